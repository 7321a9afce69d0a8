import { fail, type Failure, type Result } from '#lib/domain/failure.ts';
import type { IncompleteCode, Score } from '#lib/domain/score.ts';
import type { Classified, ContentNames, Remark, SentenceText, Shuffle } from './contract.ts';
import { parseAll } from './parse-all.ts';
import type { Name, PublicQuestion, Question, Responses, Types } from './types.ts';

/**
 * What can be done with a question of any type in a table: `operationsOf({ evidence, match })` knows two types and loads no
 * other. Responses come raw, as they were stored or sent, and are parsed first; one that does not parse counts as no response
 * (as it does once a question has become one of another type), so that nothing here throws.
 */
export function operationsOf<N extends Name>(types: Pick<Types, N>) {
	return { ...parsersOf(types), ...scorersOf(types), ...wordsOf(types) };
}

function parsersOf<N extends Name>(types: Pick<Types, N>) {
	return {
		/** The question with its key, or everything wrong with its shape; when the shape is right, with its meaning. */
		parseQuestion(raw: unknown, names: ContentNames): Result<Question<N>> {
			const name = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined;
			if (!isNameIn(types, name)) return fail([unknownType(types, raw, name)]);
			const { question, checkContent } = types[name];
			const parsed = parseAll(question, raw);
			const failures = parsed.ok ? checkContent(parsed.value, names) : [];
			return failures.length === 0 ? parsed : fail(failures);
		},
		parseResponse<K extends N>(question: PublicQuestion<K>, raw: unknown): Result<Responses[K]> {
			const name: K = question.type;
			return parseAll(types[name].response, raw);
		},
		emptyResponse<K extends N>(question: PublicQuestion<K>): Responses[K] {
			const name: K = question.type;
			return types[name].empty(question);
		}
	};
}

function scorersOf<N extends Name>(types: Pick<Types, N>) {
	const read = readerOf(types);
	const incomplete = <K extends N>(question: PublicQuestion<K>, raw: unknown): IncompleteCode | null => {
		const name: K = question.type;
		return types[name].incomplete(question, read(question, raw));
	};
	return {
		/** `null` when the response can be checked, else why not. */
		incomplete,
		isComplete: <K extends N>(question: PublicQuestion<K>, raw: unknown) => incomplete(question, raw) === null,
		score<K extends N>(question: Question<K>, raw: unknown): Score {
			const name: K = question.type;
			const parsed = parseAll(types[name].response, raw);
			return parsed.ok ? types[name].score(question, parsed.value) : { kind: 'incomplete', code: 'empty' };
		},
		isSame<K extends N>(question: PublicQuestion<K>, a: unknown, b: unknown): boolean {
			const name: K = question.type;
			return types[name].isSame(read(question, a), read(question, b));
		},
		keyResponse<K extends N>(question: Question<K>): Responses[K] {
			const name: K = question.type;
			return types[name].keyResponse(question);
		},
		randomGuess<K extends N>(question: Question<K>): number {
			const name: K = question.type;
			return types[name].randomGuess(question);
		},
		arrange<K extends N>(question: Question<K>, shuffle: Shuffle): Question<K> {
			const name: K = question.type;
			return types[name].arrange(question, shuffle);
		}
	};
}

function wordsOf<N extends Name>(types: Pick<Types, N>) {
	const read = readerOf(types);
	return {
		classify<K extends N>(question: Question<K>, raw: unknown): Classified[] {
			const name: K = question.type;
			return types[name].classify(question, read(question, raw));
		},
		remarks<K extends N>(question: Question<K>, raw: unknown, sentence: SentenceText): Remark[] {
			const name: K = question.type;
			return types[name].remarks(question, read(question, raw), sentence);
		},
		sayAnswer<K extends N>(question: Question<K>, sentence: SentenceText): string {
			const name: K = question.type;
			return types[name].sayAnswer(question, sentence);
		},
		sayResponse<K extends N>(question: PublicQuestion<K>, raw: unknown, sentence: SentenceText): string {
			const name: K = question.type;
			return types[name].sayResponse(question, read(question, raw), sentence);
		}
	};
}

/** Reads a raw response; what does not parse is read as the empty response. */
function readerOf<N extends Name>(types: Pick<Types, N>) {
	return <K extends N>(question: PublicQuestion<K>, raw: unknown): Responses[K] => {
		const name: K = question.type;
		const parsed = parseAll(types[name].response, raw);
		return parsed.ok ? parsed.value : types[name].empty(question);
	};
}

function isNameIn<N extends string>(types: Record<N, unknown>, name: unknown): name is N {
	return typeof name === 'string' && Object.hasOwn(types, name);
}

function unknownType(types: object, raw: unknown, name: unknown): Failure {
	const known = Object.keys(types).join(', ');
	if (typeof raw !== 'object' || raw === null) {
		return { code: 'wrong-shape', path: [], expected: 'a question', received: raw === null ? 'null' : typeof raw };
	}
	const received = typeof name === 'string' ? name : name === undefined ? 'nothing' : typeof name;
	return { code: 'unknown-type', path: ['type'], expected: `one of ${known}`, received };
}
