import { completenessOf, type Completeness } from '#lib/domain/assigned.ts';
import type { Accommodation } from '#lib/domain/class/class-event.ts';
import { compareEdition, type EditionStates, type Versions } from '#lib/domain/edition.ts';
import type { Failure } from '#lib/domain/failure.ts';
import { compareWork, latestSitting, mergeSubmissions, workKey, type Submission } from '#lib/domain/submission.ts';
import { readSubmission } from './submission-file.ts';

/**
 * What became of a file. Only what is `whole`, `incomplete`, `keyless` (the same, of a unit that is not here to score it) or a
 * `challenge` is taken in; nothing is taken in by half.
 */
export type Outcome =
	| 'whole'
	| 'incomplete'
	| 'keyless'
	/** The work is here already; what is new is that it challenges a question. */
	| 'challenge'
	| 'duplicate'
	| 'older'
	| 'truncated'
	| 'edited'
	| 'other-assignment'
	| 'newer-format'
	| 'foreign';

/** One file as it was read. */
export interface ReadFile {
	name: string;
	outcome: Outcome;
	/** What it holds, when it could be read, even where it is not taken in. */
	submission: Submission | null;
	/** How complete the learner’s work is, with what their other devices sent. */
	completeness: Completeness | null;
	/** What became of the questions of the work it is part of, where it is taken in; `null` elsewhere. */
	edition: EditionStates | null;
	/** What is wrong with it, place by place. */
	failures: readonly Failure[];
}

/** What a reader expects. */
export interface Expected {
	/** Id of the only assignment that is read, or `null` for any. */
	assignment: string | null;
	/** The questions of a unit as they are here, whichever they were when it was given; `null` where the unit is not here. */
	versions: (unit: string) => Versions | null;
	/** The same work as far as it was taken in before, or `null`. */
	known: (submission: Submission) => Submission | null;
	/** What is made easier for a learner: where fewer questions count, fewer make the work whole. Nothing without it. */
	eased?: (learner: string) => Accommodation;
}

/** Files and what they add up to. */
export interface Sorted {
	/** In the order of the files. */
	files: ReadFile[];
	/** The work of every learner met, joined from all their devices and with what was known. */
	works: Submission[];
}

type Placed = ReadFile & { submission: Submission };

/** Reads any number of files, in any order. */
export function sortSubmissions(texts: readonly { name: string; text: string }[], expected: Expected): Sorted {
	const files = texts.map(({ name, text }) => readOne(name, text, expected));
	const groups = new Map<string, Placed[]>();
	for (const file of files) {
		if (!isPlaced(file)) continue;
		const key = workKey(file.submission);
		groups.set(key, [...(groups.get(key) ?? []), file]);
	}
	const works = [...groups.values()].flatMap((group) => {
		const [first] = group;
		return (first && joinGroup(group, expected.known(first.submission), expected)) ?? [];
	});
	return { files, works };
}

function readOne(name: string, text: string, expected: Expected): ReadFile {
	const read = readSubmission(text);
	const nothing = { name, submission: null, completeness: null, edition: null };
	if (!read.ok) return { ...nothing, outcome: outcomeOf(read.failures), failures: read.failures };
	const { assignment } = read.value;
	const outcome =
		expected.assignment !== null && assignment.id !== expected.assignment
			? 'other-assignment'
			: expected.versions(assignment.unit)
				? 'whole'
				: 'keyless';
	return { ...nothing, outcome, submission: read.value, failures: [] };
}

function outcomeOf(failures: readonly Failure[]): Outcome {
	const code = failures[0]?.code;
	return code === 'truncated' || code === 'newer-format' || code === 'foreign' ? code : 'edited';
}

const taken: readonly Outcome[] = ['whole', 'incomplete', 'keyless', 'challenge'];

/** Whether a file goes into the class. */
export function isTaken({ outcome }: Pick<ReadFile, 'outcome'>): boolean {
	return taken.includes(outcome);
}

const isWork = (outcome: Outcome) => outcome === 'whole' || outcome === 'keyless';

function isPlaced(file: ReadFile): file is Placed {
	return isWork(file.outcome) && file.submission !== null;
}

/** Names the files of one learner’s work by what they add, and joins those that add something. */
function joinGroup(
	group: readonly Placed[],
	known: Submission | null,
	{ versions, eased }: Expected
): Submission | null {
	for (const [at, file] of group.entries()) {
		const same = [...group.slice(0, at), ...(known ? [{ submission: known }] : [])];
		const compare = (other: { submission: Submission }) => compareWork(other.submission, file.submission);
		if (same.some((other) => compare(other) === 'same')) file.outcome = 'duplicate';
		else if ([...group, ...same].some((other) => compare(other) === 'less')) file.outcome = 'older';
		else if (known && compareWork(known, file.submission) === 'challenge') file.outcome = 'challenge';
	}
	let work = known;
	for (const file of group) {
		if (!isTaken(file)) continue;
		const joined = work ? mergeSubmissions(work, file.submission) : { ok: true as const, value: file.submission };
		if (joined.ok) work = joined.value;
		else [file.outcome, file.failures] = ['edited', joined.failures];
	}
	const sitting = work && latestSitting(work);
	const completeness = work && sitting && completenessOf(sitting, eased?.(work.learner));
	const here = work && versions(work.assignment.unit);
	for (const file of group) {
		file.completeness = completeness;
		file.edition = sitting && here && compareEdition(sitting, here);
		if (file.outcome === 'whole' && (completeness === null || completeness.open.length > 0))
			file.outcome = 'incomplete';
	}
	return work;
}
