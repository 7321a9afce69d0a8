/** A unit in the library, and whether it was added from a file. */
export interface Entry<O> {
	outline: O;
	own: boolean;
}

/**
 * What the library lists: the units that ship, each in its place unless one added from a file stands in for it by its id, then
 * the other added ones in the order they came.
 */
export function listLibrary<O extends { id: string }>(shipped: readonly O[], added: readonly O[]): Entry<O>[] {
	const ids = new Set(shipped.map(({ id }) => id));
	return [
		...shipped.map((outline) => {
			const standIn = added.find(({ id }) => id === outline.id);
			return { outline: standIn ?? outline, own: standIn !== undefined };
		}),
		...added.filter(({ id }) => !ids.has(id)).map((outline) => ({ outline, own: true }))
	];
}
