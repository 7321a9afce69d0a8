import { analyseInSteps } from '#lib/domain/analysis/analyse.ts';
import type { ResponseMatrix } from '#lib/domain/analysis/matrix.ts';
import type { AnalysisMessage } from './analysis-messages.ts';

const say = (message: AnalysisMessage) => postMessage(message);

addEventListener('message', ({ data: matrix }: MessageEvent<ResponseMatrix>) => {
	const steps = analyseInSteps(matrix);
	let step = steps.next();
	for (; !step.done; step = steps.next()) say({ kind: 'progress', progress: step.value });
	say({ kind: 'done', analysis: step.value });
});
