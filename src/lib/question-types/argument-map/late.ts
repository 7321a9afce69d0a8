export { argumentMap as type } from './argument-map.ts';
export { default as view } from './ArgumentMap.svelte';
