import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { makeKeyPack, writeKeyPack } from '#lib/question-types/key-pack.ts';
import { writeEdition } from '#lib/question-types/learner-edition.ts';
import { unitFileSchema, writeUnitFile } from '#lib/question-types/unit-file.ts';
import { units } from '#lib/server/bank.ts';

/** A file to write. */
interface ExportedFile {
	name: string;
	text: string;
}

/** Checks that valibot makes and JSON Schema has no word for; `readUnitFile` makes them when a unit is read. */
const beyondJsonSchema = ['trim', 'finite'];

/** Every unit as JSON, keys and all, and the JSON Schema that describes them. */
export function exportBank(units: readonly Unit<Question>[]): ExportedFile[] {
	const schema = toJsonSchema(unitFileSchema, { typeMode: 'input', ignoreActions: beyondJsonSchema });
	return [
		...units.map((unit) => ({ name: `${unit.id}.json`, text: writeUnitFile(unit) })),
		{ name: 'unit.schema.json', text: `${JSON.stringify(schema, null, '\t')}\n` }
	];
}

/** Every unit as the two files that keep its keys apart: the learner edition, and the key pack. */
export function exportKeysApart(units: readonly Unit<Question>[]): ExportedFile[] {
	return units.flatMap((unit) => {
		const pack = makeKeyPack(unit);
		return [
			{ name: `${unit.id}-for-learners.json`, text: writeEdition(pack.edition) },
			{ name: `${unit.id}-key-pack.json`, text: writeKeyPack(pack) }
		];
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const keysApart = process.argv.includes('--keys-apart');
	const folder = process.argv.slice(2).find((given) => !given.startsWith('--')) ?? join('build', 'bank');
	mkdirSync(folder, { recursive: true });
	for (const { name, text } of keysApart ? exportKeysApart(units) : exportBank(units)) {
		writeFileSync(join(folder, name), text);
		console.log(join(folder, name));
	}
}
