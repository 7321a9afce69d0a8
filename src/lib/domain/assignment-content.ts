import type { AnyQuestion, Unit } from './unit.ts';
import { digest } from './version.ts';

interface Drawn extends Pick<Unit, 'enemies' | 'forms'> {
	questions: readonly Pick<AnyQuestion, 'id' | 'version' | 'strand' | 'process'>[];
}

/** Version of everything in a unit that an assignment is drawn from: 12 hex digits. */
export function contentOf({ questions, enemies, forms }: Drawn): string {
	return digest([
		questions.map(({ id, version, strand, process }) => [id, version, strand, process]),
		enemies,
		forms.map(({ id, draw }) => [id, draw])
	]);
}

/** Digest of a release code, bound to its assignment: 12 hex digits. It keeps a code from being read off a link, no more. */
export function releaseDigest(assignment: string, code: string): string {
	return digest([assignment, code.trim().toUpperCase()]);
}
