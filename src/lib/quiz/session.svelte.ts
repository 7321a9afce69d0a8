import { foldAttempts, type Attempt } from '#lib/domain/attempt.ts';
import type { LogEvent } from '#lib/domain/event.ts';
import { drawForm } from '#lib/domain/form.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import type { Card, FormSpec, Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { AskedQuestion, keyed } from './asked-question.svelte.ts';
import type { Keeper } from './keeper.svelte.ts';
import { byType, loadTypes } from './known-types.ts';
import type { Deed, QuestionSession } from './question-session.ts';

/** What a session is made of. */
export interface Sitting {
	unit: string;
	form: FormSpec;
	/** Every question the form could ask. */
	questions: readonly Question[];
	enemies: Unit['enemies'];
	/** The cards that its questions need. */
	cards?: readonly Card[];
	/** Seed the page was built with; a stored attempt brings its own. */
	seed: string;
}

/** One learner at one form: draws it, keeps what is done, and knows where they are. */
export class QuizSession implements QuestionSession {
	/** The questions of this attempt in the order they are asked. */
	asked = $state.raw<readonly AskedQuestion[]>([]);
	index = $state(0);
	view = $state<'questions' | 'result'>('questions');
	readonly current = $derived(this.asked[this.index]);
	readonly settledCount = $derived(this.asked.filter(({ settled }) => settled).length);
	readonly checkedCount = $derived(this.asked.filter(({ latest }) => latest !== undefined).length);

	readonly #sitting: Sitting;
	readonly #keeper: Keeper;
	#events = $state.raw<readonly LogEvent[]>([]);
	#attemptId = $state<string | null>(null);
	readonly attempt: Attempt | null = $derived(
		foldAttempts(this.#events).find(({ id }) => id === this.#attemptId) ?? null
	);

	constructor(sitting: Sitting, keeper: Keeper) {
		this.#sitting = sitting;
		this.#keeper = keeper;
		this.#draw(sitting.seed);
	}

	get form(): FormSpec {
		return this.#sitting.form;
	}

	get seed(): string {
		return this.attempt?.seed ?? '';
	}

	/** Practice goes on for ever. */
	readonly closed = false;

	get cards(): readonly Card[] {
		return this.#sitting.cards ?? [];
	}

	/** Takes up the latest attempt at this form where it was left. What was done before the log could be read joins it. */
	async resume() {
		const { unit, form, questions } = this.#sitting;
		await loadTypes(questions.map(({ type }) => type));
		const stored = await this.#keeper.read(unit);
		const latest = foldAttempts(stored).findLast((attempt) => attempt.form === form.id);
		if (!latest) return;
		const drafts = await this.#keeper.drafts(latest.id);
		// Nothing below waits: what is typed meanwhile would be gone.
		const stays = this.index > 0 || this.#attemptId !== null;
		if (!this.#attemptId) this.#takeUp(latest, stored);
		else if (latest.finishedAt === null && latest.seed === this.#seed) this.#join(latest.id, stored);
		else return;
		for (const asked of this.asked) asked.restore(drafts);
		if (stays) return;
		this.index = Math.max(
			0,
			this.asked.findIndex(({ settled }) => !settled)
		);
	}

	/** Another tab, or another visit of this page, wrote to the log. */
	learn(events: readonly LogEvent[]) {
		const { unit, form } = this.#sitting;
		const begun = events.some((e) => e.kind === 'attempt-started' && e.unit === unit && e.form === form.id);
		if (!this.#attemptId && begun) return void this.resume();
		const own = events.filter((event) => 'attempt' in event && event.attempt === this.#attemptId);
		const known = new Set(this.#events.map(({ id }) => id));
		const fresh = own.filter(({ id }) => !known.has(id));
		if (fresh.length > 0) this.#events = [...this.#events, ...fresh];
	}

	/** Something was chosen or typed. */
	touch(asked: AskedQuestion) {
		asked.incomplete = null;
		this.#keeper.draft({
			attempt: this.#begin(),
			unit: this.#sitting.unit,
			form: this.#sitting.form.id,
			question: asked.question.id,
			response: asked.response,
			certainty: asked.certainty
		});
	}

	/** Checks a response if it is complete; answers whether it was. */
	check(asked: AskedQuestion): boolean {
		const { response } = asked;
		asked.incomplete = byType(asked.question).incomplete(response);
		if (asked.incomplete) return false;
		const { id: question, version } = asked.question;
		const number = (asked.answer?.tries.length ?? 0) + 1;
		this.add({ kind: 'answered', question, version, response, certainty: asked.certainty, try: number });
		asked.retrying = false;
		return true;
	}

	/** The sentence was brought in front of the learner. */
	sawEvidence(asked: AskedQuestion, sentence: string) {
		this.add({ kind: 'evidence-seen', question: asked.question.id, sentence });
	}

	/** Takes over the answer that another tab holds. */
	adopt(asked: AskedQuestion) {
		if (asked.elsewhere) this.#keeper.adopt(asked.elsewhere);
		asked.adopt();
	}

	retry(asked: AskedQuestion) {
		asked.retrying = true;
		asked.certainty = null;
	}

	/** Shows the key, which is recorded apart from solving. */
	reveal(asked: AskedQuestion) {
		this.add({ kind: 'answer-shown', question: asked.question.id, version: asked.question.version });
	}

	/** The log of this attempt. */
	get events(): readonly LogEvent[] {
		return this.#events;
	}

	/** Goes to a question; passing one that was never checked is recorded. */
	goTo(index: number) {
		const { current } = this;
		if (current && !current.latest && index > this.index && this.#attemptId) {
			this.add({ kind: 'question-skipped', question: current.question.id });
		}
		this.index = Math.min(Math.max(0, index), this.asked.length - 1);
		this.view = 'questions';
	}

	finish() {
		if (this.attempt?.finishedAt === null) this.add({ kind: 'attempt-finished' });
		this.view = 'result';
	}

	/** Starts over with another draw; the earlier attempt stays in the log. */
	again() {
		this.#attemptId = null;
		this.#events = [];
		this.#draw(this.#keeper.newId());
		this.index = 0;
		this.view = 'questions';
	}

	#seed = '';

	#draw(seed: string) {
		const { questions, enemies, form } = this.#sitting;
		const shuffle = shuffleFrom(seed);
		this.#seed = seed;
		this.asked = drawForm({ questions, enemies }, form, shuffle).flatMap((id) => {
			const question = questions.find((candidate) => candidate.id === id);
			return question ? new AskedQuestion(question, shuffle, () => this.attempt?.answers.get(id), keyed) : [];
		});
	}

	/** Goes on with an attempt that was begun elsewhere; whoever has turned to a question already stays there. */
	#takeUp(attempt: Attempt, stored: readonly LogEvent[]) {
		const here = this.index > 0 ? this.current?.id : undefined;
		this.#events = stored.filter((event) => 'attempt' in event && event.attempt === attempt.id);
		this.#attemptId = attempt.id;
		this.#draw(attempt.seed ?? this.#sitting.seed);
		this.index = Math.max(
			0,
			this.asked.findIndex(({ id }) => id === here)
		);
		this.view = attempt.finishedAt === null ? 'questions' : 'result';
	}

	#begin(): string {
		if (this.#attemptId) return this.#attemptId;
		const attempt = this.#keeper.newId();
		const { unit, form } = this.#sitting;
		this.#attemptId = attempt;
		this.#remember(this.#keeper.keep({ kind: 'attempt-started', attempt, unit, form: form.id, seed: this.#seed }));
		return attempt;
	}

	/** Keeps what is done within this attempt, and begins it if need be. */
	add(body: Deed) {
		const attempt = this.#begin();
		this.#remember(this.#keeper.keep({ ...body, attempt, unit: this.#sitting.unit }));
	}

	#remember(event: LogEvent) {
		this.#events = [...this.#events, event];
	}

	/** Answers given before the log was read belong to the attempt that was already under way, if it asks the same questions. */
	#join(attempt: string, stored: readonly LogEvent[]) {
		const earlier = stored.filter((event) => 'attempt' in event && event.attempt === attempt);
		this.#attemptId = attempt;
		this.#events = [...earlier, ...this.#keeper.join(attempt)];
	}
}
