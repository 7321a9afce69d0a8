/** A learner’s number or pseudonym as it is compared: spaces and capitals make no other person. */
export function learnerKey(learner: string): string {
	return learner.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** One name for the work of one learner at one assignment. */
export function seatOf(assignment: string, learner: string): string {
	return JSON.stringify([assignment, learnerKey(learner)]);
}
