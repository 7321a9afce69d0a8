import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEvent } from './event.ts';
import { anyArrival, arbitraryLog, stampAll } from './log.fixtures.ts';
import { isoOfDay } from './partial-date.ts';
import { doubtDate, foldPredictions } from './predictions.ts';

const of = { unit: 'unit-1', forecast: 'S4.8' };
const criteria = (right: string): NewEvent => ({ ...of, kind: 'criteria-kept', right, wrong: 'Talks are held.' });
const finding = (id: string, date = '2025-09-21'): NewEvent => ({
	...{ ...of, kind: 'finding-kept', finding: id, title: 'A report' },
	...{ place: 'a library', date, says: 'No talks were held.' }
});
const removed = (id: string): NewEvent => ({ kind: 'finding-removed', unit: 'unit-1', finding: id });
const fold = (...events: NewEvent[]) => foldPredictions(stampAll(events), 'unit-1')[0];

describe('foldPredictions', () => {
	it('is the same whatever order and however often events arrive', () => {
		fc.assert(
			fc.property(
				arbitraryLog.chain((log) => fc.tuple(fc.constant(log), anyArrival(log))),
				([log, arrived]) => {
					expect(foldPredictions(arrived, 'unit-1')).toEqual(foldPredictions(log, 'unit-1'));
				}
			)
		);
	});

	it('never loses criteria: the first stay first, and every change stays visible', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				for (const { forecast, criteria } of foldPredictions(log, 'unit-1')) {
					const kept = log.filter((event) => event.kind === 'criteria-kept');
					const own = kept.filter((event) => event.unit === 'unit-1' && event.forecast === forecast);
					const said = own.map(({ right, wrong }) => JSON.stringify([right, wrong]));
					expect(criteria[0]?.id).toBe(own[0]?.id);
					expect(criteria.map(({ right, wrong }) => JSON.stringify([right, wrong]))).toEqual(
						said.filter((words, at) => words !== said[at - 1])
					);
				}
			})
		);
	});

	it('shows a finding exactly while the last word on it is to keep it, in the order of dates', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const about = log.filter((event) => event.unit === 'unit-1').filter((event) => 'finding' in event);
				const last = new Map(about.map((event) => [event.finding, event.kind]));
				const shown = foldPredictions(log, 'unit-1').flatMap(({ findings }) => findings);
				expect(new Set(shown.map((one) => one.finding))).toEqual(
					new Set([...last].flatMap(([id, kind]) => (kind === 'finding-kept' ? [id] : [])))
				);
				for (const { findings } of foldPredictions(log, 'unit-1')) {
					const dates = findings.map(({ date }) => date);
					expect(dates).toEqual(dates.toSorted());
				}
			})
		);
	});

	it('says of changed criteria how much had been found before, taken away or not', () => {
		const tracked = fold(
			criteria('No talks.'),
			finding('a'),
			finding('b'),
			removed('b'),
			criteria('No talks in 2025.')
		);
		expect(tracked?.criteria.map(({ right, findingsBefore }) => [right, findingsBefore])).toEqual([
			['No talks.', 0],
			['No talks in 2025.', 2]
		]);
		expect(tracked?.findings.map((one) => one.finding)).toEqual(['a']);
	});

	it('counts the latest verdict and keeps those before it', () => {
		const verdict = (verdict: 'right' | 'too-early'): NewEvent => ({
			...of,
			kind: 'verdict-given',
			verdict,
			words: ''
		});
		const tracked = fold(criteria('No talks.'), verdict('right'), verdict('too-early'));
		expect(tracked?.verdicts.map((one) => one.verdict)).toEqual(['right', 'too-early']);
	});
});

describe('doubtDate', () => {
	const day = fc.integer({ min: 0, max: 40_000 });

	it('asks about a date before the text and one to come, and about no other', () => {
		fc.assert(
			fc.property(day, day, day, (date, text, later) => {
				const today = text + later;
				const doubt = date < text ? 'before-text' : date > today ? 'in-future' : null;
				expect(doubtDate(isoOfDay(date), isoOfDay(text), isoOfDay(today))).toBe(doubt);
			})
		);
	});

	it.each(['', '2025', '2025-06', '2025-02-30', 'last week'])('takes %j for no date', (date) => {
		expect(doubtDate(date, '2025-06-24', '2026-11-26')).toBe('no-date');
	});
});
