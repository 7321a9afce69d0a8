import type { ClassEvent } from './class-event.ts';

/**
 * A log in order, parted into moves of learners between reteach groups with what takes them back, and all else: no figure of a
 * class depends on the moves, so none need be worked out anew for one.
 */
export function partMoves(ordered: readonly ClassEvent[]): { moves: ClassEvent[]; others: ClassEvent[] } {
	const [moves, others]: [ClassEvent[], ClassEvent[]] = [[], []];
	const ids = new Set<string>();
	for (const event of ordered) {
		const isMove = event.kind === 'regrouped' || (event.kind === 'undone' && ids.has(event.event));
		if (isMove) ids.add(event.id);
		(isMove ? moves : others).push(event);
	}
	return { moves, others };
}
