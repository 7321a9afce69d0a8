import { describe, expect, it } from 'vitest';
import { stampClass } from './class-log.fixtures.ts';
import { seatHistory } from './seat-history.ts';

const at = { assignment: 'a', learner: 'Heron' };
const log = stampClass([
	{ kind: 'excused', ...at, excused: true, reason: 'ill' },
	{ kind: 'overridden', ...at, question: null, points: 4, reason: 'spoken' },
	{ kind: 'commented', assignment: 'a', learner: 'Wren', question: null, text: 'Well read.' }
]);

describe('what was done to a cell', () => {
	it('is told the latest first, with what was taken back and what was brought back', () => {
		const [first, second] = log;
		const [back, again] = stampClass(
			[
				{ kind: 'undone', event: first?.id ?? '' },
				{ kind: 'undone', event: second?.id ?? '' }
			],
			20_000
		);
		const [broughtBack] = stampClass([{ kind: 'undone', event: back?.id ?? '' }], 30_000);
		const all = [...log, back, again, broughtBack].flatMap((event) => event ?? []);
		const told = seatHistory(all.toReversed(), 'a', ' heron ');
		expect(told.map(({ event, takenBack }) => [event.kind, takenBack])).toEqual([
			['overridden', true],
			['excused', false]
		]);
	});
});
