import fc from 'fast-check';
import { ids, idsOf, lure, mapOf, options, questionOf, reason, reasons, words } from './fields.fixtures.ts';

/** Random questions of the types in which a learner puts things in their places; `max` is the most there is of either. */

export const order = (max: number) =>
	options(3, max).chain((steps) =>
		fc
			.shuffledSubarray(idsOf(steps), { minLength: steps.length })
			// Stored in key order they would give the key away.
			.filter((key) => key.some((id, index) => id !== steps[index]?.id))
			.chain((key) =>
				questionOf(
					'order',
					fc.record({ steps: fc.constant(steps), axis: words }),
					fc.record({ order: fc.constant(key) })
				)
			)
	);

/** Each id with a partner of its own. */
const zip = (from: readonly string[], to: readonly string[]) =>
	Object.fromEntries(from.map((id, index) => [id, to[index] ?? '']));

export const match = (max: number) =>
	fc.tuple(options(2, max - 1), options(max, max)).chain(([left, right]) =>
		fc.shuffledSubarray(idsOf(right), { minLength: left.length, maxLength: left.length }).chain((partners) => {
			const spares = idsOf(right).filter((id) => !partners.includes(id));
			return questionOf(
				'match',
				fc.record({ left: fc.constant(left), right: fc.constant(right) }),
				fc.record({
					pairs: fc.constant(zip(idsOf(left), partners)),
					reasons: mapOf(idsOf(left), () => reason),
					spares: mapOf(spares, () => lure)
				})
			);
		})
	);

export const classify = (max: number) =>
	fc.tuple(options(2, max), options(2, max)).chain(([bins, cards]) =>
		mapOf(idsOf(cards), () => fc.constantFrom(...idsOf(bins))).chain((key) => {
			const wrong = idsOf(cards).flatMap((card) =>
				idsOf(bins).flatMap((bin) => (key[card] === bin ? [] : [{ card, bin }]))
			);
			return questionOf(
				'classify',
				fc.record({ bins: fc.constant(bins), cards: fc.constant(cards) }),
				fc.record({ bins: fc.constant(key), reasons: mapOf(idsOf(cards), () => reason), slips: slipsOf(wrong) })
			);
		})
	);

/** Some of the wrong places, each with why it is wrong. */
const slipsOf = <T>(wrong: T[]) =>
	fc
		.shuffledSubarray(wrong)
		.chain((some) => fc.tuple(...some.map((slip) => lure.map((made) => ({ ...slip, ...made })))));

export const argumentMap = (max: number) =>
	fc
		.tuple(ids(2, max), fc.array(fc.constantFrom('claim', 'reason', 'reply'), { minLength: max, maxLength: max }))
		.chain(([names, roles]) => {
			const slots = names.map((id, index) => ({ id, role: roles[index] ?? '', label: `Place ${index}` }));
			const areAlike = new Set(slots.map(({ role }) => role)).size === 1;
			const fewest = slots.length + (areAlike ? 1 : 0);
			return options(fewest, max + 1).chain((cards) =>
				fc.shuffledSubarray(idsOf(cards), { minLength: slots.length, maxLength: slots.length }).chain((used) => {
					const isRight = (card: string, role: string) => slots[used.indexOf(card)]?.role === role;
					const wrong = idsOf(cards).flatMap((card) =>
						[...new Set(slots.map(({ role }) => role))].flatMap((role) => (isRight(card, role) ? [] : [{ card, role }]))
					);
					return questionOf(
						'argument-map',
						fc.record({ slots: fc.constant(slots), cards: fc.constant(cards) }),
						fc.record({
							slots: fc.constant(zip(names, used)),
							reasons: reasons(idsOf(cards), used),
							slips: slipsOf(wrong)
						})
					);
				})
			);
		});

/** Words between blanks and blanks, in any order. */
const partsOf = (blanks: readonly string[]) =>
	fc
		.tuple(...blanks.map((blank) => fc.tuple(words, fc.constant(blank))))
		.map((pairs) => pairs.flatMap(([text, blank]) => [{ text: `${text} ` }, { blank }]));

const bankCloze = (max: number) =>
	fc.tuple(ids(1, max), options(2, max)).chain(([blanks, bank]) =>
		mapOf(blanks, () => fc.record({ option: fc.constantFrom(...idsOf(bank)) })).chain((key) =>
			questionOf(
				'cloze',
				fc.record({ parts: partsOf(blanks), bank: fc.constant(bank) }),
				fc.record({
					blanks: fc.constant(key),
					reasons: reasons(
						idsOf(bank),
						Object.values(key).map(({ option }) => option)
					)
				})
			)
		)
	);

/** Words that are left when a text is reduced to what it says. */
export const sayable = fc.stringMatching(/^[b-y]{2,8}( [b-y]{2,8})?$/);

const typedCloze = (max: number) =>
	ids(1, max).chain((blanks) =>
		questionOf(
			'cloze',
			fc.record({ parts: partsOf(blanks), bank: fc.constant(null) }),
			fc.record({
				blanks: mapOf(blanks, () => fc.record({ accept: fc.array(sayable, { minLength: 1, maxLength: 3 }) })),
				reasons: fc.constant({}),
				wrongWhy: words
			})
		)
	);

export const cloze = (max: number) => fc.oneof(bankCloze(max), typedCloze(max));
