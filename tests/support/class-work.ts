import type { Page } from '@playwright/test';
import { shuffleFrom } from '#lib/domain/random.ts';
import { createIds } from '#lib/domain/uuid.ts';
import type { ClassAssignment, ClassEvent, NewClassEvent } from '#lib/domain/class/class-event.ts';
import { stampClassEvent } from '#lib/domain/class/class-event.ts';
import { draw, questionOf, unit } from './bank.ts';
import { rightResponse, wrongResponse } from './responses.ts';

/** A class that handed in a form, so that its pages have something to say. */

export interface MadeClass {
	assignment: ClassAssignment;
	/** On the roster, in its order; each hands in under a number and has a name. */
	names: readonly string[];
	events: readonly ClassEvent[];
}

/** So many learners did a form: the first are strongest, and each question has its own number of right answers. */
export function makeClass(learners: number, form = 's1-full', id = '01890000-0000-7000-8000-000000000001'): MadeClass {
	let now = Date.UTC(2026, 9, 1);
	const ids = createIds({ now: () => now++, random: (length) => new Uint8Array(length) });
	const stamp = (event: NewClassEvent) => stampClassEvent(event, ids.next(), now);
	const assignment: ClassAssignment = {
		...{ id, edition: 1, unit: unit.id, title: `Full quiz, ${learners} learners`, attempts: 1 },
		...{ feedback: 'after-handing-in', from: null, until: null }
	};
	const asked = draw(form, 'class');
	const names = Array.from({ length: learners }, (_, at) => `Name ${at + 1}`);
	const events = names.flatMap((name, at): NewClassEvent[] => {
		const learner = `${at + 1}`;
		const order = shuffleFrom(learner)(asked, 'order');
		const work = order.flatMap((question, place) => {
			// One in fourteen is passed over.
			if ((at + place) % 14 === 13) return [];
			const found = questionOf(question);
			const knows = (at * 7 + asked.indexOf(question) * 5) % learners < learners - at / 2 - asked.indexOf(question);
			const response: unknown = knows ? rightResponse(found) : wrongResponse(found);
			const event = { id: ids.next(), at: now, unit: unit.id, attempt: `attempt-${learner}`, question };
			const certainty = ([1, 2, 3] as const)[(at + place) % 3] ?? null;
			return [{ ...event, version: found.version, kind: 'answered' as const, response, certainty, try: 1 }];
		});
		const versions = order.map((question) => ({ question, version: questionOf(question).version }));
		const sittings = [{ number: 1, asked: versions, events: work }];
		return [
			{ kind: 'learner-enrolled', entry: { learner, name, section: '', email: '', number: '' } },
			{ kind: 'work-read', assignment, learner, madeAt: now, sittings }
		];
	});
	return { assignment, names, events: events.map(stamp) };
}

/** Puts events into the class of this browser; a page of it must have been open, and is to be opened anew. */
export async function seedClass(page: Page, events: readonly ClassEvent[]): Promise<void> {
	// Opened before the page has made it, the database would be an empty one.
	await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'passage-class'));
	await page.evaluate(
		(events) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('passage-class');
				opening.onerror = () => reject(new Error('the class does not open'));
				opening.onsuccess = () => {
					const db = opening.result;
					const step = db.transaction('events', 'readwrite');
					for (const event of events) step.objectStore('events').put(event);
					step.oncomplete = () => {
						db.close();
						resolve();
					};
				};
			}),
		events
	);
}
