import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { questionUpTo, responseTo } from '#lib/question-types/arbitraries.fixtures.ts';
import { examplesByName } from '#lib/question-types/examples.ts';
import { parseResponse, questionTypes, type Name, type Question } from '#lib/question-types/registry.ts';
import { byType, loadTypes } from './known-types.ts';

/** What the page makes of a stored response, beside what the schemas say of it. */

const names = Object.keys(questionTypes).filter((name): name is Name => name in questionTypes);
const sentence = (id: string) => `The sentence ${id}`;

/** Values that stand where ids or words belong, or beside them. */
const inner = fc.oneof(
	fc.anything(),
	fc.boolean(),
	fc.string(),
	fc.constant(null),
	fc.array(fc.oneof(fc.integer(), fc.string(), fc.constant(undefined))),
	fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string()))
);

const exampleResponses = names.flatMap((name) =>
	examplesByName[name].flatMap(({ responses }) => responses.map(({ response }) => response))
);

/** The schema of a cloze takes no id without a letter; the page reads it as an id that the question does not have. */
const hasBlankId = (response: object) =>
	Object.values<unknown>({ ...response }).some(
		(map) => typeof map === 'object' && map !== null && Object.keys(map).some((id) => id.trim() === '')
	);

/** No response at all, one with fields of any kind, one with a field too many or too few, or a response to another question. */
const garbageFor = (q: Question): fc.Arbitrary<unknown> => {
	const fields = Object.keys(byType(q).empty());
	const spoilt = fc.record(Object.fromEntries(fields.map((name) => [name, inner])), { requiredKeys: [] });
	const mixed = fc.tuple(spoilt, spoilt).map(([one, two]) => ({ ...byType(q).keyResponse(), ...one, ...two }));
	const wide = fc.tuple(mixed, fc.dictionary(fc.string(), inner)).map(([one, more]) => ({ ...one, ...more }));
	return fc.oneof(
		fc.anything({ withMap: true, withSet: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
		fc.jsonValue(),
		...[spoilt, mixed, wide],
		fc.constantFrom(...exampleResponses)
	);
};

beforeAll(() => loadTypes(names));

describe.each(names)('%s', (name) => {
	const examples = examplesByName[name];

	test('a response of the type fits as it is', () => {
		const isKept = (q: Question, response: unknown) => {
			expect(byType(q).fit(response)).toBe(response);
		};
		for (const { question, responses } of examples) {
			for (const { response } of responses) isKept(question, response);
		}
		const answered = questionUpTo[name](5).chain((q: Question) =>
			fc.record({ q: fc.constant(q), r: anyResponseTo(q) })
		);
		fc.assert(
			fc.property(answered, ({ q, r }) => {
				for (const response of [r, byType(q).keyResponse(), byType(q).empty()]) isKept(q, response);
			})
		);
	});

	test('whatever is stored gives a response that the schema takes, and nothing throws', () => {
		const question: fc.Arbitrary<Question> = questionUpTo[name](4);
		const asked = question.chain((q) => fc.record({ q: fc.constant(q), raw: garbageFor(q) }));
		fc.assert(
			fc.property(asked, ({ q, raw }) => {
				const type = byType(q);
				const fitted = type.fit(raw);
				expect(parseResponse(q, fitted).ok || hasBlankId(fitted)).toBe(true);
				if (fitted !== raw) expect(fitted).toEqual(type.empty());
				expect(type.score(raw)).toEqual(type.score(fitted));
				expect(type.remarks(raw, sentence)).toHaveLength(type.classify(raw).length);
				expect(type.sayResponse(raw, sentence)).not.toBe('');
			}),
			{ numRuns: 200 }
		);
	});

	test('a field too many, too few or of another kind makes it none', () => {
		for (const { question } of examples) {
			const { fit, empty, keyResponse } = byType(question);
			const full = keyResponse();
			const fields = Object.keys(full);
			const short = fields.map((left) => Object.fromEntries(Object.entries(full).filter(([field]) => field !== left)));
			const wrong = fields.flatMap((field) =>
				[7, undefined, [7], { a: 7 }, [undefined], [['a']]].map((value) => ({ ...full, [field]: value }))
			);
			for (const stored of [{ ...full, extra: '' }, [full], ...short, ...wrong]) {
				expect(fit(stored)).toEqual(empty());
			}
		}
	});
});

function anyResponseTo<K extends Name>(q: Question<K> & { type: K }): fc.Arbitrary<unknown> {
	return responseTo[q.type](q);
}
