import { scoreShare } from '#lib/domain/score.ts';
import type { QuestionType } from '../contract.ts';
import { guessPicks, sharePicks } from '../picks.ts';
import { findIn } from '../placements.ts';
import { noAnswer, sayList } from '../say.ts';
import type { Evidence, EvidenceResponse } from './content.ts';

export type { Evidence, EvidenceResponse } from './content.ts';

/** The sentences picked, each once, in the order they are shown; picks the question does not have are left out. */
const picked = ({ candidates }: Pick<Evidence, 'candidates'>, { sentences }: EvidenceResponse) =>
	candidates.filter((id) => sentences.includes(id));

/**
 * Sentences of the reading are picked as evidence. Scoring: with one to pick, all points for the key and none otherwise; with
 * several, +1 for each right pick, −1 for each wrong pick, not below 0, as a share of the number of right sentences. It is
 * incomplete until exactly `choose` sentences are picked.
 */
export const evidence: QuestionType<'evidence', Evidence, EvidenceResponse> = {
	name: 'evidence',
	label: 'Find the evidence',
	empty: () => ({ sentences: [] }),
	incomplete: (q, r) => {
		if (picked(q, r).length < q.choose) return 'too-few';
		return new Set(r.sentences).size > q.choose ? 'too-many' : null;
	},
	isSame: (a, b) => {
		const [left, right] = [new Set(a.sentences), new Set(b.sentences)];
		return left.size === right.size && a.sentences.every((id) => right.has(id));
	},
	score: (q, r) => {
		const code = evidence.incomplete(q, r);
		return code ? { kind: 'incomplete', code } : scoreShare(sharePicks(picked(q, r), q.key.sentences), q.points);
	},
	keyResponse: (q) => ({ sentences: [...q.key.sentences] }),
	randomGuess: ({ candidates, choose, points }) => points * guessPicks(candidates.length, choose),
	classify: (q, r) =>
		evidence.incomplete(q, r)
			? []
			: picked(q, r).map((choice) => {
					const right = q.key.sentences.includes(choice);
					const { misconception } = findIn(q.key.reasons, choice) ?? {};
					return { part: null, choice, right, misconception: right ? null : (misconception ?? null) };
				}),
	remarks: (q, r, sentence) =>
		evidence.classify(q, r).map(({ choice, right, misconception }) => ({
			part: null,
			chosen: sentence(choice),
			right,
			why: findIn(q.key.reasons, choice)?.why ?? q.key.why,
			misconception
		})),
	sayAnswer: (q, sentence) => evidence.sayResponse(q, evidence.keyResponse(q), sentence),
	sayResponse: (q, r, sentence) => sayList(picked(q, r).map(sentence)) || noAnswer,
	arrange: (q, shuffle) => ({ ...q, candidates: shuffle(q.candidates, q.id) })
};
