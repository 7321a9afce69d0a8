import { afterEach, expect, test, vi } from 'vitest';
import { analyse, type Progress } from '#lib/domain/analysis/analyse.ts';
import { matrixOf, range } from '#lib/domain/analysis/class.fixtures.ts';
import { runAnalysis } from './run-analysis.ts';

const makeClass = (learners: number, questions = 8) =>
	matrixOf(range(learners).map((row) => range(questions).map((at) => ((row * 7919) % (at + 3) > 1 ? 1 : 0))));

afterEach(() => void vi.restoreAllMocks());

test('a worker comes to the same analysis, tells how far it is, and takes the columns over', async () => {
	const expected = analyse(makeClass(200));
	const matrix = makeClass(200);
	const heard: Progress[] = [];
	expect(await runAnalysis(matrix, { onProgress: (progress) => heard.push(progress) })).toEqual(expected);
	expect(heard).toEqual(range(17).map((at) => ({ done: at + 1, of: 17 })));
	expect(matrix.columns.map(({ earned }) => earned.length)).toEqual(range(8).map(() => 0));
});

test('stopping ends the worker before it is through, and nothing more is heard of it', async () => {
	const terminate = vi.spyOn(Worker.prototype, 'terminate');
	const stop = new AbortController();
	const heard: Progress[] = [];
	const running = runAnalysis(makeClass(4_000), {
		signal: stop.signal,
		onProgress: (progress) => {
			heard.push(progress);
			stop.abort();
		}
	});
	await expect(running).rejects.toMatchObject({ name: 'AbortError' });
	expect(terminate).toHaveBeenCalledOnce();
	// Another worker does the whole of the same work meanwhile; the first would have spoken by then.
	await runAnalysis(makeClass(4_000));
	expect(heard).toEqual([{ done: 1, of: 17 }]);
});

test('what was stopped before it began starts no worker', async () => {
	const matrix = makeClass(30);
	await expect(runAnalysis(matrix, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
	expect(matrix.columns[0]?.earned.length).toBe(30);
});

test('a fault in the worker is told', async () => {
	const matrix = makeClass(30);
	const [column] = matrix.columns;
	if (!column) throw new Error('A class has columns');
	const broken = { ...matrix, columns: [Object.assign(column, { choices: null })] };
	await expect(runAnalysis(broken)).rejects.toThrow(/TypeError/);
});
