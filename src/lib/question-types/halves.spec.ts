import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretFields } from '#lib/domain/question.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import { versionOf } from '#lib/domain/version.ts';
import { contentNames, everyResponseTo, questionUpTo, responseTo } from './arbitraries.fixtures.ts';
import { arrangeOpen } from './arrange-open.ts';
import { exampleSentences } from './examples-fields.ts';
import { examplesByName } from './examples.ts';
import { joinQuestion, parseOpen, splitQuestion } from './halves.ts';
import { publicOf } from './operations.ts';
import { arrange, keyResponse, parseQuestion, questionTypes, score, type Name } from './registry.ts';
import type { Question } from './types.ts';
import { veil } from './veil.ts';

/** What holds for every type when a question is taken apart into what a learner needs and what only a teacher holds. */

const runs = { numRuns: 40 };
const names = Object.keys(questionTypes).filter((name): name is Name => name in questionTypes);
const known = { sentences: new Set(Object.keys(exampleSentences)) };
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** As a question is stored: with the version of its content, which random ones lack. */
const stored = <K extends Name>(name: K, max: number) =>
	questionUpTo[name](max).map((q): Question<K> => ({ ...q, version: versionOf(q) }));

/** Every text in a value, and every name of a field that is an id somebody chose. */
function wordsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(wordsIn);
	return typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([name, inner]) => [name, ...wordsIn(inner)])
		: [];
}

/** Ids that a question’s lists give their things; sentences keep theirs. */
function idsIn(question: object): string[] {
	return Object.entries(question).flatMap(([name, list]) =>
		name === 'key' || !Array.isArray(list)
			? []
			: list.flatMap((thing: unknown): string[] => {
					if (typeof thing !== 'object' || thing === null) return [];
					const id = 'id' in thing ? thing.id : 'blank' in thing ? thing.blank : undefined;
					return typeof id === 'string' ? [id] : [];
				})
	);
}

/** How often each score comes up among all responses there are. */
function scoresOf<K extends Name>(name: K, q: Question<K> & { type: K }): string[] | null {
	const all = everyResponseTo[name](q);
	return all && all.map((r) => JSON.stringify(score<K>(q, r))).sort();
}

describe.each(names)('%s', (name) => {
	const examples: readonly Question[] = examplesByName[name].map(({ question }) => question);

	test('split and joined again, every example is what it was', () => {
		for (const question of examples) {
			const whole: Question = { ...question, version: versionOf(question) };
			const { open, secret } = splitQuestion(whole);
			expect(joinQuestion(open, secret, known)).toEqual({ ok: true, value: whole });
		}
	});

	test('split and joined again, also through a file, a question is what it was', () => {
		fc.assert(
			fc.property(stored(name, 6), (q) => {
				const { open, secret } = splitQuestion(q);
				expect(parseOpen(copyOf(open))).toEqual({ ok: true, value: open });
				expect(joinQuestion(open, secret, contentNames)).toEqual({ ok: true, value: q });
			}),
			runs
		);
	});

	test('the open half has none of the secret fields; they are refused in it, and so are edits', () => {
		fc.assert(
			fc.property(stored(name, 6), (q) => {
				const { open, secret } = splitQuestion(q);
				for (const field of secretFields) expect(open).not.toHaveProperty(field);
				const parsed = parseOpen({ ...open, key: secret.key });
				expect(parsed.ok ? [] : parsed.failures.map(({ path }) => path.join('.'))).toEqual(['key']);
				const edited = parseOpen({ ...open, prompt: `${open.prompt}!` });
				expect(edited.ok ? [] : edited.failures.map(({ path }) => path.join('.'))).toEqual(['version']);
			}),
			runs
		);
	});

	test('a half of another question, of another version, or with another key is refused', () => {
		fc.assert(
			fc.property(stored(name, 6), (q) => {
				const { open, secret } = splitQuestion(q);
				const codes = [
					{ ...secret, id: `${secret.id}0` },
					{ ...secret, version: `${secret.version}0` },
					{ ...secret, key: { ...secret.key, why: `${secret.key.why}!` } }
				].map((other) => {
					const joined = joinQuestion(open, other, contentNames);
					return joined.ok ? 'joined' : joined.failures[0]?.code;
				});
				expect(codes).toEqual(['other-half', 'other-half', 'altered']);
			}),
			runs
		);
	});

	test('veiled, a question is sound, can be veiled anywhere alike, and is scored as before', () => {
		fc.assert(
			fc.property(stored(name, 4), (q) => {
				const veiled = veil(q);
				expect(parseQuestion(copyOf(veiled), contentNames)).toEqual({ ok: true, value: veiled });
				expect(veiled.version).toBe(versionOf(veiled));
				expect(score(veiled, keyResponse(veiled))).toEqual(score(q, keyResponse(q)));
				expect(scoresOf(name, veiled)).toEqual(scoresOf(name, q));
			}),
			runs
		);
	});

	test('the open half of a veiled question does not depend on the order in which its lists were stored', () => {
		fc.assert(
			fc.property(stored(name, 6), fc.string(), (q, seed) => {
				const moved = arrange(q, shuffleFrom(seed));
				expect(splitQuestion(veil(moved)).open).toEqual(splitQuestion(veil(q)).open);
			}),
			runs
		);
	});

	test('no id that an author gave is left in either half of a veiled question', () => {
		for (const question of examples) {
			const veiled = veil(question);
			const given = new Set(idsIn(question));
			expect(idsIn(veiled).filter((id) => given.has(id))).toEqual([]);
			expect(new Set(idsIn(veiled)).size).toBe(idsIn(veiled).length);
		}
	});

	test('without its key a question is arranged as with it, but for an order that would be the key', () => {
		fc.assert(
			fc.property(stored(name, 6), fc.string(), (q, seed) => {
				const open = arrangeOpen(publicOf(q), shuffleFrom(seed));
				const whole = publicOf(arrange(q, shuffleFrom(seed)));
				if (q.type !== 'order') expect(open).toEqual(whole);
				else expect(wordsIn(open).sort()).toEqual(wordsIn(whole).sort());
			}),
			runs
		);
	});
});

test('what was given in answer to a veiled question earns what the same choice earned before', () => {
	const question = examplesByName.match[0]?.question;
	if (!question) throw new Error('There is an example of a match');
	fc.assert(
		fc.property(responseTo.match(question), ({ pairs }) => {
			const veiled = veil(question);
			const [left, right] = [idsIn({ left: question.left }), idsIn({ right: question.right })];
			const now = (
				from: readonly { id: string; text: string }[],
				to: readonly { id: string; text: string }[],
				id: string
			) => to.find(({ text }) => text === from.find((one) => one.id === id)?.text)?.id ?? id;
			fc.pre(
				Object.keys(pairs).every((id) => left.includes(id)) && Object.values(pairs).every((id) => right.includes(id))
			);
			const same = Object.entries(pairs).map(([a, b]): [string, string] => [
				now(question.left, veiled.left, a),
				now(question.right, veiled.right, b)
			]);
			expect(score(veiled, { pairs: Object.fromEntries(same) })).toEqual(score(question, { pairs }));
		})
	);
});
