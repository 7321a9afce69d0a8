import { scoreShare } from '#lib/domain/score.ts';
import type { QuestionType } from '../contract.ts';
import { findIn, isSamePlacing, isWhole, readPlacements, sayPlacements, shareRight } from '../placements.ts';
import { noAnswer, sayOption } from '../say.ts';
import type { ArgumentMap, ArgumentMapResponse } from './content.ts';

export type { ArgumentMap, ArgumentMapResponse } from './content.ts';

const roleOf = ({ slots }: Pick<ArgumentMap, 'slots'>, slot: string | undefined) =>
	slots.find(({ id }) => id === slot)?.role;

/** The role the key gives a card; a spare card has none. */
const keyRoleOf = (q: ArgumentMap, card: string) =>
	roleOf(
		q,
		Object.keys(q.key.slots).find((slot) => q.key.slots[slot] === card)
	);

/** What is known of a card in a role: the slip, if it is a wrong role with one, else the card's own reason. */
const reasonFor = ({ key }: ArgumentMap, card: string, role: string | undefined) =>
	key.slips.find((slip) => slip.card === card && slip.role === role) ?? findIn(key.reasons, card);

/** Every slot that holds a card, and whether the card does that job. */
const readSlots = (q: ArgumentMap, { slots }: ArgumentMapResponse) =>
	readPlacements(q.slots, q.cards, slots).map(({ id, partner }) => {
		const role = roleOf(q, id);
		const right = keyRoleOf(q, partner) === role;
		const misconception = right ? null : (reasonFor(q, partner, role)?.misconception ?? null);
		return { part: id, choice: partner, right, misconception };
	});

/**
 * Cards are put into the slots of an argument. Scoring: the share of slots that hold a right card; a card is right in any slot
 * of the role the key gives it.
 */
export const argumentMap: QuestionType<'argument-map', ArgumentMap, ArgumentMapResponse> = {
	name: 'argument-map',
	label: 'Build the argument',
	empty: () => ({ slots: {} }),
	incomplete: (q, { slots }) => {
		const cards = Object.values(slots);
		return isWhole(q.slots, q.cards, slots) && new Set(cards).size === cards.length ? null : 'part-missing';
	},
	isSame: (a, b) => isSamePlacing(a.slots, b.slots),
	score: (q, r) => {
		const code = argumentMap.incomplete(q, r);
		return code ? { kind: 'incomplete', code } : scoreShare(shareRight(readSlots(q, r)), q.points);
	},
	keyResponse: (q) => ({ slots: { ...q.key.slots } }),
	randomGuess: ({ slots, cards, points }) => {
		const rightCards = slots.map(({ role }) => slots.filter((slot) => slot.role === role).length);
		return (points * rightCards.reduce((sum, count) => sum + count, 0)) / cards.length / slots.length;
	},
	classify: (q, r) => (argumentMap.incomplete(q, r) ? [] : readSlots(q, r)),
	remarks: (q, r, sentence) =>
		argumentMap.classify(q, r).map(({ part, choice, right, misconception }) => ({
			part: q.slots.find(({ id }) => id === part)?.label ?? null,
			chosen: sayOption(q.cards, choice, sentence),
			right,
			why: reasonFor(q, choice, roleOf(q, part ?? ''))?.why ?? q.key.why,
			misconception
		})),
	sayAnswer: (q, sentence) => argumentMap.sayResponse(q, argumentMap.keyResponse(q), sentence),
	sayResponse: (q, { slots }, sentence) =>
		sayPlacements(
			readPlacements(q.slots, q.cards, slots).map(({ id, partner }) => [
				q.slots.find((slot) => slot.id === id)?.label ?? id,
				sayOption(q.cards, partner, sentence)
			])
		) || noAnswer,
	arrange: (q, shuffle) => ({ ...q, cards: shuffle(q.cards, q.id) })
};
