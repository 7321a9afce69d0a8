import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readCsv } from '#lib/domain/class/csv.ts';
import { readClassFile } from '#lib/storage/class/class-file.ts';
import { questionOf, unit } from './support/bank.ts';
import { givenWork, handIn } from './support/hand-ins.ts';
import { keyboardOf, pointerOf, type Hand } from './support/hands.ts';
import { expectAccessible } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** What was handed in becomes a gradebook, which a teacher looks into, changes, and takes elsewhere. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const written = unit.questions.find(({ type }) => type === 'extended')?.id ?? '';
const possible = ['S1-01', 'S1-02', written].reduce((sum, id) => sum + questionOf(id).points, 0);
const work = givenWork(['S1-01', 'S1-02', written]);

/** Reads files of two learners, and goes on to the gradebook. */
async function readInto(page: Page, hand: Hand) {
	await open(page, '/teach/read/');
	const files = [handIn(work, 'Heron', ['right', 'wrong', 'right']), handIn(work, 'Wren', ['right', 'open', 'open'])];
	const chooser = page.getByLabel('Choose files, or drop them here');
	await chooser.setInputFiles(files);
	await expect(page.getByText('2 read: 1 whole, 1 incomplete. 2 put into the gradebook.')).toBeVisible();
	await hand.press(page.getByRole('button', { name: 'Undo: take all 2 back' }));
	await expect(page.getByText('2 taken back out of the gradebook.')).toBeVisible();
	await expect(chooser).toBeFocused();
	await chooser.setInputFiles(files);
	await expect(page.getByText('2 put into the gradebook.')).toBeVisible();
	// Another day.
	await open(page, '/teach/read/');
	await chooser.setInputFiles(files.slice(0, 1));
	await expect(page.getByText('1 read: 1 read already.')).toBeVisible();
	await expectAccessible(page, 'files read');
	await open(page, '/teach/');
	await hand.press(page.getByRole('link', { name: 'Gradebook' }));
}

const cellOf = (page: Page, learner: string) => page.getByRole('row', { name: learner }).getByRole('gridcell').first();

test('hand-ins are looked into, points are given by hand and taken back, by keyboard alone @desktop', async ({
	page
}) => {
	test.setTimeout(90_000);
	const hand = keyboardOf(page);
	await readInto(page, hand);
	await expect(cellOf(page, 'Heron')).toHaveText('1/2 1 to mark');
	await expect(cellOf(page, 'Wren')).toHaveText(`1/${possible}`);
	await hand.press(cellOf(page, 'Heron'));
	const detail = page.getByRole('region', { name: 'Heron: Three questions' });
	await expect(detail.getByRole('heading', { level: 2 })).toBeFocused();
	const second = detail.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^2\. / }) });
	await expect(second).toContainText('0 of 1 point');
	await expect(second).toContainText('By the key.');
	await expect(second).toContainText(/In the text\s*S1\.\d+ /);

	await hand.press(second.getByRole('button', { name: 'Give other points' }));
	await hand.press(second.getByRole('button', { name: 'Give these points' }));
	await expect(second.getByText('Say why')).toBeVisible();
	await hand.write(second.getByLabel('Points'), '1');
	await hand.write(second.getByLabel('Why', { exact: true }), 'Explained it aloud');
	await hand.press(second.getByRole('button', { name: 'Give these points' }));
	await expect(page.getByText('Heron: 1 point for question 2.')).toBeVisible();
	await expect(detail.getByRole('heading', { level: 2 })).toBeFocused();
	await expect(cellOf(page, 'Heron')).toHaveText('2/2 1 to mark');
	await expect(detail).toContainText('1 point by hand for question 2: Explained it aloud');
	await expectAccessible(page, 'a cell that was changed');

	await hand.press(page.getByRole('button', { name: 'Undo' }));
	await expect(cellOf(page, 'Heron')).toHaveText('1/2 1 to mark');
	await expect(detail).toContainText('Explained it aloud (taken back)');
	await hand.press(page.getByRole('button', { name: 'Do it again' }));
	await expect(cellOf(page, 'Heron')).toHaveText('2/2 1 to mark');
	await hand.press(page.getByRole('button', { name: 'Close, and back to the table' }));
	await expect(cellOf(page, 'Heron')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(cellOf(page, 'Wren')).toBeFocused();

	await page.reload();
	await expect(cellOf(page, 'Heron'), 'it is on the disk').toHaveText('2/2 1 to mark');
	await hand.press(cellOf(page, 'Heron'));
	await hand.press(page.getByRole('link', { name: 'Mark the answers to question 3' }));
	await expect(page.getByRole('heading', { level: 1, name: 'Three questions' })).toBeVisible();
});

/** Presses a button that saves a file; its text. */
async function save(page: Page, press: () => Promise<void>): Promise<string> {
	const [file] = await Promise.all([page.waitForEvent('download'), press()]);
	return readFile(await file.path(), 'utf8');
}

const eventsIn = (text: string) => {
	const read = readClassFile(text);
	if (!read.ok) throw new Error('The class file is whole');
	return read.value.events;
};

test('a roster is taken over, an excuse leaves a blank, and the class goes to another device, by pointer alone @phone', async ({
	page,
	hasTouch,
	browser,
	baseURL
}) => {
	test.setTimeout(120_000);
	const hand = pointerOf(page, hasTouch);
	await open(page, '/teach/read/');
	const files = [handIn(work, 'Heron', ['right', 'right', 'open'])];
	await page.getByLabel('Choose files, or drop them here').setInputFiles(files);
	await hand.press(page.getByRole('link', { name: 'See them in the gradebook' }));
	await hand.press(page.getByRole('link', { name: 'Roster' }));
	await expect(page.getByText('not on the roster, known from their work')).toBeVisible();

	const field = page.getByLabel('Learners, one a line');
	await hand.write(field, 'learner;name;group\nHeron;Grey;7b\n heron ;Blue;7b');
	await hand.press(page.getByRole('button', { name: 'Look at them' }));
	await expect(page.getByText('Line 3: “heron” stands further up already.')).toBeVisible();
	await expect(field).toBeFocused();
	await hand.write(field, 'learner;name;group\nHeron;Grey;7b\nWren;Brown;7b');
	await hand.press(page.getByRole('button', { name: 'Look at them' }));
	await expect(page.getByRole('heading', { name: '2 read: 2 new, 0 on the roster already.' })).toBeFocused();
	await expectAccessible(page, 'learners before they are taken over');
	await hand.press(page.getByRole('button', { name: 'Take these 2 learners over' }));
	await expect(page.getByText('2 learners are on the roster.')).toBeVisible();

	await hand.press(page.getByRole('button', { name: 'Edit Brown' }));
	await hand.pick(page.getByLabel('Time to hand in'), '1.5 × as long');
	await hand.press(page.getByRole('button', { name: 'Keep', exact: true }));
	await expect(page.getByRole('listitem').filter({ hasText: 'Brown' })).toContainText('1.5 × the time');
	await hand.press(page.getByRole('button', { name: 'Edit Grey' }));
	await expect(page.getByText('Work under another number or name gets a line of its own')).toBeVisible();
	await expectAccessible(page, 'a learner');
	await hand.press(page.getByRole('button', { name: 'Take off the roster' }));
	await expect(page.getByText('Their work stays in the gradebook.')).toBeVisible();
	await hand.press(page.getByRole('button', { name: 'Undo' }));
	await expect(page.getByRole('button', { name: 'Edit Grey' })).toBeVisible();

	await hand.press(page.getByRole('link', { name: 'Gradebook' }));
	await expect(cellOf(page, 'Brown')).toHaveText('not yet');
	await hand.press(cellOf(page, 'Brown'));
	await hand.press(page.getByRole('button', { name: 'Excuse', exact: true }));
	await hand.write(page.getByLabel('Why', { exact: true }), 'Ill that week');
	await hand.press(page.getByRole('button', { name: 'Excuse Brown' }));
	await expect(cellOf(page, 'Brown')).toHaveText('excused');
	await expect(page.getByRole('heading', { level: 2, name: 'Brown: Three questions' })).toBeFocused();
	await expectAccessible(page, 'an excused cell');

	const csv = await save(page, () => hand.press(page.getByRole('button', { name: 'For a spreadsheet' })));
	const rows = readCsv(csv);
	expect(rows[0]?.slice(0, 4)).toEqual(['Learner', 'Name', 'Section', 'Three questions']);
	expect(rows.find(([learner]) => learner === 'Wren')).toEqual(['Wren', 'Brown', '7b', '', '', 'excused']);
	expect(rows.find(([learner]) => learner === 'Heron')?.[3]).toBe('2');

	const text = await save(page, () => hand.press(page.getByRole('button', { name: 'Save the class file' })));
	const other = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
	const elsewhere = await other.newPage();
	await open(elsewhere, '/teach/gradebook/');
	const file = { name: 'class.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await elsewhere.getByLabel('Read a class file').setInputFiles(file);
	await expect(cellOf(elsewhere, 'Brown')).toHaveText('excused');
	await elsewhere.getByLabel('Read a class file').setInputFiles(file);
	await expect(elsewhere.getByText('0 new entries')).toBeVisible();
	const back = await save(elsewhere, () => elsewhere.getByRole('button', { name: 'Save the class file' }).click());
	expect(eventsIn(back)).toEqual(eventsIn(text));

	await elsewhere.getByRole('button', { name: 'Delete the class …' }).click();
	await expect(elsewhere.getByRole('heading', { name: 'Delete the class from this device?' })).toBeFocused();
	await elsewhere.getByRole('button', { name: 'Delete the class now' }).click();
	await expect(elsewhere.getByText('No learner is here yet.')).toBeVisible();
	await elsewhere.getByRole('button', { name: 'Undo: put the class back' }).click();
	await expect(cellOf(elsewhere, 'Brown')).toHaveText('excused');
	await other.close();
});

test('work on an earlier edition of the text counts where its questions are the same, and says where not @desktop', async ({
	page
}) => {
	const hand = keyboardOf(page);
	const earlier = givenWork(['S1-01', 'S1-02', 'S1-03'], { content: 'ba9876543210' });
	const older = {
		'S1-02': `000000000000.${questionOf('S1-02').version.split('.')[1]}`,
		'S1-03': `${questionOf('S1-03').version.split('.')[0]}.000000000000`
	};
	await open(page, '/teach/read/');
	await page
		.getByLabel('Choose files, or drop them here')
		.setInputFiles([handIn(earlier, 'Heron', ['right', 'right', 'right'], undefined, older)]);
	await expect(
		page.getByText('1 read: 1 whole. 1 put into the gradebook. 1 of an earlier edition of the text.')
	).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'Heron.json' })).toContainText(
		'1 of 3 questions is as it was, 1 has another key and is scored by it, 1 is changed since.'
	);
	await expectAccessible(page, 'a file of an earlier edition');
	await open(page, '/teach/gradebook/');
	const counted = questionOf('S1-01').points + questionOf('S1-03').points;
	await expect(cellOf(page, 'Heron')).toHaveText(`${counted}/${counted} 1 changed`);
	await hand.press(cellOf(page, 'Heron'));
	const detail = page.getByRole('region', { name: 'Heron: Three questions' });
	const second = detail.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^2\. / }) });
	await expect(second).toContainText('Changed since it was answered: counts nowhere');
	await expect(second).toContainText('The answer is kept as it was given.');
	await expectAccessible(page, 'an answer whose question was changed');
});
