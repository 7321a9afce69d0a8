/** A request for a script that a page begins with: the way to the top of the site, and the file from there. */
const early = /\s*<link href="((?:\.\.\/)*|\.\/)(_app\/[^"]+\.js)" rel="modulepreload">/g;
/** Where a page asks for the app. */
const starter = /import\(("[^"]*\/app\.[^"]*")\)\.then\(/;
/** A script that another asks for by the way from its own place. */
const imported = /(["'`])(\.\.?\/[\w./-]+\.js)\1/g;
/** Stands for the top of the site in a carried script, until the page knows its own address. */
const top = '@/';

/**
 * Gives each carried script an address in an import map, under which scripts that come later find it as well; after the first
 * paint, which it would hold up. Nothing of it can fail: without import maps the page asks for the same files.
 */
const unpack = `const carried=new Promise((done)=>{const go=()=>{const top=new URL(TOP,location).href,imports={};for(const{dataset:{file},textContent}of document.querySelectorAll("script[data-file]"))imports[top+file]=URL.createObjectURL(new Blob([textContent.replaceAll("${top}",top)],{type:"text/javascript"}));const map=document.createElement("script");map.type="importmap";map.textContent=JSON.stringify({imports});document.head.append(map);done()};document.hidden?go():requestAnimationFrame(()=>setTimeout(go))});`;

/**
 * A built page with the scripts it begins with inside it, so that it can be answered after one round trip instead of two; the
 * same page when it begins with none. `read` gives a file of the build. Throws when the page is not as it is expected.
 *
 * @param {string} html
 * @param {(file: string) => string} read
 * @returns {string}
 */
export function carryScripts(html, read) {
	const links = [...html.matchAll(early)];
	const [, up = ''] = links[0] ?? [];
	if (links.length === 0) return html;
	if (!starter.test(html)) throw new Error('The page asks for the app in another way: docs/decisions/0003-bytes.md');
	const scripts = links.map(([, , file = '']) => {
		const code = read(file)
			.replaceAll('import.meta.url', JSON.stringify(top + file))
			.replace(imported, (_, quote, path) => quote + top + placeOf(path, file) + quote)
			// The same in a script, where both stand in strings and regular expressions, and no end of it in a page.
			.replace(/<(\/script|!--)/gi, '<\\$1');
		return `<script type="text/plain" data-file="${file}">${code}</script>`;
	});
	// The page finds its own file by this link (`plugin.ts`), which asks for nothing.
	const own = links.find(([, , file = '']) => file.includes('/nodes/'));
	const page = own ? `<link href="${up}${own[2]}" rel="module">` : '';
	const carried = `${scripts.join('')}${page}<script>${unpack.replace('TOP', JSON.stringify(up))}</script>`;
	return links
		.reduce((rest, [link], at) => rest.replace(link, () => (at === 0 ? carried : '')), html)
		.replace(starter, (_, app) => `carried.then(()=>import(${app})).then(`);
}

/**
 * The file that `path` names in `file`, from the top of the site.
 *
 * @param {string} path
 * @param {string} file
 */
function placeOf(path, file) {
	return new URL(path, `https://site/${file}`).pathname.slice(1);
}
