import { describe, expect, it } from 'vitest';
import { contentOf, releaseDigest } from './assignment-content.ts';
import type { AnyQuestion, FormSpec, Unit } from './unit.ts';

const question: AnyQuestion = {
	...{ id: 'S1-01', version: '0123456789ab.ba9876543210', type: 'single-choice', process: 'locate', dok: 1 },
	...{ bloom: 'remember', strand: 'R1', points: 1, asOf: '2026-01-01', reviewBy: '2027-01-01', tests: '' },
	...{ claims: [], contested: [], pre: false, deck: false, card: null, prompt: 'What?', key: { why: '', evidence: [] } }
};
const form: FormSpec = {
	...{ id: 's1-check', kind: 'quick-check', title: 'Check', section: 's1', minutes: 5 },
	draw: { kind: 'listed', questions: ['S1-01'] }
};
const unit: Pick<Unit, 'questions' | 'enemies' | 'forms'> = { questions: [question], enemies: [], forms: [form] };

describe('the version of what is drawn from', () => {
	it('changes with a question, an enemy or a form, and with nothing else', () => {
		const same = contentOf(unit);
		expect(contentOf({ ...unit, forms: [{ ...form, title: 'Another' }] })).toBe(same);
		const noted = { ...question, tests: 'more' };
		expect(contentOf({ ...unit, questions: [noted] })).toBe(same);
		for (const changed of [
			{ questions: [{ ...question, version: '000000000000.ba9876543210' }] },
			{ questions: [{ ...question, strand: 'R2' as const }] },
			{ enemies: [['S1-01', 'S1-02'] as const] },
			{ forms: [{ ...form, draw: { kind: 'section' as const, section: 's1', written: 0 } }] }
		]) {
			expect(contentOf({ ...unit, ...changed })).not.toBe(same);
		}
	});
});

describe('a release code', () => {
	it('counts for its assignment alone, however it is typed', () => {
		expect(releaseDigest('a', ' heron ')).toBe(releaseDigest('a', 'HERON'));
		expect(releaseDigest('b', 'HERON')).not.toBe(releaseDigest('a', 'HERON'));
	});
});
