import type { Forecasts } from '#lib/domain/forecast.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { sectionOfSentence, type Unit } from '#lib/domain/unit.ts';

/** What the page is made of on which a unit's forecasts are followed; `from` is the ISO date its text speaks from. */
export function predictionsPage(unit: Unit, { choose, all }: Forecasts) {
	const texts = new Map(unit.reading.sections.flatMap(sentencesOf).map(({ id, text }) => [id, text]));
	return {
		unit: { id: unit.id, title: unit.title },
		from: unit.source.published ?? unit.asOf,
		choose,
		forecasts: all.map(({ sentence, hedges }) => ({
			id: sentence,
			section: sectionOfSentence(sentence),
			hedges,
			stretches: stretchesOf(texts.get(sentence) ?? '', hedges)
		}))
	};
}

/** A text cut where a hedge begins or ends, the hedges being marked as such. */
function stretchesOf(text: string, hedges: readonly string[]): { text: string; hedge: boolean }[] {
	const at = hedges.map((hedge) => ({ hedge, start: text.indexOf(hedge) })).filter(({ start }) => start >= 0);
	const stretches: { text: string; hedge: boolean }[] = [];
	let from = 0;
	for (const { hedge, start } of at.sort((a, b) => a.start - b.start)) {
		stretches.push({ text: text.slice(from, start), hedge: false }, { text: hedge, hedge: true });
		from = start + hedge.length;
	}
	return [...stretches, { text: text.slice(from), hedge: false }];
}
