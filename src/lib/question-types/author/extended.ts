import type { Questions } from '../types.ts';
import type { KeyMeta, Meta, RubricRow, Some } from './input.ts';
import { describe, explain, seal } from './output.ts';

/** `ideas` are what a good answer may hold; `teacher` holds facts for the one who marks. */
export function extended<S extends string, C extends string>() {
	return (
		q: Meta<C> & {
			words: { min: number; max: number } | null;
			rows: Some<RubricRow>;
			minutes: number;
			/** The answer must link to something outside the text. */
			sources?: boolean;
			key: KeyMeta<S> & { ideas: Readonly<Record<string, string>>; teacher?: string };
		}
	): Questions['extended'] => {
		const { ideas, teacher } = q.key;
		return seal({
			...describe(q),
			type: 'extended' as const,
			words: q.words === null ? null : { min: q.words.min, max: q.words.max },
			rows: [...q.rows],
			minutes: q.minutes,
			sources: q.sources ?? false,
			key: {
				...explain(q.key),
				ideas: Object.entries(ideas).map(([id, text]) => ({ id, text })),
				...(teacher === undefined ? {} : { teacher })
			}
		});
	};
}
