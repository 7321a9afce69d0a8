import { wilson, type Interval } from '../interval.ts';
import type { AskedQuestion, ScoredResponse } from './scored-response.ts';

/** How the class fared with one sentence of the reading. */
export interface SentenceHeat {
	sentence: string;
	/** Answers to questions that this sentence decides. */
	answers: number;
	/** Those of them without full marks. */
	missed: number;
	/** `missed` as a share with its range; `null` without answers, which is neither hot nor cold. */
	share: (Interval & { value: number }) | null;
	/** Answers that should have cited the sentence … */
	citable: number;
	/** … and those of them that did. Never cited: `citable` > 0 and `cited` 0. */
	cited: number;
}

/** Figures of the given sentences, in their order, from answers alone. */
export function mapHeat(
	sentences: readonly string[],
	questions: readonly AskedQuestion[],
	responses: Iterable<ScoredResponse>
): SentenceHeat[] {
	const heat = new Map(sentences.map((sentence) => [sentence, { answers: 0, missed: 0, citable: 0, cited: 0 }]));
	const byId = new Map(questions.map((question) => [question.id, question]));
	for (const { question, outcome } of responses) {
		const asked = byId.get(question);
		if (!asked || outcome.kind !== 'answered') continue;
		for (const sentence of new Set(asked.evidence)) {
			const counts = heat.get(sentence);
			if (!counts) continue;
			counts.answers++;
			if (outcome.earned < outcome.possible) counts.missed++;
		}
		for (const sentence of new Set(asked.cites)) {
			const counts = heat.get(sentence);
			if (!counts) continue;
			counts.citable++;
			if (outcome.cited.includes(sentence)) counts.cited++;
		}
	}
	return [...heat].map(([sentence, counts]) => {
		const { answers, missed } = counts;
		const share = answers === 0 ? null : { value: missed / answers, ...wilson(missed / answers, answers) };
		return { sentence, ...counts, share };
	});
}
