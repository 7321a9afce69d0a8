import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAssignment, arbitraryAssignment } from './assignment.fixtures.ts';
import { readLink, writeLink } from './assignment-link.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

const codesOf = (fragment: string) => {
	const outcome = readLink(fragment);
	return outcome.ok ? ['read'] : outcome.failures.map(({ code }) => code);
};

describe('base64url', () => {
	it('gives back any bytes, as Node writes them', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
				expect(fromBase64url(toBase64url(bytes))).toEqual(new Uint8Array(bytes));
			})
		);
	});

	it('takes no other text', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const bytes = fromBase64url(text);
				expect(bytes === null || toBase64url(bytes) === text).toBe(true);
			})
		);
	});
});

describe('a link', () => {
	it('carries the whole assignment', () => {
		fc.assert(
			fc.property(arbitraryAssignment, (assignment) => {
				expect(readLink(writeLink(assignment))).toEqual({ ok: true, value: assignment });
			})
		);
	});

	it('is made of characters that no messenger changes, and of few of them', () => {
		const link = writeLink(anAssignment({ unit: 'strikes-and-signals', from: 1_790_000_000_000 }));
		expect(link).toMatch(/^[\w-]+$/);
		expect(link.length).toBeLessThan(260);
	});

	it('survives being broken into lines', () => {
		const link = writeLink(anAssignment());
		expect(codesOf(` ${link.slice(0, 40)}\n${link.slice(40)} `)).toEqual(['read']);
	});

	it('cut off anywhere says that it is cut off', () => {
		const link = writeLink(anAssignment());
		expect(codesOf('')).toEqual(['empty']);
		for (let length = 1; length < link.length; length++) {
			expect(codesOf(link.slice(0, length))).toEqual(['truncated']);
		}
	});

	it('with something behind it says so', () => {
		const link = writeLink(anAssignment());
		fc.assert(
			fc.property(fc.stringMatching(/^[\w.,)-]+$/), (more) => {
				expect(codesOf(link + more)).toEqual(['longer']);
			})
		);
	});

	it('with any one character changed is refused', () => {
		const link = writeLink(anAssignment());
		fc.assert(
			fc.property(fc.nat(link.length - 1), fc.stringMatching(/^[\w-]$/), (at, other) => {
				fc.pre(link.charAt(at) !== other);
				const codes = codesOf(link.slice(0, at) + other + link.slice(at + 1));
				expect(['altered', 'truncated', 'longer', 'foreign']).toContain(codes[0]);
			}),
			{ numRuns: 2000 }
		);
	});

	it('of another kind is named as such', () => {
		for (const fragment of ['S1.2', 'main', '{"id":1}']) expect(codesOf(fragment)).toEqual(['foreign']);
	});

	it('never throws, whatever stands behind the #', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => codesOf(`1${text}`)[0] !== 'read'));
	});
});
