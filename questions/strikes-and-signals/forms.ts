import { formsOfSections, type SectionPlan } from '#lib/domain/section-forms.ts';
import type { FormSpec } from '#lib/domain/unit.ts';
import { reading } from './reading.ts';
import { wholeForms } from './whole-forms.ts';

const plans: Readonly<Record<string, SectionPlan>> = {
	s1: {
		before: ['S1-02', 'S1-11'],
		check: ['S1-02', 'S1-05', 'S1-07', 'S1-03', 'S1-11'],
		exit: ['S1-06', 'S1-03', 'S1-10'],
		full: { written: 1, minutes: 25 }
	},
	s2: {
		before: ['S2-04', 'S2-05'],
		check: ['S2-04', 'S2-07', 'S2-05', 'S2-08', 'S2-06'],
		exit: ['S2-07', 'S2-06', 'S2-08'],
		full: { written: 0, minutes: 15 }
	},
	s3: {
		before: ['S3-04', 'S3-07'],
		check: ['S3-09', 'S3-04', 'S3-06', 'S3-07', 'S3-03'],
		exit: ['S3-08', 'S3-11', 'S3-07'],
		full: { written: 1, minutes: 30 }
	},
	s4: {
		before: ['S4-04', 'S4-07'],
		check: ['S4-03', 'S4-08', 'S4-05', 'S4-09', 'S4-10'],
		exit: ['S4-06', 'S4-05', 'S4-09'],
		full: { written: 1, minutes: 35 }
	},
	s5: {
		before: ['S5-05', 'S5-06'],
		check: ['S5-03', 'S5-06', 'S5-05', 'S5-08', 'S5-12'],
		exit: ['S5-10', 'S5-07', 'S5-09'],
		full: { written: 1, minutes: 55 }
	},
	s6: {
		before: ['S6-01', 'S6-09'],
		check: ['S6-01', 'S6-03', 'S6-09', 'S6-06', 'S6-10'],
		exit: ['S6-09', 'S6-03', 'S6-10'],
		full: { written: 1, minutes: 35 }
	}
};

export const forms: readonly FormSpec[] = [...formsOfSections(reading.sections, plans, 6), ...wholeForms];
