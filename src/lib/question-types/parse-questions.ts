import * as v from 'valibot';
import { describeFailure } from '#lib/domain/failure.ts';
import { parseQuestion, type Question } from './registry.ts';

const file = v.object({ sentences: v.array(v.string()), questions: v.array(v.unknown()) });

/** The questions of a unit's file as `units/<unit>.json` serves it; throws with the first failures when it is not sound. */
export function parseQuestions(raw: unknown): Question[] {
	const { sentences, questions } = v.parse(file, raw);
	const names = { sentences: new Set(sentences) };
	return questions.map((one) => {
		const parsed = parseQuestion(one, names);
		if (parsed.ok) return parsed.value;
		throw new Error(parsed.failures.map(describeFailure).join('\n'));
	});
}
