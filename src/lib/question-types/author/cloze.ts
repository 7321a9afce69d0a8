import type { Questions } from '../types.ts';
import type { IdOf, KeyMeta, Lure, Meta, Only, ShownById, Some } from './input.ts';
import { describe, explain, mapRecord, optionsOf, reasonsOf, seal } from './output.ts';

/** The names in brackets in a text: `'A [1] of a [2]'` has `'1' | '2'`. */
type BlanksIn<T extends string> = string extends T
	? string
	: T extends `${string}[${infer Blank}]${infer Rest}`
		? Blank | BlanksIn<Rest>
		: never;

/** What fills the blanks: words of the bank by id, or every spelling that is accepted. */
type Fillings<T extends string, B> = {
	readonly [Blank in BlanksIn<T>]: B extends undefined ? Some<string> : IdOf<B>;
};

/** What is said of a wrong filling: of each word of the bank, or, when blanks are typed, of any. */
type Wrong<B, Filled> = B extends undefined
	? { wrongWhy: string }
	: { reasons: { readonly [Id in IdOf<B>]: Id extends Filled[keyof Filled] ? string | Lure : Lure } };

/** The text and the blanks of a gap text, in the order they are read. */
function partsOf(text: string): ({ text: string } | { blank: string })[] {
	return text
		.split(/\[([^\]]+)\]/)
		.map((piece, index) => (index % 2 === 1 ? { blank: piece } : { text: piece }))
		.filter((part) => 'blank' in part || part.text !== '');
}

/** Blanks stand in brackets, `'a [1] of a [2]'`; they are filled from `bank`, or typed when there is none. */
export function cloze<S extends string, C extends string>() {
	return <
		const T extends string,
		const Filled extends Fillings<T, B>,
		const B extends ShownById<S> | undefined = undefined
	>(
		q: Meta<C> & {
			text: T;
			bank?: B;
			key: KeyMeta<S> & { blanks: Filled & Only<Filled, BlanksIn<T>> } & Wrong<B, Filled>;
		}
	): Questions['cloze'] => {
		const blanks: Readonly<Record<string, string | Some<string>>> = q.key.blanks;
		return seal({
			...describe(q),
			type: 'cloze' as const,
			parts: partsOf(q.text),
			bank: q.bank === undefined ? null : optionsOf(q.bank),
			key: {
				...explain(q.key),
				blanks: mapRecord(blanks, (filling) =>
					typeof filling === 'string' ? { option: filling } : { accept: [...filling] }
				),
				reasons: 'reasons' in q.key ? reasonsOf(q.key.reasons) : {},
				...('wrongWhy' in q.key ? { wrongWhy: q.key.wrongWhy } : {})
			}
		});
	};
}
