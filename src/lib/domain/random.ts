import { Remaining } from './remaining.ts';

/** Returns the same things in another order; the order depends on the seed it was made from and on `name` alone. */
export type Shuffle = <T>(things: readonly T[], name: string) => T[];

/**
 * A generator of numbers in [0, 1), each a multiple of 2⁻³²; the same seed gives the same numbers for ever, on any device.
 * Source: sfc32 by Chris Doty-Humphrey (PractRand, public domain), its counter started at 1 and its first 15 numbers thrown
 * away; its three words of state are 32-bit FNV-1a hashes (Fowler, Noll and Vo, 1991) of the seed behind a digit each.
 */
export function randomFrom(seed: string): () => number {
	let [a, b, c, counter] = [hash(`0${seed}`), hash(`1${seed}`), hash(`2${seed}`), 1];
	const next = () => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return (sum >>> 0) / 2 ** 32;
	};
	for (let round = 0; round < 15; round++) next();
	return next;
}

/** A shuffle in which every order is as likely as any other over seeds, independent for each `name` (Fisher and Yates, 1938). */
export function shuffleFrom(seed: string): Shuffle {
	return (things, name) => {
		// Quoted, so that no other pair of seed and name makes the same text.
		const random = randomFrom(JSON.stringify([seed, name]));
		const left = new Remaining(things.length);
		return things.flatMap(() => {
			const place = left.take(Math.floor(random() * left.size));
			return things.slice(place, place + 1);
		});
	};
}

/** FNV-1a over the UTF-16 code units, low byte first, as a 32-bit integer. */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		value = Math.imul(value ^ (unit & 0xff), 0x01000193);
		value = Math.imul(value ^ (unit >>> 8), 0x01000193);
	}
	return value;
}
