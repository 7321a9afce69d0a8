import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserVariable } from './find-browser.ts';
import { obtainBrowser } from './obtain-browser.ts';
import { ensureBuilt } from './setup/build.mjs';
import { npm } from './setup/npm.mjs';
import { runMain } from './setup/problem.mjs';
import { root } from './setup/root.mjs';
import { runCommand } from './setup/run-command.mjs';
import { runSteps, type Step } from './verify/run-steps.ts';
import { readPlaywrightTotals, readVitestTotals, type Totals } from './verify/totals.ts';

/** Longer than any step takes, on a slow machine as well; a step that hangs must not hold a build machine for hours. */
const stepMinutes = 25;

const reports = mkdtempSync(join(tmpdir(), 'passage-reports-'));

function run(command: [string, ...string[]], env: Record<string, string> = {}): Promise<boolean> {
	return runCommand(command, { env, timeoutMs: stepMinutes * 60_000 });
}

/** A step that passes when a command of package.json does. */
function scriptStep(name: string, script: string, env?: Record<string, string>): Step {
	return { name, run: async () => ({ ok: await run(npm('run', '--silent', script), env) }) };
}

/**
 * The day of the last change, `YYYY-MM-DD`, by which questions are judged: a review that falls due turns the next change
 * red, not a checkout that was green. Without a history, today.
 */
function dayOfLastChange(): string {
	const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' });
	const day = status === 0 ? stdout.trim() : '';
	return /^\d{4}-\d\d-\d\d$/.test(day) ? day : new Date().toISOString().slice(0, 10);
}

/** A step that passes unless it meets a `Problem`. */
function plainStep(name: string, task: () => Promise<void>): Step {
	return { name, run: () => task().then(() => ({ ok: true })) };
}

/** A step that runs tests and reads the totals from the report it leaves; without a report it has failed. */
function testStep(
	name: string,
	readTotals: (report: string) => Totals,
	start: (report: string) => Promise<boolean>
): Step {
	return {
		name,
		run: async () => {
			const report = join(reports, `${name}.json`);
			const ok = await start(report);
			try {
				return { ok, totals: readTotals(readFileSync(report, 'utf8')) };
			} catch {
				return { ok: false };
			}
		}
	};
}

function vitestStep(name: string, script: string): Step {
	return testStep(name, readVitestTotals, (report) =>
		run(npm('run', '--silent', script, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`))
	);
}

const steps: Step[] = [
	scriptStep('lock file', 'lint:lock'),
	plainStep('browser', async () => {
		const { executablePath, source } = await obtainBrowser();
		if (executablePath !== null) process.env[browserVariable] = executablePath;
		console.log(`Using ${source}.`);
	}),
	scriptStep('format', 'format:check'),
	scriptStep('lint', 'lint'),
	scriptStep('types', 'check'),
	scriptStep('dead code and import cycles', 'lint:unused'),
	scriptStep('questions', 'lint:questions', { PASSAGE_TODAY: dayOfLastChange() }),
	vitestStep('unit tests', 'test:unit'),
	vitestStep('component tests', 'test:component'),
	plainStep('server build', () => ensureBuilt('node')),
	plainStep('static build', () => ensureBuilt('static')),
	testStep('end-to-end tests', readPlaywrightTotals, (report) =>
		run(npm('run', '--silent', 'test:e2e', '--', '--reporter=list,json'), { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
	)
];

await runMain(async () => {
	try {
		if (!(await runSteps(steps, console.log))) process.exitCode = 1;
	} finally {
		rmSync(reports, { recursive: true, force: true });
	}
});
