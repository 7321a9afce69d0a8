import axe from 'axe-core';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';

/** What is looked for in a view that stands in the page. `where` names the state in a failure's message. */

export async function expectNoViolations(root: HTMLElement, where: string) {
	const { violations } = await axe.run(root, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
	});
	const said = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	expect(said, where).toEqual([]);
}

/** Nothing sticks out sideways, and everything to press is at least 24 px high and wide, counting its label. */
export function expectRoomy(root: HTMLElement, where: string) {
	expect(document.documentElement.scrollWidth, where).toBeLessThanOrEqual(document.documentElement.clientWidth);
	for (const control of root.querySelectorAll('input, select, textarea, button')) {
		const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
		expect(Math.min(width, height), `${where}: ${control.outerHTML}`).toBeGreaterThanOrEqual(24);
	}
}

/** Each mark has words, and stands where a screen reader meets it: in a label, in what names or describes a control, or in its row. */
export function expectMarksInWords(root: HTMLElement) {
	const words = { right: /^✓ right$/, wrong: /^✗ (not this|out of place)$/, missed: /^→ right, not chosen$/ };
	const referenced = [...root.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap((control) =>
		['aria-labelledby', 'aria-describedby'].flatMap((name) => control.getAttribute(name)?.split(' ') ?? [])
	);
	const marks = [...root.querySelectorAll<HTMLElement>('[data-mark]')];
	for (const mark of marks) {
		const kind = mark.dataset.mark;
		if (kind !== 'right' && kind !== 'wrong' && kind !== 'missed') throw new Error(`${kind} is no mark`);
		expect(mark.textContent).toMatch(words[kind]);
		const holder = mark.closest('[id]')?.id ?? '';
		expect(mark.closest('label, li') !== null || referenced.includes(holder)).toBe(true);
	}
	return marks.length;
}

/** Clicks and types at everything. */
export async function tamper(controls: readonly HTMLElement[]) {
	for (const control of controls) {
		control.click();
		if (control instanceof HTMLSelectElement) expect(control.disabled).toBe(true);
		control.focus();
		if (document.activeElement === control) await userEvent.keyboard('x{ArrowDown} ');
	}
}

/** Whether the element, or what is drawn for it beside it, has a focus ring at least 2 px thick. */
export function hasRing(control: Element | null): boolean {
	return [control, control?.nextElementSibling].some((element) => {
		if (!element) return false;
		const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
		return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity !== '0';
	});
}
