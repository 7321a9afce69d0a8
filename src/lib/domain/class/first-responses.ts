import { isWork } from '../challenge.ts';
import type { Missing, Outcome, Reading, ScoredResponse } from '../analysis/scored-response.ts';
import { answerState } from '../answer-state.ts';
import type { Answered, AttemptEvent } from '../event.ts';
import { attemptsFor, countedQuestions } from './accommodation.ts';
import type { ClassBank } from './class-bank.ts';
import type { ClassAssignment, HandedSitting } from './class-event.ts';
import { rulesFor, type Gradebook, type GradebookLearner } from './gradebook.ts';
import { seatOf } from '../learner.ts';
import { applyingFixes, markSitting, type QuestionMark, type StandingFix } from './mark.ts';
import { countedSitting, type Work } from './work.ts';

/** What the first responses of a class are read with. */
export interface ResponseRules {
	bank: ClassBank;
	/** Reads a raw response, by the key as the teacher mended it. */
	read: (question: string, response: unknown) => Reading;
}

/** The first responses of a class, and how many answers are not among them. */
export interface FirstResponses {
	/** At most one for a learner and a question. */
	responses: readonly ScoredResponse[];
	/** Answers by question that count nowhere, since it is asked differently today or gone … */
	changed: ReadonlyMap<string, number>;
	/** … and those that count nowhere because the teacher dropped it. */
	dropped: ReadonlyMap<string, number>;
}

/**
 * The first responses to assignments of one unit, worth what marks are: fixes apply, and what a person said of written answers
 * counts. Of each work it is the first sitting with an answer; within it the response that the mark goes by, which no feedback
 * can have helped. Points given by hand to a question with a key are left aside: they speak of a learner and not of the
 * answer. A question that was met in several assignments counts where it was answered first.
 */
export function firstResponses(
	gradebook: Gradebook,
	assignments: readonly ClassAssignment[],
	rules: ResponseRules
): FirstResponses {
	const [changed, dropped] = [new Map<string, number>(), new Map<string, number>()];
	const responses = gradebook.learners.flatMap((learner) => {
		const own = new Map<string, Met>();
		for (const place of placesOf(gradebook, assignments, learner)) {
			for (const [question, met] of readSitting(gradebook, place, rules)) {
				if (met.kind === 'met') {
					if (met.rank > (own.get(question)?.rank ?? -1)) own.set(question, met);
					continue;
				}
				const counts = met.kind === 'changed' ? changed : dropped;
				counts.set(question, (counts.get(question) ?? 0) + (met.answered ? 1 : 0));
			}
		}
		return [...own].map(([question, { outcome }]): ScoredResponse => ({ learner: learner.key, question, outcome }));
	});
	return { responses, changed, dropped };
}

/** An outcome; of several to one question the one with the highest rank stands, of two alike the earlier. */
interface Met {
	kind: 'met';
	outcome: Outcome;
	rank: number;
}
type Aside = { kind: 'changed' | 'dropped'; answered: boolean };

/** A response, or the answer being shown, ends what can be a first response; a question in view tells more than one never reached. */
const ranks: Record<Outcome['kind'], number> = { excused: 0, 'not-reached': 1, blank: 2, unmarked: 3, answered: 3 };
const met = (outcome: Outcome, rank = ranks[outcome.kind]): Met => ({ kind: 'met', outcome, rank });

/** One learner’s first sitting at an assignment. */
interface Place {
	learner: GradebookLearner;
	assignment: ClassAssignment;
	sitting: HandedSitting;
	/** Marks given by hand speak of it. */
	isCounted: boolean;
}

function placesOf(
	{ state }: Gradebook,
	assignments: readonly ClassAssignment[],
	learner: GradebookLearner
): readonly Place[] {
	const places = assignments.flatMap((assignment): Place[] => {
		const work = state.works.get(seatOf(assignment.id, learner.key));
		const sitting = work && firstSitting(work);
		if (!sitting) return [];
		const counted = countedSitting(work, attemptsFor(assignment, learner.accommodation));
		return [{ learner, assignment, sitting, isCounted: counted === sitting }];
	});
	return places.sort((a, b) => startOf(a.sitting) - startOf(b.sitting));
}

const isAnswer = (event: AttemptEvent): event is Answered => event.kind === 'answered';
const startOf = ({ events }: HandedSitting) => Math.min(...events.filter(isAnswer).map(({ at }) => at));

function firstSitting({ sittings }: Work): HandedSitting | undefined {
	return sittings.find(({ events }) => events.some(isAnswer));
}

function readSitting({ state }: Gradebook, place: Place, { bank, read }: ResponseRules): [string, Met | Aside][] {
	const { learner, assignment, sitting, isCounted } = place;
	const notes = state.notes.get(seatOf(assignment.id, learner.key));
	const { judgements, ...rules } = rulesFor(state, assignment.unit, bank, notes);
	const marks = markSitting(sitting, assignment, { ...rules, judgements: { ...judgements, override: () => null } });
	const asked = new Set(countedQuestions(marks, learner.accommodation));
	const answers = new Map(sitting.events.filter(isAnswer).map((event) => [event.id, event]));
	const touched = new Set(
		sitting.events.filter(isWork).flatMap((event) => ('question' in event ? [event.question] : []))
	);
	const last = marks.findLastIndex(({ question }) => touched.has(question));
	return marks.map((mark, at): [string, Met | Aside] => {
		const { question } = mark;
		const answer = answers.get(mark.answer ?? '');
		// The page may have been loaded anew between the question and its answer.
		const version = answer?.version ?? sitting.asked[at]?.version ?? '';
		const aside = asideOf(version, bank.versionOf(question), rules.fixes(question));
		if (aside) return [question, { kind: aside, answered: answer !== undefined }];
		const isExcused = (notes && notes.excused !== null) || (!asked.has(mark) && !answer);
		if (isExcused) return [question, met({ kind: 'excused' })];
		const byHand = isCounted && bank.rows(question).length > 0 ? judgements.override(question) : null;
		return [question, weigh(mark, { answer, byHand, missing: at > last ? 'not-reached' : 'blank', read })];
	});
}

/** Why a question counts for nobody, or as it was asked this learner counts nowhere; `null` where it counts. */
function asideOf(version: string, current: string | undefined, fixes: readonly StandingFix[]): Aside['kind'] | null {
	if (current === undefined) return 'changed';
	if (applyingFixes(fixes, current).some(({ kind }) => kind === 'dropped')) return 'dropped';
	return answerState(version, current) === 'changed' ? 'changed' : null;
}

interface Given {
	answer: Answered | undefined;
	/** Points a person gave to a written answer, or `null`. */
	byHand: number | null;
	missing: Missing;
	read: ResponseRules['read'];
}

function weigh({ question, state, earned, possible }: QuestionMark, { answer, byHand, missing, read }: Given): Met {
	if (!answer) return met({ kind: missing });
	if (state === 'shown') return met({ kind: 'blank' }, ranks.answered);
	const points = byHand === null ? earned : Math.min(byHand, possible);
	if (points === null) return met({ kind: 'unmarked' });
	if (state === 'unanswered') return met({ kind: 'blank' });
	const { certainty, response } = answer;
	return met({ kind: 'answered', earned: points, possible, certainty, ...read(question, response) });
}
