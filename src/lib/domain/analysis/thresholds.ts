/**
 * The limits of what is said of questions and classes. Those on flags and on the size of a class are judgements of design, not
 * findings; raising one says less, lowering one says more than few answers can carry.
 */

/** Fewer answers than this give facility and counts of options only. */
export const leastForAnalysis = 30;

/** A facility below this is flagged as hard. */
export const hardBelow = 0.3;
/** A facility above this is flagged as easy. */
export const easyAbove = 0.95;
/** An item–rest correlation below this is flagged. */
export const weakBelow = 0.2;
/** A wrong choice taken by a smaller share than this is flagged. */
export const idleBelow = 0.05;

/** The share of the class, by the rest of the form, that counts as its top scorers. */
export const topShare = 1 / 3;
/** A preference of the top scorers counts when chance alone would show it more rarely than this. */
export const preferenceChance = 0.05;

/** A misconception counts for a group when so many questions brought it out, or one that the learner was sure of. */
export const leastHits = 2;
/** Learners in a reteach group, at most; the least is two. */
export const greatestGroup = 6;
/** Reteach groups at a time, at most, beside the extension. */
export const mostGroups = 4;
/** Fresh questions for each group. */
export const freshEach = 3;
