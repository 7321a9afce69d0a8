import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryClassLog, smallBank } from './class-log.fixtures.ts';
import { readCsv } from './csv.ts';
import { exportGrades } from './grade-export.ts';
import { cellOf, foldGradebook } from './gradebook.ts';

const fold = (events: Parameters<typeof foldGradebook>[0]) => foldGradebook(events, () => smallBank, 1_500);

describe('the table of marks', () => {
	it('has one line a learner, blanks where nothing is to be counted, and numbers that are numbers', () => {
		fc.assert(
			fc.property(
				arbitraryClassLog,
				fc.constantFrom('plain' as const, 'canvas' as const, 'moodle' as const),
				(log, layout) => {
					const gradebook = fold(log);
					const { learners, assignments } = gradebook;
					const rows = readCsv(exportGrades(gradebook, layout).text);
					const [fixed, each, above] = { plain: [3, 3, 1], canvas: [5, 1, 2], moodle: [3, 1, 1] }[layout];
					expect(rows).toHaveLength(learners.length + (above ?? 0));
					learners.forEach(({ key }, line) =>
						assignments.forEach(({ id }, at) => {
							const field = rows[line + (above ?? 0)]?.[(fixed ?? 0) + at * (each ?? 0)];
							const cell = cellOf(gradebook, id, key);
							const isBlank = cell?.earned === null || (layout !== 'plain' && cell?.toMark !== 0);
							if (isBlank) expect(field).toBe('');
							else expect(Number(field)).not.toBeNaN();
						})
					);
				}
			)
		);
	});

	it('begins as each gradebook expects it', () => {
		const { text } = exportGrades(fold([]), 'canvas');
		expect(text).toBe('Student,ID,SIS User ID,SIS Login ID,Section\r\nPoints Possible,,,,\r\n');
		expect(exportGrades(fold([]), 'plain').text.startsWith('\uFEFFLearner,')).toBe(true);
	});
});
