import { contentOf } from '#lib/domain/assignment-content.ts';
import type { AssignedPool } from '#lib/domain/assigned-draw.ts';
import { isAnswered, type Unit } from '#lib/domain/unit.ts';
import type { PublicQuestion } from '#lib/question-types/types.ts';

/** What can be assigned from a unit: everything that a draw needs, and neither prompts nor keys but those of written tasks. */
export interface Catalogue extends AssignedPool {
	id: string;
	title: string;
	/** Learners have it without its keys. */
	keyless?: true;
	/** Version of what assignments are drawn from. */
	content: string;
	sections: readonly { id: string; title: string }[];
	/** Written tasks, which a teacher chooses by their prompt. */
	written: readonly { id: string; prompt: string }[];
}

/** A unit, or the edition of one without its keys. */
interface Given extends Pick<Unit, 'id' | 'title' | 'forms' | 'enemies'> {
	reading: Pick<Unit['reading'], 'sections'>;
	questions: readonly PublicQuestion[];
}

/** The catalogue of a unit. */
export function catalogueOf(unit: Given): Catalogue {
	return {
		id: unit.id,
		title: unit.title,
		content: contentOf(unit),
		sections: unit.reading.sections.map(({ id, title }) => ({ id, title })),
		forms: unit.forms.filter(isAnswered),
		written: unit.questions.filter(({ type }) => type === 'extended').map(({ id, prompt }) => ({ id, prompt })),
		questions: unit.questions.map(({ id, type, strand, process, points }) => ({ id, type, strand, process, points })),
		enemies: unit.enemies
	};
}
