import type { strands } from './strands.ts';

/** Reading processes of the PISA 2018 framework, used as the reporting axis. */
export const processes = ['locate', 'understand', 'evaluate'] as const;
export type Process = (typeof processes)[number];

/** Webb's depth of knowledge, 1 (recall) to 4 (extended thinking). */
export const depths = [1, 2, 3, 4] as const;
export type Depth = (typeof depths)[number];

/** Levels of Bloom's revised taxonomy. */
export const blooms = ['remember', 'understand', 'apply', 'analyze', 'evaluate', 'create'] as const;
export type Bloom = (typeof blooms)[number];

/** One of the eight skills a learner's progress is reported on. */
export type Strand = keyof typeof strands;

/** The closed list of misconceptions a distractor may stand for, each with the words that name it kindly to a learner. */
export const misconceptions = {
	'M-OPP': 'This turns the point of the text round.',
	'M-OUT': 'This comes from outside the text.',
	'M-DET': 'A detail from another place slipped in.',
	'M-OVR': 'This sounds surer than the text does.',
	'M-UND': 'This leaves out a claim the text does make.',
	'M-ATT': 'These words or views belong to someone else.',
	'M-IRR': 'This may be true, but it does not bear on the question.',
	'M-CAU': 'One thing following another is not yet a reason.',
	'M-SCO': 'This is wider or narrower than the text.',
	'M-ROLE': 'This sentence does another job in the argument.',
	'M-FACT': 'This is a view or a forecast rather than a fact.'
} as const;
export type Misconception = keyof typeof misconceptions;
