import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const folder = process.argv[2] ?? join('build', 'bank');
	mkdirSync(folder, { recursive: true });
	for (const { name, text } of exportBank(units)) {
		writeFileSync(join(folder, name), text);
		console.log(join(folder, name));
	}
}
