import type { Option, Reason } from '#lib/domain/question.ts';
import { versionOf } from '#lib/domain/version.ts';
import type { KeyMeta, Lure, Meta, Shown } from './input.ts';

/** The fields of `QuestionBase` beside version and key, with what the author left out filled in. */
export function describe(meta: Meta<string>) {
	const { id, process, dok, bloom, strand, points, asOf, reviewBy, tests, emphasis, prompt } = meta;
	return {
		...{ id, process, dok, bloom, strand, points, asOf, reviewBy, tests, prompt },
		claims: [...(meta.claims ?? [])],
		contested: [...(meta.contested ?? [])],
		pre: meta.pre ?? false,
		deck: meta.deck ?? false,
		card: meta.card ?? null,
		...(meta.moreCards === undefined ? {} : { moreCards: [...meta.moreCards] }),
		...(emphasis === undefined ? {} : { emphasis })
	};
}

/** The fields of `KeyBase`. */
export function explain({ why, evidence, note }: KeyMeta<string>) {
	return { why, evidence: [...evidence], ...(note === undefined ? {} : { note }) };
}

/** The question with its version, which must come last: it is made from all the rest. */
export function seal<Q extends { key: unknown; points: number }>(question: Q): Q & { version: string } {
	return { ...question, version: versionOf(question) };
}

/** The options in the order they were written. */
export function optionsOf(shown: Readonly<Record<string, Shown<string>>>): Option[] {
	return Object.entries(shown).map(([id, said]) =>
		typeof said === 'string' ? { id, text: said } : { id, text: `Sentence ${said.sentence}`, sentence: said.sentence }
	);
}

export function lureOf({ why, tag }: Lure) {
	return { why, misconception: tag };
}

export function reasonOf(given: string | Lure): Reason {
	return typeof given === 'string' ? { why: given } : lureOf(given);
}

/** The same record with each value turned into something else. */
export function mapRecord<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
	return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}

export function reasonsOf(given: Readonly<Record<string, string | Lure>>): Record<string, Reason> {
	return mapRecord(given, reasonOf);
}
