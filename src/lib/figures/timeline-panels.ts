import { isoOfDay, readPartialDate, type PartialDate } from '#lib/domain/partial-date.ts';
import type { TimelineEvent } from '#lib/domain/reading.ts';

/**
 * What is known of an event's date: the reading gives it; the reading names the event, and its date comes from outside; or the
 * reading does not name the event at all.
 */
export type Mark = 'in-text' | 'outside' | 'not-in-text';

/** What the picture needs to know of an event. */
type DatedEvent = Omit<TimelineEvent, 'sentences' | 'note'>;

/** An event, or all events of one month or day, at a place on an axis; places are days since 1 January 1970. */
export interface Entry {
	id: string;
	/** `null` for a group, which has a panel of its own. */
	mark: Mark | null;
	words: string;
	/** The date in words, and the number of its source if it has one. */
	date: string;
	at: number;
	/** The stretch of time it fills, as far as that is known. */
	start: number;
	end: number;
}

/** One axis: years, the months of a year, or the days of a month. */
export interface Panel {
	unit: PartialDate['unit'];
	title: string;
	start: number;
	end: number;
	entries: readonly Entry[];
}

interface Dated extends Entry {
	unit: PartialDate['unit'];
}

/** As many events in one year or month get a panel of their own. */
const crowd = 4;

/** The axes that a timeline needs, from years down to days, each in the order of time; events without any date are on none. */
export function panelsOf(events: readonly DatedEvent[], sources: readonly string[]): Panel[] {
	const dated = events.flatMap((event) => dateOf(event, sources)).sort((a, b) => a.at - b.at);
	return dated.length === 0 ? [] : split('year', '', dated);
}

/** Events that have no place on an axis. */
export function undatedOf<E extends DatedEvent>(events: readonly E[]): E[] {
	return events.filter((event) => dateOf(event, []).length === 0);
}

/** The sources of outside dates, each once, in the order of the events. */
export function sourcesOf(events: readonly DatedEvent[]): string[] {
	return [...new Set(events.flatMap(({ outside }) => outside?.source ?? []))];
}

/** What is known of an event's date. */
export function markOf({ textSays, textDate }: DatedEvent): Mark {
	if (textDate) return 'in-text';
	return textSays === null ? 'not-in-text' : 'outside';
}

/** Places an event by the most exact date that is known of it. */
function dateOf(event: DatedEvent, sources: readonly string[]): Dated[] {
	const { id, textDate, textSays, outside } = event;
	const known = [textDate, outside?.iso].flatMap((iso) => (iso && readPartialDate(iso)) || []);
	const [best] = known.sort((a, b) => a.end - a.start - (b.end - b.start));
	if (!best) return [];
	const source = outside?.source ? ` [${sources.indexOf(outside.source) + 1}]` : '';
	const from = outside ? `${outside.date}${source}` : '';
	const date = textDate ? `${textSays ?? textDate}, in the text${from && `; ${from}`}` : from;
	const at = (best.start + best.end) / 2;
	const end = Math.max(best.end, readPartialDate(outside?.until ?? '')?.end ?? best.end);
	return [{ id, mark: markOf(event), words: event.event, date, unit: best.unit, at, start: best.start, end }];
}

function split(unit: PartialDate['unit'], title: string, dated: readonly Dated[]): Panel[] {
	const finer = unit === 'year' ? 'month' : 'day';
	const crowds = unit === 'day' ? [] : crowdsOf(unit, dated);
	const entries: Entry[] = dated.filter((one) => !crowds.some(({ members }) => members.includes(one)));
	for (const { key, members, span } of crowds) {
		const words = `${members.length} events in ${sayUnit(key)}`;
		entries.push({ ...span, id: key, mark: null, words, date: `drawn by ${finer} below`, at: middleOf(span) });
	}
	entries.sort((a, b) => a.at - b.at);
	const own = rangeOf(unit, title, entries);
	const inner = crowds.flatMap(({ key, members }) => split(finer, `${sayUnit(key)}, by ${finer}`, members));
	return crowds.length === 1 && entries.length === 1 ? inner : [own, ...inner];
}

function crowdsOf(unit: 'year' | 'month', dated: readonly Dated[]) {
	const keys = dated.flatMap((one) => (isFiner(one.unit, unit) ? [keyOf(unit, one.start)] : []));
	return [...new Set(keys)].flatMap((key) => {
		const members = dated.filter((one) => isFiner(one.unit, unit) && keyOf(unit, one.start) === key);
		const span = readPartialDate(key);
		return members.length >= crowd && span ? [{ key, members, span: { start: span.start, end: span.end } }] : [];
	});
}

/** The axis from the first unit that is needed to the last; a stretch that goes on longer is cut off there. */
function rangeOf(unit: PartialDate['unit'], title: string, entries: readonly Entry[]): Panel {
	const edges = entries.flatMap(({ at }) => readPartialDate(keyOf(unit, at)) ?? []);
	const start = Math.min(...edges.map((edge) => edge.start));
	const end = Math.max(...edges.map((edge) => edge.end));
	const years = [keyOf('year', start), keyOf('year', end - 1)];
	return { unit, title: title || [...new Set(years)].join('–'), start, end, entries };
}

const lengths = { year: 4, month: 7, day: 10 };
const keyOf = (unit: PartialDate['unit'], day: number) => isoOfDay(Math.floor(day)).slice(0, lengths[unit]);
const isFiner = (one: PartialDate['unit'], other: PartialDate['unit']) => lengths[one] > lengths[other];
const middleOf = ({ start, end }: { start: number; end: number }) => (start + end) / 2;

/** "2025" or "June 2025". */
function sayUnit(key: string): string {
	if (key.length === 4) return key;
	return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(key));
}
