/** The criteria a written task can be marked by. */
export const rubricRows = ['claim', 'evidence', 'reasoning', 'views', 'judgement'] as const;
export type RubricRow = (typeof rubricRows)[number];
