import type { Certainty } from './certainty.ts';
import { isSameJson } from './json.ts';
import { byIdOrder } from './log.ts';

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

/** The draft to carry on with, and drafts of other tabs that say something else and are offered instead of lost. */
export interface DraftChoice {
	current: Draft | null;
	/** Newest first. */
	others: readonly Draft[];
}

/**
 * Chooses among all drafts of one question. The newest one made since the latest try is carried on with. Others are offered
 * when they differ from it, from each other, from every checked response and from `empty` (the response before anything).
 */
export function chooseDraft(
	drafts: readonly Draft[],
	tries: readonly { id: string; response: unknown }[],
	empty: unknown,
	isSame: (a: unknown, b: unknown) => boolean = isSameJson
): DraftChoice {
	const lastTry = tries.reduce((last, { id }) => (id > last ? id : last), '');
	const newestFirst = [...drafts].sort((a, b) => byIdOrder(b, a));
	const current = newestFirst.find(({ id }) => id > lastTry) ?? null;
	const said = [empty, ...tries.map(({ response }) => response), ...(current ? [current.response] : [])];
	const others = newestFirst.filter(({ response }) => {
		if (said.some((known) => isSame(known, response))) return false;
		said.push(response);
		return true;
	});
	return { current, others };
}
