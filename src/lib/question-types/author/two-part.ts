import type { Questions } from '../types.ts';
import type { IdOf, KeyMeta, Lure, Meta, Reasons, ShownById } from './input.ts';
import { describe, explain, optionsOf, reasonOf, reasonsOf, seal } from './output.ts';

/** `fits` says which wrong option of part A a wrong sentence of part B would seem to support. */
export function twoPart<S extends string, C extends string>() {
	return <
		const O extends ShownById<S>,
		const K extends IdOf<O>,
		const J extends readonly S[],
		const B extends J[number]
	>(
		q: Meta<C> & {
			options: O;
			evidencePrompt: string;
			candidates: J;
			key: KeyMeta<S> & {
				option: K;
				reasons: Reasons<IdOf<O>, K>;
				sentence: B;
				sentenceReasons: {
					readonly [Id in J[number]]: Id extends B ? string : Lure & { fits?: Exclude<IdOf<O>, K> };
				};
			};
		}
	): Questions['two-part'] => {
		const { option, reasons, sentence, sentenceReasons } = q.key;
		return seal({
			...describe(q),
			type: 'two-part' as const,
			options: optionsOf(q.options),
			evidencePrompt: q.evidencePrompt,
			candidates: [...q.candidates],
			key: {
				...explain(q.key),
				option,
				reasons: reasonsOf(reasons),
				sentence,
				sentenceReasons: fittingReasons(sentenceReasons)
			}
		});
	};
}

function fittingReasons(given: Readonly<Record<string, string | (Lure & { fits?: string })>>) {
	return Object.fromEntries(
		Object.entries(given).map(([id, reason]) => [
			id,
			typeof reason === 'string' || reason.fits === undefined
				? reasonOf(reason)
				: { ...reasonOf(reason), fits: reason.fits }
		])
	);
}
