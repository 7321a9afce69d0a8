import type { NoteMark } from '#lib/domain/event.ts';

/** What a mark is called, and the sign that tells it without colour. */
export const markWords: Readonly<Record<NoteMark, { word: string; sign: string }>> = {
	important: { word: 'Important', sign: '!' },
	question: { word: 'Question', sign: '?' },
	thought: { word: 'Thought', sign: '…' }
};

export const marks: readonly NoteMark[] = ['important', 'question', 'thought'];
