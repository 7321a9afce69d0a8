/** The ids that a unit's parts name each other by. */
export interface UnitNames {
	sections: ReadonlySet<string>;
	sentences: ReadonlySet<string>;
	/** Nodes of the argument. */
	claims: ReadonlySet<string>;
	cards: ReadonlySet<string>;
	questions: ReadonlySet<string>;
}

/** The names a unit gives, as far as they can be found: what is misshapen gives none. Takes a unit or anything unparsed. */
export function namesIn(unit: unknown): UnitNames {
	const sections = listAt(unit, 'reading', 'sections');
	const sentences = sections
		.flatMap((section) => listAt(section, 'paragraphs'))
		.flatMap((paragraph) => asList(paragraph));
	return {
		sections: idsOf(sections),
		sentences: idsOf(sentences),
		claims: idsOf(listAt(unit, 'argument', 'nodes')),
		cards: idsOf(listAt(unit, 'cards')),
		questions: idsOf(listAt(unit, 'questions'))
	};
}

/** The value under a name, or `undefined` where there is none. */
export function valueAt(thing: unknown, name: string): unknown {
	const entries: [string, unknown][] = typeof thing === 'object' && thing !== null ? Object.entries(thing) : [];
	return entries.find(([found]) => found === name)?.[1];
}

function listAt(thing: unknown, ...names: string[]): unknown[] {
	return asList(names.reduce(valueAt, thing));
}

function asList(thing: unknown): unknown[] {
	return Array.isArray(thing) ? thing : [];
}

function idsOf(things: readonly unknown[]): Set<string> {
	return new Set(things.map((thing) => valueAt(thing, 'id')).filter((id) => typeof id === 'string'));
}
