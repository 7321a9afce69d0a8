import { isoOfDay, readPartialDate } from '#lib/domain/partial-date.ts';
import { spread } from './spread.ts';
import type { Entry, Panel } from './timeline-panels.ts';
import { wrap } from './wrap.ts';

/** An entry in its place; sizes are in sixteenths of the root type size. */
export interface Label extends Entry {
	x: number;
	y: number;
	width: number;
	height: number;
	lines: readonly string[];
	dateLines: readonly string[];
	/** Where it is on the axis, and the stretch of the axis it fills. */
	axisY: number;
	bar: readonly [number, number];
	/** From the axis to the label's sign. */
	leader: string;
}

export interface TimelinePlan {
	width: number;
	height: number;
	axisX: number;
	labels: readonly Label[];
	ticks: readonly { y: number; words: string }[];
}

export const type = { size: 14, leading: 18, small: 12, smallLeading: 16, gap: 12, middle: 9 };
const axisX = 42;
/** From the axis to the signs, more where there is room, and from a sign to its words. */
const laneOf = (width: number) => (width < 480 ? 34 : 90);
const signToWords = 14;

/** A panel at this width: the axis to scale at the left, the labels at the right as near to their places as there is room. */
export function layOutTimeline({ unit, start, end, entries }: Panel, width: number): TimelinePlan {
	const signX = axisX + laneOf(width);
	const wordsX = signX + signToWords;
	const room = width - wordsX;
	const texts = entries.map((entry) => {
		const [lines, dateLines] = [wrap(entry.words, room, type.size), wrap(entry.date, room, type.small)];
		const height = lines.length * type.leading + dateLines.length * type.smallLeading + type.gap;
		return { ...entry, lines, dateLines, height };
	});
	const needed = texts.reduce((sum, { height }) => sum + height, 0);
	// Room to spare lets labels stand beside their places.
	const height = needed * (entries.length > 1 ? 1.2 : 1);
	const scale = (day: number) => (height * (Math.min(Math.max(day, start), end) - start)) / (end - start);
	const heights = texts.map((text) => text.height);
	const wanted = texts.map(({ at }) => scale(at) - type.middle);
	const tops = spread(wanted, heights, height);
	const labels = texts.map((text, at) => {
		const [y, axisY] = [tops[at] ?? 0, scale(text.at)];
		const leader = `M${axisX} ${axisY}h8L${signX - 10} ${y + type.middle}h3`;
		const bar = [scale(text.start), scale(text.end)] as const;
		return { ...text, x: wordsX, y, width: room, axisY, bar, leader };
	});
	return { width, height, axisX, labels, ticks: ticksOf(unit, start, end, scale) };
}

export const signAt = ({ x, y }: Label) => [x - signToWords, y + type.middle] as const;

/** Years by round numbers, months and days by every so many, as close as they can be read. */
function ticksOf(unit: Panel['unit'], start: number, end: number, scale: (day: number) => number) {
	const units = unitsOf(unit, start, end);
	const steps = unit === 'year' ? [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] : [1, 2, 3, 5, 10, 15];
	const tall = scale(end) / units.length;
	const step = steps.find((one) => one * tall >= (unit === 'year' ? 40 : 17)) ?? Infinity;
	const wanted = units.filter((one, at) => (unit === 'year' ? Number(one.words) % step === 0 : at % step === 0));
	return wanted.map(({ start, end, words }) => ({ y: scale(unit === 'day' ? (start + end) / 2 : start), words }));
}

function unitsOf(unit: Panel['unit'], start: number, end: number) {
	const months = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
	const length = { year: 4, month: 7, day: 10 }[unit];
	const units: { start: number; end: number; words: string }[] = [];
	for (let day = start; day < end;) {
		const iso = isoOfDay(day).slice(0, length);
		const next = readPartialDate(iso)?.end ?? end;
		const words = { year: iso, month: months.format(new Date(iso)), day: `${Number(iso.slice(8))}` }[unit];
		units.push({ start: day, end: next, words });
		day = next;
	}
	return units;
}
