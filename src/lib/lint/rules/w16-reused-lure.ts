import { foldText } from '#lib/domain/words.ts';
import type { Question } from '#lib/question-types/types.ts';
import { choicesOf } from '../parts.ts';
import { unitRule } from '../rule.ts';
import { quote, wordsOf } from '../words.ts';

/** Names and other short answers may well be wrong in several questions. */
const fewestWords = 3;

/**
 * The same wrong statement is not offered twice: what is read again is believed more easily. Looked at are distractors of three
 * words or more. Source: Roediger and Marsh (2005), doi 10.1037/0278-7393.31.5.1155.
 */
export const reusedLure = unitRule(
	{ id: 'W16', severity: 'warning', title: 'A wrong statement offered twice' },
	({ unit }) => {
		const lures = unit.questions.flatMap((q) => luresOf(q).map((text) => ({ question: q.id, text })));
		return lures.flatMap(({ question, text }, at) => {
			const before = lures.slice(0, at).find((other) => foldText(other.text) === foldText(text));
			if (before === undefined) return [];
			const message = `${quote(text)} is a distractor of ${before.question} as well. Write another.`;
			return [{ question, path: ['options'], message }];
		});
	}
);

function luresOf(q: Question): string[] {
	const picked = choicesOf(q).flatMap(({ options, keys }) =>
		options.flatMap(({ id, text, sentence }) => (keys.includes(id) || sentence !== undefined ? [] : [text]))
	);
	const spare = q.type === 'match' ? q.right.flatMap(({ id, text }) => (id in q.key.spares ? [text] : [])) : [];
	return [...picked, ...spare].filter((text) => wordsOf(text).length >= fewestWords);
}
