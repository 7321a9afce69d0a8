import { readingOpinion } from './reading-opinion/unit.ts';
import { strikesAndSignals } from './strikes-and-signals/unit.ts';

/** The units that ship, in the order of the library: first the one to start with. */
export const units = [readingOpinion, strikesAndSignals];
