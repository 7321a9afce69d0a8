import type { ClassEvent, NewClassEvent } from '#lib/domain/class/class-event.ts';
import type { ClassLog } from './class-log.svelte.ts';

/** What was done last on a page of the class, in words, with the way to take it back and to bring it back. */
export class Deeds {
	/** What happened, or `''`. */
	said = $state('');
	/** Why the device did not keep it, or `''`. */
	trouble = $state('');
	/** The latest deed was taken back. */
	undone = $state(false);

	readonly #log: ClassLog;
	#last = $state.raw<readonly ClassEvent[]>([]);
	/** What took it back. */
	#back: readonly ClassEvent[] = [];

	constructor(log: ClassLog) {
		this.#log = log;
	}

	/** There is something to undo, or to bring back. */
	get canTurn(): boolean {
		return this.#last.length > 0;
	}

	/** Keeps events in one step; true when they are on the disk. */
	async do(words: string, ...bodies: readonly NewClassEvent[]): Promise<boolean> {
		const kept = await this.#log.keep(...bodies);
		this.#tell(kept.ok, words);
		if (!kept.ok) return false;
		[this.#last, this.undone] = [kept.value, false];
		return true;
	}

	/** Undoes the latest deed, or brings it back. */
	async turn(): Promise<void> {
		const done = await this.#log.undo(this.undone ? this.#back : this.#last);
		this.#tell(done.ok, this.undone ? 'It is as it was before Undo.' : 'Taken back.');
		if (!done.ok) return;
		if (!this.undone) this.#back = done.value;
		this.undone = !this.undone;
	}

	/** Says something that has no way back. */
	say(words: string): void {
		this.#tell(true, words);
		this.#last = [];
	}

	#tell(ok: boolean, words: string): void {
		this.said = ok ? words : '';
		this.trouble = ok ? '' : this.#log.problem;
	}
}
