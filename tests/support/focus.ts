import type { Page } from '@playwright/test';

/** A walk with Tab through a part of the page. */

/** More stops than any page has. */
const most = 200;
/** Stops between two questions whether the walk is over. */
const atOnce = 5;

/**
 * What is wrong on the way: places Tab does not reach, and stops without a ring, with a ring that does not stand out, or
 * covered by something else.
 */
export async function sweep(page: Page, scope: string): Promise<string[]> {
	await page.evaluate(startWalk, scope);
	for (let stop = 0; stop < most; stop += atOnce) {
		for (let press = 0; press < atOnce; press++) await page.keyboard.press('Tab');
		if (await page.evaluate(() => window.walk?.isOver ?? true)) break;
	}
	return page.evaluate(endWalk, scope);
}

declare global {
	interface Window {
		/** Only while a walk goes on. */
		walk?: { problems: string[]; isOver: boolean };
	}
}

/** The next Tab leads to the first stop of the scope. Every stop is looked at as Tab is let go, so the walk itself is only keys. */
function startWalk(scope: string): void {
	for (const old of document.querySelectorAll('[data-stop]')) old.removeAttribute('data-stop');
	const start = Object.assign(document.createElement('span'), { tabIndex: -1 });
	const place = document.querySelector(scope);
	if (place === document.body) place.prepend(start);
	else place?.before(start);
	start.focus({ preventScroll: true });

	/** What is wrong with the stop that has focus; `null` when the walk has left the scope or come round. */
	const lookAtFocus = (): string[] | null => {
		const control = document.activeElement;
		if (!(control instanceof HTMLElement || control instanceof SVGElement) || control === document.body) return null;
		if (!control.closest(scope)) return null;
		// A date is several stops: day, month, year and the calendar.
		if (control.hasAttribute('data-stop')) return control.matches('[type=date]') ? [] : null;
		control.setAttribute('data-stop', '');

		const name = control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent;
		const say = (words: string) => `${control.localName} “${name.trim().slice(0, 40)}” ${words}`;
		const candidates = [control, control.nextElementSibling, control.closest('label'), control.parentElement];
		const ring = candidates.find((element): element is HTMLElement | SVGElement => {
			if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
			const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity !== '0';
		});
		if (!ring) return [say('shows no focus')];

		const problems: string[] = [];
		const box = ring.getBoundingClientRect();
		const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
		const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
		if (right <= left || bottom <= top) problems.push(say('is out of sight'));
		else {
			// A box around several lines may be empty in its middle, so its first line is looked at.
			const [line = box] = ring.getClientRects();
			const at = document.elementFromPoint(
				(Math.max(line.left, left) + Math.min(line.right, right)) / 2,
				(Math.max(line.top, top) + Math.min(line.bottom, bottom)) / 2
			);
			const family = [control, ring, control.closest('label')];
			if (!at || !family.some((one) => one?.contains(at) || at.contains(one))) {
				problems.push(say(`is covered by <${at?.localName}> ${at?.className}`));
			}
		}

		const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
		const luminance = (colour: string) =>
			channels(colour)
				.slice(0, 3)
				.map((channel) => channel / 255)
				.map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
				.reduce((sum, share, at) => sum + share * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
		const isOpaque = (colour: string) => (channels(colour)[3] ?? 1) > 0;
		let behind: Element | null = ring.parentElement;
		while (behind && !isOpaque(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
		const ground = behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)';
		const [light = 0, dark = 0] = [getComputedStyle(ring).outlineColor, ground].map(luminance).sort((a, b) => b - a);
		const contrast = (light + 0.05) / (dark + 0.05);
		if (contrast < 3) problems.push(say(`has a ring of contrast ${contrast.toFixed(1)}`));
		return problems;
	};
	const walk: NonNullable<Window['walk']> = { problems: [], isOver: false };
	window.walk = walk;
	const look = ({ key }: KeyboardEvent) => {
		if (key !== 'Tab') return;
		start.remove();
		const found = lookAtFocus();
		if (found) walk.problems.push(...found);
		else {
			walk.isOver = true;
			removeEventListener('keyup', look, true);
		}
	};
	addEventListener('keyup', look, true);
}

/** What was found on the way, and controls that can be used and were no stop. Of a group of radio buttons one is enough. */
function endWalk(scope: string): string[] {
	const problems = window.walk?.problems ?? [];
	delete window.walk;
	const all = [
		...(document
			.querySelector(scope)
			?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]') ?? [])
	];
	const isRadio = (element: Element): element is HTMLInputElement =>
		element instanceof HTMLInputElement && element.type === 'radio';
	const reached = new Set(
		all.filter((one) => one.hasAttribute('data-stop') && isRadio(one)).map((one) => one.getAttribute('name'))
	);
	const missed = all
		.filter(
			(one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled') && one.tabIndex >= 0
		)
		.filter((one) => !one.hasAttribute('data-stop') && !(isRadio(one) && reached.has(one.name)))
		.map(
			(one) =>
				`Tab does not reach ${one.localName} “${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40)}”`
		);
	return [...problems, ...missed];
}
