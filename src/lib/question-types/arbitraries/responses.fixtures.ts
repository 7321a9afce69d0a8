import fc from 'fast-check';
import type { Name, Questions, Responses } from '../types.ts';
import { idsOf, words } from './fields.fixtures.ts';

/** Random responses: finished and unfinished ones, and ones that name ids the question does not have. */

const unknown = fc.constantFrom('gone', 'toString');
const oneOf = (ids: readonly string[]) =>
	fc.option(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...ids) }, unknown));
const someOf = (ids: readonly string[], count: number) =>
	fc.oneof(
		fc.shuffledSubarray([...ids], { minLength: count, maxLength: count }),
		fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...ids) }, unknown), { maxLength: ids.length + 1 })
	);
const placing = (from: readonly string[], to: readonly string[]) =>
	fc.oneof(
		fc
			.tuple(...from.map((id) => fc.constantFrom(...to).map((place) => [id, place] as const)))
			.map(Object.fromEntries<string>),
		fc
			.shuffledSubarray([...to])
			.map((places) => Object.fromEntries(places.map((place, i) => [from[i] ?? 'gone', place]))),
		fc.dictionary(fc.oneof(fc.constantFrom(...from), unknown), fc.oneof(fc.constantFrom(...to), unknown))
	);
const typed = (...likely: readonly string[]) =>
	fc.oneof(
		fc.array(fc.constantFrom(...likely), { minLength: 1, maxLength: 3 }).map((said) => said.join(' ')),
		fc.constantFrom(...likely),
		words,
		fc.constantFrom('', ' ', '\n')
	);

const blanksOf = ({ parts }: Questions['cloze']) => parts.flatMap((part) => ('blank' in part ? [part.blank] : []));
const acceptedIn = ({ key }: Questions['cloze']) =>
	Object.values(key.blanks).flatMap((answer) => ('accept' in answer ? answer.accept : []));
const wordsIn = ({ key: { match } }: Questions['short-answer']) =>
	match.kind === 'accept'
		? [...match.accept, ...match.reject.map(({ text }) => text)]
		: match.ideas.map(({ text }) => text);

export const responseTo: { [K in Name]: (question: Questions[K]) => fc.Arbitrary<Responses[K]> } = {
	'single-choice': (q) => fc.record({ option: oneOf(idsOf(q.options)) }),
	'multiple-choice': (q) => fc.record({ options: someOf(idsOf(q.options), q.choose) }),
	'true-false': (q) => fc.record({ verdict: fc.option(fc.boolean()), justification: oneOf(q.justifications) }),
	'short-answer': (q) => fc.record({ text: typed(...wordsIn(q)) }),
	numeric: (q) => fc.record({ text: typed(...[q.key.value, ...q.key.slips.map(({ value }) => value)].map(String)) }),
	order: (q) => fc.record({ order: someOf(idsOf(q.steps), q.steps.length) }),
	match: (q) => fc.record({ pairs: placing(idsOf(q.left), idsOf(q.right)) }),
	cloze: (q) => fc.record({ blanks: placing(blanksOf(q), q.bank ? idsOf(q.bank) : ['?', ...acceptedIn(q)]) }),
	classify: (q) => fc.record({ bins: placing(idsOf(q.cards), idsOf(q.bins)) }),
	evidence: (q) => fc.record({ sentences: someOf(q.candidates, q.choose) }),
	'two-part': (q) => fc.record({ option: oneOf(idsOf(q.options)), sentence: oneOf(q.candidates) }),
	'argument-map': (q) => fc.record({ slots: placing(idsOf(q.slots), idsOf(q.cards)) }),
	extended: (q) =>
		fc.record({ text: typed(q.key.why), ideas: fc.array(fc.constantFrom('gone', ...idsOf(q.key.ideas))) })
};
