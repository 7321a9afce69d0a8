import type { Attachment } from 'svelte/attachments';

/**
 * Where there is no margin, a glossary word unfolds its meaning under the sentence and folds it up again; in the margin, and
 * without JavaScript, it is a plain link to it.
 */
export const foldWords: Attachment<HTMLElement> = (text) => {
	text.onclick = (event) => {
		const word = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.word');
		const gloss = word && document.getElementById(decodeURIComponent(word.hash.slice(1)));
		if (!word || !gloss || getComputedStyle(gloss).float !== 'none') return;
		event.preventDefault();
		gloss.dataset.open = word.ariaExpanded = String(!gloss.checkVisibility());
		gloss.scrollIntoView({ block: 'nearest' });
	};
};
