import { sizeOf } from '#lib/domain/form-size.ts';
import { outlineOf } from '#lib/domain/outline.ts';
import type { Unit } from '#lib/domain/unit.ts';

/** What the page of a unit is made of. */
export function unitPage(unit: Unit) {
	const sizes = Object.fromEntries(unit.forms.map((form) => [form.id, sizeOf(unit, form)]));
	const more = {
		predictions: unit.forecasts?.choose ?? 0,
		argument: unit.argument.nodes.length > 0,
		timeline: unit.reading.timeline.length > 0,
		actors: unit.reading.actors.length > 0,
		cards: unit.cards.length > 0,
		original: !!unit.original
	};
	return { outline: outlineOf(unit), sizes, more, reviewBy: unit.reviewBy };
}
