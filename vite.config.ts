import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { documents } from './src/document/plugin.ts';

export default defineConfig({
	plugins: [documents(), sveltekit()],
	build: { target: 'es2022' }
});
