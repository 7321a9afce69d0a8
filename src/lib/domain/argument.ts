/** The jobs a statement can do in an argument (after Toulmin). */
export type ArgumentRole =
	'claim' | 'reason' | 'grounds' | 'warrant' | 'qualifier' | 'objection' | 'concession' | 'reply';

/** One statement of the article's argument; `under` names the node it supports, limits or questions. */
export interface ArgumentNode<Id extends string = string, S extends string = string> {
	id: Id;
	role: ArgumentRole;
	text: string;
	/** True when the author leaves it unsaid. */
	unstated: boolean;
	under: Id | null;
	sentences: readonly S[];
}

/** The article's argument as data. */
export interface Argument<Id extends string = string, S extends string = string> {
	nodes: readonly ArgumentNode<Id, S>[];
}

/** Keeps the node ids of an argument as literal types; sentences are checked against the reading. */
export function defineArgument<S extends string>() {
	return <const Id extends string>(argument: Argument<Id, S>): Argument<Id, S> => argument;
}
