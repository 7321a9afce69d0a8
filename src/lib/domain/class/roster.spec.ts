import { describe, expect, it } from 'vitest';
import { readRoster } from './roster.ts';

const blank = { name: '', section: '', email: '', number: '' };

describe('a roster', () => {
	it('is read from plain lines, and from columns by their names', () => {
		expect(readRoster('7\nHeron, Learner 8')).toEqual({
			ok: true,
			value: [
				{ ...blank, learner: '7' },
				{ ...blank, learner: 'Heron', name: 'Learner 8' }
			]
		});
		expect(readRoster('Student,ID,SIS User ID,SIS Login ID,Section\nLearner 8,,0042,l8,7b')).toEqual({
			ok: true,
			value: [{ learner: '0042', name: 'Learner 8', number: '0042', email: 'l8', section: '7b' }]
		});
	});

	it('names every line that cannot be taken', () => {
		const read = readRoster(`Learner,Name\nHeron,a\n,\n heron ,b\n${'x'.repeat(201)},c\n,only a name`);
		expect(read.ok ? [] : read.failures.map(({ code, path }) => [code, ...path])).toEqual([
			['twice', 'line', 3],
			['too-long', 'line', 4]
		]);
		expect(readRoster(' \n')).toMatchObject({ ok: false, failures: [{ code: 'missing' }] });
	});
});
