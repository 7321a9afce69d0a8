import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { poolOf } from '#lib/domain/pool.ts';
import { watchLoad, type Load } from '../scripts/bench/weigh.ts';
import { root } from '../scripts/setup/root.mjs';
import { draw, formOf, pages, sections, unit } from './support/bank.ts';
import { pointerOf } from './support/hands.ts';
import { open, QuizPage } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** What a page may weigh until all its questions can be answered, in bytes as Brotli packs them. */
const most = {
	readingScripts: 45_000,
	quizScripts: 75_000,
	/** What reads hand-ins has the scoring of every type and two stores. */
	classScripts: 85_000,
	document: 20_000,
	fonts: 45_000
};

/** Goes to every question, so that the code of every type has been loaded, and that of the storage. */
async function visit(page: Page, address: string): Promise<Load> {
	const load = watchLoad(page, join(root, 'build', 'node', 'client'));
	await open(page, address);
	const quiz = new QuizPage(page, pointerOf(page, false));
	const count = await quiz.check.getByRole('button', { name: /^Question \d+,/ }).count();
	for (let number = 1; number <= count; number++) await quiz.goTo(number);
	const sum = await load.read();
	for (const type of ['document', 'scripts', 'fonts'] as const) {
		const { brotli, gzip } = sum[type];
		test.info().annotations.push({ type, description: `${brotli} bytes (gzip ${gzip})` });
	}
	return sum;
}

for (const { id } of sections) {
	test(`the reading page of ${id} stays light @desktop`, async ({ page }) => {
		const { scripts, document, fonts } = await visit(page, pages.section(id));
		expect.soft(scripts.brotli, 'JavaScript').toBeLessThanOrEqual(most.readingScripts);
		expect.soft(document.brotli, 'HTML with styles').toBeLessThanOrEqual(most.document);
		expect.soft(fonts.brotli, 'fonts').toBeLessThanOrEqual(most.fonts);
		await expectOnly(page, new Set([...draw(`${id}-check`, ''), ...draw(`${id}-before`, '')]));
	});

	test(`the full quiz of ${id} stays light @desktop`, async ({ page }) => {
		const { scripts, document } = await visit(page, pages.form(`${id}-full`));
		expect.soft(scripts.brotli, 'JavaScript').toBeLessThanOrEqual(most.quizScripts);
		expect.soft(document.brotli, 'HTML with styles').toBeLessThanOrEqual(most.document);
		await expectOnly(page, new Set(poolOf(unit, formOf(`${id}-full`))));
	});
}

test('the review deck stays light @desktop', async ({ page }) => {
	const load = watchLoad(page, join(root, 'build', 'node', 'client'));
	await open(page, '/review/');
	await expect(page.getByRole('heading', { name: 'Your deck is empty' })).toBeVisible();
	const { scripts, document } = await load.read();
	test.info().annotations.push({ type: 'scripts', description: `${scripts.brotli} bytes` });
	expect.soft(scripts.brotli, 'JavaScript').toBeLessThanOrEqual(most.quizScripts);
	expect.soft(document.brotli, 'HTML with styles').toBeLessThanOrEqual(most.document);
});

/** What leads to nothing or is chosen is loaded as well: no page of an assignment has less to do. */
for (const [name, address] of Object.entries({
	'giving work': '/teach/assign/',
	'an assignment': `/assigned/${unit.id}/`,
	'handing in': '/hand-in/',
	'reading hand-ins': '/teach/read/',
	'marking written answers': '/teach/mark/',
	disputes: '/teach/fix/',
	keys: '/teach/keys/',
	'the gradebook': '/teach/gradebook/',
	'the roster': '/teach/roster/',
	'the class at a glance': '/teach/class/'
})) {
	test(`${name} stays light @desktop`, async ({ page }) => {
		const load = watchLoad(page, join(root, 'build', 'node', 'client'));
		await open(page, address);
		await page.waitForLoadState('networkidle');
		const { scripts, document } = await load.read();
		test.info().annotations.push({ type: 'scripts', description: `${scripts.brotli} bytes` });
		const limit = address.startsWith('/teach/') ? most.classScripts : most.quizScripts;
		expect.soft(scripts.brotli, 'JavaScript').toBeLessThanOrEqual(limit);
		expect.soft(document.brotli, 'HTML with styles').toBeLessThanOrEqual(most.document);
	});
}

/** The page carries the questions of its own form and no others; the reading is read from the page and not sent again as data. */
async function expectOnly(page: Page, asked: ReadonlySet<string>): Promise<void> {
	const html = await (await page.request.get(page.url())).text();
	const carried = unit.questions.filter(({ id }) => html.includes(`id:"${id}"`));
	expect.soft(new Set(carried.map(({ id }) => id)), 'questions').toEqual(asked);
	const quoted = JSON.stringify(carried);
	const data = html.slice(html.lastIndexOf('<script'));
	for (const { id, text } of sections.flatMap(({ paragraphs }) => paragraphs.flat())) {
		const [words = ''] = text.split(/[“”’]/u).sort((a, b) => b.length - a.length);
		if (!quoted.includes(words)) expect.soft(data, `${id} crosses the wire once`).not.toContain(words);
	}
}
