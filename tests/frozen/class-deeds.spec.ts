import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldClass } from '#lib/domain/class/class-state.ts';
import { readClassFile } from '#lib/storage/class/class-file.ts';

/** Class files as released versions wrote them. They are never changed: somebody's marks are in one like them. */
const read = (name: string) => {
	const found = readClassFile(readFileSync(new URL(`class-${name}.json`, import.meta.url), 'utf8'));
	if (!found.ok) throw new Error(JSON.stringify(found.failures));
	return foldClass(found.value.events);
};
const seat = '["01890000-0000-7000-8000-000000000001","7"]';

it('a class file of format 1 can be read for ever', () => {
	const { roster, works, notes, fixes, accommodations, released, moves } = read('1-deeds');
	expect([...roster.values()].map(({ name, section }) => [name, section])).toEqual([
		['Heron', '7b'],
		['Wren', '7b']
	]);
	expect(works.get(seat)?.sittings[0]?.events).toMatchObject([{ kind: 'answered', response: { option: 'a' } }]);
	expect(notes.get(seat)?.overrides.get('')).toEqual({ points: 1, reason: 'said it aloud' });
	expect(notes.get(seat)?.comments.get('S1-01')).toBe('Read S1.2 again.');
	expect(fixes.get('["tea","S1-01"]')).toMatchObject([{ fix: { kind: 'accepted', response: { option: 'a' } } }]);
	expect(accommodations.get('8')).toEqual({ time: 1.5, extraAttempts: 1, questions: null, readAloud: true });
	// Releasing the marks was taken back.
	expect([released.size, moves.size]).toEqual([0, 0]);
});

it('a class file of format 2 can be read for ever, with where learners were put', () => {
	const { released, moves } = read('2-moves');
	expect(released.size).toBe(1);
	expect([...moves].map(([groups, places]) => [groups, [...places]])).toEqual([
		['01890000-0000-7000-8000-000000000001', [['7', { kind: 'group', misconception: 'M-OPP', number: 1 }]]],
		['unit=tea', [['8', { kind: 'extension' }]]]
	]);
});
