import fc from 'fast-check';
import type { TwoPart } from '../two-part/two-part.ts';
import {
	idsOf,
	lure,
	mapOf,
	misconception,
	options,
	questionOf,
	reason,
	reasons,
	sentences,
	words
} from './fields.fixtures.ts';

/** Random questions of the types in which a learner picks options or sentences; `max` is the most there is to pick from. */

export const singleChoice = (max: number) =>
	options(3, max).chain((list) =>
		fc.constantFrom(...idsOf(list)).chain((key) =>
			questionOf(
				'single-choice',
				fc.record(
					{
						options: fc.constant(list),
						fixedOrder: fc.boolean(),
						report: fc.constantFrom('assumption' as const, 'counter' as const)
					},
					{ requiredKeys: ['options', 'fixedOrder'] }
				),
				fc.record({ option: fc.constant(key), reasons: reasons(idsOf(list), [key]) })
			)
		)
	);

/** Some of the ids, but not all. */
const properPart = (ids: string[]) => fc.shuffledSubarray(ids, { minLength: 1, maxLength: ids.length - 1 });

export const multipleChoice = (max: number) =>
	options(4, max).chain((list) =>
		properPart(idsOf(list)).chain((keys) =>
			questionOf(
				'multiple-choice',
				fc.record({ options: fc.constant(list), choose: fc.constant(keys.length), fixedOrder: fc.boolean() }),
				fc.record({ options: fc.constant(keys), reasons: reasons(idsOf(list), keys) })
			)
		)
	);

export const evidence = (max: number) =>
	sentences(3, max).chain((list) =>
		properPart(list).chain((keys) =>
			questionOf(
				'evidence',
				fc.record({ candidates: fc.constant(list), choose: fc.constant(keys.length) }),
				fc.record({ sentences: fc.constant(keys), reasons: reasons(list, keys) })
			)
		)
	);

export const trueFalse = (max: number) =>
	fc.tuple(sentences(3, max), fc.boolean()).chain(([list, verdict]) =>
		fc.constantFrom(...list).chain((key) =>
			questionOf(
				'true-false',
				fc.record({ justifications: fc.constant(list) }),
				fc.record({
					verdict: fc.constant(verdict),
					verdictWhy: fc.record({ true: lure, false: lure }),
					justification: fc.constant(key),
					reasons: reasons(list, [key])
				})
			)
		)
	);

export const twoPart = (max: number) =>
	fc.tuple(options(3, max), sentences(3, max)).chain(([list, candidates]) =>
		fc
			.tuple(fc.constantFrom(...idsOf(list)), fc.shuffledSubarray(candidates, { minLength: 2, maxLength: 2 }))
			.chain(([option, [sentence = '', luring = '']]) => {
				const fits = fc.constantFrom(...idsOf(list).filter((id) => id !== option));
				return questionOf(
					'two-part',
					fc.record({ options: fc.constant(list), candidates: fc.constant(candidates), evidencePrompt: words }),
					fc.record({
						option: fc.constant(option),
						reasons: reasons(idsOf(list), [option]),
						sentence: fc.constant(sentence),
						sentenceReasons: mapOf<TwoPart['key']['sentenceReasons'][string]>(candidates, (id) =>
							id === sentence ? reason : fittingLure(fits, id === luring)
						)
					})
				);
			})
	);

/** Why a sentence is wrong, and perhaps which wrong option it fits. */
const fittingLure = (fits: fc.Arbitrary<string>, always: boolean) =>
	fc.record(
		{ why: words, misconception, fits },
		{ requiredKeys: ['why', 'misconception', ...(always ? (['fits'] as const) : [])] }
	);
