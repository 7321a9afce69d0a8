import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { documents } from './src/document/plugin.ts';

export default defineConfig({
	plugins: [documents(), sveltekit()],
	// A build on a slow machine is no fault that whoever starts Passage should read about.
	build: { target: 'es2022', rolldownOptions: { checks: { bundlerTimings: false } } }
});
