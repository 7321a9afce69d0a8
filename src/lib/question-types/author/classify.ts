import type { Questions } from '../types.ts';
import type { IdOf, KeyMeta, Lure, Meta, Only, ShownById } from './input.ts';
import { describe, explain, lureOf, optionsOf, reasonsOf, seal } from './output.ts';

/** A card in any bin but its own. */
type BinSlip<Bins, Placed> = {
	[Card in IdOf<Placed>]: Lure & { card: Card; bin: Exclude<IdOf<Bins>, Placed[Card]> };
}[IdOf<Placed>];

/** A reason says why the card belongs where the key puts it; a slip why it does not belong elsewhere. */
export function classify<S extends string, C extends string>() {
	return <
		const B extends Readonly<Record<string, string>>,
		const Cards extends ShownById<S>,
		const Placed extends { readonly [Id in IdOf<Cards>]: IdOf<B> }
	>(
		q: Meta<C> & {
			bins: B;
			cards: Cards;
			key: KeyMeta<S> & {
				bins: Placed & Only<Placed, IdOf<Cards>>;
				reasons: { readonly [Id in IdOf<Cards>]: string };
				slips?: readonly BinSlip<B, Placed>[];
			};
		}
	): Questions['classify'] => {
		const { bins, reasons, slips = [] } = q.key;
		return seal({
			...describe(q),
			type: 'classify' as const,
			bins: optionsOf(q.bins),
			cards: optionsOf(q.cards),
			key: {
				...explain(q.key),
				bins: { ...bins },
				reasons: reasonsOf(reasons),
				slips: slips.map(({ card, bin, ...lure }) => ({ card, bin, ...lureOf(lure) }))
			}
		});
	};
}
