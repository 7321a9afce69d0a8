import { foldAssignments } from '#lib/domain/assigned.ts';
import { Keeper } from '#lib/quiz/keeper.svelte.ts';
import { openDevice } from '../../device.ts';

/** The codes that open the feedback, by assignment: of those that were made on this device. */
export async function readCodes(): Promise<ReadonlyMap<string, string>> {
	const keeper = new Keeper(openDevice);
	const { store } = await keeper.open();
	keeper.release();
	const given = foldAssignments(await store.read(), 'given');
	return new Map(given.flatMap(({ assignment, code }) => (code === null ? [] : [[assignment.id, code] as const])));
}
