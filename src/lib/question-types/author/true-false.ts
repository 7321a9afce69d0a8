import type { Questions } from '../types.ts';
import type { KeyMeta, Lure, Meta, Reasons } from './input.ts';
import { describe, explain, reasonOf, reasonsOf, seal } from './output.ts';

/** The prompt is the statement; the wrong verdict needs a misconception as any distractor does. */
export function trueFalse<S extends string, C extends string>() {
	return <const J extends readonly S[], const V extends boolean, const K extends J[number]>(
		q: Meta<C> & {
			justifications: J;
			key: KeyMeta<S> & {
				verdict: V;
				verdictWhy: {
					readonly true: true extends V ? string : Lure;
					readonly false: false extends V ? string : Lure;
				};
				justification: K;
				reasons: Reasons<J[number], K>;
			};
		}
	): Questions['true-false'] => {
		const { verdict, verdictWhy, justification, reasons } = q.key;
		return seal({
			...describe(q),
			type: 'true-false' as const,
			justifications: [...q.justifications],
			key: {
				...explain(q.key),
				verdict,
				verdictWhy: { true: reasonOf(verdictWhy.true), false: reasonOf(verdictWhy.false) },
				justification,
				reasons: reasonsOf(reasons)
			}
		});
	};
}
