import { wordedChoicesOf } from '../parts.ts';
import { questionRule, unitRule, type LintContext } from '../rule.ts';
import { wordsOf } from '../words.ts';

/** How much longer than every distractor a key may be. */
const slack = 1.15;
/** How much more often than by chance the key may be the longest option of its question. */
const tolerance = 0.15;
const fewestQuestions = 5;
/** Names and numbers are as long as they are. */
const fewestWords = 3;

const about = { id: 'W1', severity: 'warning', title: 'The key is the longest option' } as const;

const perQuestion = questionRule(about, (q) =>
	wordedChoicesOf(q).flatMap(({ path, options, keys }) => {
		if (options.every(({ text }) => wordsOf(text).length < fewestWords)) return [];
		const lengthOf = (isKey: boolean) =>
			options.filter(({ id }) => keys.includes(id) === isKey).map(({ text }) => text.length);
		const isLongest = Math.min(...lengthOf(true)) > slack * Math.max(...lengthOf(false));
		const message =
			'The key is longer than every distractor by more than 15 %. Shorten it, or say more in a distractor.';
		return isLongest ? [{ path, message }] : [];
	})
);

/**
 * The key is not given away by its length: in one question it is not longer than every distractor by more than 15 %, and over
 * the unit it is the longest no more often than chance and 15 points. Source: Haladyna, Downing and Rodriguez (2002),
 * guidelines 24 and 28d; the figures are a judgement of this project.
 */
export const longestKey = unitRule(about, (context) => [...perQuestion.check(context), ...checkShare(context)]);

function checkShare({ unit }: LintContext) {
	const groups = unit.questions.flatMap(wordedChoicesOf).filter(({ keys }) => keys.length === 1);
	const longest = groups.filter(({ options, keys }) => {
		const most = Math.max(...options.map(({ text }) => text.length));
		return options.filter(({ text }) => text.length === most).every(({ id }) => keys.includes(id));
	});
	const byChance = groups.reduce((sum, { options }) => sum + 1 / options.length, 0) / groups.length;
	const share = longest.length / groups.length;
	if (groups.length < fewestQuestions || share <= byChance + tolerance) return [];
	const message = `The key is the longest option in ${percent(share)} of the questions; ${percent(byChance)} would be chance.`;
	return [{ question: null, path: ['questions'], message: `${message} Lengthen some distractors.` }];
}

const percent = (share: number) => `${String(Math.round(share * 100))} %`;
