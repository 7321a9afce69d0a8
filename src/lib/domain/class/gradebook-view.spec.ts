import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryClassLog, smallBank } from './class-log.fixtures.ts';
import { foldGradebook, type Gradebook } from './gradebook.ts';
import { showView, viewOf } from './gradebook-view.ts';

const shown = ({ learners, assignments, cells }: Gradebook) => ({
	...{ learners, assignments },
	cells: [...cells].map(([seat, { marks: _, ...cell }]) => [seat, cell])
});

it('the table that was kept shows what the log comes to now, however much later that is', () => {
	fc.assert(
		fc.property(arbitraryClassLog, fc.nat(4_000), fc.nat(4_000), (log, now, more) => {
			const bankOf = () => smallBank;
			const kept: ReturnType<typeof viewOf> = structuredClone(viewOf(foldGradebook(log, bankOf, now)));
			expect(shown(showView(kept, now + more))).toEqual(shown(foldGradebook(log, bankOf, now + more)));
		})
	);
});
