import type { InferOutput, StrictObjectSchema } from 'valibot';
import type { IncompleteCode, Score } from '#lib/domain/score.ts';
import type { SentenceText } from './contract.ts';
import type { questionFields } from './fields.ts';

type Metadata = Omit<InferOutput<StrictObjectSchema<typeof questionFields, undefined>>, 'prompt'>;

/**
 * The metadata of an invented example question; the example itself adds `type`, `prompt`, the type's own fields and `key`.
 * Ids are unique over all types, e.g. `T1-numeric-2`; evidence is taken from `exampleSentences`.
 */
export function exampleFields(id: string, points = 1): Metadata {
	return {
		id,
		version: '0123456789ab.0123456789ab',
		process: 'understand',
		dok: 1,
		bloom: 'understand',
		strand: 'R2',
		points,
		asOf: '2025-01-01',
		reviewBy: '2030-01-01',
		tests: 'how a question of this type is answered and scored',
		claims: [],
		contested: [],
		pre: false,
		deck: false,
		card: null
	};
}

/** A short invented reading for examples: every sentence id an example may name, with its text. */
export const exampleSentences: Readonly<Record<string, string>> = {
	'T1.1': 'Mill Stream rises in the northern hills and reaches the lake after twelve kilometres.',
	'T1.2': 'In spring, melting snow fills it, and the lower meadows stand under water for about three weeks.',
	'T1.3': 'In summer it is often too shallow for boats.',
	'T1.4': 'The town council says that a small dam would keep the meadows dry.',
	'T1.5': 'The author doubts this: a dam would probably only move the flood to the next village.',
	'T1.6': 'Four pairs of herons were counted beside the stream in the year before the text was written.',
	'T1.7': 'In autumn, fallen leaves block the grating under the bridge until volunteers clear it.',
	'T1.8': 'After heavy rain the water turns brown, because it carries soil from the fields.',
	'T1.9': 'When the text was written, it was still open whether the dam would be built.'
};

/** Looks a sentence up in the examples' reading. */
export const exampleSentence: SentenceText = (id) => exampleSentences[id] ?? id;

/** The score of a complete response. */
export function earns(earned: number, possible: number): Score {
	return { kind: 'scored', earned, possible };
}

/** The score of a response that cannot be checked yet. */
export function waits(code: IncompleteCode): Score {
	return { kind: 'incomplete', code };
}
