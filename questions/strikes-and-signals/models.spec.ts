import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#lib/domain/reading.ts';
import { countWords } from '#lib/question-types/extended/words.ts';
import { strikesAndSignals as unit } from './unit.ts';

const tasks = unit.questions.flatMap((question) => (question.type === 'extended' ? [question] : []));
const sentences = new Set(unit.reading.sections.flatMap(sentencesOf).map(({ id }) => id));
const cards = new Set(unit.cards.map(({ id }) => id));

it('every written task has its model answers', () => {
	expect(tasks.map(({ id }) => id)).toEqual([
		'S1-12',
		'S3-12',
		'S4-13',
		'S5-14',
		'S6-13',
		'W-11',
		'W-12',
		'W-13',
		'W-14',
		'W-16'
	]);
});

describe.each(tasks)('the model answers of $id', ({ words, key: { models } }) => {
	const lengths = models.map(({ text }) => countWords(text));

	it('come to different verdicts, each in its own words', () => {
		expect(models.map(({ stance }) => stance)).toEqual(['convinced', 'doubtful']);
		expect(models[0].text).not.toBe(models[1].text);
	});

	it('are as long as the task asks, and about as long as each other', () => {
		for (const length of lengths) {
			expect(length).toBeGreaterThanOrEqual(words?.min ?? 60);
			expect(length).toBeLessThanOrEqual(words?.max ?? 350);
		}
		expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.15);
	});

	it('cite sentences and cards that exist', () => {
		for (const { text } of models) {
			const cited = text.match(/\bS\d+\.\d+/gu) ?? [];
			expect(cited.length).toBeGreaterThan(0);
			for (const id of cited) expect(sentences).toContain(id);
			for (const [, card] of text.matchAll(/\bcard (\w+)/gu)) expect(cards).toContain(card);
		}
	});
});
