import type { Name, Questions, Responses } from '../types.ts';
import { idsOf } from './fields.fixtures.ts';

/** All complete responses to a question, each as likely as any other when answered blindly; `null` where answers are typed. */

function pairsOf<A, B>(as: readonly A[], bs: readonly B[]): (readonly [A, B])[] {
	return as.flatMap((a) => bs.map((b) => [a, b] as const));
}

/** Every choice of `count` things, the order left aside. */
function choicesOf(things: readonly string[], count: number): string[][] {
	if (count === 0) return [[]];
	return things.flatMap((thing, index) =>
		choicesOf(things.slice(index + 1), count - 1).map((others) => [thing, ...others])
	);
}

/** Every row of `count` different things. */
function rowsOf(things: readonly string[], count: number): string[][] {
	if (count === 0) return [[]];
	return things.flatMap((thing) =>
		rowsOf(
			things.filter((other) => other !== thing),
			count - 1
		).map((others) => [thing, ...others])
	);
}

/** Every way to give each thing a place. */
function placingsOf(things: readonly string[], places: readonly string[]): Record<string, string>[] {
	return things.reduce<Record<string, string>[]>(
		(placings, thing) => pairsOf(placings, places).map(([placing, place]) => ({ ...placing, [thing]: place })),
		[{}]
	);
}

export const everyResponseTo: { [K in Name]: (question: Questions[K]) => Responses[K][] | null } = {
	'single-choice': (q) => idsOf(q.options).map((option) => ({ option })),
	'multiple-choice': (q) => choicesOf(idsOf(q.options), q.choose).map((options) => ({ options })),
	'true-false': (q) =>
		pairsOf([true, false], q.justifications).map(([verdict, justification]) => ({ verdict, justification })),
	'short-answer': () => null,
	numeric: () => null,
	order: (q) => rowsOf(idsOf(q.steps), q.steps.length).map((order) => ({ order })),
	match: (q) => placingsOf(idsOf(q.left), idsOf(q.right)).map((pairs) => ({ pairs })),
	cloze: ({ parts, bank }) => {
		const blanks = parts.flatMap((part) => ('blank' in part ? [part.blank] : []));
		return bank ? placingsOf(blanks, idsOf(bank)).map((filled) => ({ blanks: filled })) : null;
	},
	classify: (q) => placingsOf(idsOf(q.cards), idsOf(q.bins)).map((bins) => ({ bins })),
	evidence: (q) => choicesOf(q.candidates, q.choose).map((sentences) => ({ sentences })),
	'two-part': (q) => pairsOf(idsOf(q.options), q.candidates).map(([option, sentence]) => ({ option, sentence })),
	'argument-map': (q) =>
		rowsOf(idsOf(q.cards), q.slots.length).map((cards) => ({
			slots: Object.fromEntries(idsOf(q.slots).map((slot, index) => [slot, cards[index] ?? '']))
		})),
	extended: () => null
};
