import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryScripts } from './carried-scripts.mjs';

const link = (file: string) => `<link href="../../${file}" rel="modulepreload">`;
const start = '<script>import("../../_app/entry/app.B.js").then((app) => app.start());</script>';
const pageOf = (files: readonly string[]) => `<body><p>Text</p>\n\t${files.map(link).join('\n\t')}${start}</body>`;
const carriedIn = (html: string) =>
	[...html.matchAll(/<script type="text\/plain" data-file="([^"]*)">(.*?)<\/script>/gs)].map(([, file, code]) => ({
		file,
		code
	}));

const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 5 });
/** Code with all that could end a script early, or be taken for the way to another script. */
const codes = fc
	.array(
		fc.constantFrom('</script>', '<!--', '<!---->', '$&', "'./no.txt'", 'a=`<p>`;', '"../x', '@', '\n', '<SCRIPT>'),
		{ maxLength: 8 }
	)
	.map((parts) => parts.join(''));

describe('a page that carries its scripts', () => {
	it('holds each of them whole, in the order it asked for them, and asks for none', () => {
		fc.assert(
			fc.property(names, fc.array(codes, { minLength: 5, maxLength: 5 }), (all, texts) => {
				const files = all.map((name) => `_app/chunks/${name}.js`);
				const read = (file: string) => texts[files.indexOf(file)] ?? '';
				const html = carryScripts(pageOf(files), read);
				const found = carriedIn(html);
				expect(found.map(({ file }) => file)).toEqual(files);
				// What was escaped means the same in a script.
				expect(found.map(({ code = '' }) => code.replace(/<\\(\/script|!--)/gi, '<$1'))).toEqual(files.map(read));
				expect(html).not.toContain('modulepreload');
				expect(html.startsWith('<body><p>Text</p>')).toBe(true);
			})
		);
	});

	it('names what its scripts ask for from the top of the site, whatever their place', () => {
		const code =
			'import{a}from"./B.js";import"../entry/app.B.js";const late=()=>load(()=>import(`./C.js`),[],import.meta.url);';
		const [found] = carriedIn(carryScripts(pageOf(['_app/chunks/A.js']), () => code));
		expect(found?.code).toBe(
			'import{a}from"@/_app/chunks/B.js";import"@/_app/entry/app.B.js";const late=()=>load(()=>import(`@/_app/chunks/C.js`),[],"@/_app/chunks/A.js");'
		);
	});

	it('starts once they are unpacked, and still finds its own file by a link', () => {
		const html = carryScripts(pageOf(['_app/nodes/17.D.js', '_app/chunks/A.js']), () => '');
		expect(html).toContain('carried.then(()=>import("../../_app/entry/app.B.js")).then((app)');
		expect(html).toContain('<link href="../../_app/nodes/17.D.js" rel="module">');
		expect(html).toContain('new URL("../../",location)');
	});

	it('that begins with none stays as it is, and one that starts in another way is refused', () => {
		expect(carryScripts('<body></body>', () => '')).toBe('<body></body>');
		expect(() => carryScripts(`<body>${link('_app/A.js')}</body>`, () => '')).toThrow('0003-bytes');
	});
});
