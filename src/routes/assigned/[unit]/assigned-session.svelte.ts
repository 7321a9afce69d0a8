import { tick } from 'svelte';
import { foldAssignments, foldSittings, isReleased, mayShow, type Sitting } from '#lib/domain/assigned.ts';
import { drawTask } from '#lib/domain/assigned-draw.ts';
import { releaseDigest } from '#lib/domain/assignment-content.ts';
import type { GivenWork } from '#lib/domain/assignment-link.ts';
import { assignedForm, assignedSeed, windowAt, type Assignment } from '#lib/domain/assignment.ts';
import { noAccommodation } from '#lib/domain/class/accommodation.ts';
import type { Accommodation } from '#lib/domain/class/class-event.ts';
import { learnerKey } from '#lib/domain/learner.ts';
import type { LogEvent, NewEvent } from '#lib/domain/event.ts';
import { isSameJson } from '#lib/domain/json.ts';
import { easeAssignment, isFor, keptTerms, type PersonalTerms } from '#lib/domain/personal-terms.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import type { Card } from '#lib/domain/unit.ts';
import type { Catalogue } from '#lib/pages/catalogue.ts';
import type { AskedQuestion } from '#lib/quiz/asked-question.svelte.ts';
import type { Keeper } from '#lib/quiz/keeper.svelte.ts';
import type { Deed, QuestionSession } from '#lib/quiz/question-session.ts';
import { askAll, type Asked } from './asked.ts';
import { loadQuestions, type Source, type Stored } from './load-questions.ts';
import { LookingBack } from './looking-back.svelte.ts';

/** Why an attempt was not begun. */
export type Refusal = 'no-name' | 'early' | 'late' | 'no-attempt-left' | 'no-questions' | 'not-loaded';

/** One learner at one assignment: begins it, keeps what is done, and knows what may be shown. */
export class AssignedSession implements QuestionSession {
	readonly assignment: Assignment;
	/** Challenges, and what came back. */
	readonly back: LookingBack;
	/** What the link says beside it when it is a personal one. */
	readonly terms: PersonalTerms | null;
	/** The log has been read. */
	ready = $state(false);
	/** The questions in front of the learner; none before the work is begun or taken up. */
	asked = $state.raw<readonly Asked[]>([]);
	index = $state(0);
	readonly current = $derived(this.asked[this.index]);

	readonly cards: readonly Card[];

	readonly #catalogue: Catalogue;
	readonly #keeper: Keeper;
	#events = $state.raw<readonly LogEvent[]>([]);
	#questions = $state.raw<readonly Stored[]>([]);
	/** Seed and attempt of the sitting in front of the learner. */
	#seat = $state.raw<{ seed: string; attempt: string } | null>(null);

	/** Every sitting at this edition on this device. */
	readonly sittings: Sitting[] = $derived.by(() =>
		foldSittings(this.#events, this.assignment.id).filter(({ edition }) => edition === this.assignment.edition)
	);
	readonly sitting: Sitting | null = $derived(
		this.sittings.find(({ seed, attempts }) => seed === this.#seat?.seed && attempts.includes(this.#seat.attempt)) ??
			null
	);
	/** What personal links made easier on this device, by learner. */
	readonly kept = $derived.by(() => keptTerms(this.#events, this.assignment.id));
	/** The teacher keeps the keys: nothing here can say how it went. */
	readonly keyless = $derived(this.#questions.some(({ key }) => !key));
	/** Verdicts and reasons may be seen. */
	readonly mayShow = $derived.by(
		() =>
			!this.keyless &&
			this.sitting !== null &&
			mayShow(this.assignment, this.sitting, isReleased(this.#events, this.assignment.id))
	);
	/** Handed in: nothing can be changed any more. */
	readonly closed = $derived(this.sitting !== null && this.sitting.handedInAt !== null);

	constructor(
		{ assignment, terms }: GivenWork,
		{ catalogue, cards }: Pick<AssignedSession, 'cards'> & { catalogue: Catalogue },
		keeper: Keeper
	) {
		this.assignment = assignment;
		this.terms = terms;
		this.cards = cards;
		this.#catalogue = catalogue;
		this.#keeper = keeper;
		this.back = new LookingBack(this, keeper);
	}

	/** Reads the log. */
	async open() {
		const { store } = await this.#keeper.open();
		this.#events = await store.read();
		this.#keeper.release();
		this.ready = true;
	}

	/** Another tab wrote to the log; `null` when everything was deleted there. */
	learn(events: readonly LogEvent[] | null) {
		if (!events) return location.reload();
		this.#events = [...this.#events, ...events];
	}

	/** What is made easier by this link, or for the learner whose work stands open. */
	get accommodation(): Accommodation {
		return this.sitting ? this.easedFor(this.sitting.learner) : (this.terms?.accommodation ?? noAccommodation);
	}

	/** What is made easier for a learner: by this link, or by one that work was begun with on this device. */
	easedFor(learner: string): Accommodation {
		const { terms } = this;
		if (terms && isFor(terms, learner)) return terms.accommodation;
		return this.kept.get(learnerKey(learner))?.accommodation ?? noAccommodation;
	}

	/** Begins the next attempt of a learner, or takes up the one that is not handed in. */
	async begin(name: string, source: Source): Promise<Refusal | null> {
		const learner = name.trim();
		if (learner === '') return 'no-name';
		const own = this.sittings.filter((sitting) => learnerKey(sitting.learner) === learnerKey(learner));
		const open = own.find(({ handedInAt }) => handedInAt === null);
		if (!open) {
			const eased = easeAssignment(this.assignment, this.easedFor(learner));
			const window = windowAt(eased, Date.now());
			const { attempts } = eased;
			if (window !== 'open') return window;
			if (attempts !== null && own.length >= attempts) return 'no-attempt-left';
		}
		const refusal = await this.#load(source);
		if (refusal) return refusal;
		return open ? this.#takeUp(open) : this.#start(learner, own.length + 1);
	}

	/** Shows a sitting that is on this device, to go on or to look back. */
	async show(sitting: Sitting, source: Source): Promise<Refusal | null> {
		return (await this.#load(source)) ?? this.#takeUp(sitting);
	}

	async #load(source: Source): Promise<Refusal | null> {
		if (this.#questions.length > 0) return null;
		const questions = await loadQuestions(source);
		this.#questions = questions ?? [];
		return questions ? null : 'not-loaded';
	}

	#start(learner: string, number: number): Refusal | null {
		const { assignment } = this;
		const { id, edition, unit } = assignment;
		const seed = assignedSeed(assignment, learner, number);
		const { questions: most } = this.easedFor(learner);
		const asked = drawTask(this.#catalogue, assignment.task, shuffleFrom(seed), most).flatMap((question) => {
			const found = this.#questions.find((one) => one.id === question);
			return found ? [{ question, version: found.version }] : [];
		});
		if (asked.length === 0) return 'no-questions';
		const received = foldAssignments(this.#events, 'received').find((one) => one.assignment.id === id);
		if (received?.assignment.edition !== edition) {
			this.keep({ kind: 'assignment-kept', side: 'received', unit, assignment, code: null });
		}
		this.#keepTerms(learner);
		const attempt = this.#keeper.newId();
		const assigned = { id, edition, learner, number, asked };
		this.keep({ kind: 'attempt-started', unit, attempt, form: assignedForm(id), seed, assigned });
		this.#seat = { seed, attempt };
		this.#ask();
		return null;
	}

	/** The page that hands in, and a plain link, then know of them too. */
	#keepTerms(learner: string) {
		const { terms, kept } = this;
		if (!terms || !isFor(terms, learner)) return;
		const { accommodation } = terms;
		if (isSameJson(kept.get(learnerKey(learner))?.accommodation, accommodation)) return;
		const { unit, id: assignment } = this.assignment;
		this.keep({ kind: 'terms-kept', unit, assignment, learner, accommodation });
	}

	async #takeUp({ seed, attempts, handedInAt, learner }: Sitting): Promise<Refusal | null> {
		const attempt = attempts.at(-1);
		if (attempt === undefined) return 'no-questions';
		this.#keepTerms(learner);
		const { store } = await this.#keeper.open();
		const drafts = (await Promise.all(attempts.map((id) => store.drafts(id)))).flat();
		// Nothing below waits: what comes to the screen is the question to go on with.
		this.#seat = { seed, attempt };
		this.#ask();
		// What was never kept was not handed in either.
		for (const asked of this.asked) asked.restore(handedInAt === null ? drafts : []);
		const open = this.asked.findIndex(({ latest }) => !latest);
		this.index = handedInAt === null ? Math.max(0, open) : 0;
		return null;
	}

	#ask() {
		if (this.sitting) this.asked = askAll(this.sitting, this.#questions, (id) => this.sitting?.work.answers.get(id));
	}

	/** Something was chosen or typed. */
	touch(asked: Asked) {
		const { id: question, response, certainty } = asked;
		const { unit, id } = this.assignment;
		asked.incomplete = null;
		if (!this.#seat) return;
		this.#keeper.draft({ attempt: this.#seat.attempt, unit, form: assignedForm(id), question, response, certainty });
	}

	/** Whether what stands in front of the learner differs from what was kept last. */
	isChanged({ latest, response, certainty }: Asked): boolean {
		return !latest || !isSameJson(latest.response, response) || latest.certainty !== certainty;
	}

	/** Keeps an answer if it is complete and new; answers whether it is kept now. */
	answer(asked: Asked): boolean {
		asked.incomplete = asked.operations.incomplete(asked.response);
		if (asked.incomplete) return false;
		if (this.isChanged(asked)) this.#keepAnswer(asked);
		return true;
	}

	/** Where verdicts come at once: keeps a try, whatever the one before it was. */
	check(asked: AskedQuestion): boolean {
		asked.incomplete = asked.operations.incomplete(asked.response);
		if (asked.incomplete || this.closed) return false;
		this.#keepAnswer(asked);
		asked.retrying = false;
		return true;
	}

	#keepAnswer({ question, response, certainty, answer }: Asked) {
		const { id, version } = question;
		const number = (answer?.tries.length ?? 0) + 1;
		if (this.closed) return;
		this.add({ kind: 'answered', question: id, version, response, certainty, try: number });
	}

	/** Opens a further try, which never counts. */
	retry(asked: AskedQuestion) {
		if (this.closed) return;
		asked.retrying = true;
		asked.certainty = null;
	}

	reveal({ question: { id: question, version } }: AskedQuestion) {
		if (!this.closed) this.add({ kind: 'answer-shown', question, version });
	}

	/** Takes over the answer that another tab holds. */
	adopt(asked: AskedQuestion) {
		if (asked.elsewhere) this.#keeper.adopt(asked.elsewhere);
		asked.adopt();
	}

	/** Goes to a question. What is complete is kept; when verdicts come at once, only a press of *Check* does that. */
	async goTo(index: number) {
		const { current } = this;
		if (
			current &&
			(this.keyless || this.assignment.feedback !== 'at-once') &&
			current.operations.incomplete(current.response) === null
		) {
			this.answer(current);
		}
		if (current) current.incomplete = null;
		this.index = Math.min(Math.max(0, index), this.asked.length - 1);
		await tick();
	}

	/** Everything is on the device, before another page is opened. */
	async settle() {
		await this.goTo(this.index);
		await (await this.#keeper.open()).store.append([]);
	}

	sawEvidence({ id: question }: Asked, sentence: string) {
		if (!this.closed) this.add({ kind: 'evidence-seen', question, sentence });
	}

	/** Keeps what is done within the sitting in front of the learner. */
	add(deed: Deed) {
		if (this.#seat) this.keep({ ...deed, unit: this.assignment.unit, attempt: this.#seat.attempt });
	}

	get events(): readonly LogEvent[] {
		return this.#events;
	}

	get seed(): string {
		return this.#seat?.seed ?? '';
	}

	/** Opens the feedback when the code is right; answers whether it was. */
	release(code: string): boolean {
		const { id, unit, release } = this.assignment;
		if (releaseDigest(id, code) !== release) return false;
		this.keep({ kind: 'feedback-released', unit, assignment: id });
		return true;
	}

	/** Keeps something that was done. */
	keep(body: NewEvent) {
		this.#events = [...this.#events, this.#keeper.keep(body)];
	}
}
