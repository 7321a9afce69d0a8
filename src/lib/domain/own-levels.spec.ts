import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Level, NewEvent } from './event.ts';
import { anyArrival, arbitraryLog, stampAll } from './log.fixtures.ts';
import { foldJudged, levelsOf } from './own-levels.ts';
import { rubric, rubricRows, rubricVersion } from './rubric.ts';

const level = fc.constantFrom<Level>(1, 2, 3, 4);
const levels = fc.dictionary(fc.constantFrom<string>(...rubricRows, 'tone'), level);
const version = fc.constantFrom(rubricVersion, '0123456789ab', 'ba9876543210');

it('levels keep their number whatever the rubric, and have words only by the rubric they were given by', () => {
	fc.assert(
		fc.property(levels, version, (given, hash) => {
			const shown = levelsOf({ levels: given, rubric: hash });
			expect(Object.fromEntries(shown.map(({ row, level }) => [row, level]))).toEqual(given);
			for (const { row, level, words } of shown) {
				const own = rubricRows.find((one) => one === row);
				expect(words).toBe(own && hash === rubricVersion ? rubric[own].levels[level] : null);
			}
		})
	);
});

it('after an edit of the rubric an answer is listed as judged by an older one, never with today’s words', () => {
	fc.assert(
		fc.property(levels, version, (given, hash) => {
			const place = { unit: 'u', attempt: 'a', question: 'W-01', version: '0123456789ab.0123456789ab' };
			const written = { text: 'x', ideas: [] };
			const answered: NewEvent = { ...place, kind: 'answered', response: written, certainty: null, try: 1 };
			const [handed] = stampAll([answered]);
			if (!handed) throw new Error('nothing was stamped');
			const judged: NewEvent = {
				...place,
				...{ kind: 'levels-given', answer: handed.id, rubric: hash, levels: given, done: true }
			};
			const log = stampAll([answered, judged]);
			const [task] = foldJudged(log, 'u');
			expect(task?.older).toBe(hash !== rubricVersion);
			if (task?.older) for (const { words } of task.levels) expect(words).toBeNull();
			expect(foldJudged(log, 'another')).toEqual([]);
		})
	);
});

it('lists the same whatever the order in which events arrive', () => {
	fc.assert(
		fc.property(
			arbitraryLog.chain((log) => fc.tuple(fc.constant(log), anyArrival(log))),
			([log, arrived]) => {
				for (const unit of new Set(log.map((event) => event.unit))) {
					expect(foldJudged(arrived, unit)).toEqual(foldJudged(log, unit));
				}
			}
		)
	);
});
