import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import type { AttemptEvent, NewEvent } from '#lib/domain/event.ts';
import { stampEvent } from '#lib/domain/event.ts';
import { stampClassEvent, type ClassAssignment, type ClassEvent } from '#lib/domain/class/class-event.ts';
import { createIds, lowestId } from '#lib/domain/uuid.ts';
import { keyResponse } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { writeClassFile } from '#lib/storage/class/class-file.ts';
import { units } from '#questions/index.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

const [learners, assignments, questionsEach] = [200, 30, 10];
const runs = 5;
/** Hand-ins that come in between two openings: a class hands in while the teacher reads. */
const news = 25;
/** Frames of a scroll down the table. */
const frames = 120;

/** A class in which everybody has handed everything in. */
function manyWorks(): ClassEvent[] {
	let now = Date.now() - 40 * 86_400_000;
	const ids = createIds({ now: () => now, random: (length) => crypto.getRandomValues(new Uint8Array(length)) });
	const [unit] = units.toSorted((a, b) => b.questions.length - a.questions.length);
	if (!unit) throw new Error('There is no unit');
	const asked = unit.questions.filter(({ type }) => type !== 'extended');
	const given = Array.from({ length: assignments }, (_, at): ClassAssignment => ({
		...{ id: lowestId(now + at), edition: 1, unit: unit.id, title: `Quick check ${at + 1}`, attempts: 1 },
		...{ feedback: 'after-handing-in', from: null, until: null }
	}));
	return given.flatMap((assignment, at) => {
		const questions = Array.from({ length: questionsEach }, (_, place) => asked[(at * 3 + place) % asked.length]);
		return Array.from({ length: learners }, (_, row) => {
			now += 1_000;
			const sitting = sit(
				questions.flatMap((question) => question ?? []),
				{ unit: unit.id, row, assignment, stamp: (body) => stampEvent(body, ids.next(), now) }
			);
			const learner = `Learner ${row + 1}`;
			return stampClassEvent(
				{ kind: 'work-read', assignment, learner, madeAt: now, sittings: [sitting] },
				ids.next(),
				now
			);
		});
	});
}

interface Place {
	unit: string;
	row: number;
	assignment: ClassAssignment;
	stamp: (body: NewEvent) => ReturnType<typeof stampEvent>;
}

function sit(questions: readonly Question[], { unit, row, assignment, stamp }: Place) {
	const of = { unit, attempt: `attempt ${row} ${assignment.id}` };
	const asked = questions.map(({ id: question, version }) => ({ question, version }));
	const learner = `Learner ${row + 1}`;
	const start = stamp({
		...{ kind: 'attempt-started', ...of, form: 'bench', seed: `${row}` },
		assigned: { id: assignment.id, edition: 1, learner, number: 1, asked }
	});
	const answers = questions.map((question, at) => {
		const other = questions[(at + row) % 4 === 0 ? 0 : at] ?? question;
		const { id, version } = question;
		return stamp({
			...{ kind: 'answered', ...of, question: id, version, certainty: 2, try: 1 },
			response: keyResponse(other)
		});
	});
	const events = [start, ...answers].filter((event): event is AttemptEvent => 'attempt' in event);
	return { number: 1, asked, events };
}

async function fill(page: Page, address: string, works: readonly ClassEvent[]): Promise<void> {
	await page.goto(`${address}/teach/gradebook/`);
	await page.locator('html[data-ready]').waitFor();
	const buffer = Buffer.from(writeClassFile(works, Date.now()));
	await page
		.getByLabel('Read a class file')
		.setInputFiles({ name: 'bench.json', mimeType: 'application/json', buffer });
	await page.getByText('The class file is in').waitFor({ timeout: 120_000 });
}

/** Runs in the page: marks when its code begins, and when every cell is there. */
function markCells(cells: number): void {
	const observer = new MutationObserver(() => {
		if ('ready' in document.documentElement.dataset && performance.getEntriesByName('begun').length === 0) {
			performance.mark('begun');
		}
		if (document.querySelectorAll('td').length < cells) return;
		performance.mark('cells');
		observer.disconnect();
	});
	observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
}

/** Milliseconds from when the page’s code begins to when the whole table is laid out. */
async function openBook(page: Page, address: string): Promise<number> {
	await page.goto(`${address}/teach/gradebook/`);
	await page.waitForFunction(() => performance.getEntriesByName('cells').length > 0, null, { timeout: 60_000 });
	return page.evaluate(() => {
		document.querySelector('[role="grid"]')?.getBoundingClientRect();
		const [begun, cells] = ['begun', 'cells'].map((name) => performance.getEntriesByName(name)[0]?.startTime);
		return (cells ?? Infinity) - (begun ?? 0);
	});
}

/** The milliseconds between the frames of a scroll through all learners, the longest first. */
function scrollDown(page: Page): Promise<number[]> {
	return page.evaluate(async (frames) => {
		const box = document.querySelector('[role="grid"]')?.parentElement;
		if (!box) throw new Error('There is no table');
		const step = box.scrollHeight / frames;
		const times: number[] = [];
		let before = performance.now();
		for (let count = 0; count < frames; count++) {
			box.scrollTop += step;
			const now = await new Promise<number>((done) => requestAnimationFrame(done));
			times.push(now - before);
			before = now;
		}
		return times.sort((a, b) => b - a);
	}, frames);
}

/** Whether the table has been kept for the next time; with `forget` it is kept no longer. */
function isKept(forget: boolean): Promise<boolean> {
	return new Promise((resolve) => {
		const opening = indexedDB.open('passage-class-view');
		opening.onsuccess = () => {
			const { result: database } = opening;
			const step = database.transaction('kept', 'readwrite');
			const count = step.objectStore('kept').count();
			if (forget) step.objectStore('kept').clear();
			step.oncomplete = () => {
				database.close();
				resolve(count.result > 0);
			};
		};
	});
}

/** Runs in the page: hand-ins come in while no gradebook stands open. */
function takeIn(events: readonly ClassEvent[]): Promise<void> {
	return new Promise((resolve) => {
		const opening = indexedDB.open('passage-class');
		opening.onsuccess = () => {
			const { result: database } = opening;
			const step = database.transaction('events', 'readwrite');
			for (const event of events) step.objectStore('events').put(event);
			step.oncomplete = () => {
				database.close();
				resolve();
			};
		};
	});
}

/** Waits until all answers have been worked out behind the table: it is kept again after that. */
async function settle(page: Page): Promise<void> {
	await page.evaluate(isKept, true);
	while (!(await page.evaluate(isKept, false))) await setTimeout(200);
}

/** What a gradebook of a large class takes to open and to scroll: as it was left, after hand-ins, and with nothing kept. */
export async function measureClass(browser: Browser, address: string): Promise<Row[]> {
	const page = await browser.newPage({ serviceWorkers: 'block' });
	await page.addInitScript(markCells, learners * assignments);
	const works = manyWorks();
	const later = Array.from({ length: runs }, () => works.splice(-news));
	await fill(page, address, works);
	const [left, after, first]: [number[], number[], number[]] = [[], [], []];
	for (let run = 0; run <= runs; run++) {
		await settle(page);
		left.push(await openBook(page, address));
	}
	for (const works of later) {
		await settle(page);
		await page.goto(`${address}/teach/`);
		await page.evaluate(takeIn, works);
		after.push(await openBook(page, address));
	}
	for (let run = 0; run < 3; run++) {
		await settle(page);
		await page.evaluate(isKept, true);
		first.push(await openBook(page, address));
	}
	await settle(page);
	const intervals = await scrollDown(page);
	await page.close();
	const dropped = intervals.filter((ms) => ms > 25).length;
	const of = `a gradebook of ${learners} learners × ${assignments} assignments, ${questionsEach} answers each`;
	return [
		{ what: `opening ${of}, as it was left`, ms: median(left.slice(1)), target: 300 },
		{ what: `opening it after ${news} new hand-ins were read`, ms: median(after), target: 300 },
		{ what: 'opening it with no table kept: every answer is scored', ms: median(first), target: null },
		{
			what: `longest frame of ${frames} while scrolling it (${dropped} dropped)`,
			ms: intervals[0] ?? NaN,
			target: null
		}
	];
}
