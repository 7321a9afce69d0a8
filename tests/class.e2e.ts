import { isFull } from '#lib/domain/score.ts';
import { score } from '#lib/question-types/registry.ts';
import { draw, questionOf, sections, unit } from './support/bank.ts';
import { makeClass, seedClass, type MadeClass } from './support/class-work.ts';
import { keyboardOf, pointerOf } from './support/hands.ts';
import { expectAccessible } from './support/probes.ts';
import { expectReady, open } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** What a teacher sees of a class: from a log of work that was handed in, with no server at all. */

// As the probes of other pages: what scrolls smoothly is out of sight for a moment.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** How many had a question right, and how many were asked it, counted from the log. */
function countRight({ events }: MadeClass, id: string) {
	const works = events.flatMap((event) => (event.kind === 'work-read' ? event.sittings : []));
	const right = works.filter(({ events }) =>
		events.some(
			(deed) => deed.kind === 'answered' && deed.question === id && isFull(score(questionOf(id), deed.response))
		)
	);
	return { right: right.length, of: works.length };
}

test('a class at a glance, by keyboard alone @desktop', async ({ page }) => {
	test.setTimeout(120_000);
	const hand = keyboardOf(page);
	const [small, made] = [makeClass(12, 's1-check', '01890000-0000-7000-8000-000000000002'), makeClass(40)];
	await open(page, '/teach/');
	await hand.press(page.getByRole('link', { name: 'Class at a glance' }));
	await expect(page.getByText('Nothing was handed in to this class yet.')).toBeVisible();
	await expectAccessible(page, 'no class');

	await seedClass(page, [...made.events, ...small.events]);
	await page.reload();
	await expectReady(page);
	await hand.pick(page.getByLabel('What to show'), `${made.assignment.title} (40 handed in)`);
	await expect(page.getByRole('status').filter({ hasText: 'Now shown' })).toContainText(made.assignment.title);
	await expect(page.getByText('40 handed in.')).toBeVisible();

	const needs = page.getByRole('region', { name: 'What the class needs now' });
	const hardest = questionOf('S1-11');
	const { right, of } = countRight(made, hardest.id);
	const first = needs.getByRole('list').first().getByRole('listitem').first();
	await expect(first).toContainText(hardest.prompt);
	await expect(first).toContainText(`Points earned: ${Math.round((right / of) * 100)}`);
	await expect(first).toContainText('Most tempting wrong answer');

	const questions = page.getByRole('region', { name: 'The questions, one by one' });
	await expect(questions.getByText('Reliability (Cronbach’s alpha)')).toBeVisible();
	const row = questions.getByRole('listitem').filter({ has: page.getByRole('heading', { name: hardest.prompt }) });
	await hand.press(row.getByText('What was chosen, and more figures'));
	await expect(row.getByRole('rowheader', { name: /✓ right/ })).toBeVisible();
	await expect(row.getByText('Correlation with the rest')).toBeVisible();

	const learners = page.getByRole('table', { name: /^Learner by learner/ });
	await expect(learners.getByRole('rowheader')).toHaveText([...made.names]);
	await hand.choose(page.getByRole('checkbox', { name: 'Hide names, to show it on a wall' }));
	await expect(page.getByText(/Name \d/)).toHaveCount(0);
	await expect(learners.getByRole('rowheader').first()).toHaveText('Learner 1');
	await expectAccessible(page, 'a class of forty');

	await page.reload();
	await expect(page.getByLabel('What to show')).toHaveValue(made.assignment.id);
});

for (const [name, handOf, screen] of [
	['keyboard', keyboardOf, '@desktop'],
	['pointer', pointerOf, '@phone']
] as const) {
	test(`learners are moved between groups, and stay where they were put, by ${name} alone ${screen}`, async ({
		page,
		hasTouch
	}) => {
		test.setTimeout(90_000);
		const hand = handOf(page, hasTouch);
		const made = makeClass(40);
		await open(page, '/teach/class/');
		await seedClass(page, made.events.slice(0, -2));
		await page.reload();
		await expectReady(page);
		const groups = page.getByRole('region', { name: 'Groups to reteach' });
		const [first, second] = [1, 2].map((number) => groups.getByRole('list', { name: `Group ${number}`, exact: true }));
		if (!first || !second) throw new Error('there are two lists');
		const member = first.getByRole('button').first();
		const learner = (await member.textContent())?.trim() ?? '';
		const moved = groups.getByRole('button', { name: learner }).first();
		await hand.press(member);
		await expectAccessible(page, 'places to go to');
		await hand.press(
			groups.getByRole('group', { name: `Move ${learner} to` }).getByRole('button', { name: 'Group 2' })
		);
		await expect(groups.getByRole('status')).toHaveText(`${learner} is now in group 2.`);
		await expect(second.getByRole('button', { name: `${learner}, moved by you` })).toBeFocused();
		await expect(groups.getByText(`Moved by you: ${learner}.`)).toBeVisible();

		await hand.press(groups.getByRole('button', { name: 'Undo' }));
		await expect(first.getByRole('button', { name: learner, exact: true })).toBeVisible();
		await hand.press(groups.getByRole('button', { name: 'Do it again' }));
		await expect(second.getByRole('button', { name: `${learner}, moved by you` })).toBeVisible();

		// Another day, with one more hand-in: the groups are worked out anew.
		await seedClass(page, made.events);
		await page.reload();
		await expectReady(page);
		await expect(page.getByText('40 handed in.')).toBeVisible();
		await expect(second.getByRole('button', { name: `${learner}, moved by you` })).toBeVisible();
		await hand.press(moved);
		await hand.press(groups.getByRole('button', { name: 'As proposed' }));
		await expect(groups.getByRole('status')).toHaveText(`${learner} is now where the answers put them.`);
		await expect(moved).toBeFocused();
		await expect(groups.getByText('Moved by you:')).toHaveCount(0);
		await expectAccessible(page, 'groups as proposed');
	});
}

test('a small class says what it cannot say @phone', async ({ page, hasTouch }) => {
	const hand = pointerOf(page, hasTouch);
	const made = makeClass(12);
	await open(page, '/teach/class/');
	await seedClass(page, made.events);
	await page.reload();
	const questions = page.getByRole('region', { name: 'The questions, one by one' });
	await expect(questions.getByText('Too few answers to say: 12 of at least 30.').first()).toBeVisible();
	await expect(
		page
			.getByRole('table', { name: /^Learner by learner/ })
			.getByText('no evidence')
			.first()
	).toBeVisible();
	const text = page.getByRole('region', { name: 'The text, sentence by sentence' });
	await expect(text.getByRole('listitem').filter({ hasText: 'S1.6' })).toContainText(/\d+ of \d+ went wrong.*cited by/);
	await expect(text.getByText(/^No answer depends on Section 2/)).toBeVisible();
	await hand.press(text.getByText('The same as a table, with ranges'));
	await expect(text.getByRole('rowheader', { name: 'S1.6' })).toBeVisible();
	await expectAccessible(page, 'a small class');
});

test('a big analysis says how far it is, is stopped, and is begun again @desktop', async ({ page }) => {
	test.setTimeout(120_000);
	const hand = keyboardOf(page);
	// Written answers wait to be marked, and are no part of it until then.
	const asked = draw('test-a', 'class').filter((id) => questionOf(id).type !== 'extended').length;
	const made = makeClass(Math.ceil(20_000 / asked), 'test-a');
	// The first worker gets to 7 of 17 steps and no further, so that there is always something to stop.
	const held = `addEventListener('message', () => postMessage({ kind: 'progress', progress: { done: 7, of: 17 } }))`;
	await page.route(/analysis\.worker/, (route) => route.fulfill({ contentType: 'text/javascript', body: held }));
	await open(page, '/teach/class/');
	await seedClass(page, made.events);
	await page.reload();
	await expectReady(page);
	// So many learners take a slow machine a while to lay out.
	await expect(page.getByText(`${made.names.length} handed in.`)).toBeVisible({ timeout: 60_000 });
	const status = page.getByRole('status').filter({ hasText: /figures/ });
	await expect(status).toHaveText('Working out the figures: 40 %');
	await expect(page.getByRole('progressbar', { name: 'Figures' })).toHaveAttribute('value', '7');
	const questions = page.getByRole('region', { name: 'The questions, one by one' });
	await expect(questions).toContainText('They are being worked out.');

	await hand.press(page.getByRole('button', { name: 'Stop', exact: true }));
	await expect(status).toHaveText('Stopped. The figures of questions are not worked out.');
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	await expect(questions).toContainText('They are not worked out.');

	await page.unroute(/analysis\.worker/);
	await hand.press(page.getByRole('button', { name: 'Work them out', exact: true }));
	await expect(questions.getByText('Reliability (Cronbach’s alpha)')).toBeVisible();
	await expect(questions.getByRole('heading', { level: 2 })).toBeFocused();
	await expect(page.getByRole('button', { name: 'Work them out again' })).toBeVisible();
});

test('a unit that is not here, or cannot be fetched, is named @desktop', async ({ page }) => {
	const hand = keyboardOf(page);
	const made = makeClass(1);
	await open(page, '/teach/class/');
	await seedClass(page, made.events);
	const address = `**/units/${made.assignment.unit}.json`;
	// As a host answers that is away: with something else.
	await page.route(address, (route) => route.fulfill({ body: 'away' }));
	await page.reload();
	await expect(page.getByText('You seem to be offline')).toBeVisible();
	await expectAccessible(page, 'offline');
	await page.unroute(address);
	await hand.press(page.getByRole('button', { name: 'Try again' }));
	await expect(page.getByText('One learner so far')).toBeVisible();
	await expect(page.getByLabel('What to show')).toBeFocused();
	await expect(page.getByRole('heading', { name: `Section 1: ${sections[0]?.title ?? ''}` })).toBeVisible();

	const elsewhere = { ...made.assignment, id: '01890000-0000-7000-8000-000000000009', unit: 'elsewhere' };
	const moved = made.events.map((event) =>
		event.kind === 'work-read' ? { ...event, id: event.id.replace(/^./, '1'), assignment: elsewhere } : event
	);
	await seedClass(page, moved);
	await page.reload();
	await expect(page.getByText('The unit “elsewhere” is not on this device.')).toBeVisible();

	// Added from its file, it goes by its title, and so does everything on it.
	const second = { ...elsewhere, id: '01890000-0000-7000-8000-000000000010', title: 'Another quiz' };
	await seedClass(
		page,
		moved.map((event) =>
			event.kind === 'work-read' ? { ...event, id: event.id.replace(/^./, '2'), assignment: second } : event
		)
	);
	await page.evaluate(keepOwn, { ...unit, id: 'elsewhere', title: 'A text from a file' });
	await page.reload();
	const whole = 'Everything on “A text from a file” (2 handed in)';
	await hand.pick(page.getByLabel('What to show'), whole);
	await expect(page.getByText('One learner so far')).toBeVisible();
	await expect(page.getByRole('heading', { name: `Section 1: ${sections[0]?.title ?? ''}` })).toBeVisible();
	await expect(page.getByText('elsewhere')).toHaveCount(0);
});

/** Runs in the page: adds a unit as the library does, once the database of such units is there. */
function keepOwn(unit: { id: string }): Promise<void> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('passage-units', 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore('kept', { keyPath: 'id' });
		opening.onerror = () => reject(new Error('the units do not open'));
		opening.onsuccess = () => {
			const db = opening.result;
			const step = db.transaction('kept', 'readwrite');
			step.objectStore('kept').put({ id: unit.id, addedAt: 1, unit });
			step.oncomplete = () => {
				db.close();
				resolve();
			};
		};
	});
}
