/** One thing wrong with content or a file: a stable code, where it is, and what was expected there and found instead. */
export interface Failure {
	code: string;
	/** From the outermost name inwards, e.g. `['strikes-and-signals', 'S1-02', 'key', 'option']`. */
	path: readonly (string | number)[];
	expected: string;
	received: string;
}

/** Either a value or every failure that stood in its way (never an empty list). */
export type Result<T> = { ok: true; value: T } | { ok: false; failures: readonly Failure[] };

/** A result that holds a value. */
export function succeed<T>(value: T): Result<T> {
	return { ok: true, value };
}

/** A result that holds failures. */
export function fail(failures: readonly Failure[]): { ok: false; failures: readonly Failure[] } {
	return { ok: false, failures };
}

/** A failure as one line of plain text: place, what was expected, what was found. */
export function describeFailure({ path, expected, received }: Failure): string {
	return `${path.join(' › ')}: expected ${expected}, found ${received}`;
}

/** Puts a failure further in: what was found inside a part is told from outside it. */
export function below(...outer: Failure['path']): (failure: Failure) => Failure {
	return (failure) => ({ ...failure, path: [...outer, ...failure.path] });
}
