interface Slot {
	id: string;
	role: string;
	label: string;
}

/** A row of the diagram: the word that ties it to what stands above, and its slots from left to right. */
export interface Tier {
	word: string | null;
	/** Two such rows stand side by side where there is room. */
	half: boolean;
	slots: Slot[];
}

/** From what is argued down to what it rests on and what speaks against it; the first pattern that fits a role decides. */
const tiers: { roles: RegExp; word: string | null; half?: boolean }[] = [
	{ roles: /claim|qualifier|final|^conclusion/i, word: null },
	{ roles: /conclusion/i, word: 'because' },
	{ roles: /warrant/i, word: 'which counts because', half: true },
	{ roles: /rebuttal|objection|concession/i, word: 'unless', half: true },
	{ roles: /./, word: 'because' }
];
const topDown = [0, 1, 4, 2, 3];

/**
 * The slots of an argument as a Toulmin diagram: the claim on top with its qualifier beside it, then the conclusions and
 * grounds it rests on, then the warrant and the rebuttal. Read row by row it says the argument as a sentence.
 */
export function layOut(slots: readonly Slot[]): Tier[] {
	const tierOf = ({ role }: Slot) => tiers.findIndex(({ roles }) => roles.test(role));
	return topDown.flatMap((index) => {
		const { word = null, half = false } = tiers[index] ?? {};
		const own = slots.filter((slot) => tierOf(slot) === index);
		return own.length > 0 ? [{ word, half, slots: own }] : [];
	});
}
