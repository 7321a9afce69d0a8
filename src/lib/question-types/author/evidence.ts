import type { Questions } from '../types.ts';
import type { KeyMeta, Meta, Proper, Reasons, Some } from './input.ts';
import { describe, explain, reasonsOf, seal } from './output.ts';

/** How many to choose is the number of keys. */
export function evidence<S extends string, C extends string>() {
	return <const J extends readonly S[], const K extends Some<J[number]>>(
		q: Meta<C> & {
			candidates: J;
			key: KeyMeta<S> & {
				sentences: K & Proper<J[number], K[number]>;
				reasons: Reasons<J[number], K[number]>;
			};
		}
	): Questions['evidence'] => {
		const { sentences, reasons } = q.key;
		return seal({
			...describe(q),
			type: 'evidence' as const,
			candidates: [...q.candidates],
			choose: sentences.length,
			key: { ...explain(q.key), sentences: [...sentences], reasons: reasonsOf(reasons) }
		});
	};
}
