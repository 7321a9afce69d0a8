import type { Questions } from '../types.ts';
import type { IdOf, KeyMeta, Lure, Meta, Only, ShownById } from './input.ts';
import { describe, explain, optionsOf, reasonsOf, seal } from './output.ts';

/** The right sides that no left side takes; there must be one. */
type Spares<R, Pairs> = [Exclude<IdOf<R>, Pairs[keyof Pairs]>] extends [never]
	? { readonly 'every right side has a partner: add a spare one': Lure }
	: { readonly [Id in Exclude<IdOf<R>, Pairs[keyof Pairs]>]: Lure };

/** Every left side has one partner; at least one right side is spare. */
export function match<S extends string, C extends string>() {
	return <
		const L extends ShownById<S>,
		const R extends ShownById<S>,
		const Pairs extends { readonly [Id in IdOf<L>]: IdOf<R> }
	>(
		q: Meta<C> & {
			left: L;
			right: R;
			key: KeyMeta<S> & {
				pairs: Pairs & Only<Pairs, IdOf<L>>;
				reasons: { readonly [Id in IdOf<L>]: string };
				spares: Spares<R, Pairs>;
			};
		}
	): Questions['match'] => {
		const { pairs, reasons, spares } = q.key;
		return seal({
			...describe(q),
			type: 'match' as const,
			left: optionsOf(q.left),
			right: optionsOf(q.right),
			key: { ...explain(q.key), pairs: { ...pairs }, reasons: reasonsOf(reasons), spares: reasonsOf(spares) }
		});
	};
}
