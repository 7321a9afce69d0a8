import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAssignment, arbitraryAssignment } from './assignment.fixtures.ts';
import { readLink, writeLink } from './assignment-link.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { arbitraryAccommodation } from './log.fixtures.ts';
import type { PersonalTerms } from './personal-terms.ts';

const codesOf = (fragment: string) => {
	const outcome = readLink(fragment);
	return outcome.ok ? ['read'] : outcome.failures.map(({ code }) => code);
};

const arbitraryTerms: fc.Arbitrary<PersonalTerms> = fc.record({
	accommodation: arbitraryAccommodation,
	learner: fc.option(
		fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
			.map((name) => name.trim())
			.filter((name) => name !== '')
	)
});
const someTerms: PersonalTerms = {
	accommodation: { time: 1.5, extraAttempts: 1, questions: 12, readAloud: true },
	learner: '7b-12'
};
/** A plain link as earlier versions made it. */
const givenBefore =
	'1ACeWyJBWXZQNVdnQWNBQ0FBQUFBQUFBQUFBIiwxLCJ1bml0LTEiLCJBU05GWjRtciIsIlR3byBxdWljayBjaGVja3MiLFsiZiIsInMxLWNoZWNrIiwiczItY2hlY2siXSwxLDEsMSxudWxsLG51bGwsbnVsbCwxXQvWdVQ3';

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
				expect(readLink(writeLink(assignment))).toEqual({ ok: true, value: { assignment, terms: null } });
			})
		);
	});

	it('for one learner carries their terms beside the very same assignment', () => {
		fc.assert(
			fc.property(arbitraryAssignment, arbitraryTerms, (assignment, terms) => {
				expect(readLink(writeLink(assignment, terms))).toEqual({ ok: true, value: { assignment, terms } });
			})
		);
	});

	it('without terms is what it always was', () => {
		expect(writeLink(anAssignment())).toBe(givenBefore);
		expect(readLink(givenBefore)).toEqual({ ok: true, value: { assignment: anAssignment(), terms: null } });
	});

	it('is made of characters that no messenger changes, and of few of them', () => {
		const link = writeLink(anAssignment({ unit: 'strikes-and-signals', from: 1_790_000_000_000 }));
		expect(link).toMatch(/^[\w-]+$/);
		expect(link.length).toBeLessThan(260);
		const personal = writeLink(anAssignment({ unit: 'strikes-and-signals', from: 1_790_000_000_000 }), someTerms);
		expect(personal).toMatch(/^[\w-]+$/);
		expect(personal.length - link.length).toBeLessThan(40);
	});

	it('survives being broken into lines', () => {
		const link = writeLink(anAssignment());
		expect(codesOf(` ${link.slice(0, 40)}\n${link.slice(40)} `)).toEqual(['read']);
	});

	describe.each([
		['plain', writeLink(anAssignment())],
		['personal', writeLink(anAssignment(), someTerms)]
	])('that is %s', (_, link) => {
		it('cut off anywhere says that it is cut off', () => {
			expect(codesOf('')).toEqual(['empty']);
			for (let length = 1; length < link.length; length++) {
				expect(codesOf(link.slice(0, length))).toEqual(['truncated']);
			}
		});

		it('with something behind it says so', () => {
			fc.assert(
				fc.property(fc.stringMatching(/^[\w.,)-]+$/), (more) => {
					expect(codesOf(link + more)).toEqual(['longer']);
				})
			);
		});

		it('with any one character changed is refused', () => {
			fc.assert(
				fc.property(fc.nat(link.length - 1), fc.stringMatching(/^[\w-]$/), (at, other) => {
					fc.pre(link.charAt(at) !== other);
					const codes = codesOf(link.slice(0, at) + other + link.slice(at + 1));
					expect(['altered', 'truncated', 'longer', 'foreign']).toContain(codes[0]);
				}),
				{ numRuns: 2000 }
			);
		});
	});

	it('whose terms do not fit together says where', () => {
		const wrong: PersonalTerms[] = [
			{ ...someTerms, learner: '' },
			{ ...someTerms, learner: ' 7' },
			{ ...someTerms, accommodation: { ...someTerms.accommodation, time: 0.5 } },
			{ ...someTerms, accommodation: { ...someTerms.accommodation, questions: 0 } }
		];
		for (const terms of wrong) expect(codesOf(writeLink(anAssignment(), terms))).toEqual(['wrong-shape']);
		const read = readLink(writeLink(anAssignment({ title: '' }), wrong[0]));
		expect(read.ok ? [] : read.failures.map(({ path }) => path)).toEqual([
			['link', 'title'],
			['link', 'learner']
		]);
	});

	it('of a later format says so, once it is whole', () => {
		const body = toBase64url(new TextEncoder().encode('["something later"]'));
		const length = toBase64url(new Uint8Array([0, 0, body.length])).slice(1);
		const head = `3${length}${body}`;
		const check = createHash('sha256').update(head).digest('base64url').slice(0, 6);
		expect(codesOf(head + check)).toEqual(['newer-format']);
		expect(codesOf(head)).toEqual(['truncated']);
	});

	it('of another kind is named as such', () => {
		for (const fragment of ['S1.2', 'main', '{"id":1}']) expect(codesOf(fragment)).toEqual(['foreign']);
	});

	it('never throws, whatever stands behind the #', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => codesOf(`1${text}`)[0] !== 'read'));
	});
});
