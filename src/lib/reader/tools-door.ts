import type { Attachment } from 'svelte/attachments';
import type { ToolsProps } from './tools/props.ts';

/**
 * Brings the reader's tools when their button is pressed, or a little after the page when they were left open or hold notes
 * (`data-tools`, see `app.html`). Most readers only read, so nothing of them comes before.
 */
export function toolsDoor(props: Omit<ToolsProps, 'button' | 'open'>): Attachment<HTMLElement> {
	return (button) => {
		const start = (open: boolean) =>
			import('./tools/start.ts').then(
				(tools) => tools.start({ ...props, button, open }),
				() => (button.textContent = 'The tools could not be loaded. Load the page again when you are online.')
			);
		button.onclick = () => start(true);
		const { tools } = document.documentElement.dataset;
		if (tools) setTimeout(() => start(tools === 'open'), 300);
	};
}
