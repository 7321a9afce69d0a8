/** Signs of an idea in a short answer, each a list of word beginnings that must all occur. */

/** Any of one list with any of another, in any order: `['new', 'better']` and `['army']` give two signs. */
export function pairs(firsts: readonly string[], seconds: readonly string[]): [string, string][] {
	return firsts.flatMap((first) => seconds.map((second): [string, string] => [first, second]));
}

/** Any of one list with any of another right after it: `['give']` and `['up', 'away']` give "give up" and "give away". */
export function phrases(firsts: readonly string[], seconds: readonly string[]): [string][] {
	return pairs(firsts, seconds).map((words): [string] => [words.join(' ')]);
}
