import { afterEach, expect, test } from 'vitest';
import { ClassLog } from '#lib/classroom/class-log.svelte.ts';
import { ClassUnits, type ClassUnit } from '#lib/classroom/class-units.svelte.ts';
import type { ClassAssignment, ClassEvent, NewClassEvent } from '#lib/domain/class/class-event.ts';
import { stampClass } from '#lib/domain/class/class-log.fixtures.ts';
import { foldGradebook, type Gradebook } from '#lib/domain/class/gradebook.ts';
import { examples } from '#lib/question-types/single-choice/examples.ts';
import { keyResponse } from '#lib/question-types/registry.ts';
import { createMemoryClass } from '#lib/storage/class/memory.ts';
import { forgetBook, keepBook, openBook } from './kept-book.ts';

const [example] = examples;
if (!example) throw new Error('there is an example');
const { question } = example;
/** The last option is not the key. */
const wrong = { option: question.options.at(-1)?.id };
const now = 1_000_000;
const assignment: ClassAssignment = {
	...{ id: 'assignment', edition: 1, unit: 'unit', title: 'Check', attempts: null, feedback: 'at-once' },
	...{ from: null, until: null }
};
const work = (learner: string, response: unknown, number = 1): NewClassEvent => {
	const of = { unit: 'unit', attempt: learner, question: question.id, version: question.version };
	const answer = { id: `${learner} ${number}`, at: now, ...of, response, certainty: null, try: 1 };
	const asked = [{ question: question.id, version: question.version }];
	const sitting = { number, asked, events: [{ kind: 'answered' as const, ...answer }] };
	return { kind: 'work-read', assignment, learner, madeAt: now, sittings: [sitting] };
};
const many = (count: number) => Array.from({ length: count }, (_, at) => work(`Learner ${at}`, wrong));

/** A page of the gradebook, and which works it has read. */
async function visit(stored: readonly ClassEvent[], version = 'one', questions: ClassUnit['questions'] = [question]) {
	const store = createMemoryClass()();
	await store.append(stored);
	const read: string[] = [];
	const some = (ids: readonly string[]) => (read.push(...ids), store.some(ids));
	const log = new ClassLog(() => Promise.resolve({ ...store, some }));
	const units = new ClassUnits((id) => Promise.resolve({ id, questions, sentences: new Map() }));
	await units.load(['unit']);
	const ground = { log, units, shipped: new Map<string, string>(), version };
	const full = foldGradebook(stored, units.bankOf, now);
	return { read, full, open: () => openBook(ground, now), keep: () => keepBook(full, stored, ground) };
}
const points = (book: Gradebook | null) =>
	[...(book?.cells ?? [])].map(([seat, { earned, possible, state }]) => [seat, earned, possible, state]);

afterEach(async () => {
	await forgetBook();
});

test('the table that was kept opens with what is new in it, and only that is read', async () => {
	const events = stampClass(many(320));
	await (await visit(events)).keep();
	const later = stampClass(
		[work('Learner 7', keyResponse(question), 2), work('new', keyResponse(question))],
		2_000_000
	);
	const page = await visit([...events, ...later]);
	const book = await page.open();
	expect(points(book)).toEqual(points(page.full));
	expect(book?.cells.size).toBe(321);
	const own = events.filter((event) => event.kind === 'work-read' && event.learner === 'Learner 7');
	expect(new Set(page.read)).toEqual(new Set([...own, ...later].map(({ id }) => id)));
});

test('what another program kept, what is of another class, and what was scored by another key is not shown', async () => {
	const events = stampClass(many(320));
	await (await visit(events)).keep();
	expect(await (await visit(events, 'two')).open()).toBeNull();
	expect(await (await visit(events.slice(1))).open()).toBeNull();
	expect(await (await visit([])).open()).toBeNull();
	const mended = { ...question, version: `${question.version.slice(0, 12)}.other` };
	expect(await (await visit(events, 'one', [mended])).open()).toBeNull();
	expect(await (await visit(events)).open()).not.toBeNull();
});

test('of a small class nothing is kept', async () => {
	const events = stampClass(many(320));
	await (await visit(events)).keep();
	await (await visit(events.slice(0, 20))).keep();
	expect(await (await visit(events.slice(0, 20))).open()).toBeNull();
	expect(await (await visit(events)).open()).toBeNull();
});
