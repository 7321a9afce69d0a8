import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksFrom, rootFrom } from './links.ts';

const part = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

describe('addresses relative to a page', () => {
	it('lead from any page, below any path, to the same places', () => {
		fc.assert(
			fc.property(
				fc.array(part, { maxLength: 3 }),
				fc.array(part, { maxLength: 4 }),
				part,
				part,
				(base, path, unit, form) => {
					const prefix = base.map((name) => `/${name}`).join('');
					const page = `/${path.map((name) => `${name}/`).join('')}`;
					const links = linksFrom(rootFrom(page));
					const at = (href: string) => new URL(href, `https://school.example${prefix}${page}`).pathname;
					expect(at(links.library)).toBe(`${prefix}/`);
					expect(at(links.progress)).toBe(`${prefix}/progress/`);
					expect(at(links.deck)).toBe(`${prefix}/review/deck.json`);
					expect(at(links.form(unit, form))).toBe(`${prefix}/quiz/${unit}/${form}/`);
					expect(at(links.coverage(unit))).toBe(`${prefix}/author/${unit}/`);
					expect(at(links.bank(unit))).toBe(`${prefix}/units/${unit}.json`);
				}
			)
		);
	});

	it('work for an address without its closing slash, as an error page may have', () => {
		expect(rootFrom('/nowhere')).toBe('./');
		expect(rootFrom('/read/nowhere')).toBe('../');
	});
});
