import { nodeProblem } from './setup/node-version.mjs';

const problem = nodeProblem(process.version);
if (problem) {
	console.error(problem);
	process.exit(1);
}
Promise.all([import('./setup/problem.mjs'), import('./setup/serve.mjs')]).then(([{ runMain }, { serve }]) =>
	runMain(serve)
);
