import { drawForm } from '#lib/domain/form.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import type { FormSpec } from '#lib/domain/unit.ts';
import { emptyResponse, keyResponse, score } from '#lib/question-types/registry.ts';
import { units } from '#questions/index.ts';
import type { Row } from './row.ts';
import { time } from './time.ts';

const answered = units
	.flatMap(({ questions }) => questions)
	.flatMap((question) => [
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

/** Times of what is pure, in Node. */
export function measureCore(): Row[] {
	return [
		{ what: 'scoring 100,000 responses of mixed types', ms: time(scoreMany), target: 1_000 },
		{
			what: 'drawing a form from 10,000 questions',
			ms: time(() => drawForm({ questions: many, enemies }, form, shuffleFrom('bench'))),
			target: 20
		}
	];
}
