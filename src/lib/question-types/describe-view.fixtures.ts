import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { examplesByName } from './examples.ts';
import { emptyResponse, incomplete, score } from './registry.ts';
import type { Name, Question, Responses } from './types.ts';
import { expectMarksInWords, expectNoViolations, expectRoomy, hasRing, tamper } from './view-checks.fixtures.ts';
import { keyboard, pointer, showView } from './view-harness.svelte.fixtures.ts';

interface Run<K extends Name> {
	/** The response both runs lead to. */
	response: Responses[K];
	byPointer: (hand: typeof pointer) => Promise<unknown>;
	byKeyboard: (hand: typeof keyboard) => Promise<unknown>;
}
type Examples = readonly { question: Question; responses: readonly { title: string; response: Responses[Name] }[] }[];

/** Runs what every view must fulfil over the examples of a type, and answers its first example with each hand alone. */
export function describeView<K extends Name>(name: K, run: Run<K>) {
	const examples: Examples = examplesByName[name];
	const [first] = examples;
	if (!first) throw new Error(`${name} has no example`);
	describe(`the view of ${name}`, () => {
		testHands(first.question, run);
		testStates(examples, !['short-answer', 'numeric', 'extended'].includes(name));
	});
}

function testHands<K extends Name>(question: Question, { response, byPointer, byKeyboard }: Run<K>) {
	it.each([
		['pointer', () => byPointer(pointer)],
		['keyboard', () => byKeyboard(keyboard)]
	])('is answered by %s alone', async (_, answer) => {
		const shown = await showView(question);
		await answer();
		expect(shown.response).toEqual(response);
		expect(score(question, shown.response)).toEqual(score(question, response));
	});

	it('shows where focus is', async () => {
		const shown = await showView(question);
		await userEvent.keyboard('{Tab}');
		expect(shown.controls).toContain(document.activeElement);
		expect(hasRing(document.activeElement)).toBe(true);
	});
}

/** `marked`: the view marks its parts; what is typed is marked as a whole by the shell around it. */
function testStates(examples: Examples, marked: boolean) {
	it('shows a checked response that nobody can change', async () => {
		for (const { question, responses } of examples) {
			for (const { response } of responses) {
				const shown = await showView(question, response);
				shown.close();
				await tamper(shown.controls);
				expect(shown.response).toBe(response);
			}
		}
	}, 30_000);

	it('says in words how each choice came out', async () => {
		for await (const { shown } of everyState(examples)) {
			const count = expectMarksInWords(shown.root);
			if (shown.marks && marked) expect(count).toBeGreaterThan(0);
			else expect(count).toBe(0);
		}
	}, 30_000);

	it('can be used and seen at 320 px in every state', async () => {
		await page.viewport(320, 700);
		const looks = new Set<string>();
		for await (const { shown, state } of everyState(examples)) {
			expectRoomy(shown.root, state);
			// What looks the same is examined once: axe takes its time.
			const marks = new Set(Object.values(shown.marks ?? {}));
			const look = [shown.question.id, shown.disabled, ...marks].sort().join(' ');
			if (!looks.has(look)) await expectNoViolations(shown.root, state);
			looks.add(look);
		}
		await page.viewport(1280, 800);
	}, 60_000);
}

/** Each example as it is before anything was done, then each response open, checked and reviewed. */
async function* everyState(examples: Examples) {
	for (const { question, responses } of examples) {
		yield { shown: await showView(question, emptyResponse(question)), state: 'fresh' };
		for (const { title, response } of responses) {
			const shown = await showView(question, response);
			yield { shown, state: `answered: ${title}` };
			if (incomplete(question, response)) continue;
			for (const state of ['checked', 'reviewed'] as const) {
				shown.check(state === 'reviewed');
				yield { shown, state: `${state}: ${title}` };
			}
		}
	}
}
