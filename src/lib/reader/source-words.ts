import type { Source } from '#lib/domain/unit.ts';
import { sayDate } from '../ui/dates.ts';

/** What is known of a text's origin; the dates are ISO. */
interface Origin {
	source: Source;
	asOf: string;
}

/** What kind of text it is, for a list: "opinion column, about 24 June 2025". Our own text is of no day in particular. */
export function sayKind({ source, asOf }: Origin): string {
	return source.own ? source.genre : `${source.genre}, about ${sayDate(asOf)}`;
}

/** When the text speaks from, to a reader about to begin. */
export function sayWhen({ source, asOf }: Origin): string {
	const day = sayDate(asOf);
	return source.own
		? `Written for this unit, as of ${day}.`
		: `The ${source.genre} speaks from ${day}. What happened later is not in it.`;
}

/** Where the text comes from, in full: what is retold and who wrote it, or that nobody is retold. */
export function sayOrigin({ source, asOf, reviewBy }: Origin & { reviewBy: string }): string {
	const { own, genre, title, author, outlet } = source;
	const from = own
		? `${genre.charAt(0).toUpperCase()}${genre.slice(1)}, written for this unit.`
		: `A study edition, in other words, of the ${genre} “${title}”. Author: ${author ?? 'not confirmed'}. Outlet: ${outlet ?? 'not confirmed'}.`;
	return `${from} Speaks from ${sayDate(asOf)}; to be looked at again by ${sayDate(reviewBy)}.`;
}
