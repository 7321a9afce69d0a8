import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import { openKeyedShelf } from './keyed-shelf.ts';
import type { KeptUnit } from './ports.ts';

const kept = (id: string, addedAt: number, title = id): KeptUnit => ({
	id,
	addedAt,
	unit: { ...sampleUnit, id, title }
});
let databases = 0;
const freshShelf = () => openKeyedShelf<KeptUnit>(`units-${databases++}`);
const titles = async (shelf: ReturnType<typeof freshShelf>) => {
	const found = await shelf.list();
	return found.ok ? found.value.map(({ unit }) => unit.title) : [];
};

afterEach(() => vi.restoreAllMocks());

describe('the shelf of units', () => {
	it('gives back exactly what was put on it, in the order it came', async () => {
		const shelf = freshShelf();
		const [late, early] = [kept('a', 2), kept('b', 1)];
		expect(await shelf.put([late, early])).toEqual({ ok: true, value: null });
		expect(await shelf.list()).toStrictEqual({ ok: true, value: [early, late] });
		expect(await shelf.read('a')).toStrictEqual({ ok: true, value: late });
		expect(await shelf.read('c')).toStrictEqual({ ok: true, value: null });
	});

	it('keeps one unit under an id', async () => {
		const shelf = freshShelf();
		await shelf.put([kept('a', 1, 'before')]);
		await shelf.put([kept('a', 1, 'after')]);
		expect(await titles(shelf)).toEqual(['after']);
	});

	it('removes what it is told to, and nothing else', async () => {
		const shelf = freshShelf();
		await shelf.put([kept('a', 1), kept('b', 2), kept('c', 3)]);
		await shelf.remove(['a', 'c', 'nobody']);
		expect(await titles(shelf)).toEqual(['b']);
	});

	it('keeps nothing of a step that fails halfway', async () => {
		const shelf = freshShelf();
		await shelf.put([kept('a', 1)]);
		const spoiled = {
			id: 'c',
			addedAt: 3,
			get unit(): never {
				throw new Error('this cannot be copied');
			}
		};
		expect(await shelf.put([kept('b', 2), spoiled])).toMatchObject({ failures: [{ code: 'not-stored' }] });
		expect(await titles(shelf)).toEqual(['a']);
	});

	it('says when there is no room', async () => {
		const shelf = freshShelf();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		const outcome = await shelf.put([kept('a', 1)]);
		expect(outcome).toMatchObject({ ok: false, failures: [{ code: 'not-stored', received: 'full' }] });
		expect(await titles(shelf)).toEqual([]);
	});

	it('says that a browser without storage keeps nothing', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect(await freshShelf().list()).toMatchObject({ ok: false, failures: [{ received: 'missing' }] });
		vi.unstubAllGlobals();
	});
});
