import { expect, type Locator, type Page } from '@playwright/test';

/** A way to use the page: everything is done with keys, or everything with the pointer. */
export interface Hand {
	name: 'keyboard' | 'pointer';
	/** A button or a link. */
	press: (control: Locator) => Promise<void>;
	/** A radio button is chosen; a checkbox gets its tick or loses it. */
	choose: (input: Locator, on?: boolean) => Promise<void>;
	/** The option with these words in a list that drops down. */
	pick: (list: Locator, words: string) => Promise<void>;
	/** These words alone stand in a text field. */
	write: (field: Locator, words: string) => Promise<void>;
	/** Scrolls down until this can be seen. */
	readTo: (end: Locator) => Promise<void>;
	/** Closes the reading beside the question. */
	closeReading: (back: Locator) => Promise<void>;
}

export function handOf(name: Hand['name'], page: Page, hasTouch: boolean): Hand {
	return name === 'keyboard' ? keyboardOf(page) : pointerOf(page, hasTouch);
}

/** Clicks, or taps on a touch screen. Text still comes from keys; the pointer's part is to reach the field. */
export function pointerOf(page: Page, hasTouch: boolean): Hand {
	const press = (control: Locator) => (hasTouch ? control.tap() : control.click());
	return {
		name: 'pointer',
		press,
		closeReading: press,
		choose: async (input, on = true) => {
			if ((await input.isChecked()) !== on) await press(input);
		},
		pick: async (list, words) => {
			const index = await indexOf(list, words);
			await list.selectOption({ index });
		},
		write: async (field, words) => {
			await press(field);
			await page.keyboard.press('ControlOrMeta+a');
			await (words === '' ? page.keyboard.press('Delete') : page.keyboard.insertText(words));
		},
		readTo: (end) => scrollTo(end, () => page.mouse.wheel(0, 500))
	};
}

/** Keys only, from wherever focus is. */
export function keyboardOf(page: Page): Hand {
	const { keyboard } = page;
	return {
		name: 'keyboard',
		press: async (control) => {
			await tabTo(page, control);
			await keyboard.press('Enter');
		},
		closeReading: () => keyboard.press('Escape'),
		choose: async (input, on = true) => {
			if ((await input.isChecked()) === on) return;
			if ((await input.getAttribute('type')) === 'checkbox') {
				await tabTo(page, input);
				return keyboard.press('Space');
			}
			await tabTo(page, input, true);
			if (await isFocused(input)) return keyboard.press('Space');
			while (!(await isFocused(input))) await keyboard.press('ArrowDown');
		},
		pick: async (list, words) => {
			const index = await indexOf(list, words);
			await tabTo(page, list);
			await keyboard.press('Home');
			for (let at = 0; at < index; at++) await keyboard.press('ArrowDown');
		},
		write: async (field, words) => {
			await tabTo(page, field);
			await keyboard.press('ControlOrMeta+a');
			await (words === '' ? keyboard.press('Delete') : keyboard.type(words));
		},
		readTo: (end) => scrollTo(end, () => keyboard.press('PageDown'))
	};
}

/** Where an option stands in its list; one that is used elsewhere says so behind its words. */
async function indexOf(list: Locator, words: string): Promise<number> {
	let index = -1;
	await expect(async () => {
		const texts = await list.getByRole('option').allTextContents();
		index = texts.findIndex((text) => text === words || text === `${words} (used)`);
		expect(index, `“${words}” is in the list`).toBeGreaterThanOrEqual(0);
	}).toPass({ timeout: 10_000 });
	return index;
}

async function scrollTo(end: Locator, step: () => Promise<void>): Promise<void> {
	await expect(async () => {
		await step();
		await expect(end).toBeInViewport({ timeout: 300 });
	}).toPass();
}

const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement);

/** Further than any control is from any other. */
const farthest = 150;

/**
 * Tab, or Shift and Tab when the control stands before, until it has focus: with `group`, it or another radio button of its
 * group.
 */
async function tabTo(page: Page, control: Locator, group = false): Promise<void> {
	// Found once: looking for a role and a name at every stop takes longer than the walk.
	let handle = await control.elementHandle();
	for (let press = 0; press < farthest; press++) {
		let way = await handle.evaluate(wayTo, group);
		if (way === 'gone') {
			handle = await control.elementHandle();
			way = await handle.evaluate(wayTo, group);
		}
		if (way === 'here') return;
		await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
	}
	throw new Error(`Tab does not lead to ${control.toString()}`);
}

/** Which way it is from focus to the control, in the page; `gone` when the control has been drawn anew. */
function wayTo(element: Element, group: boolean): 'here' | 'back' | 'on' | 'gone' {
	if (!element.isConnected) return 'gone';
	const { activeElement } = document;
	const isThere = (at: Element | null) =>
		at === element ||
		(group &&
			at instanceof HTMLInputElement &&
			element instanceof HTMLInputElement &&
			at.type === 'radio' &&
			at.name === element.name);
	if (isThere(activeElement)) return 'here';
	const isBefore = activeElement && activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
	return isBefore ? 'back' : 'on';
}
