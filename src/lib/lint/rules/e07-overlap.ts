import { sharedRuns } from '../overlap.ts';
import { stringsIn } from '../parts.ts';
import { unitRule } from '../rule.ts';

/**
 * No seven words in a row are those of the article, outside quotations that are allowed: the unit retells it and may not copy
 * it. Source: the unit is made from a text under copyright.
 */
export const overlapWithArticle = unitRule(
	{ id: 'E7', severity: 'error', title: 'Words copied from the article' },
	({ unit, overlap }) => {
		if (overlap === null) return [];
		const { questions, ...rest } = unit;
		const texts = [
			...stringsIn(rest).map((placed) => ({ ...placed, question: null })),
			...questions.flatMap((q) => stringsIn(q).map((placed) => ({ ...placed, question: q.id })))
		];
		return texts.flatMap(({ path, text, question }) => {
			const [first] = sharedRuns(text, overlap);
			if (first === undefined) return [];
			const message = `“${first}” stands in the article. Put it in other words, or quote four words at most.`;
			return [{ question, path, message }];
		});
	}
);
