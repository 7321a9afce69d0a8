/**
 * The layers of Passage and who may import whom: the table of docs/architecture.md as data. A file belongs to the first
 * layer with a pattern that fits. Whatever is not allowed here is forbidden.
 * @typedef {object} Layer
 * @property {string} name
 * @property {string[]} patterns from the project's folder; the first `*` of a question type's folder is its name
 * @property {string[]} imports names of layers, the layer itself where it may; `*` is every layer of the library and the content
 * @property {string} breaks what an import beyond that breaks, and what to do instead
 */

const core = ['domain'];
const types = ['domain', 'question-types'];
const allTypes = [...types, 'question-type'];
const student = [
	...allTypes,
	'question-type-views',
	'question-type-view',
	'lint',
	'interchange',
	'storage-ports',
	'figures',
	'ui'
];
const studentBreaks =
	'The student and teacher parts build on domain, question-types, lint, interchange, storage/ports.ts and ui, and not on one another, so that each page loads only what it needs. Let the route bring two of them together, through props and snippets.';

/** @type {Layer[]} */
export const layers = [
	{
		name: 'tests',
		patterns: [
			'tests/**',
			'**/*.spec.ts',
			'**/*.test-d.ts',
			'src/**/laws.ts',
			'src/**/*-laws.ts',
			'src/**/*.fixtures.ts'
		],
		imports: ['*', 'tests', 'tooling', 'app', 'routes'],
		breaks: ''
	},
	{
		name: 'tooling',
		patterns: ['scripts/**', '*.js', '*.ts'],
		imports: ['*', 'tooling'],
		breaks: 'Scripts read the library and the content; pages and tests are not theirs. Move what both need to src/lib.'
	},
	{
		name: 'content',
		patterns: ['questions/**'],
		imports: [...types, 'content'],
		breaks:
			'Content is data that any part may read, so it uses the builders of domain and question-types and nothing else.'
	},
	{
		name: 'domain',
		patterns: ['src/lib/domain/**'],
		imports: core,
		breaks:
			'The domain is pure: it must run in a test, a server and a browser alike. Pass what it needs in as an argument, or move this code to the layer that owns it.'
	},
	{
		name: 'question-type-views',
		patterns: [
			'src/lib/question-types/*.svelte',
			'src/lib/question-types/views.ts',
			'src/lib/question-types/*.svelte.ts'
		],
		imports: [...allTypes, 'question-type-views', 'question-type-view', 'ui'],
		breaks: 'What all views share draws with domain and ui alone. Take everything else as a prop.'
	},
	{
		name: 'question-types',
		patterns: ['src/lib/question-types/*.ts', 'src/lib/question-types/author/**'],
		imports: allTypes,
		breaks:
			'Scoring must run without a page. Build on domain and the types themselves; what needs a component belongs in views.ts.'
	},
	{
		name: 'question-type-view',
		patterns: [
			'src/lib/question-types/*/**/*.svelte',
			'src/lib/question-types/*/**/*.svelte.ts',
			'src/lib/question-types/*/late.ts'
		],
		imports: [...allTypes, 'question-type-views', 'question-type-view', 'figures', 'ui'],
		breaks:
			'The view of a question type draws with domain and ui alone and never knows another type. Show an inner question through QuestionView, and take everything else as a prop.'
	},
	{
		name: 'question-type',
		patterns: ['src/lib/question-types/*/**'],
		imports: [...types, 'question-type'],
		breaks:
			'A question type is one folder that can be added or taken away alone, and is scored without a page. Share through domain or question-types/*.ts; reach another type through the registry; keep components in the view.'
	},
	{
		name: 'lint',
		patterns: ['src/lib/lint/**'],
		imports: [...allTypes, 'lint'],
		breaks: 'The item-writing rules judge questions wherever they come from. Build on domain and question-types alone.'
	},
	{
		name: 'interchange',
		patterns: ['src/lib/interchange/**'],
		imports: [...allTypes, 'interchange'],
		breaks:
			'A format translates questions and work that is handed in, and nothing else. Build on domain and question-types alone.'
	},
	{
		name: 'storage-ports',
		patterns: ['src/lib/storage/ports.ts', 'src/lib/storage/class/ports.ts'],
		imports: [...allTypes, 'storage-ports'],
		breaks: 'The ports say what is kept, not how. Build on domain and question-types alone.'
	},
	{
		name: 'storage',
		patterns: ['src/lib/storage/**'],
		imports: [...allTypes, 'storage-ports', 'storage'],
		breaks:
			'Storage keeps events and knows no page. Build on domain and question-types alone; a page observes it through the port.'
	},
	{
		name: 'ui',
		patterns: ['src/lib/ui/**'],
		imports: ['ui'],
		breaks:
			'Parts of ui know nothing of questions, so that every page can use them. Take what is needed as a prop or a snippet.'
	},
	{
		name: 'figures',
		patterns: ['src/lib/figures/**'],
		imports: ['domain', 'ui', 'figures'],
		breaks:
			'A figure draws what it is given, for a page and for a question alike. Build on domain and ui; take the rest as a prop.'
	},
	...['reader', 'quiz', 'progress', 'review', 'print', 'classroom', 'author'].map((name) => ({
		name,
		patterns: [`src/lib/${name}/**`],
		imports: [...student, name],
		breaks: studentBreaks
	})),
	{
		name: 'pages',
		patterns: ['src/lib/pages/**'],
		imports: [...allTypes, 'pages'],
		breaks:
			'What a page is made of is taken from a unit alike on the server and, for a unit from a file, in the browser. Build on domain and question-types alone.'
	},
	{
		name: 'server',
		patterns: ['src/lib/server/**'],
		imports: [...allTypes, 'lint', 'interchange', 'storage-ports', 'storage', 'content', 'pages', 'server'],
		breaks: 'The server draws nothing. Build on domain, question-types, lint, interchange, storage and the content.'
	},
	{
		name: 'document',
		patterns: ['src/document/**'],
		imports: ['document'],
		breaks:
			'This stands where SvelteKit’s router would be and is paid for by every page, so it knows no page. Take what it needs as an argument.'
	},
	{
		name: 'service-worker',
		patterns: ['src/service-worker/**'],
		imports: ['service-worker'],
		breaks:
			'This runs beside all pages and outlives them, so it knows none and nothing of the library. Build on what SvelteKit lists of the build.'
	},
	{
		name: 'app',
		patterns: ['src/*'],
		imports: ['*', 'app'],
		breaks:
			'What runs for every page may use the whole library, but no single page, test or script. Move what both need to src/lib.'
	},
	{
		name: 'routes',
		patterns: ['src/routes/**'],
		imports: ['*', 'app', 'routes'],
		breaks:
			'A page may use the whole library, but neither tests nor scripts, which do not ship. Move what both need to src/lib.'
	}
];

/**
 * Modules that may appear in some layers only.
 * @typedef {object} Reserved
 * @property {string[]} [modules] the packages; without them, the modules of Node itself
 * @property {string[]} layers that may import them
 * @property {{ layer: string, files: string[] }[]} [places] files of other layers that may as well
 * @property {string} breaks what they break elsewhere, and what to do instead
 */

const drawing = [
	'question-type-view',
	'question-type-views',
	'ui',
	'figures',
	'reader',
	'quiz',
	'progress',
	'review',
	'print',
	'classroom',
	'author'
];

/** @type {Reserved[]} */
export const reserved = [
	{
		modules: ['svelte', 'svelte/**'],
		layers: [...drawing, 'document', 'app', 'routes'],
		breaks:
			'Svelte belongs to what is drawn. This code must also run without a page: return data, and let a component draw it.'
	},
	{
		modules: ['$app/**', '$env/**', '$service-worker', '@sveltejs/**'],
		layers: [
			'service-worker',
			'reader',
			'quiz',
			'progress',
			'review',
			'classroom',
			'author',
			'server',
			'app',
			'routes'
		],
		breaks:
			'SvelteKit belongs to pages and the server. Take the address, the state or the function as a prop or an argument.'
	},
	{
		modules: ['idb'],
		layers: [],
		places: [{ layer: 'storage', files: ['src/lib/storage/indexeddb.ts', 'src/lib/storage/class/indexeddb.ts'] }],
		breaks:
			'Only the indexeddb.ts of storage speak to IndexedDB. Use a port of storage/ports.ts, so that memory or a server can stand in for it.'
	},
	{
		modules: ['ts-fsrs'],
		layers: [],
		places: [{ layer: 'domain', files: ['src/lib/domain/review/memory.ts'] }],
		breaks:
			'Only domain/review/memory.ts speaks to FSRS, with the parameters that every device must share. Ask it how long a card keeps.'
	},
	{
		modules: ['kysely', 'kysely/**', 'pg', '@photostructure/sqlite'],
		layers: [],
		places: [{ layer: 'server', files: ['src/lib/server/db/**'] }],
		breaks:
			'Only server/db speaks to the database. Use a port of storage/ports.ts, so that another engine can stand in for it.'
	},
	{
		modules: [
			'vitest',
			'vitest/**',
			'vitest-browser-svelte',
			'fast-check',
			'fake-indexeddb/**',
			'playwright',
			'@playwright/**',
			'@axe-core/**',
			'axe-core'
		],
		layers: [],
		breaks: 'Test tools do not ship. Move this into a spec, or a file named laws.ts that specs share.'
	},
	{
		layers: ['server'],
		places: [
			{ layer: 'app', files: ['src/hooks.server.ts'] },
			{ layer: 'document', files: ['src/document/plugin.ts'] }
		],
		breaks:
			'This code also runs in the browser, where Node’s modules do not exist. Move it to src/lib/server, or use what both offer.'
	}
];
