import type { Fix } from '#lib/domain/class/class-event.ts';
import type { Regrade } from '#lib/domain/class/regrade.ts';
import { sayResponse } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { sayNumber } from '#lib/ui/say-points.ts';

/** What a fix says, in words; the question is `undefined` when the unit no longer has it. */
export function sayFix(fix: Fix, question: Question | undefined, sentence: (id: string) => string): string {
	if (fix.kind === 'dropped') return 'The question counts for nobody';
	const words = question ? `“${sayResponse(question, fix.response, sentence)}”` : 'an answer';
	return fix.kind === 'accepted' ? `${words} earns full marks too` : `The key is ${words}`;
}

/** What a dry run found: "3 marks would change, 1 mark given by hand stays." */
export function sayRegrade({ changes, byHand }: Regrade): string {
	const changing =
		changes.length === 0
			? 'No mark would change'
			: `${changes.length} ${changes.length === 1 ? 'mark' : 'marks'} would change`;
	const staying =
		byHand === 0 ? '' : `; ${byHand} ${byHand === 1 ? 'mark given by hand stays' : 'marks given by hand stay'}`;
	return `${changing}${staying}.`;
}

/** "+1 point", "2 points fewer out of …" in one column: by how much the points and what they are out of change. */
export function sayDifference(before: { earned: number | null; possible: number }, after: typeof before): string {
	const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : '±'}${sayNumber(Math.abs(value))}`;
	const points = signed((after.earned ?? 0) - (before.earned ?? 0));
	return after.possible === before.possible ? points : `${points}, out of ${signed(after.possible - before.possible)}`;
}
