import { describe, expect, test } from 'vitest';
import { askable, drawTask } from '#lib/domain/assigned-draw.ts';
import { contentOf } from '#lib/domain/assignment-content.ts';
import { describeFailure } from '#lib/domain/failure.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { units } from '#lib/server/bank.ts';
import { readEdition, writeEdition } from './learner-edition.ts';
import { asContent, makeKeyPack, packFile, readKeyPack, writeKeyPack } from './key-pack.ts';
import { writeSealed } from './sealed-file.ts';
import { sampleUnit } from './unit.fixtures.ts';
import type { Question } from './types.ts';

const all = [sampleUnit, ...units];
const pack = makeKeyPack(sampleUnit);
const failuresOf = (read: ReturnType<typeof readKeyPack> | ReturnType<typeof readEdition>) =>
	read.ok ? [] : read.failures.map(describeFailure);
const codeOf = (read: ReturnType<typeof readKeyPack> | ReturnType<typeof readEdition>) =>
	read.ok ? 'read' : read.failures[0]?.code;

/** Whatever is said in a key and in the notes, in sentences of their own: ids and names of statements may stand elsewhere. */
function secretsOf({ key, tests }: Question): string[] {
	const words = (value: unknown): string[] =>
		typeof value === 'string'
			? [value]
			: typeof value === 'object' && value !== null
				? Object.values(value).flatMap(words)
				: [];
	return [...words(key), tests].filter((said) => said.length > 20);
}

describe.each(all.map((unit) => [unit.id, unit] as const))('%s', (_, unit) => {
	const { edition, questions } = makeKeyPack(unit);
	const written = writeEdition(edition);

	test('both files say the same when they are read again', () => {
		expect(readEdition(written)).toEqual({ ok: true, value: edition });
		expect(readKeyPack(writeKeyPack({ edition, questions }))).toEqual({ ok: true, value: { edition, questions } });
		expect(makeKeyPack(unit)).toEqual({ edition, questions });
	});

	test('the learner edition holds no reason, no note and nothing of the argument', () => {
		const shown = JSON.stringify({
			texts: unit.reading.sections.flatMap(sentencesOf).map(({ text }) => text),
			open: edition.questions,
			glossary: unit.reading.glossary,
			cards: edition.cards
		});
		const said = [...unit.questions.flatMap(secretsOf), ...unit.argument.nodes.map(({ text }) => text)];
		const news = said.filter((words) => !shown.includes(JSON.stringify(words).slice(1, -1)));
		expect(news.length).toBeGreaterThan(unit.questions.length);
		expect(news.filter((words) => written.includes(JSON.stringify(words).slice(1, -1)))).toEqual([]);
		expect(written).not.toMatch(/"(key|why|misconception|evidence|tests|claims|accept|slips)":/u);
	});

	test('work is drawn from both alike, under one version', () => {
		expect(contentOf(edition)).toBe(contentOf({ ...edition, questions }));
		for (const { id } of edition.forms) {
			const draw = (pool: typeof edition.questions | typeof questions) =>
				drawTask({ ...edition, questions: pool }, { kind: 'forms', forms: [id] }, shuffleFrom('seed'));
			expect(draw(edition.questions)).toEqual(draw(questions));
			expect(draw(questions)).toEqual(drawTask(unit, { kind: 'forms', forms: [id] }, shuffleFrom('seed')));
		}
	});

	test('an edition for one assignment holds what that may ask, and nothing else', () => {
		const [form] = edition.forms;
		if (!form) throw new Error('The unit has a form');
		const only = askable(unit, { kind: 'forms', forms: [form.id] });
		const some = makeKeyPack(unit, only);
		expect(new Set(some.edition.questions.map(({ id }) => id))).toEqual(only);
		expect(some.edition.id).not.toBe(edition.id);
		const draw = { kind: 'forms', forms: [form.id] } as const;
		expect(drawTask(some.edition, { ...draw, forms: [...draw.forms] }, shuffleFrom('seed'))).toEqual(
			drawTask(unit, { ...draw, forms: [...draw.forms] }, shuffleFrom('seed'))
		);
	});
});

test('damaged, foreign and newer files are told apart', () => {
	for (const [text, read] of [
		[writeEdition(pack.edition), readEdition],
		[writeKeyPack(pack), readKeyPack]
	] as const) {
		expect(codeOf(read(text.slice(0, -20)))).toBe('truncated');
		expect(codeOf(read(text.replace('"Tea and milk"', '"Tea and beer"')))).toBe('edited');
		expect(codeOf(read(text.replace('"format":1', '"format":9')))).toBe('newer-format');
		expect(codeOf(read('{}'))).toBe('foreign');
		expect(codeOf(read('not at all'))).toBe('foreign');
	}
	expect(codeOf(readKeyPack(writeEdition(pack.edition)))).toBe('foreign');
});

test('a pack that lacks a key, or has another, is told by the place', () => {
	const [first, second, ...others] = pack.questions;
	if (!first || !second) throw new Error('The unit has questions');
	expect(failuresOf(readKeyPack(writeKeyPack({ ...pack, questions: [second, ...others] })))).toEqual([
		`${pack.edition.id} › ${first.id} › key: expected its key, found nothing`
	]);
	const { edition, secrets } = asContent(pack);
	const changed = secrets.map((secret) => ({ ...secret, key: { ...secret.key, why: 'Because.' } }));
	expect(failuresOf(readKeyPack(writeSealed(packFile, { edition, secrets: changed })))[0]).toContain(
		`${pack.edition.id} › ${first.id} › version`
	);
});

test('an edition that is not what its id says is refused', () => {
	const other = { ...pack.edition, title: 'Another title' };
	expect(failuresOf(readEdition(writeEdition(other)))[0]).toContain(`${pack.edition.id} › id: expected tea-`);
});
