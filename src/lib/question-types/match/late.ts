export { match as type } from './match.ts';
export { default as view } from './Match.svelte';
