import type { LogEvent } from '#lib/domain/event.ts';
import type { UnitOutline } from '#lib/domain/outline.ts';
import { foldProgress, type UnitProgress } from '#lib/domain/progress.ts';
import type { Keeper } from '../quiz/keeper.svelte.ts';

/** Where the learner stands, as far as a page can tell without the questions themselves. */
export class Standing {
	events = $state.raw<readonly LogEvent[]>([]);
	/** The log has been read. */
	ready = $state(false);

	constructor(readonly keeper: Keeper) {}

	/** Reads the log and follows it; returns the way to stop. */
	follow(): () => void {
		void this.refresh();
		return this.keeper.listen(() => void this.refresh());
	}

	of(unit: UnitOutline): UnitProgress {
		return foldProgress(this.events, unit);
	}

	/** Reads the log again. */
	async refresh() {
		const { store } = await this.keeper.open();
		this.events = await store.read();
		this.ready = true;
	}
}
