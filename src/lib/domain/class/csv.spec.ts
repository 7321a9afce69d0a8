import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';

const plainText = fc.string({ unit: 'binary' }).filter((text) => text.trim() === text && !/^[=+\-@\uFEFF]/u.test(text));

describe('CSV', () => {
	it('comes back as it was written, numbers as their digits', () => {
		const field = fc.oneof(plainText, fc.integer(), fc.constant(null));
		const table = fc.array(fc.tuple(fc.constant('x'), field, field), { minLength: 1 });
		fc.assert(
			fc.property(table, (rows) => {
				const head = ['x', 'y', 'z'];
				const expected = [head, ...rows.map((row) => row.map((one) => (one === null ? '' : String(one))))];
				expect(readCsv(writeCsv([head, ...rows]))).toEqual(expected);
			})
		);
	});

	it('defuses what a spreadsheet would work out, and leaves negative numbers alone', () => {
		expect(writeCsv([['=1+1', '+1', '-2', '@x', -2, 0.5]])).toBe("'=1+1,'+1,'-2,'@x,-2,0.5\r\n");
	});

	it('reads what a spreadsheet copies, and lists with semicolons', () => {
		expect(readCsv('7\tHeron\r\n8\t"two\nlines"\n\n')).toEqual([
			['7', 'Heron'],
			['8', 'two\nlines']
		]);
		expect(readCsv('\uFEFFa;b, c\n')).toEqual([['a', 'b, c']]);
	});
});
