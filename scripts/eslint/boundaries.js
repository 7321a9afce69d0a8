import boundaries from 'eslint-plugin-boundaries';
import { root } from '../setup/root.mjs';
import { layers, nodeOnly, reserved } from './layers.js';

const free = ['tests', 'tooling'];
const library = layers.map(({ name }) => name).filter((name) => ![...free, 'app', 'routes'].includes(name));

/** @param {string[]} names */
const files = (names) => ({ file: { categories: names } });

/** @param {string[]} paths */
const paths = (paths) => ({ file: { path: paths.map((path) => `**/${path}`) } });

/** The last policy that fits decides, so each layer is first closed and then opened. */
const layerPolicies = layers.flatMap(({ name, imports, breaks }) => {
	const from = files([name]);
	const allowed = imports.flatMap((layer) => (layer === '*' ? library : [layer]));
	return [
		{ from, disallow: { to: { module: { origin: 'local' } } }, message: `${name} may not import this. ${breaks}` },
		{ from, allow: { to: files(allowed) } }
	];
});

const typeLayers = ['question-type', 'question-type-view'];
const typeIsolation = [
	{
		from: files(typeLayers),
		disallow: { to: files(typeLayers) },
		message:
			'One question type may not import another: each folder can be added or taken away alone. Share through domain or question-types/*.ts, and reach another type through the registry or QuestionView.'
	},
	{
		from: files(typeLayers),
		allow: { to: { file: { categories: typeLayers, captured: { type: '{{ from.file.captured.type }}' } } } }
	},
	{
		from: files(['question-type']),
		disallow: { to: files(['question-type-view']) },
		message: layers.find(({ name }) => name === 'question-type')?.breaks ?? ''
	}
];

const packagePolicies = [
	{ allow: { to: { module: { origin: ['external', 'core'] } } } },
	{ disallow: { to: { module: { origin: 'core' } } }, message: nodeOnly.breaks },
	{ from: files([...nodeOnly.layers, ...free]), allow: { to: { module: { origin: 'core' } } } },
	{ from: paths(nodeOnly.files), allow: { to: { module: { origin: 'core' } } } },
	...reserved.flatMap(({ modules, layers, files: places = [], breaks }) => [
		{ disallow: { dependency: { source: modules } }, message: breaks },
		{ from: files([...layers, ...free]), allow: { dependency: { source: modules } } },
		...(places.length > 0 ? [{ from: paths(places), allow: { dependency: { source: modules } } }] : [])
	])
];

/**
 * ESLint settings and rules that hold every import to the table in layers.js.
 * @type {import('eslint').Linter.Config}
 */
export const boundariesConfig = {
	plugins: { boundaries },
	settings: {
		'import/resolver': { [`${root}/scripts/eslint/import-resolver.mjs`]: {} },
		'boundaries/root-path': root,
		'boundaries/legacy-templates': false,
		'boundaries/files-single-match': true,
		'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
		'boundaries/files': layers.flatMap(({ name, patterns }) =>
			patterns.map((pattern) => ({
				category: name,
				pattern,
				...(typeLayers.includes(name) ? { capture: ['type'] } : {})
			}))
		)
	},
	rules: {
		'boundaries/no-unknown-files': 'error',
		'boundaries/dependencies': [
			'error',
			{
				default: 'disallow',
				checkAllOrigins: true,
				checkUnknownLocals: true,
				checkInternals: true,
				message: 'This import leads out of the layers of the project. Name its folder in scripts/eslint/layers.js.',
				policies: [...layerPolicies, ...typeIsolation, ...packagePolicies]
			}
		]
	}
};
