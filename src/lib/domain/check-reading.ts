import type { Argument } from './argument.ts';
import { checkDistinct, checkOneOf, checkThat } from './checks.ts';
import type { Failure } from './failure.ts';
import { readPartialDate } from './partial-date.ts';
import { sentencesOf, type Reading, type TimelineEvent } from './reading.ts';
import { sectionOfSentence } from './unit.ts';
import type { UnitNames } from './unit-names.ts';

/** What is wrong with a reading by itself; paths are relative to it. */
export function checkReading(reading: Reading, names: Pick<UnitNames, 'sentences'>): Failure[] {
	const { sections, glossary, timeline, actors } = reading;
	return [
		...checkDistinct(idsOf(sections), ['sections']),
		...checkDistinct(
			sections.flatMap(sentencesOf).map(({ id }) => id),
			['sentences']
		),
		...sections.flatMap((section, at) =>
			sentencesOf(section).flatMap(({ id }) => {
				const expected = `a sentence of ${section.id}`;
				return checkThat(sectionOfSentence(id) === section.id, ['sections', at, 'sentences'], expected, id);
			})
		),
		...checkGlossary(reading),
		...checkDistinct(idsOf(timeline), ['timeline']),
		...timeline.flatMap(({ sentences }, at) => checkKnown(sentences, names.sentences, ['timeline', at, 'sentences'])),
		...timeline.flatMap(checkDates),
		...checkDistinct(idsOf(actors), ['actors']),
		...actors.flatMap(({ sentences }, at) => checkKnown(sentences, names.sentences, ['actors', at, 'sentences'])),
		...checkRelations(reading, names),
		...checkDistinct(idsOf(glossary), ['glossary'])
	];
}

/** A date of an event is one that a calendar has. */
function checkDates({ textDate, outside }: TimelineEvent, at: number): Failure[] {
	const check = (date: string | undefined, path: Failure['path']) =>
		checkThat(
			date === undefined || readPartialDate(date) !== null,
			['timeline', at, ...path],
			'a day of the calendar',
			date ?? ''
		);
	return [
		...check(textDate, ['textDate']),
		...check(outside?.iso, ['outside', 'iso']),
		...check(outside?.until, ['outside', 'until'])
	];
}

/** A relation joins two of the actors, and stands in the reading. */
function checkRelations({ actors, relations = [] }: Reading, names: Pick<UnitNames, 'sentences'>): Failure[] {
	return [
		...checkDistinct(idsOf(relations), ['relations']),
		...relations.flatMap(({ from, to, sentences }, at) => [
			...checkOneOf(from, idsOf(actors), ['relations', at, 'from'], 'an actor'),
			...checkOneOf(to, idsOf(actors), ['relations', at, 'to'], 'an actor'),
			...checkThat(from !== to, ['relations', at, 'to'], 'another actor', to),
			...checkKnown(sentences, names.sentences, ['relations', at, 'sentences'])
		])
	];
}

/** A spelling leads to one entry, and every entry marks its own term. */
function checkGlossary({ glossary }: Reading): Failure[] {
	const spellings = glossary.flatMap(({ forms }) => forms.map((form) => form.toLowerCase()));
	return [
		...checkDistinct(spellings, ['glossary', 'forms']),
		...glossary.flatMap(({ term, forms }, at) =>
			checkThat(forms.includes(term), ['glossary', at, 'forms'], `the term itself, ${term}`, forms.join(', '))
		)
	];
}

/** What is wrong with an argument: every node stands under another, without a circle, and points to sentences. */
export function checkArgument({ nodes }: Argument, names: UnitNames): Failure[] {
	const above = new Map(nodes.map(({ id, under }) => [id, under]));
	const isInCircle = (start: string) => {
		let at = above.get(start);
		for (let steps = 0; steps < nodes.length && at; steps++) {
			if (at === start) return true;
			at = above.get(at);
		}
		return false;
	};
	return [
		...checkDistinct(idsOf(nodes), ['nodes']),
		...nodes.flatMap(({ id, under, sentences }, at) => [
			...(under === null ? [] : checkOneOf(under, names.claims, ['nodes', at, 'under'], 'a node')),
			...checkThat(!isInCircle(id), ['nodes', at, 'under'], 'a node that does not lead back here', String(under)),
			...checkKnown(sentences, names.sentences, ['nodes', at, 'sentences'])
		])
	];
}

function checkKnown(ids: readonly string[], sentences: ReadonlySet<string>, path: Failure['path']): Failure[] {
	return ids.flatMap((id, at) => checkThat(sentences.has(id), [...path, at], 'a sentence of the reading', id));
}

function idsOf(things: readonly { id: string }[]): string[] {
	return things.map(({ id }) => id);
}
