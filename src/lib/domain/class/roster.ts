import { fail, succeed, type Failure, type Result } from '../failure.ts';
import type { RosterEntry } from './class-event.ts';
import { readCsv } from './csv.ts';
import { learnerKey } from '../learner.ts';

/** What columns are called elsewhere: here, in Canvas and in Moodle. */
const columns: Record<keyof RosterEntry, readonly string[]> = {
	learner: ['learner', 'pseudonym', 'code', 'hands in as'],
	name: ['name', 'student', 'full name'],
	section: ['section', 'group', 'class'],
	email: ['email', 'e-mail', 'email address', 'sis login id', 'username'],
	number: ['number', 'id number', 'sis user id', 'id']
};
const fields = ['learner', 'name', 'section', 'email', 'number'] as const;

/**
 * Learners from pasted lines or a CSV file. With a first line of known column names, columns go by them; without, each line is
 * what the learner hands in under, then name, section, address and number as far as they are there. Who has no column of
 * their own to hand in under does so under their number, else their name. Fails with `missing`, `too-long` or `twice`, by line.
 */
export function readRoster(text: string): Result<RosterEntry[]> {
	const rows = readCsv(text);
	const header = rows[0]?.map((title) => fields.find((field) => columns[field].includes(title.toLowerCase())));
	const isHeader = header?.some((field) => field === 'learner' || field === 'name') ?? false;
	const order = isHeader && header ? header : fields;
	const entries = (isHeader ? rows.slice(1) : rows).map((row): RosterEntry => {
		const value = (field: keyof RosterEntry) => row.find((one, at) => order[at] === field && one !== '') ?? '';
		const learner = value('learner') || value('number') || value('name');
		return { learner, name: value('name'), section: value('section'), email: value('email'), number: value('number') };
	});
	if (entries.length === 0)
		return fail([{ code: 'missing', path: [], expected: 'a learner a line', received: 'nothing' }]);
	const failures = entries.flatMap((entry, at) => checkEntry(entry, at + (isHeader ? 2 : 1), entries.slice(0, at)));
	return failures.length === 0 ? succeed(entries) : fail(failures);
}

function checkEntry(entry: RosterEntry, line: number, earlier: readonly RosterEntry[]): Failure[] {
	const { learner } = entry;
	const failure = (code: string, expected: string, received: string) => [
		{ code, path: ['line', line], expected, received }
	];
	if (learner === '') return failure('missing', 'what the learner hands in under', 'nothing');
	if (Object.values(entry).some((value: string) => value.length > 200)) {
		return failure('too-long', 'at most 200 letters a field', 'more');
	}
	const isTwice = earlier.some((one) => learnerKey(one.learner) === learnerKey(learner));
	return isTwice ? failure('twice', 'each learner once', learner) : [];
}
