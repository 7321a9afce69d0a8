const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const minute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const both = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** An ISO date as people write it: "24 June 2025". */
export function sayDate(iso: string): string {
	return day.format(new Date(`${iso}T00:00:00Z`));
}

/** A moment of today by this device's clock: "12:04". */
export function sayTime(at: number): string {
	return minute.format(at);
}

/** A moment with its day, by this device's clock: "23 Nov, 12:04". */
export function sayMoment(at: number): string {
	return both.format(at);
}
