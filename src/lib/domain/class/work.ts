import { isWork } from '../challenge.ts';
import { byIdOrder } from '../log.ts';
import type { AttemptEvent } from '../event.ts';
import type { HandedSitting, WorkRead } from './class-event.ts';

/** One learner’s work at one assignment, joined from everything they handed in. */
export interface Work {
	/** Epoch ms by the learner’s clock: of the first file that held everything the work holds, challenges aside. */
	handedInAt: number;
	/** The first attempt first. */
	sittings: readonly HandedSitting[];
}

/** Joins what was handed in before with another file, in whatever order they come; a file without news changes nothing. */
export function joinWork(known: Work | undefined, { madeAt, sittings }: Pick<WorkRead, 'madeAt' | 'sittings'>): Work {
	if (!known) return { handedInAt: madeAt, sittings: sittings.toSorted(byNumber) };
	const joined = new Map(known.sittings.map((sitting) => [sitting.number, sitting]));
	let [news, covers] = [false, known.sittings.length <= sittings.length];
	for (const sitting of sittings) {
		const before = joined.get(sitting.number);
		const after = before ? joinSitting(before, sitting) : sitting;
		news ||= !before || countWork(after) > countWork(before);
		covers &&= !before || countWork(after) === countWork(sitting);
		joined.set(sitting.number, after);
	}
	// Whichever was made later held what the other lacked, or they come from two devices: the work was whole only then.
	const handedInAt = news ? Math.max : covers ? Math.min : (first: number) => first;
	return { handedInAt: handedInAt(known.handedInAt, madeAt), sittings: [...joined.values()].sort(byNumber) };
}

function joinSitting(before: HandedSitting, { events }: HandedSitting): HandedSitting {
	const ids = new Set(before.events.map(({ id }) => id));
	const fresh = events.filter(({ id }) => !ids.has(id));
	return fresh.length === 0 ? before : { ...before, events: [...before.events, ...fresh].sort(byIdOrder) };
}

/** A challenge is no work: it may come later than the time that is set for that. */
const countWork = ({ events }: HandedSitting) => events.filter(isWork).length;
const byNumber = (a: HandedSitting, b: HandedSitting) => a.number - b.number;
const isAnswer = ({ kind }: AttemptEvent) => kind === 'answered';

/** The sitting that counts: the latest within the attempts that are allowed in which anything was answered, else the first. */
export function countedSitting({ sittings }: Work, attempts: number | null): HandedSitting | null {
	const allowed = sittings.filter(({ number }) => attempts === null || number <= attempts);
	return allowed.findLast(({ events }) => events.some(isAnswer)) ?? allowed[0] ?? null;
}
