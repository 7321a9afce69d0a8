const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/** The day of a moment and the days after it, by this device's calendar; epoch ms, each end being the next one's start. */
export function daysFrom(now: number, count: number): { start: number; end: number }[] {
	const date = new Date(now);
	// A calendar day may have 23 or 25 hours, so days are counted by the calendar.
	const startOf = (days: number) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
	return Array.from({ length: count }, (_, days) => ({ start: startOf(days), end: startOf(days + 1) }));
}

/** The day of a moment, by this device's calendar: "Thursday 3 December". */
export function sayDay(at: number): string {
	return weekday.format(at);
}

/** The day of a moment as an ISO date, by this device's calendar. */
export function isoDay(at: number): string {
	const date = new Date(at);
	const two = (value: number) => String(value).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
