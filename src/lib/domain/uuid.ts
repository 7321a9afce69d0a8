/** Makes ids that sort in the order they were made. */
export interface Ids {
	/** A new UUIDv7, higher than every id made or seen before. */
	next: () => string;
	/** Tells of an id made elsewhere (another tab, an earlier visit), so that a clock set back cannot reorder the log. */
	see: (id: string) => void;
}

/** Clock and dice from outside. */
export interface IdSource {
	/** Epoch ms. */
	now: () => number;
	/** That many random bytes. */
	random: (length: number) => Uint8Array;
}

/** Beyond the year 6429 an id seen elsewhere is taken for damage rather than for a clock. */
const latestSeen = 2 ** 47;
const counterEnd = 0x1000;

/**
 * Ids by RFC 9562, section 5.7 (UUIDv7), monotonic by a 12-bit counter in `rand_a` (section 6.2, method 1): it starts at a
 * random value below 2048 each millisecond and carries into the time when it is used up or the clock stands still or goes back.
 */
export function createIds({ now, random }: IdSource): Ids {
	let time = -1;
	let counter = 0;
	return {
		next() {
			const bytes = random(10);
			const clock = Math.max(0, Math.floor(now()));
			if (clock > time) {
				time = clock;
				counter = (((bytes[8] ?? 0) << 8) | (bytes[9] ?? 0)) & 0x7ff;
			} else if (++counter === counterEnd) {
				time++;
				counter = 0;
			}
			const tail = hex(bytes.subarray(0, 8));
			// Two variant bits `10` in front of 62 random bits.
			const variant = (8 | (parseInt(tail.charAt(0), 16) & 3)).toString(16);
			return `${timePart(time)}-7${pad(counter, 3)}-${variant}${tail.slice(1, 4)}-${tail.slice(4)}`;
		},
		see(id) {
			const seenTime = timeOf(id);
			const seenCounter = parseInt(id.slice(15, 18), 16);
			if (seenTime < latestSeen && (seenTime > time || (seenTime === time && seenCounter > counter))) {
				time = seenTime;
				counter = seenCounter;
			}
		}
	};
}

/** The time in a UUIDv7 in epoch ms; `NaN` for anything else. */
export function timeOf(id: string): number {
	return parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** The lowest UUIDv7 of a time in epoch ms: nothing made at or after it sorts before. */
export function lowestId(at: number): string {
	return `${timePart(Math.min(Math.max(0, Math.floor(at)), 2 ** 48 - 1))}-7000-8000-000000000000`;
}

function timePart(at: number): string {
	const digits = pad(at, 12);
	return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}

function pad(value: number, length: number): string {
	return value.toString(16).padStart(length, '0');
}

function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => pad(byte, 2)).join('');
}
