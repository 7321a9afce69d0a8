/** What kind of statement a sentence makes (strand R4); "fact" means checkable, not true. */
export const statementKinds = {
	fact: 'Checkable fact',
	report: 'Reported speech or act',
	quote: 'Quoted words',
	inference: 'Inference',
	prediction: 'Prediction',
	scenario: 'Scenario',
	judgement: 'Opinion or judgement'
} as const;
export type StatementKind = keyof typeof statementKinds;
