import type { ClassLog } from '#lib/classroom/class-log.svelte.ts';
import type { ClassUnits } from '#lib/classroom/class-units.svelte.ts';
import type { ClassEvent } from '#lib/domain/class/class-event.ts';
import type { Gradebook } from '#lib/domain/class/gradebook.ts';
import { keepGradebook, reopenGradebook, type KeptGradebook, type StampOf } from '#lib/domain/class/kept-gradebook.ts';
import { openKeyedShelf } from '#lib/storage/keyed-shelf.ts';
import type { Kept } from '#lib/storage/ports.ts';

/** The table of a large class beside its log: reading all answers takes longer than people want to wait for the table. */
interface KeptBook extends Kept {
	/** The program that worked it out: another one may score otherwise, and keep it otherwise. */
	version: string;
	/** As JSON, which takes half as long to read as the things themselves. */
	book: string;
}

/** What a gradebook is worked out with. */
export interface Ground {
	log: ClassLog;
	units: ClassUnits;
	/** Names the questions of the units that ship. */
	shipped: ReadonlyMap<string, string>;
	version: string;
}

const id = 'gradebook';
/** Smaller classes are worked out at once. */
const least = 300;
const shelf = () => openKeyedShelf<KeptBook>('passage-class-view');

/**
 * The table as the log has it now, from what was kept and the works that are new since then; `null` where nothing was kept, it
 * is of another class, or all must be read for it.
 */
export async function openBook({ log, units, shipped, version }: Ground, now: number): Promise<Gradebook | null> {
	const [found, ids] = await Promise.all([shelf().read(id), log.ids()]);
	if (!found.ok || found.value?.version !== version || !ids) return null;
	const kept = JSON.parse(found.value.book) as KeptGradebook;
	const known = new Map(kept.heads.map((head) => [head.id, head]));
	const fresh = await log.some(ids.filter((id) => !known.has(id)));
	if (!fresh || known.size + fresh.length !== ids.length) return null;
	const events = [...kept.heads, ...fresh];
	await units.load(unitsOf(events).filter((unit) => !shipped.has(unit)));
	const { missing, finish } = reopenGradebook(kept, events, stampWith(units, shipped));
	if (missing.length > events.length / 2) return null;
	if (missing.length > 0) await units.load(unitsOf(events));
	const works = await log.some(missing);
	return works && units.failed.size === 0 ? finish(works, units.bankOf, now) : null;
}

/** Removes what was kept; it holds names. */
export const forgetBook = () => shelf().remove([id]);

/** Keeps the table of a log of many events; of a small or deleted class nothing stays. */
export async function keepBook(
	gradebook: Gradebook,
	events: readonly ClassEvent[],
	{ units, shipped, version }: Omit<Ground, 'log'>
): Promise<void> {
	// Without its questions a unit has blank cells, which say nothing of its work.
	if (units.failed.size > 0) return;
	if (events.length < least) {
		await forgetBook();
		return;
	}
	const book = JSON.stringify(keepGradebook(gradebook, events, stampWith(units, shipped)));
	await shelf().put([{ id, addedAt: Date.now(), version, book }]);
}

/** Every unit that some event's work is on. */
export function unitsOf(events: readonly ClassEvent[]): string[] {
	const units = events.flatMap((event) =>
		event.kind === 'work-read' || event.kind === 'assignment-listed' ? event.assignment.unit : []
	);
	return [...new Set(units)];
}

const stampWith =
	(units: ClassUnits, shipped: ReadonlyMap<string, string>): StampOf =>
	(unit) =>
		shipped.get(unit) ?? units.stampOf(unit);
