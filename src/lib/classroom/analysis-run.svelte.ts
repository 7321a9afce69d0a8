import type { Analysis, Progress } from '#lib/domain/analysis/analyse.ts';
import type { ResponseMatrix } from '#lib/domain/analysis/matrix.ts';
import { runAnalysis } from './run-analysis.ts';

/** Fields of a matrix from which an analysis takes long enough to say how far it is. */
const bigFrom = 20_000;

/** The figures of one choice: worked out apart from the page, with a way to stop. */
export class AnalysisRun {
	state = $state<'working' | 'done' | 'stopped' | 'failed'>('working');
	/** Of the choice that is shown; `null` until they are there. */
	analysis = $state.raw<Analysis | null>(null);
	progress = $state.raw<Progress | null>(null);
	/** Takes long enough to be told how far it is. */
	big = $state(false);

	readonly #run: typeof runAnalysis;
	#stop: AbortController | null = null;

	constructor(run = runAnalysis) {
		this.#run = run;
	}

	/** Begins anew; what was under way is dropped. */
	async start(matrix: ResponseMatrix): Promise<void> {
		this.#stop?.abort();
		const stop = new AbortController();
		this.#stop = stop;
		this.state = 'working';
		this.analysis = null;
		this.progress = null;
		this.big = matrix.learners.length * matrix.columns.length >= bigFrom;
		try {
			const options = { signal: stop.signal, onProgress: (progress: Progress) => (this.progress = progress) };
			const analysis = await this.#run(matrix, options);
			if (this.#stop !== stop) return;
			this.analysis = analysis;
			this.state = 'done';
		} catch {
			if (this.#stop === stop) this.state = stop.signal.aborted ? 'stopped' : 'failed';
		}
	}

	/** Ends it at once. */
	stop(): void {
		this.#stop?.abort();
	}
}
