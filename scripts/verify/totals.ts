import * as v from 'valibot';

/** How the tests of one or several runs ended. */
export interface Totals {
	passed: number;
	failed: number;
	/** Skipped, pending or left to do. */
	skipped: number;
}

export const noTests: Totals = { passed: 0, failed: 0, skipped: 0 };

/** The totals of two runs together. */
export function addTotals(a: Totals, b: Totals): Totals {
	return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Totals in the words of the last line of a run. */
export function sayTotals({ passed, failed }: Totals): string {
	return `${passed} passed, ${failed} failed`;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const vitestReport = v.object({
	numPassedTests: count,
	numFailedTests: count,
	numPendingTests: count,
	numTodoTests: count
});

const playwrightReport = v.object({
	stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count })
});

/** Totals from the text of a report written by Vitest's json reporter. */
export function readVitestTotals(report: string): Totals {
	const found = v.parse(vitestReport, JSON.parse(report));
	return {
		passed: found.numPassedTests,
		failed: found.numFailedTests,
		skipped: found.numPendingTests + found.numTodoTests
	};
}

/** Of some two hundred journeys, so many may have passed only when played again; with more, something is wrong with them. */
export const mostFlaky = 2;

/** Totals from the text of a report written by Playwright's json reporter, which names what passed only when played again. */
export function readPlaywrightTotals(report: string): Totals {
	const { expected, unexpected, flaky, skipped } = v.parse(playwrightReport, JSON.parse(report)).stats;
	return flaky > mostFlaky
		? { passed: expected, failed: unexpected + flaky, skipped }
		: { passed: expected + flaky, failed: unexpected, skipped };
}
