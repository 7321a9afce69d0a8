import { rubric, type Criterion } from '#lib/domain/rubric.ts';
import type { SentenceText } from '#lib/question-types/contract.ts';
import { keyResponse, sayAnswer } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { blocksOf } from './blocks.ts';
import { letterOf } from './paper.ts';

/** The answer to a question as the key sheet gives it. */
export interface PaperAnswer {
	/** Letters that must be ticked, `[]` where nothing is ticked. */
	letters: string[];
	/** The answer in words, `null` where any good answer counts. */
	words: string | null;
	/** What a good written answer may hold. */
	ideas: string[];
	/** The criteria a written answer is judged by. */
	criteria: Criterion[];
	/** Answers of the top level to compare with. */
	models: string[];
	why: string;
	notes: string[];
	evidence: readonly string[];
}

/** The key of a question whose options stand in the order of the sheet. */
export function answerTo(question: Question, sentence: SentenceText): PaperAnswer {
	const { why, note, evidence } = question.key;
	const written = question.type === 'extended' ? question.key : null;
	const notes = [note, written?.teacher].filter((one) => one !== undefined);
	return {
		letters: lettersOf(question, sentence),
		words: written ? null : sayAnswer(question, sentence),
		ideas: written?.ideas.map(({ text }) => text) ?? [],
		criteria: question.type === 'extended' ? question.rows.map((row) => rubric[row]) : [],
		models: written?.models.map(({ text }) => text) ?? [],
		why,
		notes,
		evidence
	};
}

/** The letters of the boxes that hold the key. */
function lettersOf(question: Question, sentence: SentenceText): string[] {
	const keyed = new Set(Object.values(keyResponse(question)).flat().map(String));
	return blocksOf(question, sentence).flatMap((block) =>
		block.kind === 'choices' ? block.items.flatMap(({ id }, at) => (keyed.has(id) ? [letterOf(at)] : [])) : []
	);
}
