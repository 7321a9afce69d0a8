import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { authoring } from '#questions/authoring.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Finding } from '#lib/lint/lint.ts';
import { reportOn, type Authoring, type Report } from '#lib/lint/report.ts';
import type { Question } from '#lib/question-types/types.ts';
import { units } from '#lib/server/bank.ts';
import { Problem, runMain } from './setup/problem.mjs';

/** A report as text for a terminal, grouped by rule. */
export function sayReport({ unit, errors, warnings, accepted, stale }: Report): string {
	const counts = [
		`${String(errors.length)} errors`,
		`${String(warnings.length)} warnings`,
		`${String(accepted.length)} accepted`
	];
	return [
		`${unit}: ${counts.join(', ')}`,
		...sayGroups('Errors', errors),
		...sayGroups('Warnings', warnings),
		...stale.map(
			({ rule, question }) => `No longer found, so need not be accepted: ${rule} in ${question ?? 'the unit'}`
		)
	].join('\n');
}

function sayGroups(title: string, findings: readonly Finding[]): string[] {
	const rules = [...new Set(findings.map(({ rule }) => rule))];
	const groups = rules.flatMap((rule) => {
		const group = findings.filter((finding) => finding.rule === rule);
		return [`  ${rule} ${group[0]?.title ?? ''}`, ...group.map((finding) => `    ${sayFinding(finding)}`)];
	});
	return groups.length === 0 ? [] : [title, ...groups];
}

function sayFinding({ question, path, message }: Finding): string {
	return `${[question ?? 'unit', ...path].join(' › ')}: ${message}`;
}

/** Looks at every unit that ships on a day; says what was found and answers whether it may ship. */
export function lintBank(
	units: readonly Unit<Question>[],
	authoring: Readonly<Record<string, Authoring>>,
	{ today, articles = {}, say }: { today: string; articles?: Record<string, string>; say: (text: string) => void }
): boolean {
	return units
		.map((unit) => {
			const known = authoring[unit.id];
			if (known === undefined) {
				say(`${unit.id}: not in questions/authoring.ts. Add its grade, register, overlap file and quotations there.`);
				return false;
			}
			const report = reportOn(unit, known, { today, article: articles[unit.id] });
			say(sayReport(report));
			return report.errors.length === 0;
		})
		.every(Boolean);
}

/** `--article <unit>=<file>`: whoever holds the article of a unit has every copied run of words found. */
function readArticles(): Record<string, string> {
	const { article } = parseArgs({ options: { article: { type: 'string', multiple: true, default: [] } } }).values;
	return Object.fromEntries(
		article.map((given) => {
			const [unit = '', file] = given.split('=');
			if (file === undefined || !(unit in authoring)) throw new Problem('Use --article <unit>=<file>.');
			return [unit, readFileSync(file, 'utf8')];
		})
	);
}

async function main(): Promise<void> {
	const today = process.env.PASSAGE_TODAY ?? new Date().toISOString().slice(0, 10);
	if (!lintBank(units, authoring, { today, articles: readArticles(), say: console.log })) process.exitCode = 1;
	return Promise.resolve();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(main);
