/** What stands in a cell once a spreadsheet has opened a CSV file; `null` in an empty one. */
type Cell = string | number | null;

/**
 * Opens a CSV file (RFC 4180, in UTF-8 with a byte order mark) as spreadsheets do: what looks like a number is one, and what
 * begins like a formula would be run, which fails here. Written apart from the code that writes such files.
 */
export function openInSpreadsheet(text: string): Cell[][] {
	if (!text.startsWith('\uFEFF')) throw new Error('Without a byte order mark letters beyond ASCII are lost');
	if (!text.endsWith('\r\n')) throw new Error('The last line is not ended');
	const lines = text.slice(1, -2).split('\r\n');
	return lines.map((line) =>
		[...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)(?=,|$)/g)].map(([, raw]) => toCell(raw ?? ''))
	);
}

function toCell(raw: string): Cell {
	const words = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
	if (words === '') return null;
	if (/^-?\d+(?:\.\d+)?$/.test(words)) return Number(words);
	if (/^[=+\-@\t]/.test(words)) throw new Error(`A spreadsheet would run ${words}`);
	return words;
}
