import { digest, versionOf } from '#lib/domain/version.ts';
import type { Name, Question, Questions } from './types.ts';

/** Names a thing in one of a question’s lists so that neither its place nor the name its author gave it can be told. */
type Rename = (list: string, id: string) => string;

type Veils = { [K in Name]: (question: Questions[K], rename: Rename) => Questions[K] };

/**
 * For each type, what could give its key away without being in it: authors write the right option first, the right side of a
 * pair beside its left, the cards of one bin together, and call things `l1` and `r1`, or `right`. Ids become digests, and lists
 * stand in the order of those; sentences keep their ids, which are the reading’s, and stand as they are read. An order that
 * means something to the learner stays: numbers and dates, slots, left sides, bins, gaps in a text.
 */
const veils: Veils = {
	'single-choice': (q, rename) => {
		const as = (id: string) => rename('options', id);
		const options = renamed(q.options, as);
		return {
			...q,
			options: q.fixedOrder ? options : options.sort(byId),
			key: { ...q.key, option: as(q.key.option), reasons: rekeyed(q.key.reasons, as) }
		};
	},
	'multiple-choice': (q, rename) => {
		const as = (id: string) => rename('options', id);
		const options = renamed(q.options, as);
		return {
			...q,
			options: q.fixedOrder ? options : options.sort(byId),
			key: { ...q.key, options: q.key.options.map(as), reasons: rekeyed(q.key.reasons, as) }
		};
	},
	'true-false': (q) => ({ ...q, justifications: asRead(q.justifications) }),
	'short-answer': (q) => q,
	numeric: (q) => q,
	order: (q, rename) => {
		const as = (id: string) => rename('steps', id);
		return { ...q, steps: shuffledAway(q.steps, as, q.key.order), key: { ...q.key, order: q.key.order.map(as) } };
	},
	match: (q, rename) => {
		const [left, right] = [(id: string) => rename('left', id), (id: string) => rename('right', id)];
		return {
			...q,
			left: renamed(q.left, left),
			right: renamed(q.right, right).sort(byId),
			key: {
				...q.key,
				pairs: rekeyed(q.key.pairs, left, right),
				reasons: rekeyed(q.key.reasons, left),
				spares: rekeyed(q.key.spares, right)
			}
		};
	},
	cloze: (q, rename) => {
		const [blank, word] = [(id: string) => rename('blanks', id), (id: string) => rename('bank', id)];
		const answers = Object.entries(q.key.blanks).map(
			([id, answer]) => [blank(id), 'option' in answer ? { option: word(answer.option) } : answer] as const
		);
		return {
			...q,
			parts: q.parts.map((part) => ('blank' in part ? { blank: blank(part.blank) } : part)),
			bank: q.bank && renamed(q.bank, word).sort(byId),
			key: { ...q.key, blanks: Object.fromEntries(answers), reasons: rekeyed(q.key.reasons, word) }
		};
	},
	classify: (q, rename) => {
		const [bin, card] = [(id: string) => rename('bins', id), (id: string) => rename('cards', id)];
		return {
			...q,
			bins: renamed(q.bins, bin),
			cards: renamed(q.cards, card).sort(byId),
			key: {
				...q.key,
				bins: rekeyed(q.key.bins, card, bin),
				reasons: rekeyed(q.key.reasons, card),
				slips: q.key.slips.map((slip) => ({ ...slip, card: card(slip.card), bin: bin(slip.bin) }))
			}
		};
	},
	evidence: (q) => ({ ...q, candidates: asRead(q.candidates) }),
	'two-part': (q, rename) => {
		const as = (id: string) => rename('options', id);
		const reasons = Object.entries(q.key.sentenceReasons).map(
			([id, { fits, ...reason }]) => [id, fits === undefined ? reason : { ...reason, fits: as(fits) }] as const
		);
		return {
			...q,
			options: renamed(q.options, as).sort(byId),
			candidates: asRead(q.candidates),
			key: {
				...q.key,
				option: as(q.key.option),
				reasons: rekeyed(q.key.reasons, as),
				sentenceReasons: Object.fromEntries(reasons)
			}
		};
	},
	'argument-map': (q, rename) => {
		const [slot, card] = [(id: string) => rename('slots', id), (id: string) => rename('cards', id)];
		return {
			...q,
			slots: renamed(q.slots, slot),
			cards: renamed(q.cards, card).sort(byId),
			key: {
				...q.key,
				slots: rekeyed(q.key.slots, slot, card),
				reasons: rekeyed(q.key.reasons, card),
				slips: q.key.slips.map((slip) => ({ ...slip, card: card(slip.card) }))
			}
		};
	},
	extended: (q) => q
};

/**
 * The same question with other ids inside and its lists in another order, so that what is left once its key is taken away
 * says nothing of the key. The new ids depend on the key, which nobody without it can guess them from; the same question gives
 * the same ones anywhere, in whatever order its lists were stored.
 */
export function veil<K extends Name>(question: Question<K> & { type: K }): Question<K> {
	const salt = digest([question.id, question.key]);
	const veiled = veils[question.type](question, (list, id) => `i${digest([salt, list, id]).slice(0, 8)}`);
	return { ...veiled, version: versionOf(veiled) };
}

function renamed<T extends { id: string }>(things: readonly T[], as: (id: string) => string): T[] {
	return things.map((thing) => ({ ...thing, id: as(thing.id) }));
}

function rekeyed<T>(record: Readonly<Record<string, T>>, as: (id: string) => string): Record<string, T>;
function rekeyed(
	record: Readonly<Record<string, string>>,
	as: (id: string) => string,
	value: (id: string) => string
): Record<string, string>;
function rekeyed(
	record: Readonly<Record<string, string>>,
	as: (id: string) => string,
	value = (inner: string) => inner
): Record<string, string> {
	return Object.fromEntries(Object.entries(record).map(([id, inner]) => [as(id), value(inner)]));
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Steps by their new ids; where that is the right order by chance, the first goes last. */
function shuffledAway<T extends { id: string }>(
	steps: readonly T[],
	as: (id: string) => string,
	key: readonly string[]
) {
	const [first, ...others] = renamed(steps, as).sort(byId);
	if (!first) return [];
	const sorted = [first, ...others];
	return sorted.every(({ id }, at) => id === as(key[at] ?? '')) ? [...others, first] : sorted;
}

const { compare } = new Intl.Collator('en', { numeric: true });

function asRead(sentences: readonly string[]): string[] {
	return [...sentences].sort(compare);
}
