import * as v from 'valibot';
import type { SentenceTexts } from '#lib/domain/notes.ts';

const file = v.record(v.string(), v.string());

/** Fetches every sentence of a unit, from `units/<unit>/sentences.json`; `root` leads to the library. */
export async function loadSentences(root: string, unit: string): Promise<SentenceTexts> {
	const answer = await fetch(`${root}units/${unit}/sentences.json`);
	return new Map(Object.entries(v.parse(file, await answer.json())));
}
