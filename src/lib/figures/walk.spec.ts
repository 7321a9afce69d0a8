import { expect, it } from 'vitest';
import { neighboursOf, walk } from './walk.ts';

const places = [
	{ id: 'claim', under: null },
	{ id: 'reason', under: 'claim' },
	{ id: 'grounds', under: 'reason' },
	{ id: 'other', under: 'claim' }
];

it('walks along the structure and stops at its ends', () => {
	const steps = [
		'ArrowRight',
		'ArrowDown',
		'ArrowDown',
		'ArrowUp',
		'ArrowRight',
		'ArrowRight',
		'ArrowLeft',
		'Home',
		'End'
	];
	const met = ['reason', 'other', null, 'reason', 'grounds', null, 'reason', 'claim', 'other'];
	let at = 'claim';
	for (const [index, key] of steps.entries()) {
		const to = walk(places, at, key);
		expect(to, `${at} ${key}`).toBe(met[index]);
		at = to ?? at;
	}
	expect(walk(places, 'claim', 'a')).toBeNull();
	expect(walk(places, 'claim', 'ArrowLeft')).toBeNull();
});

it('joins a statement to what it stands under and to what stands under it', () => {
	expect([...neighboursOf(places, 'reason')]).toEqual(['claim', 'grounds']);
	expect([...neighboursOf(places, 'claim')]).toEqual(['reason', 'other']);
});
