import * as v from 'valibot';
import { below, fail, succeed, type Failure, type Result } from '#lib/domain/failure.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { checkUnit } from '#lib/domain/unit-checks.ts';
import { namesIn, valueAt, type UnitNames } from '#lib/domain/unit-names.ts';
import { contents } from './contents.ts';
import { parseAll } from './parse-all.ts';
import { parseQuestion } from './registry.ts';
import type { Question } from './types.ts';
import {
	aboutUnit,
	argumentSchema,
	cardsSchema,
	enemiesSchema,
	forecastsSchema,
	formsSchema,
	originalSchema,
	readingSchema
} from './unit-fields.ts';

/** The shape of a whole unit, for those who write one elsewhere. `parseUnit` reads one and says better what is wrong. */
export const unitSchema = v.strictObject({
	...aboutUnit,
	reading: readingSchema,
	original: v.exactOptional(originalSchema),
	argument: argumentSchema,
	forecasts: v.exactOptional(forecastsSchema),
	cards: cardsSchema,
	questions: v.array(v.union(Object.values(contents).map(({ question }) => question))),
	forms: formsSchema,
	enemies: enemiesSchema
});

const shell = v.strictObject({
	...aboutUnit,
	reading: v.unknown(),
	original: v.exactOptional(originalSchema),
	argument: v.unknown(),
	forecasts: v.exactOptional(forecastsSchema),
	cards: v.unknown(),
	questions: v.unknown(),
	forms: v.unknown(),
	enemies: v.unknown()
});

/**
 * The unit, or everything wrong with it: first with the shape of each part, then with how the parts that have their shape fit
 * together. Paths begin with the unit's id; after it comes a question's id or the name of a part.
 */
export function parseUnit(raw: unknown): Result<Unit<Question>> {
	const failures: Failure[] = [];
	const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown, path: Failure['path']): T | undefined => {
		const parsed = parseAll(schema, value);
		if (parsed.ok) return parsed.value;
		failures.push(...parsed.failures.map(below(...path)));
		return undefined;
	};
	const part = <T>(name: keyof Unit, schema: v.GenericSchema<unknown, T>): T | undefined => {
		const value = valueAt(raw, name);
		return value === undefined ? undefined : read(schema, value, [name]);
	};
	const names = namesIn(raw);
	const about = read(shell, raw, []);
	const reading = part('reading', readingSchema);
	const argument = part('argument', argumentSchema);
	const cards = part('cards', cardsSchema);
	const forms = part('forms', formsSchema);
	const enemies = part('enemies', enemiesSchema);
	const questions = readQuestions(part('questions', v.array(v.unknown())) ?? [], names, failures);
	const { asOf, reviewBy, original, forecasts } = about ?? {};
	failures.push(
		...checkUnit({ asOf, reviewBy, reading, original, argument, forecasts, cards, questions, forms, enemies }, names)
	);
	return about && reading && argument && cards && forms && enemies && failures.length === 0
		? succeed({ ...about, reading, argument, cards, questions, forms, enemies })
		: fail(failures.map(below(nameOf(raw, 'unit'))));
}

/** The questions that parse; what is wrong with the others is added to `failures`. */
function readQuestions(raw: readonly unknown[], names: UnitNames, failures: Failure[]): Question[] {
	return raw.flatMap((question, at) => {
		const parsed = parseQuestion(question, names);
		if (parsed.ok) return [parsed.value];
		const id = valueAt(question, 'id');
		failures.push(...parsed.failures.map(typeof id === 'string' ? below(id) : below('questions', at)));
		return [];
	});
}

function nameOf(raw: unknown, otherwise: string): string {
	const id = valueAt(raw, 'id');
	return typeof id === 'string' ? id : otherwise;
}
