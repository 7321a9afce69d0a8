import type { ClassEvent } from '#lib/domain/class/class-event.ts';
import { fail, succeed, type Result } from '#lib/domain/failure.ts';
import { isSameJson } from '#lib/domain/json.ts';

/** Which events are new where `known` gives what stands under an id; `conflict` by id when a body differs. */
export function findNews(
	known: (id: string) => ClassEvent | undefined,
	incoming: readonly ClassEvent[]
): Result<ClassEvent[]> {
	const news = new Map<string, ClassEvent>();
	const conflicts = new Set<string>();
	for (const event of incoming) {
		const holder = known(event.id) ?? news.get(event.id);
		if (!holder) news.set(event.id, event);
		else if (!isSameJson(holder, event)) conflicts.add(event.id);
	}
	if (conflicts.size === 0) return succeed([...news.values()]);
	return fail(
		[...conflicts].map((id) => ({ code: 'conflict', path: ['events', id], expected: 'one event', received: 'two' }))
	);
}

/** A failure of the place itself. */
export function refusal(code: 'not-stored' | 'not-readable' | 'not-cleared', error: unknown) {
	const received = error instanceof Error || error instanceof DOMException ? error.name : 'an error';
	return fail([{ code, path: ['class'], expected: 'a place that keeps the class', received }]);
}
