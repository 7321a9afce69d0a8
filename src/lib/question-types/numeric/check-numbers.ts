import type { Failure } from '#lib/domain/failure.ts';
import { isRight, type Target } from './is-right.ts';
import { readNumber } from './read-number.ts';

interface Numbers {
	unit: string | null;
	min: number;
	max: number;
	key: Target & { slips: readonly { value: number }[] };
}

/** The value must be typeable and plausible, and no slip may be right or stand twice; paths are relative to the question. */
export function checkNumbers({ unit, min, max, key }: Numbers): Failure[] {
	const failures: Failure[] = [];
	if (key.value < min || key.value > max) {
		failures.push({
			code: 'out-of-bounds',
			path: ['key', 'value'],
			expected: `${min} to ${max}`,
			received: `${key.value}`
		});
	}
	if (readNumber(`${key.value}`, unit) !== key.value) {
		failures.push({
			code: 'not-typeable',
			path: ['key', 'value'],
			expected: 'a number people can type',
			received: `${key.value}`
		});
	}
	key.slips.forEach(({ value }, index) => {
		const at = { path: ['key', 'slips', index, 'value'], received: `${value}` };
		if (isRight(key, value)) failures.push({ ...at, code: 'contradiction', expected: 'a number that is not right' });
		if (key.slips.findIndex((slip) => slip.value === value) !== index) {
			failures.push({ ...at, code: 'duplicate-id', expected: 'a slip named once' });
		}
	});
	return failures;
}
