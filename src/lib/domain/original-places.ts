import { paragraphsNamed, type Alignment, type OriginalPrint } from './original.ts';
import { sentencesOf, type Reading } from './reading.ts';

/** How a reading and the article behind it belong together, by ids. */
export interface OriginalPlaces {
	/** The paragraphs behind each sentence, in the order in which it names them. */
	behind: Readonly<Record<string, readonly string[]>>;
	/** Every paragraph of the article, once, under the section that retells it first; a section may have none. */
	bySection: Readonly<Record<string, readonly string[]>>;
}

/**
 * Where each paragraph of the article stands beside the study edition. One that no sentence names stands with the next that
 * is named, so that titles come before what they head; at the end, with the last.
 */
export function placesOf({ sections }: Reading, { paragraphs }: OriginalPrint): OriginalPlaces {
	const behind = Object.fromEntries(
		sections.flatMap(sentencesOf).map(({ id, from }) => [id, paragraphsNamed(from) ?? []])
	);
	const retells = (id: string) =>
		sections.find((section) => sentencesOf(section).some((sentence) => behind[sentence.id]?.includes(id)));
	const own = paragraphs.map(({ id }) => retells(id)?.id);
	const placed = own.map(
		(_, at) => own.slice(at).find((id) => id !== undefined) ?? own.findLast((id) => id !== undefined)
	);
	return {
		behind,
		bySection: Object.fromEntries(
			sections.map(({ id }) => [id, paragraphs.flatMap((paragraph, at) => (placed[at] === id ? paragraph.id : []))])
		)
	};
}

/** How well a text fits a print. Titles and standfirsts are not counted. */
export interface Fit {
	/** Paragraphs of the article. */
	count: number;
	matches: number;
	differs: number;
	missing: number;
	/** How much of the article was recognised, titles too: compares two texts, and is 0 when nothing was. */
	weight: number;
}

/** How well a text that was held against a print fits it. */
export function fitOf({ paragraphs }: Alignment): Fit {
	const counted = paragraphs.filter(({ id }) => id.startsWith('P'));
	const count = (state: string) => counted.filter((paragraph) => paragraph.state === state).length;
	return {
		count: counted.length,
		matches: count('matches'),
		differs: count('differs'),
		missing: count('missing'),
		weight: paragraphs.reduce((sum, { state, likeness }) => sum + (state === 'matches' ? 1 : 0.9 * likeness), 0)
	};
}
