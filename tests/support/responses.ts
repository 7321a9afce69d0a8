import { isFull } from '#lib/domain/score.ts';
import { keyResponse, score } from '#lib/question-types/registry.ts';
import type { Name, Question, Questions, Responses } from '#lib/question-types/types.ts';

/** A response to any question that is complete and earns less than full marks, made from its key. */
export function wrongResponse(question: Question): Responses[Name] {
	const response = spoil(question);
	const { kind } = score(question, response);
	if (question.type !== 'extended' && (kind !== 'scored' || isFull(score(question, response)))) {
		throw new Error(`There is no wrong response to ${question.id}`);
	}
	return response;
}

/** A response that earns full marks. */
export function rightResponse(question: Question): Responses[Name] {
	const response = keyResponse(question);
	return question.type === 'extended' ? { text: rightText, ideas: [] } : response;
}

const rightText =
	'The author gives one example and draws a general lesson from it; a second case could show otherwise.';

function spoil<K extends Name>(question: Question<K> & { type: K }): Responses[K] {
	return spoilers[question.type](question);
}

const other = (ids: readonly string[], key: string) => ids.find((id) => id !== key) ?? key;
const idsOf = (options: readonly { id: string }[]) => options.map(({ id }) => id);

/** As many choices as are asked for, wrong ones first. */
const wrongPicks = (ids: readonly string[], key: readonly string[], count: number) =>
	[...ids.filter((id) => !key.includes(id)), ...key].slice(0, count);

/** Every place gets what belongs to the next one. */
function rotate(placing: Record<string, string>): Record<string, string> {
	const places = Object.keys(placing);
	return Object.fromEntries(places.map((place, at) => [place, placing[places[(at + 1) % places.length] ?? ''] ?? '']));
}

const spoilers: { [K in Name]: (question: Questions[K]) => Responses[K] } = {
	'single-choice': ({ options, key }) => ({ option: other(idsOf(options), key.option) }),
	'multiple-choice': ({ options, choose, key }) => ({ options: wrongPicks(idsOf(options), key.options, choose) }),
	'true-false': ({ key }) => ({ verdict: !key.verdict, justification: key.justification }),
	'short-answer': () => ({ text: 'Nothing of the kind' }),
	numeric: ({ min, max, key }) => ({ text: `${Math.abs(key.value - min) > key.tolerance ? min : max}` }),
	order: ({ key }) => ({ order: [...key.order].reverse() }),
	match: ({ key }) => ({ pairs: rotate(key.pairs) }),
	cloze: ({ bank, key }) => ({
		blanks: bank
			? wrongFillings(bank, key.blanks)
			: Object.fromEntries(Object.keys(key.blanks).map((id) => [id, 'nothing']))
	}),
	classify: ({ bins, key }) => ({
		bins: Object.fromEntries(Object.entries(key.bins).map(([card, bin]) => [card, other(idsOf(bins), bin)]))
	}),
	evidence: ({ candidates, choose, key }) => ({ sentences: wrongPicks(candidates, key.sentences, choose) }),
	'two-part': ({ options, key }) => ({ option: other(idsOf(options), key.option), sentence: key.sentence }),
	'argument-map': ({ key }) => ({ slots: rotate(key.slots) }),
	extended: () => ({ text: 'It says what it says.', ideas: [] })
};

function wrongFillings(bank: readonly { id: string }[], blanks: Questions['cloze']['key']['blanks']) {
	const right = Object.values(blanks).map((blank) => ('option' in blank ? blank.option : ''));
	const unused = idsOf(bank).filter((id) => !right.includes(id));
	return Object.fromEntries(Object.keys(blanks).map((id, at) => [id, unused[at % unused.length] ?? '']));
}
