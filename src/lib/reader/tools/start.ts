import { mount } from 'svelte';
import type { ToolsProps } from './props.ts';
import Tools from './Tools.svelte';

let started = false;

/** Puts the tools behind their button, which from now on opens and closes them. A page has them once. */
export function start(props: ToolsProps): void {
	const { button } = props;
	if (started || !button.parentElement) return;
	started = true;
	const anchor = new Text();
	button.after(anchor);
	mount(Tools, { target: button.parentElement, anchor, props });
}
