import { answerState } from '../answer-state.ts';
import type { Answered, Level } from '../event.ts';
import { scoreShare } from '../score.ts';
import type { ClassAssignment, Fix, HandedSitting } from './class-event.ts';
import type { ClassBank } from './class-bank.ts';

/** Why a question has the points it has, or none. */
export type MarkState =
	/** Points by the key, a fix, a person or an override. */
	| 'marked'
	/** Waits for a person. */
	| 'to-mark'
	/** Handed in without an answer: no points. */
	| 'unanswered'
	/** Its answer was shown before the first try: no points. */
	| 'shown'
	/** Asked differently today, or gone: counts nowhere. */
	| 'changed'
	/** The teacher dropped the question: counts nowhere. */
	| 'dropped';

/** One question of one learner’s work. */
export interface QuestionMark {
	question: string;
	/** Id of the `answered` event that counts, or `null`. */
	answer: string | null;
	response: unknown;
	state: MarkState;
	by: 'key' | 'fix' | 'person' | 'override' | null;
	/** Points, or `null` where the question counts nowhere (yet). */
	earned: number | null;
	possible: number;
	/** Points it was asked for, whatever became of it since; 0 when it is gone. */
	worth: number;
}

/** A fix that stands, with the version of the question it was made for. */
export interface StandingFix {
	version: string;
	fix: Fix;
}

/** What people said about one learner’s work on one assignment. */
export interface Judgements {
	/** Levels by row, for an answer (event id) to a question. */
	levels: (question: string, answer: string) => Readonly<Record<string, Level>>;
	/** Points given by hand to a question, or `null`. */
	override: (question: string) => number | null;
}

/** What a mark is worked out with. */
export interface MarkRules {
	bank: ClassBank;
	/** Fixes of a question, in the order they were made. */
	fixes: (question: string) => readonly StandingFix[];
	judgements: Judgements;
}

/** The marks of everything that was asked in a sitting, in the order it was asked. */
export function markSitting(
	{ asked, events }: HandedSitting,
	{ feedback }: Pick<ClassAssignment, 'feedback'>,
	rules: MarkRules
): QuestionMark[] {
	const counted = new Map<string, Answered>();
	const shown = new Map<string, string>();
	for (const event of events) {
		if (event.kind === 'answer-shown' && !shown.has(event.question)) shown.set(event.question, event.id);
		if (event.kind !== 'answered') continue;
		if (feedback !== 'at-once' || !counted.has(event.question)) counted.set(event.question, event);
	}
	return asked.map((one) => {
		const answer = counted.get(one.question);
		const helped = feedback === 'at-once' && answer && (shown.get(one.question) ?? answer.id) < answer.id;
		return markQuestion(one, answer, helped === true, rules);
	});
}

type Asked = HandedSitting['asked'][number];

function markQuestion(asked: Asked, answer: Answered | undefined, helped: boolean, rules: MarkRules): QuestionMark {
	const { question } = asked;
	const worth = rules.bank.versionOf(question) === undefined ? 0 : rules.bank.possible(question);
	const mark = { question, answer: answer?.id ?? null, response: answer?.response ?? null, worth };
	const points = rules.judgements.override(question);
	if (points !== null) return { ...mark, state: 'marked', by: 'override', earned: points, possible: worth || points };
	return { ...mark, ...settle(asked, answer, helped, rules, worth) };
}

type Settled = Pick<QuestionMark, 'state' | 'by' | 'earned' | 'possible'>;
const nowhere = (state: 'changed' | 'dropped'): Settled => ({ state, by: null, earned: null, possible: 0 });

function settle(
	{ question, version }: Asked,
	answer: Answered | undefined,
	helped: boolean,
	{ bank, fixes, judgements }: MarkRules,
	possible: number
): Settled {
	const current = bank.versionOf(question);
	if (current === undefined) return nowhere('changed');
	const person = answer ? pointsByLevels(bank.rows(question), judgements.levels(question, answer.id), possible) : null;
	if (person !== null) return { state: 'marked', by: 'person', earned: person, possible };
	const applying = applyingFixes(fixes(question), current);
	if (applying.some(({ kind }) => kind === 'dropped')) return nowhere('dropped');
	if (!counts(answerState(answer?.version ?? version, current))) return nowhere('changed');
	if (!answer) return { state: 'unanswered', by: 'key', earned: 0, possible };
	if (helped) return { state: 'shown', by: 'key', earned: 0, possible };
	return scoreAnswer(question, answer.response, { bank, fixes: applying, possible });
}

/** The fixes that still hold for a question in its current version, in the order they were made. */
export function applyingFixes(fixes: readonly StandingFix[], current: string): Fix[] {
	return fixes.filter(({ version, fix }) => applies(fix, answerState(version, current))).map(({ fix }) => fix);
}

const counts = (state: ReturnType<typeof answerState>) => state === 'kept' || state === 're-scored';

/** A corrected key is over as soon as the key itself was edited; the other fixes hold as long as the question is asked as it was. */
export function applies(fix: Fix, state: ReturnType<typeof answerState>): boolean {
	return fix.kind === 'corrected' ? state === 'kept' : counts(state);
}

interface Given {
	bank: ClassBank;
	fixes: readonly Fix[];
	possible: number;
}

function scoreAnswer(question: string, response: unknown, { bank, fixes, possible }: Given): Settled {
	const isAccepted = fixes.some((fix) => fix.kind === 'accepted' && bank.isSame(question, fix.response, response));
	if (isAccepted) return { state: 'marked', by: 'fix', earned: possible, possible };
	const corrected = fixes.findLast((fix) => fix.kind === 'corrected');
	const score = corrected ? bank.scoreByKey(question, response, corrected.response) : bank.score(question, response);
	if (score.kind === 'needs-marking') return { state: 'to-mark', by: null, earned: null, possible };
	if (score.kind === 'incomplete') return { state: 'unanswered', by: 'key', earned: 0, possible };
	return { state: 'marked', by: corrected ? 'fix' : 'key', earned: score.earned, possible };
}

/** Points by the levels of a rubric, once every row has one: the lowest level earns nothing, the top one everything. */
export function pointsByLevels(
	rows: readonly string[],
	levels: Readonly<Record<string, Level>>,
	possible: number
): number | null {
	const given = rows.flatMap((row) => levels[row] ?? []);
	if (rows.length === 0 || given.length < rows.length) return null;
	const score = scoreShare(given.reduce((sum, level) => sum + level - 1, 0) / (3 * rows.length), possible);
	return score.kind === 'scored' ? score.earned : null;
}
