import { sentencesOf } from '#lib/domain/reading.ts';
import { sectionOfSentence, type Unit } from '#lib/domain/unit.ts';

/** What the page of a unit's timeline is made of. */
export function timelinePage(unit: Unit) {
	return { unit: named(unit), events: unit.reading.timeline.map(placed) };
}

/** What the page of those who are in a unit is made of; relations stand in the order of the text. */
export function actorsPage(unit: Unit) {
	const { sections, actors, relations = [] } = unit.reading;
	const order = sections.flatMap(sentencesOf).map(({ id }) => id);
	const first = ({ sentences }: { sentences: readonly string[] }) => order.indexOf(sentences[0] ?? '');
	return {
		unit: named(unit),
		actors: actors.map(placed),
		relations: relations.toSorted((a, b) => first(a) - first(b)).map(placed)
	};
}

const named = ({ id, title, source }: Unit) => ({ id, title, own: source.own === true });

/** Names beside each sentence the section it stands in. */
function placed<T extends { sentences: readonly string[] }>(one: T) {
	return { ...one, sentences: one.sentences.map((id) => ({ id, section: sectionOfSentence(id) })) };
}
