import type { ForecastVerdict } from '#lib/domain/event.ts';
import type { TrackedForecast } from '#lib/domain/predictions.ts';

/** What a learner can make of a forecast, in words. */
export const verdictWords: Readonly<Record<ForecastVerdict, string>> = {
	right: 'So far it was right',
	wrong: 'So far it was wrong',
	'too-early': 'It is too early to tell',
	'cannot-tell': 'It cannot be told from what I found'
};

/** Where a learner stands with one forecast: "criteria fixed, 2 sources, too early to tell". */
export function sayTracked({ criteria, findings, verdicts }: TrackedForecast): string {
	const latest = verdicts.at(-1);
	return [
		criteria.length > 0 ? 'criteria fixed' : 'criteria not fixed yet',
		...(findings.length > 0 ? [countSources(findings.length)] : []),
		...(latest ? [`your verdict: ${verdictWords[latest.verdict].toLowerCase().replace(' i ', ' I ')}`] : [])
	].join(', ');
}

/** "1 source", "2 sources". */
export function countSources(count: number): string {
	return `${count} ${count === 1 ? 'source' : 'sources'}`;
}
