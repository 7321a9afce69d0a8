import { stampEvent, type LogEvent } from '#lib/domain/event.ts';
import { foldProgress, type UnitPlaces } from '#lib/domain/progress.ts';
import { createIds } from '#lib/domain/uuid.ts';
import { openDevice } from '#lib/storage/device.ts';

/** Runs inside the page that measures a long log (`log.ts`). */

const newIds = () => createIds({ now: Date.now, random: (length) => crypto.getRandomValues(new Uint8Array(length)) });

const unit: UnitPlaces = {
	id: 'bench',
	sections: [{ id: 's1' }],
	forms: [{ id: 's1-check', kind: 'quick-check', section: 's1' }]
};

/** Attempts of ten events each, as from years of practice. */
function makeLog(count: number): LogEvent[] {
	const ids = newIds();
	const version = '000000000000.000000000000';
	return Array.from({ length: count }, (_, index) => {
		const inAttempt = { unit: unit.id, attempt: `attempt-${Math.floor(index / 10)}` };
		const question = `S1-0${index % 10}`;
		const response = { option: 'force' };
		return stampEvent(
			index % 10 === 0
				? { kind: 'attempt-started', ...inAttempt, form: 's1-check', seed: `seed ${index}` }
				: { kind: 'answered', ...inAttempt, question, version, response, certainty: 2, try: 1 },
			ids.next(),
			Date.now()
		);
	});
}

async function fill(count: number): Promise<void> {
	const { store } = openDevice(newIds());
	await store.import({ events: makeLog(count), drafts: [] });
	store.close();
}

/** Milliseconds from nothing to knowing how far the learner is. */
async function openLog(): Promise<{ ms: number; events: number }> {
	const start = performance.now();
	const { store } = openDevice(newIds());
	const events = await store.read();
	foldProgress(events, unit);
	const ms = performance.now() - start;
	store.close();
	return { ms, events: events.length };
}

declare global {
	interface Window {
		bench: { fill: typeof fill; openLog: typeof openLog };
	}
}

window.bench = { fill, openLog };
