import { checkDistinct, checkOneOf, checkThat } from './checks.ts';
import type { Failure } from './failure.ts';
import type { Forecasts } from './forecast.ts';
import { sentencesOf, type Reading } from './reading.ts';
import type { UnitNames } from './unit-names.ts';

/** What is wrong with the forecasts of a unit: each is a sentence that holds its hedges, and a question asks about them. */
export function checkForecasts(
	{ question, choose, all }: Forecasts,
	reading: Reading | undefined,
	names: UnitNames
): Failure[] {
	const texts = new Map((reading?.sections ?? []).flatMap(sentencesOf).map(({ id, text }) => [id, text]));
	const holds = (sentence: string, words: string) => texts.get(sentence)?.includes(words) ?? true;
	return [
		...checkThat(names.questions.has(question), ['question'], 'a question', question),
		...checkThat(choose <= all.length, ['choose'], `${all.length} or fewer`, `${choose}`),
		...checkDistinct(
			all.map(({ sentence }) => sentence),
			['all']
		),
		...all.flatMap(({ sentence, hedges }, at) => [
			...checkOneOf(sentence, names.sentences, ['all', at, 'sentence'], 'a sentence'),
			...hedges.flatMap((hedge, index) =>
				checkThat(holds(sentence, hedge), ['all', at, 'hedges', index], `words of ${sentence}`, hedge)
			)
		])
	];
}
