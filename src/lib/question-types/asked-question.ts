import type { AskedQuestion, Reading } from '#lib/domain/analysis/scored-response.ts';
import type { Classified } from '#lib/domain/classified.ts';
import type { Fix } from '#lib/domain/class/class-event.ts';
import { offeringOf } from './offering.ts';
import { classify, keyResponse } from './registry.ts';
import { rekey } from './rekey.ts';
import type { Question } from './types.ts';

/** A question as the statistics need to know it. `fixes`: those that hold for it. */
export function askedQuestion(question: Question, fixes: readonly Fix[] = []): AskedQuestion {
	const { keyed, mend } = mended(question, fixes);
	const { id, points, strand, key } = keyed;
	const offered = offeringOf(keyed).flatMap(({ asked, response, at }) => {
		const choices = classify(asked, response);
		return at === undefined ? choices : choices.slice(at, at + 1);
	});
	return {
		...{ id, strand, possible: points, offered: mend(unique(offered)), evidence: key.evidence },
		cites: citedIn(keyed, classify(keyed, keyResponse(keyed)))
	};
}

/** What a raw response to a question chose and cited. */
export function readResponse(question: Question, response: unknown, fixes: readonly Fix[] = []): Reading {
	const { keyed, mend } = mended(question, fixes);
	const choices = mend(classify(keyed, response));
	return { choices, cited: citedIn(keyed, choices) };
}

/** The question by its corrected key, if it has one, and what makes the choices of accepted responses right. */
function mended(question: Question, fixes: readonly Fix[]) {
	const corrected = fixes.findLast((fix) => fix.kind === 'corrected');
	const keyed = (corrected && rekey(question, corrected.response)) ?? question;
	const accepted = new Set(
		fixes.flatMap((fix) => (fix.kind === 'accepted' ? classify(keyed, fix.response).map(nameOf) : []))
	);
	const mend = (choices: readonly Classified[]) =>
		choices.map((choice) =>
			!choice.right && accepted.has(nameOf(choice)) ? { ...choice, right: true, misconception: null } : choice
		);
	return { keyed, mend };
}

/** Sentences among the choices: the parts of a question that ask for one. */
function citedIn({ type }: Question, choices: readonly Classified[]): string[] {
	const citing = choices.filter(
		({ part }) => type === 'evidence' || (type === 'two-part' && part === 'sentence') || part === 'justification'
	);
	return citing.map(({ choice }) => choice);
}

const nameOf = ({ part, choice }: Pick<Classified, 'part' | 'choice'>) => JSON.stringify([part, choice]);

function unique(choices: readonly Classified[]): Classified[] {
	return [...new Map(choices.map((choice) => [nameOf(choice), choice])).values()];
}
