import type { ReturnedFix, ReturnedMark, ReturnedWork } from '#lib/domain/returned.ts';
import { sayPoints } from '#lib/ui/say-points.ts';

/** Words about work that was given back, to its learner: on their page, and in the text that their teacher copies. */

/** One thing that came back for a question: what it is, and what it says. */
export interface ReturnedLine {
	label: string;
	text: string;
}

/** "7 of 10 points. One answer is not marked yet, and left out." */
export function sayTotal({ excused, override, earned, possible, toMark }: ReturnedWork): string {
	if (excused !== null) return join('Excused: it need not be done', excused);
	const points = earned === null ? 'No points yet' : sayPoints({ earned, possible });
	if (override !== null) return join(`${points}, given by hand`, override);
	const waits = toMark === 1 ? 'One answer is' : `${toMark} answers are`;
	return `${points}.${toMark > 0 ? ` ${waits} not marked yet, and left out.` : ''}`;
}

/** Everything that came back for one question, in the order in which it matters. */
export function sayReturned(mark: ReturnedMark): ReturnedLine[] {
	const { levels, comment, fixes, challenge } = mark;
	return [
		{ label: 'Mark', text: sayMark(mark) },
		...fixes.map((fix) => ({ label: 'The question', text: sayFix(fix, mark) })),
		...levels.map(({ row, level, words }) => ({ label: row, text: join(`Level ${level} of 4`, words) })),
		...(comment === '' ? [] : [{ label: 'Comment', text: comment }]),
		...(challenge ? [{ label: 'Your challenge', text: sayOutcome(challenge) }] : [])
	];
}

/** All of it as text for a message; the lines at its end are what a program reads. */
export function sayWork(work: ReturnedWork, promptOf: (question: string) => string, lines: readonly string[]): string {
	const questions = work.marks.map((mark, at) =>
		[`${at + 1}. ${promptOf(mark.question)}`, ...sayReturned(mark).map(({ label, text }) => `${label}: ${text}`)].join(
			'\n'
		)
	);
	const comment = work.comment === '' ? [] : [work.comment];
	const how =
		'To see this beside your answers, copy all of this message, open your assignment, and paste it below “What came back”.';
	const head = [`${work.title}, for ${work.learner.trim()}`, sayTotal(work), ...comment].join('\n');
	return [head, ...questions, [how, ...lines, '(end)'].join('\n')].join('\n\n');
}

function sayMark({ state, by, earned, possible, reason }: ReturnedMark): string {
	if (state === 'to-mark') return 'Not marked yet.';
	if (state === 'changed') return 'The question was changed since, and counts for nobody.';
	if (state === 'dropped') return 'The question was dropped, and counts for nobody.';
	const points = sayPoints({ earned: earned ?? 0, possible });
	if (by === 'override') return join(`${points}, given by hand`, reason);
	if (state === 'unanswered') return `${points}: no answer.`;
	if (state === 'shown') return `${points}: the answer was shown before the first try.`;
	return `${points}.`;
}

function sayFix({ kind, key, reason }: ReturnedFix, { by, earned, possible }: ReturnedMark): string {
	if (kind === 'dropped') return join('It was dropped', reason);
	if (kind === 'corrected') return join(`Its key was corrected, and is now “${key}”`, reason);
	const isOwn = by === 'fix' && earned === possible;
	return join(isOwn ? 'Your answer earns full marks too' : 'Another answer earns full marks too', reason);
}

function sayOutcome({ outcome, reason }: NonNullable<ReturnedMark['challenge']>): string {
	if (outcome === 'open') return 'It is not answered yet.';
	// The reason of what was mended stands with the question.
	return outcome === 'mended'
		? 'It was taken up, and the question mended.'
		: join('The question stays as it is', reason);
}

/** What is said, and why where that is known. */
function join(said: string, reason: string): string {
	return reason.trim() === '' ? `${said}.` : `${said}. ${reason}`;
}
