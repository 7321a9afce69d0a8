import type { Questions } from '../types.ts';
import type { KeyMeta, Meta, RubricRow, Some } from './input.ts';
import { describe, explain, seal } from './output.ts';

/** Two answers of the top level, one by somebody whom the author convinces more and one by somebody less convinced. */
type Models = readonly [
	{ readonly stance: 'convinced'; readonly text: string },
	{ readonly stance: 'doubtful'; readonly text: string }
];

/** `ideas` are what a good answer may hold; `teacher` holds facts for the one who marks. */
export function extended<S extends string, C extends string>() {
	return (
		q: Meta<C> & {
			words: { min: number; max: number } | null;
			rows: Some<RubricRow>;
			minutes: number;
			/** The answer must link to something outside the text. */
			sources?: boolean;
			key: KeyMeta<S> & { ideas: Readonly<Record<string, string>>; models: Models; teacher?: string };
		}
	): Questions['extended'] => {
		const { ideas, models, teacher } = q.key;
		const [convinced, doubtful] = models;
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
				models: [{ ...convinced }, { ...doubtful }],
				...(teacher === undefined ? {} : { teacher })
			}
		});
	};
}
