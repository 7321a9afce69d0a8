import { createContext, tick } from 'svelte';

/** Whether the reading stands open beside the question, and which sentence is lit. One per page. */
export class Beside {
	open = $state(false);
	lit = $state<string | null>(null);
	/** What to do there, when it was opened for more than looking. */
	hint = $state('');
	#opener: Element | null = null;

	/** Opens the reading at a sentence or another place in it, lights it and moves focus there; answers once that has happened. */
	async show(sentence: string, hint = ''): Promise<boolean> {
		if (!this.open) this.#opener = document.activeElement;
		this.open = true;
		this.lit = sentence;
		this.hint = hint;
		await tick();
		const element = document.getElementById(sentence);
		if (!element) return false;
		for (const other of document.querySelectorAll('[data-lit]')) other.removeAttribute('data-lit');
		element.setAttribute('data-lit', '');
		element.scrollIntoView({ block: 'center' });
		element.focus({ preventScroll: true });
		return true;
	}

	/** Closes the reading and gives focus back to whatever opened it. */
	async close() {
		this.open = false;
		this.lit = null;
		for (const element of document.querySelectorAll('[data-lit]')) element.removeAttribute('data-lit');
		await tick();
		if (this.#opener instanceof HTMLElement && this.#opener.isConnected) this.#opener.focus();
		this.#opener = null;
	}
}

export const [getBeside, setBeside, hasBeside] = createContext<Beside>();
