import { drawForm, firstSeed } from './form.ts';
import { shuffleFrom } from './random.ts';
import type { FormSpec, Unit } from './unit.ts';

/** How much a form asks. */
export interface FormSize {
	questions: number;
	points: number;
	/** Another draw may ask a little more or less. */
	varies: boolean;
}

/** How much a form asks when it is drawn for the first time, as its page and its sheet are. */
export function sizeOf(unit: Unit, form: FormSpec): FormSize {
	const drawn = new Set(drawForm(unit, form, shuffleFrom(firstSeed(unit.id, form.id))));
	const points = unit.questions.reduce((sum, question) => sum + (drawn.has(question.id) ? question.points : 0), 0);
	return { questions: drawn.size, points, varies: form.draw.kind === 'section' };
}
