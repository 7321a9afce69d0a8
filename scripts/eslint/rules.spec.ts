import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const eslint = new ESLint({
	overrideConfig: [
		tseslint.configs.disableTypeChecked,
		{ languageOptions: { parserOptions: { projectService: false } } }
	]
});

// Loading the rules takes seconds and is no part of any one test.
beforeAll(() => eslint.lintText('', { filePath: 'src/lib/domain/unit.ts' }));

/** The rules a file breaks. */
async function rulesBrokenBy(file: string, code: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath: file });
	return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const lines = (count: number) => 'console.log(1);\n'.repeat(count);
const html = '<script lang="ts">\n\tconst { text }: { text: string } = $props();\n</script>\n\n{@html text}\n';
const expectError = "// @ts-expect-error: text is no number\nexport const n: number = 'one';\n";

describe('what the type checker is never told to overlook', () => {
	it.each([
		['a cast through unknown', 'export const f = (x: string) => x as unknown as number;\n', 'no-restricted-syntax'],
		['any', 'export const f = (x: any) => x;\n', '@typescript-eslint/no-explicit-any'],
		['@ts-ignore', '// @ts-ignore\nexport const a = 1;\n', '@typescript-eslint/ban-ts-comment'],
		['@ts-nocheck', '// @ts-nocheck\nexport const a = 1;\n', '@typescript-eslint/ban-ts-comment'],
		['@ts-expect-error', expectError, '@typescript-eslint/ban-ts-comment'],
		[
			'a comment that switches a rule off',
			'/* eslint-disable */\nexport const f = (x: any) => x;\n',
			'@typescript-eslint/no-explicit-any'
		]
	])('%s', async (_name, code, rule) => {
		expect(await rulesBrokenBy('src/lib/domain/unit.ts', code)).toContain(rule);
	});

	it('except in a type test, which is about what must not compile', async () => {
		expect(await rulesBrokenBy('src/lib/domain/unit.test-d.ts', expectError)).toEqual([]);
	});
});

describe('imports', () => {
	it.each([
		['$lib/domain/unit.ts', 'no-restricted-imports'],
		['#lib/domain/unit', 'no-restricted-syntax'],
		['./unit', 'no-restricted-syntax'],
		['../domain/unit', 'no-restricted-syntax']
	])('%s is not how to say it', async (source, rule) => {
		const code = `import { thing } from '${source}';\nconsole.log(thing);\n`;
		expect(await rulesBrokenBy('src/lib/domain/score.ts', code)).toContain(rule);
	});

	it.each(['#lib/domain/unit.ts', './unit.ts', './$types', '../app.css', './X.svelte', 'valibot', './a.wasm?url'])(
		'%s is',
		async (source) => {
			const code = `import { thing } from '${source}';\nconsole.log(thing);\n`;
			expect(await rulesBrokenBy('src/routes/+page.ts', code)).toEqual([]);
		}
	);
});

describe('markup put in as it is', () => {
	it('stays in RichText', async () => {
		expect(await rulesBrokenBy('src/lib/ui/RichText.svelte', html)).toEqual([]);
	});

	it.each(['src/lib/ui/Card.svelte', 'src/lib/quiz/RichText.svelte', 'src/routes/+page.svelte'])(
		'is refused in %s',
		async (file) => {
			expect(await rulesBrokenBy(file, html)).toContain('svelte/no-at-html-tags');
		}
	);
});

describe('size', () => {
	const long = `export function f() {\n${lines(50)}}\n`;

	it('of a file is 300 lines at most', async () => {
		expect(await rulesBrokenBy('src/lib/domain/unit.ts', lines(300))).toEqual([]);
		expect(await rulesBrokenBy('src/lib/domain/unit.ts', lines(301))).toEqual(['max-lines']);
	});

	it('of a function is 50 lines at most', async () => {
		expect(await rulesBrokenBy('src/lib/domain/unit.ts', long)).toEqual(['max-lines-per-function']);
	});

	it.each(['questions/a/s1.ts', 'tests/a.e2e.ts', 'src/lib/domain/unit.spec.ts'])('is free in %s', async (file) => {
		expect(await rulesBrokenBy(file, long + lines(300))).toEqual([]);
	});
});
