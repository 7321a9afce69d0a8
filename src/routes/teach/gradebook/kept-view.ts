import type { Gradebook } from '#lib/domain/class/gradebook.ts';
import { showView, viewOf, type GradebookView } from '#lib/domain/class/gradebook-view.ts';
import { openKeyedShelf } from '#lib/storage/keyed-shelf.ts';
import type { Kept } from '#lib/storage/ports.ts';

/** The table of a large class beside its log: reading all answers takes longer than people want to wait for the table. */
interface KeptView extends Kept {
	/** Names what it was worked out from. */
	stamp: string;
	view: GradebookView;
}

const id = 'gradebook';
/** Smaller classes are worked out at once. */
const least = 300;
const shelf = () => openKeyedShelf<KeptView>('passage-class-view');

/** The table as it was kept, if it is still worked out from the same; `null` where there is none. */
export async function readView(stamp: string, now: number): Promise<Gradebook | null> {
	const found = await shelf().read(id);
	return found.ok && found.value?.stamp === stamp ? showView(found.value.view, now) : null;
}

/** Removes what was kept; it holds names. */
export const forgetView = () => shelf().remove([id]);

/** Keeps the table of a log of so many events; of a small or deleted class nothing stays. */
export async function keepView(gradebook: Gradebook, events: number, stamp: string): Promise<void> {
	if (events < least) await forgetView();
	else await shelf().put([{ id, addedAt: Date.now(), stamp, view: viewOf(gradebook) }]);
}
