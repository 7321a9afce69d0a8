import { noAccommodation } from '#lib/domain/class/accommodation.ts';
import type { Accommodation } from '#lib/domain/class/class-event.ts';
import type { Failure } from '#lib/domain/failure.ts';

/** What is wrong with a line of a roster, and the way out. */
export function sayRosterFailure({ code, path, received }: Failure): string {
	const line = path[1];
	if (line === undefined) return 'There is no learner in it. Put one on each line.';
	if (code === 'twice') return `Line ${line}: “${received}” stands further up already. Leave one of the two out.`;
	if (code === 'too-long') return `Line ${line}: a field is longer than 200 letters. Is the file a list of learners?`;
	return `Line ${line}: nothing says what the learner hands in under. Give a number or a name.`;
}

/** What is made easier for a learner, in a few words; `''` for nothing. */
export function sayAccommodation({ time, extraAttempts, questions, readAloud }: Accommodation): string {
	const parts = [
		...(time === noAccommodation.time ? [] : [time === null ? 'no limit of time' : `${time} × the time`]),
		...(extraAttempts === 0 ? [] : [sayAttempts(extraAttempts)]),
		...(questions === null ? [] : [`at most ${questions} ${questions === 1 ? 'question counts' : 'questions count'}`]),
		...(readAloud ? ['read aloud'] : [])
	];
	return parts.join(', ');
}

function sayAttempts(extra: number | null): string {
	if (extra === null) return 'as many attempts as they like';
	return `${extra} more ${extra === 1 ? 'attempt' : 'attempts'}`;
}
