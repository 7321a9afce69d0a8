import { build } from './setup/build.mjs';
import { Problem, runMain } from './setup/problem.mjs';

await runMain(async () => {
	const target = process.argv[2] ?? 'node';
	if (target !== 'node' && target !== 'static') throw new Problem(`Say "node" or "static", not "${target}".`);
	await build(target);
});
