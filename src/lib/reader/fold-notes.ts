import type { Attachment } from 'svelte/attachments';

/**
 * On narrow screens a glossary word unfolds its meaning under the sentence; on wide ones, where the meaning stands in the
 * margin, and without JavaScript, it stays a plain link to its entry.
 */
export const foldNotes: Attachment<HTMLElement> = (text) => {
	const narrow = matchMedia('(max-width: 79.99rem)');

	function toggle(event: MouseEvent) {
		const word = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.word') : null;
		const entry = word && document.getElementById(decodeURIComponent(word.hash.slice(1)));
		if (!word || !entry || !narrow.matches) return;
		event.preventDefault();
		const open = document.getElementById(`fold-${entry.id}`);
		word.setAttribute('aria-expanded', String(!open));
		if (open) {
			open.remove();
			return;
		}
		const fold = document.createElement('span');
		fold.className = 'fold';
		fold.id = `fold-${entry.id}`;
		fold.setAttribute('role', 'note');
		fold.textContent = entry.dataset.meaning ?? entry.textContent;
		word.closest('.sentence')?.append(fold);
	}

	text.addEventListener('click', toggle);
	return () => text.removeEventListener('click', toggle);
};
