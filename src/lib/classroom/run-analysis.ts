import type { Analysis, Progress } from '#lib/domain/analysis/analyse.ts';
import type { ResponseMatrix } from '#lib/domain/analysis/matrix.ts';
import type { AnalysisMessage } from './analysis-messages.ts';

/** How a caller follows an analysis and stops it. */
export interface RunOptions {
	signal?: AbortSignal;
	onProgress?: (progress: Progress) => void;
}

/**
 * Analyses a class in a worker of its own, so that the page stays free. The matrix is handed over: the caller's columns are empty
 * afterwards. Aborting ends the worker at once, in the middle of a step too, and rejects with the signal's reason; a fault in the worker
 * rejects with an `Error`.
 */
export async function runAnalysis(matrix: ResponseMatrix, { signal, onProgress }: RunOptions = {}): Promise<Analysis> {
	signal?.throwIfAborted();
	const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
	const stop = new AbortController();
	try {
		return await new Promise<Analysis>((resolve, reject) => {
			const until = { signal: stop.signal };
			signal?.addEventListener('abort', () => reject(reasonOf(signal)), until);
			worker.addEventListener(
				'error',
				({ message }) => reject(new Error(message || 'The worker did not start')),
				until
			);
			worker.addEventListener(
				'message',
				({ data }: MessageEvent<AnalysisMessage>) => {
					if (data.kind === 'done') resolve(data.analysis);
					else onProgress?.(data.progress);
				},
				until
			);
			worker.postMessage(matrix, buffersOf(matrix));
		});
	} finally {
		stop.abort();
		worker.terminate();
	}
}

function buffersOf({ columns }: ResponseMatrix): ArrayBufferLike[] {
	return columns.flatMap(({ earned, state, certainty, picks }) =>
		[earned, state, certainty, picks].map(({ buffer }) => buffer)
	);
}

function reasonOf({ reason }: AbortSignal): Error {
	return reason instanceof Error ? reason : new DOMException('The analysis was stopped', 'AbortError');
}
