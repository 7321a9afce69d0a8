import { fail, type Failure, type Result } from '#lib/domain/failure.ts';
import { withoutKey } from '#lib/domain/question.ts';
import type { IncompleteCode, Score } from '#lib/domain/score.ts';
import type { Classified, ContentNames, Remark, SentenceText, Shuffle } from './contract.ts';
import { parseAll } from './parse-all.ts';
import type { Contents, Name, PublicQuestion, Question, Responses, Types } from './types.ts';

/** A question from whose `type` the compiler finds `K`; from `Question<K>` alone it would not. */
type Asked<K extends Name> = Question<K> & { type: K };
type Open<K extends Name> = PublicQuestion<K> & { type: K };

/**
 * What can be done with a question of any type in two tables: with only the entries of `evidence` and `match` in both it knows
 * two types and loads no other. Responses come raw, as they were stored or sent, and are parsed first; one that does not parse counts as no response
 * (as it does once a question has become one of another type), so that nothing here throws.
 */
export function operationsOf<N extends Name>(types: Pick<Types, N>, contents: Pick<Contents, N>) {
	const read = readerOf(types, contents);
	return { ...parsersOf(contents), ...scorersOf(types, contents, read), ...wordsOf(types, read) };
}

function parsersOf<N extends Name>(contents: Pick<Contents, N>) {
	return {
		/** The question with its key, or everything wrong with its shape; when the shape is right, with its meaning. */
		parseQuestion: (raw: unknown, names: ContentNames): Result<Question<N>> => {
			const name = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined;
			if (!isNameIn(contents, name)) return fail([unknownType(contents, raw, name)]);
			const { question, checkContent } = contents[name];
			const parsed = parseAll(question, raw);
			const failures = parsed.ok ? checkContent(parsed.value, names) : [];
			return failures.length === 0 ? parsed : fail(failures);
		},
		parseResponse: <K extends N>(q: Open<K>, raw: unknown): Result<Responses[K]> =>
			parseAll(contents[nameOf<K>(q)].response, raw)
	};
}

function scorersOf<N extends Name>(types: Pick<Types, N>, contents: Pick<Contents, N>, read: Reader<N>) {
	const incomplete = <K extends N>(q: Open<K>, raw: unknown): IncompleteCode | null =>
		types[nameOf<K>(q)].incomplete(q, read<K>(q, raw));
	return {
		emptyResponse: <K extends N>(q: Open<K>): Responses[K] => types[nameOf<K>(q)].empty(q),
		/** `null` when the response can be checked, else why not. */
		incomplete,
		isComplete: <K extends N>(q: Open<K>, raw: unknown) => incomplete<K>(q, raw) === null,
		score: <K extends N>(q: Asked<K>, raw: unknown): Score => {
			const parsed = parseAll(contents[nameOf<K>(q)].response, raw);
			return parsed.ok ? types[nameOf<K>(q)].score(q, parsed.value) : { kind: 'incomplete', code: 'empty' };
		},
		isSame: <K extends N>(q: Open<K>, a: unknown, b: unknown) =>
			types[nameOf<K>(q)].isSame(read<K>(q, a), read<K>(q, b)),
		keyResponse: <K extends N>(q: Asked<K>): Responses[K] => types[nameOf<K>(q)].keyResponse(q),
		randomGuess: <K extends N>(q: Asked<K>) => types[nameOf<K>(q)].randomGuess(q),
		arrange: <K extends N>(q: Asked<K>, shuffle: Shuffle): Question<K> => types[nameOf<K>(q)].arrange(q, shuffle)
	};
}

function wordsOf<N extends Name>(types: Pick<Types, N>, read: Reader<N>) {
	return {
		classify: <K extends N>(q: Asked<K>, raw: unknown): Classified[] =>
			types[nameOf<K>(q)].classify(q, read<K>(q, raw)),
		remarks: <K extends N>(q: Asked<K>, raw: unknown, sentence: SentenceText): Remark[] =>
			types[nameOf<K>(q)].remarks(q, read<K>(q, raw), sentence),
		sayAnswer: <K extends N>(q: Asked<K>, sentence: SentenceText) => types[nameOf<K>(q)].sayAnswer(q, sentence),
		sayResponse: <K extends N>(q: Open<K>, raw: unknown, sentence: SentenceText) =>
			types[nameOf<K>(q)].sayResponse(q, read<K>(q, raw), sentence)
	};
}

/** Reads a raw response; what does not parse is read as the empty response. */
type Reader<N extends Name> = <K extends N>(q: Open<K>, raw: unknown) => Responses[K];

function readerOf<N extends Name>(types: Pick<Types, N>, contents: Pick<Contents, N>): Reader<N> {
	return <K extends N>(q: Open<K>, raw: unknown): Responses[K] => {
		const parsed = parseAll(contents[nameOf<K>(q)].response, raw);
		return parsed.ok ? parsed.value : types[nameOf<K>(q)].empty(q);
	};
}

/** The question as a learner may see it, still known to be of its type; `withoutKey` alone would forget which of many it is. */
export function publicOf<K extends Name>(question: Asked<K>): PublicQuestion<K> {
	return { ...withoutKey(question), type: nameOf<K>(question) };
}

/** The type's name as `K`: read straight from a `Question<K>` it would be any name, and the table could not follow. */
function nameOf<K extends Name>(question: { type: K }): K {
	return question.type;
}

function isNameIn<N extends string>(table: Record<N, unknown>, name: unknown): name is N {
	return typeof name === 'string' && Object.hasOwn(table, name);
}

function unknownType(table: object, raw: unknown, name: unknown): Failure {
	const known = Object.keys(table).join(', ');
	if (typeof raw !== 'object' || raw === null) {
		return { code: 'wrong-shape', path: [], expected: 'a question', received: raw === null ? 'null' : typeof raw };
	}
	const received = typeof name === 'string' ? name : name === undefined ? 'nothing' : typeof name;
	return { code: 'unknown-type', path: ['type'], expected: `one of ${known}`, received };
}
