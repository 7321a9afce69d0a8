import { describeFailure, type Failure } from '#lib/domain/failure.ts';
import { sectionOf, type Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { parseUnit } from '#lib/question-types/unit-schema.ts';

/** Parts of a unit that have a file of their own. */
const parts = ['reading', 'argument', 'cards', 'forms', 'enemies'];

/** The units as the program may use them. Throws when there is anything wrong, and names every file and place. */
export function readBank(units: readonly unknown[]): Unit<Question>[] {
	const parsed = units.map(parseUnit);
	const failures = parsed.flatMap((result) => (result.ok ? [] : result.failures));
	const sound = parsed.flatMap((result) => (result.ok ? [result.value] : []));
	const ids = sound.map(({ id }) => id);
	const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
	failures.push(
		...twice.map((id) => ({ code: 'duplicate-id', path: [id, 'id'], expected: 'an id used once', received: id }))
	);
	if (failures.length > 0) throw new Error(['The questions cannot be used:', ...failures.map(sayWhere)].join('\n'));
	return sound;
}

/** A failure as one line that begins with the file to open. */
function sayWhere(failure: Failure): string {
	return `  ${fileOf(failure.path)}: ${describeFailure(failure)}`;
}

/** The file of a unit that holds what a path leads to. */
export function fileOf([unit, first]: Failure['path']): string {
	const name = typeof first === 'string' ? first : '';
	if (name === 'original') return `questions/${String(unit)}/original.json`;
	const file = parts.includes(name) ? name : sectionFile(name);
	return `questions/${String(unit)}/${file}.ts`;
}

function sectionFile(name: string): string {
	if (!/^\p{Lu}\d*-\d+$/u.test(name)) return 'unit';
	const section = sectionOf(name);
	return section === 'w' ? 'whole' : section;
}
