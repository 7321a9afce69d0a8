import * as v from 'valibot';
import type { Argument, ArgumentRole } from '#lib/domain/argument.ts';
import type { OriginalPrint } from '#lib/domain/original.ts';
import type { Reading } from '#lib/domain/reading.ts';
import { statementKinds, type StatementKind } from '#lib/domain/taxonomy.ts';
import type { Card, FormSpec, Unit } from '#lib/domain/unit.ts';
import { isoDate, namesOf, text } from './fields.ts';

/** Schemas of everything in a unit beside its questions. */

const ids = v.array(text);
const kinds = v.pipe(v.array(v.picklist(namesOf<StatementKind>(statementKinds))), v.minLength(1, 'at least one kind'));
const sentence = v.strictObject({ id: text, text, from: text, kinds });
const section = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*$/, 'an id such as s1')),
	title: text,
	purpose: text,
	paragraphs: v.pipe(
		v.array(v.pipe(v.array(sentence), v.minLength(1, 'at least one sentence'))),
		v.minLength(1, 'at least one paragraph')
	)
});

export const readingSchema: v.GenericSchema<unknown, Reading> = v.strictObject({
	sections: v.pipe(v.array(section), v.minLength(1, 'at least one section')),
	glossary: v.array(v.strictObject({ id: text, term: text, forms: v.pipe(ids, v.minLength(1)), meaning: text })),
	timeline: v.array(
		v.strictObject({
			id: text,
			event: text,
			textSays: v.nullable(text),
			sentences: ids,
			outside: v.nullable(v.strictObject({ date: text, iso: text, source: v.nullable(text) })),
			note: v.nullable(text)
		})
	),
	actors: v.array(
		v.strictObject({
			id: text,
			name: text,
			inText: text,
			statedView: v.nullable(text),
			inferredView: v.nullable(text),
			sentences: ids
		})
	)
});

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]*$/, 'hex digits'));

export const originalSchema: v.GenericSchema<unknown, OriginalPrint> = v.strictObject({
	salt: v.pipe(hex, v.minLength(16, 'at least 16 hex digits')),
	paragraphs: v.pipe(
		v.array(
			v.strictObject({
				id: v.pipe(v.string(), v.regex(/^(T|SF|P[1-9]\d*)$/, 'T, SF or P1, P2, …')),
				letters: v.pipe(v.number(), v.integer(), v.minValue(1, 'at least one letter')),
				seal: hex,
				anchors: hex
			})
		),
		v.minLength(1, 'at least one paragraph')
	)
});

const roles = [
	'claim',
	'reason',
	'grounds',
	'warrant',
	'qualifier',
	'objection',
	'concession',
	'reply'
] as const satisfies readonly ArgumentRole[];

export const argumentSchema: v.GenericSchema<unknown, Argument> = v.strictObject({
	nodes: v.array(
		v.strictObject({
			id: text,
			role: v.picklist(roles),
			text,
			unstated: v.boolean(),
			under: v.nullable(text),
			sentences: ids
		})
	)
});

export const cardsSchema: v.GenericSchema<unknown, Card[]> = v.array(
	v.strictObject({
		id: text,
		kind: v.picklist(['perspective', 'background', 'since']),
		title: text,
		text,
		asOf: isoDate,
		reviewBy: isoDate,
		source: text,
		shownByDefault: v.boolean()
	})
);

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0, 'a number that is not below 0'));

export const formsSchema: v.GenericSchema<unknown, FormSpec[]> = v.array(
	v.strictObject({
		id: text,
		kind: v.picklist(['quick-check', 'full-quiz', 'pre-questions']),
		title: text,
		section: v.nullable(text),
		minutes: v.pipe(v.number(), v.gtValue(0, 'minutes above 0')),
		draw: v.variant('kind', [
			v.strictObject({ kind: v.literal('listed'), questions: v.pipe(ids, v.minLength(1, 'at least one question')) }),
			v.strictObject({ kind: v.literal('section'), section: text, written: wholeNumber })
		])
	})
);

export const enemiesSchema: v.GenericSchema<unknown, Unit['enemies']> = v.array(v.strictTuple([text, text]));

/** What a unit says of itself. */
export const aboutUnit = {
	id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case, such as a-name')),
	title: text,
	purpose: text,
	source: v.strictObject({
		title: text,
		genre: text,
		author: v.nullable(text),
		outlet: v.nullable(text),
		published: v.nullable(isoDate),
		remark: text
	}),
	asOf: isoDate,
	reviewBy: isoDate,
	contentNote: text,
	ages: text
};
