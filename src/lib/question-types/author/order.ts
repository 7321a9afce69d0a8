import type { Questions } from '../types.ts';
import type { KeyMeta, Meta, Mistake, Shown, ShownById } from './input.ts';
import { describe, explain, optionsOf, seal } from './output.ts';

/** Refuses ids that are numbers: a record puts those first, and the order written would be lost. */
type InOrder<T> = {
	readonly [Id in keyof T]: Id extends number | `${number}` ? Mistake<'an id must not be a number'> : T[Id];
};

/** `steps` are written in the right order; they are stored by id, so that the order is no secret in plain sight. */
export function order<S extends string, C extends string>() {
	return <const T extends ShownById<S>>(
		q: Meta<C> & { steps: T & InOrder<T>; axis: string; key: KeyMeta<S> }
	): Questions['order'] => {
		const steps: Readonly<Record<string, Shown<S>>> = q.steps;
		return seal({
			...describe(q),
			type: 'order' as const,
			steps: optionsOf(steps).sort((a, b) => (a.id < b.id ? -1 : 1)),
			axis: q.axis,
			key: { ...explain(q.key), order: Object.keys(steps) }
		});
	};
}
