import overlap from './strikes-and-signals/overlap.json' with { type: 'json' };
import { accepted } from './strikes-and-signals/accepted.ts';
import { register } from './strikes-and-signals/register.ts';

/** What the question linter must know of each unit beside its content. The app never loads it. */
export const authoring = {
	'strikes-and-signals': {
		/** School grade whose readers the prompts are written for: upper secondary, learners of English at B2. */
		grade: 10,
		register,
		overlap,
		accepted
	}
};
