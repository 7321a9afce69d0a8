import { mapHeat, type SentenceHeat } from '#lib/domain/analysis/heat-map.ts';
import { planReteaching, type ReteachPlan } from '#lib/domain/analysis/reteach.ts';
import type { AskedQuestion, ScoredResponse } from '#lib/domain/analysis/scored-response.ts';
import { gridStrands, type GridRow } from '#lib/domain/analysis/strand-grid.ts';
import { listSureButWrong, type SureButWrong } from '#lib/domain/analysis/sure-but-wrong.ts';
import type { ClassAssignment, Fix } from '#lib/domain/class/class-event.ts';
import { questionName } from '#lib/domain/class/class-state.ts';
import { firstResponses } from '#lib/domain/class/first-responses.ts';
import type { CellState, Gradebook, GradebookLearner } from '#lib/domain/class/gradebook.ts';
import { seatOf } from '#lib/domain/learner.ts';
import { applyingFixes } from '#lib/domain/class/mark.ts';
import { sectionOf } from '#lib/domain/unit.ts';
import { askedQuestion, readResponse } from '#lib/question-types/asked-question.ts';
import { classBankOf } from '#lib/question-types/class-bank.ts';
import { sayChoices, type ChoiceWords } from '#lib/question-types/say-choices.ts';
import type { Question } from '#lib/question-types/types.ts';
import type { ClassUnit } from './class-units.svelte.ts';

/** A question with what is known of it and the words for what was chosen. */
export interface PictureQuestion {
	question: Question;
	asked: AskedQuestion;
	say: (choice: string, part: string | null) => ChoiceWords;
}

/** Everything the page shows of a class at some assignments of one unit, but for the figures that a worker works out. */
export interface ClassPicture {
	/** On the roster, or with work here. */
	learners: readonly GradebookLearner[];
	/** Learners with a response of their own. */
	answering: number;
	/** Responses that points are counted for, blanks not among them. */
	answers: number;
	responses: readonly ScoredResponse[];
	/** Those with a response or a blank, in the order of the unit, but for `open`. */
	questions: readonly PictureQuestion[];
	/** Questions with answers that wait for a person: until all are marked, blanks would speak for what was written. */
	open: readonly { question: string; waiting: number }[];
	byId: ReadonlyMap<string, PictureQuestion>;
	/** Seats (a learner at an assignment) by where they stand. */
	seats: Readonly<Record<CellState, number>>;
	toMark: number;
	byLearner: readonly GridRow[];
	/** The whole class section by section; `learner` is the section. */
	bySection: readonly GridRow[];
	sure: readonly SureButWrong[];
	/** Groups to reteach as the answers propose them. */
	plan: ReteachPlan;
	/** Questions of the unit that a group can be given. */
	pool: readonly AskedQuestion[];
	heat: readonly SentenceHeat[];
	/** Answers to questions that are asked differently today. */
	changed: number;
	/** Questions that the teacher dropped, by id. */
	dropped: readonly string[];
}

/** Draws the picture of a class at assignments of one unit. */
export function drawPicture(
	gradebook: Gradebook,
	unit: ClassUnit,
	assignments: readonly ClassAssignment[]
): ClassPicture {
	const all = readQuestions(gradebook, unit, assignments);
	const rules = {
		bank: classBankOf(unit.questions),
		read: (id: string, response: unknown) => all.get(id)?.read(response) ?? { choices: [], cited: [] }
	};
	const { responses, changed, dropped } = firstResponses(gradebook, assignments, rules);
	const met = new Set(responses.map(({ question }) => question));
	const waiting = new Map<string, number>();
	for (const { question, outcome } of responses)
		if (outcome.kind === 'unmarked') waiting.set(question, (waiting.get(question) ?? 0) + 1);
	const shown = [...all.values()].filter(({ question }) => met.has(question.id));
	const questions = shown.filter(({ question }) => !waiting.has(question.id));
	const asked = shown.map((one) => one.asked);
	const pool = [...all.values()].flatMap((one) => (dropped.has(one.question.id) ? [] : [one.asked]));
	const learners = learnersOf(gradebook, assignments);
	const keys = learners.map(({ key }) => key);
	const own = responses.filter(({ outcome }) => outcome.kind === 'answered' || outcome.kind === 'unmarked');
	const sections = [...new Set(unit.questions.map(({ id }) => sectionOf(id)))];
	return {
		...{ learners, responses, questions, byId: new Map(shown.map((one) => [one.question.id, one])) },
		open: [...waiting].map(([question, count]) => ({ question, waiting: count })),
		answering: new Set(own.map(({ learner }) => learner)).size,
		answers: responses.filter(({ outcome }) => outcome.kind === 'answered').length,
		...countSeats(gradebook, assignments, keys),
		byLearner: gridStrands(keys, asked, responses),
		bySection: gridStrands(
			sections.filter((section) => own.some(({ question }) => sectionOf(question) === section)),
			asked,
			responses.map((one) => ({ ...one, learner: sectionOf(one.question) }))
		),
		sure: listSureButWrong(responses),
		plan: planReteaching(keys, responses, pool),
		pool,
		heat: mapHeat([...unit.sentences.keys()], asked, responses),
		changed: [...changed.values()].reduce((sum, count) => sum + count, 0),
		dropped: [...dropped.keys()]
	};
}

function readQuestions({ state }: Gradebook, unit: ClassUnit, assignments: readonly ClassAssignment[]) {
	const ids = new Set(assignments.map(({ id }) => id));
	const given = new Map<string, unknown[]>();
	for (const [seat, { sittings }] of state.works) {
		if (![...ids].some((id) => seat.startsWith(JSON.stringify([id]).slice(0, -1)))) continue;
		for (const event of sittings.flatMap(({ events }) => events)) {
			if (event.kind !== 'answered') continue;
			const known = given.get(event.question);
			if (known) known.push(event.response);
			else given.set(event.question, [event.response]);
		}
	}
	const sentence = (id: string) => unit.sentences.get(id) ?? id;
	return new Map(
		unit.questions.map((question) => {
			const fixes = applyingFixes(state.fixes.get(questionName(unit.id, question.id)) ?? [], question.version);
			const say = withoutOldReasons(sayChoices(question, given.get(question.id) ?? [], sentence), fixes);
			const read = (response: unknown) => readResponse(question, response, fixes);
			return [question.id, { question, asked: askedQuestion(question, fixes), say, read }];
		})
	);
}

/** Once a teacher has mended the key, the reasons that were written for the old one may say the opposite. */
function withoutOldReasons(say: PictureQuestion['say'], fixes: readonly Fix[]): PictureQuestion['say'] {
	return fixes.length === 0 ? say : (choice, part) => ({ ...say(choice, part), why: '' });
}

function learnersOf({ learners, state }: Gradebook, assignments: readonly ClassAssignment[]) {
	return learners.filter(
		({ enrolled, key }) => enrolled || assignments.some(({ id }) => state.works.has(seatOf(id, key)))
	);
}

function countSeats({ cells }: Gradebook, assignments: readonly ClassAssignment[], keys: readonly string[]) {
	const seats: Record<CellState, number> = { in: 0, late: 0, missing: 0, waiting: 0, excused: 0 };
	let toMark = 0;
	for (const { id } of assignments) {
		for (const key of keys) {
			const cell = cells.get(seatOf(id, key));
			if (!cell) continue;
			seats[cell.state]++;
			toMark += cell.toMark;
		}
	}
	return { seats, toMark };
}
