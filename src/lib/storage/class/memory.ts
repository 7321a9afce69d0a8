import type { ClassEvent } from '#lib/domain/class/class-event.ts';
import { succeed } from '#lib/domain/failure.ts';
import { byIdOrder } from '#lib/domain/log.ts';
import { Listeners } from '../listeners.ts';
import { findNews } from './additions.ts';
import type { ClassStore } from './ports.ts';

type News = { from: object; events: readonly ClassEvent[] | null };

/** A class that lasts as long as the page, with any number of holders: the measure for other stores, and for tests. */
export function createMemoryClass(): () => ClassStore {
	const log = new Map<string, ClassEvent>();
	const listeners = new Listeners<News>();
	return () => {
		const self = {};
		return {
			append(events) {
				const copies = structuredClone([...events]);
				const news = findNews((id) => log.get(id), copies);
				if (!news.ok) return Promise.resolve(news);
				for (const event of news.value) log.set(event.id, event);
				if (news.value.length > 0) listeners.tell({ from: self, events: news.value });
				const added = news.value.length;
				return Promise.resolve(succeed({ added, known: new Set(events.map(({ id }) => id)).size - added }));
			},
			read: () => Promise.resolve(succeed(structuredClone([...log.values()]).sort(byIdOrder))),
			ids: () => Promise.resolve(succeed([...log.keys()].sort())),
			some: (ids) => Promise.resolve(succeed(structuredClone(ids.flatMap((id) => log.get(id) ?? [])))),
			clear() {
				log.clear();
				listeners.tell({ from: self, events: null });
				return Promise.resolve(succeed(null));
			},
			subscribe: (listener) =>
				listeners.add(({ from, events }) => {
					if (from !== self) listener(events);
				}),
			close: () => undefined
		};
	};
}
