import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutKey } from '#lib/domain/question.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import { isFull } from '#lib/domain/score.ts';
import { contentNames, everyResponseTo, questionUpTo, responseTo } from './arbitraries.fixtures.ts';
import { contents } from './contents.ts';
import { exampleSentence, exampleSentences } from './examples-fields.ts';
import { examplesByName } from './examples.ts';
import { parseQuestion, parseResponse, questionTypes, score, type Name, type Types } from './registry.ts';

/** What holds for every question type: on its examples, on random questions of any size and on random responses to them. */

const names = Object.keys(questionTypes).filter((name): name is Name => name in questionTypes);
const sentence = (id: string) => `The sentence ${id}`;
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every text in a value, names of fields left out. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The value with a canary for every text and every id in it. */
function plantCanaries(value: unknown): unknown {
	if (typeof value === 'string') return `canary ${value}`;
	if (Array.isArray(value)) return value.map(plantCanaries);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [`canary ${name}`, plantCanaries(inner)]));
}

const samplesOf = <K extends Name>(name: K) => {
	const question = questionUpTo[name](6);
	const answered = question.chain((q) => fc.record({ q: fc.constant(q), r: responseTo[name](q) }));
	const small = questionUpTo[name](4);
	const twice = small.chain((q) =>
		fc.record({ q: fc.constant(q), a: responseTo[name](q), b: responseTo[name](q), c: responseTo[name](q) })
	);
	return { question, answered, small, twice };
};

function testExamples<K extends Name>(name: K, type: Types[K]) {
	const examples = examplesByName[name];
	const known = { sentences: new Set(Object.keys(exampleSentences)) };

	test('examples are sound questions', () => {
		for (const { question } of examples) {
			expect(parseQuestion(copyOf(question), known)).toEqual({ ok: true, value: question });
		}
	});

	test('examples score exactly as stated', () => {
		const scored = examples.flatMap(({ question, responses }) =>
			responses.map(({ title, response }) => ({ title, score: score(question, copyOf(response)) }))
		);
		const stated = examples.flatMap(({ responses }) => responses.map(({ title, score }) => ({ title, score })));
		expect(scored).toEqual(stated);
	});

	test('examples show full marks, none and a response that is not finished', () => {
		const scores = examples.flatMap(({ responses }) => responses.map(({ score }) => score));
		const kinds = scores.map((each) => (each.kind === 'scored' ? (isFull(each) ? 'full' : each.earned) : each.kind));
		expect(kinds).toEqual(expect.arrayContaining(name === 'extended' ? ['needs-marking'] : ['full', 0]));
		expect(kinds).toContain('incomplete');
	});

	test('examples have ids of their own', () => {
		const ids = names.flatMap((each) => examplesByName[each].map(({ question }) => question.id));
		for (const { question } of examples) expect(ids.filter((id) => id === question.id)).toHaveLength(1);
	});

	test('examples can be said in words', () => {
		for (const { question, responses } of examples) {
			const { sayAnswer, sayResponse } = type;
			const said = responses.map(({ response }) => sayResponse(question, response, exampleSentence));
			for (const words of [sayAnswer(question, exampleSentence), ...said]) expect(words).toMatch(/\S/u);
		}
	});
}

function testQuestions<K extends Name>(name: K, type: Types[K]) {
	const { question, small } = samplesOf(name);

	test('a question survives JSON and is sound', () => {
		fc.assert(
			fc.property(question, (q) => {
				expect(parseQuestion(copyOf(q), contentNames)).toEqual({ ok: true, value: q });
			})
		);
	});

	test('every failure of shape is reported with its path', () => {
		fc.assert(
			fc.property(question, (q) => {
				const { prompt: _, ...rest } = q;
				const broken = { ...rest, points: -1, extra: 1, spare: 2, key: { ...q.key, why: '', added: 3, more: 4 } };
				const parsed = parseQuestion(copyOf(broken), contentNames);
				const paths = parsed.ok ? [] : parsed.failures.map(({ path }) => path.join('.'));
				expect(paths.sort()).toEqual(['extra', 'key.added', 'key.more', 'key.why', 'points', 'prompt', 'spare']);
			})
		);
	});

	test('evidence outside the reading is a failure of meaning', () => {
		fc.assert(
			fc.property(question, (q) => {
				const failures = contents[name].checkContent(q, { sentences: new Set<string>() });
				const unknown = failures.filter(({ code }) => code === 'unknown-sentence').map(({ path }) => path.join('.'));
				expect(unknown).toEqual(expect.arrayContaining(q.key.evidence.map((_, index) => `key.evidence.${index}`)));
			})
		);
	});

	test('without its key a question holds nothing that stood in the key', () => {
		fc.assert(
			fc.property(question, fc.string(), (q, seed) => {
				const [tests, claims] = ['canary in the notes', ['canary of a claim']];
				const notes = { tests, claims, contested: claims, key: plantCanaries(q.key) };
				const planted = { ...type.arrange(q, shuffleFrom(seed)), ...notes };
				expect(JSON.stringify(planted)).toContain('canary');
				const open = withoutKey({ ...planted, key: q.key });
				expect(JSON.stringify(open)).not.toContain('canary');
				expect({ ...open, ...notes }).toEqual(planted);
			})
		);
	});

	test('an arranged question is sound and holds the same things', () => {
		fc.assert(
			fc.property(question, fc.string(), (q, seed) => {
				const arranged = type.arrange(q, shuffleFrom(seed));
				expect(type.arrange(q, shuffleFrom(seed))).toEqual(arranged);
				expect(textsIn(arranged).sort()).toEqual(textsIn(q).sort());
				expect(arranged.key).toEqual(q.key);
				expect(contents[name].checkContent(arranged, contentNames)).toEqual([]);
			})
		);
	});

	test('the response of the key earns full marks, or waits for a person', () => {
		fc.assert(
			fc.property(question, (q) => {
				const earned = score(q, copyOf(type.keyResponse(q)));
				if (name === 'extended') expect(earned).toEqual({ kind: 'needs-marking', possible: q.points });
				else expect(earned).toEqual({ kind: 'scored', earned: q.points, possible: q.points });
			})
		);
	});

	test('the empty response is incomplete and says so', () => {
		fc.assert(
			fc.property(question, (q) => {
				const open = withoutKey(q);
				const empty = type.empty(open);
				expect(score(q, empty)).toEqual({ kind: 'incomplete', code: type.incomplete(open, empty) });
				expect(type.incomplete(open, empty)).not.toBeNull();
				expect(type.sayResponse(open, empty, sentence)).toBe('No answer yet');
			})
		);
	});

	test('the answer in words is what the response of the key says', () => {
		fc.assert(
			fc.property(question, (q) => {
				const said = type.sayResponse(withoutKey(q), type.keyResponse(q), sentence);
				expect(said).not.toBe('');
				expect(type.sayAnswer(q, sentence)).toContain(said);
			})
		);
	});

	test('a random guess is worth the mean of all complete responses, and nothing where answers are typed', () => {
		fc.assert(
			fc.property(small, (q) => {
				const all = everyResponseTo[name](q);
				if (!all) {
					expect(type.randomGuess(q)).toBe(0);
					return;
				}
				const scores = all.map((r) => score(q, r));
				const sum = scores.reduce((total, each) => total + (each.kind === 'scored' ? each.earned : NaN), 0);
				expect(type.randomGuess(q)).toBeCloseTo(sum / all.length, 5);
				expect(type.randomGuess(q)).toBeGreaterThan(0);
				expect(type.randomGuess(q)).toBeLessThan(q.points);
			}),
			{ numRuns: 40 }
		);
	});
}

function testResponses<K extends Name>(name: K, type: Types[K]) {
	const { question, answered, twice } = samplesOf(name);

	test('scoring is total, deterministic and within bounds', () => {
		fc.assert(
			fc.property(answered, ({ q, r }) => {
				const result = score(q, r);
				expect(score(q, copyOf(r))).toEqual(result);
				const code = type.incomplete(withoutKey(q), r);
				if (result.kind === 'incomplete') {
					expect(result.code).toBe(code);
					return;
				}
				expect(code).toBeNull();
				expect(result.possible).toBe(q.points);
				const earned = result.kind === 'scored' ? result.earned : 0;
				expect(earned).toBeGreaterThanOrEqual(0);
				expect(earned).toBeLessThanOrEqual(q.points);
			})
		);
	});

	test('what is no response at all is incomplete', () => {
		fc.assert(
			fc.property(question, fc.oneof(fc.jsonValue(), fc.anything()), (q, raw) => {
				const parsed = parseResponse(q, raw);
				if (!parsed.ok) expect(score(q, raw)).toEqual({ kind: 'incomplete', code: 'empty' });
			})
		);
	});

	test('a response survives JSON', () => {
		fc.assert(
			fc.property(answered, ({ q, r }) => {
				expect(parseResponse(q, copyOf(r))).toEqual({ ok: true, value: r });
			})
		);
	});

	test('arranging never changes a score', () => {
		fc.assert(
			fc.property(answered, fc.string(), ({ q, r }, seed) => {
				expect(score(type.arrange(q, shuffleFrom(seed)), r)).toEqual(score(q, r));
			})
		);
	});

	test('being the same is an equivalence, and the same scores the same', () => {
		fc.assert(
			fc.property(twice, ({ q, a, b, c }) => {
				expect(type.isSame(a, a)).toBe(true);
				expect(type.isSame(a, b)).toBe(type.isSame(b, a));
				if (type.isSame(a, b)) {
					expect(type.isSame(a, c)).toBe(type.isSame(b, c));
					expect(score(q, a)).toEqual(score(q, b));
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('choices are real, and all are right just when the marks are full', () => {
		const typedChoices = ['true', 'false', 'before the next step', 'after the next step', 'found', 'not found'];
		fc.assert(
			fc.property(answered, ({ q, r }) => {
				const choices = type.classify(q, r);
				const result = score(q, r);
				if (result.kind !== 'scored') {
					expect(choices).toEqual([]);
					return;
				}
				expect(choices.length).toBeGreaterThan(0);
				expect(choices.every(({ right }) => right)).toBe(isFull(result));
				const shown = [...textsIn(withoutKey(q)), ...typedChoices];
				if (everyResponseTo[name](q)) for (const { choice } of choices) expect(shown).toContain(choice);
				for (const { right, misconception } of choices) if (right) expect(misconception).toBeNull();
			})
		);
	});

	test('each choice has its remark in words', () => {
		fc.assert(
			fc.property(answered, ({ q, r }) => {
				const remarks = type.remarks(q, r, sentence);
				const told = ({ right, misconception }: { right: boolean; misconception: unknown }) => ({
					right,
					misconception
				});
				expect(remarks.map(told)).toEqual(type.classify(q, r).map(told));
				for (const { part, chosen, why } of remarks) {
					for (const said of [part ?? 'whole', chosen, why]) expect(said).toMatch(/\S/u);
				}
				expect(type.sayResponse(withoutKey(q), r, sentence)).toMatch(/\S/u);
			})
		);
	});
}

describe.each(names)('%s', (name) => {
	testExamples(name, questionTypes[name]);
	testQuestions(name, questionTypes[name]);
	testResponses(name, questionTypes[name]);
});
