import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { layers } from './layers.js';

// The project's own configuration, less the rules that must first load every type.
const eslint = new ESLint({
	overrideConfig: [
		tseslint.configs.disableTypeChecked,
		{ languageOptions: { parserOptions: { projectService: false } } }
	]
});

// Loading the rules takes seconds and is no part of any one test.
beforeAll(() => eslint.lintText('', { filePath: 'src/lib/domain/unit.ts' }));

/** What the boundary rules say of a file that holds one import. */
async function judge(file: string, source: string): Promise<string[]> {
	const code = `import { thing } from '${source}';\nconsole.log(thing);\n`;
	const text = file.endsWith('.svelte') ? `<script lang="ts">\n${code}</script>\n` : code;
	const [result] = await eslint.lintText(text, { filePath: file });
	const messages = result?.messages ?? [];
	expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
	return messages.filter(({ ruleId }) => ruleId?.startsWith('boundaries/')).map(({ message }) => message);
}

const domain = 'src/lib/domain/unit.ts';
const type = 'src/lib/question-types/cloze/cloze.ts';
const view = 'src/lib/question-types/cloze/Cloze.svelte';
const registry = 'src/lib/question-types/registry.ts';
const lint = 'src/lib/lint/rules.ts';
const storage = 'src/lib/storage/indexeddb.ts';
const ui = 'src/lib/ui/Button.svelte';
const quiz = 'src/lib/quiz/Quiz.svelte';
const server = 'src/lib/server/bank.ts';
const route = 'src/routes/progress/+page.svelte';

describe('allowed', () => {
	it.each([
		[domain, './reading.ts'],
		[domain, '#lib/domain/score.ts'],
		[domain, 'valibot'],
		[type, '#lib/domain/score.ts'],
		[type, '../contract.ts'],
		[type, '../registry.ts'],
		[type, '../author/input.ts'],
		[type, './check-blanks.ts'],
		[view, './cloze.ts'],
		[view, './Blank.svelte'],
		[view, '../QuestionView.svelte'],
		[view, '#lib/ui/Button.svelte'],
		[view, 'svelte'],
		[registry, './cloze/cloze.ts'],
		['src/lib/question-types/views.ts', './cloze/late.ts'],
		['src/lib/question-types/cloze/late.ts', './Cloze.svelte'],
		['src/lib/question-types/author/choices.ts', './input.ts'],
		[lint, '#lib/question-types/registry.ts'],
		['src/lib/interchange/gift/cloze.ts', '#lib/question-types/cloze/cloze.ts'],
		[storage, './ports.ts'],
		[storage, 'idb'],
		[ui, './Dialog.svelte'],
		[ui, 'svelte/attachments'],
		[quiz, '#lib/storage/ports.ts'],
		[quiz, '#lib/question-types/QuestionView.svelte'],
		[quiz, '$app/navigation'],
		[server, '#questions/index.ts'],
		[server, 'node:fs'],
		['src/lib/server/db/sqlite.ts', 'kysely'],
		['questions/strikes-and-signals/s1.ts', '#lib/question-types/author.ts'],
		[route, '../../app.css'],
		[route, '#lib/storage/indexeddb.ts'],
		[route, '#lib/quiz/Quiz.svelte'],
		[route, '#lib/reader/Reading.svelte'],
		['src/routes/read/[unit]/+page.server.ts', './$types'],
		['src/routes/read/[unit]/+page.server.ts', '#lib/server/bank.ts'],
		['src/hooks.server.ts', '@sveltejs/kit'],
		['src/hooks.server.ts', 'node:crypto'],
		['src/document/plugin.ts', 'node:url'],
		['vite.config.ts', './src/document/plugin.ts'],
		['src/lib/domain/unit.spec.ts', 'fast-check'],
		['src/lib/storage/laws.ts', 'vitest'],
		['scripts/bank-export.ts', 'node:fs'],
		['tests/reading.e2e.ts', '@playwright/test']
	])('%s imports %s', async (file, source) => {
		expect(await judge(file, source)).toEqual([]);
	});
});

describe('forbidden, in words that say what to do instead', () => {
	it.each([
		[domain, '#lib/storage/ports.ts', /pure/],
		[domain, '../question-types/contract.ts', /pure/],
		[domain, 'svelte', /without a page/],
		[domain, 'svelte/reactivity', /without a page/],
		[domain, 'node:fs', /browser/],
		[domain, 'fs', /browser/],
		[domain, '$app/environment', /as a prop or an argument/],
		[domain, 'idb', /port/],
		[domain, 'fast-check', /do not ship/],
		[domain, './laws.ts', /pure/],
		[type, '../numeric/numeric.ts', /One question type may not import another/],
		[type, '#lib/question-types/numeric/numeric.ts', /One question type may not import another/],
		[type, './Cloze.svelte', /view/],
		[type, '../views.ts', /view/],
		[type, '#lib/ui/words.ts', /view/],
		[type, 'svelte', /without a page/],
		[view, '../numeric/Numeric.svelte', /One question type may not import another/],
		[view, '../numeric/numeric.ts', /One question type may not import another/],
		[view, '$app/state', /as a prop or an argument/],
		[registry, './views.ts', /without a page/],
		[lint, '#lib/ui/Button.svelte', /item-writing/],
		['src/lib/interchange/gift/cloze.ts', '#lib/storage/ports.ts', /translates/],
		[storage, '#lib/progress/Progress.svelte', /port/],
		['src/lib/storage/memory.ts', 'idb', /port/],
		['src/lib/storage/ports.ts', './memory.ts', /not how/],
		[ui, '#lib/domain/unit.ts', /every page/],
		[quiz, '#lib/storage/indexeddb.ts', /ports/],
		[quiz, '#lib/reader/Reading.svelte', /route/],
		[quiz, '#questions/index.ts', /route/],
		['src/lib/reader/reading.svelte.ts', '#lib/quiz/session.svelte.ts', /route/],
		[server, '#lib/ui/Button.svelte', /draws nothing/],
		[server, 'kysely', /port/],
		[server, 'svelte', /without a page/],
		['questions/strikes-and-signals/s1.ts', '#lib/server/bank.ts', /Content/],
		['questions/strikes-and-signals/s1.ts', 'node:fs', /browser/],
		[quiz, '#lib/../routes/progress/words.ts', /route/],
		[domain, '../../routes/progress/words.ts', /pure/],
		[route, 'vitest', /do not ship/],
		[route, 'node:fs', /src\/lib\/server/],
		[route, '../../../scripts/setup/root.mjs', /do not ship/],
		['src/hooks.ts', 'node:crypto', /browser/],
		['src/document/start.ts', 'node:url', /browser/],
		['src/document/start.ts', '#lib/quiz/words.ts', /every page/],
		['src/hooks.ts', '#lib/domain/unit.spec.ts', /test/],
		['src/hooks.ts', './routes/progress/words.ts', /no single page/]
	])('%s imports %s', async (file, source, words) => {
		const messages = await judge(file, source);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(words);
	});

	it('closes the back door of a re-export', async () => {
		const [result] = await eslint.lintText("export * from '#lib/storage/ports.ts';\n", { filePath: domain });
		expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('boundaries/dependencies');
	});

	it('closes the back door of a dynamic import', async () => {
		const code = "export const later = () => import('#lib/ui/Button.svelte');\n";
		const [result] = await eslint.lintText(code, { filePath: domain });
		expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('boundaries/dependencies');
	});

	it('knows no file outside the layers', async () => {
		const [result] = await eslint.lintText('export {};\n', { filePath: 'src/lib/elsewhere/thing.ts' });
		expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('boundaries/no-unknown-files');
	});
});

describe('the table', () => {
	it('names only layers that exist', () => {
		const known = new Set(['*', ...layers.map(({ name }) => name)]);
		expect(layers.flatMap(({ imports }) => imports).filter((name) => !known.has(name))).toEqual([]);
	});

	it('says for every layer that ships what an import would break', () => {
		for (const { name, breaks } of layers) if (name !== 'tests') expect(breaks, name).not.toBe('');
	});
});
