import { describe, expect, it } from 'vitest';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import type { KeptUnit } from '#lib/storage/ports.ts';
import { sayRestored, saySaved } from './backup-words.ts';

const kept = (id: string, title = id): KeptUnit => ({ id, addedAt: 1, unit: { ...sampleUnit, id, title } });
const nothing = { added: 0, known: 0, originals: 0, units: [], rivals: [], editions: [] };
const shipped = [{ id: 'column', title: 'A column' }];

describe('what is said of a backup', () => {
	it.each([
		[{ units: 0, left: [] }, /done here\.$/],
		[{ units: 1, left: [] }, /done here, and the unit you added\.$/],
		[{ units: 2, left: [] }, /and the 2 units you added\.$/],
		[{ units: 0, left: ['Tea'] }, /“Tea” was added with another version .* keep its file\.$/],
		[{ units: 1, left: ['Tea', 'Milk'] }, /“Tea”, “Milk” were added .* keep their files\.$/]
	])('once it is saved: %j', (gathered, words) => {
		expect(saySaved(gathered)).toMatch(words);
	});

	it('counts entries, and names nothing that did not come', () => {
		expect(sayRestored({ ...nothing, added: 1, known: 2 }, shipped)).toBe(
			'The backup is in: 1 new entry, 2 that were here already.'
		);
	});

	it('names the units that came, and whose place one takes', () => {
		const words = sayRestored(
			{ ...nothing, originals: 1, units: [kept('tea', 'Tea'), kept('column', 'Mine')] },
			shipped
		);
		expect(words).toContain('The original it holds is attached again. In the library now: “Tea”, “Mine”.');
		expect(words).toContain('“Mine” stands there in place of “A column” that comes with Passage.');
		expect(words).not.toContain('“Tea” stands');
		expect(sayRestored({ ...nothing, units: [kept('column', 'A column')] }, shipped)).toContain(
			'“A column” stands there in place of the unit that comes with Passage.'
		);
	});

	it('says which units stayed as they are here', () => {
		expect(sayRestored({ ...nothing, rivals: [kept('tea', 'Tea')] }, shipped)).toMatch(
			/“Tea” is here in another edition, which has stayed\.$/
		);
	});
});
