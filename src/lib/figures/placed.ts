import type { ArgumentNode } from '#lib/domain/argument.ts';
import type { Actor, Relation, TimelineEvent } from '#lib/domain/reading.ts';

/** A sentence with the section it stands in. */
export interface PlacedSentence {
	id: string;
	section: string;
}

type Placed<T> = Omit<T, 'sentences'> & { sentences: readonly PlacedSentence[] };

export type PlacedEvent = Placed<TimelineEvent>;
export type PlacedActor = Placed<Actor>;
export type PlacedRelation = Placed<Relation>;

/** A statement of the argument with the sections its sentences stand in, and the questions that test it, by form. */
export type TestedNode = Placed<ArgumentNode> & {
	tests: readonly { form: string; title: string; questions: readonly string[] }[];
};

/** Where a statement's sentences and questions are. */
export interface Places {
	section: (id: string) => string;
	form: (id: string) => string;
}
