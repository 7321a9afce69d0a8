/** A stretch of a sentence, in UTF-16 units. */
export interface Span {
	start: number;
	end: number;
}

/** The words of a text, with the punctuation that hangs on them. */
export function wordSpans(text: string): Span[] {
	return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** A stretch without the spaces around it; `null` when nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
	const taken = text.slice(start, end);
	const trimmed = { start: start + taken.length - taken.trimStart().length, end: start + taken.trimEnd().length };
	return trimmed.start < trimmed.end ? trimmed : null;
}

/** Moves the first or the last word of a stretch by so many words; at least one word stays, and none beyond the sentence. */
export function moveEdge(text: string, span: Span, edge: keyof Span, steps: number): Span {
	const edges = wordSpans(text).map((word) => word[edge]);
	// A stretch may begin or end within a word: the nearest edge on the way counts.
	const onward = steps < 0 ? edges.filter((at) => at < span[edge]).reverse() : edges.filter((at) => at > span[edge]);
	const moved = { ...span, [edge]: onward[Math.abs(steps) - 1] ?? onward.at(-1) ?? span[edge] };
	return moved.start < moved.end ? moved : span;
}
