import type { KnipConfig } from 'knip';

const config: KnipConfig = {
	entry: ['scripts/*.{mjs,ts}', 'scripts/*/main.ts', 'scripts/bench/*.ts'],
	project: ['{src,questions,scripts,tests}/**/*.{ts,svelte,js,mjs}'],
	// Types may be exported to be named, whether another file does so today or not; svelte-check finds what does not resolve.
	include: ['files', 'dependencies', 'unlisted', 'binaries', 'exports', 'duplicates', 'cycles'],
	rules: { cycles: 'error' },
	// ESLint loads it by its path.
	ignore: ['scripts/eslint/import-resolver.mjs'],
	ignoreExportsUsedInFile: true
};

export default config;
