import type { NoteLog } from './notes-on-page.svelte.ts';

/** What the tools of a page need to know of it. */
export interface ToolsProps {
	unit: { id: string; title: string };
	/** The section that is read. */
	section: { id: string; title: string };
	/** Where notes are kept. */
	log: NoteLog;
	/** The way from the page to the library, as `linksFrom` takes it. */
	root: string;
	/** Opens and closes the tools. */
	button: HTMLElement;
	/** Whether they begin open. */
	open: boolean;
}
