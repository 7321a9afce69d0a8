import type { Failure } from '#lib/domain/failure.ts';
import type { Option } from '#lib/domain/question.ts';
import { foldText } from '#lib/domain/words.ts';
import { checkCovers, checkDistinct, checkOneOf, checkTagged } from '../checks.ts';
import { blankIds, type BlanksKey } from './blanks.ts';
import type { Part } from './parts.ts';

interface Blanks {
	parts: readonly Part[];
	bank: readonly Option[] | null;
	key: BlanksKey;
}

/** What can be wrong with blanks, bank and key of a cloze question; paths are relative to the question. */
export function checkBlanks({ parts, bank, key }: Blanks): Failure[] {
	const ids = blankIds(parts);
	const missing = { code: 'missing', path: ['parts'], expected: 'at least one blank', received: 'none' };
	return [
		...(ids.length === 0 ? [missing] : []),
		...checkDistinct(ids, ['parts']),
		...checkCovers(key.blanks, ids, ['key', 'blanks'], 'what belongs in this blank'),
		...(bank ? checkBank(bank, key) : checkTyped(key))
	];
}

/** Every blank takes an option of the bank, and every option carries a reason. */
function checkBank(bank: readonly Option[], key: BlanksKey): Failure[] {
	const ids = bank.map(({ id }) => id);
	const keyed = Object.values(key.blanks).flatMap((answer) => ('option' in answer ? [answer.option] : []));
	return [
		...checkDistinct(ids, ['bank']),
		...Object.entries(key.blanks).flatMap(([blank, answer]) =>
			'option' in answer
				? checkOneOf(answer.option, ids, ['key', 'blanks', blank, 'option'], 'an option of the bank')
				: [wrongShape(blank, 'an option of the bank', 'typed words')]
		),
		...checkCovers(key.reasons, ids, ['key', 'reasons'], 'a reason for this option'),
		...checkTagged(key.reasons, keyed, ['key', 'reasons'])
	];
}

/** Every blank takes words with letters or digits, and a word that is not accepted has something said to it. */
function checkTyped(key: BlanksKey): Failure[] {
	const blank = Object.entries(key.blanks).flatMap(([id, answer]) => {
		if ('option' in answer) return [wrongShape(id, 'accepted words, as there is no bank', 'an option')];
		const at = { code: 'missing', path: ['key', 'blanks', id, 'accept'], expected: 'letters or digits' };
		return answer.accept.filter((word) => foldText(word) === '').map((received) => ({ ...at, received }));
	});
	const wrongWhy = {
		code: 'missing',
		path: ['key', 'wrongWhy'],
		expected: 'why another word is wrong',
		received: 'nothing'
	};
	return [
		...blank,
		...checkCovers(key.reasons, [], ['key', 'reasons'], 'no reasons, as there is no bank'),
		...(key.wrongWhy === undefined ? [wrongWhy] : [])
	];
}

function wrongShape(blank: string, expected: string, received: string): Failure {
	return { code: 'wrong-shape', path: ['key', 'blanks', blank], expected, received };
}
