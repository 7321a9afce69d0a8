import { originalFlag } from '#lib/domain/original-flag.ts';

/** Shows the original behind the lit sentence, where one is attached; `home` leads to the unit's page. */
export async function showOriginal(unit: string, home: string): Promise<void> {
	try {
		if (localStorage.getItem(originalFlag + unit)) await (await import('./open-original.ts')).openOriginal(unit, home);
	} catch {
		// No storage, or no connection: the page is as useful as without an original.
	}
}
