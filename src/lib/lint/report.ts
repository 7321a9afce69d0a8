import type { Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { lintUnit, withoutAccepted, type Accepted, type Finding } from './lint.ts';
import { fingerprintOf, type Fingerprint } from './overlap.ts';
import type { ContestableClaim } from './rule.ts';

/** What a person must tell the linter about a unit. */
export interface Authoring {
	grade: number;
	register: readonly ContestableClaim[];
	/** What is published of the article’s fingerprint; `null` for a text of our own. */
	overlap: (Omit<Fingerprint, 'hashes'> & { hashes: readonly string[] }) | null;
	/** Words of the article that may be used as they are. */
	quotations: readonly string[];
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

/**
 * The report on a unit on a day, `YYYY-MM-DD`: what is overdue depends on it. With the article itself every copied run of seven
 * words is found, without it those that the published fingerprint happens to hold.
 */
export function reportOn(
	unit: Unit<Question>,
	{ grade, register, overlap, quotations, accepted }: Authoring,
	{ today, article }: { today: string; article?: string | undefined }
): Report {
	const published = overlap && { ...overlap, hashes: new Set(overlap.hashes) };
	const known = article === undefined ? published : fingerprintOf(article, { run: 7, salt: '', quotations });
	const found = withoutAccepted(lintUnit({ unit, grade, register, overlap: known, today }), accepted);
	return {
		unit: unit.id,
		errors: found.open.filter(({ severity }) => severity === 'error'),
		warnings: found.open.filter(({ severity }) => severity === 'warning'),
		accepted: found.accepted,
		stale: found.stale
	};
}
