import * as v from 'valibot';
import type { Argument, ArgumentRole } from '#lib/domain/argument.ts';
import type { Forecasts } from '#lib/domain/forecast.ts';
import type { OriginalPrint } from '#lib/domain/original.ts';
import type { Reading } from '#lib/domain/reading.ts';
import { statementKinds, type StatementKind } from '#lib/domain/statement-kinds.ts';
import type { Card, FormKind, FormSpec, Unit } from '#lib/domain/unit.ts';
import { isoDate, namesOf, text } from './fields.ts';

/** Schemas of everything in a unit beside its questions. */

const ids = v.array(text);
const partialDate = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a date such as 2025, 2025-06 or 2025-06-21')
);
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
			textDate: v.exactOptional(partialDate),
			sentences: ids,
			outside: v.nullable(
				v.strictObject({
					date: text,
					iso: partialDate,
					until: v.exactOptional(partialDate),
					source: v.nullable(text)
				})
			),
			note: v.nullable(text)
		})
	),
	actors: v.array(
		v.strictObject({
			id: text,
			name: text,
			short: v.exactOptional(text),
			inText: text,
			statedView: v.nullable(text),
			inferredView: v.nullable(text),
			sentences: ids
		})
	),
	relations: v.exactOptional(
		v.array(
			v.strictObject({
				id: text,
				from: text,
				to: text,
				act: text,
				mutual: v.boolean(),
				authorsView: v.boolean(),
				sentences: v.pipe(ids, v.minLength(1, 'at least one sentence'))
			})
		)
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

export const forecastsSchema: v.GenericSchema<unknown, Forecasts> = v.strictObject({
	question: text,
	choose: v.pipe(v.number(), v.integer(), v.minValue(1, 'one or more')),
	all: v.array(v.strictObject({ sentence: text, hedges: ids }))
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

/** An id that stands in addresses. */
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case, such as a-name'));

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0, 'a number that is not below 0'));

const formKinds = [
	'pre-questions',
	'quick-check',
	'exit-ticket',
	'full-quiz',
	'unit-test',
	'seminar'
] as const satisfies readonly FormKind[];

export const formsSchema: v.GenericSchema<unknown, FormSpec[]> = v.array(
	v.strictObject({
		id: name,
		kind: v.picklist(formKinds),
		title: text,
		section: v.nullable(text),
		minutes: v.pipe(v.number(), v.gtValue(0, 'minutes above 0')),
		draw: v.variant('kind', [
			v.strictObject({ kind: v.literal('listed'), questions: v.pipe(ids, v.minLength(1, 'at least one question')) }),
			v.strictObject({ kind: v.literal('section'), section: text, written: wholeNumber })
		]),
		about: v.exactOptional(text),
		steps: v.exactOptional(v.pipe(ids, v.minLength(1, 'at least one step')))
	})
);

export const enemiesSchema: v.GenericSchema<unknown, Unit['enemies']> = v.array(v.strictTuple([text, text]));

/** What a unit says of itself. */
export const aboutUnit = {
	id: name,
	title: text,
	purpose: text,
	source: v.strictObject({
		title: text,
		genre: text,
		author: v.nullable(text),
		outlet: v.nullable(text),
		published: v.nullable(isoDate),
		remark: text,
		own: v.exactOptional(v.literal(true))
	}),
	asOf: isoDate,
	reviewBy: isoDate,
	contentNote: text,
	ages: text
};
