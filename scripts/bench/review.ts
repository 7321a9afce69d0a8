import type { Browser, Page } from 'playwright';
import type { LogEvent, NewEvent } from '#lib/domain/event.ts';
import { stampEvent } from '#lib/domain/event.ts';
import { createIds } from '#lib/domain/uuid.ts';
import { keyResponse } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { writeBackup } from '#lib/storage/backup.ts';
import { units } from '#questions/index.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

const cards = 5_000;
const reviewsEach = 2;
const runs = 5;

/** The deck that `review/deck.json` would hold with so many cards, made of the questions there are. */
function manyCards(): { unit: string; questions: Question[] } {
	const flagged = units.flatMap(({ questions }) => questions.filter(({ deck, type }) => deck && type !== 'extended'));
	const questions = Array.from({ length: cards }, (_, index) => {
		const one = flagged[index % flagged.length];
		if (!one) throw new Error('No question goes to the review deck');
		return { ...one, id: `S1-${index}` };
	});
	return { unit: units[0]?.id ?? '', questions };
}

/** A learner who met every card some weeks ago and has reviewed each of them since. */
function longLog({ unit, questions }: ReturnType<typeof manyCards>): LogEvent[] {
	let now = Date.now() - 40 * 86_400_000;
	const ids = createIds({ now: () => now, random: (length) => crypto.getRandomValues(new Uint8Array(length)) });
	const stamp = (body: NewEvent) => stampEvent(body, ids.next(), (now += 20_000));
	const of = (question: Question) => ({
		...{ unit, question: question.id, version: question.version },
		...{ response: keyResponse(question), certainty: 2 as const }
	});
	const entered = questions.map((one) => stamp({ ...of(one), kind: 'answered', attempt: 'bench', try: 1 }));
	const reviewed = Array.from({ length: reviewsEach }, () =>
		questions.map((one) => stamp({ ...of(one), kind: 'reviewed', shown: false }))
	);
	return [...entered, ...reviewed.flat()];
}

async function fill(page: Page, address: string): Promise<void> {
	const deck = manyCards();
	const file = { id: deck.unit, title: 'Bench', guesses: [], questions: deck.questions, sentences: {} };
	await page.route('**/review/deck.json', (route) => route.fulfill({ json: { units: [file] } }));
	await page.goto(`${address}/progress/`);
	await page.locator('html[data-ready]').waitFor();
	const backup = Buffer.from(writeBackup({ events: longLog(deck), drafts: [] }, Date.now()));
	await page
		.getByLabel('Restore from a backup file')
		.setInputFiles({ name: 'bench.json', mimeType: 'application/json', buffer: backup });
	await page.getByText('The backup is in').waitFor({ timeout: 120_000 });
}

/** Milliseconds from when the questions are there, which a made-up file of megabytes delays, to the first card on the page. */
async function openDeck(page: Page, address: string): Promise<number> {
	await page.goto(`${address}/review/`);
	await page.locator('[data-question]').waitFor();
	return page.evaluate(() => {
		const file = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/deck.json'));
		const arrived = file instanceof PerformanceResourceTiming ? file.responseEnd : 0;
		return (performance.getEntriesByName('first-card')[0]?.startTime ?? Infinity) - arrived;
	});
}

function markFirstCard(): void {
	new MutationObserver((_, observer) => {
		if (!document.querySelector('[data-question]')) return;
		performance.mark('first-card');
		observer.disconnect();
	}).observe(document, { subtree: true, childList: true });
}

/** What the review deck takes, once its questions are there; the first run is not counted. */
export async function measureReview(browser: Browser, address: string): Promise<Row[]> {
	// The made-up deck is given in place of the file; a service worker would fetch the real one.
	const page = await browser.newPage({ serviceWorkers: 'block' });
	await page.addInitScript(markFirstCard);
	await fill(page, address);
	const times: number[] = [];
	for (let run = 0; run <= runs; run++) times.push(await openDeck(page, address));
	await page.close();
	const what = `opening the review deck with ${cards} cards and ${(1 + reviewsEach) * cards} events`;
	return [{ what, ms: median(times.slice(1)), target: 200 }];
}
