import type { ClassUnits } from '#lib/classroom/class-units.svelte.ts';
import type { ClassEvent } from '#lib/domain/class/class-event.ts';
import type { Gradebook } from '#lib/domain/class/gradebook.ts';
import { returnWorks } from '#lib/domain/class/return-work.ts';
import type { ReturnedWork } from '#lib/domain/returned.ts';
import { writeReturn } from '#lib/interchange/return-file.ts';
import { writeLines } from '#lib/interchange/text-lines.ts';
import { sayResponse } from '#lib/question-types/registry.ts';
import { sayWork } from '../../returned-words.ts';

export { writeReturn };

/** What goes back to learners (`learnerKey`) of an assignment, answers in the words of their questions. */
export function collectReturns(
	gradebook: Gradebook,
	events: readonly ClassEvent[],
	units: ClassUnits,
	assignment: string,
	learners: readonly string[]
): ReturnedWork[] {
	const say = (unit: string, id: string, response: unknown) => {
		const question = units.question(unit, id);
		return question ? sayResponse(question, response, (of) => units.of(unit)?.sentences.get(of) ?? of) : '';
	};
	return returnWorks({ gradebook, events, bankOf: units.bankOf, sayResponse: say }, assignment, learners, Date.now());
}

/** The same as a text to paste: words for the learner, and lines that their page reads. */
export async function writeReturnText(work: ReturnedWork, units: ClassUnits): Promise<string> {
	const promptOf = (question: string) => units.question(work.unit, question)?.prompt ?? question;
	return sayWork(work, promptOf, await writeLines(writeReturn(work), 'passage-return'));
}
