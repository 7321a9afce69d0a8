import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksFrom } from './links.ts';
import { ownRoot, placeIn } from './own-place.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/);
const at = (href: string) => new URL(href, 'https://school.example/passage/progress/');

describe('addresses of a unit from a file', () => {
	it('lead to one page, and say there what to show', () => {
		const links = linksFrom(ownRoot('../'));
		fc.assert(
			fc.property(id, id, (unit, part) => {
				const places: [string, string[]][] = [
					[links.unit(unit), ['read', unit]],
					[links.section(unit, part), ['read', unit, part]],
					[`${links.section(unit, part)}#check`, ['read', unit, part]],
					[links.form(unit, part), ['quiz', unit, part]],
					[links.printSection(unit, part), ['print', unit, 'read', part]],
					[links.printForm(unit, part), ['print', unit, part]],
					[`${links.printKey(unit, part)}?version=B`, ['print', unit, part, 'key']]
				];
				for (const [href, place] of places) {
					expect(at(href).pathname).toBe('/passage/own/');
					expect(placeIn(at(href).search)).toEqual(place);
				}
			})
		);
	});

	it('survive a form that sends them along', () => {
		expect(placeIn('?print%2Ftea%2Fs1-full%2F=&version=B')).toEqual(['print', 'tea', 's1-full']);
		expect(placeIn('?print%2Ftea%2Fs1-full%2F%3Fversion=B&version=C')).toEqual(['print', 'tea', 's1-full']);
		expect(placeIn('')).toEqual([]);
	});
});
