import { parseResponse } from './registry.ts';
import { readNumber } from './numeric/read-number.ts';
import type { Name, PublicQuestion, Question, Questions, Responses } from './types.ts';

/** For each type, the question with a key that says what a response says; `null` where a response says too little for one. */
type Rekey = { [K in Name]: (question: Questions[K], response: Responses[K]) => Questions[K] | null };

const rekeys: Rekey = {
	'single-choice': (q, { option }) => (option === null ? null : { ...q, key: { ...q.key, option } }),
	'multiple-choice': (q, { options }) => ({ ...q, key: { ...q.key, options: [...new Set(options)] } }),
	'true-false': (q, { verdict, justification }) =>
		verdict === null || justification === null ? null : { ...q, key: { ...q.key, verdict, justification } },
	'short-answer': (q, { text }) => ({ ...q, key: { ...q.key, match: { kind: 'accept', accept: [text], reject: [] } } }),
	numeric: (q, { text }) => {
		const value = readNumber(text, q.unit);
		return value === null ? null : { ...q, key: { ...q.key, value } };
	},
	order: (q, { order }) => ({ ...q, key: { ...q.key, order: [...order] } }),
	match: (q, { pairs }) => ({ ...q, key: { ...q.key, pairs } }),
	cloze: (q, r) => {
		const answer = (word: string) => (q.bank ? { option: word } : { accept: [word] });
		const blanks = Object.entries(r.blanks).map(([id, word]) => [id, answer(word)] as const);
		return { ...q, key: { ...q.key, blanks: Object.fromEntries(blanks) } };
	},
	classify: (q, { bins }) => ({ ...q, key: { ...q.key, bins } }),
	evidence: (q, { sentences }) => ({
		...q,
		key: { ...q.key, sentences: q.candidates.filter((id) => sentences.includes(id)) }
	}),
	'two-part': (q, { option, sentence }) =>
		option === null || sentence === null ? null : { ...q, key: { ...q.key, option, sentence } },
	'argument-map': (q, { slots }) => ({ ...q, key: { ...q.key, slots } }),
	extended: () => null
};

/**
 * The question as if its key were what a raw response says: for scores alone, since the reasons stay those of the old key.
 * `null` where the response cannot be read or says too little, and for what a person marks.
 */
export function rekey<K extends Name>(question: Question<K> & PublicQuestion<K> & { type: K }, response: unknown) {
	const parsed = parseResponse<K>(question, response);
	return parsed.ok ? rekeys[question.type](question, parsed.value) : null;
}
