import type { NoteMark } from '#lib/domain/event.ts';
import { wordsOf } from './place.svelte.ts';
import { trimSpan, type Span } from './span.ts';

/** A stretch of a sentence of the page. */
export interface Stretch extends Span {
	sentence: string;
}

/** What a stretch is drawn as: a note's mark, or `chosen` for words that are about to be marked. */
export type Paint = NoteMark | 'chosen';

const paints: readonly Paint[] = ['important', 'question', 'thought', 'chosen'];

/** The stretches of sentences that a selection covers, without the spaces around them. */
export function stretchesIn(range: Range, ids: readonly string[]): Stretch[] {
	return ids.flatMap((sentence) => {
		const words = wordsOf(sentence);
		if (!words || !range.intersectsNode(words)) return [];
		const text = words.textContent;
		const offsetOf = (node: Node, offset: number, otherwise: number) => {
			if (!words.contains(node)) return otherwise;
			const before = document.createRange();
			before.setStart(words, 0);
			before.setEnd(node, offset);
			return before.toString().length;
		};
		const span = trimSpan(text, {
			start: offsetOf(range.startContainer, range.startOffset, 0),
			end: offsetOf(range.endContainer, range.endOffset, text.length)
		});
		return span ? [{ sentence, ...span }] : [];
	});
}

/** The place in the page of a stretch; `null` when its sentence is not there. */
export function rangeOf({ sentence, start, end }: Stretch): Range | null {
	const words = wordsOf(sentence);
	if (!words) return null;
	const range = document.createRange();
	range.selectNodeContents(words);
	let at = 0;
	for (const node of textNodes(words)) {
		const length = node.data.length;
		if (start >= at && start < at + length) range.setStart(node, start - at);
		if (end > at && end <= at + length) range.setEnd(node, end - at);
		at += length;
	}
	return range;
}

/** The shortest of some stretches that has words at a point of the window (px), or `null`; of two alike, the later one. */
export function stretchAt<S extends Stretch>(stretches: readonly S[], x: number, y: number): S | null {
	const holds = (box: DOMRect) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
	const under = stretches.filter((one) => [...(rangeOf(one)?.getClientRects() ?? [])].some(holds));
	const length = ({ start, end }: Stretch) => end - start;
	return under.reduce<S | null>((best, one) => (best && length(best) < length(one) ? best : one), null);
}

/** Draws stretches, in place of those drawn before: over the text where the browser can, else by marking it up. */
export function paint(stretches: readonly (Stretch & { paint: Paint })[]): void {
	const drawn = paints.map((name) => ({
		name,
		ranges: () => stretches.filter((one) => one.paint === name).flatMap((one) => rangeOf(one) ?? [])
	}));
	if ('highlights' in CSS) {
		for (const { name, ranges } of drawn) CSS.highlights.set(`note-${name}`, new Highlight(...ranges()));
		return;
	}
	for (const old of document.querySelectorAll('mark.painted')) {
		const parent = old.parentNode;
		old.replaceWith(...old.childNodes);
		parent?.normalize();
	}
	for (const { name, ranges } of drawn) for (const range of ranges()) wrap(range, name);
}

function wrap(range: Range, name: Paint): void {
	const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: root } = range;
	for (const node of root instanceof Text ? [root] : textNodes(root)) {
		if (!range.intersectsNode(node)) continue;
		const start = node === startContainer ? startOffset : 0;
		const end = node === endContainer ? endOffset : node.data.length;
		if (start >= end) continue;
		const words = node.splitText(start);
		words.splitText(end - start);
		const mark = document.createElement('mark');
		mark.className = `painted ${name}`;
		words.replaceWith(mark);
		mark.append(words);
	}
}

function textNodes(root: Node): Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
	return nodes;
}
