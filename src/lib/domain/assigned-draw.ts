import type { Blueprint, Task } from './assignment.ts';
import { drawForm, type Pool } from './form.ts';
import { enemiesOf, poolOf } from './pool.ts';
import type { Shuffle } from './random.ts';
import type { Strand } from './taxonomy.ts';
import { sectionOf, type AnyQuestion, type FormSpec } from './unit.ts';

/** What an assignment is drawn from. */
export interface AssignedPool extends Pool {
	questions: readonly Pick<AnyQuestion, 'id' | 'type' | 'strand' | 'process' | 'points'>[];
	forms: readonly FormSpec[];
}

/**
 * The question ids of an assignment, in the order they are asked; the same pool, task and shuffle give the same anywhere.
 * Forms come one after another, less what was asked already and its enemies. A draw takes from each skill in turn, so that all
 * of them get a like share, and asks in the order of the bank. What the pool lacks is left out. With `most`, for a learner
 * who is asked fewer, there are at most so many: of a draw the fewer, else the first of each section in turn.
 */
export function drawTask(pool: AssignedPool, task: Task, shuffle: Shuffle, most: number | null = null): string[] {
	if (task.kind === 'draw') {
		return drawBlueprint(pool, { ...task, count: Math.min(task.count, most ?? task.count) }, shuffle);
	}
	const wanted =
		task.kind === 'questions'
			? task.questions.filter((id) => pool.questions.some((question) => question.id === id))
			: task.forms.flatMap((id) => {
					const form = pool.forms.find((one) => one.id === id);
					return form ? drawForm(pool, form, shuffle) : [];
				});
	const asked = new Set<string>();
	for (const id of wanted) if (!enemiesOf(pool, id).some((enemy) => asked.has(enemy))) asked.add(id);
	return most === null ? [...asked] : takeFewer([...asked], most);
}

/** The first question of every section, then the second of every section, and so on; asked in the order they had. */
function takeFewer(ids: readonly string[], most: number): string[] {
	const places = new Map<string, number>();
	const ranked = ids.map((id, at) => {
		const section = sectionOf(id);
		const place = places.get(section) ?? 0;
		places.set(section, place + 1);
		return { id, at, place };
	});
	const taken = ranked.sort((a, b) => a.place - b.place || a.at - b.at).slice(0, most);
	return taken.sort((a, b) => a.at - b.at).map(({ id }) => id);
}

/** The ids of all questions that an assignment may ask, whatever the shuffle. */
export function askable(pool: AssignedPool, task: Task): Set<string> {
	if (task.kind === 'draw') return new Set(drawable(pool, task).map(({ id }) => id));
	if (task.kind === 'questions') return new Set(task.questions);
	const forms = pool.forms.filter(({ id }) => task.forms.includes(id));
	return new Set(forms.flatMap((form) => poolOf(pool, form)));
}

/** The questions that a draw may take, whatever the shuffle. */
export function drawable(
	{ questions }: Pick<AssignedPool, 'questions'>,
	blueprint: Omit<Blueprint, 'count' | 'points'>
) {
	const { sections, strands, processes } = blueprint;
	const fits = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);
	return questions.filter(
		({ id, type, strand, process }) =>
			type !== 'extended' && sections.includes(sectionOf(id)) && fits(strands, strand) && fits(processes, process)
	);
}

function drawBlueprint(pool: AssignedPool, blueprint: Blueprint, shuffle: Shuffle): string[] {
	const byStrand = new Map<Strand, ReturnType<typeof drawable>>();
	for (const question of shuffle(drawable(pool, blueprint), 'draw')) {
		byStrand.set(question.strand, [...(byStrand.get(question.strand) ?? []), question]);
	}
	const taken = new Set<string>();
	let points = blueprint.points ?? Infinity;
	const fits = (one: { id: string; points: number }) =>
		!taken.has(one.id) && one.points <= points && !enemiesOf(pool, one.id).some((enemy) => taken.has(enemy));
	let groups = shuffle([...byStrand.values()], 'skills');
	while (groups.length > 0) {
		groups = groups.filter((group) => {
			const question = taken.size < blueprint.count ? group.find(fits) : undefined;
			if (!question) return false;
			taken.add(question.id);
			points -= question.points;
			return true;
		});
	}
	return pool.questions.flatMap(({ id }) => (taken.has(id) ? [id] : []));
}
