import type { Questions } from '../types.ts';
import type { IdOf, KeyMeta, Meta, Proper, Reasons, ShownById, Some } from './input.ts';
import { describe, explain, optionsOf, reasonsOf, seal } from './output.ts';

/** How many to choose is the number of keys. */
export function multipleChoice<S extends string, C extends string>() {
	return <const O extends ShownById<S>, const K extends Some<IdOf<O>>>(
		q: Meta<C> & {
			options: O;
			fixedOrder?: boolean;
			key: KeyMeta<S> & {
				options: K & Proper<IdOf<O>, K[number]>;
				reasons: Reasons<IdOf<O>, K[number]>;
			};
		}
	): Questions['multiple-choice'] => {
		const { options, reasons } = q.key;
		return seal({
			...describe(q),
			type: 'multiple-choice' as const,
			options: optionsOf(q.options),
			choose: options.length,
			fixedOrder: q.fixedOrder ?? false,
			key: { ...explain(q.key), options: [...options], reasons: reasonsOf(reasons) }
		});
	};
}
