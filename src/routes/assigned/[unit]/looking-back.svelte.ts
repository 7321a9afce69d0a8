import { assignedForm } from '#lib/domain/assignment.ts';
import { foldChallenges, type Challenge } from '#lib/domain/challenge.ts';
import { learnerKey } from '#lib/domain/learner.ts';
import { foldReturned, type ReturnedMark, type ReturnedWork } from '#lib/domain/returned.ts';
import type { PlacedReturn } from '#lib/interchange/return-placing.ts';
import type { Keeper } from '#lib/quiz/keeper.svelte.ts';
import type { Asked } from './asked.ts';
import type { AssignedSession } from './assigned-session.svelte.ts';

/** What stands in the form of a challenge. */
export interface TypedChallenge {
	/** Id of a sentence, or `''`. */
	sentence: string;
	words: string;
}

/** Under this name the draft of a challenge is kept: no question has it. */
const draftOf = (question: string) => `${question} challenge`;

/** A learner looks back at work at an assignment: challenges questions, and reads what came back. */
export class LookingBack {
	readonly #session: AssignedSession;
	readonly #keeper: Keeper;

	constructor(session: AssignedSession, keeper: Keeper) {
		this.#session = session;
		this.#keeper = keeper;
	}

	/** The challenges in the sitting in front, by question. */
	readonly challenges: ReadonlyMap<string, Challenge> = $derived.by(() =>
		foldChallenges(this.#session.events, this.#session.sitting?.attempts ?? [])
	);
	/** Those who work at the assignment on this device, as they wrote themselves last. */
	readonly learners: readonly string[] = $derived.by(() => [
		...new Map(this.#session.sittings.map(({ learner }) => [learnerKey(learner), learner])).values()
	]);
	/** What came back for the sitting in front, if that is the one that counts. */
	readonly #returned: ReturnedWork | null = $derived.by(() => {
		const { sitting } = this.#session;
		const returned = sitting && this.returnedTo(sitting.learner);
		return returned?.number === sitting?.number ? returned : null;
	});

	returnedTo(learner: string): ReturnedWork | null {
		return foldReturned(this.#session.events, this.#session.assignment.id, learner);
	}

	markOf(question: string): ReturnedMark | undefined {
		return this.#returned?.marks.find((mark) => mark.question === question);
	}

	/** An answer can be challenged once it may be seen how it counts. */
	mayChallenge({ id, latest }: Asked): boolean {
		return latest !== undefined && (this.#session.mayShow || this.markOf(id) !== undefined);
	}

	/** Challenges a question, in place of what was said before. */
	challenge({ id: question, answer, latest }: Asked, { sentence, words }: TypedChallenge) {
		const { assignment } = this.#session;
		// With verdicts at once the first try is the one that counts.
		const given = assignment.feedback === 'at-once' ? answer?.tries[0] : latest;
		const attempt = this.#attempt;
		if (!given || attempt === undefined) return;
		const where = { unit: assignment.unit, attempt, question };
		const { version, id } = given;
		this.#session.keep({ kind: 'question-challenged', ...where, version, answer: id, sentence, words: words.trim() });
	}

	/** Takes a challenge back that was not handed in. */
	withdraw(question: string) {
		const attempt = this.#attempt;
		if (attempt === undefined) return;
		this.#session.keep({ kind: 'challenge-withdrawn', unit: this.#session.assignment.unit, attempt, question });
	}

	/** Keeps what was typed so far. */
	draft(question: string, response: TypedChallenge) {
		const { id, unit } = this.#session.assignment;
		const attempt = this.#attempt;
		if (attempt === undefined) return;
		const where = { attempt, unit, form: assignedForm(id), question: draftOf(question) };
		this.#keeper.draft({ ...where, response, certainty: null });
	}

	/** What was typed last in the form of a question’s challenge. */
	async typed(question: string): Promise<TypedChallenge> {
		const attempts = this.#session.sitting?.attempts ?? [];
		const drafts = (await Promise.all(attempts.map((attempt) => this.#keeper.drafts(attempt)))).flat();
		const own = drafts.filter((draft) => draft.question === draftOf(question)).sort((a, b) => (a.id < b.id ? 1 : -1));
		const latest: unknown = own[0]?.response;
		return isTyped(latest) ? latest : { sentence: '', words: '' };
	}

	/** Reads a file that came back, and keeps it if it says something new to somebody who works here. */
	async read(text: string): Promise<PlacedReturn> {
		const { placeReturn } = await import('#lib/interchange/return-placing.ts');
		const { assignment } = this.#session;
		const known = (learner: string) => this.returnedTo(learner);
		const placed = placeReturn(text, { assignment: assignment.id, learners: this.learners, known });
		const { outcome, returned } = placed;
		if (returned && (outcome === 'new' || outcome === 'newer')) {
			this.#session.keep({ kind: 'work-returned', unit: assignment.unit, returned });
		}
		return placed;
	}

	get #attempt(): string | undefined {
		return this.#session.sitting?.attempts.at(-1);
	}
}

function isTyped(value: unknown): value is TypedChallenge {
	if (typeof value !== 'object' || value === null || !('sentence' in value) || !('words' in value)) return false;
	return typeof value.sentence === 'string' && typeof value.words === 'string';
}
