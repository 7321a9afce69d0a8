import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { boundariesConfig } from './scripts/eslint/boundaries.js';
import { layers } from './scripts/eslint/layers.js';
import svelteConfig from './svelte.config.js';

const components = ['**/*.svelte', '**/*.svelte.ts'];
const typeTests = ['**/*.test-d.ts'];
// Left to svelte-check alone: components, whose types ESLint would take minutes for, and content, which is data.
const withoutTypes = [...components, '**/*.js', '**/*.mjs', 'questions/**', ...typeTests];
const withoutSizeLimits = [
	'questions/**',
	...layers.filter(({ name }) => name === 'tests').flatMap(({ patterns }) => patterns)
];

// What the linter asks of it, without its functions: a configuration that holds some cannot be cached.
const { compilerOptions } = svelteConfig;

const forbiddenSyntax = [
	{
		selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
		message: 'A cast through unknown switches the type checker off. Parse with valibot, or narrow with a check.'
	},
	{
		selector:
			':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)' +
			'[source.value=/^(\\.|#).*\\u002F(?!\\$types$)[^.?]+(\\?.*)?$/]',
		message: 'Name the file with its extension (.ts, .svelte): Node and the browser do not guess.'
	}
];

/** @type {import('eslint').Linter.RulesRecord} */
const ownRules = {
	'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
	'max-lines-per-function': ['error', { max: 50, skipBlankLines: false, skipComments: false }],
	'no-restricted-syntax': ['error', ...forbiddenSyntax],
	'no-restricted-imports': [
		'error',
		{
			patterns: [{ regex: '^\\$lib', message: 'Say #lib/… with the extension: every tool follows it, $lib only some.' }]
		}
	],
	// Most sets here are of the moment or private; svelte-check and the component tests see to what a page depends on.
	'svelte/prefer-svelte-reactivity': 'off',
	eqeqeq: 'error',
	'no-console': 'off',
	'@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true }],
	'@typescript-eslint/no-explicit-any': 'error',
	'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
	'@typescript-eslint/no-dynamic-delete': 'off',
	// Addresses are made in one place and relative; tests/static-site.e2e.ts follows them below a sub-path.
	'svelte/no-navigation-without-resolve': 'off',
	'@typescript-eslint/consistent-type-imports': 'error'
};

/** Rules for code whose types are known. @type {import('eslint').Linter.RulesRecord} */
const typedRules = {
	// The slowest two, about classes without types and enums, neither of which is here.
	'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
	'@typescript-eslint/no-unsafe-enum-assignment': 'off',
	'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
	'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
	'@typescript-eslint/no-confusing-void-expression': [
		'error',
		{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
	]
};

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'static/', 'test-results/', 'playwright-report/', 'coverage/'] },
	{ linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	tseslint.configs.strictTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{ rules: { ...ownRules, ...typedRules } },
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } }
	},
	{
		files: components,
		languageOptions: {
			parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'], svelteConfig: { compilerOptions } }
		}
	},
	{ files: withoutTypes, ...tseslint.configs.disableTypeChecked },
	boundariesConfig,
	{ files: withoutSizeLimits, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
	{ files: typeTests, rules: { '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': false }] } },
	// The one place where markup is put in as it is; what it draws is made by our own code or escaped there.
	{ files: ['src/lib/ui/RichText.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } }
);
