import * as v from 'valibot';
import { below, fail, succeed, type Failure, type Result } from '#lib/domain/failure.ts';
import { poolOf } from '#lib/domain/pool.ts';
import { cardsOf } from '#lib/domain/question.ts';
import type { Reading, Section } from '#lib/domain/reading.ts';
import { isAnswered, type FormSpec, type Unit } from '#lib/domain/unit.ts';
import { valueAt } from '#lib/domain/unit-names.ts';
import { digest } from '#lib/domain/version.ts';
import { text } from './fields.ts';
import { parseOpen, splitQuestion } from './halves.ts';
import { parseAll } from './parse-all.ts';
import { readSealed, writeSealed, type FileKind } from './sealed-file.ts';
import type { KeylessQuestion, Question } from './types.ts';
import { aboutUnit, cardsSchema, enemiesSchema, formsSchema } from './unit-fields.ts';

/**
 * A unit as a learner may hold it whose teacher keeps the keys: what a learner is shown, and nothing else. Kinds of sentences,
 * argument, timeline, actors and forecasts stay out, since questions ask for them.
 */
export interface LearnerEdition extends Pick<Unit, 'title' | 'purpose' | 'source' | 'asOf' | 'reviewBy'> {
	/** The unit’s id and a digest of all the rest: another edition of the same unit has another id. */
	id: string;
	/** Sentences name no kinds. */
	reading: Pick<Reading, 'sections' | 'glossary'>;
	/** Those that its questions need. */
	cards: Unit['cards'];
	questions: readonly KeylessQuestion[];
	/** Those that can be given as work. */
	forms: readonly FormSpec[];
	enemies: Unit['enemies'];
}

/** The learner edition with these of a unit’s questions, which were veiled. */
export function editionOf(unit: Unit, questions: readonly Question[]): LearnerEdition {
	const ids = new Set(questions.map(({ id }) => id));
	const needed = new Set(questions.flatMap(cardsOf));
	const { title, purpose, source, asOf, reviewBy, reading } = unit;
	const rest: Omit<LearnerEdition, 'id'> = {
		...{ title, purpose, source, asOf, reviewBy },
		reading: { sections: reading.sections.map(withoutKinds), glossary: reading.glossary },
		cards: unit.cards.filter(({ id }) => needed.has(id)),
		questions: questions.map((question) => splitQuestion(question).open),
		forms: unit.forms.filter(isAnswered).flatMap((form) => formOf(form, questions, ids)),
		enemies: unit.enemies.filter(([a, b]) => ids.has(a) && ids.has(b))
	};
	return { id: idOf(unit.id, rest), ...rest };
}

function withoutKinds(section: Section): Section {
	const { id, title, purpose, paragraphs } = section;
	const bare = paragraphs.map((sentences) => sentences.map(({ id, text, from }) => ({ id, text, from, kinds: [] })));
	return { id, title, purpose, paragraphs: bare };
}

/** The form with the questions that are there, if it asks any. */
function formOf(form: FormSpec, questions: readonly Question[], ids: ReadonlySet<string>): FormSpec[] {
	const pool = poolOf({ questions }, form).filter((id) => ids.has(id));
	if (pool.length === 0) return [];
	return [form.draw.kind === 'listed' ? { ...form, draw: { kind: 'listed', questions: pool } } : form];
}

const digits = 8;

function idOf(unit: string, rest: Omit<LearnerEdition, 'id'>): string {
	return `${unit}-${digest(rest).slice(0, digits)}`;
}

/** Number of the format of learner editions; older numbers stay readable. */
export const editionFile: FileKind = { kind: 'passage-learner-edition', format: 1, words: 'a learner edition' };

/** A learner edition as one text file. */
export function writeEdition(edition: LearnerEdition): string {
	return writeSealed(editionFile, edition);
}

/** The learner edition in a file. Fails with one of `Unreadable`, or every place in it that is wrong. */
export function readEdition(text: string): Result<LearnerEdition> {
	const content = readSealed(editionFile, text);
	return content.ok ? parseEdition(content.value) : content;
}

const ids = v.array(text);
const sentence = v.strictObject({ id: text, text, from: text, kinds: v.strictTuple([]) });
const reading = v.strictObject({
	sections: v.pipe(
		v.array(
			v.strictObject({
				id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*$/, 'an id such as s1')),
				title: text,
				purpose: text,
				paragraphs: v.array(v.array(sentence))
			})
		),
		v.minLength(1, 'at least one section')
	),
	glossary: v.array(v.strictObject({ id: text, term: text, forms: v.pipe(ids, v.minLength(1)), meaning: text }))
});
const { id, title, purpose, source, asOf, reviewBy } = aboutUnit;
const shell = v.strictObject({
	...{ id, title, purpose, source, asOf, reviewBy, reading },
	cards: cardsSchema,
	questions: v.pipe(v.array(v.unknown()), v.minLength(1, 'at least one question')),
	forms: formsSchema,
	enemies: enemiesSchema
});

/** The learner edition, or everything wrong with it; paths begin with its id. `altered` when it is not what its id says. */
export function parseEdition(raw: unknown): Result<LearnerEdition> {
	const found = valueAt(raw, 'id');
	const name = typeof found === 'string' ? found : 'edition';
	const outer = parseAll(shell, raw);
	if (!outer.ok) return fail(outer.failures.map(below(name)));
	const failures: Failure[] = [];
	const questions = outer.value.questions.flatMap((one, at) => {
		const open = parseOpen(one);
		if (open.ok) return [open.value];
		const question = valueAt(one, 'id');
		failures.push(...open.failures.map(typeof question === 'string' ? below(question) : below('questions', at)));
		return [];
	});
	const { id: own, ...rest } = { ...outer.value, questions };
	const expected = idOf(own.slice(0, -digits - 1), rest);
	if (failures.length === 0 && own !== expected) {
		failures.push({ code: 'altered', path: ['id'], expected, received: own });
	}
	return failures.length === 0 ? succeed({ id: own, ...rest }) : fail(failures.map(below(name)));
}
