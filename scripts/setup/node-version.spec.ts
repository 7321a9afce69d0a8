import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeProblem, oldestNode } from './node-version.mjs';

describe('nodeProblem', () => {
	it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0', 'v30.0.0'])('is satisfied with %s', (version) => {
		expect(nodeProblem(version)).toBeNull();
	});

	it.each(['v8.17.0', 'v18.20.4', 'v20.18.3'])(
		'says what is needed, what is here and where to get it for %s',
		(version) => {
			const problem = nodeProblem(version);
			expect(problem).toContain(oldestNode);
			expect(problem).toContain(version.slice(1));
			expect(problem).toContain('https://nodejs.org');
		}
	);

	it('agrees with package.json', () => {
		const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
		expect(oldestNode).toBe(`${engines.node.replace('>=', '')}.0`);
	});
});
