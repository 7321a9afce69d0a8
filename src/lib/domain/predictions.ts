import type { CriteriaKept, FindingKept, LogEvent, VerdictGiven } from './event.ts';
import { orderEvents } from './log.ts';
import { readPartialDate } from './partial-date.ts';

/** Criteria as they stood, and how many findings had been noted before them. */
export type KeptCriteria = CriteriaKept & { findingsBefore: number };

/** Where a learner stands with one forecast. */
export interface TrackedForecast {
	/** The sentence that makes it. */
	forecast: string;
	/** The criteria that were fixed first, then each change, oldest first; findings can be noted once there are any. */
	criteria: readonly KeptCriteria[];
	/** What stands now, in the order of the sources’ dates. */
	findings: readonly FindingKept[];
	/** The verdicts given, oldest first; the last one counts. */
	verdicts: readonly VerdictGiven[];
}

/** The forecasts of a unit that somebody began to follow, in the order they were begun, whatever tab wrote what. */
export function foldPredictions(events: readonly LogEvent[], unit: string): TrackedForecast[] {
	const own = orderEvents(events).events.filter((event) => event.unit === unit);
	const noted = own.filter((event) => event.kind === 'finding-kept');
	const forecasts = new Set(own.flatMap((event) => ('forecast' in event ? [event.forecast] : [])));
	const standing = new Map<string, FindingKept | null>();
	for (const event of own) {
		if (event.kind === 'finding-kept') standing.set(event.finding, event);
		if (event.kind === 'finding-removed') standing.set(event.finding, null);
	}
	return [...forecasts].map((forecast) => ({
		forecast,
		criteria: criteriaOf(own, noted, forecast),
		findings: [...standing.values()]
			.filter((finding) => finding?.forecast === forecast)
			.filter((finding) => finding !== null)
			.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1)),
		verdicts: own.filter((event) => event.kind === 'verdict-given').filter((event) => event.forecast === forecast)
	}));
}

/** Keeping the same words again is no change. */
function criteriaOf(own: readonly LogEvent[], noted: readonly FindingKept[], forecast: string): KeptCriteria[] {
	const kept: KeptCriteria[] = [];
	for (const event of own) {
		if (event.kind !== 'criteria-kept' || event.forecast !== forecast) continue;
		const last = kept.at(-1);
		if (last && last.right === event.right && last.wrong === event.wrong) continue;
		const before = noted.filter((finding) => finding.forecast === forecast && finding.id < event.id);
		kept.push({ ...event, findingsBefore: new Set(before.map(({ finding }) => finding)).size });
	}
	return kept;
}

/** What to ask about the date of a source: it is no date, from before the text, or not here yet. */
export type DateDoubt = 'no-date' | 'before-text' | 'in-future';

/** What is odd about a source’s date, or `null`; all three are ISO dates, and a text’s own day is not before it. */
export function doubtDate(date: string, text: string, today: string): DateDoubt | null {
	const [day, first, last] = [date, text, today].map((one) => readPartialDate(one));
	if (day?.unit !== 'day') return 'no-date';
	if (first && day.end <= first.start) return 'before-text';
	return last && day.start >= last.end ? 'in-future' : null;
}
