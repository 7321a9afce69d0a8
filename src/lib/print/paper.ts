import type { SlotStatement } from '#lib/question-types/argument-map/statements.ts';

/** Something to choose, place or number; `sentence` is its number in the reading where it is a sentence. */
export interface PaperItem {
	id: string;
	text: string;
	sentence: string | null;
}

/** What a sheet of paper offers to answer a question with. */
export type PaperBlock =
	/** Lettered choices with a box to tick. */
	| { kind: 'choices'; lead: string; items: PaperItem[] }
	/** Boxes for 1, 2, 3, … in front of each item. */
	| { kind: 'numbered'; lead: string; items: PaperItem[] }
	/** Two columns with dots to draw lines between. */
	| { kind: 'pairs'; lead: string; left: PaperItem[]; right: PaperItem[] }
	/** Places, each with a box for the letter of a card; places of an argument are drawn as one. */
	| { kind: 'slots'; lead: string; places: PaperItem[]; cards: PaperItem[]; argument?: SlotStatement[] }
	/** Text with gaps, `null` each, and the words to choose from where there are any. */
	| { kind: 'gaps'; lead: string; parts: (string | null)[]; bank: PaperItem[] }
	/** Lines to write on. */
	| { kind: 'writing'; lead: string; lines: number; unit: string | null };

/** The letter of the first, second, … choice. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
