import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { arbitraryClassLog } from '#lib/domain/class/class-log.fixtures.ts';
import type { ClassEvent } from '#lib/domain/class/class-event.ts';
import type { ClassStore } from './ports.ts';

/** What every implementation of `ClassStore` must do. `newClass` gives an empty class; each call of what it gives is another holder of it. */
export function describeClassLaws(name: string, newClass: () => () => ClassStore, numRuns = 20): void {
	const open: ClassStore[] = [];
	const start = () => {
		const holder = newClass();
		return () => {
			const store = holder();
			open.push(store);
			return store;
		};
	};
	afterEach(() => {
		for (const store of open.splice(0)) store.close();
	});
	const read = async (store: ClassStore): Promise<ClassEvent[]> => {
		const outcome = await store.read();
		if (!outcome.ok) throw new Error('the class was not read');
		return outcome.value;
	};
	const shuffled = arbitraryClassLog.chain((log) =>
		fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }))
	);

	describe(name, { timeout: 60_000 }, () => {
		it('keeps every event once, in any order, portions and repetitions, for every holder', async () => {
			await fc.assert(
				fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 7 }), async ([log, events], portion) => {
					const holder = start();
					let added = 0;
					for (let at = 0; at < events.length; at += portion) {
						const outcome = await holder().append(events.slice(at, at + portion));
						added += outcome.ok ? outcome.value.added : NaN;
					}
					expect(added).toBe(log.length);
					expect(await holder().ids()).toEqual({ ok: true, value: log.map(({ id }) => id) });
					expect(await read(holder())).toEqual(log);
				}),
				{ numRuns }
			);
		});

		it('gives single events in the order they are asked for, without those it has not', async () => {
			const some = arbitraryClassLog.chain((log) =>
				fc.tuple(fc.constant(log), fc.shuffledSubarray(log), fc.shuffledSubarray(log))
			);
			await fc.assert(
				fc.asyncProperty(some, async ([log, stored, asked]) => {
					const holder = start();
					await holder().append(log.filter((event) => stored.includes(event)));
					const found = await holder().some(asked.map(({ id }) => id));
					expect(found).toEqual({ ok: true, value: asked.filter((event) => stored.includes(event)) });
				}),
				{ numRuns }
			);
		});

		it('stores nothing of a portion with another body under a taken id, and says which', async () => {
			await fc.assert(
				fc.asyncProperty(arbitraryClassLog, fc.nat(), async (log, which) => {
					const victim = log[which % Math.max(1, log.length)];
					fc.pre(victim !== undefined);
					const holder = start();
					await holder().append([victim]);
					const forged = { ...victim, at: victim.at + 1 };
					const outcome = await holder().append([...log.filter((event) => event !== victim), forged]);
					expect(outcome).toMatchObject({ ok: false, failures: [{ code: 'conflict', path: ['events', victim.id] }] });
					expect(await read(holder())).toEqual([victim]);
				}),
				{ numRuns }
			);
		});

		it('gives another store everything it needs to be the same', async () => {
			await fc.assert(
				fc.asyncProperty(arbitraryClassLog, async (log) => {
					const [from, to] = [start()(), start()()];
					await from.append(log);
					await to.append(await read(from));
					expect(await read(to)).toEqual(await read(from));
				}),
				{ numRuns }
			);
		});

		it('tells other holders of news, and of an end, and is empty then', async () => {
			const holder = start();
			const [one, other] = [holder(), holder()];
			const heard: (readonly ClassEvent[] | null)[] = [];
			const own: unknown[] = [];
			other.subscribe((events) => heard.push(events));
			one.subscribe((events) => own.push(events));
			const [log] = fc.sample(
				arbitraryClassLog.filter(({ length }) => length > 0),
				1
			);
			await one.append(log ?? []);
			await vi.waitFor(() => expect(heard).toEqual([log]));
			expect(await one.clear()).toEqual({ ok: true, value: null });
			await vi.waitFor(() => expect(heard).toEqual([log, null]));
			expect(own).toEqual([]);
			expect(await read(other)).toEqual([]);
		});
	});
}
