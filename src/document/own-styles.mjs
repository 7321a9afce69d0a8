/**
 * What Vite lists of one file of the build.
 *
 * @typedef {{ imports?: string[], dynamicImports?: string[], css?: string[] }} Listed
 */

const nodes = /node_ids: \[([\d, ]+)\]/;
const scoped = /svelte-[a-z0-9]{5,}/g;

/** @param {string} text */
const classesIn = (text) => new Set(text.match(scoped));

/** A page that is loaded apart by its `+page.ts`, and stands in the document all the same. */
const apart = /\/Page\.svelte$/;

/**
 * A built page with the styles of everything it is made of. SvelteKit leaves styles out that it comes upon behind something loaded
 * late before it comes to the page's own import of them, and some of what is loaded apart; a page then shows its parts without. `read` gives a file of the build.
 * Throws when styles that are missing ask for files, which would need the way from this page.
 *
 * @param {string} html
 * @param {Record<string, Listed>} manifest
 * @param {(file: string) => string} read
 * @returns {string}
 */
export function addOwnStyles(html, manifest, read) {
	const [, ids = ''] = nodes.exec(html) ?? [];
	const own = ids.split(',').map((id) => `.svelte-kit/generated/client-optimized/nodes/${id.trim()}.js`);
	const pages = own.flatMap((name) => manifest[name]?.dynamicImports ?? []).filter((name) => apart.test(name));
	const needed = stylesOf([...own, ...pages], manifest);
	const [head = '', body = ''] = html.split('</head>');
	const [known, shown] = [classesIn(head), classesIn(body)];
	const missing = [...stylesOf(Object.keys(manifest), manifest)].flatMap((file) => {
		const css = read(file);
		const classes = [...classesIn(css)];
		const isMissing = needed.has(file)
			? classes.length > 0 && !classes.some((name) => known.has(name))
			: classes.some((name) => shown.has(name) && !known.has(name));
		return isMissing ? [css] : [];
	});
	if (missing.some((css) => css.includes('url(')))
		throw new Error('Styles that ask for files cannot be added to a page');
	return missing.length === 0 ? html : html.replace('</head>', () => `<style>${missing.join('')}</style></head>`);
}

/**
 * The files of styles that belong to some files of the build and to what they import at once.
 *
 * @param {string[]} entries
 * @param {Record<string, Listed>} manifest
 * @returns {Set<string>}
 */
function stylesOf(entries, manifest) {
	/** @type {Set<string>} */
	const seen = new Set();
	/** @type {Set<string>} */
	const styles = new Set();
	/** @param {string} name */
	const visit = (name) => {
		if (seen.has(name)) return;
		seen.add(name);
		for (const file of manifest[name]?.css ?? []) styles.add(file);
		manifest[name]?.imports?.forEach(visit);
	};
	entries.forEach(visit);
	return styles;
}
