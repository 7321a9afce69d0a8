export { extended as type } from './extended.ts';
export { default as view } from './Extended.svelte';
