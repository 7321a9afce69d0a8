import { flushSync } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { page, userEvent, type Locator } from 'vitest/browser';
import '../../app.css';
import { exampleSentence } from './examples-fields.ts';
import { markChoices } from './marks.ts';
import QuestionView from './QuestionView.svelte';
import { classify, emptyResponse, keyResponse } from './registry.ts';
import type { Name, Question, Responses } from './types.ts';
import type { ViewProps } from './view-props.ts';
import { loadType } from './views.ts';

/** A view in the page, as the shell around it holds it. */
export class ShownView {
	response: Responses[Name] = $state.raw({ text: '' });
	disabled = $state(false);
	marks: ViewProps<Name>['marks'] = $state.raw();
	readonly root: HTMLElement;

	constructor(
		readonly question: Question,
		response: Responses[Name]
	) {
		this.response = response;
		this.root = document.createElement('section');
	}

	/** Nothing can be changed any more. */
	close() {
		flushSync(() => (this.disabled = true));
	}

	/** Shows the response as checked; with the missed keys once it is reviewed. */
	check(isReviewed: boolean) {
		this.close();
		const key = isReviewed ? classify(this.question, keyResponse(this.question)) : [];
		this.marks = markChoices(this.question.type, classify(this.question, this.response), key);
		flushSync();
	}

	/** Everything that can take focus, in order. */
	get controls() {
		return [...this.root.querySelectorAll<HTMLElement>('input, select, textarea, button')];
	}
}

/** Draws a question under its prompt, alone in the page. */
export async function showView(question: Question, response: Responses[Name] = emptyResponse(question)) {
	await loadType(question.type);
	const shown = new ShownView(question, response);
	shown.root.innerHTML = '<p id="prompt"></p>';
	shown.root.firstElementChild?.append(question.prompt);
	document.body.replaceChildren(shown.root);
	await render(
		QuestionView<Name>,
		{
			props: {
				question,
				sentence: exampleSentence,
				labelledby: 'prompt',
				get response() {
					return shown.response;
				},
				set response(next) {
					shown.response = next;
				},
				get disabled() {
					return shown.disabled;
				},
				get marks() {
					return shown.marks;
				}
			},
			target: shown.root.appendChild(document.createElement('div'))
		},
		{ baseElement: document.body }
	);
	return shown;
}

/** Clicks and taps only. Words are clicked where they stand, as a person would. */
export const pointer = {
	/** Words in the page or, when it is named, in one group of it. */
	click: (words: string, group?: string) => scope(group).getByText(words, { exact: true }).first().click(),
	press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
	select: (name: string, words: string) =>
		userEvent.selectOptions(page.getByRole('combobox', { name, exact: true }), words),
	/** Text needs keys; the pointer's part is to reach the field. */
	write: async (name: string, text: string) => {
		await page.getByRole('textbox', { name, exact: true }).click();
		await userEvent.keyboard(text);
	}
};

/** Keys only, starting from wherever focus is. */
export const keyboard = {
	/** Arrow keys to the radio with these words; Space for a checkbox. */
	choose: async (words: string, group?: string) => {
		const input = element(
			scope(group)
				.getByRole('radio', { name: words })
				.or(scope(group).getByRole('checkbox', { name: words }))
		);
		if (!(input instanceof HTMLInputElement)) throw new Error(`“${words}” is no choice`);
		if (input.type === 'checkbox') {
			await tabTo((focused) => focused === input);
			return userEvent.keyboard(' ');
		}
		await tabTo((focused) => focused instanceof HTMLInputElement && focused.name === input.name);
		if (document.activeElement === input) await userEvent.keyboard(' ');
		while (document.activeElement !== input) await userEvent.keyboard('{ArrowDown}');
	},
	press: async (name: string) => {
		const button = element(page.getByRole('button', { name, exact: true }));
		await tabTo((focused) => focused === button);
		await userEvent.keyboard('{Enter}');
	},
	select: async (name: string, words: string) => {
		const select = element(page.getByRole('combobox', { name, exact: true }));
		if (!(select instanceof HTMLSelectElement)) throw new Error(`“${name}” is no list`);
		await tabTo((focused) => focused === select);
		for (let press = 0; press < select.options.length && !isChosen(select, words); press++) {
			await userEvent.keyboard('{ArrowDown}');
		}
	},
	write: async (name: string, text: string) => {
		const field = element(page.getByRole('textbox', { name, exact: true }));
		await tabTo((focused) => focused === field);
		await userEvent.keyboard(text);
	}
};

export type Hand = typeof pointer | typeof keyboard;

const scope = (group: string | undefined): Locator | typeof page =>
	group === undefined ? page : page.getByRole('radiogroup', { name: group });
const element = (locator: Locator) => locator.element();
const isChosen = (select: HTMLSelectElement, words: string) => select.selectedOptions[0]?.text.startsWith(words);

async function tabTo(isThere: (focused: Element | null) => boolean) {
	for (let press = 0; press < 60; press++) {
		if (isThere(document.activeElement)) return;
		await userEvent.keyboard('{Tab}');
	}
	throw new Error('Tab does not lead there');
}
