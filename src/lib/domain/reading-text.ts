/**
 * The reading as a page holds it: markup a section, and the plain text of each sentence. On the server it comes from the
 * bank; in the browser from the page itself, so that the text crosses the wire once (see `hooks.ts`).
 */
export class ReadingText {
	constructor(
		/** Markup of each section, by section id, in order. */
		readonly sections: ReadonlyMap<string, string>,
		/** Plain text by sentence id. */
		readonly sentences: ReadonlyMap<string, string>
	) {}

	/** Plain text of a sentence; the id itself for a sentence this page does not carry. */
	sentence = (id: string): string => this.sentences.get(id) ?? id;

	has = (id: string): boolean => this.sentences.has(id);
}
