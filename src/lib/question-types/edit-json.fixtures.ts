/** Copies of plain data with one place changed, for tests that spoil it. */

type Path = readonly (string | number)[];

/** A copy with the value at the path; `undefined` takes the place away. Places that are not there are made. */
export function withValue(json: unknown, [first, ...others]: Path, value: unknown): unknown {
	if (first === undefined) return value;
	if (Array.isArray(json)) {
		const inner: unknown = json[Number(first)];
		const changed = withValue(inner, others, value);
		const kept: unknown[] = json.toSpliced(Number(first), 1, ...(changed === undefined ? [] : [changed]));
		return kept;
	}
	const entries: Record<string, unknown> = typeof json === 'object' && json !== null ? { ...json } : {};
	const changed = withValue(entries[first], others, value);
	if (changed !== undefined) return { ...entries, [first]: changed };
	return Object.fromEntries(Object.entries(entries).filter(([name]) => name !== first));
}
