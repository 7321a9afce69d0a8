import { choicesOf } from '../parts.ts';
import { questionRule } from '../rule.ts';

const month = 'january|february|march|april|may|june|july|august|september|october|november|december';
const date = new RegExp(
	`^(?:in |on )?(?:\\d{1,2} )?(?:(?:${month}) )?(?:1[5-9]|20)\\d\\d$|^\\d{1,2} (?:${month})$`,
	'iu'
);
const number = /^\W*\d[\d.,\s]*(?:%|\p{L}+)?$/u;

/**
 * Options are of one kind: a date does not stand beside a name, nor a sentence of the reading beside the author's own words,
 * because the odd one out draws the eye. Source: Haladyna, Downing and Rodriguez (2002), guideline 23.
 */
export const mixedKinds = questionRule({ id: 'W7', severity: 'warning', title: 'Options of different kinds' }, (q) =>
	choicesOf(q).flatMap(({ path, options }) => {
		const kinds = new Set(
			options.map(({ text, sentence }) => (sentence === undefined ? kindOf(text) : 'a sentence of the reading'))
		);
		const message = `Side by side stand ${[...kinds].join(' and ')}. Make all options of one kind.`;
		return kinds.size > 1 ? [{ path, message }] : [];
	})
);

function kindOf(text: string): string {
	if (date.test(text.trim())) return 'a date';
	return number.test(text.trim()) ? 'a number' : 'words';
}
