export { rubricRows, type RubricRow } from '#lib/domain/rubric.ts';
