import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../setup/problem.mjs';
import { runSteps, type Step, type StepOutcome } from './run-steps.ts';
import { addTotals, mostFlaky, noTests, readPlaywrightTotals, readVitestTotals, type Totals } from './totals.ts';

const step = (name: string, outcome: StepOutcome): Step => ({ name, run: () => Promise.resolve(outcome) });
const tests = (passed: number, failed = 0, skipped = 0): StepOutcome => ({
	ok: failed === 0,
	totals: { passed, failed, skipped }
});

async function run(...steps: Step[]) {
	const said: string[] = [];
	let clock = 0;
	const green = await runSteps(
		steps,
		(line) => said.push(...line.split('\n')),
		() => (clock += 1500)
	);
	return { green, said, last: said.at(-1) };
}

const amount = fc.nat(1000);
const totals: fc.Arbitrary<Totals> = fc.record({ passed: amount, failed: amount, skipped: amount });

describe('runSteps', () => {
	it('ends a green run with the totals of all runners, alone on the last line', async () => {
		const { green, last } = await run(step('lint', { ok: true }), step('unit', tests(40)), step('e2e', tests(2)));
		expect(green).toBe(true);
		expect(last).toBe('42 passed, 0 failed');
	});

	it('names each step and how long it took', async () => {
		const { said } = await run(step('lint', { ok: true }));
		expect(said).toContain('▶ lint');
		expect(said).toContain('✓ lint (1.5 s)');
	});

	it('stops at the first step that fails, and says where and after what', async () => {
		const { green, said, last } = await run(
			step('unit', tests(3)),
			step('component', tests(4, 1)),
			step('e2e', tests(5))
		);
		expect(green).toBe(false);
		expect(last).toBe('Stopped at "component" with 7 passed, 1 failed so far: the reason is above.');
		expect(said.join()).not.toContain('e2e');
	});

	it.each([
		['a command that fails though no test did', { ...tests(3), ok: false }],
		['a failed test though the command did not fail', { ...tests(3, 1), ok: true }],
		['a skipped test', tests(3, 0, 1)],
		['no test at all', tests(0)]
	])('is not green with %s', async (_name, outcome) => {
		const { green, last } = await run(step('unit', outcome));
		expect(green).toBe(false);
		expect(last).toMatch(/^Stopped at "unit"/);
	});

	it('tells a problem in its own words, and lets a bug be a bug', async () => {
		const problem: Step = { name: 'browser', run: () => Promise.reject(new Problem('Install Chrome.')) };
		const bug: Step = { name: 'browser', run: () => Promise.reject(new TypeError('x is not a function')) };
		const { green, said } = await run(problem);
		expect(green).toBe(false);
		expect(said).toContain('Install Chrome.');
		await expect(run(bug)).rejects.toThrow(TypeError);
	});
});

describe('totals', () => {
	it('add up in any order', () => {
		fc.assert(
			fc.property(totals, totals, totals, (a, b, c) => {
				expect(addTotals(addTotals(a, b), c)).toEqual(addTotals(a, addTotals(c, b)));
				expect(addTotals(a, noTests)).toEqual(a);
			})
		);
	});

	it('are read from Vitest, where what is left to do counts as skipped', () => {
		fc.assert(
			fc.property(amount, amount, amount, amount, (numPassedTests, numFailedTests, numPendingTests, numTodoTests) => {
				const report = JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numTodoTests });
				expect(readVitestTotals(report)).toEqual({
					passed: numPassedTests,
					failed: numFailedTests,
					skipped: numPendingTests + numTodoTests
				});
			})
		);
	});

	it('are read from Playwright, where more than a few that passed only when played again count as failed', () => {
		fc.assert(
			fc.property(amount, amount, amount, amount, (expected, unexpected, flaky, skipped) => {
				const report = JSON.stringify({ stats: { expected, unexpected, flaky, skipped } });
				const totals = readPlaywrightTotals(report);
				const forgiven = flaky > mostFlaky ? 0 : flaky;
				expect(totals).toEqual({ passed: expected + forgiven, failed: unexpected + flaky - forgiven, skipped });
			})
		);
	});

	it('are not guessed from a report that is none', () => {
		expect(() => readVitestTotals('{}')).toThrow();
		expect(() => readPlaywrightTotals('{"stats":{}}')).toThrow();
	});
});
