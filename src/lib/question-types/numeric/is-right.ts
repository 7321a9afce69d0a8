/** The number a key asks for, and how far from it still counts as right. */
export interface Target {
	value: number;
	tolerance: number;
}

/** Whether a number lies within the tolerance; the last digit of binary fractions does not decide. */
export function isRight({ value, tolerance }: Target, typed: number | null): boolean {
	return typed !== null && Math.abs(typed - value) <= tolerance + 1e-9;
}
