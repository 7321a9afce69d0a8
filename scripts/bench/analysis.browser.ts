import { buildMatrix, type ResponseMatrix } from '#lib/domain/analysis/matrix.ts';
import type { AskedQuestion, ScoredResponse } from '#lib/domain/analysis/scored-response.ts';
import { randomFrom } from '#lib/domain/random.ts';
import { runAnalysis } from '#lib/classroom/run-analysis.ts';

/** Runs inside the page that measures analyses (`analysis.ts`). */

const questions: AskedQuestion[] = Array.from({ length: 100 }, (_, at) => ({
	...{ id: `S1-${at}`, possible: 1, strand: 'R1', evidence: [], cites: [] },
	offered: ['a', 'b', 'c', 'd'].map((choice) => {
		const right = choice === 'a';
		return { part: null, choice, right, misconception: right ? null : ('M-DET' as const) };
	})
}));

/** Responses one after another, so that they never all exist at once. */
function* respond(learners: readonly string[]): Generator<ScoredResponse> {
	const random = randomFrom('bench');
	for (const learner of learners) {
		const ability = random();
		for (const { id, offered } of questions) {
			const chosen = offered[random() < ability ? 0 : Math.floor(random() * 4)];
			const choices = chosen ? [chosen] : [];
			const earned = chosen?.right ? 1 : 0;
			const outcome = { kind: 'answered' as const, earned, possible: 1, certainty: null, choices, cited: [] };
			yield { learner, question: id, outcome };
		}
	}
}

interface Measured {
	buildMs: number;
	analyseMs: number;
	/** Bytes of the columns. */
	bytes: number;
	/** How often the page heard how far it is. */
	heard: number;
	/** From the press of *cancel* to the end, in a run of its own. */
	cancelMs: number;
}

const bytesOf = ({ columns }: ResponseMatrix) =>
	columns
		.flatMap(({ earned, state, certainty, picks }) => [earned, state, certainty, picks])
		.reduce((sum, { byteLength }) => sum + byteLength, 0);

const copyOf = (matrix: ResponseMatrix) => structuredClone(matrix);

/** An analysis in a worker, and another that is stopped after its first step. */
async function measureAnalysis(count: number): Promise<Measured> {
	const learners = Array.from({ length: count }, (_, at) => `learner ${at}`);
	const begin = performance.now();
	const matrix = buildMatrix(learners, questions, respond(learners));
	const built = performance.now();
	const [bytes, spare] = [bytesOf(matrix), copyOf(matrix)];
	const start = performance.now();
	let heard = 0;
	await runAnalysis(matrix, { onProgress: () => heard++ });
	const analyseMs = performance.now() - start;
	const stop = new AbortController();
	let pressed = 0;
	const onProgress = () => {
		pressed = performance.now();
		stop.abort();
	};
	await runAnalysis(spare, { signal: stop.signal, onProgress }).catch(() => null);
	return { buildMs: built - begin, analyseMs, bytes, heard, cancelMs: performance.now() - pressed };
}

declare global {
	interface Window {
		measureAnalysis: typeof measureAnalysis;
	}
}

window.measureAnalysis = measureAnalysis;
