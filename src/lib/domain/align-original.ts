import { findPlaces, sourceOf, type Place } from './find-paragraphs.ts';
import { findFurniture, lettersOf, type Furniture, type Letters } from './letters.ts';
import { sealOf, shortest } from './original-print.ts';
import type { AlignedParagraph, Alignment, OriginalPrint, Stretch } from './original.ts';
import { snapTo } from './snap.ts';

/**
 * Finds the paragraphs of a print in a text, in their order. Where lines and paragraphs end does not count, so they may be
 * wrapped, merged or split, with anything between them; page numbers and repeated lines may even stand inside them.
 */
export function alignOriginal(source: string, print: OriginalPrint): Alignment {
	const furniture = findFurniture(source);
	const views = viewsOf(source, furniture);
	const places = views.flatMap(({ letters, leaveOut }) =>
		findPlaces(letters, print).map((place): Found => ({ ...place, leaveOut }))
	);
	const found = new Map(bestChain(places, print).map((place) => [place.paragraph, place]));
	for (const view of views) addShort(found, view, print);
	let done = 0;
	const stretches = print.paragraphs.map((_, index) => {
		const place = found.get(index);
		if (!place) return null;
		const room = { start: done, end: roomOf(found, index, source.length).end };
		const whole = withMarks(source, place.exact ? place : snapTo(source, place, room), room);
		done = whole.end;
		return whole;
	});
	const paragraphs = print.paragraphs.map(({ id }, index): AlignedParagraph => {
		const [place, stretch] = [found.get(index), stretches[index]];
		if (!place || !stretch) return { id, state: 'missing', likeness: 0, text: '' };
		const text = textOf(source, stretch, place.leaveOut);
		return { id, state: place.exact ? 'matches' : 'differs', likeness: place.likeness, text };
	});
	return { paragraphs, extras: findExtras(source, stretches, furniture) };
}

/** The letters of a text without some of its lines. */
interface View {
	letters: Letters;
	leaveOut: readonly Stretch[];
}

/** The text as it is; without what is surely furniture; and without all that may be, where that is more. */
function viewsOf(source: string, furniture: readonly Furniture[]): View[] {
	const sure = furniture.filter((line) => line.sure);
	const others = sure.length < furniture.length ? [sure, furniture] : [sure];
	return [[], ...others.filter((lines) => lines.length > 0)].map((leaveOut) => {
		return { letters: lettersOf(source, leaveOut), leaveOut };
	});
}

/** A place with the lines that had to be left out for it to be seen. */
interface Found extends Place {
	leaveOut: readonly Stretch[];
}

/** The places that stand in the order of the article without overlapping and hold the most of it. */
function bestChain(places: readonly Found[], { paragraphs }: OriginalPrint): Found[] {
	const ordered = [...places].sort((a, b) => a.start - b.start || a.end - b.end);
	const weightOf = ({ paragraph, exact, likeness }: Place) =>
		(paragraphs[paragraph]?.letters ?? 0) * (exact ? 1 : 0.9 * likeness);
	const best: { weight: number; chain: Link | null }[] = [];
	for (const place of ordered) {
		let before: { weight: number; chain: Link | null } = { weight: 0, chain: null };
		for (const earlier of best) {
			const last = earlier.chain?.place;
			if (!last || last.paragraph >= place.paragraph || last.end > place.start) continue;
			if (earlier.weight > before.weight) before = earlier;
		}
		best.push({ weight: before.weight + weightOf(place), chain: { place, before: before.chain } });
	}
	const heaviest = best.reduce((a, b) => (b.weight > a.weight ? b : a), { weight: 0, chain: null });
	const chain: Found[] = [];
	for (let link = heaviest.chain; link; link = link.before) chain.unshift(link.place);
	return chain;
}

interface Link {
	place: Found;
	before: Link | null;
}

/** How far from a paragraph that was found a short one is looked for, in letters. */
const nearby = 3000;

/** Adds short paragraphs that stand between, before or after the long ones that were found. */
function addShort(found: Map<number, Found>, { letters, leaveOut }: View, { salt, paragraphs }: OriginalPrint): void {
	if (found.size === 0) return;
	for (const [index, { letters: count, seal }] of paragraphs.entries()) {
		if (count >= shortest || found.has(index)) continue;
		const room = roomOf(found, index, Infinity);
		const low = indexAfter(letters, room.start);
		const high = Number.isFinite(room.end) ? indexAfter(letters, room.end) : low + nearby;
		for (let at = Math.max(low, high - nearby); at + count <= Math.min(high, letters.text.length); at++) {
			if (isInsideWord(letters, at) || sealOf(letters.text.slice(at, at + count), salt) !== seal) continue;
			const stretch = sourceOf(letters, at, at + count);
			found.set(index, { ...stretch, paragraph: index, exact: true, likeness: 1, whole: stretch, leaveOut });
			break;
		}
	}
}

/** The room between the neighbours that were found. */
function roomOf(found: ReadonlyMap<number, Place>, index: number, end: number): Stretch {
	const others = [...found.values()];
	return {
		start: Math.max(0, ...others.filter(({ paragraph }) => paragraph < index).map((place) => place.end)),
		end: Math.min(end, ...others.filter(({ paragraph }) => paragraph > index).map((place) => place.start))
	};
}

function indexAfter({ at }: Letters, offset: number): number {
	let [low, high] = [0, at.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((at[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function isInsideWord({ at }: Letters, index: number): boolean {
	return index > 0 && (at[index] ?? 0) - (at[index - 1] ?? 0) <= 1;
}

/** A stretch with the quotation marks and full stops that stand directly at its ends. */
function withMarks(source: string, { start, end }: Stretch, room: Stretch): Stretch {
	const mark = /^[^\p{L}\p{N}\s]$/u;
	let [first, last] = [start, end];
	while (first > room.start && mark.test(source[first - 1] ?? '')) first--;
	while (last < room.end && mark.test(source[last] ?? '')) last++;
	return { start: first, end: last };
}

/** What no paragraph covers, one for each block between blank lines; page numbers do not count. */
function findExtras(source: string, stretches: readonly (Stretch | null)[], furniture: readonly Stretch[]): string[] {
	const bounds = [0, ...stretches.flatMap((stretch) => (stretch ? [stretch.start, stretch.end] : [])), source.length];
	return bounds.flatMap((start, at) => {
		const end = bounds[at + 1];
		if (at % 2 === 1 || end === undefined) return [];
		const left = cut(source, { start, end }, furniture).split(/\n\s*\n/u);
		return left.map(onOneLine).filter((text) => /\p{L}/u.test(text));
	});
}

/** A stretch of a text as one paragraph. */
function textOf(source: string, stretch: Stretch, leaveOut: readonly Stretch[]): string {
	return onOneLine(cut(source, stretch, leaveOut));
}

/** A stretch of a text without the lines to leave out. */
function cut(source: string, { start, end }: Stretch, leaveOut: readonly Stretch[]): string {
	let [text, from] = ['', start];
	for (const line of leaveOut) {
		if (line.start < from || line.end > end) continue;
		text += source.slice(from, line.start);
		from = line.end;
	}
	return text + source.slice(from, end);
}

/** The lines of a text joined; a word parted at a line's end is whole again. */
function onOneLine(text: string): string {
	return text
		.replace(/\u00ad\s*/gu, '')
		.replace(/(?<=\p{L}-)[^\S\n]*\n\s*(?=\p{Ll})/gu, '')
		.replace(/[\s\ufeff]+/gu, ' ')
		.trim();
}
