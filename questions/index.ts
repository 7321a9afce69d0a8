import { strikesAndSignals } from './strikes-and-signals/unit.ts';

/** The units that ship. */
export const units = [strikesAndSignals];
