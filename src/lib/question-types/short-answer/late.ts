export { shortAnswer as type } from './short-answer.ts';
export { default as view } from './ShortAnswer.svelte';
