import { foldAttempts } from '#lib/domain/attempt.ts';
import { stampEvent, type LogEvent, type NewEvent } from '#lib/domain/event.ts';
import { foldProgress } from '#lib/domain/progress.ts';
import { createIds } from '#lib/domain/uuid.ts';
import { DeviceStore } from '#lib/storage/device-store.ts';
import { IndexedDbShelf } from '#lib/storage/indexeddb.ts';

/** Milliseconds over several rounds. */
export interface Timing {
	median: number;
	worst: number;
}

/** Figures of one run. */
export interface LogBench {
	events: number;
	/** Storing all of it in one step, once. */
	import: number;
	/** Opening the database and reading every event. */
	openAndRead: Timing;
	/** Opening the database and reading one attempt. */
	openAndReadAttempt: Timing;
	/** Folding every event into attempts and into progress. */
	fold: Timing;
	/** One check: an event stored and a draft removed, on the disk. */
	check: Timing;
	/** One draft, on the disk. */
	draft: Timing;
}

const perAttempt = 40;
const unit = { id: 'unit-1', sections: [{ id: 's1' }, { id: 's2' }], forms: [] };

/** Measures a log of this size in the IndexedDB of wherever it runs. Its database has a name of its own and is deleted. */
export async function benchLog(events = 50_000, rounds = 7): Promise<LogBench> {
	const name = `bench-${Date.now()}`;
	const log = makeLog(events);
	const first = open(name);
	const imported = await time(async () => {
		const outcome = await first.import({ events: log, drafts: [] });
		if (!outcome.ok) throw new Error('the log could not be stored');
	});
	first.close();
	const attempt = log.findLast((event) => 'attempt' in event)?.attempt ?? '';
	const figures = {
		events,
		import: Math.round(imported),
		openAndRead: await repeat(rounds, () => openAndRead(name, {}, events)),
		openAndReadAttempt: await repeat(rounds, () => openAndRead(name, { attempt })),
		fold: await repeat(rounds, () => {
			foldAttempts(log);
			foldProgress(log, unit);
			return Promise.resolve();
		}),
		...(await measureWrites(name, attempt, Math.max(rounds, 50)))
	};
	indexedDB.deleteDatabase(name);
	return figures;
}

function open(name: string): DeviceStore {
	return new DeviceStore({ shelf: new IndexedDbShelf(name), patience: { open: 60_000, write: 60_000 } });
}

async function openAndRead(name: string, range: { attempt?: string }, expected?: number): Promise<void> {
	const store = open(name);
	const { length } = await store.read(range);
	store.close();
	if (length === 0 || (expected !== undefined && length !== expected)) throw new Error(`read ${length} events`);
}

async function measureWrites(name: string, attempt: string, rounds: number) {
	const store = open(name);
	const place = { unit: 'unit-1', attempt, question: 'S1-01' };
	const [last] = (await store.read()).slice(-1);
	const ids = idsFrom(() => Date.now());
	if (last) ids.see(last.id);
	const draft = await repeat(rounds, () => {
		const made = { ...place, form: 's1-check', tab: 'tab-1', id: ids.next(), at: Date.now() };
		return store.saveDraft({ ...made, response: { text: 'x'.repeat(200) }, certainty: null });
	});
	const check = await repeat(rounds, async () => {
		const event = stampEvent(answered(place.attempt, place.question), ids.next(), Date.now());
		const { saved } = await store.append([event], { clearDraft: { ...place, tab: 'tab-1' } });
		if (!saved) throw new Error('an event could not be stored');
	});
	store.close();
	return { check, draft };
}

function makeLog(events: number): LogEvent[] {
	let now = 1_700_000_000_000;
	const ids = idsFrom(() => now);
	let attempt = '';
	return Array.from({ length: events }, (_, index) => {
		now += 20_000;
		if (index % perAttempt === 0) attempt = ids.next();
		return stampEvent(eventAt(index, attempt), ids.next(), now);
	});
}

function eventAt(index: number, attempt: string): NewEvent {
	const place = index % perAttempt;
	if (place === 0) return { kind: 'attempt-started', unit: 'unit-1', attempt, form: 's1-check', seed: attempt };
	if (place === perAttempt - 1) return { kind: 'attempt-finished', unit: 'unit-1', attempt };
	const question = `S1-${String(place % 15).padStart(2, '0')}`;
	if (place % 3 === 0) return { kind: 'evidence-seen', unit: 'unit-1', attempt, question, sentence: 'S1.6' };
	return answered(attempt, question);
}

function answered(attempt: string, question: string): NewEvent {
	const version = '0123456789ab.0123456789ab';
	return {
		kind: 'answered',
		unit: 'unit-1',
		attempt,
		question,
		version,
		response: { option: 'less' },
		certainty: 2,
		try: 1
	};
}

function idsFrom(now: () => number) {
	return createIds({ now, random: (length) => crypto.getRandomValues(new Uint8Array(length)) });
}

async function time(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

async function repeat(rounds: number, work: () => Promise<unknown>): Promise<Timing> {
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) times.push(await time(work));
	times.sort((a, b) => a - b);
	const tenths = (value: number | undefined) => Math.round((value ?? 0) * 10) / 10;
	return { median: tenths(times[Math.floor(times.length / 2)]), worst: tenths(times.at(-1)) };
}
