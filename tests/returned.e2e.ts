import type { Page } from '@playwright/test';
import { writeLink } from '#lib/domain/assignment-link.ts';
import type { NewClassEvent } from '#lib/domain/class/class-event.ts';
import { foldGradebook } from '#lib/domain/class/gradebook.ts';
import type { ReturnedWork } from '#lib/domain/returned.ts';
import { readReturn, writeReturn } from '#lib/interchange/return-file.ts';
import { readSubmission } from '#lib/interchange/submission-file.ts';
import { classBankOf } from '#lib/question-types/class-bank.ts';
import { sayResponse } from '#lib/question-types/registry.ts';
import { questionOf, sayNumber, sentence, unit } from './support/bank.ts';
import { makeAssignment, makeWork, readClass, seedClass } from './support/class-log.ts';
import { givenWork } from './support/hand-ins.ts';
import { handOf, keyboardOf, type Hand } from './support/hands.ts';
import { Learner, saveFile, type Device, type SavedFile } from './support/learner.ts';
import { expectAccessible } from './support/probes.ts';
import { open } from './support/quiz-page.ts';
import { wrongResponse } from './support/responses.ts';
import { expect, test } from './support/test.ts';

/** A learner objects to a question, and a teacher’s marks, comments and reasons come back: no server, two roads. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const [disputed, essay] = [questionOf('S1-02'), questionOf('S3-12')];
const bank = classBankOf(unit.questions);
const said = { sentence: 'S1.3', words: 'The sentence says so, in as many words.' };
const status = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

async function lookBack({ page, hand }: Device, link: string): Promise<void> {
	// The same address would only turn the page to its hash.
	await page.goto('about:blank');
	await open(page, link);
	await hand.press(page.getByRole('button', { name: 'Look back' }));
	await expect(page.locator('[data-question]')).toHaveAttribute('data-question', disputed.id);
}

/** Opens the form of a challenge, and fills in what is to be said. */
async function challenge({ page, hand }: Device): Promise<void> {
	await hand.press(page.getByRole('button', { name: 'Challenge this question' }));
	const form = page.getByRole('form', { name: 'Challenge this question' });
	await expect(form.getByRole('heading', { name: 'Challenge this question' })).toBeFocused();
	await hand.press(form.getByRole('button', { name: 'Keep the challenge' }));
	await expect(form.getByRole('alert')).toHaveText('Choose the sentence that speaks for your answer.');
	const list = form.getByRole('combobox', { name: 'Sentence that speaks for your answer' });
	await hand.pick(list, `${said.sentence} ${sentence(said.sentence)}`);
	await hand.press(form.getByRole('button', { name: 'Keep the challenge' }));
	await expect(form.getByRole('alert')).toHaveText('Say in your own words why.');
	await hand.write(form.getByLabel('Why, in your own words'), said.words);
	await expectAccessible(page, 'the form of a challenge');
}

/** Hands in on the page for it, once the page says how many challenges go along. */
async function handIn(device: Device, learner: Learner, title: string, words: string): Promise<SavedFile> {
	await expect(device.page.getByText(words)).toBeVisible();
	return learner.handIn(device, title);
}

function contentOf(file: SavedFile) {
	const read = readSubmission(file.buffer.toString('utf8'));
	if (!read.ok) throw new Error('The file is whole');
	return read.value;
}

/** The teacher accepts the answer that was challenged. */
async function accept({ page, hand }: Device): Promise<void> {
	const item = page.getByRole('listitem').filter({ hasText: said.words });
	await expect(page.getByRole('heading', { name: '1 challenge waits for an answer' })).toBeVisible();
	const answer = sayResponse(disputed, wrongResponse(disputed), sentence);
	for (const words of ['Heron', answer, sentence(said.sentence)]) await expect(item).toContainText(words);
	await expectAccessible(page, 'challenges');
	await hand.press(item.getByRole('link', { name: disputed.prompt }));
	await expect(page.getByRole('heading', { name: disputed.prompt })).toBeFocused();
	await hand.choose(page.getByRole('radio', { name: 'Accept another answer too' }));
	await hand.choose(page.getByRole('radio', { name: `${answer} (given once)` }));
	await expect(status(page, 'Dry run: 1 mark would change.')).toBeVisible();
	await hand.write(page.getByLabel('What is objected to'), 'Both readings fit the sentence.');
	await hand.press(page.getByRole('button', { name: 'Apply the fix' }));
	await expect(status(page, 'One challenge is answered by it.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'No challenge waits' })).toBeVisible();
}

/** The teacher marks the written answer, with a comment. */
async function mark({ page, hand }: Device): Promise<void> {
	await open(page, '/teach/mark/');
	await hand.press(page.getByRole('link', { name: essay.prompt }));
	for (const [row, level] of [
		['Evidence', 2],
		['Reasoning', 4]
	] as const) {
		const levels = page.getByRole('radiogroup', { name: new RegExp(`^${row}`) }).getByRole('radio');
		await hand.choose(levels.nth(level - 1));
	}
	await hand.write(page.getByLabel('Comment for the learner'), 'Weigh your evidence.');
	await expect(async () => {
		const [notes] = [...foldGradebook(await readClass(page), () => bank, Date.now()).state.notes.values()];
		expect(notes?.comments.get(essay.id)).toBe('Weigh your evidence.');
	}).toPass();
}

/** Chooses who gets what back in the gradebook. */
async function chooseReturn(page: Page, hand: Hand, title: string, learner: string): Promise<void> {
	await open(page, '/teach/gradebook/');
	const panel = page.getByRole('region', { name: 'Return work' });
	await expect(panel).toBeVisible();
	await hand.pick(panel.getByLabel('Assignment'), title);
	await hand.pick(panel.getByLabel('Who gets it'), learner);
	await expectAccessible(page, 'the gradebook, with what is returned');
}

for (const [name, screen] of [
	['keyboard', '@desktop'],
	['pointer', '@phone']
] as const) {
	test(`a challenge goes, and marks with their reasons come back, by ${name} alone ${screen}`, async ({
		page,
		context,
		hasTouch
	}) => {
		test.setTimeout(100_000);
		const device: Device = { page, hand: handOf(name, page, hasTouch) };
		const { hand } = device;
		const title = 'Two questions';
		const assignment = givenWork([disputed.id, essay.id], { title });
		const link = `/assigned/${unit.id}/#${writeLink(assignment)}`;
		const heron = new Learner('Heron', () => false, false);

		await heron.begin(device, link);
		await heron.answer(device, 2);
		const first = await handIn(device, heron, title, '2 of 2 answered.');
		await lookBack(device, link);
		await challenge(device);

		// What was typed is there after the page was left.
		await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
		await lookBack(device, link);
		await hand.press(page.getByRole('button', { name: 'Challenge this question' }));
		await expect(page.getByLabel('Why, in your own words')).toHaveValue(said.words);
		await hand.press(page.getByRole('button', { name: 'Keep the challenge' }));
		await expect(status(page, 'Your challenge is kept. It goes along when you hand in again.')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'You challenge this question' })).toBeFocused();
		await expectAccessible(page, 'a challenge');
		await hand.press(page.getByRole('button', { name: 'Take the challenge back' }));
		await expect(status(page, 'Your challenge is taken back.')).toBeVisible();
		await hand.press(page.getByRole('button', { name: 'Challenge this question' }));
		await hand.press(page.getByRole('button', { name: 'Keep the challenge' }));
		await hand.press(page.getByRole('link', { name: 'Hand in again' }));
		await expect(page.getByText('1 challenge goes along, not handed in yet.')).toBeVisible();
		await expectAccessible(page, 'a challenge before it is handed in');
		const second = await handIn(device, heron, title, 'goes along, not handed in yet.');
		await expect(page.getByText('1 challenge goes along.')).toBeVisible();
		const challenges = contentOf(second).events.filter(({ kind }) => kind === 'question-challenged');
		expect(challenges).toMatchObject([{ question: disputed.id, ...said }]);
		expect(contentOf(second).madeAt, 'the work is as old as it was').toBe(contentOf(first).madeAt);

		await open(page, '/teach/read/');
		const files = page.getByLabel('Choose files, or drop them here');
		await files.setInputFiles([first]);
		await expect(status(page, '1 read: 1 whole.')).toBeVisible();
		const before = foldGradebook(await readClass(page), () => bank, Date.now());
		await files.setInputFiles([second]);
		await expect(status(page, '1 read: 1 new challenge to work already read.')).toBeVisible();
		const after = foldGradebook(await readClass(page), () => bank, Date.now());
		expect(after.cells, 'a challenge is no work').toEqual(before.cells);
		await hand.press(page.getByRole('link', { name: 'Answer the challenges' }));
		await accept(device);
		await mark(device);
		await chooseReturn(page, hand, title, 'Heron');
		const points = `${sayNumber(disputed.points + (essay.points * 4) / 6)} of ${disputed.points + essay.points} points`;

		await open(page, link);
		await expect(page.getByText('When your teacher gives marks and comments back')).toBeVisible();
		await chooseReturn(page, hand, title, 'Heron');
		if (name === 'keyboard') {
			const file = await saveFile(page, () => hand.press(page.getByRole('button', { name: 'Save the file' })));
			await open(page, link);
			const input = page.getByLabel('Read what came back');
			await input.setInputFiles({ ...file, buffer: file.buffer.subarray(0, -20) });
			await expect(status(page, 'This is cut off')).toBeVisible();
			const own = returnedIn(file);
			for (const [other, words] of [
				[{ learner: 'Wren' }, 'This belongs to Wren, and nobody of that name'],
				[{ assignment: 'another', title: 'Monday' }, 'This belongs to another assignment, “Monday”.']
			] as const) {
				await input.setInputFiles({ ...file, buffer: Buffer.from(writeReturn({ ...own, ...other })) });
				await expect(status(page, words)).toBeVisible();
			}
			await input.setInputFiles(file);
			await expect(status(page, `Read for Heron: ${points}.`)).toBeVisible();
			await input.setInputFiles(file);
			await expect(status(page, 'This is here already, for Heron.')).toBeVisible();
			await input.setInputFiles({ ...file, buffer: Buffer.from(writeReturn({ ...own, returnedAt: 1 })) });
			await expect(status(page, 'This is older than what is here for Heron.')).toBeVisible();
		} else {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await hand.press(page.getByRole('button', { name: 'Copy as text' }));
			await expect(status(page, 'The text for Heron is copied.')).toBeVisible();
			const text = await page.evaluate(() => navigator.clipboard.readText());
			expect(text).toContain('Comment: Weigh your evidence.');
			await open(page, link);
			await hand.press(page.getByText('Or paste the text'));
			await hand.write(page.getByLabel('Text from your teacher, all of it'), text);
			await hand.press(page.getByRole('button', { name: 'Read the text' }));
			await expect(status(page, `Read for Heron: ${points}.`)).toBeVisible();
		}
		await expectAccessible(page, 'what came back');

		// Another day it is still there, beside each answer.
		await lookBack(device, link);
		const back = page.locator('.back');
		await expect(page.getByText('Your teacher’s mark, further below, is what counts.')).toBeVisible();
		await expect(back).toContainText(`Mark ${disputed.points} of ${disputed.points} point`);
		await expect(back).toContainText('Your answer earns full marks too. Both readings fit the sentence.');
		await expect(back).toContainText('It was taken up, and the question mended.');
		await expect(back, 'what was handed in stays').toContainText(said.words);
		await expectAccessible(page, 'a mark beside its answer');
		await hand.press(page.getByRole('button', { name: /^Question 2,/ }));
		await expect(back).toContainText('Evidence Level 2 of 4.');
		await expect(page.getByText('further below, is what counts'), 'the key says nothing of it').toHaveCount(0);
		await expect(back).toContainText('Comment Weigh your evidence.');
		await expect(page.getByText(`Heron: ${points}.`, { exact: true })).toBeVisible();

		// Nothing of the learner’s own was changed: the same work is the same file.
		await hand.press(page.getByRole('link', { name: 'Hand it over once more' }));
		const third = await handIn(device, heron, title, 'goes along, as before.');
		expect(third.buffer.equals(second.buffer)).toBe(true);
	});
}

test('a question stays as it is, whoever challenged it is told why, and each gets their own file @desktop', async ({
	page
}) => {
	test.setTimeout(120_000);
	const hand = keyboardOf(page);
	const assignment = makeAssignment('Quick check');
	const works = ['Heron', 'Wren'].map((learner) =>
		challenged(makeWork(assignment, learner, { [disputed.id]: wrongResponse(disputed) }), `${learner} read it so.`)
	);
	await seedClass(page, '/teach/fix/', works);
	await expect(page.getByRole('heading', { name: '2 challenges wait for an answer' })).toBeVisible();
	await hand.press(page.getByRole('link', { name: disputed.prompt }).first());
	await hand.choose(page.getByRole('radio', { name: 'Keep it as it is, and say why' }));
	await hand.press(page.getByRole('button', { name: 'Answer, and keep it as it is' }));
	await expect(page.getByRole('main').getByRole('alert').filter({ hasText: 'Say why' })).toBeVisible();
	await hand.write(page.getByLabel('Why it stays as it is'), 'The next sentence takes it back.');
	await hand.press(page.getByRole('button', { name: 'Answer, and keep it as it is' }));
	await expect(status(page, '2 challenges are answered: the question stays as it is. No mark changes.')).toBeVisible();
	await hand.press(page.getByText('2 decided'));
	await hand.press(page.getByRole('button', { name: 'Take this answer to Wren back' }));
	await expect(status(page, 'The answer to Wren is taken back: the challenge waits again.')).toBeVisible();
	await expect(page.getByRole('heading', { name: '1 challenge waits for an answer' })).toBeFocused();
	await expectAccessible(page, 'challenges, one of them decided');

	await chooseReturn(page, hand, 'Quick check', 'everybody who handed in (2)');
	await expect(page.getByText('One challenge has no answer yet, and the learner is told so.')).toBeVisible();
	const downloads: Promise<string>[] = [];
	page.on('download', (file) =>
		downloads.push(
			file.createReadStream().then(async (stream) => {
				const parts: Buffer[] = [];
				for await (const part of stream) parts.push(part as Buffer);
				return Buffer.concat(parts).toString('utf8');
			})
		)
	);
	await hand.press(page.getByRole('button', { name: 'Save 2 files' }));
	await expect(status(page, '2 files are in your downloads')).toBeVisible();
	await expect.poll(() => downloads.length).toBe(2);
	const texts = await Promise.all(downloads);
	const [heron, wren] = ['Heron', 'Wren'].map((learner) =>
		texts.find((text) => text.includes(`"learner":"${learner}"`))
	);
	expect(heron).not.toContain('Wren');
	expect(wren).not.toContain('Heron');
	const outcomeIn = (text = '') => {
		const read = readReturn(text);
		return read.ok ? read.value.marks[0]?.challenge : null;
	};
	expect(outcomeIn(heron)).toEqual({ outcome: 'kept', reason: 'The next sentence takes it back.' });
	expect(outcomeIn(wren)).toEqual({ outcome: 'open', reason: '' });
});

function returnedIn(file: SavedFile): ReturnedWork {
	const read = readReturn(file.buffer.toString('utf8'));
	if (!read.ok) throw new Error('The file is whole');
	return read.value;
}

/** The same work, with a challenge to its first answer. */
function challenged(work: NewClassEvent, words: string): NewClassEvent {
	if (work.kind !== 'work-read') throw new Error('Work was read');
	const sittings = work.sittings.map(({ events, ...sitting }) => {
		const [answer] = events;
		if (answer?.kind !== 'answered') throw new Error('Something was answered');
		const { unit, attempt, question, version, at } = answer;
		const id = answer.id.replace(/.{12}$/, 'ffffffffffff');
		const of = { id, at, unit, attempt, question, version, answer: answer.id };
		return { ...sitting, events: [...events, { ...of, kind: 'question-challenged' as const, ...said, words }] };
	});
	return { ...work, sittings };
}
