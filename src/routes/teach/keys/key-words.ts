import { describeFailure, type Failure } from '#lib/domain/failure.ts';

/** Why a key pack was not taken in, with a way out, by the code of its first failure. */
const words: Record<string, string> = {
	foreign: 'This is no key pack. A key pack is saved on this page, beside the learner edition that it belongs to.',
	truncated: 'This key pack is cut off: its end is missing. Get it once more from where it was kept.',
	edited: 'This key pack is not as it was saved: something in it was changed. Get it once more from where it was kept.',
	'newer-format':
		'This key pack was saved by a newer version of Passage. Load this page again when you are online, and open it once more.',
	'not-stored': 'This browser did not keep it. Make room on the device or leave private browsing, and open it again.'
};

/** What to say of a key pack that was not taken in, and each place in it that is wrong. */
export function sayNotOpened(failures: readonly Failure[]): { said: string; places: string[] } {
	const code = failures[0]?.code ?? '';
	const said = Object.hasOwn(words, code) ? words[code] : undefined;
	if (said !== undefined) return { said, places: [] };
	return {
		said: 'This key pack does not fit together, so nothing of it was taken in.',
		places: failures.map(describeFailure)
	};
}

/** A name for a file, from the title of what is in it. */
export function fileName(title: string, what: 'for-learners' | 'key-pack'): string {
	const base = title
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/gu, '')
		.slice(0, 60);
	return `${base}-${what}.json`;
}
