import { describe, expect, it } from 'vitest';
import { withValue } from '#lib/question-types/edit-json.fixtures.ts';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import { units } from './bank.ts';
import { fileOf, readBank } from './read-bank.ts';

describe('the bank that ships', () => {
	it('is sound', () => {
		expect(units.length).toBeGreaterThan(0);
		expect(units.flatMap(({ questions }) => questions).length).toBeGreaterThan(0);
	});
});

describe('a bank', () => {
	it('gives its units as they are', () => {
		expect(readBank([sampleUnit])).toStrictEqual([sampleUnit]);
		expect(readBank([])).toEqual([]);
	});

	it('that is not sound is refused, with file and place of everything that is wrong', () => {
		const place = sampleUnit.questions.findIndex(({ id }) => id === 'W-01');
		const spoiled = [
			withValue(sampleUnit, ['questions', 0, 'key', 'option'], 'nobody'),
			withValue({ ...sampleUnit, id: 'milk' }, ['questions', place, 'points'], 0),
			withValue({ ...sampleUnit, id: 'beer' }, ['cards', 0, 'source'], undefined)
		];
		expect(() => readBank(spoiled)).toThrow(
			[
				'The questions cannot be used:',
				'  questions/tea/s1.ts: tea › S1-01 › key › option: expected an option (one of ann, ben, cleo), found nobody',
				'  questions/tea/s1.ts: tea › S1-01 › key › reasons › ann › misconception: expected a misconception tag, found nothing',
				'  questions/milk/whole.ts: milk › W-01 › points: expected points above 0, found 0',
				'  questions/beer/cards.ts: beer › cards › 0 › source: expected this field, found nothing'
			].join('\n')
		);
	});

	it('does not hold two units with one id', () => {
		expect(() => readBank([sampleUnit, sampleUnit])).toThrow(
			'questions/tea/unit.ts: tea › id: expected an id used once'
		);
	});
});

describe('the file to open', () => {
	it.each([
		[['tea', 'S1-01', 'key'], 'questions/tea/s1.ts'],
		[['tea', 'W-12'], 'questions/tea/whole.ts'],
		[['tea', 'reading', 'sections', 0], 'questions/tea/reading.ts'],
		[['tea', 'argument', 'nodes'], 'questions/tea/argument.ts'],
		[['tea', 'forms', 1], 'questions/tea/forms.ts'],
		[['tea', 'enemies', 1, 0], 'questions/tea/enemies.ts'],
		[['tea', 'original', 'paragraphs'], 'questions/tea/original.json'],
		[['tea', 'title'], 'questions/tea/unit.ts'],
		[['tea', 'questions', 3], 'questions/tea/unit.ts']
	])('for %j is %s', (path, file) => {
		expect(fileOf(path)).toBe(file);
	});
});
