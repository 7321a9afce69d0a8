import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#lib/domain/reading.ts';
import { widthOf } from './letter-widths.ts';
import { layOutTimeline, type } from './timeline-layout.ts';
import { markOf, panelsOf, sourcesOf, undatedOf } from './timeline-panels.ts';

const two = (value: number) => String(value).padStart(2, '0');
const iso = fc
	.record({
		year: fc.integer({ min: 1, max: 2100 }),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 28 }),
		parts: fc.integer({ min: 1, max: 3 })
	})
	.map(({ year, month, day, parts }) =>
		[String(year).padStart(4, '0'), two(month), two(day)].slice(0, parts).join('-')
	);
/** Mostly of one month, so that there is a crowd. */
const crowded = fc.integer({ min: 1, max: 30 }).map((day) => `2025-06-${two(day)}`);
const outside = fc.record({
	date: fc.lorem({ maxCount: 6 }),
	iso: fc.oneof(iso, crowded),
	source: fc.option(fc.lorem({ maxCount: 3 }))
});
const about = fc.record({
	event: fc.lorem({ maxCount: 15 }),
	textSays: fc.option(fc.lorem({ maxCount: 5 })),
	textDate: fc.option(iso),
	outside: fc.option(outside)
});
const events = fc.array(about, { maxLength: 25 }).map((all) =>
	all.map(({ textDate, ...one }, at): TimelineEvent => ({
		...one,
		...(textDate ? { textDate } : {}),
		id: `event-${at}`,
		sentences: [],
		note: null
	}))
);
const width = fc.constantFrom(280, 700);

describe('panelsOf', () => {
	it('shows every event with a date once, and tells of the others', () => {
		fc.assert(
			fc.property(events, (all) => {
				const panels = panelsOf(all, sourcesOf(all));
				const shown = panels.flatMap(({ entries }) => entries.filter(({ mark }) => mark).map(({ id }) => id));
				const rest = undatedOf(all).map(({ id }) => id);
				expect([...shown, ...rest].sort()).toEqual(all.map(({ id }) => id).sort());
			})
		);
	});

	it('keeps the order of time, inside the axis', () => {
		fc.assert(
			fc.property(events, (all) => {
				for (const { start, end, entries } of panelsOf(all, [])) {
					const places = entries.map(({ at }) => at);
					expect(places).toEqual(places.toSorted((a, b) => a - b));
					expect(Math.min(...places)).toBeGreaterThanOrEqual(start);
					expect(Math.max(...places)).toBeLessThanOrEqual(end);
				}
			})
		);
	});

	it('opens a panel for four events in one year or month, and a group leads to it', () => {
		fc.assert(
			fc.property(events, (all) => {
				const panels = panelsOf(all, []);
				const groups = panels.flatMap(({ entries }) => entries.filter(({ mark }) => mark === null));
				for (const { id, words } of groups) {
					expect(Number(/^\d+/.exec(words)?.[0])).toBeGreaterThanOrEqual(4);
					expect(
						panels.some(
							({ unit, entries }) => unit !== 'year' && entries.every((one) => isoAt(one.start).startsWith(id))
						)
					).toBe(true);
				}
			})
		);
	});

	it('is empty without dates', () => expect(panelsOf([], [])).toEqual([]));
});

const isoAt = (day: number) => new Date(day * 86_400_000).toISOString();

describe('layOutTimeline', () => {
	it('overlaps nothing, keeps the order and stays inside', () => {
		fc.assert(
			fc.property(events, width, (all, width) => {
				for (const panel of panelsOf(all, sourcesOf(all))) {
					const plan = layOutTimeline(panel, width);
					let free = -0.001;
					for (const { x, y, height, lines, dateLines } of plan.labels) {
						expect(y).toBeGreaterThanOrEqual(free);
						free = y + height - 0.001;
						for (const line of lines) expect(x + widthOf(line, type.size)).toBeLessThanOrEqual(width + 0.001);
						for (const line of dateLines) expect(x + widthOf(line, type.small)).toBeLessThanOrEqual(width + 0.001);
						expect(lines.length * type.leading + dateLines.length * type.smallLeading).toBeLessThanOrEqual(height);
					}
					expect(free).toBeLessThanOrEqual(plan.height + 0.001);
				}
			})
		);
	});

	it('is to scale: twice the time is twice the way', () => {
		fc.assert(
			fc.property(events, width, (all, width) => {
				for (const panel of panelsOf(all, [])) {
					const { labels, height } = layOutTimeline(panel, width);
					for (const { at, axisY } of labels) {
						expect(axisY / height).toBeCloseTo((at - panel.start) / (panel.end - panel.start), 5);
					}
				}
			})
		);
	});

	it('writes ticks that can be read, inside the axis', () => {
		fc.assert(
			fc.property(events, width, (all, width) => {
				for (const panel of panelsOf(all, [])) {
					const { ticks, height } = layOutTimeline(panel, width);
					for (const [at, { y }] of ticks.entries()) {
						expect(y).toBeGreaterThanOrEqual(0);
						expect(y).toBeLessThanOrEqual(height);
						if (at > 0) expect(y - (ticks[at - 1]?.y ?? NaN)).toBeGreaterThan(14);
					}
				}
			})
		);
	});
});

it('tells apart what the text dates, what it only names, and what it leaves out', () => {
	const event = { id: 'e', event: 'A dam breaks', sentences: [], outside: null, note: null };
	expect(markOf({ ...event, textSays: '2019', textDate: '2019' })).toBe('in-text');
	expect(markOf({ ...event, textSays: 'A weekend' })).toBe('outside');
	expect(markOf({ ...event, textSays: null })).toBe('not-in-text');
});
