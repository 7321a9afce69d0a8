import type { Failure } from './failure.ts';

/** Small checks that larger ones are made of; each answers with failures, `[]` when all is well. */

type Path = Failure['path'];

/** The value must be one of the names. */
export function checkOneOf(value: string, names: Iterable<string>, path: Path, what: string): Failure[] {
	const known = [...names];
	if (known.includes(value)) return [];
	return [{ code: 'unknown-id', path, expected: `${what} (one of ${known.join(', ')})`, received: value }];
}

/** No id may stand twice. */
export function checkDistinct(ids: readonly string[], path: Path): Failure[] {
	return ids.flatMap((id, index) =>
		ids.indexOf(id) === index
			? []
			: [{ code: 'duplicate-id', path: [...path, index], expected: 'an id used once', received: id }]
	);
}

/** The condition must hold; `expected` and `received` say what was wanted and what was found. */
export function checkThat(holds: boolean, path: Path, expected: string, received: string): Failure[] {
	return holds ? [] : [{ code: 'not-allowed', path, expected, received }];
}
