import { checkDistinct, checkOneOf, checkThat } from './checks.ts';
import type { Failure } from './failure.ts';
import { cardsOf } from './question.ts';
import { sectionOf, wholeUnit, type AnyQuestion, type Card } from './unit.ts';
import { valueAt, type UnitNames } from './unit-names.ts';
import { versionOf } from './version.ts';

/** What is wrong with the names a question gives and with its dates and version; paths are relative to it. */
export function checkQuestion(question: AnyQuestion, names: UnitNames): Failure[] {
	const { id, claims, asOf, reviewBy, version } = question;
	const sections = [...names.sections, wholeUnit];
	const failures = [
		...checkThat(/^\p{Lu}\d*-\d+$/u.test(id), ['id'], 'an id such as S1-02', id),
		...checkOneOf(sectionOf(id), sections, ['id'], 'an id that begins with a section'),
		...claims.flatMap((claim, at) => checkOneOf(claim, names.claims, ['claims', at], 'a node of the argument')),
		...checkNeededCards(question, names),
		...checkShownSentences(question, names),
		...checkDates(asOf, reviewBy)
	];
	if (failures.length > 0) return failures;
	const current = versionOf(question);
	return checkThat(version === current, ['version'], `the version of this content, ${current}`, version);
}

/** Every card it needs is a card of the unit, named once; further cards stand beside a first one. */
function checkNeededCards(question: AnyQuestion, { cards }: UnitNames): Failure[] {
	const { card, moreCards = [] } = question;
	const placeOf = (at: number) => (at === 0 ? ['card'] : ['moreCards', at - 1]);
	const needed = cardsOf(question);
	return [
		...needed.flatMap((id, at) => checkOneOf(id, cards, placeOf(at), 'a card of the unit')),
		...needed.flatMap((id, at) => checkThat(needed.indexOf(id) === at, placeOf(at), 'a card named once', id)),
		...checkThat(card !== null || moreCards.length === 0, ['moreCards'], 'a first card under `card`', 'none')
	];
}

/** Options, cards and steps of any type may show a sentence in place of words. */
function checkShownSentences(question: AnyQuestion, { sentences }: UnitNames): Failure[] {
	return Object.entries(question).flatMap(([list, shown]: [string, unknown]) =>
		(Array.isArray(shown) ? shown : []).flatMap((option: unknown, at) => {
			const id = valueAt(option, 'sentence');
			if (typeof id !== 'string') return [];
			return checkThat(sentences.has(id), [list, at, 'sentence'], 'a sentence of the reading', id);
		})
	);
}

/** No id may stand twice, and questions stand in the order of their sections. */
export function checkQuestionOrder(ids: readonly string[], { sections }: UnitNames): Failure[] {
	const order = [...sections, wholeUnit];
	const placeOf = (id: string) => order.indexOf(sectionOf(id));
	return ids.flatMap((id, at) => {
		const before = ids[at - 1] ?? id;
		const found = `${id} after ${before}`;
		return [
			...checkThat(ids.indexOf(id) === at, [id], 'an id used once', id),
			...checkThat(placeOf(before) <= placeOf(id), [id], 'questions in the order of their sections', found)
		];
	});
}

/** What is wrong with the cards. */
export function checkCards(cards: readonly Card[]): Failure[] {
	return [
		...checkDistinct(
			cards.map(({ id }) => id),
			[]
		),
		...cards.flatMap(({ asOf, reviewBy }, at) => checkDates(asOf, reviewBy, [at]))
	];
}

/** Content is looked at again after the day it speaks from. */
export function checkDates(asOf: string, reviewBy: string, path: Failure['path'] = []): Failure[] {
	return checkThat(asOf < reviewBy, [...path, 'reviewBy'], `a day after ${asOf}`, reviewBy);
}
