import { writeCsv, type CsvField } from './csv.ts';
import { cellOf, nameOf, type Cell, type Gradebook, type GradebookLearner } from './gradebook.ts';

/** Where a table of marks goes. */
export type ExportLayout = 'plain' | 'canvas' | 'moodle';

/** A file to save; the text of the plain one begins with a byte order mark, by which Excel knows UTF-8. */
export interface ExportFile {
	name: string;
	text: string;
}

/**
 * The marks as CSV. Missing, waiting and excused are blank in every layout; what waits for a person is blank as well where only
 * numbers are read.
 */
export function exportGrades(gradebook: Gradebook, layout: ExportLayout): ExportFile {
	const rows = layouts[layout](gradebook);
	const mark = layout === 'plain' ? '\uFEFF' : '';
	return { name: `gradebook-${layout}.csv`, text: mark + writeCsv(rows) };
}

const layouts: Record<ExportLayout, (gradebook: Gradebook) => CsvField[][]> = { plain, canvas, moodle };

const stateWords: Record<Cell['state'], string> = {
	in: 'handed in',
	late: 'late',
	missing: 'missing',
	waiting: 'not yet',
	excused: 'excused'
};

function plain(gradebook: Gradebook): CsvField[][] {
	const { learners, assignments } = gradebook;
	const titles = distinctTitles(gradebook);
	const head = ['Learner', 'Name', 'Section', ...titles.flatMap((title) => [title, `${title}: of`, `${title}: state`])];
	const rows = learners.map((learner) => [
		...[learner.learner, learner.name, learner.section],
		...assignments.flatMap(({ id }): CsvField[] => {
			const cell = cellOf(gradebook, id, learner.key);
			if (!cell) return [null, null, null];
			const toMark = cell.toMark > 0 ? `, ${cell.toMark} to mark` : '';
			return [cell.earned, cell.earned === null ? null : cell.possible, `${stateWords[cell.state]}${toMark}`];
		})
	]);
	return [head, ...rows];
}

/**
 * What Canvas takes back (its own export, `gradebook_importer.rb`): five columns that say who, then one an assignment, below the
 * points each can earn. A title without a number of Canvas makes a new assignment there.
 */
function canvas(gradebook: Gradebook): CsvField[][] {
	const { learners, assignments } = gradebook;
	const head = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...distinctTitles(gradebook)];
	const possible = assignments.map(({ id }) =>
		learners.reduce((most, { key }) => Math.max(most, cellOf(gradebook, id, key)?.possible ?? 0), 0)
	);
	const rows = learners.map((learner) => [
		...[nameOf(learner), null, learner.number, learner.email, learner.section],
		...assignments.map(({ id }, at) => scaled(cellOf(gradebook, id, learner.key), possible[at] ?? 0))
	]);
	return [head, ['Points Possible', null, null, null, null, ...possible], ...rows];
}

/** What Moodle’s CSV import maps: who by address or number, then percent, which fit whatever maximum stands there. */
function moodle(gradebook: Gradebook): CsvField[][] {
	const { learners, assignments } = gradebook;
	const head = ['ID number', 'Email address', 'Full name', ...distinctTitles(gradebook).map((title) => `${title} (%)`)];
	const rows = learners.map((learner: GradebookLearner) => [
		...[learner.number || learner.learner, learner.email, nameOf(learner)],
		...assignments.map(({ id }) => scaled(cellOf(gradebook, id, learner.key), 100))
	]);
	return [head, ...rows];
}

/** Points as a share of `most`: learners with other questions have other maxima. Blank until everything is marked. */
function scaled(cell: Cell | undefined, most: number): number | null {
	if (!cell || cell.earned === null || cell.toMark > 0) return null;
	const share = cell.possible === 0 ? cell.earned : (cell.earned / cell.possible) * most;
	return Math.round(share * 100) / 100;
}

/** Titles with a number behind those that stand there twice. */
function distinctTitles({ assignments }: Gradebook): string[] {
	const met = new Map<string, number>();
	return assignments.map(({ title }) => {
		const count = (met.get(title) ?? 0) + 1;
		met.set(title, count);
		return count === 1 ? title : `${title} (${count})`;
	});
}
