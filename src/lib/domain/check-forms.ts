import { checkDistinct, checkOneOf, checkThat } from './checks.ts';
import { below, type Failure } from './failure.ts';
import { enemiesOf } from './pool.ts';
import { wholeUnit, type FormKind, type FormSpec, type Unit } from './unit.ts';
import type { UnitNames } from './unit-names.ts';

type Pairs = Unit['enemies'];

/** What is wrong with the forms; paths are relative to their list. `pre` says which questions may be asked before reading. */
export function checkForms(
	forms: readonly FormSpec[],
	names: UnitNames,
	{ enemies, pre }: { enemies: Pairs; pre: ReadonlyMap<string, boolean> }
): Failure[] {
	return [
		...checkDistinct(
			forms.map(({ id }) => id),
			[]
		),
		...forms.flatMap((form, at) => checkPlace(form, names).map(below(at))),
		...forms.flatMap((form, at) => checkDraw(form, names, { enemies, pre }).map(below(at, 'draw'))),
		...checkPreQuestions(forms, names)
	];
}

/** Where a form of each kind belongs; a full quiz may be either. */
const places: Partial<Record<FormKind, 'section' | 'unit'>> = {
	'pre-questions': 'section',
	'quick-check': 'section',
	'exit-ticket': 'section',
	'unit-test': 'unit',
	seminar: 'unit'
};

/** A form belongs where its kind says; the steps and the address of a seminar are a seminar's alone. */
function checkPlace({ id, kind, section, steps }: FormSpec, { sections }: UnitNames): Failure[] {
	const place = places[kind];
	return [
		...(section === null
			? checkThat(place !== 'section', ['section'], `a section, as this is for one: ${kind}`, 'none')
			: checkOneOf(section, sections, ['section'], 'a section')),
		...checkThat(
			section === null || place !== 'unit',
			['section'],
			`no section, as this is for the unit: ${kind}`,
			String(section)
		),
		...checkThat((kind === 'seminar') === (id === 'seminar'), ['id'], 'seminar for a seminar and nothing else', id),
		...checkThat((kind === 'seminar') === (steps !== undefined), ['steps'], 'steps for a seminar alone', kind)
	];
}

function checkDraw(
	{ kind, draw }: FormSpec,
	{ questions, sections }: UnitNames,
	{ enemies, pre }: { enemies: Pairs; pre: ReadonlyMap<string, boolean> }
): Failure[] {
	if (draw.kind === 'section') return checkOneOf(draw.section, [...sections, wholeUnit], ['section'], 'a section');
	return [
		...checkDistinct(draw.questions, ['questions']),
		...draw.questions.flatMap((id, at) => {
			const path = ['questions', at];
			const rival = enemiesOf({ enemies }, id).find((enemy) => draw.questions.slice(0, at).includes(enemy));
			return [
				...checkThat(questions.has(id), path, 'a question of the unit', id),
				...checkThat(rival === undefined, path, 'no question that gives another away', `${id} beside ${String(rival)}`),
				...checkThat(
					kind !== 'pre-questions' || pre.get(id) !== false,
					path,
					'a question flagged for use before reading',
					id
				)
			];
		})
	];
}

/** Each section has two questions to think about before it is read, no more and no fewer. */
function checkPreQuestions(forms: readonly FormSpec[], { sections }: UnitNames): Failure[] {
	return [...sections].flatMap((section) => {
		const count = forms
			.filter((form) => form.kind === 'pre-questions' && form.section === section)
			.reduce((sum, { draw }) => sum + (draw.kind === 'listed' ? draw.questions.length : 0), 0);
		return checkThat(count === 2, [section], 'two questions before reading', String(count));
	});
}

/** What is wrong with the pairs that must not stand together; paths are relative to their list. */
export function checkEnemies(enemies: Pairs, { questions }: UnitNames): Failure[] {
	const sides = [0, 1] as const;
	return [
		...checkDistinct(
			enemies.map((pair) => pair.toSorted().join(' and ')),
			[]
		),
		...enemies.flatMap((pair, at) => [
			...sides.flatMap((side) =>
				checkThat(questions.has(pair[side]), [at, side], 'a question of the unit', pair[side])
			),
			...checkThat(pair[0] !== pair[1], [at], 'two questions', pair.join(' and '))
		])
	];
}
