import type { Questions } from '../types.ts';
import type { IdOf, KeyMeta, Lure, Meta, Only, ShownById } from './input.ts';
import { describe, explain, lureOf, optionsOf, reasonsOf, seal } from './output.ts';

/** The slots of an argument map: what a card in it does, and the words over it. */
type Slots = Readonly<Record<string, readonly [role: string, label: string]>>;

/** A card in any role but its own; a spare card has none. */
type RoleSlip<T extends Slots, Placed extends Record<IdOf<T>, string>, Cards> =
	| { [Slot in IdOf<T>]: Lure & { card: Placed[Slot]; role: Exclude<T[IdOf<T>][0], T[Slot][0]> } }[IdOf<T>]
	| (Lure & { card: Exclude<IdOf<Cards>, Placed[IdOf<T>]>; role: T[IdOf<T>][0] });

/** Slots with the same role take each other's cards; a card without a slot needs a misconception. */
export function argumentMap<S extends string, C extends string>() {
	return <
		const T extends Slots,
		const Cards extends ShownById<S>,
		const Placed extends { readonly [Id in IdOf<T>]: IdOf<Cards> }
	>(
		q: Meta<C> & {
			slots: T;
			cards: Cards;
			key: KeyMeta<S> & {
				slots: Placed & Only<Placed, IdOf<T>>;
				reasons: { readonly [Id in IdOf<Cards>]: Id extends Placed[keyof Placed] ? string : Lure };
				slips?: readonly RoleSlip<T, Placed, Cards>[];
			};
		}
	): Questions['argument-map'] => {
		const { slots, reasons, slips = [] } = q.key;
		return seal({
			...describe(q),
			type: 'argument-map' as const,
			slots: Object.entries(q.slots).map(([id, [role, label]]) => ({ id, role, label })),
			cards: optionsOf(q.cards),
			key: {
				...explain(q.key),
				slots: { ...slots },
				reasons: reasonsOf(reasons),
				slips: slips.map(({ card, role, ...lure }) => ({ card, role, ...lureOf(lure) }))
			}
		});
	};
}
