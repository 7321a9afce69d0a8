import { ReadingText } from '#lib/domain/reading-text.ts';

/** Reads the text back out of the page that the server made from it. */
export function readingOnPage(page: ParentNode): ReadingText {
	const sections = [...page.querySelectorAll<HTMLElement>('[data-section]')];
	const sentences = [...page.querySelectorAll<HTMLElement>('[data-sentence]')];
	return new ReadingText(
		new Map(sections.map((element) => [element.dataset.section ?? '', element.innerHTML])),
		new Map(sentences.map((element) => [element.dataset.sentence ?? '', element.textContent]))
	);
}
