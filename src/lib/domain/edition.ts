import { answerState, type AnswerState } from './answer-state.ts';
import type { Sitting } from './assigned.ts';

/** How many of the questions of a sitting are in each state today. */
export type EditionStates = Readonly<Record<AnswerState, number>>;

/** The versions of a unit’s questions by their ids. */
export type Versions = ReadonlyMap<string, string>;

/** What became of the questions of a sitting since they were answered or, without an answer, asked. */
export function compareEdition({ asked, work }: Pick<Sitting, 'asked' | 'work'>, versions: Versions): EditionStates {
	const states: Record<AnswerState, number> = { kept: 0, 're-scored': 0, changed: 0, archived: 0 };
	for (const { question, version } of asked) {
		const latest = work.answers.get(question)?.tries.at(-1);
		states[answerState(latest?.version ?? version, versions.get(question))]++;
	}
	return states;
}
