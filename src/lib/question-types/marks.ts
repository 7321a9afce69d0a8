import type { Classified } from './contract.ts';
import type { Name } from './types.ts';
import type { Mark } from './view-props.ts';

/** Types in which a mark belongs to what was chosen; in the others to the card, slot, blank, step or side that got it. */
const choosing: readonly Name[] = ['single-choice', 'multiple-choice', 'true-false', 'evidence', 'two-part'];

/**
 * Marks for a view by id, from `classify` of the response. With the choices of the key as well, right options that were not
 * chosen are marked as missed.
 */
export function markChoices(
	name: Name,
	chosen: readonly Classified[],
	key: readonly Classified[] = []
): Record<string, Mark> {
	const isChoosing = choosing.includes(name);
	const missed = isChoosing ? key.map(({ choice }): [string, Mark] => [choice, 'missed']) : [];
	const came = chosen.map(({ part, choice, right }): [string, Mark] => [
		isChoosing ? choice : (part ?? choice),
		right ? 'right' : 'wrong'
	]);
	return Object.fromEntries([...missed, ...came]);
}
