import { formsOfSections, type SectionPlan } from '#lib/domain/section-forms.ts';
import type { FormSpec } from '#lib/domain/unit.ts';
import { reading } from './reading.ts';

const full = { written: 0, minutes: 9 };

const plans: Readonly<Record<string, SectionPlan>> = {
	s1: { before: ['S1-01', 'S1-04'], check: ['S1-01', 'S1-03', 'S1-06', 'S1-04', 'S1-07'], full },
	s2: { before: ['S2-03', 'S2-08'], check: ['S2-03', 'S2-02', 'S2-06', 'S2-08', 'S2-05'], full },
	s3: { before: ['S3-03', 'S3-08'], check: ['S3-03', 'S3-04', 'S3-06', 'S3-05', 'S3-08'], full }
};

export const forms: readonly FormSpec[] = formsOfSections(reading.sections, plans, 5);
