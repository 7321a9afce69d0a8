import type { Attachment } from 'svelte/attachments';

/** Tells once when the end of the reading has been on screen: the section counts as read. */
export function watchReadThrough(tell: () => void): Attachment {
	return (end) => {
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			tell();
		});
		observer.observe(end);
		return () => observer.disconnect();
	};
}
