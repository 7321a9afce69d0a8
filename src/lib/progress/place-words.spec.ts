import { describe, expect, it } from 'vitest';
import type { NewEvent } from '#lib/domain/event.ts';
import { stampAll } from '#lib/domain/log.fixtures.ts';
import { outlineOf } from '#lib/domain/outline.ts';
import { drawListed, foldProgress } from '#lib/domain/progress.ts';
import { linksFrom } from '#lib/ui/links.ts';
import { units } from '#questions/index.ts';
import { placeWords } from './place-words.ts';

const unit = units.find(({ id }) => id === 'strikes-and-signals');
if (!unit) throw new Error('The unit is gone');
const outline = outlineOf(unit);
const [first] = outline.sections;
const formOf = (kind: string, section: string | null) => {
	const form = outline.forms.find((one) => one.kind === kind && one.section === section);
	if (!form) throw new Error(`There is no ${kind}`);
	return form;
};

/** Where a learner goes on who has begun a form and answered these questions of it. */
function wordsAfter(form: string, questions: readonly string[]): string {
	const at = { unit: outline.id, attempt: 'a' };
	const log: NewEvent[] = [
		{ kind: 'attempt-started', ...at, form, seed: 'seed' },
		...questions.map((question): NewEvent => {
			return { kind: 'answered', ...at, question, version: 'v', response: null, certainty: null, try: 1 };
		})
	];
	return placeWords(outline, foldProgress(stampAll(log), outline, drawListed(outline.forms)), linksFrom('./')).words;
}

describe('the words on where to go on', () => {
	it('name the next question of a form that lists them, until all are answered', () => {
		const { id, pool } = formOf('quick-check', first?.id ?? '');
		expect(wordsAfter(id, pool.slice(0, -1))).toBe(`Continue: section 1, question ${pool.length}`);
		expect(wordsAfter(id, pool)).toBe('Continue: section 2');
		const test = formOf('unit-test', null);
		expect(wordsAfter(test.id, test.pool.slice(0, 2))).toBe(`Continue: ${test.title}, question 3`);
		expect(wordsAfter(test.id, test.pool)).toBe('Continue: section 1');
	});

	it('name no question of a quiz that is drawn, since all may be answered', () => {
		const { id, pool } = formOf('full-quiz', first?.id ?? '');
		expect(wordsAfter(id, pool)).toBe('Continue: section 1, full quiz');
		const whole = formOf('full-quiz', null);
		expect(wordsAfter(whole.id, whole.pool)).toBe(`Continue: ${whole.title}`);
	});
});
