import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { article, articlePrint, articleText } from '#lib/domain/original.fixtures.ts';
import { openOriginals } from '#lib/storage/originals.ts';
import { OriginalDesk } from './desk.svelte.ts';

let databases = 0;

/** A device, and tabs with the page of the same unit. */
function newDevice() {
	const name = `desk-${databases++}`;
	let now = 0;
	const open = () => Promise.resolve(openOriginals(window, name));
	return () => new OriginalDesk({ unit: 'unit-1', print: articlePrint, open, now: () => ++now });
}

const without = (ids: readonly string[]) =>
	article.flatMap(({ id, text }) => (ids.includes(id) ? [] : text)).join('\n\n');
const states = (desk: OriginalDesk) => (desk.alignment?.paragraphs ?? []).map(({ state }) => state);
async function expectKept(desk: OriginalDesk, text: string | null) {
	const stop = desk.follow();
	await expect.poll(() => desk.ready).toBe(true);
	expect(desk.attached?.text ?? null).toBe(text);
	stop();
}

it('takes the article and keeps it as it was given', async () => {
	const openTab = newDevice();
	const desk = openTab();
	expect(await desk.takeFile(new Blob([articleText]))).toBe(true);
	expect(states(desk)).toEqual(article.map(() => 'matches'));
	expect(desk.said).toBe('Attached. All 8 paragraphs match.');
	await expectKept(openTab(), articleText);
});

it('offers a text that fits worse, and takes a better one with a way back', async () => {
	const openTab = newDevice();
	const desk = openTab();
	const [worse, better] = [without(['P2', 'P4']), without(['P2'])];
	await desk.takeText(better);
	expect(await desk.takeText(worse)).toBe(false);
	expect(desk.offered?.text).toBe(worse);
	desk.leaveOffered();
	await expectKept(openTab(), better);
	expect(await desk.takeText(articleText)).toBe(true);
	expect(desk.said).toContain('All 8 paragraphs match.');
	await desk.undo();
	expect(desk.attached?.text).toBe(better);
	await expectKept(openTab(), better);
	await desk.takeText(worse);
	await desk.takeOffered();
	expect(desk.said).toContain('6 of 8 paragraphs match, 2 are missing.');
	await expectKept(openTab(), worse);
	await desk.undo();
	await expectKept(openTab(), better);
});

it('refuses what it has, and what is not the article, and loses nothing by it', async () => {
	const openTab = newDevice();
	const desk = openTab();
	await desk.takeText(articleText);
	for (const [text, words] of [
		[articleText, 'attached already'],
		['Another text altogether.', 'None of the article’s paragraphs'],
		['%PDF-1.7', 'Save it as text first'],
		['', 'no text in it']
	] as const) {
		expect(await desk.takeText(text)).toBe(false);
		expect(desk.said).toContain(words);
	}
	await expectKept(openTab(), articleText);
});

it('removes at once, and brings back', async () => {
	const openTab = newDevice();
	const desk = openTab();
	await desk.takeText(articleText);
	await desk.remove();
	flushSync();
	expect(desk.alignment).toBe(null);
	await expectKept(openTab(), null);
	await desk.undo();
	await expectKept(openTab(), articleText);
});

it('says when nothing can be kept, and shows the text all the same', async () => {
	const failure = { code: 'not-stored', path: [], expected: '', received: 'full' };
	const refuse = () => Promise.resolve({ ok: false as const, failures: [failure] });
	const full = { list: refuse, read: refuse, put: refuse, remove: refuse, watch: () => () => undefined };
	const desk = new OriginalDesk({ unit: 'unit-1', print: articlePrint, open: () => Promise.resolve(full) });
	await desk.takeText(articleText);
	expect(states(desk)).toContain('matches');
	expect(desk.said).toContain('It is not kept: this device has no room left');
	await desk.remove();
	expect(desk.attached?.text).toBe(articleText);
	expect(desk.said).toContain('could not be removed');
});
