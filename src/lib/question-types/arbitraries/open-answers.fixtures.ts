import fc from 'fast-check';
import { saysSame } from '#lib/domain/words.ts';
import { rubricRows } from '../extended/rubric.ts';
import { ids, lure, misconception, questionOf, words } from './fields.fixtures.ts';
import { sayable } from './placements.fixtures.ts';

/** Random questions of the types in which a learner types or writes; `max` is the most answers or ideas looked for. */

const accept = (max: number) =>
	fc
		.record({
			kind: fc.constant('accept' as const),
			accept: fc.array(sayable, { minLength: 1, maxLength: max }),
			reject: fc.array(fc.record({ text: sayable, hint: words, misconception }, { requiredKeys: ['text', 'hint'] }), {
				maxLength: max
			})
		})
		.map((match) => ({
			...match,
			reject: match.reject.filter(({ text }) => !match.accept.some((accepted) => saysSame(accepted, text)))
		}));

const signs = fc.array(fc.array(sayable, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 });

const ideas = (max: number) =>
	ids(1, max).chain((names) =>
		fc.record({
			kind: fc.constant('ideas' as const),
			need: fc.integer({ min: 1, max: names.length }),
			ideas: fc.tuple(
				...names.map((id) => signs.map((list) => ({ id, text: `It names ${list[0]?.join(', ') ?? ''}.`, signs: list })))
			)
		})
	);

export const shortAnswer = (max: number) =>
	questionOf(
		'short-answer',
		fc.record({ lines: fc.integer({ min: 1, max: 6 }) }),
		fc.record({ match: fc.oneof(accept(max), ideas(max)) })
	);

/** Numbers with at most two decimals, which people can type. */
const typeable = fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100);

export const numeric = (max: number) =>
	fc.tuple(typeable, fc.integer({ min: 0, max: 500 })).chain(([value, hundredths]) => {
		const tolerance = hundredths / 100;
		const slip = fc
			.tuple(typeable, lure)
			.filter(([wrong]) => Math.abs(wrong - value) > tolerance + 1e-6)
			.map(([wrong, reason]) => ({ value: wrong, ...reason }));
		return questionOf(
			'numeric',
			fc.record({
				unit: fc.constantFrom(null, 'days', 'km'),
				min: fc.constant(value - 1),
				max: fc.constant(value + 1)
			}),
			fc.record({
				value: fc.constant(value),
				tolerance: fc.constant(tolerance),
				slips: fc.uniqueArray(slip, { selector: (made) => made.value, maxLength: max }),
				otherwise: words
			})
		);
	});

const model = <S extends string>(stance: S) => words.map((text) => ({ stance, text }));

export const extended = (max: number) =>
	questionOf(
		'extended',
		fc.record({
			words: fc.option(
				fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat(200)).map(([min, more]) => ({ min, max: min + more }))
			),
			rows: fc.shuffledSubarray([...rubricRows], { minLength: 1 }),
			minutes: fc.integer({ min: 1, max: 60 }),
			sources: fc.boolean()
		}),
		ids(0, max).chain((names) =>
			fc.record(
				{
					ideas: fc.tuple(...names.map((id) => words.map((text) => ({ id, text })))),
					models: fc.tuple(model('convinced'), model('doubtful')),
					teacher: words
				},
				{ requiredKeys: ['ideas', 'models'] }
			)
		)
	);
