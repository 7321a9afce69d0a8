import type { LintContext, Rule, UnitFlag } from './rule.ts';
import { rules } from './rules.ts';

/** What a rule found, and where. */
export type Finding = UnitFlag & Pick<Rule, 'severity' | 'title'> & { rule: string };

/** A warning that a person looked at and let stand. */
export interface Accepted {
	rule: string;
	/** `null` for the unit as a whole. */
	question: string | null;
	/** Why it may stand. */
	why: string;
}

/** Everything the rules find in a unit, errors first, each group in the order of the questions. */
export function lintUnit(context: LintContext): Finding[] {
	return rules.flatMap(({ id, severity, title, check }) =>
		check(context).map((flag) => ({ rule: id, severity, title, ...flag }))
	);
}

/**
 * The findings without the warnings that were accepted, and the acceptances that no longer have a warning. Errors cannot be
 * accepted.
 */
export function withoutAccepted(
	findings: readonly Finding[],
	accepted: readonly Accepted[]
): { open: Finding[]; accepted: Finding[]; stale: Accepted[] } {
	const fits = (finding: Finding, { rule, question }: Accepted) =>
		finding.severity === 'warning' && finding.rule === rule && finding.question === question;
	const isAccepted = (finding: Finding) => accepted.some((entry) => fits(finding, entry));
	return {
		open: findings.filter((finding) => !isAccepted(finding)),
		accepted: findings.filter(isAccepted),
		stale: accepted.filter((entry) => !findings.some((finding) => fits(finding, entry)))
	};
}
