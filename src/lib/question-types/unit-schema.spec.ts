import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '#lib/domain/failure.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { versionOf } from '#lib/domain/version.ts';
import { units } from '#questions/index.ts';
import { withValue } from './edit-json.fixtures.ts';
import { parseUnit, unitSchema } from './unit-schema.ts';
import { sampleUnit } from './unit.fixtures.ts';

type Path = Failure['path'];

/** One way to spoil a unit: what is put where (`undefined` takes it away), and where the failure must point. */
interface Mutation {
	title: string;
	at: Path;
	value: unknown;
	/** After the unit's id; the same place when it is left out. */
	told?: Path;
}

const json = (unit: unknown): unknown => JSON.parse(JSON.stringify(unit));
const unit: Unit = units.find(({ cards }) => cards.length > 1) ?? sampleUnit;
const [firstCard, secondCard] = unit.cards.map(({ id }) => id);
const carded = unit.questions.findIndex(({ card }) => card !== null);
const test = unit.forms.findIndex(({ kind }) => kind === 'unit-test');
const seminar = unit.forms.findIndex(({ kind }) => kind === 'seminar');
const cardedId = unit.questions[carded]?.id ?? '';

describe('a unit that went through JSON', () => {
	it.each([...units, sampleUnit])('$id comes back as it was', (unit) => {
		expect(parseUnit(json(unit))).toStrictEqual({ ok: true, value: unit });
		expect(v.parse(unitSchema, json(unit))).toStrictEqual(unit);
	});
});

/** Mutations of a question of any type, relative to it. */
const inQuestion: Mutation[] = [
	{ title: 'no process', at: ['process'], value: undefined },
	{ title: 'a process of its own', at: ['process'], value: 'guess' },
	{ title: 'a depth beyond 4', at: ['dok'], value: 7 },
	{ title: 'no level of Bloom', at: ['bloom'], value: undefined },
	{ title: 'an unknown strand', at: ['strand'], value: 'R9' },
	{ title: 'no points', at: ['points'], value: 0 },
	{ title: 'points as text', at: ['points'], value: '1' },
	{ title: 'no date', at: ['asOf'], value: undefined },
	{ title: 'a date that is none', at: ['asOf'], value: 'June 2025' },
	{ title: 'a review that is over before it begins', at: ['reviewBy'], value: '1999-01-01' },
	{ title: 'nothing to test', at: ['tests'], value: '' },
	{ title: 'an empty prompt', at: ['prompt'], value: '  ' },
	{ title: 'another prompt under the old version', at: ['prompt'], value: 'Really?', told: ['version'] },
	{ title: 'a claim that is not in the argument', at: ['claims'], value: ['nowhere'], told: ['claims', 0] },
	{ title: 'a card the unit does not have', at: ['card'], value: 'nowhere' },
	{ title: 'a field of its own', at: ['hint'], value: 'Look up.' },
	{ title: 'no reason for the key', at: ['key', 'why'], value: undefined },
	{ title: 'no evidence', at: ['key', 'evidence'], value: [] },
	{ title: 'evidence from nowhere', at: ['key', 'evidence'], value: ['S99.1'], told: ['key', 'evidence', 0] },
	{ title: 'an unknown type', at: ['type'], value: 'riddle' }
];

/** Mutations of everything else, each in a place of its own. */
const inUnit: Mutation[] = [
	{ title: 'no title', at: ['title'], value: undefined },
	{ title: 'a field of its own', at: ['colour'], value: 'red' },
	{ title: 'a source without a genre', at: ['source', 'genre'], value: undefined },
	{ title: 'a text that is half its own', at: ['source', 'own'], value: false },
	{
		title: 'an unknown kind of statement',
		at: ['reading', 'sections', 0, 'paragraphs', 0, 0, 'kinds', 0],
		value: 'gossip'
	},
	{ title: 'a print without salt', at: ['original', 'salt'], value: '' },
	{ title: 'a paragraph of no kind', at: ['original', 'paragraphs', 0, 'id'], value: 'X1' },
	{ title: 'a print of words', at: ['original', 'paragraphs', 2, 'anchors'], value: 'tea and milk' },
	{ title: 'an event whose date is in words', at: ['reading', 'timeline', 0, 'outside', 'iso'], value: 'June 2025' },
	{ title: 'a role that is none', at: ['argument', 'nodes', 0, 'role'], value: 'hero' },
	{ title: 'a card without a source', at: ['cards', 0, 'source'], value: undefined },
	{ title: 'a form of no kind', at: ['forms', 0, 'kind'], value: 'exam' },
	{ title: 'three questions in a pair', at: ['enemies', 0, 2], value: 'S1-01' }
];

/** Mutations of how the parts fit together. */
const inReferences: Mutation[] = [
	{ title: 'a review before its time', at: ['reviewBy'], value: '1999-01-01' },
	{
		title: 'a sentence id used twice',
		at: ['reading', 'sections', 0, 'paragraphs', 0, 1, 'id'],
		value: 'S1.1',
		told: ['reading', 'sentences', 1]
	},
	{
		title: 'a sentence in the wrong section',
		at: ['reading', 'sections', 0, 'paragraphs', 0, 0, 'id'],
		value: 'S9.1',
		told: ['reading', 'sections', 0, 'sentences']
	},
	{ title: 'an event on a day that is none', at: ['reading', 'timeline', 0, 'textDate'], value: '2025-02-30' },
	{ title: 'a forecast from who knows where', at: ['forecasts', 'all', 0, 'sentence'], value: 'S99.1' },
	{ title: 'a hedge that the forecast does not hold', at: ['forecasts', 'all', 1, 'hedges', 0], value: 'never' },
	{ title: 'forecasts that no question asks about', at: ['forecasts', 'question'], value: 'W-99' },
	{ title: 'a relation to nobody', at: ['reading', 'relations', 0, 'to'], value: 'nobody' },
	{
		title: 'a glossary id used twice',
		at: ['reading', 'glossary', 1, 'id'],
		value: unit.reading.glossary[0]?.id,
		told: ['reading', 'glossary', 1]
	},
	{
		title: 'a term that marks nothing',
		at: ['reading', 'glossary', 0, 'forms', 0],
		value: 'zzz',
		told: ['reading', 'glossary', 0, 'forms']
	},
	{ title: 'an event that happens nowhere', at: ['reading', 'timeline', 0, 'sentences', 0], value: 'S99.9' },
	{ title: 'an actor from nowhere', at: ['reading', 'actors', 0, 'sentences', 0], value: 'S99.9' },
	{
		title: 'an actor twice',
		at: ['reading', 'actors', 1, 'id'],
		value: unit.reading.actors[0]?.id,
		told: ['reading', 'actors', 1]
	},
	{
		title: 'a paragraph left out',
		at: ['original', 'paragraphs', 2, 'id'],
		value: 'P9',
		told: ['original', 'paragraphs']
	},
	{ title: 'a seal cut short', at: ['original', 'paragraphs', 2, 'seal'], value: 'abc' },
	{ title: 'anchors cut short', at: ['original', 'paragraphs', 2, 'anchors'], value: 'abcd' },
	{
		title: 'a sentence from a paragraph that is not there',
		at: ['reading', 'sections', 0, 'paragraphs', 0, 0, 'from'],
		value: 'P1–P99'
	},
	{
		title: 'a sentence from who knows where',
		at: ['reading', 'sections', 0, 'paragraphs', 0, 0, 'from'],
		value: 'the middle'
	},
	{ title: 'a node under nothing', at: ['argument', 'nodes', 2, 'under'], value: 'nowhere' },
	{ title: 'a node under itself', at: ['argument', 'nodes', 0, 'under'], value: unit.argument.nodes[0]?.id },
	{ title: 'a form of no section', at: ['forms', 0, 'section'], value: 's99' },
	{ title: 'guesses before reading the whole unit', at: ['forms', 0, 'section'], value: null },
	{ title: 'a quiz on a section that is not there', at: ['forms', 1, 'draw', 'section'], value: 's99' },
	{ title: 'a test of the unit in a section', at: ['forms', test, 'section'], value: 's1' },
	{ title: 'a seminar by another name', at: ['forms', seminar, 'id'], value: 'talk' },
	{ title: 'a seminar without steps', at: ['forms', seminar, 'steps'], value: undefined },
	{ title: 'steps without a seminar', at: ['forms', test, 'steps'], value: ['Sit down.'] },
	{ title: 'a question in a test that gives another away', at: ['forms', test, 'draw', 'questions', 1], value: 'W-01' },
	{ title: 'a form that asks what is not there', at: ['forms', 0, 'draw', 'questions', 0], value: 'S1-99' },
	{
		title: 'a form that asks twice',
		at: ['forms', 0, 'draw', 'questions', 2],
		value: 'S1-02',
		told: ['forms', 0, 'draw', 'questions', 2]
	},
	{
		title: 'three questions before reading',
		at: ['forms', 0, 'draw', 'questions', 2],
		value: 'S1-03',
		told: ['forms', 's1']
	},
	{ title: 'a question before reading that is not flagged', at: ['forms', 0, 'draw', 'questions', 0], value: 'S1-01' },
	{
		title: 'enemies in one form',
		at: ['enemies', 0],
		value: ['S1-11', 'S1-02'],
		told: ['forms', 0, 'draw', 'questions', 1]
	},
	{ title: 'an enemy that is not there', at: ['enemies', 0, 0], value: 'S1-99' },
	{ title: 'an enemy of itself', at: ['enemies', 0, 0], value: unit.enemies[0]?.[1], told: ['enemies', 0] },
	{ title: 'a question id used twice', at: ['questions', 1, 'id'], value: 'S1-01', told: ['S1-01'] },
	{ title: 'a question of no section', at: ['questions', 0, 'id'], value: 'S99-01', told: ['S99-01', 'id'] },
	{
		title: 'a further card it does not have',
		at: ['questions', carded, 'moreCards'],
		value: [firstCard, 'nowhere'],
		told: [cardedId, 'moreCards', 1]
	},
	{
		title: 'the same card twice',
		at: ['questions', carded, 'moreCards'],
		value: [firstCard, secondCard, firstCard],
		told: [cardedId, 'moreCards', 2]
	},
	{
		title: 'further cards without a first',
		at: ['questions', 0, 'moreCards'],
		value: [firstCard],
		told: ['S1-01', 'moreCards']
	},
	{ title: 'a question in the wrong place', at: ['questions', 1, 'id'], value: 'S6-99', told: ['S1-03'] }
];

function pathsAfter(unit: Unit, mutations: readonly Mutation[]): string[] {
	const spoiled = mutations.reduce((json, { at, value }) => withValue(json, at, value), json(unit));
	const parsed = parseUnit(spoiled);
	return parsed.ok ? [] : parsed.failures.map(({ path }) => path.join('/'));
}

const toldBy =
	({ id }: Unit) =>
	({ at, told = at }: Mutation): string =>
		[id, ...told].join('/');

/** The mutation made to the question at a place; the unit then tells it under the question's id. */
function madeTo(unit: Unit, at: number, mutation: Mutation): Mutation {
	const id = unit.questions[at]?.id ?? '';
	return { ...mutation, at: ['questions', at, ...mutation.at], told: [id, ...(mutation.told ?? mutation.at)] };
}

const questionOf = ({ questions }: Unit) => fc.nat(questions.length - 1);

describe('a unit that was spoiled', () => {
	it.each(inQuestion)('in any question: $title', (mutation) => {
		fc.assert(
			fc.property(questionOf(sampleUnit), (at) => {
				const made = madeTo(sampleUnit, at, mutation);
				expect(pathsAfter(sampleUnit, [made])).toEqual([toldBy(sampleUnit)(made)]);
			}),
			{ numRuns: 15 }
		);
	});

	it.each([...inUnit, ...inReferences])('in its parts: $title', (mutation) => {
		expect(pathsAfter(unit, [mutation])).toContain(toldBy(unit)(mutation));
	});

	it('tells of every place, however many there are', () => {
		const someQuestions = fc
			.uniqueArray(questionOf(unit), { minLength: 1, maxLength: 8 })
			.chain((places) =>
				fc.tuple(...places.map((at) => fc.constantFrom(...inQuestion).map((made) => madeTo(unit, at, made))))
			);
		fc.assert(
			fc.property(someQuestions, fc.subarray(inUnit), (questions, parts) => {
				const all = [...questions, ...parts];
				expect(pathsAfter(unit, all).sort()).toEqual(all.map(toldBy(unit)).sort());
			}),
			{ numRuns: 25 }
		);
	});
});

describe('the key of a question that was spoiled', () => {
	const at = sampleUnit.questions.findIndex(({ id }) => id === 'S1-01');
	const inKey: Mutation[] = [
		{ title: 'no option', at: ['key', 'option'], value: 'nobody' },
		{ title: 'an option without a reason', at: ['key', 'reasons', 'ben'], value: undefined },
		{ title: 'a distractor without a misconception', at: ['key', 'reasons', 'ben', 'misconception'], value: undefined },
		{ title: 'an unknown misconception', at: ['key', 'reasons', 'ben', 'misconception'], value: 'M-BAD' },
		{ title: 'a reason for nothing', at: ['key', 'reasons', 'nobody'], value: { why: 'No.', misconception: 'M-OUT' } },
		{ title: 'an option that shows a sentence from nowhere', at: ['options', 2, 'sentence'], value: 'S99.1' },
		{ title: 'an option id used twice', at: ['options', 1, 'id'], value: 'ann', told: ['options', 1] },
		{
			title: 'two options',
			at: ['options'],
			value: [
				{ id: 'ann', text: 'Ann' },
				{ id: 'ben', text: 'Ben' }
			]
		}
	];
	it.each(inKey)('$title', ({ at: inside, value, told = inside }) => {
		const parsed = parseUnit(withValue(json(sampleUnit), ['questions', at, ...inside], value));
		expect(parsed.ok ? [] : parsed.failures.map(({ path }) => path)).toContainEqual(['tea', 'S1-01', ...told]);
	});
});

describe('what is no unit at all', () => {
	it.each([null, 7, 'unit', [], {}])('%j is refused', (raw) => {
		expect(parseUnit(raw).ok).toBe(false);
	});
	it('is refused whatever it is', () => {
		fc.assert(fc.property(fc.jsonValue(), (raw) => !parseUnit(raw).ok));
	});
	it('a unit with stale versions names each', () => {
		const old = { ...sampleUnit, questions: sampleUnit.questions.map((q) => ({ ...q, version: 'a.b' })) };
		const parsed = parseUnit(old);
		const stale = sampleUnit.questions.map((q) => ['tea', q.id, 'version', versionOf(q)]);
		expect(parsed.ok ? [] : parsed.failures.map(({ path, expected }) => [...path, expected.split(', ')[1]])).toEqual(
			stale
		);
	});
});
