import { pathToFileURL } from 'node:url';
import { authoring } from '#questions/authoring.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { lintUnit, withoutAccepted, type Accepted, type Finding } from '#lib/lint/lint.ts';
import type { ContestableClaim } from '#lib/lint/rule.ts';
import type { Question } from '#lib/question-types/types.ts';
import { units } from '#lib/server/bank.ts';

/** What a person must tell the linter about a unit. */
export interface Authoring {
	grade: number;
	register: readonly ContestableClaim[];
	overlap: { run: number; salt: string; hashes: readonly string[] } | null;
	accepted: readonly Accepted[];
}

/** What the linter found in one unit, less the warnings that were accepted. */
export interface Report {
	unit: string;
	errors: Finding[];
	warnings: Finding[];
	accepted: Finding[];
	/** Acceptances that no longer have a warning, and should go. */
	stale: Accepted[];
}

/** The report on a unit on a day, `YYYY-MM-DD`: what is overdue depends on it. */
export function reportOn(
	unit: Unit<Question>,
	{ grade, register, overlap, accepted }: Authoring,
	today: string
): Report {
	const known = overlap && { ...overlap, hashes: new Set(overlap.hashes) };
	const found = withoutAccepted(lintUnit({ unit, grade, register, overlap: known, today }), accepted);
	return {
		unit: unit.id,
		errors: found.open.filter(({ severity }) => severity === 'error'),
		warnings: found.open.filter(({ severity }) => severity === 'warning'),
		accepted: found.accepted,
		stale: found.stale
	};
}

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
	{ today, say }: { today: string; say: (text: string) => void }
): boolean {
	return units
		.map((unit) => {
			const known = authoring[unit.id];
			if (known === undefined) {
				say(`${unit.id}: not in questions/authoring.ts. Add its grade, register and overlap file there.`);
				return false;
			}
			const report = reportOn(unit, known, today);
			say(sayReport(report));
			return report.errors.length === 0;
		})
		.every(Boolean);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const today = process.env.PASSAGE_TODAY ?? new Date().toISOString().slice(0, 10);
	if (!lintBank(units, authoring, { today, say: console.log })) process.exitCode = 1;
}
