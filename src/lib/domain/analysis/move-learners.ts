import type { Place } from '../class/class-event.ts';
import { findFresh, type ReteachGroup, type ReteachPlan } from './reteach.ts';
import type { AskedQuestion, ScoredResponse } from './scored-response.ts';

/** A plan as the teacher wants it. */
export interface MovedPlan extends ReteachPlan {
	/** Learners whom the teacher put where they are. */
	byHand: ReadonlySet<string>;
}

/**
 * A proposal with the moves of a teacher in it. Whoever was moved is where they were put, even when later answers propose
 * otherwise or form no such group; all others are where the answers put them. Groups that nobody is left in are gone.
 */
export function moveLearners(
	plan: ReteachPlan,
	moves: ReadonlyMap<string, Place>,
	{ responses, pool }: { responses: readonly ScoredResponse[]; pool: readonly AskedQuestion[] }
): MovedPlan {
	const places = [...plan.groups.flatMap(({ learners }) => learners), ...plan.extension];
	const here = new Set([...places, ...plan.others.map(({ learner }) => learner)]);
	const moved = [...moves].filter(([learner]) => here.has(learner));
	const byHand = new Set(moved.map(([learner]) => learner));
	const stay = (learners: readonly string[]) => learners.filter((learner) => !byHand.has(learner));
	const put = (kind: Place['kind']) => moved.flatMap(([learner, place]) => (place.kind === kind ? [learner] : []));
	const formed = new Map(plan.groups.map((group) => [nameOf(group), group]));
	for (const [, place] of moved) {
		if (place.kind !== 'group' || formed.has(nameOf(place))) continue;
		formed.set(nameOf(place), { misconception: place.misconception, number: place.number, learners: [], fresh: [] });
	}
	const groups = [...formed].map(([name, group]): ReteachGroup => {
		const came = moved.flatMap(([learner, place]) =>
			place.kind === 'group' && nameOf(place) === name ? [learner] : []
		);
		const learners = [...stay(group.learners), ...came];
		return { ...group, learners, fresh: findFresh({ ...group, learners }, responses, pool) };
	});
	return {
		groups: groups.filter(({ learners }) => learners.length > 0),
		extension: [...stay(plan.extension), ...put('extension')],
		others: [
			...plan.others.filter(({ learner }) => !byHand.has(learner)),
			...put('none').map((learner) => ({ learner, why: 'by-hand' as const }))
		],
		byHand
	};
}

const nameOf = ({ misconception, number }: Pick<ReteachGroup, 'misconception' | 'number'>) =>
	`${misconception} ${number}`;
