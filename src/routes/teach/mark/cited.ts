/** The sentences that a text cites by their number ("S1.3"), each once, in the order of the text; unknown numbers are left out. */
export function citedIn(text: string, sentences: ReadonlyMap<string, string>): { id: string; words: string }[] {
	const met = new Set(text.match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)+/gu) ?? []);
	return [...met].flatMap((id) => {
		const words = sentences.get(id);
		return words === undefined ? [] : [{ id, words }];
	});
}
