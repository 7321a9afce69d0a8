import type { Failure } from '#lib/domain/failure.ts';
import type { NotSavedReason } from '#lib/storage/ports.ts';

/** What to say of a unit that was not added, with a way out, by the code of its first failure. */
const words: Record<string, (failure: Failure) => string> = {
	'too-large': ({ expected, received }) =>
		`The file is too large: it has ${received}, and a unit may have ${expected}. A unit is text alone; see whether it is the right file.`,
	damaged: () => 'The file cannot be read: it is cut off, or no JSON. Get it once more from where it came from.',
	foreign: () =>
		'The file is no unit of Passage. A unit has the ending .json and is written by “npm run bank:export”, or after the unit.schema.json beside it.',
	truncated: () => 'The file is cut off: its end is missing. Get it once more from where it came from.',
	edited: () =>
		'The file is not as it was written: something in it was changed. Get it once more from where it came from.',
	'key-pack': () =>
		'This is a key pack: it holds the answers, and is for teachers. It is opened on the page for teachers, under “Keys”.',
	'newer-format': () =>
		'The unit was written by a newer version of Passage than this one. Load this page again when you are online; if that does not help, ask whoever runs Passage for you to update it.'
};

const reasons: Record<NotSavedReason, string> = {
	full: 'There is no room left on this device. Remove a unit, or free some space, and choose the file again.',
	missing: 'This browser keeps nothing here. Leave private browsing, or try another browser.',
	blocked: 'Another tab is in the way. Close other tabs of Passage and choose the file again.',
	outdated: 'This page is older than what is kept. Load it again and choose the file once more.',
	failed: 'The browser refused to store it. Load the page again and choose the file once more.'
};

/** Why nothing was added, and what can be done about it. */
export function sayNotAdded(failures: readonly Failure[]): string {
	const [first] = failures;
	if (!first) return '';
	if (first.code === 'not-stored') {
		return Object.entries(reasons).find(([reason]) => reason === first.received)?.[1] ?? reasons.failed;
	}
	const say = words[first.code];
	if (say) return say(first);
	const places = failures.length === 1 ? 'One place in the unit is' : `${failures.length} places in the unit are`;
	return `${places} not right, so nothing was added. Correct the file, or ask whoever made it, and choose it again.`;
}

/** Failures that are told by their words alone; the others have a place in the file. */
export function placesOf(failures: readonly Failure[]): readonly Failure[] {
	return failures.filter(({ code, path }) => !(code in words && path[0] === 'file') && code !== 'not-stored');
}
