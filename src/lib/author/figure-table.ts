import { sumsOf, type Grid } from '#lib/domain/count-pairs.ts';

/** A table of figures in words: `cells` has a figure for each of `columns`. */
export interface FigureTable {
	caption: string;
	/** What the first column holds. */
	corner: string;
	columns: readonly string[];
	rows: readonly { name: string; cells: readonly number[] }[];
	/** The last row and column are sums. */
	summed: boolean;
	note?: string;
}

/** How the values along the sides of a grid are called. */
interface Sides {
	corner: string;
	row: (value: string) => string;
	column: (value: string) => string;
}

/** A grid as a table with its sums. */
export function tableOf(grid: Grid, caption: string, { corner, row, column }: Sides): FigureTable {
	const sums = sumsOf(grid);
	const rows = grid.rows.map((value, at) => ({
		name: row(value),
		cells: [...(grid.counts[at] ?? []), sums.rows[at] ?? 0]
	}));
	return {
		...{ caption, corner, summed: true },
		columns: [...grid.columns.map(column), 'All'],
		rows: [...rows, { name: 'All', cells: [...sums.columns, sums.all] }]
	};
}
