import { choicesOf, promptsOf } from '../parts.ts';
import { questionRule } from '../rule.ts';
import { quote, withoutQuotes } from '../words.ts';

const negative = /\b(?:not|no|never|none|nobody|nothing|nowhere|neither|without|cannot|except|hardly)\b|n[’']t\b/giu;
const undoing =
	/\bnot (?:unlikely|impossible|uncommon|unusual|untrue|unclear|uncertain|unable|unaware|unwilling|unknown|improbable|dishonest|incorrect|inaccurate|irrelevant|without)\b/iu;

/**
 * No sentence of a prompt or option denies twice, and no option denies under a prompt that does already: readers then untangle
 * words instead of thinking. Quoted words do not count. Source: Haladyna, Downing and Rodriguez (2002), guidelines 17 and 27.
 */
export const doubleNegative = questionRule({ id: 'E8', severity: 'error', title: 'A double negative' }, (q) => [
	...promptsOf(q).flatMap(({ path, text }) =>
		isTwice(text) ? [{ path, message: `${quote(text)} denies twice. Say it the positive way.` }] : []
	),
	...choicesOf(q).flatMap(({ path, prompt, options }) =>
		options.flatMap(({ text }, at) => {
			const isUnderNegative =
				denials(prompt) > 0 && denials(text) > 0 && /\b(?:not|except)\b/iu.test(withoutQuotes(prompt));
			if (!isTwice(text) && !isUnderNegative) return [];
			return [
				{ path: [...path, at, 'text'], message: `${quote(text)} makes a double negative. Say it the positive way.` }
			];
		})
	)
]);

function isTwice(text: string): boolean {
	return withoutQuotes(text)
		.split(/[.?!;:]/u)
		.some((sentence) => denials(sentence) > 1 || undoing.test(sentence));
}

function denials(text: string): number {
	return (withoutQuotes(text).match(negative) ?? []).length;
}
