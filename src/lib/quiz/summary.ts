import { addScores, isFull, type Score } from '#lib/domain/score.ts';
import { strands } from '#lib/domain/strands.ts';
import { processes, type Process, type Strand } from '#lib/domain/taxonomy.ts';
import type { AskedQuestion } from './asked-question.svelte.ts';
import { byType } from './known-types.ts';

/** Points of a group of questions by their latest check, with how many of them were checked. */
export interface Share {
	name: string;
	earned: number;
	possible: number;
	checked: number;
	asked: number;
}

/** Score of the first check, which feedback cannot have helped; `null` before it. */
export function firstScore(asked: AskedQuestion): Score | null {
	const first = asked.answer?.tries[0];
	return first ? byType(asked.question).score(first.response) : null;
}

/** Solved without being shown the answer. */
export function isSolved(asked: AskedQuestion): boolean {
	return asked.latest !== undefined && asked.right && !asked.shown;
}

/** Checked and not right. What a person has yet to judge is not missed. */
export function isMissed({ score, right }: AskedQuestion): boolean {
	return score?.kind === 'scored' && !right;
}

/** Said to be sure at the first check, and wrong: the most useful thing to look at again. */
export function isSureButWrong(asked: AskedQuestion): boolean {
	const score = firstScore(asked);
	return asked.answer?.tries[0]?.certainty === 3 && score?.kind === 'scored' && !isFull(score);
}

const processWords: Record<Process, string> = {
	locate: 'Locate: find what the text says',
	understand: 'Understand: put it together',
	evaluate: 'Evaluate: weigh it'
};

/** Shares by process and by strand; groups without a question are left out. */
export function sharesOf(all: readonly AskedQuestion[]): { byProcess: Share[]; byStrand: Share[] } {
	const isStrand = (name: string): name is Strand => name in strands;
	return {
		byProcess: processes.flatMap((process) =>
			shareOf(
				processWords[process],
				all.filter(({ question }) => question.process === process)
			)
		),
		byStrand: Object.keys(strands)
			.filter(isStrand)
			.flatMap((strand) =>
				shareOf(
					strands[strand],
					all.filter(({ question }) => question.strand === strand)
				)
			)
	};
}

/** Points by the latest checks; what was never checked counts on neither side. */
export function pointsOf(all: readonly AskedQuestion[]): { earned: number; possible: number } {
	return addScores(all.flatMap(({ score }) => score ?? []));
}

function shareOf(name: string, group: readonly AskedQuestion[]): Share[] {
	if (group.length === 0) return [];
	return [{ name, ...pointsOf(group), checked: group.filter(({ latest }) => latest).length, asked: group.length }];
}
