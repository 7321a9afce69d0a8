import type { Shuffle } from './contract.ts';
import type { Name, PublicQuestion } from './types.ts';

type Arrange = { [K in Name]: (question: PublicQuestion<K>, shuffle: Shuffle) => PublicQuestion<K> };

/** What each type’s `arrange` does, for a question whose key is elsewhere; `laws.spec.ts` holds the two together. */
const arranges: Arrange = {
	'single-choice': (q, shuffle) => (q.fixedOrder ? q : { ...q, options: shuffle(q.options, q.id) }),
	'multiple-choice': (q, shuffle) => (q.fixedOrder ? q : { ...q, options: shuffle(q.options, q.id) }),
	'true-false': (q, shuffle) => ({ ...q, justifications: shuffle(q.justifications, q.id) }),
	'short-answer': (q) => q,
	numeric: (q) => q,
	order: (q, shuffle) => ({ ...q, steps: shuffle(q.steps, q.id) }),
	match: (q, shuffle) => ({ ...q, right: shuffle(q.right, q.id) }),
	cloze: (q, shuffle) => (q.bank ? { ...q, bank: shuffle(q.bank, q.id) } : q),
	classify: (q, shuffle) => ({ ...q, cards: shuffle(q.cards, q.id) }),
	evidence: (q, shuffle) => ({ ...q, candidates: shuffle(q.candidates, q.id) }),
	'two-part': (q, shuffle) => ({
		...q,
		options: shuffle(q.options, `${q.id}/options`),
		candidates: shuffle(q.candidates, `${q.id}/candidates`)
	}),
	'argument-map': (q, shuffle) => ({ ...q, cards: shuffle(q.cards, q.id) }),
	extended: (q) => q
};

/**
 * A question without its key, with its options in the order the seeded shuffle gives. What is to be put in order may come in
 * its right order: nobody here can tell.
 */
export function arrangeOpen<K extends Name>(question: PublicQuestion<K>, shuffle: Shuffle): PublicQuestion<K> {
	return arranges[question.type](question, shuffle);
}
