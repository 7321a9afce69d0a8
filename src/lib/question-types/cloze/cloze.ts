import { scoreShare } from '#lib/domain/score.ts';
import { foldText } from '#lib/domain/words.ts';
import type { QuestionType } from '../contract.ts';
import { noAnswer, sayList, sayOption } from '../say.ts';
import { bestOf, blankIds, explainFilling, isRight, readBlanks } from './blanks.ts';
import type { Cloze, ClozeResponse } from './content.ts';

export type { Cloze, ClozeResponse } from './content.ts';

/** Every blank in reading order, with what fills it and whether it is right. */
const readFillings = (q: Cloze, r: ClozeResponse) =>
	readBlanks(q.parts, q.bank, r.blanks).map(({ id, filled }) => {
		const right = isRight(q.key.blanks[id], filled ?? '');
		const choice = (q.bank ? filled : foldText(filled ?? '')) ?? '';
		const misconception = right ? null : (q.key.reasons[choice]?.misconception ?? null);
		return { part: id, choice, right, misconception };
	});

/** Gaps in a text are filled from a bank or by typing. Scoring: the share of blanks filled with the right word. */
export const cloze: QuestionType<'cloze', Cloze, ClozeResponse> = {
	name: 'cloze',
	label: 'Fill in the blanks',
	empty: () => ({ blanks: {} }),
	incomplete: (q, r) => {
		const known = blankIds(q.parts);
		const isWhole = readBlanks(q.parts, q.bank, r.blanks).every(({ filled }) => filled !== null);
		return isWhole && Object.keys(r.blanks).every((id) => known.includes(id)) ? null : 'part-missing';
	},
	isSame: (a, b) => {
		const filled = (r: ClozeResponse) => Object.entries(r.blanks).map(([id, word]) => `${id} ${word}`);
		return filled(a).sort().join('\n') === filled(b).sort().join('\n');
	},
	score: (q, r) => {
		const code = cloze.incomplete(q, r);
		if (code) return { kind: 'incomplete', code };
		const blanks = readFillings(q, r);
		return scoreShare(blanks.filter(({ right }) => right).length / blanks.length, q.points);
	},
	keyResponse: (q) => ({ blanks: Object.fromEntries(blankIds(q.parts).map((id) => [id, bestOf(q.key.blanks[id])])) }),
	randomGuess: (q) => (q.bank ? q.points / q.bank.length : 0),
	classify: (q, r) => (cloze.incomplete(q, r) ? [] : readFillings(q, r)),
	remarks: (q, r, sentence) => {
		const blanks = readBlanks(q.parts, q.bank, r.blanks);
		return cloze.classify(q, r).map(({ choice, right, misconception }, index) => {
			const { name, filled } = blanks[index] ?? { name: '', filled: null };
			const chosen = q.bank ? sayOption(q.bank, choice, sentence) : (filled ?? '').trim();
			return { part: name, chosen, right, why: explainFilling(q.key, q.bank !== null, choice, right), misconception };
		});
	},
	sayAnswer: (q, sentence) => cloze.sayResponse(q, cloze.keyResponse(q), sentence),
	sayResponse: (q, r, sentence) => {
		const blanks = readBlanks(q.parts, q.bank, r.blanks);
		if (blanks.every(({ filled }) => filled === null)) return noAnswer;
		const say = (filled: string | null) =>
			filled === null ? 'nothing yet' : sayOption(q.bank ?? [], filled, sentence).trim();
		return sayList(blanks.map(({ name, filled }) => (blanks.length > 1 ? `${name}: ${say(filled)}` : say(filled))));
	},
	arrange: (q, shuffle) => (q.bank ? { ...q, bank: shuffle(q.bank, q.id) } : q)
};
