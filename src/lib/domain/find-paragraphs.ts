import type { Letters } from './letters.ts';
import { anchorLength, anchorsOf, anchorSpots, sealOf } from './original-print.ts';
import type { OriginalPrint, ParagraphPrint, Stretch } from './original.ts';

/** A place in a text where a paragraph may stand; offsets are those of the source. */
export interface Place extends Stretch {
	/** Index in the print. */
	paragraph: number;
	exact: boolean;
	/** Share of its anchors that were found. */
	likeness: number;
	/** For a place that is not exact: where the whole paragraph would stand if only what was found were changed. */
	whole: Stretch;
}

/** An anchor of a paragraph found at a letter of the text. */
interface Hit {
	/** Where it stands in the paragraph, in letters. */
	spot: number;
	at: number;
}

/** More than any text gives by chance; a text made of one word over and over must not take forever. */
const mostHits = 5000;
const mostExact = 32;

/** Every place where a long paragraph of the print stands in the letters as it is, or else where most of it does. */
export function findPlaces(letters: Letters, print: OriginalPrint): Place[] {
	const hits = findHits(letters, print);
	return print.paragraphs.flatMap((paragraph, index) => {
		const own = hits[index] ?? [];
		const exact = exactStarts(letters, paragraph, { hits: own, salt: print.salt });
		if (exact.length === 0)
			return findLikeness(letters, paragraph, own).map((place) => ({ ...place, paragraph: index }));
		return exact.map((start) => {
			const stretch = sourceOf(letters, start, start + paragraph.letters);
			return { ...stretch, paragraph: index, exact: true, likeness: 1, whole: stretch };
		});
	});
}

/** The stretch of the source that letters come from. */
export function sourceOf({ at }: Letters, start: number, end: number): Stretch {
	const last = at.length - 1;
	const clamp = (index: number) => at[Math.min(last, Math.max(0, index))] ?? 0;
	return { start: clamp(start), end: clamp(end - 1) + 1 };
}

/** The hits of each paragraph, in the order of the text. */
function findHits(letters: Letters, { salt, paragraphs }: OriginalPrint): Hit[][] {
	const wanted = new Map<number, { paragraph: number; spot: number }[]>();
	for (const [paragraph, { letters: count, anchors }] of paragraphs.entries()) {
		for (const [at, spot] of anchorSpots(count).entries()) {
			const anchor = Number.parseInt(anchors.slice(4 * at, 4 * at + 4), 16);
			wanted.set(anchor, [...(wanted.get(anchor) ?? []), { paragraph, spot }]);
		}
	}
	const hits = paragraphs.map((): Hit[] => []);
	anchorsOf(letters.text, salt).forEach((anchor, at) => {
		for (const { paragraph, spot } of wanted.get(anchor) ?? []) {
			const own = hits[paragraph];
			if (own && own.length < mostHits) own.push({ spot, at });
		}
	});
	return hits;
}

function exactStarts(
	{ text }: Letters,
	{ letters, seal }: ParagraphPrint,
	{ hits, salt }: { hits: readonly Hit[]; salt: string }
): number[] {
	return hits
		.filter(({ spot, at }) => spot === 0 && sealOf(text.slice(at, at + letters), salt) === seal)
		.slice(0, mostExact)
		.map(({ at }) => at);
}

/** Fewer anchors than this can stand in order by chance. */
const fewest = 3;
const fewestShare = 0.5;

/** The place where most anchors stand in their order, not much further from each other than in the paragraph. */
function findLikeness(letters: Letters, { letters: count }: ParagraphPrint, hits: readonly Hit[]) {
	const anchors = anchorSpots(count).length;
	const chain = longestChain(hits, count);
	const [first, last] = [chain[0], chain.at(-1)];
	if (!first || !last || chain.length < Math.max(fewest, fewestShare * anchors)) return [];
	const whole = sourceOf(letters, first.at - first.spot, last.at + count - last.spot);
	const core = sourceOf(letters, first.at, last.at + anchorLength);
	return [{ ...core, exact: false, likeness: chain.length / anchors, whole }];
}

/** The most hits that follow one another in the paragraph and in the text, with little put in or taken out between two. */
function longestChain(hits: readonly Hit[], count: number): Hit[] {
	const best: { length: number; before: number }[] = [];
	const slack = Math.max(40, count / 4);
	let end = -1;
	for (const [index, hit] of hits.entries()) {
		let here = { length: 1, before: -1 };
		for (let before = index - 1; before >= 0; before--) {
			const [other, chain] = [hits[before], best[before]];
			if (!other || !chain || hit.at - other.at > count + slack) break;
			const shift = hit.at - other.at - (hit.spot - other.spot);
			if (other.spot < hit.spot && Math.abs(shift) <= slack && chain.length + 1 > here.length)
				here = { length: chain.length + 1, before };
		}
		best.push(here);
		if (here.length > (best[end]?.length ?? 0)) end = index;
	}
	const chain: Hit[] = [];
	for (let at = end; at >= 0; at = best[at]?.before ?? -1) chain.unshift(...hits.slice(at, at + 1));
	return chain;
}
