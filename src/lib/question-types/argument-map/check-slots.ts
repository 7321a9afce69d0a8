import type { Failure } from '#lib/domain/failure.ts';
import type { Option, Reason } from '#lib/domain/question.ts';
import { checkCovers, checkDistinct, checkOneOf, checkTagged } from '../checks.ts';
import { findIn } from '../placements.ts';

interface Slots {
	slots: readonly { id: string; role: string }[];
	cards: readonly Option[];
	key: {
		slots: Record<string, string>;
		reasons: Record<string, Reason>;
		slips: readonly { card: string; role: string }[];
	};
}

/** What can be wrong with slots, cards and key of an argument map; paths are relative to the question. */
export function checkSlots({ slots, cards, key }: Slots): Failure[] {
	const slotIds = slots.map(({ id }) => id);
	const cardIds = cards.map(({ id }) => id);
	const used = Object.values(key.slots);
	const placed = Object.entries(key.slots);
	return [
		...checkDistinct(slotIds, ['slots']),
		...checkDistinct(cardIds, ['cards']),
		...checkCovers(key.slots, slotIds, ['key', 'slots'], 'the card of this slot'),
		...placed.flatMap(([slot, card], index) => [
			...checkOneOf(card, cardIds, ['key', 'slots', slot], 'a card'),
			...(used.indexOf(card) === index
				? []
				: [{ code: 'duplicate-id', path: ['key', 'slots', slot], expected: 'a card used once', received: card }])
		]),
		...(new Set(slots.map(({ role }) => role)).size > 1 || cards.length > slots.length
			? []
			: [
					{
						code: 'no-distractor',
						path: ['cards'],
						expected: 'a card that can be put in a wrong place',
						received: 'none'
					}
				]),
		...checkCovers(key.reasons, cardIds, ['key', 'reasons'], 'a reason for this card'),
		...checkTagged(key.reasons, used, ['key', 'reasons']),
		...checkSlips({ slots, cards, key })
	];
}

/** A slip names a card in a role it does not have, once. */
function checkSlips({ slots, cards, key }: Slots): Failure[] {
	const cardIds = cards.map(({ id }) => id);
	const roles = [...new Set(slots.map(({ role }) => role))];
	return key.slips.flatMap(({ card, role }, index) => {
		const path = ['key', 'slips', index];
		const first = key.slips.findIndex((slip) => slip.card === card && slip.role === role);
		const isRight = slots.some((slot) => slot.role === role && findIn(key.slots, slot.id) === card);
		return [
			...checkOneOf(card, cardIds, [...path, 'card'], 'a card'),
			...checkOneOf(role, roles, [...path, 'role'], 'the role of a slot'),
			...(isRight
				? [{ code: 'contradiction', path: [...path, 'role'], expected: 'a wrong role', received: role }]
				: []),
			...(first === index
				? []
				: [{ code: 'duplicate-id', path, expected: 'a slip named once', received: `${card}, ${role}` }])
		];
	});
}
