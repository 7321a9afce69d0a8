import type { Transport } from '@sveltejs/kit';
import { ReadingText } from '#lib/domain/reading-text.ts';
import { readingOnPage } from '#lib/reader/reading-on-page.ts';

/** A reading is not sent a second time as data: the browser takes it from the page. */
export const transport: Transport = {
	ReadingText: {
		encode: (value) => value instanceof ReadingText && [1],
		decode: () => readingOnPage(document)
	}
};
