import { originalFlag } from '#lib/domain/original-flag.ts';

/**
 * Shows the original behind the lit sentence, where one is attached or as soon as another tab attaches one; `home` leads to the
 * unit's page. Returns the way to stop waiting for that.
 */
export function showOriginal(unit: string, home: string): () => void {
	const flag = originalFlag + unit;
	const show = async () => {
		removeEventListener('storage', hear);
		await (await import('./open-original.ts')).openOriginal(unit, home);
	};
	// No storage, or no connection: the page is as useful as without an original.
	const hear = ({ key, newValue }: StorageEvent) => {
		if (key === flag && newValue) show().catch(() => undefined);
	};
	addEventListener('storage', hear);
	try {
		if (localStorage.getItem(flag)) show().catch(() => undefined);
	} catch {
		// Where storage is forbidden nothing is attached either.
	}
	return () => removeEventListener('storage', hear);
}
