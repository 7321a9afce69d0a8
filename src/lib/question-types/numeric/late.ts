export { numeric as type } from './numeric.ts';
export { default as view } from './Numeric.svelte';
