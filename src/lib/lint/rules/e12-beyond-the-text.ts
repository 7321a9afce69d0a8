import { cardsOf } from '#lib/domain/question.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import type { Question } from '#lib/question-types/types.ts';
import { explanationsOf, listsOf, promptsOf } from '../parts.ts';
import { eachQuestion, unitRule, type Flag, type LintContext } from '../rule.ts';

const year = /\b(?:1[5-9]|20)\d\d\b/gu;
const mention = /\bbackground card\b/iu;

function checkQuestion(q: Question, { unit }: LintContext): Flag[] {
	const needed = cardsOf(q);
	if (needed.length > 0) {
		const missing = needed.filter((id) => !unit.cards.some((card) => card.id === id));
		return missing.map((id) => ({
			path: [id === q.card ? 'card' : 'moreCards'],
			message: `The unit has no card ${id}. Write it, with source and date.`
		}));
	}
	const reading = unit.reading.sections
		.flatMap(sentencesOf)
		.map(({ text }) => text)
		.join(' ');
	const known = new Set(reading.match(year) ?? []);
	return neededTextsOf(q).flatMap(({ path, text }) => {
		const strange = (text.match(year) ?? []).filter((found) => !known.has(found));
		return [
			...strange.map((found) => ({
				path,
				message: `${found} is not in the reading. Leave it out, or name the card that gives it.`
			})),
			...(mention.test(text) ? [{ path, message: 'A background card is mentioned. Name it under “card”.' }] : [])
		];
	});
}

/** What a learner must understand or know to be right. */
function neededTextsOf(q: Question) {
	const shown = listsOf(q).flatMap(({ path, options }) =>
		options.map(({ text }, at) => ({ path: [...path, at], text }))
	);
	const why = explanationsOf(q).filter(({ path }) => path.length === 2 && path[1] === 'why');
	return [...promptsOf(q), ...(q.type === 'order' ? shown : []), ...(q.type === 'extended' ? [] : why)];
}

/**
 * What a question needs from outside the text stands on a card of the unit, and every card has a source and a date. Needed is
 * a year in the prompt, the steps or the reason for the key that the reading does not give, and any background card that is
 * mentioned. Source: rule 8 for builders of units; a judgement of this project.
 */
export const beyondTheText = unitRule(
	{ id: 'E12', severity: 'error', title: 'A fact from outside the text without a card' },
	(context) => [
		...eachQuestion(context, checkQuestion),
		...context.unit.cards.flatMap(({ id, source, asOf }, at) =>
			source.trim() === '' || asOf.trim() === ''
				? [{ question: null, path: ['cards', at], message: `Card ${id} needs a source and a date.` }]
				: []
		)
	]
);
