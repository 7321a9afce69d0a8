import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sumsOf } from '#lib/domain/count-pairs.ts';
import { coverageOf } from '#lib/domain/coverage.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { askedTextsOf } from '#lib/lint/parts.ts';
import { reportOn, type Authoring } from '#lib/lint/report.ts';
import { questionTypes } from '#lib/question-types/registry.ts';
import { units } from '#lib/server/bank.ts';
import { authoring } from '#questions/authoring.ts';
import { root } from './setup/root.mjs';

/** What the README says of the questions is counted, so that it cannot fall behind them. */

const authorings: Readonly<Record<string, Authoring>> = authoring;
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

it.each(units)('the README says what the rules of writing find in $id, and what its questions cover', (unit) => {
	const known = authorings[unit.id];
	if (!known) throw new Error(`${unit.id} is not in questions/authoring.ts`);
	const { errors, warnings, accepted } = reportOn(unit, known, { today: unit.asOf });
	const found = coverageOf(unit, (question) => askedTextsOf(question).map(({ text }) => text));
	const share = (all: number, missing: number) => `${all - missing} of ${all}`;
	const cells = [
		`${errors.length} errors, ${warnings.length} warnings, ${accepted.length} accepted`,
		share(found.nodes.length, found.nodes.filter(({ questions }) => questions.length === 0).length),
		share(unit.reading.sections.flatMap(sentencesOf).length, found.silentSentences.length),
		share(unit.reading.glossary.length, found.unusedTerms.length),
		share(unit.questions.length, found.unasked.length)
	];
	expect(readme).toContain(`| *${unit.title}* | ${cells.join(' | ')} |`);
});
