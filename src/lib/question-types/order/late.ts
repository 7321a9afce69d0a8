export { order as type } from './order.ts';
export { default as view } from './Order.svelte';
