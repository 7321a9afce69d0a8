import type { OpenDevice } from '#lib/quiz/keeper.svelte.ts';
import { painted } from '#lib/ui/painted.ts';

/** Opens this browser's store. Its code comes after the page can already be used. */
export const openDevice: OpenDevice = async (ids) => (await import('#lib/storage/device.ts')).openDevice(ids, painted);
