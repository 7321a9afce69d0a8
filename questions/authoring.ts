import overlap from './strikes-and-signals/overlap.json' with { type: 'json' };
import { accepted } from './strikes-and-signals/accepted.ts';
import { register } from './strikes-and-signals/register.ts';

/** What the question linter must know of each unit beside its content. No page of a learner loads it. */
export const authoring = {
	'reading-opinion': {
		/** Lower secondary, learners of English at B1. Our own text: nothing in it is disputed, and nothing can be copied. */
		grade: 8,
		register: [],
		overlap: null,
		quotations: [],
		accepted: []
	},
	'strikes-and-signals': {
		/** School grade whose readers the prompts are written for: upper secondary, learners of English at B2. */
		grade: 10,
		register,
		overlap,
		/** The title, in the source line. */
		quotations: ['How Trump’s Iran strikes doomed his North Korea strategy'],
		accepted
	}
};
