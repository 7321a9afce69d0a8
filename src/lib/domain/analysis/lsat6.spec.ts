import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { matrixOf } from './class.fixtures.ts';
import type { Figure } from './figure.ts';

const read = (name: string) => readFileSync(new URL(`./lsat6/${name}`, import.meta.url), 'utf8');
const item = v.object({
	...{ p: v.number(), sd: v.number(), r_it: v.number(), r_ir: v.number() },
	...{ psych_r_drop: v.number(), alpha_drop: v.number() }
});
const expected = v.parse(
	v.object({
		...{ n: v.number(), k: v.number(), mean: v.number(), sd: v.number(), alpha: v.number(), alphaCTT: v.number() },
		...{ kr20: v.number(), sem: v.number(), guttman_l6: v.number(), avg_r: v.number(), items: v.array(item) }
	}),
	JSON.parse(read('expected.json'))
);
const rows = read('responses.csv')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split(',').map(Number));
const { form, questions } = analyse(matrixOf(rows));

/** The file gives twelve figures behind the point. */
function expectFigure(figure: Figure, value: number) {
	expect(figure).toMatchObject({ kind: 'value', n: expected.n });
	expect(figure.kind === 'value' && Math.abs(figure.value - value)).toBeLessThan(1e-9);
}

test('the form has the figures of LSAT 6 that psych gives', () => {
	expect(rows).toHaveLength(expected.n);
	expect(questions).toHaveLength(expected.k);
	expectFigure(form.mean, expected.mean);
	expectFigure(form.deviation, expected.sd);
	for (const value of [expected.alpha, expected.alphaCTT, expected.kr20]) expectFigure(form.alpha, value);
	expectFigure(form.standardError, expected.sem);
	expectFigure(form.lambda6, expected.guttman_l6);
	expectFigure(form.meanCorrelation, expected.avg_r);
});

test.each(expected.items.map((one, at) => ({ ...one, at })))('question $at has them too', (one) => {
	const question = questions[one.at];
	if (!question) throw new Error('The question is missing');
	expectFigure(question.facility, one.p);
	expectFigure(question.deviation, one.sd);
	expectFigure(question.itemTotal, one.r_it);
	expectFigure(question.itemRest, one.r_ir);
	expectFigure(question.itemRest, one.psych_r_drop);
	expectFigure(question.alphaWithout, one.alpha_drop);
});
