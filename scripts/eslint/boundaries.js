import boundaries from 'eslint-plugin-boundaries';
import { root } from '../setup/root.mjs';
import { layers, reserved } from './layers.js';

const outside = ['tests', 'tooling'];
const library = layers.map(({ name }) => name).filter((name) => ![...outside, 'app', 'routes'].includes(name));
const typeLayers = ['question-type', 'question-type-view'];

/** @param {string[]} names */
const files = (names) => ({ file: { categories: names } });
const local = { module: { origin: 'local' } };

/**
 * The layers a layer may import from: everything else is closed first, because the last policy that fits decides.
 * @param {import('./layers.js').Layer} layer
 */
function layerPolicies({ name, imports, breaks }) {
	const allowed = imports.flatMap((layer) => (layer === '*' ? library : [layer]));
	const open = [
		{ disallow: { to: local }, message: `${name} may not import this. ${breaks}` },
		{ allow: { to: files(allowed) } }
	];
	if (!typeLayers.includes(name)) return open;
	const siblings = typeLayers.filter((layer) => allowed.includes(layer));
	return [
		...open,
		{
			disallow: { to: { file: { categories: siblings, captured: { type: '!{{ from.file.captured.type }}' } } } },
			message:
				'One question type may not import another: each folder can be added or taken away alone. Share through domain or question-types/*.ts, and reach another type through the registry or QuestionView.'
		}
	];
}

/**
 * The packages and modules of Node that a layer may not import.
 * @param {string} layer
 * @param {import('./layers.js').Reserved} [granted] allowed all the same
 */
function modulePolicies(layer, granted) {
	return reserved
		.filter((item) => item !== granted && ![...item.layers, ...outside].includes(layer))
		.map(({ modules, breaks }) => ({
			disallow: modules ? { dependency: { source: modules } } : { to: { module: { origin: 'core' } } },
			message: breaks
		}));
}

/**
 * The configuration of some files of a layer. Each layer has its own, so that an import is held against a handful of
 * policies and not against all of them.
 * @param {import('./layers.js').Layer} layer
 * @param {string[]} patterns
 * @param {import('./layers.js').Reserved} [granted]
 * @returns {import('eslint').Linter.Config}
 */
function configFor(layer, patterns, granted) {
	const options = {
		default: 'allow',
		checkAllOrigins: true,
		checkUnknownLocals: true,
		checkInternals: true,
		policies: [...layerPolicies(layer), ...modulePolicies(layer.name, granted)]
	};
	return { files: patterns, rules: { 'boundaries/dependencies': ['error', options] } };
}

/**
 * Holds every import to the table in layers.js. In it the first layer that fits a file counts, in ESLint the last, hence
 * the turning round.
 * @type {import('eslint').Linter.Config[]}
 */
export const boundariesConfig = [
	{
		plugins: { boundaries },
		settings: {
			'import/resolver': { [`${root}/scripts/eslint/import-resolver.mjs`]: {} },
			'boundaries/root-path': root,
			'boundaries/flag-as-external': { customSourcePatterns: ['$*', '$*/**'] },
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
		rules: { 'boundaries/no-unknown-files': 'error' }
	},
	...layers
		.flatMap((layer) => [
			...reserved.flatMap((item) =>
				(item.places ?? [])
					.filter((place) => place.layer === layer.name)
					.map((place) => configFor(layer, place.files, item))
			),
			configFor(layer, layer.patterns)
		])
		.reverse()
];
