import type { Calibration } from '#lib/domain/calibration.ts';
import { worthwhile, type Certainty } from '#lib/domain/certainty.ts';

const words: Record<Certainty, string> = { 1: 'Guessing', 2: 'Fairly sure', 3: 'Sure' };

/** A certainty as the learner chose it. */
export function saySure(certainty: Certainty): string {
	return words[certainty];
}

/** How often the learner was right, with how many answers that rests on. */
export function sayReliability({ right, of, reliability }: Calibration): string {
	if (of === 0) return 'Not said yet.';
	return reliability
		? `${Math.round(reliability.share * 100)} % right (${right} of ${of}).`
		: `${right} of ${of} right, too few to say more.`;
}

/** Where the certainty and what came of it lie apart, only when the answers are enough to tell. */
export function sayGap({ certainty, reliability }: Calibration): string {
	if (!reliability) return '';
	const { from, to } = worthwhile[certainty];
	if (reliability.high < from) return 'You were right less often than that: read once more before you say so.';
	if (reliability.low > to) return 'You were right more often than that: you know more than you think.';
	return '';
}
