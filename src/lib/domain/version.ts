import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Fields that describe a question without being seen or scored: changing them changes no answer. */
const descriptive = new Set([
	'id',
	'version',
	'process',
	'dok',
	'bloom',
	'strand',
	'asOf',
	'reviewBy',
	'tests',
	'claims',
	'contested',
	'pre',
	'deck',
	'report'
]);

/**
 * Content hash of a question: `<what the learner saw>.<what it is scored by>`, each the first 12 hex digits of a SHA-256
 * over JSON with sorted names. The first half changes when prompt or options change, the second when key or points do.
 */
export function versionOf(question: { key: unknown; points: number } & object): string {
	const seen = Object.entries(question).filter(
		([name]) => !descriptive.has(name) && name !== 'key' && name !== 'points'
	);
	return `${digest(Object.fromEntries(seen))}.${digest({ key: question.key, points: question.points })}`;
}

/** The first 12 hex digits of a SHA-256 over plain data as JSON with sorted names. */
export function digest(value: unknown): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted(value))))).slice(0, 12);
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, inner]) => inner !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, inner]) => [name, sorted(inner)])
	);
}
