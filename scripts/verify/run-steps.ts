import { Problem } from '../setup/problem.mjs';
import { addTotals, noTests, sayTotals, type Totals } from './totals.ts';

/** How one step ended; `totals` when it ran tests. */
export interface StepOutcome {
	ok: boolean;
	totals?: Totals;
}

/** One check of the project. */
export interface Step {
	name: string;
	run: () => Promise<StepOutcome>;
}

/** Runs a step; a `Problem` it meets is told in its own words and fails it. */
async function runStep({ run }: Step, say: (line: string) => void): Promise<StepOutcome> {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		say(error.message);
		return { ok: false };
	}
}

/** Why a step counts as failed, in words, or `null` when it does not. */
function failureOf({ ok, totals }: StepOutcome): string | null {
	if (!ok || (totals && totals.failed > 0)) return 'the reason is above';
	if (totals && totals.skipped > 0) return `${totals.skipped} tests were skipped, and a skipped test shows nothing`;
	if (totals?.passed === 0) return 'it ran no test at all';
	return null;
}

/**
 * Runs steps in order up to the first that fails, each with its name and duration, and ends with one line: the totals of
 * all tests when everything is green, else where it stopped and why. Returns whether everything is green.
 */
export async function runSteps(
	steps: readonly Step[],
	say: (line: string) => void,
	now: () => number = () => performance.now()
): Promise<boolean> {
	let totals = noTests;
	for (const step of steps) {
		const { name } = step;
		say(`\n▶ ${name}`);
		const start = now();
		const outcome = await runStep(step, say);
		const seconds = ((now() - start) / 1000).toFixed(1);
		totals = addTotals(totals, outcome.totals ?? noTests);
		const failure = failureOf(outcome);
		say(`${failure === null ? '✓' : '✗'} ${name} (${seconds} s)`);
		if (failure !== null) {
			say(`\nStopped at "${name}" with ${sayTotals(totals)} so far: ${failure}.`);
			return false;
		}
	}
	say(`\n${sayTotals(totals)}`);
	return true;
}
