import { levelOf, type Level } from '../mastery.ts';
import { strands } from '../strands.ts';
import type { Strand } from '../taxonomy.ts';
import type { AskedQuestion, ScoredResponse } from './scored-response.ts';

/** What one learner showed of one skill. `level` is `no-evidence` under four points, whatever they are. */
export interface GridCell {
	strand: Strand;
	earned: number;
	possible: number;
	/** Questions answered. */
	questions: number;
	level: Level;
}

/** One learner of the grid, a cell for every skill in their order. */
export interface GridRow {
	learner: string;
	cells: readonly GridCell[];
}

/**
 * Learners × skills, by answers alone: a blank says that nothing was written, not that the skill is missing. Learners keep the order
 * they are given in, and one without answers has a row of `no-evidence`.
 */
export function gridStrands(
	learners: readonly string[],
	questions: readonly AskedQuestion[],
	responses: Iterable<ScoredResponse>
): GridRow[] {
	const strandOf = new Map(questions.map(({ id, strand }) => [id, strand]));
	const rows = new Map(learners.map((learner) => [learner, new Map<Strand, Sum>()]));
	for (const { learner, question, outcome } of responses) {
		const [row, strand] = [rows.get(learner), strandOf.get(question)];
		if (!row || !strand || outcome.kind !== 'answered') continue;
		const { earned, possible, questions: before } = row.get(strand) ?? nothing;
		row.set(strand, {
			earned: earned + outcome.earned,
			possible: possible + outcome.possible,
			questions: before + 1
		});
	}
	return [...rows].map(([learner, sums]) => ({
		learner,
		cells: strandNames.map((strand) => {
			const sum = sums.get(strand) ?? nothing;
			return { strand, ...sum, level: levelOf(sum) };
		})
	}));
}

type Sum = Pick<GridCell, 'earned' | 'possible' | 'questions'>;

const nothing: Sum = { earned: 0, possible: 0, questions: 0 };
const strandNames = Object.keys(strands).filter((name): name is Strand => name in strands);
