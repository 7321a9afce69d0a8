import { checkOneOf, checkThat } from './checks.ts';
import { below, type Failure } from './failure.ts';
import { anchorSpots, sealLength } from './original-print.ts';
import { paragraphsNamed, type OriginalPrint, type ParagraphPrint } from './original.ts';
import type { Reading } from './reading.ts';

/** What is wrong with a print by itself; paths are relative to it. */
export function checkOriginal({ paragraphs }: OriginalPrint): Failure[] {
	const ids = paragraphs.map(({ id }) => id);
	const count = ids.filter((id) => id.startsWith('P')).length;
	const expected = ['T', 'SF'].filter((id) => ids.includes(id));
	expected.push(...Array.from({ length: count }, (_, at) => `P${at + 1}`));
	const inOrder = ids.join(', ') === expected.join(', ');
	return [
		...checkThat(inOrder, ['paragraphs'], 'T, SF, P1, P2, … in this order, each once', ids.join(', ')),
		...paragraphs.flatMap((paragraph, at) => checkParagraph(paragraph).map(below('paragraphs', at)))
	];
}

function checkParagraph({ letters, seal, anchors }: ParagraphPrint): Failure[] {
	const digits = 4 * anchorSpots(letters).length;
	return [
		...checkThat(seal.length === sealLength(letters), ['seal'], `${sealLength(letters)} hex digits`, seal),
		...checkThat(anchors.length === digits, ['anchors'], `${digits} hex digits`, anchors)
	];
}

/** Sentences that come from a paragraph which the print does not have; paths are relative to the reading. */
export function checkSources({ sections }: Reading, { paragraphs }: OriginalPrint): Failure[] {
	const known = paragraphs.map(({ id }) => id);
	return sections.flatMap((section, at) =>
		section.paragraphs.flatMap((sentences, paragraph) =>
			sentences.flatMap(({ from }, sentence) => {
				const path = ['sections', at, 'paragraphs', paragraph, sentence, 'from'];
				const named = paragraphsNamed(from);
				if (!named) return checkThat(false, path, 'paragraphs such as SF, P2 or P3–P4', from);
				return named.flatMap((id) => checkOneOf(id, known, path, 'a paragraph of the original'));
			})
		)
	);
}
