import { BehindSentence } from '#lib/reader/original/behind.ts';
import { openOriginals } from '#lib/storage/originals.ts';

/** Opens the original of a unit on a page with its reading. */
export async function openOriginal(unit: string, home: string): Promise<void> {
	const originals = openOriginals();
	const behind = await BehindSentence.load(home);
	const refresh = async () => {
		const found = await originals.read(unit);
		behind.attach(found.ok ? (found.value?.text ?? null) : null);
	};
	originals.watch(unit, () => void refresh());
	await refresh();
}
