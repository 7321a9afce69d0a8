import type { Bloom, Depth, Misconception, Process, Strand } from '#lib/domain/taxonomy.ts';

/** What an author writes about any question, whatever its type. */
export interface Meta<Claim extends string> {
	id: string;
	process: Process;
	dok: Depth;
	bloom: Bloom;
	strand: Strand;
	points: number;
	/** ISO date. */
	asOf: string;
	/** ISO date. */
	reviewBy: string;
	tests: string;
	prompt: string;
	/** Nodes of the argument. */
	claims?: readonly Claim[];
	contested?: readonly string[];
	pre?: boolean;
	deck?: boolean;
	card?: string;
	/** Further cards, beside `card`. */
	moreCards?: Some<string>;
	emphasis?: string;
}

/** What every key holds beside its type's own answer. */
export interface KeyMeta<Sentence extends string> {
	why: string;
	evidence: Some<Sentence>;
	note?: string;
}

/** A list that is not empty. */
export type Some<T> = readonly [T, ...T[]];

/** Something to choose: its words, or a sentence of the reading to show. */
export type Shown<Sentence extends string> = string | { sentence: Sentence };

/** Things to choose, by id. */
export type ShownById<Sentence extends string> = Readonly<Record<string, Shown<Sentence>>>;

/** Why a wrong choice is wrong, with the misconception it stands for. */
export interface Lure {
	why: string;
	tag: Misconception;
}

/** The ids of a record; a number is no id, because a record loses its place. */
export type IdOf<T> = Extract<keyof T, string>;

/** A reason for every id: plain words for what is in the key, a lure for what is not. */
export type Reasons<Ids extends string, Keys extends string> = {
	readonly [Id in Ids]: Id extends Keys ? string : Lure;
};

/** A type that nothing has, so that the compiler shows the message it carries. */
export interface Mistake<Message extends string> {
	mistake: Message;
}

/** Refuses a key that takes everything. */
export type Proper<All extends string, Keys extends string> = [Exclude<All, Keys>] extends [never]
	? Mistake<'the key takes everything: leave at least one wrong choice'>
	: unknown;

/** Refuses entries for ids that are not there. */
export type Only<Given, Ids extends string> = {
	readonly [Id in Exclude<`${Extract<keyof Given, string | number>}`, Ids>]: Mistake<'there is nothing with this id'>;
};

/** The criteria a written task can be marked by. */
export type RubricRow = 'claim' | 'evidence' | 'reasoning' | 'views' | 'judgement';
