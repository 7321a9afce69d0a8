import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { logEvent } from './event-schema.ts';
import { arbitraryLog } from './log.fixtures.ts';

const someEvent = arbitraryLog.filter((log) => log.length > 0).map(([event]) => ({ ...event }));

describe('the schema of events', () => {
	it('takes every event as it is, also after a journey as text', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const arrived: unknown = JSON.parse(JSON.stringify(log));
				expect(v.parse(v.array(logEvent), arrived)).toEqual(arrived);
			})
		);
	});

	it('refuses an event that lacks any of its fields', () => {
		fc.assert(
			fc.property(someEvent, fc.nat(), (event, which) => {
				const fields = Object.entries(event);
				const without = Object.fromEntries(fields.filter((_, index) => index !== which % fields.length));
				expect(v.is(logEvent, without)).toBe(false);
			})
		);
	});

	it('refuses a field it does not know, such as a score', () => {
		fc.assert(
			fc.property(someEvent, (event) => {
				expect(v.is(logEvent, { ...event, score: 1 })).toBe(false);
			})
		);
	});

	it.each([
		['an id that is no UUIDv7', { id: '9b2f7f6e-6d3c-4a55-9b69-2b3f6c1d2e3f' }],
		['a time that is no number', { at: '2026-01-01' }],
		['a time out of every calendar', { at: 1e300 }],
		['a kind from the future', { kind: 'sang' }],
		['an empty unit', { unit: '' }]
	])('refuses %s', (_, wrong) => {
		fc.assert(
			fc.property(someEvent, (event) => {
				expect(v.is(logEvent, { ...event, ...wrong })).toBe(false);
			}),
			{ numRuns: 20 }
		);
	});
});
