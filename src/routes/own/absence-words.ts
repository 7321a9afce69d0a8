import type { Absence } from './open-own.ts';

/** What to say, and what can be done, when there is nothing to show. */
export const absenceWords: Readonly<Record<Absence, { title: string; words: string }>> = {
	'no-unit': {
		title: 'This unit is not here',
		words:
			'Units from files are kept in the browser they were added in. This one was added elsewhere, or removed. Add its file in the library, or restore a backup that holds it, and this address works.'
	},
	'no-part': { title: 'Not found', words: 'The unit has no such section or quiz.' },
	keyless: {
		title: 'This needs the answers, and your teacher keeps them',
		words:
			'You have the learner edition of this text. Quick checks, quizzes and review say at once how it went, and on this device is nothing that could. You can read the text, and do the work that your teacher gives you.'
	},
	outdated: {
		title: 'This unit has to be added again',
		words:
			'It was added with another version of Passage and cannot be shown as it is. Your answers are kept. Add its file again in the library.'
	},
	'not-readable': {
		title: 'The unit could not be read',
		words: 'This browser did not give out what it keeps. Close other tabs of Passage, and load this page again.'
	}
};
