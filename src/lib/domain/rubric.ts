import type { Level } from './event.ts';

/** The criteria a written task can be marked by. */
export const rubricRows = ['claim', 'evidence', 'reasoning', 'views', 'judgement'] as const;
export type RubricRow = (typeof rubricRows)[number];

/** What each level of a row looks like, and what the row is called. */
export interface Criterion {
	title: string;
	levels: Readonly<Record<Level, string>>;
}

/** Five criteria with four levels each. Changing a word changes `rubricVersion`, and levels given before keep their own. */
export const rubric: Readonly<Record<RubricRow, Criterion>> = {
	claim: {
		title: 'The claim',
		levels: {
			4: 'It states the author’s claim exactly: what is claimed, how surely, and how far it goes.',
			3: 'It states the right claim, but leaves loose how surely it is made or how far it goes.',
			2: 'It names the topic where the claim was asked for.',
			1: 'The claim is not there, or it is another one.'
		}
	},
	evidence: {
		title: 'Evidence',
		levels: {
			4: 'It picks the evidence that matters most, says where it stands, and weighs it.',
			3: 'Its evidence fits and says where it stands, but is weighed only a little.',
			2: 'Some of its evidence fits, some does not.',
			1: 'There is no evidence, or it is copied without being used.'
		}
	},
	reasoning: {
		title: 'Reasoning',
		levels: {
			4: 'It names something that is taken for granted without being said, and shows what depends on it.',
			3: 'It names something that is taken for granted.',
			2: 'It hints that something is taken for granted.',
			1: 'It takes the reasoning as it stands.'
		}
	},
	views: {
		title: 'Other views',
		levels: {
			4: 'It puts another view fairly, in its strongest form, and answers it.',
			3: 'It puts another view fairly; the answer to it is thin.',
			2: 'It puts another view in a weak or unfair form.',
			1: 'No other view is there.'
		}
	},
	judgement: {
		title: 'Judgement',
		levels: {
			4: 'Its conclusion follows, and it says how sure it is and what would change it.',
			3: 'Its conclusion follows; how far it reaches is hardly said.',
			2: 'It asserts a conclusion.',
			1: 'There is no conclusion, or it is about something else.'
		}
	}
};

/** Content hash of the rubric above, worked out once so that no page has to; `rubric.spec.ts` holds it to the words. */
export const rubricVersion = '7858f28436a3';
