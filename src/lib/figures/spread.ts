/**
 * Where labels of these heights begin, in their order, one below the other from 0 to `room`, as near as can be to where each
 * wants to be (least squares, by pooling neighbours that would overlap). Needs `room` for all of them.
 */
export function spread(wanted: readonly number[], heights: readonly number[], room: number): number[] {
	const above = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0));
	const free = room - heights.reduce((sum, height) => sum + height, 0);
	const pools: { sum: number; count: number }[] = [];
	for (const [at, place] of wanted.entries()) {
		let pool = { sum: place - (above[at] ?? 0), count: 1 };
		for (let last = pools.at(-1); last && meanOf(last) > meanOf(pool); last = pools.at(-1)) {
			pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
			pools.pop();
		}
		pools.push(pool);
	}
	const shifts = pools.flatMap((pool) => Array.from({ length: pool.count }, () => meanOf(pool)));
	return shifts.map((shift, at) => Math.min(Math.max(shift, 0), Math.max(0, free)) + (above[at] ?? 0));
}

const meanOf = ({ sum, count }: { sum: number; count: number }) => sum / count;
