import * as v from 'valibot';
import type { Assignment } from './assignment.ts';
import { attemptsFor, untilFor } from './class/accommodation.ts';
import { accommodation } from './class/accommodation-schema.ts';
import type { Accommodation, RosterEntry } from './class/class-event.ts';
import type { LogEvent, TermsKept } from './event.ts';
import { learnerKey } from './learner.ts';
import { byIdOrder } from './log.ts';

/** What a personal link says beside its assignment. */
export interface PersonalTerms {
	accommodation: Accommodation;
	/** The number or pseudonym its learner hands in under; `null` when the link does not say, and they enter it themselves. */
	learner: string | null;
}

/** Schema for terms that come from outside: a link. */
export const personalTerms = v.strictObject({
	accommodation,
	learner: v.nullable(
		v.pipe(
			v.string(),
			v.maxLength(200),
			v.check((learner) => learner !== '' && learner === learner.trim(), 'a number or a pseudonym')
		)
	)
}) satisfies v.GenericSchema<unknown, PersonalTerms>;

/**
 * What a link for a learner on the roster says. What they hand in under goes along, unless it is their name: names are in no
 * link.
 */
export function termsFor(
	{ learner, name }: Pick<RosterEntry, 'learner' | 'name'>,
	accommodation: Accommodation
): PersonalTerms {
	const own = learner.trim();
	return { accommodation, learner: own === '' || learnerKey(own) === learnerKey(name) ? null : own };
}

/** Whether a personal link is meant for whoever goes by this name. */
export function isFor({ learner }: PersonalTerms, name: string): boolean {
	return learner === null || learnerKey(learner) === learnerKey(name);
}

/** The assignment as one learner may do it: until when, and how often. */
export function easeAssignment(assignment: Assignment, eased: Accommodation): Assignment {
	return { ...assignment, until: untilFor(assignment, eased), attempts: attemptsFor(assignment, eased) };
}

/** What this device knows to be made easier in an assignment, for each learner by `learnerKey`; of each the latest. */
export function keptTerms(log: readonly LogEvent[], assignment: string): ReadonlyMap<string, TermsKept> {
	const own = log.filter((event): event is TermsKept => event.kind === 'terms-kept' && event.assignment === assignment);
	return new Map(own.toSorted(byIdOrder).map((event) => [learnerKey(event.learner), event]));
}
