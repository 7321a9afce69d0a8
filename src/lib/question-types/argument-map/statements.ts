import type { ArgumentRole } from '#lib/domain/argument.ts';
import type { ArgumentMap } from './content.ts';

/** A slot as a statement of the argument's picture; its text is that of its card, or `''` while it is open. */
export interface SlotStatement {
	id: string;
	role: ArgumentRole;
	text: string;
	/** The slot's number, from 1, and what it is called. */
	label: string;
	unstated: boolean;
	under: string | null;
}

/** The first pattern that fits the name of a slot's role decides. */
const roles: { names: RegExp; role: ArgumentRole }[] = [
	{ names: /claim|final|^conclusion/i, role: 'claim' },
	{ names: /qualifier/i, role: 'qualifier' },
	{ names: /conclusion|reason/i, role: 'reason' },
	{ names: /warrant|assumption/i, role: 'warrant' },
	{ names: /rebuttal|objection/i, role: 'objection' },
	{ names: /concession/i, role: 'concession' }
];
const roleOf = (name: string): ArgumentRole => roles.find(({ names }) => names.test(name))?.role ?? 'grounds';

/**
 * The slots of a question as an argument to be drawn, with the words that stand in each: everything under the claim, and what
 * supports a reason or a conclusion on the way, if there is exactly one, under that.
 */
export function statementsOf(
	slots: ArgumentMap['slots'],
	textOf: (slot: string) => string | undefined
): SlotStatement[] {
	const all = slots.map(({ id, role, label }, at) => ({ id, role: roleOf(role), label: `${at + 1} ${label}` }));
	const top = all.find(({ role }) => role === 'claim')?.id ?? null;
	const [step, another] = all.filter(({ role }) => role === 'reason');
	const middle = step && !another ? step.id : top;
	return all.map((slot) => {
		const isSupport = slot.role === 'grounds' || slot.role === 'warrant';
		const under = isSupport ? middle : top;
		return { ...slot, text: textOf(slot.id) ?? '', unstated: false, under: slot.id === top ? null : under };
	});
}
