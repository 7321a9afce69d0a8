import type { Failure } from '#lib/domain/failure.ts';
import { foldText, holdsStems, saysSame } from '#lib/domain/words.ts';
import { checkDistinct } from '../checks.ts';
import type { Accept, Ideas } from './match-schema.ts';

/** What can be wrong with the answers a short-answer key looks for; paths are relative to the question. */
export function checkMatch(match: Accept | Ideas): Failure[] {
	return match.kind === 'accept' ? checkAccept(match) : checkIdeas(match);
}

/** Every answer must have words, and none may be accepted and rejected at once. */
function checkAccept({ accept, reject }: Accept): Failure[] {
	const path = ['key', 'match', 'accept'];
	return accept.flatMap((text, index) => {
		if (foldText(text) === '') return [noWords([...path, index], text)];
		if (!reject.some((rejected) => saysSame(rejected.text, text))) return [];
		return [
			{ code: 'contradiction', path: [...path, index], expected: 'an answer that is not rejected too', received: text }
		];
	});
}

/** Enough ideas must exist, every stem must have words, and each idea's own text must be found by its signs. */
function checkIdeas({ need, ideas }: Ideas): Failure[] {
	const path = ['key', 'match', 'ideas'];
	const most = `at most ${ideas.length}, the number of ideas`;
	const tooMany = { code: 'wrong-count', path: ['key', 'match', 'need'], expected: most, received: `${need}` };
	return [
		...(need > ideas.length ? [tooMany] : []),
		...checkDistinct(
			ideas.map(({ id }) => id),
			path
		),
		...ideas.flatMap(({ text, signs }, index) => {
			const blank = signs.flat().filter((stem) => foldText(stem) === '');
			const expected = 'a text that one of its own signs finds';
			return [
				...blank.map((stem) => noWords([...path, index, 'signs'], stem)),
				...(signs.some((sign) => holdsStems(text, sign))
					? []
					: [{ code: 'not-found', path: [...path, index, 'text'], expected, received: text }])
			];
		})
	];
}

function noWords(path: Failure['path'], received: string): Failure {
	return { code: 'missing', path, expected: 'letters or digits', received };
}
