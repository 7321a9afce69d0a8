import { answerState } from '../answer-state.ts';
import { learnerKey, seatOf } from '../learner.ts';
import type { ReturnedFix, ReturnedLevel, ReturnedMark, ReturnedWork } from '../returned.ts';
import { rubric, rubricRows, rubricVersion } from '../rubric.ts';
import { attemptsFor } from './accommodation.ts';
import { classChallenges, type ClassChallenge } from './challenges.ts';
import { standing, type ClassEvent, type QuestionFixed } from './class-event.ts';
import type { SeatNotes } from './class-state.ts';
import type { BankOf, Gradebook } from './gradebook.ts';
import { applies, type QuestionMark } from './mark.ts';
import { countedSitting } from './work.ts';

/** What is given back is read from. */
export interface ReturnSource {
	gradebook: Gradebook;
	/** The log that the gradebook was worked out from. */
	events: readonly ClassEvent[];
	bankOf: BankOf;
	/** A response in words: a corrected key is one. */
	sayResponse: (unit: string, question: string, response: unknown) => string;
}

/**
 * What goes back to learners on one assignment, at a moment (epoch ms), one of each who handed something in. Learners are named by
 * what they handed in under: what the roster says of them stays out.
 */
export function returnWorks(
	source: ReturnSource,
	assignment: string,
	learners: readonly string[],
	returnedAt: number
): ReturnedWork[] {
	const fixes = standing(source.events).filter((event): event is QuestionFixed => event.kind === 'question-fixed');
	const challenges = classChallenges(source.events);
	return learners.flatMap((learner) => {
		const own = challenges.filter((one) => one.assignment === assignment && one.learner === learnerKey(learner));
		return returnOne(source, { fixes, challenges: own }, assignment, learnerKey(learner), returnedAt) ?? [];
	});
}

interface Own {
	fixes: readonly QuestionFixed[];
	/** Those of the learner at the assignment. */
	challenges: readonly ClassChallenge[];
}

function returnOne(
	{ gradebook: { state, learners, cells }, bankOf, sayResponse }: ReturnSource,
	{ fixes, challenges }: Own,
	assignmentId: string,
	key: string,
	returnedAt: number
): ReturnedWork | null {
	const seat = seatOf(assignmentId, key);
	const [assignment, work, cell] = [state.assignments.get(assignmentId), state.works.get(seat), cells.get(seat)];
	const accommodation = learners.find((one) => one.key === key)?.accommodation;
	if (!assignment || !work || !cell || !accommodation) return null;
	const notes = state.notes.get(seat);
	const { unit, title } = assignment;
	const sayFix = ({ fix, reason, question }: QuestionFixed): ReturnedFix => ({
		...{ kind: fix.kind, reason },
		key: fix.kind === 'corrected' ? sayResponse(unit, question, fix.response) : ''
	});
	const isStill = ({ version, fix, question }: QuestionFixed) =>
		applies(fix, answerState(version, bankOf(unit)?.versionOf(question)));
	const marks = cell.marks.map((mark): ReturnedMark => {
		const { question, state } = mark;
		const made = fixes.filter((event) => event.unit === unit && event.question === question && isStill(event));
		return {
			...pointsOf(mark, notes),
			levels: state === 'to-mark' ? [] : levelsOf(mark, notes),
			comment: notes?.comments.get(question) ?? '',
			fixes: made.map(sayFix),
			challenge: outcomeOf(challenges.findLast(({ challenge }) => challenge.question === question))
		};
	});
	return {
		...{ assignment: assignmentId, unit, title, learner: state.handedInAs.get(key) ?? key, returnedAt },
		number: countedSitting(work, attemptsFor(assignment, accommodation))?.number ?? 1,
		...{ earned: cell.earned, possible: cell.possible, toMark: cell.toMark, override: cell.override },
		...{ excused: notes?.excused ?? null, comment: notes?.comments.get('') ?? '', marks }
	};
}

function pointsOf({ question, answer, state, by, earned, possible }: QuestionMark, notes: SeatNotes | undefined) {
	const reason = by === 'override' ? (notes?.overrides.get(question)?.reason ?? '') : '';
	return { question, answer, state, by, earned, possible, reason };
}

/** The levels of the answer that counts, in the order of the rubric. */
function levelsOf({ answer }: QuestionMark, notes: SeatNotes | undefined): ReturnedLevel[] {
	const [levels, versions] = [notes?.levels.get(answer ?? '') ?? {}, notes?.rubrics.get(answer ?? '') ?? {}];
	return rubricRows.flatMap((row): ReturnedLevel[] => {
		const level = levels[row];
		if (level === undefined) return [];
		const { title, levels: words } = rubric[row];
		return [{ row: title, level, words: versions[row] === rubricVersion ? words[level] : '' }];
	});
}

function outcomeOf(challenge: ClassChallenge | undefined): ReturnedMark['challenge'] {
	if (!challenge) return null;
	const { decision } = challenge;
	if (!decision) return { outcome: 'open', reason: '' };
	return { outcome: decision.kind === 'question-fixed' ? 'mended' : 'kept', reason: decision.reason };
}
