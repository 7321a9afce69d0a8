import type { Rule } from './rule.ts';
import { allOfTheAbove } from './rules/e01-all-of-the-above.ts';
import { duplicateOptions } from './rules/e02-duplicate-options.ts';
import { tooFewOptions } from './rules/e03-too-few-options.ts';
import { missingReason } from './rules/e04-missing-reason.ts';
import { unknownSentence } from './rules/e05-unknown-sentence.ts';
import { missingAttribution } from './rules/e06-missing-attribution.ts';
import { overlapWithArticle } from './rules/e07-overlap.ts';
import { doubleNegative } from './rules/e08-double-negative.ts';
import { unmarkedNegative } from './rules/e09-unmarked-negative.ts';
import { untiedPartB } from './rules/e10-untied-part-b.ts';
import { datedSteps } from './rules/e11-dated-steps.ts';
import { beyondTheText } from './rules/e12-beyond-the-text.ts';
import { missingMetadata } from './rules/e13-missing-metadata.ts';
import { overdue } from './rules/e14-overdue.ts';
import { longestKey } from './rules/w01-longest-key.ts';
import { keyPosition } from './rules/w02-key-position.ts';
import { absoluteTerms } from './rules/w03-absolute-terms.ts';
import { hedgedKey } from './rules/w04-hedged-key.ts';
import { mismatchedGrammar } from './rules/w05-mismatched-grammar.ts';
import { echoedPrompt } from './rules/w06-echoed-prompt.ts';
import { mixedKinds } from './rules/w07-mixed-kinds.ts';
import { unsortedNumbers } from './rules/w08-unsorted-numbers.ts';
import { unfocusedPrompt } from './rules/w09-unfocused-prompt.ts';
import { similarOptions } from './rules/w10-similar-options.ts';
import { trueFalseBalance } from './rules/w11-true-false-balance.ts';
import { matchWithoutSpare } from './rules/w12-match-without-spare.ts';
import { keyInPrompt } from './rules/w13-key-in-prompt.ts';
import { loadedWords } from './rules/w14-loaded-words.ts';
import { readingLevel } from './rules/w15-reading-level.ts';
import { reusedLure } from './rules/w16-reused-lure.ts';

/** Every rule, errors first. */
export const rules: readonly Rule[] = [
	allOfTheAbove,
	duplicateOptions,
	tooFewOptions,
	missingReason,
	unknownSentence,
	missingAttribution,
	overlapWithArticle,
	doubleNegative,
	unmarkedNegative,
	untiedPartB,
	datedSteps,
	beyondTheText,
	missingMetadata,
	overdue,
	longestKey,
	keyPosition,
	absoluteTerms,
	hedgedKey,
	mismatchedGrammar,
	echoedPrompt,
	mixedKinds,
	unsortedNumbers,
	unfocusedPrompt,
	similarOptions,
	trueFalseBalance,
	matchWithoutSpare,
	keyInPrompt,
	loadedWords,
	readingLevel,
	reusedLure
];
