/** Whether two JSON values say the same, whatever the order of their names; a name set to `undefined` counts as absent. */
export function isSameJson(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const left = new Map<string, unknown>(Object.entries(a));
	const right = new Map<string, unknown>(Object.entries(b));
	// Each name once: else the time doubles with every level.
	return [...new Set([...left.keys(), ...right.keys()])].every((name) => isSameJson(left.get(name), right.get(name)));
}
