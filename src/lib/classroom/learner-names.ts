import { nameOf, type GradebookLearner } from '#lib/domain/class/gradebook.ts';
import { shuffleFrom } from '#lib/domain/random.ts';

/** What learners are called on a page, and in which order they stand there. */
export interface Calling {
	/** By `learnerKey`. */
	call: (learner: string) => string;
	order: (a: string, b: string) => number;
}

/**
 * As the teacher knows them, in the order of the gradebook; or, where others can see the page, by numbers whose order tells
 * nothing of names and is another with every seed.
 */
export function callLearners(learners: readonly GradebookLearner[], hidden: boolean, seed: string): Calling {
	const known = new Map(learners.map((learner) => [learner.key, nameOf(learner)]));
	const order = hidden ? shuffleFrom(seed)([...known.keys()], 'wall') : [...known.keys()];
	const places = new Map(order.map((key, at) => [key, at]));
	return {
		call: (key) => (hidden ? `Learner ${(places.get(key) ?? 0) + 1}` : (known.get(key) ?? key)),
		order: (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)
	};
}
