import type { LogEvent } from '#lib/domain/event.ts';
import type { UnitOutline } from '#lib/domain/outline.ts';
import { drawListed, foldProgress, type UnitProgress } from '#lib/domain/progress.ts';
import type { ProgressStore } from '#lib/storage/ports.ts';

/** Where the log is read from, and who tells when it changes elsewhere. */
export interface LogSource {
	open: () => Promise<{ store: ProgressStore }>;
	listen: (listener: () => void) => () => void;
}

/** Where the learner stands, as far as a page can tell without the questions themselves. */
export class Standing {
	events = $state.raw<readonly LogEvent[]>([]);
	/** The log has been read. */
	ready = $state(false);

	constructor(private readonly source: LogSource) {}

	/** Reads the log and follows it; returns the way to stop. */
	follow(): () => void {
		void this.refresh();
		return this.source.listen(() => void this.refresh());
	}

	of(unit: UnitOutline): UnitProgress {
		return foldProgress(this.events, unit, drawListed(unit.forms));
	}

	/** Reads the log again. */
	async refresh() {
		const { store } = await this.source.open();
		this.events = await store.read();
		this.ready = true;
	}
}
