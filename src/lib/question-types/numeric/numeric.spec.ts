import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFull } from '#lib/domain/score.ts';
import { exampleFields, exampleSentences } from '../examples-fields.ts';
import { numericContent } from './content.ts';
import { numeric, type Numeric } from './numeric.ts';

const names = { sentences: new Set(Object.keys(exampleSentences)) };

function ask(value: number, tolerance: number, slips: number[] = []): Numeric {
	return {
		...exampleFields('T1-numeric-9'),
		type: 'numeric',
		prompt: 'How many?',
		unit: null,
		min: -1e6,
		max: 1e6,
		key: {
			value,
			tolerance,
			why: 'So it is written.',
			evidence: ['T1.1'],
			slips: slips.map((slip) => ({ value: slip, why: `${slip} is another number.`, misconception: 'M-DET' })),
			otherwise: 'Look again.'
		}
	};
}

const tenths = fc.integer({ min: -9999, max: 9999 });

describe('numeric', () => {
	test('is right exactly within the tolerance, edges included, whatever binary fractions do', () => {
		fc.assert(
			fc.property(
				tenths,
				fc.nat(50),
				fc.constantFrom(1, -1),
				fc.integer({ min: 1, max: 9999 }),
				(value, tolerance, side, beyond) => {
					const question = ask(value / 10, tolerance / 10);
					const isRight = (tenth: number) => isFull(numeric.score(question, { text: `${tenth / 10}` }));
					expect(isRight(value + side * tolerance)).toBe(true);
					expect(isRight(value + side * (tolerance + beyond))).toBe(false);
				}
			)
		);
	});

	test('says the slip’s reason and tag to a slip, and `otherwise` to any other wrong number', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat(999), { minLength: 3, maxLength: 3 }), ([value = 0, slip = 1, other = 2]) => {
				const question = ask(value, 0, [slip]);
				const say = (typed: number) => numeric.remarks(question, { text: `${typed}` }, (id) => id);
				expect(say(slip)).toMatchObject([{ right: false, why: `${slip} is another number.`, misconception: 'M-DET' }]);
				expect(say(other)).toMatchObject([{ right: false, why: 'Look again.', misconception: null }]);
				expect(say(value)).toMatchObject([{ right: true, why: 'So it is written.', misconception: null }]);
			})
		);
	});

	test.each([
		{ broken: ask(5, 1, [6]), code: 'contradiction' },
		{ broken: ask(5, 0, [6, 6]), code: 'duplicate-id' },
		{ broken: ask(2e6, 0), code: 'out-of-bounds' },
		{ broken: { ...ask(1e-7, 0) }, code: 'not-typeable' }
	])('content: $code', ({ broken, code }) => {
		expect(numericContent.checkContent(broken, names).map((failure) => failure.code)).toEqual([code]);
	});
});
