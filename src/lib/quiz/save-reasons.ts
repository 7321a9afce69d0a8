import type { NotSavedReason } from '#lib/storage/ports.ts';

/** Why nothing is kept, and what to do; loaded only when that happens. */
export const saveReasons: Readonly<Record<NotSavedReason, string>> = {
	full: 'this device has no room left. Free some space, or save a backup file from the progress page',
	missing: 'this browser keeps nothing, as in a private window. What you do here is gone when you close the page',
	blocked: 'another tab is in the way. Close the other tabs of Passage',
	outdated: 'this page is older than what is stored. Load it again',
	failed: 'the browser refused. Save a backup file from the progress page before you close this one'
};
