import { anchorLength, anchorsOf, anchorSpots } from '#lib/domain/original-print.ts';
import type { OriginalPrint } from '#lib/domain/original.ts';
import { randomFrom } from '#lib/domain/random.ts';

/**
 * A text that a print takes for its article in other letters: noise with the right anchors at the right places, so that every
 * long paragraph differs and none matches. It lets a journey attach something to a unit whose article is not here, and shows
 * that anchors fit any number of texts.
 */
export function forgeOriginal({ salt, paragraphs }: OriginalPrint): string {
	const random = randomFrom('noise');
	const noise = Array.from({ length: 1_500_000 }, () => alphabet.charAt(random() * alphabet.length)).join('');
	const places = new Map<number, number>();
	anchorsOf(noise, salt).forEach((anchor, at) => places.set(anchor, at));
	return paragraphs
		.map(({ letters, anchors }) => {
			let forged = noise.slice(0, letters);
			for (const [at, spot] of anchorSpots(letters).entries()) {
				const place = places.get(Number.parseInt(anchors.slice(4 * at, 4 * at + 4), 16)) ?? 0;
				forged = forged.slice(0, spot) + noise.slice(place, place + anchorLength) + forged.slice(spot + anchorLength);
			}
			return forged.replace(/.{6}/gu, '$& ');
		})
		.join('\n\n');
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
