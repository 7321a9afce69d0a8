/** The ids of the steps as they stand. */
export function idsOf({ steps }: { steps: readonly { id: string }[] }): string[] {
	return steps.map(({ id }) => id);
}

/** Whether both name the same ids in the same order. */
export function isEqual(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((id, i) => id === b[i]);
}

/** Whether the order names each of the ids once and no other. */
export function isArrangementOf(order: readonly string[], ids: readonly string[]): boolean {
	return isEqual([...order].sort(), [...ids].sort());
}
