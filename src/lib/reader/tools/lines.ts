/** Where a line of the text stands, in px from the top of the text, and the sentences that have words in it. */
export interface Line {
	middle: number;
	sentences: string[];
}

/** The lines of a text, from the boxes that its sentences fill; boxes of one line differ by less than half its height. */
export function linesOf(text: HTMLElement): Line[] {
	const { top } = text.getBoundingClientRect();
	const lines: Line[] = [];
	for (const words of text.querySelectorAll<HTMLElement>('[data-sentence]')) {
		for (const box of words.getClientRects()) {
			const middle = box.top + box.height / 2 - top;
			const last = lines.at(-1);
			if (last && middle - last.middle <= box.height / 2) last.sentences.push(words.dataset.sentence ?? '');
			else lines.push({ middle, sentences: [words.dataset.sentence ?? ''] });
		}
	}
	return lines;
}

/** The index of the line nearest to a height. */
export function lineAt(lines: readonly Line[], height: number): number {
	const distances = lines.map(({ middle }) => Math.abs(middle - height));
	return distances.indexOf(Math.min(...distances));
}
