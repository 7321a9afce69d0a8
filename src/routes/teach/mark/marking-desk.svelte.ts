import type { ClassEvent, NewClassEvent } from '#lib/domain/class/class-event.ts';
import { foldGradebook, type Gradebook } from '#lib/domain/class/gradebook.ts';
import { pileName, pilesOf, type AnswerToMark, type MarkingPile } from '#lib/domain/class/marking.ts';
import type { Level } from '#lib/domain/event.ts';
import { rubricVersion } from '#lib/domain/rubric.ts';
import type { ClassLog } from '#lib/classroom/class-log.svelte.ts';
import type { ClassUnits } from '#lib/classroom/class-units.svelte.ts';

/** Something that was done at this desk, as long as it can be taken back. */
interface Step {
	words: string;
	/** Where it was done, so that taking it back shows it. */
	pile: string;
	answer: string;
	/** Writing at one comment is one step, however often it was kept meanwhile. */
	isComment: boolean;
	events: readonly ClassEvent[];
}

/** Answers of a pile that wait for a level. */
export const leftIn = ({ answers }: MarkingPile): number => answers.filter(({ done }) => !done).length;

/** The piles of written answers, the answer that lies on top, and what was done since the page was opened. */
export class MarkingDesk {
	/** Name of the pile that is open, or `''`. */
	name = $state('');
	/** Id of the answer that is read. */
	at = $state('');
	steps = $state.raw<readonly Step[]>([]);

	readonly #openedAt = Date.now();
	readonly gradebook: Gradebook = $derived.by(() => foldGradebook(this.log.events, this.units.bankOf, this.#openedAt));
	readonly piles: readonly MarkingPile[] = $derived.by(() => pilesOf(this.gradebook, this.units.bankOf));
	readonly pile = $derived(this.piles.find((pile) => pileName(pile) === this.name) ?? null);
	readonly index = $derived(Math.max(0, this.pile?.answers.findIndex(({ answer }) => answer === this.at) ?? 0));
	readonly current = $derived(this.pile?.answers[this.index] ?? null);

	constructor(
		readonly log: ClassLog,
		readonly units: ClassUnits
	) {}

	/** Opens a pile at its first answer that waits. */
	open(name: string): void {
		this.name = name;
		const answers = this.pile?.answers ?? [];
		this.at = (answers.find(({ done }) => !done) ?? answers[0])?.answer ?? '';
	}

	/** The answer after the current one; at the end of the pile the first that waits, or `null` for none. */
	get next(): AnswerToMark | null {
		const answers = this.pile?.answers ?? [];
		return answers[this.index + 1] ?? answers.find((one) => !one.done && one !== this.current) ?? null;
	}

	get previous(): AnswerToMark | null {
		return this.pile?.answers[this.index - 1] ?? null;
	}

	/** Gives a level to a row of an answer; a level it has already makes no event. False when the device refused. */
	async give({ answer, learner, levels }: AnswerToMark, row: string, level: Level, words: string): Promise<boolean> {
		const { pile } = this;
		if (!pile || levels[row] === level) return true;
		const { assignment, question } = pile;
		const mark = { assignment, learner, question, answer, rubric: rubricVersion, row, level };
		return this.#do({ kind: 'row-marked', ...mark }, { pile: pileName(pile), answer, words, isComment: false });
	}

	/** Keeps what was written to an answer of a pile; `''` takes it back. */
	async comment(pile: MarkingPile, { answer, learner }: AnswerToMark, text: string): Promise<boolean> {
		const { assignment, question } = pile;
		const step = { pile: pileName(pile), answer, words: 'the comment', isComment: true };
		return this.#do({ kind: 'commented', assignment, learner, question, text }, step);
	}

	/** Puts a comment into the bank, or takes it out. */
	async bank(text: string, kept: boolean): Promise<boolean> {
		const words = kept ? 'keeping the comment in the bank' : 'removing the comment from the bank';
		const step = { pile: this.name, answer: this.at, words, isComment: false };
		return this.#do({ kind: 'comment-banked', text, kept }, step);
	}

	/** Takes the latest step back and shows where it was done; its words, or `null` when there is none or the device refused. */
	async undo(): Promise<string | null> {
		const step = this.steps.at(-1);
		if (!step || !(await this.log.undo(step.events.toReversed())).ok) return null;
		this.steps = this.steps.filter((one) => one !== step);
		[this.name, this.at] = [step.pile, step.answer];
		return step.words;
	}

	async #do(event: NewClassEvent, step: Omit<Step, 'events'>): Promise<boolean> {
		const kept = await this.log.keep(event);
		if (!kept.ok) return false;
		const last = this.steps.at(-1);
		const isSame = last?.isComment && step.isComment && last.answer === step.answer;
		const events = isSame ? [...last.events, ...kept.value] : kept.value;
		this.steps = [...(isSame ? this.steps.slice(0, -1) : this.steps), { ...step, events }];
		return true;
	}
}
