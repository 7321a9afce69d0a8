import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Draft } from '#lib/domain/draft.ts';
import type { LogEvent } from '#lib/domain/event.ts';
import { anyArrival, arbitraryLog, arbitraryNewEvent, arbitraryResponse, stampAll } from '#lib/domain/log.fixtures.ts';
import { byIdOrder } from '#lib/domain/log.ts';
import { lowestId } from '#lib/domain/uuid.ts';
import type { LogContent, ProgressStore } from './ports.ts';

/** One device: every call opens it in another tab. */
export type Device = () => ProgressStore;

const arrived = arbitraryLog.chain((log) => fc.tuple(fc.constant(log), anyArrival(log)));
const arbitraryDraft: fc.Arbitrary<Draft> = fc
	.record({
		attempt: fc.constantFrom('attempt-1', 'attempt-2'),
		question: fc.constantFrom('S1-01', 'S1-02'),
		tab: fc.constantFrom('tab-1', 'tab-2', 'tab-3'),
		at: fc.integer({ min: 1, max: 1e9 }),
		response: arbitraryResponse,
		certainty: fc.constantFrom(1, 2, 3, null)
	})
	.map((draft) => ({ ...draft, id: lowestId(draft.at), unit: 'unit-1', form: 's1-check' }));
const placeOf = ({ attempt, question, tab }: Draft) => [attempt, question, tab].join();
const uniqueDrafts = fc.uniqueArray(arbitraryDraft, { selector: placeOf, maxLength: 12 });

/** What every implementation of `ProgressStore` must do. `newDevice` gives an empty device. */
export function describeStoreLaws(name: string, newDevice: () => Device, numRuns = 25): void {
	const open: ProgressStore[] = [];
	const start = () => {
		const device = newDevice();
		return () => {
			const tab = device();
			open.push(tab);
			return tab;
		};
	};
	afterEach(() => {
		for (const tab of open.splice(0)) tab.close();
	});
	describe(name, { timeout: 60_000 }, () => {
		describeLogLaws(start, numRuns);
		describeDraftLaws(start, numRuns);
		describeContentLaws(start, numRuns);
	});
}

function describeLogLaws(start: () => Device, numRuns: number): void {
	it('keeps every event once, whatever the order, the portions and the repetitions it comes in', async () => {
		await fc.assert(
			fc.asyncProperty(arrived, fc.integer({ min: 1, max: 7 }), async ([log, events], portion) => {
				const device = start();
				const tab = device();
				for (let at = 0; at < events.length; at += portion) {
					expect(await tab.append(events.slice(at, at + portion))).toEqual({ saved: true, refused: [] });
				}
				expect(await tab.read()).toEqual(log);
				expect(await device().read()).toEqual(log);
			}),
			{ numRuns }
		);
	});

	it('refuses another body under a taken id, says so, and keeps the first', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryLog, fc.nat(), async (log, which) => {
				const victim = log[which % Math.max(1, log.length)];
				fc.pre(victim !== undefined);
				const device = start();
				await device().append(log);
				const forged: LogEvent = { ...victim, unit: 'elsewhere' };
				expect(await device().append([forged])).toEqual({ saved: true, refused: [victim.id] });
				expect(await device().read()).toEqual(log);
			}),
			{ numRuns }
		);
	});

	it('reads exactly what a range asks for', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryLog, fc.nat(), async (log, which) => {
				const tab = start()();
				await tab.append(log);
				const since = log[which % Math.max(1, log.length)]?.at ?? 0;
				const ofAttempt = (event: LogEvent) => 'attempt' in event && event.attempt === 'attempt-1';
				expect(await tab.read({ unit: 'unit-1' })).toEqual(log.filter(({ unit }) => unit === 'unit-1'));
				expect(await tab.read({ attempt: 'attempt-1' })).toEqual(log.filter(ofAttempt));
				expect(await tab.read({ since })).toEqual(log.filter(({ at }) => at >= since));
				expect(await tab.read({ unit: 'unit-2', attempt: 'attempt-1', since })).toEqual(
					log.filter((event) => event.unit === 'unit-2' && event.at >= since && ofAttempt(event))
				);
			}),
			{ numRuns }
		);
	});

	it('keeps what two tabs append at the same time, in any interleaving', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryLog, fc.infiniteStream(fc.boolean()), fc.scheduler(), async (log, coin, s) => {
				const device = start();
				const tabs = [device(), device()] as const;
				const step = s.scheduleFunction((tab: ProgressStore, event: LogEvent) => tab.append([event]));
				const steps = log.map((event) => step(tabs[coin.next().value ? 1 : 0], event));
				await s.waitFor(Promise.all(steps));
				expect(await device().read()).toEqual(log);
				for (const tab of tabs) expect(await tab.read()).toEqual(log);
			}),
			{ numRuns }
		);
	});

	it('does not change what it was given, nor care what becomes of it', async () => {
		const tab = start()();
		const [event] = stampAll([{ kind: 'section-read', unit: 'unit-1', section: 's1' }]);
		if (!event) throw new Error('one event was stamped');
		const given = { ...event };
		await tab.append([given]);
		expect(given).toEqual(event);
		given.unit = 'changed later';
		expect(await tab.read()).toEqual([event]);
	});

	it('can read an event before it is stored', async () => {
		const tab = start()();
		const log = stampAll([{ kind: 'section-read', unit: 'unit-1', section: 's1' }]);
		const appending = tab.append(log);
		expect(await tab.read()).toEqual(log);
		expect(await appending).toEqual({ saved: true, refused: [] });
	});
}

function describeDraftLaws(start: () => Device, numRuns: number): void {
	it('keeps one draft for each tab and question, the latest handed over', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uniqueArray(arbitraryDraft, { selector: ({ id }) => id, maxLength: 20 }), async (drafts) => {
				const device = start();
				for (const draft of drafts) await device().saveDraft(draft);
				const latest = new Map(drafts.map((draft) => [placeOf(draft), draft]));
				const expected = [...latest.values()].filter(({ attempt }) => attempt === 'attempt-1').sort(byIdOrder);
				expect(await device().drafts('attempt-1')).toEqual(expected);
			}),
			{ numRuns }
		);
	});

	it('removes with a check the draft of this tab and this question, and no other', async () => {
		await fc.assert(
			fc.asyncProperty(uniqueDrafts, arbitraryLog, async (drafts, log) => {
				const device = start();
				const tab = device();
				for (const draft of drafts) await tab.saveDraft(draft);
				const [gone] = drafts;
				if (gone) await tab.append(log, { clearDraft: gone });
				const left = [...(await device().drafts('attempt-1')), ...(await device().drafts('attempt-2'))];
				expect(left.map(placeOf).sort()).toEqual(drafts.slice(1).map(placeOf).sort());
				expect(await device().read()).toEqual(gone ? log : []);
			}),
			{ numRuns }
		);
	});

	it('moves a draft to another tab in one step, and removes one on request', async () => {
		const device = start();
		const [place, tab] = [{ attempt: 'attempt-1', question: 'S1-01' }, device()];
		const draft = {
			...place,
			unit: 'u',
			form: 'f',
			id: lowestId(5),
			at: 5,
			response: { text: 'half' },
			certainty: null
		};
		await tab.saveDraft({ ...draft, tab: 'tab-1' });
		await tab.saveDraft({ ...draft, tab: 'tab-2', id: lowestId(6) }, { replacing: { ...place, tab: 'tab-1' } });
		expect(await device().drafts('attempt-1')).toEqual([{ ...draft, tab: 'tab-2', id: lowestId(6) }]);
		await device().removeDraft({ ...place, tab: 'tab-2' });
		expect(await tab.drafts('attempt-1')).toEqual([]);
	});
}

function describeContentLaws(start: () => Device, numRuns: number): void {
	const content = fc.record({ events: arbitraryLog, drafts: uniqueDrafts });
	const sorted = ({ events, drafts }: LogContent) => ({ events, drafts: [...drafts].sort((a, b) => order(a, b)) });
	const order = (a: Draft, b: Draft) => byIdOrder(a, b) || (placeOf(a) < placeOf(b) ? -1 : 1);
	const exported = async (store: ProgressStore) => {
		const outcome = await store.export();
		if (!outcome.ok) throw new Error('the export was refused');
		return sorted(outcome.value);
	};

	it('gives back after an import exactly what was exported', async () => {
		await fc.assert(
			fc.asyncProperty(content, async ({ events, drafts }) => {
				const [from, to] = [start()(), start()()];
				await from.append(events);
				for (const draft of drafts) await from.saveDraft(draft);
				const everything = await exported(from);
				expect(everything).toEqual(sorted({ events, drafts }));
				const outcome = { added: events.length, known: 0, refused: [] };
				expect(await to.import(everything)).toEqual({ ok: true, value: outcome });
				expect(await exported(to)).toEqual(everything);
				expect(await to.import(everything)).toMatchObject({ value: { added: 0, known: events.length } });
				expect(await exported(to)).toEqual(everything);
			}),
			{ numRuns }
		);
	});

	it('imports into a log by union', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryLog, fc.infiniteStream(fc.nat(2)), async (log, dice) => {
				const places = log.map(() => Number(dice.next().value));
				const [here, file] = [log.filter((_, i) => places[i] !== 0), log.filter((_, i) => places[i] !== 1)];
				const device = start();
				await device().append(here);
				const both = log.filter((_, i) => places[i] === 2).length;
				const outcome = { added: file.length - both, known: both, refused: [] };
				expect(await device().import({ events: file, drafts: [] })).toEqual({ ok: true, value: outcome });
				expect(await device().read()).toEqual(log);
			}),
			{ numRuns }
		);
	});

	it('keeps thousands of events in whatever portions they come', async () => {
		const portions = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 });
		await fc.assert(
			fc.asyncProperty(portions, arbitraryNewEvent, fc.boolean(), async (sizes, event, backwards) => {
				const log = stampAll(Array.from({ length: sizes.reduce((a, b) => a + b, 0) }, () => event));
				const device = start();
				const left = [...log];
				for (const size of sizes) {
					await device().append(backwards ? left.splice(-size) : left.splice(0, size));
				}
				expect(await device().append(log)).toEqual({ saved: true, refused: [] });
				const all = { added: 0, known: log.length, refused: [] };
				expect(await device().import({ events: log, drafts: [] })).toEqual({ ok: true, value: all });
				const forged = log.slice(0, 1).map((one) => ({ ...one, unit: 'elsewhere' }));
				expect(await device().append(forged)).toEqual({ saved: true, refused: forged.map(({ id }) => id) });
				expect(await device().read()).toEqual(log);
				expect(await device().read({ unit: event.unit })).toEqual(log);
				expect(await device().read({ attempt: 'nobody' })).toEqual([]);
			}),
			{ numRuns: 8 }
		);
	});

	it('leaves nothing after clearing', async () => {
		await fc.assert(
			fc.asyncProperty(content, async ({ events, drafts }) => {
				const device = start();
				const tab = device();
				await tab.import({ events, drafts });
				expect(await tab.clear()).toEqual({ ok: true, value: null });
				for (const other of [tab, device()]) expect(await exported(other)).toEqual({ events: [], drafts: [] });
			}),
			{ numRuns }
		);
	});
}
