import type { BankOf } from '#lib/domain/class/gradebook.ts';
import { classBankOf } from '#lib/question-types/class-bank.ts';
import type { Question } from '#lib/question-types/types.ts';

/** A unit as far as a teacher’s pages need it. */
export interface ClassUnit {
	id: string;
	/** With their keys: work is scored on the teacher’s device. */
	questions: readonly Question[];
	/** The text of every sentence, by its id. */
	sentences: ReadonlyMap<string, string>;
	/** What a unit from a file and its sections are called; the site knows that of its own. */
	outline?: { title: string; sections: readonly { id: string; title: string }[] };
}

/** Finds a unit; `null` when there is none here. Rejects when it could not be fetched. */
export type FindUnit = (id: string) => Promise<ClassUnit | null>;

/** The units that a class works with, fetched as they are asked for. */
export class ClassUnits {
	/** By id; `null` for a unit that is not here. */
	units = $state.raw<ReadonlyMap<string, ClassUnit | null>>(new Map());
	/** Units that could not be fetched: the page is offline, for one. */
	failed = $state.raw<ReadonlySet<string>>(new Set());

	readonly #find: FindUnit;
	readonly #asked = new Set<string>();
	readonly #banks = $derived(
		new Map([...this.units].map(([id, unit]) => [id, unit ? classBankOf(unit.questions) : undefined]))
	);

	constructor(find: FindUnit) {
		this.#find = find;
	}

	/** Fetches the units that were not asked for before, and those that failed. */
	async load(ids: Iterable<string>): Promise<void> {
		const missing = [...new Set(ids)].filter((id) => !this.#asked.has(id));
		for (const id of missing) this.#asked.add(id);
		await Promise.all(missing.map((id) => this.#load(id)));
	}

	/** Looks again for those that were not here: a key pack may have come. */
	async loadAbsent(): Promise<void> {
		const absent = [...this.units].flatMap(([id, unit]) => (unit ? [] : [id]));
		for (const id of absent) this.#asked.delete(id);
		await this.load(absent);
	}

	of(id: string): ClassUnit | undefined {
		return this.units.get(id) ?? undefined;
	}

	question(unit: string, id: string): Question | undefined {
		return this.of(unit)?.questions.find((question) => question.id === id);
	}

	/** Names the questions of a unit with their keys: another name after any edit. */
	stampOf(id: string): string {
		return JSON.stringify(this.of(id)?.questions.map((question) => [question.id, question.version]) ?? null);
	}

	/** What marks are worked out with. */
	readonly bankOf: BankOf = (id) => this.#banks.get(id);

	async #load(id: string): Promise<void> {
		try {
			const unit = await this.#find(id);
			this.units = new Map([...this.units, [id, unit]]);
			this.failed = new Set([...this.failed].filter((other) => other !== id));
		} catch {
			this.#asked.delete(id);
			this.failed = new Set([...this.failed, id]);
		}
	}
}
