import type { AnyQuestion, FormSpec, Unit } from './unit.ts';
import { sectionOf } from './unit.ts';

/** What a form is drawn from. */
export interface Pool {
	questions: readonly Pick<AnyQuestion, 'id' | 'type'>[];
	enemies: Unit['enemies'];
}

/** Returns the same things in another order, decided by a seed and by `name`. */
type Shuffle = <T>(things: readonly T[], name: string) => T[];

/**
 * The question ids of a form, in the order they are asked. The same spec, bank and shuffle give the same form anywhere.
 * Listed forms keep their list. Section forms take scored questions in shuffled order, skipping every enemy of one already
 * taken, then `written` written tasks, and ask them in the order of the bank (what the text says before what it means).
 */
export function drawForm(unit: Pool, { draw }: FormSpec, shuffle: Shuffle): string[] {
	if (draw.kind === 'listed') return [...draw.questions];
	const inSection = unit.questions.filter(({ id }) => sectionOf(id) === draw.section);
	const isWritten = ({ type }: { type: string }) => type === 'extended';
	const taken = new Set<string>();
	const enemies = enemiesById(unit);
	for (const { id } of shuffle(
		inSection.filter((q) => !isWritten(q)),
		'draw'
	)) {
		if (!enemies.get(id)?.some((enemy) => taken.has(enemy))) taken.add(id);
	}
	for (const { id } of shuffle(inSection.filter(isWritten), 'written').slice(0, draw.written)) taken.add(id);
	return inSection.map(({ id }) => id).filter((id) => taken.has(id));
}

/** Every question that has enemies, with all of them. */
function enemiesById({ enemies }: Pick<Pool, 'enemies'>): Map<string, string[]> {
	const byId = new Map<string, string[]>();
	const add = (id: string, enemy: string) => {
		const known = byId.get(id);
		if (known) known.push(enemy);
		else byId.set(id, [enemy]);
	};
	for (const [a, b] of enemies) {
		add(a, b);
		add(b, a);
	}
	return byId;
}

/** The seed a page is built with; every later attempt brings its own. */
export function firstSeed(unitId: string, formId: string): string {
	return `${unitId}/${formId}`;
}
