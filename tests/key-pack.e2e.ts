import type { BrowserContext, Page } from '@playwright/test';
import { addScores, type Score } from '#lib/domain/score.ts';
import { versionOf } from '#lib/domain/version.ts';
import { score } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { writeUnitFile } from '#lib/question-types/unit-file.ts';
import { questionOf, sayNumber, unit as published } from './support/bank.ts';
import { handOf } from './support/hands.ts';
import { restore, saveBackup } from './support/keep.ts';
import { Learner, saveFile, type SavedFile } from './support/learner.ts';
import { expectAccessible } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { expect, listen, test } from './support/test.ts';

/** Work whose keys are not on the learner’s device: given out, done, handed in, and scored once its key pack is opened. */

/** Stands in every reason, note and statement of the argument of the unit, and nowhere else. */
const secret = 'known-to-the-teacher';

function mark(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(mark);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]: [string, unknown]) =>
			['why', 'note', 'teacher', 'tests'].includes(name) && typeof inner === 'string'
				? [name, `${inner} ${secret}`]
				: [name, mark(inner)]
		)
	);
}

/** A unit that is published nowhere: as in the bank, under another id and with reasons of its own. */
const text = JSON.stringify(
	mark({
		...(JSON.parse(writeUnitFile(published)) as object),
		...{ id: 'from-a-teacher', title: 'Signals, read in class' },
		argument: { nodes: published.argument.nodes.map((node) => ({ ...node, text: `${node.text} ${secret}` })) }
	})
);
const unit = JSON.parse(text) as { title: string; questions: Question[] };
const unitFile = JSON.stringify({
	...unit,
	questions: unit.questions.map((question) => ({ ...question, version: versionOf(question) }))
});
const asFile = (name: string, content: string) => ({
	...{ name, mimeType: 'application/json' },
	buffer: Buffer.from(content)
});

/** Everything that a browser keeps for this site, as text. */
const everythingKept = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
		for (const { name = '' } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open(name);
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(new Error(name));
			});
			for (const store of db.objectStoreNames) {
				const rows = await new Promise<unknown>((resolve) => {
					const all = db.transaction(store).objectStore(store).getAll();
					all.onsuccess = () => resolve(all.result as unknown);
				});
				kept.push({ name, store, rows });
			}
			db.close();
		}
		return JSON.stringify(kept);
	});

/** The addresses whose answers hold a secret of the unit, as they come. */
function watchSecrets(context: BrowserContext): { seen: Promise<string[]>[] } {
	const seen: Promise<string[]>[] = [];
	context.on('response', (response) => {
		seen.push(
			response.text().then(
				(body) => (body.includes(secret) ? [response.url()] : []),
				() => []
			)
		);
	});
	return { seen };
}

const cellOf = (page: Page, learner: string) => page.getByRole('row', { name: learner }).getByRole('gridcell').first();

async function makeFiles(page: Page): Promise<{ edition: SavedFile; pack: SavedFile }> {
	await open(page, '/teach/');
	await page.getByRole('link', { name: 'Keys' }).click();
	await page.getByLabel('Text').selectOption({ label: unit.title });
	await expect(page.getByText('This text comes with Passage')).toHaveCount(0);
	await page.getByRole('button', { name: 'Make both files' }).click();
	const news = page.getByRole('status');
	await expect(news).toContainText(`Both files are ready, with ${unit.questions.length} questions.`);
	await expect(news).toBeFocused();
	await expectAccessible(page, 'both files');
	const edition = await saveFile(page, () => news.getByRole('button', { name: 'Save the learner edition' }).click());
	const pack = await saveFile(page, () => news.getByRole('button', { name: 'Save the key pack' }).click());
	return { edition, pack };
}

test('work is done without keys and scored with the key pack @desktop', async ({
	page,
	browser,
	baseURL,
	hasTouch,
	complaints,
	contextOptions
}) => {
	test.setTimeout(240_000);
	await open(page, '/');
	await page.getByLabel('Choose a file').setInputFiles(asFile('unit.json', unitFile));
	await expect(page.getByText(`“${unit.title}” is in the library.`)).toBeVisible();
	const { edition, pack } = await makeFiles(page);
	expect(edition.buffer.toString()).not.toContain(secret);
	expect(pack.buffer.toString()).toContain(secret);

	await page.getByRole('link', { name: 'make an assignment of it' }).click();
	await expect(page.getByRole('radio', { name: /learner edition, 96 questions; you keep the key/ })).toBeChecked();
	await expect(page.getByText('Nothing on their device says how it went')).toBeVisible();
	await page.getByRole('radio', { name: /^Full quiz/ }).check();
	await page.getByRole('checkbox', { name: /^1\. / }).check();
	await expectAccessible(page, 'an assignment of a learner edition');
	await page.getByRole('button', { name: 'Make the link' }).click();
	const link = await page.getByLabel('Link', { exact: true }).inputValue();
	expect(link).toContain('/own/?assigned/from-a-teacher-');

	await open(page, '/teach/keys/');
	await page.getByRole('listitem').getByRole('button', { name: 'Remove from this device' }).click();
	await expect(page.getByRole('status')).toContainText('Work on it stays, and has no points without it.');

	// The learner's device.
	const context = await browser.newContext({ ...contextOptions, baseURL: baseURL ?? '', serviceWorkers: 'block' });
	listen(context, new URL(baseURL ?? '').origin, complaints);
	const { seen } = watchSecrets(context);
	const device = { page: await context.newPage(), hand: handOf('pointer', page, hasTouch) };
	device.hand = handOf('pointer', device.page, hasTouch);
	await open(device.page, link);
	await expect(device.page.getByRole('heading', { level: 1, name: 'This unit is not here' })).toBeVisible();
	await open(device.page, '/');
	const taken = device.page.getByRole('region', { name: 'Add a unit from a file' }).getByRole('status');
	await device.page.getByLabel('Choose a file').setInputFiles(pack);
	await expect(taken).toContainText('This is a key pack: it holds the answers, and is for teachers.');
	const altered = edition.buffer.toString().replace('Signals, read', 'Signals, heard');
	await device.page.getByLabel('Choose a file').setInputFiles(asFile('unit.json', altered));
	await expect(taken).toContainText('The file is not as it was written');
	await device.page.getByLabel('Choose a file').setInputFiles(edition);
	await expect(taken).toContainText('your teacher keeps the answers to its questions.');
	await taken.getByRole('link', { name: `Open “${unit.title}”` }).click();
	await expect(device.page.getByRole('heading', { name: 'Why there is no practice here' })).toBeVisible();
	await expectAccessible(device.page, 'a learner edition');
	const [section] = published.reading.sections;
	await device.page.getByRole('link', { name: section?.title ?? '' }).click();
	await expect(device.page.locator('[id="S1.1"]')).toContainText(section?.paragraphs[0]?.[0]?.text ?? '');
	await expect(device.page.getByRole('button', { name: 'Check' })).toHaveCount(0);
	const quiz = new URL(device.page.url().replace('?read/', '?quiz/').replace('/s1/', '/s1-full/'));
	await open(device.page, quiz.href);
	await expect(
		device.page.getByRole('heading', { name: 'This needs the answers, and your teacher keeps them' })
	).toBeVisible();

	const wren = new Learner('Wren', ({ id }) => Number(id.slice(-2)) % 3 !== 0, false);
	await open(device.page, link);
	await expect(device.page.getByText('On this device is no answer to any question')).toBeVisible();
	await expectAccessible(device.page, 'work without keys');
	await wren.begin(device, link);
	const count = await device.page.getByRole('button', { name: /^Question \d+,/ }).count();
	await wren.answer(device, count - 1);
	await wren.leave(device);
	await wren.goOn(device, link);
	await wren.answer(device, 1);
	await expect(device.page).toHaveURL(/\/hand-in\//);
	await expect(device.page.getByRole('article')).toContainText(`${count} of ${count} answered.`);
	const title = await device.page.getByRole('article').getByRole('heading').innerText();
	const work = await wren.handIn(device, title);
	await open(device.page, link);
	await device.page.getByRole('button', { name: 'Look back' }).click();
	await expect(device.page.getByText('Your teacher has the key, and tells you how it went.')).toBeVisible();
	await expect(device.page.locator('.feedback')).toHaveCount(0);
	expect(await everythingKept(device.page), 'nothing of the key is kept').not.toContain(secret);
	expect((await Promise.all(seen)).flat(), 'nothing of the key is loaded').toEqual([]);
	await context.close();

	// Before the key pack: whole, and not scored.
	await open(page, '/teach/read/');
	await page.getByLabel('Choose files, or drop them here').setInputFiles(work);
	await expect(page.getByRole('listitem').filter({ hasText: 'Wren' })).toContainText('Kept, not scored yet');
	await expect(page.getByRole('listitem').filter({ hasText: 'Wren' })).toContainText(`${count} of ${count} answered.`);
	await expectAccessible(page, 'work without its key pack');
	await open(page, '/teach/gradebook/');
	await expect(cellOf(page, 'Wren')).toHaveText('no points');
	await page.getByRole('link', { name: 'Open its key pack' }).click();

	// After: as the full unit scores it.
	const scores = [...wren.given].map(([id, response]): Score => score(questionOf(id), response));
	const { earned, possible } = addScores(scores);
	await page.getByLabel('Choose a key pack').setInputFiles(edition);
	await expect(page.getByRole('status')).toContainText('This is no key pack.');
	await page.getByLabel('Choose a key pack').setInputFiles(pack);
	await expect(page.getByRole('status')).toContainText(`${unit.questions.length} questions can be scored`);
	await open(page, '/teach/gradebook/');
	const cell = cellOf(page, 'Wren');
	await expect(cell).toContainText(`${sayNumber(earned)}/${sayNumber(possible)}`);
	expect(earned).toBeLessThan(possible);
	await cell.click();
	await expect(page.getByText(secret).first(), 'the reasons are the teacher’s').toBeAttached();
	await open(page, '/teach/class/');
	await expect(page.getByText('1 handed in.')).toBeVisible();

	// The class file takes the key pack along.
	await open(page, '/teach/gradebook/');
	await expect(cell).toContainText('/');
	const classFile = await saveFile(page, () => page.getByRole('button', { name: 'Save the class file' }).click());
	const other = await browser.newContext({ ...contextOptions, baseURL: baseURL ?? '', serviceWorkers: 'block' });
	const elsewhere = await other.newPage();
	await open(elsewhere, '/teach/gradebook/');
	await elsewhere.getByLabel('Read a class file').setInputFiles(classFile);
	await expect(cellOf(elsewhere, 'Wren')).toContainText(`${sayNumber(earned)}/${sayNumber(possible)}`);
	await other.close();
});

test('a unit from a file is given as work with its keys, and says how it went after handing in @desktop', async ({
	page,
	hasTouch
}) => {
	const hand = handOf('pointer', page, hasTouch);
	await open(page, '/');
	await page.getByLabel('Choose a file').setInputFiles(asFile('unit.json', unitFile));
	await expect(page.getByText(`“${unit.title}” is in the library.`)).toBeVisible();
	await open(page, '/teach/assign/');
	await page.getByRole('radio', { name: unit.title }).check();
	await page.getByRole('checkbox', { name: /^1\. / }).check();
	await page.getByRole('button', { name: 'Make the link' }).click();
	const link = await page.getByLabel('Link', { exact: true }).inputValue();
	const [device, heron] = [{ page, hand }, new Learner('Heron', () => true, false)];
	await heron.begin(device, link);
	await heron.answer(device, 5);
	const title = await page.getByRole('article').getByRole('heading').innerText();
	const work = await heron.handIn(device, title);
	await page.getByRole('link', { name: 'Back to the assignment' }).click();
	await page.getByRole('button', { name: 'Look back' }).click();
	await expect(page.locator('.feedback')).toContainText(secret);
	await open(page, '/teach/read/');
	await page.getByLabel('Choose files, or drop them here').setInputFiles(work);
	await expect(page.getByRole('listitem').filter({ hasText: 'Heron' })).toContainText('Whole');
	await page.getByRole('link', { name: 'See them in the gradebook' }).click();
	const { earned, possible } = addScores([...heron.given].map(([id, response]) => score(questionOf(id), response)));
	await expect(cellOf(page, 'Heron')).toContainText(`${sayNumber(earned)}/${sayNumber(possible)}`);
});

test('an edition for one assignment brings that assignment along, also of a text that ships @phone', async ({
	page
}) => {
	await open(page, '/teach/assign/');
	await page.getByRole('radio', { name: published.title }).tap();
	await page.getByRole('checkbox', { name: /^1\. / }).tap();
	await page.getByRole('button', { name: 'Make the link' }).tap();
	await expect(page.getByRole('heading', { name: /^Ready: Quick check/ })).toBeVisible();
	await open(page, '/teach/keys/');
	await page.getByLabel('Text').selectOption({ label: published.title });
	await expect(page.getByText('its answers are in this site, where anybody can find them')).toBeVisible();
	await page.getByLabel('Which questions').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Make both files' }).tap();
	const news = page.getByRole('status');
	await expect(news).toContainText('Both files are ready, with 5 questions.');
	await expectAccessible(page, 'an edition for one assignment');
	await news.getByRole('link', { name: 'its link' }).tap();
	await expect(page.getByLabel('Link', { exact: true })).toHaveValue(
		/\/own\/\?assigned\/strikes-and-signals-[0-9a-f]{8}\//
	);
	await open(page, '/teach/keys/');
	await page.getByRole('listitem').getByRole('button', { name: 'Remove from this device' }).tap();
	await expect(page.getByRole('listitem')).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo: put it back' }).tap();
	await expect(page.getByRole('listitem')).toContainText(published.title);

	// The learner's side of the same device: the edition travels in a backup, and goes when everything is deleted.
	const line = page.getByRole('listitem').filter({ hasText: published.title });
	const edition = await saveFile(page, () => line.getByRole('button', { name: 'Save the learner edition' }).tap());
	const entry = page.getByRole('article').filter({ hasText: 'learner edition, from a file' });
	const said = page.getByRole('region', { name: 'Your work on this device' }).getByRole('status');
	await open(page, '/');
	await page.getByLabel('Choose a file').setInputFiles(edition);
	await expect(entry).toContainText('5 questions, asked in work that your teacher gives you.');
	await entry.getByRole('button', { name: 'Remove' }).tap();
	await expect(entry).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo: put it back' }).tap();
	await expect(entry).toHaveCount(1);
	await expectAccessible(page, 'a learner edition in the library');
	const backup = await saveBackup(page);
	await page.getByRole('button', { name: 'Delete everything on this device' }).tap();
	await expect(said.filter({ hasText: 'Everything is deleted' })).toBeVisible();
	await open(page, '/');
	await expect(page.getByRole('heading', { name: published.title })).toBeVisible();
	await expect(entry).toHaveCount(0);
	await open(page, '/progress/');
	await restore(page, backup);
	await expect(said.filter({ hasText: `In the library now: “${published.title}”.` })).toBeVisible();
	await open(page, '/');
	await expect(entry).toHaveCount(1);
});
