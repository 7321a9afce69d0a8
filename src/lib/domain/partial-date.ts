/** A date as exactly as it is known; `start` and `end` are days since 1 January 1970, `end` being the first day after it. */
export interface PartialDate {
	unit: 'year' | 'month' | 'day';
	start: number;
	end: number;
}

/** The calendar date of a day that is counted from 1 January 1970, as `2025-06-21`. */
export function isoOfDay(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The date that `2025`, `2025-06` or `2025-06-21` stands for (years 1 to 9999), or `null` for anything else. */
export function readPartialDate(text: string): PartialDate | null {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
	if (year === undefined) return null;
	const start = dayOf(year, Number(month ?? 1), Number(day ?? 1));
	if (start === null || year === '0000') return null;
	if (day !== undefined) return { unit: 'day', start, end: start + 1 };
	const next = month === undefined || month === '12' ? [Number(year) + 1, 1] : [Number(year), Number(month) + 1];
	const [nextYear = 0, nextMonth = 0] = next;
	const unit = month === undefined ? 'year' : 'month';
	return { unit, start, end: countDays(nextYear, nextMonth, 1) };
}

/** `null` for a day that no calendar has. */
function dayOf(year: string, month: number, day: number): number | null {
	const count = countDays(Number(year), month, day);
	const two = (value: number) => String(value).padStart(2, '0');
	return isoOfDay(count) === `${year}-${two(month)}-${two(day)}` ? count : null;
}

function countDays(year: number, month: number, day: number): number {
	// Date.UTC takes the years before 100 for years of the twentieth century.
	return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}
