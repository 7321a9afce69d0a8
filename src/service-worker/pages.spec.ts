import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootFrom, linksFrom } from '#lib/ui/links.ts';
import { ownRoot } from '#lib/ui/own-place.ts';
import { asksQuestions, isOfVersion } from './pages.ts';

const name = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/);
const base = fc.constantFrom('', '/passage', '/school/quiz');

describe('a page asks questions', () => {
	it('when it is a section, a form, the deck or a unit from a file, below any path', () => {
		fc.assert(
			fc.property(base, name, name, (at, unit, part) => {
				const links = linksFrom(rootFrom('/'));
				const address = (href: string) => new URL(href, `https://school.example${at}/`).href;
				const asks = (href: string) => asksQuestions(address(href), at);
				const own = linksFrom(ownRoot(rootFrom('/')));
				for (const href of [links.section(unit, part), links.form(unit, part), links.review, own.form(unit, part)]) {
					expect(asks(href), href).toBe(true);
				}
				for (const href of [links.library, links.progress, links.unit(unit), links.printForm(unit, part)]) {
					expect(asks(href), href).toBe(false);
				}
			})
		);
	});

	it('not on another site of the same host', () => {
		expect(asksQuestions('https://school.example/other/quiz/a/', '/passage')).toBe(false);
	});
});

describe('a page of a version', () => {
	it('names that version and no other', () => {
		expect(isOfVersion('<html lang="en" data-version="12ab">', '12ab')).toBe(true);
		expect(isOfVersion('<html lang="en" data-version="12abc">', '12ab')).toBe(false);
	});
});
