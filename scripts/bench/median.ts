/** The middle of some numbers, so that one busy moment of the machine does not speak for the rest. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
