import { foldAttempts, type Attempt } from './attempt.ts';
import type { LogEvent } from './event.ts';
import type { FormSpec } from './unit.ts';

/** What must be known of a unit to say how far a learner is; `UnitOutline` and a whole unit's outline both have it. */
export interface UnitPlaces {
	id: string;
	sections: readonly { id: string }[];
	forms: readonly Pick<FormSpec, 'id' | 'kind' | 'section'>[];
}

/** The questions of a form drawn with a seed, in the order they are asked; `null` when the page does not know them. */
export type Drawn = (form: string, seed: string) => readonly string[] | null;

/** What can be known of a draw without the questions: forms that list theirs ask these, whatever the seed. */
export function drawListed(forms: readonly Pick<FormSpec, 'id' | 'draw'>[]): Drawn {
	return (id) => {
		const draw = forms.find((form) => form.id === id)?.draw;
		return draw?.kind === 'listed' ? draw.questions : null;
	};
}

/** How far the learner is with a form, by the latest attempt. */
export interface FormProgress {
	form: string;
	state: 'not-started' | 'in-progress' | 'done';
	/** Some attempt was ended, even if a later one is under way. */
	everDone: boolean;
	/** The latest attempt. */
	attempt: string | null;
	/** The question to go on with, from 1; 1 when not started. Without `of` it may be one more than there are. */
	number: number;
	/** Questions in the form, when known. */
	of: number | null;
	/** Questions checked, and of those whose key was shown, in the latest attempt. */
	checked: number;
	shown: number;
}

/** How far the learner is with a section. */
export interface SectionProgress {
	section: string;
	read: boolean;
	/** Its quick check, if it has one. */
	check: FormProgress | null;
}

/** Where to go on: a section to read, or a form at a question. */
export type Place =
	{ kind: 'read'; section: string } | { kind: 'form'; section: string | null; form: string; progress: FormProgress };

/** How far the learner is with a unit. */
export interface UnitProgress {
	sections: readonly SectionProgress[];
	/** Every form of the unit. */
	forms: readonly FormProgress[];
	/** `null` when everything is done. */
	next: Place | null;
	/** Whether anything was done at all. */
	begun: boolean;
}

/** How far the learner is with a unit, from any log that holds its events. */
export function foldProgress(events: readonly LogEvent[], unit: UnitPlaces, drawn: Drawn = () => null): UnitProgress {
	const own = events.filter((event) => event.unit === unit.id);
	const attempts = foldAttempts(own);
	const read = new Set(own.flatMap((event) => (event.kind === 'section-read' ? [event.section] : [])));
	const forms = unit.forms.map(({ id }) => foldForm(id, attempts, drawn));
	const checkOf = (section: string) =>
		unit.forms.findIndex((form) => form.kind === 'quick-check' && form.section === section);
	const sections = unit.sections.map(({ id }) => ({
		section: id,
		read: read.has(id),
		check: forms[checkOf(id)] ?? null
	}));
	const next = findOpen(attempts, unit, forms) ?? findSection(sections) ?? findTest(unit, forms);
	return { sections, forms, next, begun: own.length > 0 };
}

function foldForm(form: string, attempts: readonly Attempt[], drawn: Drawn): FormProgress {
	const own = attempts.filter((attempt) => attempt.form === form);
	const latest = own.at(-1);
	const everDone = own.some((attempt) => isDone(attempt, questionsOf(attempt, drawn)));
	if (!latest) {
		return { form, state: 'not-started', everDone, attempt: null, number: 1, of: null, checked: 0, shown: 0 };
	}
	const questions = questionsOf(latest, drawn);
	const touched = [...latest.answers.values()].filter(isTouched);
	const open = questions?.findIndex((question) => !touched.some((answer) => answer.question === question));
	// Everything is touched: what is left is to end the attempt, at its last question.
	const number = open === -1 ? (questions?.length ?? 1) : (open ?? touched.length) + 1;
	return {
		...{ form, everDone, attempt: latest.id, number, of: questions?.length ?? null },
		state: isDone(latest, questions) ? 'done' : 'in-progress',
		checked: touched.filter(({ tries }) => tries.length > 0).length,
		shown: touched.filter(({ shown }) => shown !== null).length
	};
}

function questionsOf({ form, seed }: Attempt, drawn: Drawn): readonly string[] | null {
	return form === null || seed === null ? null : drawn(form, seed);
}

function isDone(attempt: Attempt, questions: readonly string[] | null): boolean {
	if (attempt.finishedAt !== null) return true;
	return questions !== null && questions.length > 0 && questions.every((id) => isTouched(attempt.answers.get(id)));
}

function isTouched(answer: { tries: readonly unknown[]; shown: unknown } | undefined): boolean {
	return answer !== undefined && (answer.tries.length > 0 || answer.shown !== null);
}

/** What was begun last, if it is still under way. */
function findOpen(attempts: readonly Attempt[], unit: UnitPlaces, forms: readonly FormProgress[]): Place | null {
	const last = attempts.at(-1);
	const index = forms.findIndex(({ attempt, state }) => attempt === last?.id && state === 'in-progress');
	return placeOf(unit, forms, index);
}

/** The first section that is not read or not checked. A section whose check is done counts as read. */
function findSection(sections: readonly SectionProgress[]): Place | null {
	for (const { section, read, check } of sections) {
		if (check?.everDone || (read && !check)) continue;
		return read && check ? { kind: 'form', section, form: check.form, progress: check } : { kind: 'read', section };
	}
	return null;
}

/** The first test of the unit, until one of them was ended: the others are there for whoever wants to go on. */
function findTest(unit: UnitPlaces, forms: readonly FormProgress[]): Place | null {
	const isTest = (index: number) => unit.forms[index]?.kind === 'unit-test';
	if (forms.some(({ everDone }, index) => everDone && isTest(index))) return null;
	return placeOf(
		unit,
		forms,
		forms.findIndex((_, index) => isTest(index))
	);
}

function placeOf(unit: UnitPlaces, forms: readonly FormProgress[], index: number): Place | null {
	const [spec, progress] = [unit.forms[index], forms[index]];
	return spec && progress ? { kind: 'form', section: spec.section, form: spec.id, progress } : null;
}
