// Loaded once the page stands, so that what forms need is no part of what every page shares.
export { default as ForecastCard } from './ForecastCard.svelte';
export { Tracker } from './tracker.svelte.ts';
