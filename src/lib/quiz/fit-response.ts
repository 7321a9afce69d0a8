/**
 * The stored response when it has the shape of this type's responses, else the empty one. What is read here was written by
 * this browser's own log, so a look at the shape is enough to survive a question that became one of another type, and a page
 * need not carry the schemas; what comes from outside (the server, imports) is parsed with them. `empty` and `full` are
 * the question's own empty and key response: both name the same fields, one before and one after anything was done.
 */
export function fitResponse<R extends object>(stored: unknown, empty: R, full: R): R {
	return isLike(stored, empty, full) ? stored : empty;
}

function isLike<R extends object>(stored: unknown, empty: R, full: R): stored is R {
	if (kindOf(stored) !== 'object') return false;
	const [given, before, after] = [fieldsOf(stored), fieldsOf(empty), fieldsOf(full)];
	const isFitting = (value: unknown, name: string) =>
		before.has(name) && [before, after].some((fields) => isOfKind(value, fields.get(name)));
	return given.size === before.size && [...given].every(([name, value]) => isFitting(value, name));
}

/** Lists and maps hold ids or typed words and nothing else. */
function isOfKind(value: unknown, sample: unknown): boolean {
	if (kindOf(value) !== kindOf(sample)) return false;
	return [...fieldsOf(value).values()].every((inner) => typeof inner === 'string');
}

function kindOf(value: unknown): string {
	if (value === null) return 'null';
	return Array.isArray(value) ? 'array' : typeof value;
}

function fieldsOf(value: unknown): Map<string, unknown> {
	return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
