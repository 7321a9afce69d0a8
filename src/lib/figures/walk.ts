/** A statement's place among the others. */
interface Place {
	id: string;
	under: string | null;
}

/**
 * Where an arrow key leads from a statement, or `null` where there is nothing: left to what it stands under, right to the
 * first that stands under it, up and down through what stands under the same one; Home and End to the first and last of all.
 */
export function walk(places: readonly Place[], from: string, key: string): string | null {
	const here = places.find(({ id }) => id === from);
	if (!here) return null;
	const siblings = places.filter(({ under }) => under === here.under);
	const at = siblings.indexOf(here);
	const to: Record<string, string | null | undefined> = {
		ArrowLeft: here.under,
		ArrowRight: places.find(({ under }) => under === from)?.id,
		ArrowUp: siblings[at - 1]?.id,
		ArrowDown: siblings[at + 1]?.id,
		Home: places[0]?.id,
		End: places.at(-1)?.id
	};
	return to[key] ?? null;
}

/** What is joined to a statement: the one it stands under, and those under it. */
export function neighboursOf(places: readonly Place[], id: string): Set<string> {
	const above = places.find((place) => place.id === id)?.under;
	const below = places.filter(({ under }) => under === id).map((place) => place.id);
	return new Set([...(above ? [above] : []), ...below]);
}
