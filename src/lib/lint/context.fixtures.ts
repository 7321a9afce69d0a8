import { samples } from '#lib/question-types/author.fixtures.ts';
import type { Name, Question, Questions } from '#lib/question-types/types.ts';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import type { LintContext } from './rule.ts';

/** The sample question with this id, which must be of this type. */
export function sampleOf<K extends Name>(type: K, id?: string): Questions[K] {
	const isWanted = (q: Question): q is Questions[K] & Question => q.type === type && (id === undefined || q.id === id);
	const found = samples.find(isWanted);
	if (!found) throw new Error(`There is no sample of ${type}.`);
	return found;
}

/** The sample unit with these questions, and what a person tells the rules. */
export function contextOf(questions: readonly Question[], changes: Partial<LintContext> = {}): LintContext {
	return {
		unit: { ...sampleUnit, questions },
		register: [{ id: 'C1', markers: ['the author', 'the text'] }],
		overlap: null,
		today: '2025-06-01',
		grade: 10,
		...changes
	};
}

/** Options with these texts; their ids are `a`, `b`, `c` … */
export function optionsOf(...texts: string[]): { id: string; text: string }[] {
	return texts.map((text, at) => ({ id: String.fromCharCode(97 + at), text }));
}

/** A single choice of these options; the first is right. */
export function choiceOf(prompt: string, ...texts: string[]): Questions['single-choice'] {
	const options = optionsOf(...texts);
	const wrong = { why: 'No.', misconception: 'M-DET' } as const;
	const reasons = Object.fromEntries(options.map(({ id }, at) => [id, at === 0 ? { why: 'Yes.' } : wrong]));
	const sample = sampleOf('single-choice');
	return { ...sample, contested: [], prompt, options, key: { ...sample.key, option: 'a', reasons } };
}
