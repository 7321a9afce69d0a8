/** What a form needs on paper. It knows every question type, so that only the pages that print one load it. */
export { default as Answers } from './Answers.svelte';
export { default as Questions } from './Questions.svelte';
export { drawSheet, seedOf, versionIn } from './sheet.ts';
