import { misconceptions, type Misconception } from '../taxonomy.ts';
import { levelOf } from '../mastery.ts';
import type { AskedQuestion, ScoredResponse } from './scored-response.ts';
import { greatestGroup, leastHits, mostGroups, freshEach } from './thresholds.ts';

/** Learners who share a misconception, with questions none of them has had that can bring it out again. */
export interface ReteachGroup {
	misconception: Misconception;
	/** Of several groups for one misconception, from 1. */
	number: number;
	learners: readonly string[];
	/** At most three question ids, in the order of the pool. */
	fresh: readonly string[];
}

/** Why a learner is in no group. `alone`: nobody left to share the misconception; `no-pattern`: mistakes, but none that repeats or was sure; `no-evidence`: fewer than four points answered; `over`: the groups were full; `by-hand`: the teacher says so. */
export type Ungrouped = 'alone' | 'no-pattern' | 'no-evidence' | 'over' | 'by-hand';

/** A proposal that a teacher may change. Every learner is in one place. */
export interface ReteachPlan {
	groups: readonly ReteachGroup[];
	/** Secure on the whole and without a misconception: ready for more. */
	extension: readonly string[];
	others: readonly { learner: string; why: Ungrouped }[];
}

interface Standing {
	learner: string;
	/** Misconceptions that count, the most frequent first. */
	tags: readonly Misconception[];
	earned: number;
	possible: number;
}

/**
 * Groups learners by their most frequent misconception in first responses: it counts when two questions brought it out, or one that the
 * learner was sure of. Groups have two to six learners and there are at most four, the largest need first; a learner whose first
 * misconception finds no partner goes by the next. `pool` is where fresh questions come from.
 */
export function planReteaching(
	learners: readonly string[],
	responses: readonly ScoredResponse[],
	pool: readonly AskedQuestion[]
): ReteachPlan {
	const standings = gatherStandings(learners, responses);
	const { formed, left } = formGroups(standings.filter(({ tags }) => tags.length > 0));
	const why = formed.length === mostGroups ? 'over' : 'alone';
	const others = new Map<string, Ungrouped>(left.map((learner) => [learner, why]));
	const extension: string[] = [];
	for (const standing of standings.filter(({ tags }) => tags.length === 0)) {
		const level = levelOf(standing);
		if (level === 'secure') extension.push(standing.learner);
		else others.set(standing.learner, level === 'no-evidence' ? 'no-evidence' : 'no-pattern');
	}
	return {
		groups: formed.map((group) => ({ ...group, fresh: findFresh(group, responses, pool) })),
		extension,
		others: learners.flatMap((learner) => {
			const why = others.get(learner);
			return why ? [{ learner, why }] : [];
		})
	};
}

function gatherStandings(learners: readonly string[], responses: readonly ScoredResponse[]): Standing[] {
	const byLearner = new Map(learners.map((learner): [string, ScoredResponse[]] => [learner, []]));
	for (const response of responses) byLearner.get(response.learner)?.push(response);
	return [...byLearner].map(([learner, own]) => {
		const hits = new Map<Misconception, { questions: number; sure: boolean }>();
		let [earned, possible] = [0, 0];
		for (const { outcome } of own) {
			if (outcome.kind !== 'answered') continue;
			earned += outcome.earned;
			possible += outcome.possible;
			// Several slips in one question are one sign.
			for (const tag of new Set(outcome.choices.flatMap(({ misconception }) => misconception ?? []))) {
				const before = hits.get(tag) ?? { questions: 0, sure: false };
				hits.set(tag, { questions: before.questions + 1, sure: before.sure || outcome.certainty === 3 });
			}
		}
		const tags = tagNames
			.filter((tag) => (hits.get(tag)?.questions ?? 0) >= leastHits || hits.get(tag)?.sure)
			.sort((a, b) => (hits.get(b)?.questions ?? 0) - (hits.get(a)?.questions ?? 0));
		return { learner, tags, earned, possible };
	});
}

function formGroups(standings: readonly Standing[]) {
	const formed: { misconception: Misconception; number: number; learners: string[] }[] = [];
	let waiting = standings;
	// By first misconceptions as far as they go, then by second ones too, and so on.
	for (let depth = 1; depth <= tagNames.length; depth++) {
		while (formed.length < mostGroups) {
			const [misconception, members] = largestNeed(waiting, depth);
			if (members.length < 2) break;
			const parts = Math.ceil(members.length / greatestGroup);
			const learners = members.slice(0, Math.ceil(members.length / parts)).map(({ learner }) => learner);
			const number = 1 + formed.filter((group) => group.misconception === misconception).length;
			formed.push({ misconception, number, learners });
			waiting = waiting.filter(({ learner }) => !learners.includes(learner));
		}
	}
	return { formed, left: waiting.map(({ learner }) => learner) };
}

/** The misconception that most learners have among their `depth` first, and who they are. */
function largestNeed(waiting: readonly Standing[], depth: number): [Misconception, readonly Standing[]] {
	return tagNames
		.map((tag): [Misconception, Standing[]] => [tag, waiting.filter(({ tags }) => tags.slice(0, depth).includes(tag))])
		.reduce((most, next) => (next[1].length > most[1].length ? next : most));
}

/** At most three questions of the pool that none of a group has had, and that can bring its misconception out. */
export function findFresh(
	{ misconception, learners }: Pick<ReteachGroup, 'misconception' | 'learners'>,
	responses: readonly ScoredResponse[],
	pool: readonly AskedQuestion[]
): string[] {
	const known = new Set(responses.flatMap(({ learner, question }) => (learners.includes(learner) ? [question] : [])));
	return pool
		.filter(({ id, offered }) => !known.has(id) && offered.some((choice) => choice.misconception === misconception))
		.slice(0, freshEach)
		.map(({ id }) => id);
}

const tagNames = Object.keys(misconceptions).filter((tag): tag is Misconception => tag in misconceptions);
