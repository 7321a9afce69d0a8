import type { RubricRow } from './extended.ts';

/** What a strong answer does, for each row of the rubric it is marked by. */
export const rowWords: Record<RubricRow, string> = {
	claim: 'says what the text claims, how surely, and how far the claim goes',
	evidence: 'picks the evidence that matters most, names its sentences, and weighs it',
	reasoning: 'names something that is taken for granted, and shows what depends on it',
	views: 'puts another view fairly, at its strongest, and answers it',
	judgement: 'comes to a conclusion that follows, and says how sure it is and what would change it'
};

/** Words as a reader counts them: hyphens and apostrophes join, punctuation counts for nothing. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** How long an answer is, beside how long it was asked to be. */
export function sayLength(count: number, asked: { min: number; max: number } | null): string {
	const length = `${count} ${count === 1 ? 'word' : 'words'}`;
	if (asked === null || count === 0) return length;
	if (count < asked.min) return `${length}, ${asked.min - count} more to reach ${asked.min}`;
	if (count > asked.max) return `${length}, ${count - asked.max} over ${asked.max}`;
	return `${length}, as long as asked`;
}
