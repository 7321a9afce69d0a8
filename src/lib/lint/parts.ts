import type { Option, Reason } from '#lib/domain/question.ts';
import type { Question } from '#lib/question-types/types.ts';
import type { Path } from './rule.ts';

/** What the rules look at, whatever the type of a question. */

/** Options to pick from, of which some are right. */
export interface ChoiceGroup {
	path: Path;
	prompt: string;
	options: readonly Option[];
	keys: readonly string[];
	fixedOrder: boolean;
}

/** Things that are shown side by side. */
interface ShownList {
	path: Path;
	options: readonly Option[];
}

/** A text and where it stands. */
interface PlacedText {
	path: Path;
	text: string;
}

/** Reasons with the ids they must cover; every id but the keys needs a misconception. */
interface ReasonGroup {
	path: Path;
	reasons: Readonly<Record<string, Reason>>;
	ids: readonly string[];
	keys: readonly string[];
}

/** The groups of options written for a question; sentences of the reading to pick from are none. */
export function choicesOf(q: Question): ChoiceGroup[] {
	const path = ['options'];
	switch (q.type) {
		case 'single-choice':
			return [{ path, prompt: q.prompt, options: q.options, keys: [q.key.option], fixedOrder: q.fixedOrder }];
		case 'multiple-choice':
			return [{ path, prompt: q.prompt, options: q.options, keys: q.key.options, fixedOrder: q.fixedOrder }];
		case 'two-part':
			return [{ path, prompt: q.prompt, options: q.options, keys: [q.key.option], fixedOrder: false }];
		default:
			return [];
	}
}

/** The groups whose options are all in the author's own words, so that their wording can be compared. */
export function wordedChoicesOf(q: Question): ChoiceGroup[] {
	return choicesOf(q).filter(({ options }) => options.every(({ sentence }) => sentence === undefined));
}

/** Every list of things shown side by side. */
export function listsOf(q: Question): ShownList[] {
	switch (q.type) {
		case 'order':
			return [{ path: ['steps'], options: q.steps }];
		case 'match':
			return [
				{ path: ['left'], options: q.left },
				{ path: ['right'], options: q.right }
			];
		case 'classify':
			return [
				{ path: ['bins'], options: q.bins },
				{ path: ['cards'], options: q.cards }
			];
		case 'argument-map':
			return [{ path: ['cards'], options: q.cards }];
		case 'cloze':
			return q.bank ? [{ path: ['bank'], options: q.bank }] : [];
		default:
			return choicesOf(q);
	}
}

/** Lists of sentences of the reading that a question offers. */
export function candidatesOf(q: Question): { path: Path; ids: readonly string[]; keys: readonly string[] }[] {
	switch (q.type) {
		case 'evidence':
			return [{ path: ['candidates'], ids: q.candidates, keys: q.key.sentences }];
		case 'two-part':
			return [{ path: ['candidates'], ids: q.candidates, keys: [q.key.sentence] }];
		case 'true-false':
			return [{ path: ['justifications'], ids: q.justifications, keys: [q.key.justification] }];
		default:
			return [];
	}
}

/** The prompts of a question. */
export function promptsOf(q: Question): PlacedText[] {
	const prompt = { path: ['prompt'], text: q.prompt };
	return q.type === 'two-part' ? [prompt, { path: ['evidencePrompt'], text: q.evidencePrompt }] : [prompt];
}

/** Everything a learner reads before answering, beside sentences of the reading. */
export function askedTextsOf(q: Question): PlacedText[] {
	const shown = listsOf(q).flatMap(({ path, options }) =>
		options.flatMap(({ text, sentence }, at) => (sentence === undefined ? [{ path: [...path, at, 'text'], text }] : []))
	);
	const parts =
		q.type === 'cloze'
			? q.parts.flatMap((part, at) => ('text' in part ? [{ path: ['parts', at], text: part.text }] : []))
			: [];
	return [...promptsOf(q), ...parts, ...shown];
}

const explanations = new Set(['why', 'note', 'hint', 'otherwise', 'wrongWhy', 'teacher']);

/** Everything a learner or teacher reads in feedback. */
export function explanationsOf(q: Question): PlacedText[] {
	return stringsIn(q.key, ['key']).filter(({ path }) => explanations.has(String(path.at(-1))));
}

/** Every text in plain data, with its place. */
export function stringsIn(value: unknown, path: Path = []): PlacedText[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (Array.isArray(value)) return value.flatMap((inner, at) => stringsIn(inner, [...path, at]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => stringsIn(inner, [...path, name]));
}

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/** Every group of reasons a question must have. */
export function reasonGroupsOf(q: Question): ReasonGroup[] {
	const picks = [
		...choicesOf(q).map(({ options, keys }) => ({ ids: idsOf(options), keys })),
		...(q.type === 'evidence' || q.type === 'true-false' ? candidatesOf(q) : [])
	];
	const path = ['key', 'reasons'];
	if ('reasons' in q.key && picks.length > 0) {
		const { reasons } = q.key;
		return [...picks.map(({ ids, keys }) => ({ path, reasons, ids, keys })), ...secondReasonsOf(q)];
	}
	return placementReasonsOf(q);
}

function secondReasonsOf(q: Question): ReasonGroup[] {
	if (q.type === 'true-false') {
		const { verdict, verdictWhy } = q.key;
		return [{ path: ['key', 'verdictWhy'], reasons: verdictWhy, ids: ['true', 'false'], keys: [String(verdict)] }];
	}
	if (q.type !== 'two-part') return [];
	const { sentence, sentenceReasons } = q.key;
	return [{ path: ['key', 'sentenceReasons'], reasons: sentenceReasons, ids: q.candidates, keys: [sentence] }];
}

function placementReasonsOf(q: Question): ReasonGroup[] {
	const path = ['key', 'reasons'];
	switch (q.type) {
		case 'match': {
			const { pairs, reasons, spares } = q.key;
			const spare = idsOf(q.right).filter((id) => !Object.values(pairs).includes(id));
			return [
				{ path, reasons, ids: idsOf(q.left), keys: idsOf(q.left) },
				{ path: ['key', 'spares'], reasons: spares, ids: spare, keys: [] }
			];
		}
		case 'classify':
			return [{ path, reasons: q.key.reasons, ids: idsOf(q.cards), keys: idsOf(q.cards) }];
		case 'argument-map':
			return [{ path, reasons: q.key.reasons, ids: idsOf(q.cards), keys: Object.values(q.key.slots) }];
		case 'cloze': {
			const right = Object.values(q.key.blanks).flatMap((blank) => ('option' in blank ? [blank.option] : []));
			return q.bank ? [{ path, reasons: q.key.reasons, ids: idsOf(q.bank), keys: right }] : [];
		}
		default:
			return [];
	}
}
