import { classify, remarks } from './registry.ts';
import { offeringOf } from './offering.ts';
import type { Question } from './types.ts';
import type { SentenceText } from './contract.ts';

/** One choice in words to a teacher. */
export interface ChoiceWords {
	/** Which part of the question, or `null` when it has one. */
	part: string | null;
	chosen: string;
	/** The reason that feedback gives for it. */
	why: string;
}

/**
 * Finds the words of a choice, by the names that `classify` gives it: of everything the question offers, and of whatever else was
 * chosen in `responses`. A choice that is in neither is said by its name.
 */
export function sayChoices(
	question: Question,
	responses: Iterable<unknown>,
	sentence: SentenceText
): (choice: string, part: string | null) => ChoiceWords {
	const words = new Map<string, ChoiceWords>();
	const learn = (asked: Question, response: unknown) => {
		const said = remarks(asked, response, sentence);
		for (const [at, { part, choice }] of classify(asked, response).entries()) {
			const remark = said[at];
			const name = JSON.stringify([part, choice]);
			if (!remark || words.has(name)) continue;
			words.set(name, { part: remark.part, chosen: remark.chosen, why: remark.why });
		}
	};
	for (const { asked, response } of offeringOf(question)) learn(asked, response);
	for (const response of responses) learn(question, response);
	return (choice, part) => words.get(JSON.stringify([part, choice])) ?? { part, chosen: choice, why: '' };
}
