import type { Classified } from '../classified.ts';
import type { ChoiceTable, Preference } from './choices.ts';
import type { Figure } from './figure.ts';
import { easyAbove, hardBelow, idleBelow, leastForAnalysis, weakBelow } from './thresholds.ts';

/** A reason to look at a question again. `miskey` questions the key itself: check the item, not the class. */
export type Flag =
	| { kind: 'miskey'; preferred: Preference }
	| { kind: 'hard' | 'easy'; facility: number }
	| { kind: 'weak'; correlation: number }
	| { kind: 'idle'; choice: Classified };

/** Everything about a question that asks for a look, the gravest first; nothing in a class too small to tell. */
export function flagQuestion(facility: Figure, itemRest: Figure, table: ChoiceTable): Flag[] {
	if (facility.kind === 'none' || facility.n < leastForAnalysis) return [];
	const flags: Flag[] = table.preferred.map((preferred) => ({ kind: 'miskey', preferred }));
	if (facility.value < hardBelow) flags.push({ kind: 'hard', facility: facility.value });
	if (facility.value > easyAbove) flags.push({ kind: 'easy', facility: facility.value });
	if (itemRest.kind === 'value' && itemRest.value < weakBelow)
		flags.push({ kind: 'weak', correlation: itemRest.value });
	const idle = table.rows.filter(({ right, share }) => !right && share && share.value < idleBelow);
	// What was typed is no distractor: nobody wrote it to tempt.
	return [...flags, ...idle.filter(({ offered }) => offered).map((choice): Flag => ({ kind: 'idle', choice }))];
}
