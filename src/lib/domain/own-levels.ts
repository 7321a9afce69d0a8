import type { Level, LogEvent } from './event.ts';
import { foldAttempts } from './attempt.ts';
import { foldLadder, ideasIn, type Ladder } from './ladder.ts';
import { rubric, rubricRows, rubricVersion, type RubricRow } from './rubric.ts';

/** A level a learner gave to one row, in words where today's rubric is the one it was given by. */
export interface OwnLevel {
	row: string;
	title: string;
	level: Level;
	/** What the level looks like; `null` when it was read from an older rubric, whose words are not today's. */
	words: string | null;
}

/** The levels of a ladder as they can be shown: an older rubric lends its numbers and never today's words. */
export function levelsOf({ levels, rubric: version }: Pick<Ladder, 'levels' | 'rubric'>): OwnLevel[] {
	return Object.entries(levels).map(([row, level]) => {
		const known = isRow(row) ? rubric[row] : null;
		const words = known && version === rubricVersion ? known.levels[level] : null;
		return { row, title: known?.title ?? row, level, words };
	});
}

/** A written answer that its writer has judged. */
export interface JudgedTask {
	/** Id of the `answered` event. */
	answer: string;
	question: string;
	/** Epoch ms of handing it over. */
	at: number;
	ideas: readonly string[];
	levels: OwnLevel[];
	/** The levels were read from a rubric that is not today's. */
	older: boolean;
}

/** Every written answer of a unit that has been judged to the end, the latest first. */
export function foldJudged(events: readonly LogEvent[], unit: string): JudgedTask[] {
	const own = events.filter((event) => event.unit === unit);
	const answers = foldAttempts(own).flatMap((attempt) => [...attempt.answers.values()]);
	return answers
		.flatMap(({ question, tries }) =>
			tries.flatMap(({ id, at, response }) => {
				const ladder = foldLadder(own, { id, ideas: ideasIn(response) });
				if (ladder.step !== 'done') return [];
				const older = ladder.rubric !== rubricVersion;
				return [{ answer: id, question, at, ideas: ladder.ideas, levels: levelsOf(ladder), older }];
			})
		)
		.sort((a, b) => (a.answer < b.answer ? 1 : -1));
}

function isRow(row: string): row is RubricRow {
	return rubricRows.some((one) => one === row);
}
