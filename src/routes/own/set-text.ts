import type { SetSentence } from '#lib/pages/render-section.ts';

/**
 * Sets a section's sentences in a page as `renderSection` sets those of units that ship, node by node: the strings come from a
 * file, and none of them is ever read as markup.
 */
export function setText(place: Element, paragraphs: readonly (readonly SetSentence[])[]): void {
	place.replaceChildren(
		...paragraphs.map((paragraph) => element('p', {}, ...paragraph.flatMap((sentence) => [setSentence(sentence), ' '])))
	);
}

function setSentence({ id, number, stretches }: SetSentence): HTMLElement {
	const words = stretches.map(({ text, entry }) =>
		entry === null ? text : element('a', { class: 'word', href: `#word-${entry}` }, text)
	);
	return element(
		'span',
		{ class: 'sentence', id, tabindex: '-1' },
		element('a', { class: 'number', href: `#${id}`, 'aria-label': `Sentence ${id}` }, number),
		element('span', { 'data-sentence': id }, ...words)
	);
}

function element(name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]) {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	made.append(...children);
	return made;
}
