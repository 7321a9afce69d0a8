import type { Failure } from '#lib/domain/failure.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import type { Fingerprint } from './overlap.ts';

export type Path = Failure['path'];

/** A claim of the article that people dispute, and the words that say whose claim it is. */
export interface ContestableClaim {
	id: string;
	/** Parts of words in lower case. */
	markers: readonly string[];
}

/** A unit and what a person must tell the rules about it. */
export interface LintContext {
	unit: Unit<Question>;
	register: readonly ContestableClaim[];
	/** Of the article the unit is made from, whose sentences it may not carry; `null` when there is none. */
	overlap: Fingerprint | null;
	/** ISO date. */
	today: string;
	/** School grade whose readers the prompts are written for. */
	grade: number;
}

/** One place that breaks a rule, and what to do about it. */
export interface Flag {
	/** Within the question, or within the unit when it is no question's. */
	path: Path;
	/** Plain words: what is wrong and how to put it right. */
	message: string;
}

/** A flag that says whose it is; `null` when it is the unit's. */
export type UnitFlag = Flag & { question: string | null };

/** One rule of writing questions. An error must not ship; a warning is for a person to judge. */
export interface Rule {
	/** `E1` … for errors, `W1` … for warnings. */
	id: string;
	severity: 'error' | 'warning';
	/** The rule in a few words. */
	title: string;
	check: (context: LintContext) => UnitFlag[];
}

type About = Omit<Rule, 'check'>;

type QuestionCheck = (question: Question, context: LintContext) => Flag[];

/** What a check finds in each question. */
export function eachQuestion(context: LintContext, check: QuestionCheck): UnitFlag[] {
	return context.unit.questions.flatMap((question) =>
		check(question, context).map((flag) => ({ ...flag, question: question.id }))
	);
}

/** A rule that looks at each question by itself. */
export function questionRule(about: About, check: QuestionCheck): Rule {
	return { ...about, check: (context) => eachQuestion(context, check) };
}

/** A rule that looks at the unit as a whole. */
export function unitRule(about: About, check: (context: LintContext) => UnitFlag[]): Rule {
	return { ...about, check };
}
