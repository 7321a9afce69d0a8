import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lightStart } from './light-start.ts';

const link = (href: string) => `<link href="${href}" rel="modulepreload">`;
const hrefs = fc.array(fc.stringMatching(/^[a-z$&./-]{1,20}\.js$/));
const head = '<link href="icon.svg" rel="icon"><script>{ const root = 1; }</script>';
const starter = '<script>\n\t{\n\t\t__sveltekit_1abc = {};\n\t}\n</script>';

it('what is asked for early stands behind the text and before what starts the page, in its order, and nothing else moves', () => {
	fc.assert(
		fc.property(hrefs, fc.stringMatching(/^[a-z $&<p>]{0,40}$/), (all, text) => {
			const page = (early: string) => `<head>${head}${early}</head><body>${text}`;
			const moved = lightStart(`${page(all.map((href) => `\n\t${link(href)}`).join(''))}${starter}</body>`);
			expect(moved.startsWith(page(''))).toBe(true);
			expect(moved.endsWith(`${starter}</body>`)).toBe(true);
			const between = moved.slice(page('').length, -`${starter}</body>`.length);
			expect(between.match(/href="([^"]+)"/g) ?? []).toEqual(all.map((href) => `href="${href}"`));
		})
	);
});

it('a page that starts nothing stays as it is', () => {
	const page = `<head>${head}${link('a.js')}</head><body></body>`;
	expect(lightStart(page)).toBe(page);
});

it('a built page asks for the app alone, which brings the start and the layout', () => {
	const asks =
		'Promise.all([\n\timport("../start.A.js"),\n\timport("../app.B.js")\n]).then(([kit, app]) => {\n\tkit.start(app);\n})';
	const script = `<script>\n{\n__sveltekit_1abc = {};\n${asks};\n}\n</script>`;
	const links = ['../entry/start.A.js', '../chunks/C.js', '../entry/app.B.js', '../nodes/0.D.js', '../nodes/10.E.js'];
	const html = lightStart(`<head>${links.map(link).join('')}</head><body>${script}</body>`);
	expect(html).toContain('import("../app.B.js").then((app) => {\n\tapp.start(app);\n})');
	expect(html).not.toContain('start.A.js');
	const kept = ['../chunks/C.js', '../entry/app.B.js', '../nodes/10.E.js'];
	expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(kept);
});
