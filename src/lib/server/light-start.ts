const early = /\s*<link href="([^"]+)" rel="modulepreload">/g;
/** What SvelteKit ends a page with: it asks for the scripts and brings the page to life. */
const starter = /<script>\s*\{\s*__sveltekit_/;
/** In builds, what asks for SvelteKit’s start and for the app. */
const twoFiles =
	/Promise\.all\(\[\s*import\([^()]*\/start\.[^()]*\),\s*(import\([^()]*\/app\.[^()]*\))\s*\]\)\.then\(\(\[kit, app\]\) => \{(\s*)kit\./;
/** Files of the start and the layout, which come with the app (`src/document/plugin.ts`). */
const withApp = /\/(?:entry\/start|nodes\/0)\./;

/**
 * Starts a page with few requests, behind the text: asking for scripts takes a slow phone as long as a tenth of the text's
 * layout. They stay before the script that starts the page, which finds the page's own file by them
 * (`src/document/plugin.ts`) and may run before anything behind it has arrived.
 */
export function lightStart(html: string): string {
	if (!starter.test(html)) return html;
	const lean = html.replace(twoFiles, '$1.then((app) => {$2app.');
	const needed = [...html.matchAll(early)].filter(([, href = '']) => lean === html || !withApp.test(href));
	const links = needed.map(([link]) => link).join('');
	return lean.replace(early, '').replace(starter, (start) => `${links.trimStart()}\n\t\t\t${start}`);
}
