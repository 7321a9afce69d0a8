export { cloze as type } from './cloze.ts';
export { default as view } from './Cloze.svelte';
