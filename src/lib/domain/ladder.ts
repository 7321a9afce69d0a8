import type { IdeasTicked, Level, LevelsGiven, LogEvent } from './event.ts';
import { byIdOrder } from './log.ts';

/** The steps of judging one's own written answer, in their order. */
export type LadderStep = 'ideas' | 'models' | 'levels' | 'done';

/** How far a learner is with judging one written answer, and what was said of it. */
export interface Ladder {
	step: LadderStep;
	/** Ids of the ideas found in the answer. */
	ideas: readonly string[];
	/** By row of the rubric; rows without a level are missing. */
	levels: Readonly<Record<string, Level>>;
	/** Version of the rubric the levels were read from, or `null` before any were. */
	rubric: string | null;
}

/** An answer that was handed over: the id of its event, and ideas that were ticked in the response itself, as once was usual. */
export interface JudgedAnswer {
	id: string;
	ideas: readonly string[];
}

/** The ladder of one answer, from any log that holds its events, in any order. */
export function foldLadder(events: readonly LogEvent[], { id, ideas }: JudgedAnswer): Ladder {
	const own = events.filter((event): event is IdeasTicked | LevelsGiven => 'answer' in event && event.answer === id);
	const ordered = own.toSorted(byIdOrder);
	const ticked = ordered.findLast((event) => event.kind === 'ideas-ticked');
	const given = ordered.findLast((event) => event.kind === 'levels-given');
	return {
		step: given?.done ? 'done' : given ? 'levels' : ticked?.done ? 'models' : 'ideas',
		ideas: ticked?.ideas ?? ideas,
		levels: given?.levels ?? {},
		rubric: given?.rubric ?? null
	};
}

/** The ideas ticked in a stored response; none when it holds no list of them. */
export function ideasIn(response: unknown): string[] {
	const ideas: unknown = typeof response === 'object' && response !== null && 'ideas' in response ? response.ideas : [];
	return Array.isArray(ideas) ? ideas.filter((idea) => typeof idea === 'string') : [];
}
