/** A text with the place of the caret in it, in UTF-16 units. */
export interface Written {
	text: string;
	caret: number;
}

/** Puts a sentence's number into a text in place of what is selected, kept apart from words on either side. */
export function cite(text: string, [start, end]: readonly [number, number], sentence: string): Written {
	const [before, after] = [text.slice(0, start), text.slice(end)];
	const put = `${/[^\s([“]$/u.test(before) ? ' ' : ''}${sentence}${/^[\p{L}\p{N}(]/u.test(after) ? ' ' : ''}`;
	return { text: before + put + after, caret: start + put.length };
}
