import { units as shipped } from '#questions/index.ts';
import { readBank } from './read-bank.ts';

/** The units that ship. Loading this fails when one of them is not sound, and with it the build. */
export const units = readBank(shipped);
