import * as v from 'valibot';
import { below, fail, type Failure, type Result } from '#lib/domain/failure.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { valueAt } from '#lib/domain/unit-names.ts';
import type { Question } from './types.ts';
import { parseUnit, unitSchema } from './unit-schema.ts';

/** Version of the shape of a unit's file; raised when a program of before would misread a newer file. */
export const unitFormat = 1;

/** The largest file that is read, in bytes: several times the largest unit that ships. */
export const largestUnitFile = 2_000_000;

/** A unit's file: the unit, and first the format it is written in. */
export const unitFileSchema = v.strictObject({
	format: v.exactOptional(v.literal(unitFormat), unitFormat),
	...unitSchema.entries
});

/** A unit as one text file. */
export function writeUnitFile(unit: Unit<Question>): string {
	return `${JSON.stringify(asFile(unit), null, '\t')}\n`;
}

/** What the file of a unit says. */
export function asFile(unit: Unit<Question>): { format: number } & Unit<Question> {
	return { format: unitFormat, ...unit };
}

/**
 * The unit in a file, or why it cannot be used: `damaged` (cut off, or no JSON), `foreign` (JSON, but no unit), `newer-format`
 * (written by a later version), or every place in it that is wrong. Files from before formats were named count as the first.
 */
export function readUnitFile(text: string): Result<Unit<Question>> {
	const raw = parseJson(text);
	return raw === undefined ? refuse('damaged', 'a whole file', 'a file that is cut off or no JSON') : fromFile(raw);
}

/** `readUnitFile` for what such a file says, wherever that stands. */
export function fromFile(raw: unknown): Result<Unit<Question>> {
	if (typeof raw !== 'object' || raw === null || !('reading' in raw && 'questions' in raw)) {
		return refuse('foreign', 'a unit with a reading and questions', 'another file');
	}
	const format = valueAt(raw, 'format') ?? 1;
	if (typeof format === 'number' && format > unitFormat) {
		return refuse('newer-format', `format ${unitFormat} or older`, `format ${format}`);
	}
	if (format !== unitFormat) return refuse('foreign', `format ${unitFormat}`, `format ${JSON.stringify(format)}`);
	const { format: _, ...rest } = { format, ...raw };
	const unit = parseUnit(rest);
	if (!unit.ok) return unit;
	const failures = checkPages(unit.value).map(below(unit.value.id, 'forms'));
	return failures.length === 0 ? unit : fail(failures);
}

/** A section's page is made of three forms that are found by their ids. */
function checkPages({ reading, forms }: Unit): Failure[] {
	const kinds = { before: 'pre-questions', check: 'quick-check', full: 'full-quiz' };
	return reading.sections.flatMap((section) =>
		Object.entries(kinds).flatMap(([name, kind]) => {
			const id = `${section.id}-${name}`;
			if (forms.some((form) => form.id === id && form.kind === kind && form.section === section.id)) return [];
			const found = forms.some((form) => form.id === id) ? 'a form of another kind or section' : 'nothing';
			return [
				{ code: 'missing', path: [id], expected: `a form of the kind ${kind} for ${section.id}`, received: found }
			];
		})
	);
}

/** The failure to read a file of that many bytes. */
export function tooLarge(bytes: number) {
	return refuse('too-large', `at most ${sayMegabytes(largestUnitFile)}`, sayMegabytes(bytes));
}

const sayMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function refuse(code: string, expected: string, received: string) {
	return fail([{ code, path: ['file'], expected, received }]);
}
