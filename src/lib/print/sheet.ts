import { drawForm, firstSeed } from '#lib/domain/form.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import type { Card, FormSpec } from '#lib/domain/unit.ts';
import { arrange } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';

/** What a sheet is drawn from. */
export interface SheetSource {
	unit: { id: string; title: string };
	form: FormSpec;
	/** Every question the form may ask. */
	questions: readonly Question[];
	enemies: readonly (readonly [string, string])[];
	/** The cards its questions need. */
	cards: readonly Card[];
	/** The words of each sentence, by id. */
	sentences: Readonly<Record<string, string>>;
}

/** The questions of a sheet in their order, their options in the order of this seed: sheet and key of one seed belong together. */
export function drawSheet({ questions, enemies, form }: SheetSource, seed: string): Question[] {
	const shuffle = shuffleFrom(seed);
	return drawForm({ questions, enemies: [...enemies] }, form, shuffle).flatMap((id) => {
		const question = questions.find((one) => one.id === id);
		return question ? [arrange(question, shuffle)] : [];
	});
}

/** A version of a form as it is typed and printed; the first has no name of its own. */
export function seedOf({ unit, form }: SheetSource, version: string): string {
	const first = firstSeed(unit.id, form.id);
	return version === '' ? first : `${first}/${version}`;
}

/** The version that the address of a page asks for, after its last `?`: a unit from a file has its place after the first. */
export function versionIn(search: string): string {
	return (new URLSearchParams(search.slice(search.lastIndexOf('?') + 1)).get('version') ?? '').trim().slice(0, 20);
}
