import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { FormSpec } from '#lib/domain/unit.ts';
import { examplesByName } from '#lib/question-types/examples.ts';
import type { Question } from '#lib/question-types/types.ts';
import { DeviceStore } from '#lib/storage/device-store.ts';
import { createMemoryShelf } from '#lib/storage/memory.ts';
import type { Shelf } from '#lib/storage/ports.ts';
import { Saver } from '#lib/storage/saver.ts';
import { Keeper } from './keeper.svelte.ts';
import { QuizSession } from './session.svelte.ts';

const found = examplesByName['single-choice'][0]?.question;
if (!found) throw new Error('the example of single choice is gone');
const questions: Question[] = ['T-1', 'T-2', 'T-3'].map((id) => ({ ...found, id }));
const form: FormSpec = {
	id: 't-check',
	kind: 'quick-check',
	title: 'Check',
	section: 't',
	minutes: 5,
	draw: { kind: 'listed', questions: ['T-1', 'T-2', 'T-3'] }
};
const right = { option: found.key.option };
const wrong = { option: found.options.find(({ id }) => id !== found.key.option)?.id ?? '' };

/** A page at the form; pages that share a shelf are visits of one learner. */
function visit(shelf: Shelf, tab = 'tab') {
	const keeper = new Keeper((ids) => {
		const store = new DeviceStore({ shelf, see: ids.see });
		return Promise.resolve(new Saver({ store, ids, tab, idle: 1, most: 5 }));
	});
	const session = new QuizSession({ unit: 'u', form, questions, enemies: [], seed: 'first' }, keeper);
	const come = async () => {
		await keeper.open();
		await session.resume();
		keeper.release();
		flushSync();
	};
	return { keeper, session, come };
}

function current(session: QuizSession) {
	const asked = session.current;
	if (!asked) throw new Error('no question is asked');
	return asked;
}

describe('a sitting at a form', () => {
	it('says that it is saving from the first press on, and that it has saved once that is stored', async () => {
		const { session, keeper, come } = visit(createMemoryShelf());
		expect(keeper.status).toEqual({ state: 'saved', at: null });
		const asked = current(session);
		asked.response = right;
		session.check(asked);
		expect(keeper.status).toEqual({ state: 'saving' });
		await keeper.open();
		expect(keeper.status, 'the log is open and does not have it yet').toEqual({ state: 'saving' });
		await come();
		await vi.waitFor(() => expect(keeper.status.state).toBe('saved'));
	});

	it('opens another try only after the sentence was seen, and keeps the first', async () => {
		const { session, come } = visit(createMemoryShelf());
		await come();
		const asked = current(session);
		asked.response = wrong;
		expect(session.check(asked)).toBe(true);
		expect([asked.checked, asked.right, asked.mayRetry]).toEqual([true, false, false]);
		session.sawEvidence(asked, 'T1.1');
		expect(asked.mayRetry).toBe(true);
		session.retry(asked);
		asked.response = right;
		session.check(asked);
		expect([asked.right, asked.settled, asked.answer?.tries.length]).toEqual([true, true, 2]);
	});

	it('says what is missing and records nothing until something is chosen', async () => {
		const { session, come } = visit(createMemoryShelf());
		await come();
		expect(session.check(current(session))).toBe(false);
		expect(current(session).incomplete).toBe('empty');
		expect(session.attempt).toBeNull();
	});

	it('closes further tries once the answer was shown', async () => {
		const { session, come } = visit(createMemoryShelf());
		await come();
		const asked = current(session);
		asked.response = wrong;
		session.check(asked);
		session.reveal(asked);
		session.sawEvidence(asked, 'T1.1');
		expect([asked.shown, asked.mayRetry, asked.settled]).toEqual([true, false, true]);
	});

	it('comes back to the open question with what was chosen there', async () => {
		const shelf = createMemoryShelf();
		const first = visit(shelf);
		await first.come();
		current(first.session).response = right;
		first.session.check(current(first.session));
		first.session.goTo(1);
		current(first.session).response = wrong;
		first.session.touch(current(first.session));
		await expect.poll(async () => (await shelf.drafts(null)).length).toBe(1);

		const second = visit(shelf);
		await second.come();
		expect(second.session.index).toBe(1);
		expect(current(second.session).response).toEqual(wrong);
		expect(second.session.asked.map(({ id }) => id)).toEqual(first.session.asked.map(({ id }) => id));
	});

	it('keeps what was done before the log was read apart from an attempt that asks other questions', async () => {
		const shelf = createMemoryShelf();
		const first = visit(shelf);
		await first.come();
		first.session.again();
		current(first.session).response = right;
		first.session.check(current(first.session));
		const elsewhere = first.session.attempt?.id;
		await expect.poll(async () => (await shelf.read({})).length).toBe(2);

		const second = visit(shelf);
		current(second.session).response = right;
		second.session.check(current(second.session));
		await second.come();
		expect(second.session.attempt?.id).not.toBe(elsewhere);
		expect(second.session.attempt?.answers.size).toBe(1);
		await expect.poll(async () => (await shelf.read({})).length).toBe(4);
	});

	it('lets what was done before the log was read join the attempt under way', async () => {
		const shelf = createMemoryShelf();
		const first = visit(shelf);
		await first.come();
		current(first.session).response = right;
		first.session.check(current(first.session));
		const attempt = first.session.attempt?.id;
		await expect.poll(async () => (await shelf.read({})).length).toBe(2);

		const second = visit(shelf);
		second.session.goTo(1);
		current(second.session).response = right;
		second.session.check(current(second.session));
		await second.come();
		expect(second.session.attempt?.id).toBe(attempt);
		expect(second.session.asked.map(({ latest }) => latest !== undefined)).toEqual([true, true, false]);
		await expect
			.poll(async () => (await shelf.read({})).filter(({ kind }) => kind === 'attempt-started').length)
			.toBe(1);
	});

	it('stays where the learner is when another tab begins', async () => {
		const shelf = createMemoryShelf();
		const [first, second] = [visit(shelf, 'one'), visit(shelf, 'two')];
		await first.come();
		await second.come();
		second.session.goTo(2);
		current(first.session).response = right;
		first.session.check(current(first.session));
		await expect.poll(async () => (await shelf.read({})).length).toBe(2);
		second.session.learn(await shelf.read({}));
		await expect.poll(() => second.session.attempt?.id).toBe(first.session.attempt?.id);
		expect(second.session.index).toBe(2);
	});

	it('leaves alone what is chosen while the log is read, and puts back the rest', async () => {
		const shelf = createMemoryShelf();
		const first = visit(shelf);
		await first.come();
		for (const index of [0, 1]) {
			first.session.goTo(index);
			current(first.session).response = wrong;
			first.session.touch(current(first.session));
		}
		await expect.poll(async () => (await shelf.drafts(null)).length).toBe(2);

		const second = visit({
			...shelf,
			drafts: async (attempt) => {
				current(second.session).response = right;
				second.session.touch(current(second.session));
				return shelf.drafts(attempt);
			}
		});
		await second.come();
		expect(second.session.attempt?.id).toBe(first.session.attempt?.id);
		expect(second.session.asked.map(({ response }) => response)).toEqual([right, wrong, { option: null }]);
	});

	it('starts again with another draw and leaves the earlier attempt alone', async () => {
		const shelf = createMemoryShelf();
		const { session, come } = visit(shelf);
		await come();
		current(session).response = right;
		session.check(current(session));
		session.finish();
		const earlier = session.attempt?.id;
		session.again();
		expect([session.view, session.index, session.attempt, current(session).latest]).toEqual([
			'questions',
			0,
			null,
			undefined
		]);
		current(session).response = wrong;
		session.check(current(session));
		expect(session.attempt?.id).not.toBe(earlier);
		expect(session.attempt?.seed).not.toBe('first');
	});

	it('keeps the answer of an edited question in the log but does not count it', async () => {
		const shelf = createMemoryShelf();
		const first = visit(shelf);
		await first.come();
		current(first.session).response = right;
		first.session.check(current(first.session));
		await expect.poll(async () => (await shelf.read({})).length).toBe(2);

		const edited = questions.map((question) => ({ ...question, version: 'another.version' }));
		const keeper = new Keeper((ids) =>
			Promise.resolve(new Saver({ store: new DeviceStore({ shelf, see: ids.see }), ids, tab: 'tab' }))
		);
		const second = new QuizSession({ unit: 'u', form, questions: edited, enemies: [], seed: 'first' }, keeper);
		await second.resume();
		const asked = current(second);
		expect([Boolean(asked.changed), asked.latest, asked.answer?.tries.length]).toEqual([true, undefined, 1]);
	});
});
