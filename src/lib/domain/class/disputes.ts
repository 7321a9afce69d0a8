import { answerState } from '../answer-state.ts';
import type { ClassEvent, QuestionFixed } from './class-event.ts';
import { foldGradebook, type BankOf, type Gradebook } from './gradebook.ts';
import { applies, type QuestionMark } from './mark.ts';
import { compareGradebooks, type Regrade } from './regrade.ts';

/** A question that was asked in the assignments of a class. */
export interface AskedInClass {
	unit: string;
	question: string;
	/** Answers that count, or would if the question were not dropped. */
	answers: number;
	/** Those that have full marks. */
	right: number;
}

/** Every question that was asked and is still asked the same way, in the order it first turns up. */
export function askedInClass(gradebook: Gradebook): AskedInClass[] {
	const asked = new Map<string, AskedInClass>();
	for (const { unit, mark } of marksOf(gradebook)) {
		const name = JSON.stringify([unit, mark.question]);
		const { answers, right } = asked.get(name) ?? { answers: 0, right: 0 };
		const isRight = mark.answer !== null && mark.possible > 0 && mark.earned === mark.possible;
		const counts = { answers: answers + (mark.answer === null ? 0 : 1), right: right + (isRight ? 1 : 0) };
		asked.set(name, { unit, question: mark.question, ...counts });
	}
	return [...asked.values()];
}

/** An answer as often as it was given. */
export interface GivenAnswer {
	response: unknown;
	count: number;
	/** What it earns by the key and the fixes that stand; `null` where nobody can say or it counts nowhere. */
	earned: number | null;
	possible: number;
}

/** The answers to a question, the most frequent first; what cannot be read or says nothing is no answer. */
export function givenAnswers(gradebook: Gradebook, bankOf: BankOf, unit: string, question: string): GivenAnswer[] {
	const bank = bankOf(unit);
	const given: GivenAnswer[] = [];
	for (const { unit: of, mark } of marksOf(gradebook)) {
		if (of !== unit || mark.question !== question || mark.answer === null) continue;
		const { response, possible } = mark;
		const known = given.find((one) => bank?.isSame(question, one.response, response));
		const byRule = mark.by === 'key' || mark.by === 'fix' ? mark.earned : null;
		if (known) {
			known.count++;
			known.earned ??= byRule;
		} else if (bank?.isSame(question, response, response)) given.push({ response, count: 1, earned: byRule, possible });
	}
	return given.sort((a, b) => b.count - a.count);
}

function marksOf({ learners, assignments, cells }: Gradebook): { unit: string; mark: QuestionMark }[] {
	return assignments.flatMap(({ id, unit }) =>
		learners.flatMap(({ key }) =>
			(cells.get(JSON.stringify([id, key]))?.marks ?? []).flatMap((mark) =>
				mark.state === 'changed' ? [] : [{ unit, mark }]
			)
		)
	);
}

/** A fix that was made, whether it stands or not. */
export interface MadeFix {
	event: QuestionFixed;
	/** Ids of the events that took it back, in two tabs perhaps; none while it stands. */
	takenBack: readonly string[];
	/** The question was changed since, so that the fix does nothing any more. */
	over: boolean;
}

/** Every fix of a log, the latest first. */
export function madeFixes(ordered: readonly ClassEvent[], bankOf: BankOf): MadeFix[] {
	const undone = new Map<string, string[]>();
	for (const event of ordered.toReversed()) {
		if (event.kind !== 'undone' || undone.has(event.id)) continue;
		undone.set(event.event, [...(undone.get(event.event) ?? []), event.id]);
	}
	const fixes = ordered.filter((event): event is QuestionFixed => event.kind === 'question-fixed');
	return fixes.reverse().map((event) => {
		const state = answerState(event.version, bankOf(event.unit)?.versionOf(event.question));
		return { event, takenBack: undone.get(event.id) ?? [], over: !applies(event.fix, state) };
	});
}

/** What becomes of the marks if a fix that stands is taken back. */
export function previewTakingBack(
	events: readonly ClassEvent[],
	{ id, unit, question }: Pick<QuestionFixed, 'id' | 'unit' | 'question'>,
	bankOf: BankOf,
	now: number
): Regrade {
	const before = foldGradebook(events, bankOf, now);
	const after = foldGradebook(
		events.filter((event) => event.id !== id),
		bankOf,
		now
	);
	const marks = marksOf(before).filter((one) => one.unit === unit && one.mark.question === question);
	return {
		changes: compareGradebooks(before, after),
		byHand: marks.filter(({ mark }) => mark.by === 'person' || mark.by === 'override').length,
		answers: marks.filter(({ mark }) => mark.answer !== null).length
	};
}
