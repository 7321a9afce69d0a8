import { describe, expect, it } from 'vitest';
import { auditLock, explainFindings } from './audit-lock.ts';

const integrity = 'sha512-x';

const complete = {
	'': { version: '1.0.0', devDependencies: { rollup: '4.0.0', esbuild: '1.0.0' } },
	'node_modules/rollup': { version: '4.0.0', integrity, optionalDependencies: { '@rollup/linux': '4.0.0' } },
	'node_modules/@rollup/linux': { version: '4.0.0', integrity, resolved: 'https://registry.npmjs.org/linux.tgz' },
	'node_modules/esbuild': { version: '1.0.0', integrity, hasInstallScript: true }
};

const audit = (packages: object) => auditLock(JSON.stringify({ packages }));

describe('auditLock', () => {
	it('finds nothing in a complete lock file', () => {
		expect(audit(complete)).toEqual([]);
	});

	it('finds a platform’s package that npm dropped', () => {
		const { '@rollup/linux': _, ...rest } = { '@rollup/linux': 0, ...complete };
		const { 'node_modules/@rollup/linux': dropped, ...without } = rest;
		expect(dropped).toBeDefined();
		expect(audit(without)).toEqual([
			'node_modules/rollup asks for @rollup/linux@4.0.0, which the lock file does not hold'
		]);
	});

	it('finds a package of package.json that was never installed', () => {
		const own = { devDependencies: { svelte: '^5.0.0' } };
		expect(audit({ ...complete, '': own })).toEqual([
			'package.json asks for svelte@^5.0.0, which the lock file does not hold'
		]);
	});

	it('looks where Node looks: inside the package, then outwards, and nowhere else', () => {
		const a = { version: '1.0.0', integrity, dependencies: { b: '1.0.0' } };
		const b = { version: '1.0.0', integrity };
		expect(audit({ '': {}, 'node_modules/a': a, 'node_modules/a/node_modules/b': b })).toEqual([]);
		expect(audit({ '': {}, 'node_modules/c/node_modules/a': a, 'node_modules/c/node_modules/b': b })).toEqual([]);
		expect(audit({ '': {}, 'node_modules/c/node_modules/a': a, 'node_modules/b': b })).toEqual([]);
		expect(audit({ '': {}, 'node_modules/a': a, 'node_modules/c/node_modules/b': b })).toHaveLength(1);
		expect(audit({ '': {}, 'node_modules/@s/a': a, 'node_modules/@s/a/node_modules/b': b })).toEqual([]);
	});

	it('finds packages left over, without a checksum, from elsewhere, or with an install script', () => {
		const strange = {
			version: '1.0.0',
			extraneous: true,
			resolved: 'https://example.org/strange.tgz',
			hasInstallScript: true
		};
		const findings = audit({ ...complete, 'node_modules/strange': strange });
		expect(findings).toEqual([
			'node_modules/strange is left over: nothing asks for it',
			'node_modules/strange has no checksum',
			'node_modules/strange comes from https://example.org/strange.tgz',
			'node_modules/strange wants to run an install script'
		]);
		expect(explainFindings(findings)).toContain('overrides');
	});
});
