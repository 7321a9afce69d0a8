import { sentencesOf, type Section } from '#lib/domain/reading.ts';
import { ClassLog } from '#lib/classroom/class-log.svelte.ts';
import { ClassUnits, type ClassUnit } from '#lib/classroom/class-units.svelte.ts';
import type { Question } from '#lib/question-types/types.ts';
import { linksFrom } from '#lib/ui/links.ts';
import { openKeyedShelf } from '#lib/storage/keyed-shelf.ts';
import type { KeptPack, KeptUnit } from '#lib/storage/ports.ts';

/** The class of this browser. */
export function openClass(): ClassLog {
	return new ClassLog(async () => new (await import('#lib/storage/class/indexeddb.ts')).IndexedDbClass());
}

/** The units of this site by `shipped`, their ids, and those that were added from files on this device. */
export function openClassUnits(root: string, shipped: readonly string[]): ClassUnits {
	return new ClassUnits(async (id) => (shipped.includes(id) ? fetchUnit(root, id) : readOwn(id)));
}

async function fetchUnit(root: string, id: string): Promise<ClassUnit> {
	const links = linksFrom(root);
	const [bank, texts] = await Promise.all([
		fetchJson<{ questions: Question[] }>(links.bank(id)),
		fetchJson<Record<string, string>>(`${root}units/${id}/sentences.json`)
	]);
	return { id, questions: bank.questions, sentences: new Map(Object.entries(texts)) };
}

/** What this site itself wrote while it was built. */
async function fetchJson<T>(address: string): Promise<T> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return (await answer.json()) as T;
}

async function readOwn(id: string): Promise<ClassUnit | null> {
	const pack = await openKeyedShelf<KeptPack>('passage-key-packs').read(id);
	if (!pack.ok) throw new Error('not readable');
	if (pack.value) {
		const { edition, questions } = pack.value.pack;
		return unitOf(id, edition.title, questions, edition.reading.sections);
	}
	const found = await openKeyedShelf<KeptUnit>('passage-units').read(id);
	if (!found.ok) throw new Error('not readable');
	if (!found.value) return null;
	const { title, questions, reading } = found.value.unit;
	return unitOf(id, title, questions, reading.sections);
}

function unitOf(id: string, title: string, questions: readonly Question[], sections: readonly Section[]): ClassUnit {
	const sentences = sections.flatMap(sentencesOf).map(({ id, text }) => [id, text] as const);
	const outline = { title, sections: sections.map(({ id, title }) => ({ id, title })) };
	return { id, questions, sentences: new Map(sentences), outline };
}
