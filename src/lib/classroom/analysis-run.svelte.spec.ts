import { expect, test } from 'vitest';
import { matrixOf, range } from '#lib/domain/analysis/class.fixtures.ts';
import { AnalysisRun } from './analysis-run.svelte.ts';
import type { runAnalysis } from './run-analysis.ts';

const makeClass = (learners: number) =>
	matrixOf(range(learners).map((row) => range(8).map((at) => ((row * at) % 3 === 0 ? 1 : 0))));

test('figures come from the worker; a big class says how far it is', async () => {
	const run = new AnalysisRun();
	await run.start(makeClass(40));
	expect([run.state, run.big, run.analysis?.questions.length]).toEqual(['done', false, 8]);
	await run.start(makeClass(3_000));
	expect([run.state, run.big]).toEqual(['done', true]);
	expect(run.progress).toEqual({ done: 17, of: 17 });
});

test('what is stopped has no figures, and can be begun again', async () => {
	const run = new AnalysisRun();
	const running = run.start(makeClass(3_000));
	run.stop();
	await running;
	expect([run.state, run.analysis]).toEqual(['stopped', null]);
	await run.start(makeClass(30));
	expect(run.state).toBe('done');
});

test('a newer choice takes the place of one under way', async () => {
	const run = new AnalysisRun();
	const first = run.start(makeClass(3_000));
	const second = run.start(makeClass(30));
	await Promise.all([first, second]);
	expect(run.analysis?.form.meanShare.n).toBe(30);
	expect(run.state).toBe('done');
});

test('a fault is told', async () => {
	const faulty: typeof runAnalysis = async () => Promise.reject(new Error('no worker'));
	const run = new AnalysisRun(faulty);
	await run.start(makeClass(30));
	expect(run.state).toBe('failed');
});
