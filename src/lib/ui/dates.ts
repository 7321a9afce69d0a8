const formats = {
	day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
	minute: { hour: '2-digit', minute: '2-digit' },
	both: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made: Partial<Record<keyof typeof formats, Intl.DateTimeFormat>> = {};

/** Made when first asked for: on a slow phone each takes as long as the rest of a page's code takes to start. */
function formatOf(name: keyof typeof formats): Intl.DateTimeFormat {
	return (made[name] ??= new Intl.DateTimeFormat('en-GB', formats[name]));
}

/** An ISO date as people write it: "24 June 2025". */
export function sayDate(iso: string): string {
	return formatOf('day').format(new Date(`${iso}T00:00:00Z`));
}

/** A moment of today by this device's clock: "12:04". */
export function sayTime(at: number): string {
	return formatOf('minute').format(at);
}

/** A moment with its day, by this device's clock: "23 Nov, 12:04". */
export function sayMoment(at: number): string {
	return formatOf('both').format(at);
}
