import type { Misconception } from './taxonomy.ts';

/** One choice for the distractor table; `choice` is an option id, or a stable name for typed answers. */
export interface Classified {
	/** Id of the card, slot, blank, row or step that was given this choice; `null` where the choice stands for itself. */
	part: string | null;
	choice: string;
	right: boolean;
	misconception: Misconception | null;
}
