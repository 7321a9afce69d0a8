import { performance } from 'node:perf_hooks';
import { median } from './median.ts';

/** Milliseconds of a task: the median of five runs after one that is not counted. */
export function time(task: () => void): number {
	task();
	return median(
		Array.from({ length: 5 }, () => {
			const start = performance.now();
			task();
			return performance.now() - start;
		})
	);
}
