import { describe, expect, it } from 'vitest';
import { addOwnStyles } from './own-styles.mjs';

const node = (id: number) => `.svelte-kit/generated/client-optimized/nodes/${id}.js`;
const files: Record<string, string> = {
	'page.css': 'p.svelte-aaaaa{color:red}',
	'shared.css': '.shape.svelte-bbbbb{fill:none}',
	'apart.css': '.svelte-eeeee{color:red}',
	'shown.css': '.svelte-fffff{color:red}',
	'late.css': '.svelte-ccccc{color:blue}',
	'font.css': '@font-face{src:url(a.woff2)}.svelte-ddddd{color:red}'
};
const manifest = {
	[node(0)]: {},
	[node(7)]: { imports: ['_a.js'], dynamicImports: ['src/routes/Page.svelte', 'late.js'], css: ['page.css'] },
	'src/routes/Page.svelte': { css: ['apart.css'] },
	'src/shown.ts': { css: ['shown.css'] },
	'_a.js': { imports: ['_b.js'] },
	// One imports the other.
	'_b.js': { imports: ['_a.js'], css: ['shared.css'] },
	'late.js': { css: ['late.css'] }
};
const pageOf = (styles: string) =>
	`<head><style>${styles}</style></head><body class="svelte-bbbbb"><script>node_ids: [0, 7]</script></body>`;
const add = (html: string, list: Parameters<typeof addOwnStyles>[1] = manifest) =>
	addOwnStyles(html, list, (file) => files[file] ?? '');

describe('a built page', () => {
	it('gets the styles that are missing of what it imports, however far away, and none of what comes late', () => {
		const html = add(pageOf(files['page.css'] ?? ''));
		expect(html).toContain(`<style>${files['shared.css']}${files['apart.css']}</style></head>`);
		expect(html.match(/svelte-aaaaa/g)).toHaveLength(1);
		expect(html).not.toContain('svelte-ccccc');
	});

	it('with all of them stays as it is, and so does one that is never brought to life', () => {
		const whole = pageOf(`${files['page.css']}${files['shared.css']}${files['apart.css']}`);
		expect(add(whole)).toBe(whole);
		expect(add('<head></head><body></body>')).toBe('<head></head><body></body>');
	});

	it('gets the styles of what it shows, wherever that came from', () => {
		const html = add(pageOf('').replace('"svelte-bbbbb"', '"svelte-fffff"'));
		expect(html).toContain(files['shown.css']);
	});

	it('is refused when what is missing asks for files', () => {
		expect(() => add(pageOf(''), { [node(7)]: { css: ['font.css'] } })).toThrow('ask for files');
	});
});
