import { drawForm } from '#lib/domain/form.ts';
import { poolOf } from '#lib/domain/pool.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { addScores, type Score } from '#lib/domain/score.ts';
import { findForm, type FormSpec } from '#lib/domain/unit.ts';
import type { Name, Question } from '#lib/question-types/types.ts';
import { units } from '#questions/index.ts';

/** What the bank says, so that the journeys know what is right without asking the page. */

const found = units.find(({ id }) => id === 'strikes-and-signals');
if (!found) throw new Error('The bank lacks the unit that the journeys are made for');
export const unit = found;
export const { sections } = unit.reading;

const sentences = new Map(sections.flatMap(sentencesOf).map(({ id, text }) => [id, text]));

/** The words of a sentence of the reading. */
export const sentence = (id: string): string => sentences.get(id) ?? id;

export function questionOf(id: string): Question {
	const question = unit.questions.find((one) => one.id === id);
	if (!question) throw new Error(`The bank has no question ${id}`);
	return question;
}

export function formOf(id: string): FormSpec {
	const form = findForm(unit, id);
	if (!form) throw new Error(`The bank has no form ${id}`);
	return form;
}

/** The ids a form asks when it is drawn from a seed. */
export const draw = (form: string, seed: string): string[] => drawForm(unit, formOf(form), shuffleFrom(seed));

/** A question of each type, with the address of a page that asks it whatever its seed. */
export function oneOfEachType(): { question: Question; address: string }[] {
	const met = new Set<Name>();
	const forms = ['quick-check', 'full-quiz'].flatMap((kind) =>
		unit.forms.filter((form) => form.kind === kind && form.section !== null)
	);
	return forms.flatMap((form) => {
		const isListed = form.kind === 'quick-check';
		const address = isListed ? pages.section(form.section ?? '') : pages.form(form.id);
		const hasEnemy = (id: string) => unit.enemies.some((pair) => pair.some((one) => one === id));
		const certain = poolOf(unit, form)
			.filter((id) => isListed || !hasEnemy(id))
			.map(questionOf);
		return certain.flatMap((question) => {
			if (met.has(question.type)) return [];
			met.add(question.type);
			return [{ question, address }];
		});
	});
}

/** "4.5 of 6 points", as every page says it. */
export function sayPoints(scores: readonly Score[]): string {
	const { earned, possible } = addScores(scores);
	return `${sayNumber(earned)} of ${sayNumber(possible)} ${possible === 1 ? 'point' : 'points'}`;
}

export const sayNumber = (value: number): string => `${Math.round(value * 100) / 100}`;

export const pages = {
	library: '/',
	unit: `/read/${unit.id}/`,
	section: (section: string) => `/read/${unit.id}/${section}/`,
	form: (form: string) => `/quiz/${unit.id}/${form}/`,
	progress: '/progress/'
};
