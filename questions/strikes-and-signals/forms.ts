import type { FormSpec } from '#lib/domain/unit.ts';
import { reading } from './reading.ts';

interface Plan {
	/** Asked before reading, without a score; in each section these are the two questions flagged `pre`. */
	before: readonly [string, string];
	/** The five questions of the quick check, in the order they are asked. */
	check: readonly [string, string, string, string, string];
	/** How many written tasks the full quiz takes, and how long it lasts with them, in minutes. */
	full: { written: number; minutes: number };
}

const plans: Readonly<Record<string, Plan>> = {
	s1: {
		before: ['S1-02', 'S1-11'],
		check: ['S1-02', 'S1-05', 'S1-07', 'S1-03', 'S1-11'],
		full: { written: 1, minutes: 25 }
	},
	s2: {
		before: ['S2-04', 'S2-05'],
		check: ['S2-04', 'S2-07', 'S2-05', 'S2-08', 'S2-06'],
		full: { written: 0, minutes: 15 }
	},
	s3: {
		before: ['S3-04', 'S3-07'],
		check: ['S3-09', 'S3-04', 'S3-06', 'S3-07', 'S3-03'],
		full: { written: 1, minutes: 30 }
	},
	s4: {
		before: ['S4-04', 'S4-07'],
		check: ['S4-03', 'S4-08', 'S4-05', 'S4-09', 'S4-10'],
		full: { written: 1, minutes: 35 }
	},
	s5: {
		before: ['S5-05', 'S5-06'],
		check: ['S5-03', 'S5-06', 'S5-05', 'S5-08', 'S5-12'],
		full: { written: 1, minutes: 55 }
	},
	s6: {
		before: ['S6-01', 'S6-09'],
		check: ['S6-01', 'S6-03', 'S6-09', 'S6-06', 'S6-10'],
		full: { written: 1, minutes: 35 }
	}
};

/** For each section: two questions before reading, a quick check after it, and a quiz on all of it. */
export const forms: readonly FormSpec[] = reading.sections.flatMap(({ id, title }) => {
	const plan = plans[id];
	return plan ? formsOf(id, title, plan) : [];
});

function formsOf(section: string, title: string, { before, check, full }: Plan): FormSpec[] {
	return [
		{
			id: `${section}-before`,
			kind: 'pre-questions',
			title: `Before you read: ${title}`,
			section,
			minutes: 2,
			draw: { kind: 'listed', questions: before }
		},
		{
			id: `${section}-check`,
			kind: 'quick-check',
			title: `Quick check: ${title}`,
			section,
			minutes: 6,
			draw: { kind: 'listed', questions: check }
		},
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
