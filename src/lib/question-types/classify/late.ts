export { classify as type } from './classify.ts';
export { default as view } from './Classify.svelte';
