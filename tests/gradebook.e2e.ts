import type { Page } from '@playwright/test';
import { unit } from './support/bank.ts';
import { givenWork, handIn } from './support/hand-ins.ts';
import { keyboardOf, type Hand } from './support/hands.ts';
import { expectAccessible } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** What was handed in becomes a gradebook, which a teacher looks into, changes, and takes elsewhere. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const written = unit.questions.find(({ type }) => type === 'extended')?.id ?? '';
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
	await expect(cellOf(page, 'Wren')).toHaveText(/^1\/\d+$/);
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
});
