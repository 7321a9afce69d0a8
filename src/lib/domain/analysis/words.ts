import type { NoFigure } from './figure.ts';
import type { Flag } from './flags.ts';
import { leastForAnalysis } from './thresholds.ts';

/** Why there is no figure, in words to a teacher. */
export function sayNoFigure(reason: NoFigure, n: number): string {
	const words: Record<NoFigure, string> = {
		nobody: 'Nobody has answered yet.',
		'small-class': `Too few answers to say: ${n} of at least ${leastForAnalysis}.`,
		'no-spread': 'All scores are alike, so there is nothing to compare.',
		'one-question': 'One question alone cannot be compared with the rest.'
	};
	return words[reason];
}

/** A flag in words to a teacher. `sayChoice` gives the words of a choice. */
export function sayFlag(flag: Flag, sayChoice: (choice: string, part: string | null) => string): string {
	if (flag.kind === 'miskey') {
		const { wrong, right, choseWrong, choseRight } = flag.preferred;
		const [tempting, key] = [sayChoice(wrong.choice, wrong.part), sayChoice(right.choice, right.part)];
		return `Strong learners prefer “${tempting}” (${choseWrong}) to the key “${key}” (${choseRight}): check the item, not the class.`;
	}
	switch (flag.kind) {
		case 'hard':
			return `Hard: ${percent(flag.facility)} of the points were earned.`;
		case 'easy':
			return `Easy: ${percent(flag.facility)} of the points were earned.`;
		case 'weak':
			return `It hardly tells strong from weak: correlation with the rest ${decimal(flag.correlation)}.`;
		case 'idle':
			return `Hardly anyone chose “${sayChoice(flag.choice.choice, flag.choice.part)}”.`;
	}
}

function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

/** Two decimals, with a real minus and none before zero. */
export function decimal(value: number): string {
	return value.toFixed(2).replace('-0.00', '0.00').replace('-', '−');
}
