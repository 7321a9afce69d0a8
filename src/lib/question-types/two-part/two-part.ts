import type { Reason } from '#lib/domain/question.ts';
import { scoreShare } from '#lib/domain/score.ts';
import type { QuestionType } from '../contract.ts';
import { findIn } from '../placements.ts';
import { noAnswer, sayList, sayOption } from '../say.ts';
import type { TwoPart, TwoPartResponse } from './content.ts';

export type { TwoPart, TwoPartResponse } from './content.ts';

/** What was chosen in each part, as far as the question has it. */
function readParts(q: Pick<TwoPart, 'options' | 'candidates'>, r: TwoPartResponse) {
	return {
		option: q.options.find(({ id }) => id === r.option)?.id ?? null,
		sentence: q.candidates.find((id) => id === r.sentence) ?? null
	};
}

/** One part as a choice; what is right stands for no misconception. */
const classifyPart = (part: string, choice: string, key: string, reasons: Record<string, Reason>) => {
	const right = choice === key;
	return { part, choice, right, misconception: right ? null : (findIn(reasons, choice)?.misconception ?? null) };
};

/**
 * Part A asks a question, part B the sentence that supports the answer. Scoring: half the points for the right option, all
 * for the right sentence as well; the right sentence with a wrong option earns nothing.
 */
export const twoPart: QuestionType<'two-part', TwoPart, TwoPartResponse> = {
	name: 'two-part',
	label: 'Answer with evidence',
	empty: () => ({ option: null, sentence: null }),
	incomplete: (q, r) => {
		if (r.option === null && r.sentence === null) return 'empty';
		const { option, sentence } = readParts(q, r);
		return option === null || sentence === null ? 'part-missing' : null;
	},
	isSame: (a, b) => a.option === b.option && a.sentence === b.sentence,
	score: (q, r) => {
		const code = twoPart.incomplete(q, r);
		if (code) return { kind: 'incomplete', code };
		if (r.option !== q.key.option) return scoreShare(0, q.points);
		return scoreShare(r.sentence === q.key.sentence ? 1 : 1 / 2, q.points);
	},
	keyResponse: ({ key: { option, sentence } }) => ({ option, sentence }),
	randomGuess: (q) => (q.points / q.options.length / 2) * (1 + 1 / q.candidates.length),
	classify: (q, r) => {
		const { option, sentence } = readParts(q, r);
		if (option === null || sentence === null) return [];
		return [
			classifyPart('option', option, q.key.option, q.key.reasons),
			classifyPart('sentence', sentence, q.key.sentence, q.key.sentenceReasons)
		];
	},
	remarks: (q, r, sentence) =>
		twoPart.classify(q, r).map(({ part, choice, right, misconception }) => {
			const isA = part === 'option';
			return {
				part: isA ? 'Part A' : 'Part B',
				chosen: isA ? sayOption(q.options, choice, sentence) : sentence(choice),
				right,
				why: findIn(isA ? q.key.reasons : q.key.sentenceReasons, choice)?.why ?? q.key.why,
				misconception
			};
		}),
	sayAnswer: (q, sentence) => twoPart.sayResponse(q, twoPart.keyResponse(q), sentence),
	sayResponse: (q, r, sentence) => {
		const chosen = readParts(q, r);
		if (chosen.option === null && chosen.sentence === null) return noAnswer;
		const a = chosen.option === null ? noAnswer : sayOption(q.options, chosen.option, sentence);
		const b = chosen.sentence === null ? noAnswer : sentence(chosen.sentence);
		return sayList([`Part A: ${a}`, `Part B: ${b}`]);
	},
	arrange: (q, shuffle) => ({
		...q,
		options: shuffle(q.options, `${q.id}/options`),
		candidates: shuffle(q.candidates, `${q.id}/candidates`)
	})
};
