import type { Failure } from '#lib/domain/failure.ts';

export { checkDistinct, checkOneOf } from '#lib/domain/checks.ts';

/** Small checks that several types' `checkContent` are made of; each answers with failures, `[]` when all is well. */

type Path = Failure['path'];

/** The map must have an entry for every id and no entry beside. */
export function checkCovers(map: Record<string, unknown>, ids: readonly string[], path: Path, what: string): Failure[] {
	const missing = ids.filter((id) => !Object.hasOwn(map, id));
	const extra = Object.keys(map).filter((id) => !ids.includes(id));
	return [
		...missing.map((id) => ({ code: 'missing', path: [...path, id], expected: what, received: 'nothing' })),
		...extra.map((id) => ({
			code: 'unknown-id',
			path: [...path, id],
			expected: `one of ${ids.join(', ')}`,
			received: id
		}))
	];
}

/** Every id that is no key must name its misconception. */
export function checkTagged(
	reasons: Record<string, { misconception?: string | undefined }>,
	keys: readonly string[],
	path: Path
): Failure[] {
	return Object.entries(reasons).flatMap(([id, { misconception }]) =>
		misconception !== undefined || keys.includes(id)
			? []
			: [
					{
						code: 'missing',
						path: [...path, id, 'misconception'],
						expected: 'a misconception tag',
						received: 'nothing'
					}
				]
	);
}

/** Every sentence id must exist in the reading. */
export function checkSentences(ids: readonly string[], known: ReadonlySet<string>, path: Path): Failure[] {
	return ids.flatMap((id, index) =>
		known.has(id)
			? []
			: [{ code: 'unknown-sentence', path: [...path, index], expected: 'a sentence of the reading', received: id }]
	);
}

/** What the learner is told must be true, and something wrong must be left to pick. */
export function checkChoose(choose: number, keys: readonly string[], things: readonly string[], path: Path): Failure[] {
	const expected = `${keys.length}, the number of things in the key`;
	return [
		...(choose === keys.length ? [] : [{ code: 'wrong-count', path: ['choose'], expected, received: `${choose}` }]),
		...(keys.length < things.length
			? []
			: [{ code: 'no-distractor', path, expected: 'at least one wrong choice', received: 'none' }])
	];
}
