import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

const separator = fc.constantFrom(',', ' ', '\u00a0', '\u2009', '\u202f', "'", '’');
const around = fc.constantFrom('', ' ', '\t', '\u2009');

/** The digits of a whole number in threes. */
function group(value: number, between: string): string {
	return `${value}`.replace(/\B(?=(?:\d{3})+$)/gu, between);
}

describe('readNumber', () => {
	test('reads whole numbers, grouped or not, with spaces around', () => {
		fc.assert(
			fc.property(fc.nat(), separator, fc.boolean(), around, around, (value, between, isGrouped, before, after) => {
				const typed = isGrouped ? group(value, between) : `${value}`;
				expect(readNumber(before + typed + after, null)).toBe(value);
			})
		);
	});

	test('reads decimals and either minus sign', () => {
		fc.assert(
			fc.property(fc.nat(1e6), fc.nat(999), fc.constantFrom('', '-', '−', '–'), (whole, thousandths, sign) => {
				const digits = `${whole}.${`${thousandths}`.padStart(3, '0')}`;
				const value = readNumber(sign + digits, null);
				expect(value).toBe(sign === '' || Number(digits) === 0 ? Number(digits) : -Number(digits));
			})
		);
	});

	test('takes the unit after the number, in singular or plural, and nothing else', () => {
		const unit = fc.constantFrom('days', 'day', 'km', '%', 'nautical miles');
		fc.assert(
			fc.property(fc.nat(9999), unit, around, fc.constantFrom('', ' ', '.'), (value, name, between, end) => {
				expect(readNumber(`${value}${between}${name}${end}`, name)).toBe(value);
				expect(readNumber(`${value}${between}${name}${end}`, null)).toBe(null);
				expect(readNumber(`${value} other`, name)).toBe(null);
			})
		);
		expect(readNumber('1 day', 'days')).toBe(1);
		expect(readNumber('2 DAYS', 'day')).toBe(2);
	});

	const digitsAndMarks = fc.stringMatching(/^[0-9., −seventn%-]{0,12}$/);

	test.each([fc.string({ unit: 'binary' }), digitsAndMarks])(
		'never throws, and answers with a finite number or null',
		(texts) => {
			fc.assert(
				fc.property(texts, fc.constantFrom(null, 'seven', '%'), (typed, unit) => {
					const value = readNumber(typed, unit);
					expect(value === null || (Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
				})
			);
		}
	);

	test.each([
		['zero', 0],
		['Three', 3],
		['twelve', 12],
		['TWENTY', 20],
		['sixty', 60],
		['ninety', 90]
	])('reads the word %j', (typed, value) => {
		expect(readNumber(typed, null)).toBe(value);
		expect(readNumber(` ${typed} days. `, 'days')).toBe(value);
	});

	test.each([
		'',
		'about 60',
		'60 or 70',
		'60-70',
		'3 million',
		'twenty-one',
		'sixtyish',
		'12,00',
		'1,2',
		'1,000 000',
		'1.2.3',
		'6e1',
		'½',
		'9'.repeat(400)
	])('%j is no number', (typed) => {
		expect(readNumber(typed, 'days')).toBe(null);
	});
});
