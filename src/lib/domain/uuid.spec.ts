import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIds, lowestId, timeOf } from './uuid.ts';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const times = fc.integer({ min: 0, max: 2 ** 45 });

/** Ids from a list of clock readings; the last one repeats. */
function idsAt(readings: readonly number[], byte = 0xff) {
	let index = 0;
	return createIds({
		now: () => readings[Math.min(index++, readings.length - 1)] ?? 0,
		random: (length) => new Uint8Array(length).fill(byte)
	});
}

describe('ids', () => {
	it('have the shape of RFC 9562 and carry the clock', () => {
		fc.assert(
			fc.property(times, fc.uint8Array({ minLength: 10, maxLength: 10 }), (at, bytes) => {
				const id = createIds({ now: () => at, random: () => bytes }).next();
				expect(id).toMatch(shape);
				expect(timeOf(id)).toBe(at);
			})
		);
	});

	it('give the example of RFC 9562, appendix A.6, its time', () => {
		expect(timeOf('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')).toBe(Date.UTC(2022, 1, 22, 19, 22, 22));
	});

	it('always go up, whatever the clock does', () => {
		fc.assert(
			fc.property(fc.array(times, { minLength: 2, maxLength: 50 }), fc.nat(255), (readings, byte) => {
				const ids = idsAt(readings, byte);
				const made = readings.map(() => ids.next());
				expect([...made].sort()).toEqual(made);
				expect(new Set(made).size).toBe(made.length);
			})
		);
	});

	it('carry into the time when the counter of a millisecond is used up', () => {
		const ids = idsAt([1000]);
		const made = Array.from({ length: 5000 }, () => ids.next());
		expect([...made].sort()).toEqual(made);
		expect(new Set(made).size).toBe(5000);
		expect(timeOf(made.at(-1) ?? '')).toBe(1001);
	});

	it('go above every id seen elsewhere', () => {
		fc.assert(
			fc.property(times, fc.option(times), fc.nat(20), (here, elsewhere, many) => {
				const there = elsewhere ?? here;
				const other = idsAt([there]);
				const seen = Array.from({ length: many + 1 }, () => other.next()).at(-1) ?? '';
				const ids = idsAt([here]);
				ids.see(seen);
				expect(ids.next() > seen).toBe(true);
			})
		);
	});

	it('are not led astray by an id that is none', () => {
		const ids = idsAt([1000]);
		for (const strange of ['', 'not an id', 'ffffffff-ffff-7fff-bfff-ffffffffffff', 'é'.repeat(36)]) ids.see(strange);
		expect(timeOf(ids.next())).toBe(1000);
	});

	it('stand at or above the lowest id of their time and below that of the next', () => {
		fc.assert(
			fc.property(times, (at) => {
				const id = idsAt([at]).next();
				expect(lowestId(at) <= id && id < lowestId(at + 1)).toBe(true);
			})
		);
	});
});
