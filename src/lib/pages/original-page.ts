import { placesOf } from '#lib/domain/original-places.ts';
import type { OriginalPrint } from '#lib/domain/original.ts';
import type { Unit } from '#lib/domain/unit.ts';

/** What the page is made of that lays the original beside the study edition. */
export function originalPage({ id, title, source, reading }: Unit, print: OriginalPrint) {
	return {
		unit: { id, title },
		source: { title: source.title, genre: source.genre },
		sections: reading.sections.map((section) => ({
			id: section.id,
			title: section.title,
			paragraphs: section.paragraphs.map((sentences) => sentences.map(({ id, text }) => ({ id, text })))
		})),
		...recognising({ reading }, print)
	};
}

/** How to find the paragraph behind a sentence in a text that somebody holds. */
export function recognising({ reading }: Pick<Unit, 'reading'>, print: OriginalPrint) {
	return { print, places: placesOf(reading, print) };
}
