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
	return (
		given.length === before.length &&
		given.every(([name, value]) => {
			const isFitting = ([known, sample]: Field) => known === name && isOfKind(value, sample);
			return before.some(([known]) => known === name) && (before.some(isFitting) || after.some(isFitting));
		})
	);
}

/** Lists and maps hold ids or typed words and nothing else. */
function isOfKind(value: unknown, sample: unknown): boolean {
	return kindOf(value) === kindOf(sample) && fieldsOf(value).every(([, inner]) => typeof inner === 'string');
}

function kindOf(value: unknown): string {
	if (value === null) return 'null';
	return Array.isArray(value) ? 'array' : typeof value;
}

type Field = [string, unknown];
/** A list rather than a map: responses have a few fields, and a long log has many responses. */
function fieldsOf(value: unknown): Field[] {
	return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
