import type { Page } from '@playwright/test';
import type { Answered, AttemptEvent } from '#lib/domain/event.ts';
import {
	stampClassEvent,
	type ClassAssignment,
	type ClassEvent,
	type NewClassEvent
} from '#lib/domain/class/class-event.ts';
import { createIds } from '#lib/domain/uuid.ts';
import { questionOf, unit } from './bank.ts';
import { open } from './quiz-page.ts';

/** A teacher’s class on the device, as if it had been read from hand-ins before. */

const ids = createIds({ now: Date.now, random: (length) => crypto.getRandomValues(new Uint8Array(length)) });

/** An assignment of the journeys’ unit, as a class knows it. */
export function makeAssignment(
	title: string,
	feedback: ClassAssignment['feedback'] = 'after-handing-in'
): ClassAssignment {
	const id = ids.next();
	return { id, edition: 1, unit: unit.id, title, attempts: 1, feedback, from: null, until: null };
}

/** What a learner handed in: a response to each question, by its id. */
export function makeWork(
	assignment: ClassAssignment,
	learner: string,
	responses: Readonly<Record<string, unknown>>
): NewClassEvent {
	const attempt = ids.next();
	const asked = Object.keys(responses).map((question) => ({ question, version: questionOf(question).version }));
	const events = asked.map(({ question, version }): Answered => ({
		...{ id: ids.next(), at: Date.now(), unit: unit.id, kind: 'answered', attempt, question, version },
		...{ response: responses[question], certainty: null, try: 1 }
	})) satisfies AttemptEvent[];
	return { kind: 'work-read', assignment, learner, madeAt: Date.now(), sittings: [{ number: 1, asked, events }] };
}

/** Puts events into the class of the browser, then opens a page. Returns them with their ids. */
export async function seedClass(page: Page, address: string, bodies: readonly NewClassEvent[]): Promise<ClassEvent[]> {
	const events = bodies.map((body) => stampClassEvent(body, ids.next(), Date.now()));
	await open(page, '/');
	await page.evaluate(useClass, events);
	await open(page, address);
	return events;
}

/** Everything in the class of the browser, in the order of its ids. */
export async function readClass(page: Page): Promise<ClassEvent[]> {
	return page.evaluate(useClass, []);
}

/** In the page: adds events to the database of the class and reads all of it. */
async function useClass(events: readonly ClassEvent[]): Promise<ClassEvent[]> {
	const done = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.addEventListener('success', () => resolve(request.result));
			request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
		});
	const opening = indexedDB.open('passage-class', 1);
	opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('events', { keyPath: 'id' }));
	const db = await done(opening);
	const store = db.transaction('events', 'readwrite').objectStore('events');
	for (const event of events) await done(store.put(event));
	const all = (await done(store.getAll())) as ClassEvent[];
	db.close();
	return all;
}
