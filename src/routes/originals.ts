import type { Originals } from '#lib/storage/ports.ts';

/** Opens this browser's originals. Their code comes after the page can already be used. */
export const openOriginals = async (): Promise<Originals> =>
	(await import('#lib/storage/originals.ts')).openOriginals();
