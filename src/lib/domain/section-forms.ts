import type { Section } from './reading.ts';
import type { FormSpec } from './unit.ts';

/** What is asked about one section; questions by id, times in minutes. */
export interface SectionPlan {
	/** Asked before reading, without a score; in each section these are the two questions flagged `pre`. */
	before: readonly [string, string];
	/** The five questions of the quick check, in the order they are asked. */
	check: readonly [string, string, string, string, string];
	/** At the end of a lesson: the main idea (R2), a kind of statement (R4), a weak point (R6). */
	exit?: readonly [string, string, string];
	/** How many written tasks the full quiz takes, and how long it lasts with them. */
	full: { written: number; minutes: number };
}

/**
 * For each section with a plan: two questions before reading, a quick check after it, an exit ticket where one is planned, and
 * a quiz on all of it.
 */
export function formsOfSections(
	sections: readonly Pick<Section, 'id' | 'title'>[],
	plans: Readonly<Record<string, SectionPlan>>,
	checkMinutes: number
): FormSpec[] {
	return sections.flatMap(({ id, title }) => {
		const plan = plans[id];
		return plan ? formsOf(id, title, plan, checkMinutes) : [];
	});
}

function formsOf(section: string, title: string, plan: SectionPlan, checkMinutes: number): FormSpec[] {
	const { before, check, exit, full } = plan;
	const listed = (
		name: string,
		kind: FormSpec['kind'],
		words: string,
		minutes: number,
		questions: readonly string[]
	) => ({
		id: `${section}-${name}`,
		kind,
		title: `${words}: ${title}`,
		section,
		minutes,
		draw: { kind: 'listed' as const, questions }
	});
	return [
		listed('before', 'pre-questions', 'Before you read', 2, before),
		listed('check', 'quick-check', 'Quick check', checkMinutes, check),
		...(exit ? [listed('exit', 'exit-ticket', 'Exit ticket', 5, exit)] : []),
		{
			id: `${section}-full`,
			kind: 'full-quiz',
			title: `Full quiz: ${title}`,
			section,
			minutes: full.minutes,
			draw: { kind: 'section', section, written: full.written }
		}
	];
}
