import type { Unit } from '#lib/domain/unit.ts';
import { deckOfUnit } from '#lib/pages/deck.ts';
import type { Question } from '#lib/question-types/types.ts';
import type { DeckFile } from '#lib/review/deck-file.ts';
import { openKeyedShelf } from '#lib/storage/keyed-shelf.ts';
import type { KeptUnit } from '#lib/storage/ports.ts';

/**
 * What the units added from files on this device put into the review deck. Another version may have kept them, so they are
 * looked at again; the schemas for that come only where there is such a unit. What cannot be read has no cards until it can.
 */
export async function readOwnDeck(): Promise<DeckFile> {
	const found = await openKeyedShelf<KeptUnit>('passage-units').list();
	if (!found.ok || found.value.length === 0) return { units: [] };
	const { parseUnit } = await import('#lib/question-types/unit-schema.ts');
	const units: Unit<Question>[] = [];
	const outdated: string[] = [];
	for (const { unit } of found.value) {
		const parsed = parseUnit(unit);
		if (parsed.ok) units.push(parsed.value);
		else outdated.push(unit.title);
	}
	return { units: units.map((unit) => ({ ...deckOfUnit(unit), own: true })), outdated };
}
