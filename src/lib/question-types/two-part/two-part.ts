import * as v from 'valibot';
import type { Failure } from '#lib/domain/failure.ts';
import type { Reason } from '#lib/domain/question.ts';
import { scoreShare } from '#lib/domain/score.ts';
import { checkCovers, checkDistinct, checkOneOf, checkSentences, checkTagged } from '../checks.ts';
import type { QuestionType } from '../contract.ts';
import { byId, keyFields, misconception, option, questionFields, reason, text } from '../fields.ts';
import { findIn } from '../placements.ts';
import { noAnswer, sayList, sayOption } from '../say.ts';

/** `fits`: the wrong option of part A that a wrong sentence would seem to support. */
const sentenceReason = v.strictObject({ why: text, misconception: v.optional(misconception), fits: v.optional(text) });
const question = v.strictObject({
	...questionFields,
	type: v.literal('two-part'),
	options: v.pipe(v.array(option), v.minLength(3, 'three options or more')),
	/** The prompt of part B, e.g. "Which sentence best supports your answer?" */
	evidencePrompt: text,
	candidates: v.pipe(v.array(text), v.minLength(3, 'three sentences or more')),
	key: v.strictObject({
		...keyFields,
		option: text,
		reasons: byId(reason),
		sentence: text,
		sentenceReasons: byId(sentenceReason)
	})
});
const response = v.strictObject({ option: v.nullable(v.string()), sentence: v.nullable(v.string()) });

export type TwoPart = v.InferOutput<typeof question>;
export type TwoPartResponse = v.InferOutput<typeof response>;

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
	question,
	response,
	checkContent: (q, { sentences }) => [
		...checkOptions(q),
		...checkCandidates(q),
		...checkSentences(q.candidates, sentences, ['candidates']),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	],
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

function checkOptions({ options, key }: TwoPart): Failure[] {
	const ids = options.map(({ id }) => id);
	return [
		...checkDistinct(ids, ['options']),
		...checkOneOf(key.option, ids, ['key', 'option'], 'an option'),
		...checkCovers(key.reasons, ids, ['key', 'reasons'], 'a reason for this option'),
		...checkTagged(key.reasons, [key.option], ['key', 'reasons'])
	];
}

/** At least one wrong sentence must fit a wrong option, or part B gives part A away. */
function checkCandidates({ options, candidates, key }: TwoPart): Failure[] {
	const path = ['key', 'sentenceReasons'];
	const wrong = options.flatMap(({ id }) => (id === key.option ? [] : [id]));
	const fitting = Object.entries(key.sentenceReasons).flatMap(([id, { fits }]) =>
		fits === undefined ? [] : [{ id, fits }]
	);
	return [
		...checkDistinct(candidates, ['candidates']),
		...checkOneOf(key.sentence, candidates, ['key', 'sentence'], 'one of the sentences'),
		...checkCovers(key.sentenceReasons, candidates, path, 'a reason for this sentence'),
		...checkTagged(key.sentenceReasons, [key.sentence], path),
		...fitting.flatMap(({ id, fits }) => [
			...checkOneOf(fits, wrong, [...path, id, 'fits'], 'a wrong option'),
			...(id === key.sentence
				? [
						{
							code: 'contradiction',
							path: [...path, id, 'fits'],
							expected: 'nothing, as it is the key',
							received: fits
						}
					]
				: [])
		]),
		...(fitting.length > 0
			? []
			: [{ code: 'missing', path, expected: 'a wrong sentence that fits a wrong option', received: 'none' }])
	];
}
