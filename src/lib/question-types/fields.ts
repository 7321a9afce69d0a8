import { strands } from '#lib/domain/strands.ts';
import * as v from 'valibot';
import { blooms, depths, misconceptions, processes, type Misconception, type Strand } from '#lib/domain/taxonomy.ts';

/** Schemas of the fields every question type shares; each type spreads them into its own strict object. */

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('text that is not empty'));
export const isoDate = v.pipe(v.string(), v.isoDate('a date as YYYY-MM-DD'));

export function namesOf<T extends string>(table: Record<T, unknown>): T[] {
	return Object.keys(table).filter((name): name is T => name in table);
}

export const misconception = v.picklist(namesOf<Misconception>(misconceptions));
export const reason = v.strictObject({ why: text, misconception: v.optional(misconception) });
export const option = v.strictObject({ id: text, text, sentence: v.optional(text) });

/** A map from an id (option, sentence, card …) to a value. */
export function byId<T extends v.GenericSchema>(value: T) {
	return v.record(text, value);
}

/** A response in which every thing is put in a place: the id of its partner by the id of each. */
export const placements = v.record(v.string(), v.string());

/** Fields of `QuestionBase` without `key`. */
export const questionFields = {
	id: text,
	version: text,
	process: v.picklist(processes),
	dok: v.picklist(depths),
	bloom: v.picklist(blooms),
	strand: v.picklist(namesOf<Strand>(strands)),
	points: v.pipe(v.number(), v.gtValue(0, 'points above 0')),
	asOf: isoDate,
	reviewBy: isoDate,
	tests: text,
	claims: v.array(text),
	contested: v.array(text),
	pre: v.boolean(),
	deck: v.boolean(),
	card: v.nullable(text),
	moreCards: v.optional(v.pipe(v.array(text), v.minLength(1, 'at least one further card'))),
	emphasis: v.optional(text),
	prompt: text
};

/** Fields of `KeyBase`. */
export const keyFields = {
	why: text,
	evidence: v.pipe(v.array(text), v.minLength(1, 'at least one sentence')),
	note: v.optional(text)
};
