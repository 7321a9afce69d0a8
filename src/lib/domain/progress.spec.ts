import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEvent } from './event.ts';
import { anyArrival, arbitraryLog, stampAll } from './log.fixtures.ts';
import { foldProgress, type Drawn, type UnitPlaces } from './progress.ts';

const unit: UnitPlaces = {
	id: 'unit-1',
	sections: [{ id: 's1' }, { id: 's2' }, { id: 's3' }],
	forms: [
		{ id: 's1-pre', kind: 'pre-questions', section: 's1' },
		{ id: 's1-check', kind: 'quick-check', section: 's1' },
		{ id: 's2-check', kind: 'quick-check', section: 's2' },
		{ id: 's1-full', kind: 'full-quiz', section: 's1' },
		{ id: 'form-a', kind: 'unit-test', section: null },
		{ id: 'form-b', kind: 'unit-test', section: null }
	]
};
const drawn: Drawn = (form) => (form === 's1-check' ? ['S1-03', 'S1-01', 'S1-02'] : ['S2-01']);

const read = (section: string): NewEvent => ({ kind: 'section-read', unit: 'unit-1', section });
const start = (attempt: string, form: string): NewEvent => ({
	...{ kind: 'attempt-started', unit: 'unit-1', attempt, form, seed: 'seed' }
});
const check = (attempt: string, question: string): NewEvent => ({
	...{ kind: 'answered', unit: 'unit-1', attempt, question, version: 'v', response: 1, certainty: null, try: 1 }
});
const finish = (attempt: string): NewEvent => ({ kind: 'attempt-finished', unit: 'unit-1', attempt });
const after = (...events: NewEvent[]) => foldProgress(stampAll(events), unit, drawn);
const all = [
	read('s1'),
	start('a', 's1-check'),
	finish('a'),
	read('s2'),
	start('b', 's2-check'),
	finish('b'),
	read('s3')
];

describe('progress', () => {
	it('does not depend on the order of arrival, nor on other units', () => {
		fc.assert(
			fc.property(
				arbitraryLog.chain((log) => fc.tuple(fc.constant(log), anyArrival(log))),
				([log, arrived]) => {
					const progress = foldProgress(log, unit, drawn);
					expect(foldProgress(arrived, unit, drawn)).toEqual(progress);
					const own = log.filter((event) => event.unit === 'unit-1');
					expect(foldProgress(own, unit, drawn)).toEqual(progress);
				}
			)
		);
	});

	it('always names a section or form of the unit to go on with, or everything is done', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const { next, sections, forms } = foldProgress(log, unit, drawn);
				if (next?.kind === 'read') expect(sections.find(({ section }) => section === next.section)?.read).toBe(false);
				if (next?.kind === 'form') {
					expect(forms).toContainEqual(next.progress);
					expect(next.progress.number).toBeGreaterThan(0);
					expect(next.progress.number).toBeLessThanOrEqual(next.progress.of ?? Infinity);
				}
				if (next === null) expect(sections.every(({ read, check }) => check?.everDone ?? read)).toBe(true);
			})
		);
	});

	it('begins with reading the first section', () => {
		expect(after()).toMatchObject({ begun: false, next: { kind: 'read', section: 's1' } });
		expect(after().sections[0]).toMatchObject({ read: false, check: { state: 'not-started', number: 1, of: null } });
		expect(after().sections[2]).toEqual({ section: 's3', read: false, check: null });
	});

	it('goes from a section to its check, to the next section, and to the test of the unit', () => {
		const nextAfter = (count: number) => after(...all.slice(0, count)).next;
		expect(nextAfter(1)).toMatchObject({ kind: 'form', form: 's1-check', section: 's1', progress: { number: 1 } });
		expect(nextAfter(3)).toEqual({ kind: 'read', section: 's2' });
		expect(nextAfter(6)).toEqual({ kind: 'read', section: 's3' });
		expect(nextAfter(7)).toMatchObject({ kind: 'form', form: 'form-a', section: null });
		for (const test of ['form-a', 'form-b']) {
			expect(after(...all, start('c', test)).next).toMatchObject({ kind: 'form', form: test });
			expect(after(...all, start('c', test), finish('c')).next).toBeNull();
		}
	});

	it('goes on at the first question of the draw that was neither checked nor shown', () => {
		const shown: NewEvent = { kind: 'answer-shown', unit: 'unit-1', attempt: 'a', question: 'S1-03', version: 'v' };
		const begun = [read('s1'), start('a', 's1-check'), check('a', 'S1-01')];
		expect(after(...begun).next).toMatchObject({ progress: { state: 'in-progress', number: 1, of: 3, checked: 1 } });
		expect(after(...begun, shown).next).toMatchObject({ progress: { number: 3, of: 3, checked: 1, shown: 1 } });
		expect(foldProgress(stampAll(begun), unit).next).toMatchObject({ progress: { number: 2, of: null } });
	});

	it('takes a check for done once every question was checked or it was ended', () => {
		const answers = ['S1-01', 'S1-02', 'S1-03'].map((question) => check('a', question));
		expect(after(start('a', 's1-check'), ...answers).sections[0]?.check).toMatchObject({
			state: 'done',
			everDone: true
		});
		expect(after(start('a', 's1-check'), finish('a')).sections[0]?.check).toMatchObject({ state: 'done', checked: 0 });
	});

	it('puts what was begun last first, even if it was done before', () => {
		const again = after(...all, start('c', 's1-check'), check('c', 'S1-03'));
		expect(again.next).toMatchObject({ form: 's1-check', progress: { attempt: 'c', number: 2, everDone: true } });
		expect(again.sections[0]?.check).toMatchObject({ state: 'in-progress', everDone: true });
	});

	it('takes a section whose check is done for read', () => {
		expect(after(start('a', 's1-check'), finish('a')).next).toEqual({ kind: 'read', section: 's2' });
	});
});
