import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { documents } from './src/document/plugin.ts';

// Pages that share scripts, by what they do.
const together = {
	overview: [
		'',
		'own',
		'read/[unit]',
		'read/[unit]/argument',
		'read/[unit]/timeline',
		'read/[unit]/actors',
		'read/[unit]/predictions',
		'read/[unit]/cards',
		'read/[unit]/original',
		'quiz/[unit]/seminar',
		'progress'
	],
	questions: ['read/[unit]/[section]', 'quiz/[unit]/[form]', 'review'],
	paper: ['print/[unit]/[form]', 'print/[unit]/[form]/key', 'print/[unit]/read/[section]']
};

export default defineConfig({
	plugins: [documents(together), sveltekit()],
	// A build on a slow machine is no fault that whoever starts Passage should read about.
	build: {
		target: 'es2022',
		// Each page names the scripts it begins with; a list of all pages' scripts in every page would weigh more than it saves.
		modulePreload: { resolveDependencies: () => [] },
		rolldownOptions: { checks: { bundlerTimings: false } }
	}
});
