import { saysSame } from '#lib/domain/words.ts';

const toTwenty =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const tens = 'thirty forty fifty sixty seventy eighty ninety';
const wordValues = new Map([
	...toTwenty.split(' ').map((word, index) => [word, index] as const),
	...tens.split(' ').map((word, index) => [word, 30 + 10 * index] as const)
]);

/** Sign, digits (plain, or in threes parted by one kind of comma, apostrophe or space), decimals, and what follows. */
const written = /^([-−–]?)(\d{1,3}(?:([,'’ \u00a0\u2009\u202f])\d{3}(?:\3\d{3})*)|\d+)(\.\d+)?(?!\d|[.,]\d)(.*)$/u;
const spelled = /^(\p{L}+)(.*)$/u;

/**
 * The number a learner typed, or `null` when it is none. Accepted are digits (`60`, `1,200`, `1 200`, `-2.5`) and the words
 * zero to twenty and thirty to ninety in tens, each alone or followed by the question's unit, singular or plural.
 */
export function readNumber(typed: string, unit: string | null): number | null {
	const [, sign = '', digits = '', , decimals = '', rest = ''] = written.exec(typed.trim()) ?? [];
	if (digits !== '') {
		const value = Number(digits.replace(/\D/gu, '') + decimals) * (sign === '' ? 1 : -1);
		return Number.isFinite(value) && isUnit(rest, unit) ? value + 0 : null;
	}
	const [, word = '', after = ''] = spelled.exec(typed.trim()) ?? [];
	const value = wordValues.get(word.toLowerCase());
	return value !== undefined && isUnit(after, unit) ? value : null;
}

/** Whether what follows the number is nothing, or the unit with or without a plural s. */
function isUnit(rest: string, unit: string | null): boolean {
	const said = rest.trim().replace(/\.$/u, '');
	const singular = (text: string) => text.replace(/s$/iu, '');
	if (said === '' || said === unit) return true;
	return unit !== null && saysSame(singular(said), singular(unit));
}
