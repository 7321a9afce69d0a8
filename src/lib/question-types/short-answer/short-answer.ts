import { scoreShare } from '#lib/domain/score.ts';
import { foldText } from '#lib/domain/words.ts';
import type { QuestionType, Remark } from '../contract.ts';
import { noAnswer, sayList } from '../say.ts';
import { findIdeas, findRejected, isAccepted, weighIdeas } from './match.ts';
import type { ShortAnswer, ShortAnswerResponse } from './content.ts';

export type { ShortAnswer, ShortAnswerResponse } from './content.ts';

/**
 * A few words or sentences are typed. Scoring, by the kind of key: *accept* gives all points when the text says the same as
 * an accepted answer (`foldText`) and is not rejected; *ideas* gives the share `min(found, need) / need`, an idea being found
 * when all stems of one of its signs begin words of the text.
 */
export const shortAnswer: QuestionType<'short-answer', ShortAnswer, ShortAnswerResponse> = {
	name: 'short-answer',
	label: 'Short answer',
	empty: () => ({ text: '' }),
	incomplete: (_, r) => (foldText(r.text) === '' ? 'empty' : null),
	isSame: (a, b) => a.text.trim() === b.text.trim(),
	score: (q, r) => {
		const code = shortAnswer.incomplete(q, r);
		if (code) return { kind: 'incomplete', code };
		const { match } = q.key;
		if (match.kind === 'accept') return scoreShare(isAccepted(match, r.text) ? 1 : 0, q.points);
		return scoreShare(findIdeas(match, r.text).length / match.need, q.points);
	},
	keyResponse: ({ key: { match } }) => ({
		text: match.kind === 'accept' ? (match.accept[0] ?? '') : sayList(match.ideas.map(({ text }) => text))
	}),
	randomGuess: () => 0,
	classify: (q, r) => {
		if (shortAnswer.incomplete(q, r)) return [];
		const { match } = q.key;
		if (match.kind === 'ideas') {
			return weighIdeas(match, r.text).map(({ id, right }) => ({
				part: id,
				choice: right ? 'found' : 'not found',
				right,
				misconception: null
			}));
		}
		const tag = findRejected(match, r.text)?.misconception ?? null;
		return [{ part: null, choice: foldText(r.text), right: isAccepted(match, r.text), misconception: tag }];
	},
	remarks: (q, r) => {
		if (shortAnswer.incomplete(q, r)) return [];
		const { match } = q.key;
		if (match.kind === 'ideas') return weighIdeas(match, r.text).map(remarkOnIdea);
		const rejected = findRejected(match, r.text);
		const right = isAccepted(match, r.text);
		const misconception = rejected?.misconception ?? null;
		return [{ part: null, chosen: r.text.trim(), right, why: rejected?.hint ?? q.key.why, misconception }];
	},
	sayAnswer: ({ key: { match } }) => {
		if (match.kind === 'accept') return match.accept[0] ?? '';
		const all = sayList(match.ideas.map(({ text }) => text));
		return match.need < match.ideas.length ? `Any ${match.need} of these: ${all}` : all;
	},
	sayResponse: (_, r) => r.text.trim() || noAnswer,
	arrange: (q) => q
};

/** Words are found by their beginnings, so a miss may be the program's: the remark says so. */
function remarkOnIdea({ text, right }: { text: string; right: boolean }): Remark {
	return right
		? { part: text, chosen: 'Found in the answer', right, why: 'The answer names this idea.', misconception: null }
		: {
				part: text,
				chosen: 'Not found in the answer',
				right,
				why: 'This idea was not recognised. It may be there in other words: compare the two.',
				misconception: null
			};
}
