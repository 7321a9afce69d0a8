import { describe, expect, it } from 'vitest';
import { sayOffline } from './offline-state.ts';

describe('what is said of use without network', () => {
	it('is nothing before it is known', () => {
		expect(sayOffline(null)).toBe('');
	});

	it('is ready only when nothing is missing', () => {
		expect(sayOffline({ missing: 0 })).toMatch(/^Ready/);
		for (const state of ['unsupported', 'none', 'coming', 'failed', { missing: 1 }, { missing: 12 }] as const) {
			expect(sayOffline(state)).not.toMatch(/ready/i);
		}
	});

	it('counts what is missing', () => {
		expect(sayOffline({ missing: 1 })).toContain('One file is');
		expect(sayOffline({ missing: 12 })).toContain('12 files are');
	});
});
