import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sumsOf } from '#lib/domain/count-pairs.ts';
import { coverageOf } from '#lib/domain/coverage.ts';
import { questionTypes } from '#lib/question-types/registry.ts';
import { units } from '#lib/server/bank.ts';
import { root } from './setup/root.mjs';

/** What the README says of the questions is counted, so that it cannot fall behind them. */

const readme = readFileSync(join(root, 'README.md'), 'utf8');

it.each(units)('the README counts the questions of $id by skill and by type', (unit) => {
	const { typesByStrand } = coverageOf(unit, () => []);
	const sums = sumsOf(typesByStrand);
	const labels = new Map<string, string>(Object.values(questionTypes).map(({ name, label }) => [name, label]));
	const types = typesByStrand.rows
		.map((name, at) => ({ label: (labels.get(name) ?? name).toLowerCase(), count: sums.rows[at] ?? 0 }))
		.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
	const skills = typesByStrand.columns.map((strand, at) => `${strand} ${sums.columns[at] ?? 0}`);
	expect(readme).toContain(
		`| *${unit.title}* | ${sums.all} | ${skills.join(', ')} | ${types.map(({ label, count }) => `${label} ${count}`).join(', ')} |`
	);
});
