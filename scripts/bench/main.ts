import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { drawForm } from '#lib/domain/form.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import type { FormSpec } from '#lib/domain/unit.ts';
import { emptyResponse, keyResponse, score } from '#lib/question-types/registry.ts';
import { units } from '#questions/index.ts';

// Prints figures of this machine; asserts nothing, because time is no property of the code alone.

/** Milliseconds of a task: the median of several runs after one that is not counted. */
function time(task: () => void, runs = 5): number {
	task();
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		task();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const questions = units.flatMap((unit) => unit.questions);
const answered = questions.flatMap((question) => [
	{ question, response: keyResponse(question) },
	{ question, response: emptyResponse(question) }
]);

function scoreMany() {
	for (let index = 0; index < 100_000; index++) {
		const one = answered[index % answered.length];
		if (one) score(one.question, one.response);
	}
}

const many = Array.from({ length: 10_000 }, (_, index) => ({ id: `S1-${index}`, type: 'single-choice' }));
const enemies = Array.from({ length: 2_000 }, (_, index): [string, string] => [`S1-${index}`, `S1-${index + 3_000}`]);
const form: FormSpec = {
	id: 'bench',
	kind: 'full-quiz',
	title: 'Bench',
	section: 's1',
	minutes: 1,
	draw: { kind: 'section', section: 's1', written: 0 }
};

const rows = [
	['scoring 100,000 responses of mixed types', time(scoreMany), 1_000],
	[
		'drawing a form from 10,000 questions',
		time(() => drawForm({ questions: many, enemies }, form, shuffleFrom('bench'))),
		20
	]
] as const;

console.log(`Node ${process.version}, ${cpus().length} cores; medians of five runs\n`);
console.log('| what | ms | target |\n| --- | ---: | ---: |');
for (const [what, ms, target] of rows) console.log(`| ${what} | ${ms.toFixed(1)} | ${target} |`);
