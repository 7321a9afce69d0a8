import { ensureBuilt } from './setup/build.mjs';
import { npm } from './setup/npm.mjs';
import { runMain } from './setup/problem.mjs';
import { runCommand } from './setup/run-command.mjs';

// The journeys run on what people get, so both builds are brought up to date first.
await runMain(async () => {
	await ensureBuilt('node');
	await ensureBuilt('static');
	const playwright = npm('exec', '--no', '--', 'playwright', 'test', ...process.argv.slice(2));
	if (!(await runCommand(playwright))) process.exitCode = 1;
});
