import { nodeProblem } from './setup/node-version.mjs';

const problem = nodeProblem(process.version);
if (problem) {
	console.error(problem);
	process.exit(1);
}
Promise.all([import('./setup/problem.mjs'), import('./setup/install.mjs'), import('./setup/run-command.mjs')]).then(
	([{ runMain }, { ensureInstalled }, { runCommand }]) =>
		runMain(async () => {
			await ensureInstalled();
			if (!(await runCommand([process.execPath, '--import', 'tsx', 'scripts/verify.ts']))) process.exitCode = 1;
		})
);
