import { heardIn } from './support/announcements.ts';
import { sweep } from './support/focus.ts';
import { findMisfits, findMotion, findSmallTargets, findUnmarkedChoices } from './support/in-page.ts';
import { expect, test } from './support/test.ts';

/** The probes find what they are for: each meets a page with the fault it looks for, and axe is silent on most of these. */

test('a page that is too wide, and text that is cut off @phone', async ({ page }) => {
	const misfits = async () => (await page.evaluate(findMisfits, {}))['as it is'];
	await page.setContent('<p style="width: 400px">Wide</p>');
	expect(await misfits()).toEqual([expect.stringMatching(/px too wide: <p>.*Wide/)]);
	await page.setContent('<p style="height: 1em; overflow: hidden; width: 5em">Much more than fits</p>');
	expect(await misfits()).toEqual([expect.stringMatching(/^cut off: <p>/)]);
	await page.setContent(
		'<div role="region" tabindex="0" style="overflow: auto"><p style="width: 400px">Wide</p></div>'
	);
	expect(await misfits(), 'what scrolls by itself is not too wide').toEqual([]);

	await page.setContent('<style>p { width: 10em; }</style><p>Fits until its text is larger</p>');
	const larger = { larger: 'html { font-size: 200%; } p { width: 15em !important; }' };
	expect(await page.evaluate(findMisfits, larger)).toEqual({
		'as it is': [],
		larger: [expect.stringMatching(/px too wide: <p>/)]
	});
	expect(await misfits(), 'no setting stays').toEqual([]);
});

test('targets that are too small @phone', async ({ page }) => {
	await page.setContent(`
		<button style="width: 20px; height: 20px; padding: 0">a</button>
		<button style="width: 30px; height: 30px; padding: 0">b</button>
		<label style="display: block; padding: 14px"><input type="checkbox"> c</label>
		<p>A <a href="#d">link</a> in a line.</p>`);
	expect(await page.evaluate(findSmallTargets, 'body')).toEqual({
		small: ['button “a”: 20 px'],
		tight: ['button “b”: 30 px']
	});
});

test('focus that is hidden, faint, covered or out of reach @desktop', async ({ page }) => {
	await page.setContent(`
		<style>
			body { background: #fff; } button:focus-visible { outline: 3px solid #00f; }
			#bare:focus-visible { outline: none; } #faint:focus-visible { outline-color: #eee; }
			#lid { position: fixed; inset: 200px 0 auto 0; height: 60px; background: #fff; }
			#under { position: absolute; top: 210px; }
		</style>
		<button>fine</button> <button id="bare">bare</button> <button id="faint">faint</button>
		<button id="under">under</button> <div id="lid"></div>
		<div style="height: 0; overflow: hidden"><div inert><button>inert</button></div></div>`);
	expect(await sweep(page, 'body')).toEqual([
		'button “bare” shows no focus',
		expect.stringMatching(/^button “faint” has a ring of contrast 1\.\d$/),
		expect.stringMatching(/^button “under” is covered by <div>/),
		'Tab does not reach button “inert”'
	]);
});

test('choices that look alike, and motion @desktop', async ({ page }) => {
	await page.setContent(`
		<style>input { opacity: 0; } .told input:checked + span { outline: 2px solid; } p { transition: color 1s; }</style>
		<label><input type="radio" name="a" checked><span>one</span></label><label><input type="radio" name="a"><span>two</span></label>
		<div class="told">
			<label><input type="radio" name="b" checked><span>three</span></label><label><input type="radio" name="b"><span>four</span></label>
		</div><p>moves</p>`);
	expect(await page.evaluate(findUnmarkedChoices, 'body')).toEqual(['one']);
	expect(await page.evaluate(findMotion)).toEqual([expect.stringContaining('<p>')]);
});

test('news that nobody hears @desktop', async ({ page, unheard }) => {
	await page.route('**/news', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: '<p role="status" id="ready"></p><p role="status" id="gone" hidden></p>'
		})
	);
	await page.goto('/news');
	await page.evaluate(async () => {
		const settle = () => new Promise((done) => setTimeout(done));
		const region = (id: string) => document.getElementById(id) ?? document.body;
		region('ready').textContent = 'Heard';
		await settle();
		region('gone').hidden = false;
		region('gone').textContent = 'Unhidden with its text';
		await settle();
		document.body.insertAdjacentHTML('beforeend', '<p role="status">Inserted with its text</p>');
		await settle();
		region('ready').textContent = 'Heard again';
		await settle();
	});
	expect(await heardIn(page)).toEqual(['Heard', 'Heard again']);
	expect(unheard.splice(0)).toEqual(['Unhidden with its text', 'Inserted with its text']);
});
