import type { Pool } from './form.ts';
import { sectionOf, type FormSpec } from './unit.ts';

/** Every question a form could ask, whatever the seed: what a page must carry to draw it again. */
export function poolOf(unit: Pick<Pool, 'questions'>, { draw }: FormSpec): string[] {
	if (draw.kind === 'listed') return [...draw.questions];
	return unit.questions.flatMap(({ id }) => (sectionOf(id) === draw.section ? [id] : []));
}

/** Questions that must not stand beside this one. */
export function enemiesOf(unit: Pick<Pool, 'enemies'>, id: string): string[] {
	return unit.enemies.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
}
