/** Functions that run inside the page. Each stands alone: nothing outside of it is there. */

/** What makes the page scroll sideways, and text that is cut off: as the page is, and with each of some more styles. */
export function findMisfits(settings: Record<string, string> = {}): Record<string, string[]> {
	const look = (): string[] => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
			const { width, height } = element.getBoundingClientRect();
			return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 2 && height > 2;
		});
		const say = (element: Element) =>
			`<${element.localName}> ${element.className} “${element.textContent.trim().slice(0, 40)}”`;
		const scrolls = (element: Element) => element.closest('[role="region"][tabindex]') !== null;
		const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
		const wide = shown.filter(
			(element) => sticksOut(element) && !scrolls(element) && ![...element.children].some(sticksOut)
		);
		const cut = shown.filter((element) => {
			if (element.matches('input, select, textarea, svg, svg *')) return false;
			const { overflowX, overflowY } = getComputedStyle(element);
			const isCutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
			return isCutX || (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
		});
		return [
			...(scrollWidth > clientWidth
				? [`${scrollWidth - clientWidth} px too wide: ${wide.slice(0, 3).map(say).join('; ')}`]
				: []),
			...cut.map((element) => `cut off: ${say(element)}`)
		];
	};
	const found: Record<string, string[]> = { 'as it is': look() };
	// A sheet of its own, not an element: nothing in the page is told, and it weighs as the last of all.
	const sheet = new CSSStyleSheet();
	document.adoptedStyleSheets.push(sheet);
	for (const [name, css] of Object.entries(settings)) {
		sheet.replaceSync(css);
		found[name] = look();
	}
	document.adoptedStyleSheets.pop();
	return found;
}

/** Controls with less than 24 px to hit, and those with less than 44. A link within a line of text is as high as its line. */
export function findSmallTargets(scope: string): { small: string[]; tight: string[] } {
	const small: string[] = [];
	const tight: string[] = [];
	const controls = document
		.querySelector(scope)
		?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
	for (const control of controls ?? []) {
		if (!control.checkVisibility({ visibilityProperty: true })) continue;
		const isInText =
			getComputedStyle(control).display === 'inline' && control.parentElement?.textContent !== control.textContent;
		if (control.localName === 'a' && isInText) continue;
		const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
		const boxes = [control, ...labels].map((element) => element.getBoundingClientRect());
		const width = Math.max(...boxes.map((box) => box.width));
		const height = Math.max(...boxes.map((box) => box.height));
		const least = Math.round(10 * Math.min(width, height)) / 10;
		const name = control.getAttribute('aria-label') ?? (labels[0] ?? control).textContent.trim();
		if (least < 24) small.push(`${control.localName} “${name.slice(0, 40)}”: ${least} px`);
		else if (least < 43.5) tight.push(`${control.localName} “${name.slice(0, 40)}”: ${least} px`);
	}
	return { small, tight };
}

/** Groups in which a chosen radio button or checkbox looks like one that is not. */
export function findUnmarkedChoices(scope: string): string[] {
	const rowOf = (input: Element) => input.closest('label') ?? input;
	const look = (element: Element) =>
		[element, ...element.querySelectorAll('*')]
			.flatMap((part) => [
				getComputedStyle(part),
				getComputedStyle(part, '::before'),
				getComputedStyle(part, '::after')
			])
			.map((style) =>
				[
					style.borderTopColor,
					style.borderTopWidth,
					style.borderTopStyle,
					style.outlineStyle,
					style.outlineColor,
					style.backgroundColor,
					style.color,
					style.content,
					style.fontWeight,
					style.textDecorationLine
				].join()
			)
			.join('\n');
	const inputs = [
		...(document.querySelector(scope)?.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]') ?? [])
	];
	const isShown = (input: Element) => rowOf(input).checkVisibility();
	const chosen = inputs.filter((input) => input.checked && isShown(input));
	return chosen.flatMap((input) => {
		const other = inputs.find((one) => one.name === input.name && !one.checked && isShown(one));
		return other && look(rowOf(other)) === look(rowOf(input)) ? [rowOf(input).textContent.trim()] : [];
	});
}

/** Animations, transitions and smooth scrolling that are still there. */
export function findMotion(): string[] {
	const isLong = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
	const moving = [...document.querySelectorAll('*')].filter((element) => {
		const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
		return (
			isLong(transitionDuration) ||
			(animationName !== 'none' && isLong(animationDuration)) ||
			scrollBehavior === 'smooth'
		);
	});
	return [
		...moving.map((element) => `<${element.localName}> ${element.className}`),
		...document.getAnimations().map(({ id }) => `animation ${id}`)
	];
}
