/** How often each pair of values occurs: `counts` has a row for each of `rows`, and in it a figure for each of `columns`. */
export interface Grid {
	rows: readonly string[];
	columns: readonly string[];
	counts: readonly (readonly number[])[];
}

/** What is counted along one side of a grid: the value of each thing, and the values in their order. */
export interface Side<T> {
	of: (thing: T) => string;
	/** Values that come first, met or not; any other value follows where it is met. */
	names: readonly string[];
}

/** Counts every thing once, in the field of its two values. */
export function countPairs<T>(things: readonly T[], row: Side<T>, column: Side<T>): Grid {
	const [rows, columns] = [namesOf(things, row), namesOf(things, column)];
	const counts = rows.map((name) => {
		const own = things.filter((thing) => row.of(thing) === name);
		return columns.map((other) => own.filter((thing) => column.of(thing) === other).length);
	});
	return { rows, columns, counts };
}

function namesOf<T>(things: readonly T[], { of, names }: Side<T>): string[] {
	return [...new Set([...names, ...things.map(of)])];
}

/** The sums of a grid's rows, of its columns, and of all. */
export function sumsOf({ columns, counts }: Grid): { rows: number[]; columns: number[]; all: number } {
	const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
	const rows = counts.map(sum);
	return { rows, columns: columns.map((_, at) => sum(counts.map((row) => row[at] ?? 0))), all: sum(rows) };
}
