import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAttempts } from './attempt.ts';
import type { NewEvent } from './event.ts';
import { arbitraryLog, stampAll } from './log.fixtures.ts';
import { foldMastery, levelOf, type Placed } from './mastery.ts';
import { scoreAttempt, type Bank } from './rescore.ts';

const questions: Placed[] = [
	{ id: 'S1-01', strand: 'R1', process: 'locate' },
	{ id: 'S1-02', strand: 'R1', process: 'understand' },
	{ id: 'S2-01', strand: 'R5', process: 'locate' },
	{ id: 'W-01', strand: 'R5', process: 'evaluate' }
];
/** A response that is a number earns that many of 4 points; anything else is incomplete. */
const bank: Bank = {
	versionOf: (question) => (question === 'W-01' ? undefined : 'seen.key'),
	score: (_, response) =>
		typeof response === 'number' && response >= 0 && response <= 4
			? { kind: 'scored', earned: response, possible: 4 }
			: { kind: 'incomplete', code: 'empty' }
};
const answered = (
	attempt: string,
	question: string,
	number: number,
	earned: unknown,
	version = 'seen.key'
): NewEvent => ({
	...{ kind: 'answered', unit: 'unit-1', attempt, question, version, response: earned, certainty: null, try: number }
});
const rowsAfter = (events: readonly NewEvent[]) =>
	foldMastery(
		foldAttempts(stampAll(events)).map((attempt) => scoreAttempt(attempt, bank)),
		questions,
		['s1', 's2']
	);
const cellAfter = (...events: NewEvent[]) => rowsAfter(events)[1]?.strands[0];

describe('levels', () => {
	it('have their lines at 80 and 60 per cent, and none under four points', () => {
		fc.assert(
			fc.property(fc.nat(100), fc.integer({ min: 1, max: 100 }), (some, possible) => {
				const earned = Math.min(some, possible);
				const expected = earned * 5 >= possible * 4 ? 'secure' : earned * 5 >= possible * 3 ? 'nearly' : 'needs-help';
				expect(levelOf({ earned, possible })).toBe(possible < 4 ? 'no-evidence' : expected);
			})
		);
		expect(levelOf({ earned: 12 * 0.333333, possible: 5 })).toBe('secure');
		expect(levelOf({ earned: 3.99, possible: 5 })).toBe('nearly');
	});
});

describe('mastery', () => {
	it('gives every section and the whole unit a cell for every strand and process', () => {
		const rows = rowsAfter([]);
		expect(rows.map(({ section }) => section)).toEqual([null, 's1', 's2']);
		for (const { strands, processes } of rows) {
			expect([strands.length, processes.length]).toEqual([8, 3]);
			for (const cell of [...strands, ...processes]) {
				expect(cell).toMatchObject({ earned: 0, possible: 0, questions: 0, level: 'no-evidence' });
			}
		}
	});

	it('adds up the same along strands, processes and sections', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const whole: Bank = {
					versionOf: () => '0123456789ab.0123456789ab',
					score: () => ({ kind: 'scored', earned: 3, possible: 4 })
				};
				const rows = foldMastery(
					foldAttempts(log).map((attempt) => scoreAttempt(attempt, whole)),
					questions,
					['s1', 's2', 'w']
				);
				const sum = (cells: readonly { possible: number }[]) =>
					cells.reduce((total, { possible }) => total + possible, 0);
				const [total = 0, ...parts] = rows.map(({ strands }) => sum(strands));
				expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
				for (const { strands, processes } of rows) expect(sum(processes)).toBe(sum(strands));
			})
		);
	});

	it('goes by the first try, and shows the best beside it', () => {
		expect(cellAfter(answered('a', 'S1-01', 1, 1), answered('a', 'S1-01', 2, 4))).toEqual({
			...{ of: 'R1', earned: 1, best: 4, possible: 4, questions: 1, level: 'needs-help' }
		});
	});

	it('counts a question once, by the latest attempt that still counts', () => {
		const earlier = answered('a', 'S1-01', 1, 1);
		expect(cellAfter(earlier, answered('b', 'S1-01', 1, 4))).toMatchObject({ earned: 4, possible: 4, level: 'secure' });
		expect(cellAfter(earlier, answered('b', 'S1-01', 1, 4, 'old.key'))).toMatchObject({ earned: 1, possible: 4 });
		expect(cellAfter(earlier, answered('b', 'S1-01', 1, 'none'))).toMatchObject({ earned: 1, possible: 4 });
		expect(cellAfter(earlier, answered('b', 'S1-02', 1, 3))).toMatchObject({ earned: 4, possible: 8, questions: 2 });
	});

	it('counts nothing that is archived, or answered after the key was shown', () => {
		expect(rowsAfter([answered('a', 'W-01', 1, 4)])[0]?.strands[4]).toMatchObject({ possible: 0 });
		const shown: NewEvent = { kind: 'answer-shown', unit: 'unit-1', attempt: 'a', question: 'S1-01', version: 'v' };
		expect(cellAfter(shown, answered('a', 'S1-01', 1, 4))).toMatchObject({ possible: 0, level: 'no-evidence' });
	});
});
