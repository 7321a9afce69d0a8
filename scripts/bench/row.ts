/** One time that was measured, beside what is aimed for where something is. */
export interface Row {
	what: string;
	/** Milliseconds. */
	ms: number;
	target: number | null;
}
