import { describe, expect, it } from 'vitest';
import { examplesByName } from './examples.ts';
import { markChoices } from './marks.ts';
import { questionTypes, classify, keyResponse } from './registry.ts';
import type { Name } from './types.ts';

const names = Object.values(questionTypes).map(({ name }): Name => name);

describe('markChoices', () => {
	it.each(names.filter((name) => name !== 'extended'))(
		'marks a %s answered with its key as right throughout',
		(name) => {
			for (const { question } of examplesByName[name]) {
				const chosen = classify(question, keyResponse(question));
				const marks = markChoices(name, chosen, chosen);
				expect(Object.keys(marks).length).toBeGreaterThan(0);
				expect(new Set(Object.values(marks))).toEqual(new Set(['right']));
			}
		}
	);

	it('names a missed key only when the key is given', () => {
		const [first] = examplesByName['single-choice'];
		if (!first) throw new Error('there is no example');
		const wrong = classify(first.question, { option: 'ends' });
		const key = classify(first.question, keyResponse(first.question));
		expect(markChoices('single-choice', wrong)).toEqual({ ends: 'wrong' });
		expect(markChoices('single-choice', wrong, key)).toEqual({ ends: 'wrong', moves: 'missed' });
	});

	it('keeps a card and a bin of the same id apart', () => {
		const chosen = [
			{ part: 'dam', choice: 'mill', right: false, misconception: null },
			{ part: 'mill', choice: 'dam', right: true, misconception: null }
		];
		expect(markChoices('classify', chosen)).toEqual({ dam: 'wrong', mill: 'right' });
	});
});
