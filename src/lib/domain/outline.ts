import { poolOf } from './pool.ts';
import { sentencesOf } from './reading.ts';
import type { FormSpec, Source, Unit } from './unit.ts';

/** A unit's places without its texts and questions: enough to name and link them and to fold progress. */
export interface UnitOutline {
	id: string;
	title: string;
	purpose: string;
	asOf: string;
	source: Source;
	sections: readonly SectionOutline[];
	/** Each form with the ids of every question it could ask. */
	forms: readonly (FormSpec & { pool: readonly string[] })[];
}

export interface SectionOutline {
	id: string;
	title: string;
	purpose: string;
	/** How many sentences it has. */
	sentences: number;
}

/** The outline of a unit. */
export function outlineOf(unit: Unit): UnitOutline {
	const { id, title, purpose, asOf, source } = unit;
	return {
		id,
		title,
		purpose,
		asOf,
		source,
		sections: unit.reading.sections.map((section) => ({
			id: section.id,
			title: section.title,
			purpose: section.purpose,
			sentences: sentencesOf(section).length
		})),
		forms: unit.forms.map((form) => ({ ...form, pool: poolOf(unit, form) }))
	};
}
