import type { Questions } from '../types.ts';
import type { IdOf, KeyMeta, Meta, Reasons, ShownById } from './input.ts';
import { describe, explain, optionsOf, reasonsOf, seal } from './output.ts';

/** One option is right. */
export function singleChoice<S extends string, C extends string>() {
	return <const O extends ShownById<S>, const K extends IdOf<O>>(
		q: Meta<C> & {
			report?: 'assumption' | 'counter';
			options: O;
			/** The options keep their order, because it means something. */
			fixedOrder?: boolean;
			key: KeyMeta<S> & { option: K; reasons: Reasons<IdOf<O>, K> };
		}
	): Questions['single-choice'] => {
		const { option, reasons } = q.key;
		return seal({
			...describe(q),
			type: 'single-choice' as const,
			...(q.report === undefined ? {} : { report: q.report }),
			options: optionsOf(q.options),
			fixedOrder: q.fixedOrder ?? false,
			key: { ...explain(q.key), option, reasons: reasonsOf(reasons) }
		});
	};
}
