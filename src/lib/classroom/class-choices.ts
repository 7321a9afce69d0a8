import type { ClassAssignment } from '#lib/domain/class/class-event.ts';
import type { ClassState } from '#lib/domain/class/class-state.ts';

/** What a picture of the class can be drawn of: one assignment, or all on one unit. */
export interface ClassChoice {
	/** The same whenever the page is opened; it stands in the address. */
	value: string;
	words: string;
	unit: string;
	assignments: readonly ClassAssignment[];
	/** Works that were handed in. */
	works: number;
}

/** Every assignment of a class, the latest first; then every unit that has several. */
export function choicesOf({ assignments, works }: ClassState, titleOf: (unit: string) => string): ClassChoice[] {
	const all = [...assignments.values()].reverse();
	const handedIn = ({ id }: ClassAssignment) => {
		const begin = JSON.stringify([id]).slice(0, -1);
		return [...works.keys()].filter((seat) => seat.startsWith(`${begin},`)).length;
	};
	const single = all.map((assignment) => ({
		...{ value: assignment.id, words: assignment.title, unit: assignment.unit },
		...{ assignments: [assignment], works: handedIn(assignment) }
	}));
	const whole = [...new Set(all.map(({ unit }) => unit))].map((unit) => {
		const own = all.filter((assignment) => assignment.unit === unit);
		const works = own.reduce((sum, assignment) => sum + handedIn(assignment), 0);
		return { value: `unit=${unit}`, words: `Everything on “${titleOf(unit)}”`, unit, assignments: own, works };
	});
	return [...single, ...whole.filter((choice) => choice.assignments.length > 1)];
}
