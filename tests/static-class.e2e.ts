import type { Page } from '@playwright/test';
import { drawPicture } from '#lib/classroom/class-picture.ts';
import { cellOf, foldGradebook, type Gradebook } from '#lib/domain/class/gradebook.ts';
import { compareGradebooks } from '#lib/domain/class/regrade.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { classBankOf } from '#lib/question-types/class-bank.ts';
import { sayResponse, score } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { watchStatus } from './support/announcements.ts';
import { questionOf, sayNumber, sections, sentence, unit } from './support/bank.ts';
import { readClass } from './support/class-log.ts';
import { pointerOf } from './support/hands.ts';
import { Learner, saveFile, type Device, type SavedFile } from './support/learner.ts';
import { open } from './support/quiz-page.ts';
import { wrongResponse } from './support/responses.ts';
import { openInSpreadsheet } from './support/spreadsheet.ts';
import { expect, listen, test } from './support/test.ts';

/** A class from the first link to the spreadsheet: a plain web host, two browsers, and files that go from hand to hand. */

const essay = questionOf('S3-12');
const [checks, written] = ['Quick check: sections 2, 3, 4', 'Written task'];
const bank = classBankOf(unit.questions);
const readGradebook = async (page: Page) => foldGradebook(await readClass(page), () => bank, Date.now());

/** Gives work as chosen; its link, from the page. */
async function assign(device: Device, title: string, choose: (device: Device) => Promise<void>): Promise<string> {
	const { page, hand } = device;
	await open(page, './teach/assign/');
	await hand.choose(page.getByRole('radio', { name: unit.title }));
	await choose(device);
	await hand.press(page.getByText('Attempts, order, dates, name'));
	await hand.pick(page.getByLabel('Order and draw'), 'the same for all');
	await hand.press(page.getByRole('button', { name: 'Make the link' }));
	await expect(page.getByRole('heading', { name: `Ready: ${title}`, exact: true })).toBeVisible();
	return page.getByLabel('Link', { exact: true }).inputValue();
}

/** The renderer ends without a word to the page; another page comes in its place. */
async function crash(device: Device): Promise<void> {
	const context = device.page.context();
	const devtools = await context.newCDPSession(device.page);
	const crashed = device.page.waitForEvent('crash');
	devtools.send('Page.crash').catch(() => undefined);
	await crashed;
	await device.page.close();
	device.page = await context.newPage();
	device.hand = pointerOf(device.page, false);
}

/** Everything is on the disk, as the page says to whoever looks. */
const expectSaved = ({ page }: Device) => expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');

test('a class, from the first link to the spreadsheet, with two browsers and nothing else', async ({
	page,
	browser,
	baseURL,
	complaints,
	unheard
}) => {
	test.setTimeout(300_000);
	const laptop: Device = { page, hand: pointerOf(page, false) };
	const profile = await browser.newContext({
		...{ baseURL: baseURL ?? '', serviceWorkers: 'allow', hasTouch: true, colorScheme: 'light' },
		...{ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' }
	});
	listen(profile, new URL(baseURL ?? '').origin, complaints);
	await watchStatus(profile, (text) => unheard.push(text));
	const phonePage = await profile.newPage();
	const phone: Device = { page: phonePage, hand: pointerOf(phonePage, true) };

	const isChoiceOf = (section: string) => (question: Question) =>
		question.type === 'single-choice' && question.id.startsWith(section);
	const heron = new Learner('Heron', (question) => !isChoiceOf('S4')(question), true);
	const wren = new Learner('Wren', (question) => !isChoiceOf('S4')(question), true);
	// A name as many have one on the web; to some spreadsheets it is a formula.
	const ibis = new Learner('@Ibis', (question) => !isChoiceOf('S2')(question) && question !== essay, false);
	const learners = [ibis, heron, wren];

	const toChecks = await assign(laptop, checks, async ({ page, hand }) => {
		for (const { title } of sections.slice(1, 4)) await hand.choose(page.getByRole('checkbox', { name: title }));
	});
	const toEssay = await assign(laptop, written, async ({ page, hand }) => {
		await hand.choose(page.getByRole('radio', { name: 'Written task' }));
		await hand.choose(page.getByRole('checkbox', { name: essay.prompt }));
	});
	const files: SavedFile[] = [];

	await test.step('Heron goes on after a crash, where they were', async () => {
		await heron.begin(laptop, toChecks);
		await heron.answer(laptop, 7);
		const filled = await heron.fillIn(laptop);
		await expectSaved(laptop);
		await crash(laptop);
		await heron.goOn(laptop, toChecks);
		await expect(laptop.page.getByText('7 of 15 answered.')).toBeVisible();
		await expect(laptop.page.locator('[data-question]')).toHaveAttribute('data-question', filled.question.id);
		await heron.keep(laptop, filled);
		await expect(laptop.page.getByText('8 of 15 answered.'), 'what was filled in is there').toBeVisible();
		await heron.answer(laptop, 7);
		files.push(await heron.handIn(laptop, checks));
		await heron.begin(laptop, toEssay);
		await heron.answer(laptop, 1);
		files.push(await heron.handIn(laptop, written));
	});

	await test.step('Wren begins on the laptop', async () => {
		await wren.begin(laptop, toChecks);
		await wren.answer(laptop, 8);
		await wren.leave(laptop);
		files.push(await wren.handIn(laptop, checks));
	});

	await test.step('@Ibis loses the network half way', async () => {
		await open(phone.page, './progress/');
		await expect(phone.page.getByText('Ready without network')).toBeVisible({ timeout: 90_000 });
		await ibis.begin(phone, toChecks);
		await ibis.answer(phone, 7);
		await profile.setOffline(true);
		await ibis.answer(phone, 1);
		await expectSaved(phone);
		await phone.page.reload();
		expect(await phone.page.evaluate(() => navigator.onLine)).toBe(false);
		await ibis.goOn(phone, toChecks);
		await expect(phone.page.getByText('8 of 15 answered.')).toBeVisible();
		await ibis.answer(phone, 7);
		files.push(await ibis.handIn(phone, checks));
		await ibis.begin(phone, toEssay);
		await ibis.answer(phone, 1);
		files.push(await ibis.handIn(phone, written));
		await profile.setOffline(false);
	});

	await test.step('Wren does the rest on the phone, but for the last question', async () => {
		await wren.begin(phone, toChecks);
		await phone.hand.press(phone.page.getByRole('button', { name: 'Question 9, open' }));
		await wren.answer(phone, 6);
		await wren.leave(phone);
		files.push(await wren.handIn(phone, checks));
		await profile.close();
	});

	const { page: desk, hand } = laptop;
	const cellsOf = (learner: Learner) => desk.getByRole('row', { name: learner.name }).getByRole('gridcell');
	const pointsOf = ({ given }: Learner) =>
		[...given].reduce((sum, [id, response]) => {
			const result = score(questionOf(id), response);
			return result.kind === 'scored' ? sum + result.earned : sum;
		}, 0);

	await test.step('everything is read, and what two devices hold is one work', async () => {
		await open(desk, './teach/read/');
		await desk.getByLabel('Choose files, or drop them here').setInputFiles(files);
		await expect(desk.getByText('6 read: 4 whole, 2 incomplete. 6 put into the gradebook.')).toBeVisible();
		const ofWren = desk.getByRole('listitem').filter({ hasText: 'Wren' });
		await expect(ofWren).toHaveCount(2);
		await expect(ofWren.filter({ hasText: '14 of 15 answered; section 4: 4 of 5.' })).toHaveCount(2);
	});

	const before = await readGradebook(desk);
	const [first, second] = [idOf(before, checks), idOf(before, written)];
	const possible = [...heron.given.keys()]
		.map(questionOf)
		.reduce((sum, { id, points }) => (id === essay.id ? sum : sum + points), 0);

	await test.step('the gradebook says what the keys say', async () => {
		await hand.press(desk.getByRole('link', { name: 'See them in the gradebook' }));
		for (const learner of learners) {
			const points = pointsOf(learner);
			expect(cellOf(before, first, learner.name)).toMatchObject({ state: 'in', earned: points, possible });
			await expect(cellsOf(learner).nth(0)).toHaveText(`${sayNumber(points)}/${sayNumber(possible)}`);
		}
		for (const learner of [ibis, heron]) await expect(cellsOf(learner).nth(1)).toHaveText('to mark');
		await expect(cellsOf(wren).nth(1)).toHaveText('not yet');
	});

	await test.step('the class at a glance says who needs what', async () => {
		await open(desk, './teach/class/');
		await hand.pick(desk.getByLabel('What to show'), `${checks} (3 handed in)`);
		const needs = desk.getByRole('region', { name: 'What the class needs now' });
		const missed = needs.getByRole('list').first().getByRole('listitem').first();
		await expect(missed, 'one of three had it right').toContainText('Points earned: 33');
		for (const id of wrongOf(wren)) {
			const sure = needs.getByRole('listitem').filter({ hasText: questionOf(id).prompt });
			await expect(sure.filter({ hasText: /Heron, Wren\s*:/ }).first()).toBeVisible();
		}
		const assignment = before.assignments.filter(({ id }) => id === first);
		const sentences = new Map(sections.flatMap(sentencesOf).map(({ id, text }) => [id, text]));
		const picture = drawPicture(before, { id: unit.id, questions: unit.questions, sentences }, assignment);
		const groups = picture.plan.groups.map(({ learners }) => learners);
		expect(groups).toEqual([['heron', 'wren']]);
		const reteach = desk.getByRole('region', { name: 'Groups to reteach' });
		const membersOf = (name: string) => reteach.getByRole('list', { name }).getByRole('button');
		await expect(membersOf('Group 1')).toHaveText(['Heron', 'Wren']);
		await expect(membersOf('Ready for more')).toHaveText(['@Ibis']);
		const table = desk.getByRole('table', { name: /^Learner by learner/ });
		for (const { learner, cells } of picture.byLearner) {
			const row = table
				.getByRole('row')
				.filter({ has: desk.getByRole('rowheader', { name: new RegExp(`^${learner}$`, 'i') }) });
			for (const { earned, possible, questions } of cells) {
				if (questions > 0) await expect(row).toContainText(`${sayNumber(earned)} of ${sayNumber(possible)} points`);
			}
		}
	});

	await test.step('a disputed key is corrected, as the dry run said', async () => {
		const disputed = questionOf(wrongOf(wren)[0] ?? '');
		await open(desk, './teach/fix/');
		await hand.press(desk.getByRole('link', { name: disputed.prompt }));
		await hand.choose(desk.getByRole('radio', { name: 'Correct the key' }));
		const words = sayResponse(disputed, wrongResponse(disputed), sentence);
		await hand.choose(desk.getByRole('radio', { name: `${words} (given 2 times)` }));
		await expect(desk.getByRole('status').filter({ hasText: 'Dry run: 3 marks would change.' })).toBeVisible();
		const rows = desk.getByRole('region', { name: 'Marks that would change' }).getByRole('row');
		const foretold = (await rows.allInnerTexts()).slice(1).map((row) => row.split(/\t/).map((cell) => cell.trim()));
		expect(foretold.map(([learner, change]) => [learner, change])).toEqual([
			['@Ibis', '−1'],
			['Heron', '+1'],
			['Wren', '+1']
		]);
		await hand.write(desk.getByLabel('What is objected to'), 'The sentence says so in as many words.');
		await hand.press(desk.getByRole('button', { name: 'Apply the fix' }));
		await expect(desk.getByRole('status').filter({ hasText: /^Applied: The key is / })).toBeVisible();
		const changes = compareGradebooks(before, await readGradebook(desk));
		const say = ({ earned, possible }: { earned: number | null; possible: number }) =>
			`${sayNumber(earned ?? 0)} of ${sayNumber(possible)} points`;
		expect(foretold.map(([learner, , now, then, title]) => [learner?.toLowerCase(), now, then, title])).toEqual(
			changes.map(({ learner, before, after }) => [learner, say(before), say(after), checks])
		);
	});

	await test.step('the written answers are marked without names', async () => {
		await open(desk, './teach/mark/');
		await hand.press(desk.getByRole('link', { name: essay.prompt }));
		for (const at of [1, 2]) {
			await expect(desk.getByRole('heading', { name: `Answer ${at} of 2 not marked yet` })).toBeVisible();
			const main = desk.getByRole('main');
			await expect(main).not.toContainText(/Heron|Ibis/);
			const isPoor = await main.getByText(poorWords).isVisible();
			for (const [row, level] of isPoor ? poor : good) {
				const levels = desk.getByRole('radiogroup', { name: new RegExp(`^${row}`) }).getByRole('radio');
				await hand.choose(levels.nth(level - 1));
			}
			await expect(desk.getByRole('status').filter({ hasText: `${2 - at} of 2 left.` })).toBeVisible();
			if (at === 1) await hand.press(desk.getByRole('button', { name: 'Next answer' }));
		}
	});

	await test.step('a spreadsheet opens the marks', async () => {
		await open(desk, './teach/gradebook/');
		await expect(cellsOf(heron).nth(1)).toHaveText(`${sayNumber((5 / 6) * essay.points)}/${essay.points}`);
		const saved = await saveFile(desk, () => hand.press(desk.getByRole('button', { name: 'For a spreadsheet' })));
		const after = await readGradebook(desk);
		const row = (learner: Learner, change: number, name: string, share: number | null) => [
			...[name, null, null, pointsOf(learner) + change, possible, 'handed in'],
			...(share === null
				? [null, null, 'not yet']
				: [expect.closeTo(share * essay.points, 2), essay.points, 'handed in'])
		];
		expect(openInSpreadsheet(saved.buffer.toString('utf8'))).toEqual([
			[
				'Learner',
				'Name',
				'Section',
				checks,
				`${checks}: of`,
				`${checks}: state`,
				written,
				`${written}: of`,
				`${written}: state`
			],
			row(ibis, -1, "'@Ibis", 1 / 6),
			row(heron, 1, 'Heron', 5 / 6),
			row(wren, 1, 'Wren', null)
		]);
		for (const { name } of [ibis, heron]) expect(cellOf(after, second, name)?.toMark).toBe(0);
	});
});

/** As `wrongResponse` writes it. */
const poorWords = 'It says what it says.';
/** Levels by row: together five steps of six above the lowest, and one. */
const good = [
	['Evidence', 3],
	['Reasoning', 4]
] as const;
const poor = [
	['Evidence', 1],
	['Reasoning', 2]
] as const;

const idOf = ({ assignments }: Gradebook, title: string) => assignments.find((one) => one.title === title)?.id ?? '';

/** The questions that a learner got wrong, in the order they were asked. */
function wrongOf({ given, knows }: Learner): string[] {
	return [...given.keys()].filter((id) => !knows(questionOf(id)));
}
