import type { Certainty } from './certainty.ts';

/** Which draft: two tabs at the same question keep one each, so that neither overwrites the other. */
export interface DraftKey {
	attempt: string;
	question: string;
	/** Id of the browser tab. */
	tab: string;
}

/** What was typed or chosen and not yet checked. */
export interface Draft extends DraftKey {
	/** UUIDv7 of the latest change: the newer of two drafts has the higher id. */
	id: string;
	/** Epoch milliseconds of the latest change. */
	at: number;
	unit: string;
	form: string;
	response: unknown;
	certainty: Certainty | null;
}

/** A draft as a page hands it over, before it has an id, a time and a tab. */
export type NewDraft = Omit<Draft, 'id' | 'at' | 'tab'>;
