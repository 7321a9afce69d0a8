import * as v from 'valibot';
import { scoreShare } from '#lib/domain/score.ts';
import { foldText } from '#lib/domain/words.ts';
import { checkSentences } from '../checks.ts';
import type { QuestionType } from '../contract.ts';
import { byId, keyFields, option, questionFields, reason, text } from '../fields.ts';
import { noAnswer, sayList, sayOption } from '../say.ts';
import { answer, bestOf, blankIds, explainFilling, isRight, part, readBlanks } from './blanks.ts';
import { checkBlanks } from './check-blanks.ts';

const question = v.strictObject({
	...questionFields,
	type: v.literal('cloze'),
	parts: v.pipe(v.array(part), v.minLength(1, 'at least one part')),
	/** Words to choose from, or `null` when the learner types. */
	bank: v.nullable(v.pipe(v.array(option), v.minLength(2, 'two words or more'))),
	key: v.strictObject({
		...keyFields,
		/** An option of the bank for every blank, or accepted words for every blank, the best first. */
		blanks: byId(answer),
		/** One for each option of the bank. */
		reasons: byId(reason),
		/** Shown with a typed word that is not accepted. */
		wrongWhy: v.optional(text)
	})
});
/** An option id or the typed text for each blank that was filled. */
const response = v.strictObject({ blanks: byId(v.string()) });

export type Cloze = v.InferOutput<typeof question>;
export type ClozeResponse = v.InferOutput<typeof response>;

/** Gaps in a text are filled from a bank or by typing. Scoring: the share of blanks filled with the right word. */
export const cloze: QuestionType<'cloze', Cloze, ClozeResponse> = {
	name: 'cloze',
	label: 'Fill in the blanks',
	question,
	response,
	checkContent: (q, { sentences }) => [
		...checkBlanks(q),
		...checkSentences(q.key.evidence, sentences, ['key', 'evidence'])
	],
	empty: () => ({ blanks: {} }),
	incomplete: (q, r) => {
		const known = blankIds(q.parts);
		const isWhole = readBlanks(q.parts, q.bank, r.blanks).every(({ filled }) => filled !== null);
		return isWhole && Object.keys(r.blanks).every((id) => known.includes(id)) ? null : 'part-missing';
	},
	isSame: (a, b) => {
		const filled = (r: ClozeResponse) => Object.entries(r.blanks).map(([id, word]) => `${id} ${word}`);
		return filled(a).sort().join('\n') === filled(b).sort().join('\n');
	},
	score: (q, r) => {
		const code = cloze.incomplete(q, r);
		if (code) return { kind: 'incomplete', code };
		const blanks = cloze.classify(q, r);
		return scoreShare(blanks.filter(({ right }) => right).length / blanks.length, q.points);
	},
	keyResponse: (q) => ({ blanks: Object.fromEntries(blankIds(q.parts).map((id) => [id, bestOf(q.key.blanks[id])])) }),
	randomGuess: (q) => (q.bank ? q.points / q.bank.length : 0),
	classify: (q, r) =>
		cloze.incomplete(q, r)
			? []
			: readBlanks(q.parts, q.bank, r.blanks).map(({ id, filled }) => {
					const right = isRight(q.key.blanks[id], filled ?? '');
					const choice = (q.bank ? filled : foldText(filled ?? '')) ?? '';
					return {
						part: id,
						choice,
						right,
						misconception: right ? null : (q.key.reasons[choice]?.misconception ?? null)
					};
				}),
	remarks: (q, r, sentence) => {
		const blanks = readBlanks(q.parts, q.bank, r.blanks);
		return cloze.classify(q, r).map(({ choice, right, misconception }, index) => {
			const { name, filled } = blanks[index] ?? { name: '', filled: null };
			const chosen = q.bank ? sayOption(q.bank, choice, sentence) : (filled ?? '').trim();
			return { part: name, chosen, right, why: explainFilling(q.key, q.bank !== null, choice, right), misconception };
		});
	},
	sayAnswer: (q, sentence) => cloze.sayResponse(q, cloze.keyResponse(q), sentence),
	sayResponse: (q, r, sentence) => {
		const blanks = readBlanks(q.parts, q.bank, r.blanks);
		if (blanks.every(({ filled }) => filled === null)) return noAnswer;
		const say = (filled: string | null) =>
			filled === null ? 'nothing yet' : sayOption(q.bank ?? [], filled, sentence).trim();
		return sayList(blanks.map(({ name, filled }) => (blanks.length > 1 ? `${name}: ${say(filled)}` : say(filled))));
	},
	arrange: (q, shuffle) => (q.bank ? { ...q, bank: shuffle(q.bank, q.id) } : q)
};
