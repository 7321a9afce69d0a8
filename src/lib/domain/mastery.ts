import type { ScoredAttempt } from './rescore.ts';
import { addScores, type Score } from './score.ts';
import { strands } from './strands.ts';
import { processes, type Process, type Strand } from './taxonomy.ts';
import { sectionOf } from './unit.ts';

/** What the points say: 80 % and more, 60 % and more, less, or too few points to say anything. */
export type Level = 'secure' | 'nearly' | 'needs-help' | 'no-evidence';

/** Fewer possible points than this are no evidence. */
export const leastEvidence = 4;
/** Share of the points from which a skill counts as secure. */
export const secureFrom = 0.8;
/** Share of the points from which a skill is nearly there. */
export const nearlyFrom = 0.6;

/** Points in one field of the picture. */
export interface Cell {
	/** Points of first tries: what the level goes by. */
	earned: number;
	/** Points of the best tries, reached with feedback. */
	best: number;
	possible: number;
	/** Questions behind the points. */
	questions: number;
	level: Level;
}

/** One line of the picture: a section, or the whole unit. */
export interface MasteryRow {
	/** `null` for the whole unit. */
	section: string | null;
	/** One cell each, in the order of the taxonomy. */
	strands: readonly ({ of: Strand } & Cell)[];
	processes: readonly ({ of: Process } & Cell)[];
}

/** What must be known of a question to place its points. */
export interface Placed {
	id: string;
	strand: Strand;
	process: Process;
}

interface Evidence {
	first: Score;
	best: Score;
}

/** The level of some points. */
export function levelOf({ earned, possible }: { earned: number; possible: number }): Level {
	if (possible < leastEvidence) return 'no-evidence';
	// Points are kept to six places, so thirds can add up to a little less than they are.
	const share = (earned + 1e-5) / possible;
	return share >= secureFrom ? 'secure' : share >= nearlyFrom ? 'nearly' : 'needs-help';
}

/**
 * Sections × strands and processes, the whole unit first; questions on the whole unit count in its line alone. Each question counts once, by the latest attempt whose first try
 * still counts (kept or re-scored) and has been scored.
 */
export function foldMastery(
	attempts: readonly ScoredAttempt[],
	questions: readonly Placed[],
	sections: readonly string[]
): MasteryRow[] {
	const evidence = gatherEvidence(attempts);
	return [null, ...sections].map((section) => {
		const own = questions.filter(({ id }) => section === null || sectionOf(id) === section);
		const cell = (test: (question: Placed) => boolean) =>
			sumCell(own.filter(test).flatMap(({ id }) => evidence.get(id) ?? []));
		return {
			section,
			strands: namesOf(strands).map((of) => ({ of, ...cell(({ strand }) => strand === of) })),
			processes: processes.map((of) => ({ of, ...cell(({ process }) => process === of) }))
		};
	});
}

function gatherEvidence(attempts: readonly ScoredAttempt[]): Map<string, Evidence> {
	const evidence = new Map<string, Evidence>();
	for (const { question, first, best } of attempts.flatMap(({ answers }) => answers)) {
		if (first?.kind === 'scored') evidence.set(question, { first, best: best ?? first });
	}
	return evidence;
}

function sumCell(evidence: readonly Evidence[]): Cell {
	const points = addScores(evidence.map(({ first }) => first));
	const { earned: best } = addScores(evidence.map((one) => one.best));
	return { ...points, best, questions: evidence.length, level: levelOf(points) };
}

function namesOf<K extends string>(table: Record<K, unknown>): K[] {
	return Object.keys(table).filter((name): name is K => name in table);
}
