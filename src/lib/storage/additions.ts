import type { LogEvent } from '#lib/domain/event.ts';
import { isSameJson } from '#lib/domain/json.ts';
import { timeOf } from '#lib/domain/uuid.ts';
import type { Additions, LogRange } from './ports.ts';

/** Which of the incoming events are new to a log that holds `known` under these ids. */
export function findAdditions(known: ReadonlyMap<string, LogEvent>, incoming: readonly LogEvent[]): Additions {
	const added = new Map<string, LogEvent>();
	const refused = new Set<string>();
	for (const event of incoming) {
		const holder = known.get(event.id) ?? added.get(event.id);
		if (!holder) added.set(event.id, event);
		else if (!isSameJson(holder, event)) refused.add(event.id);
	}
	return { added: [...added.values()], refused: [...refused] };
}

/** Whether an event is asked for. */
export function isInRange(event: LogEvent, { unit, attempt, since }: LogRange): boolean {
	return (
		(unit === undefined || event.unit === unit) &&
		(attempt === undefined || ('attempt' in event && event.attempt === attempt)) &&
		(since === undefined || timeOf(event.id) >= since)
	);
}
