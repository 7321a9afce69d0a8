import { contentOf } from '#lib/domain/assignment-content.ts';
import type { Assignment } from '#lib/domain/assignment.ts';
import type { LearnerEdition } from '#lib/question-types/learner-edition.ts';

/** The same work for a learner edition, under an id of its own; nothing can be shown there, so nothing is released. */
export function assignAgain(given: Assignment, edition: LearnerEdition, id: string): Assignment {
	return {
		...given,
		...{ id, edition: 1, unit: edition.id, content: contentOf(edition) },
		...{ feedback: 'after-handing-in', release: null }
	};
}
