import { foldText } from '#lib/domain/words.ts';
import { enemiesOf, poolOf } from '#lib/domain/pool.ts';
import type { Question } from '#lib/question-types/types.ts';
import { choicesOf, promptsOf } from '../parts.ts';
import { unitRule } from '../rule.ts';
import { quote } from '../words.ts';

/** A key shorter than this many letters turns up anywhere. */
const fewestLetters = 8;

/**
 * The key of one question does not stand in the prompt of another that the same form can ask, unless the two are enemies.
 * Looked at are options, accepted answers of eight letters or more, and numbers of two digits or more. Source: Haladyna,
 * Downing and Rodriguez (2002), guideline 4.
 */
export const keyInPrompt = unitRule(
	{ id: 'W13', severity: 'warning', title: 'One question gives another away' },
	({ unit }) => {
		const pools = unit.forms.map((form) => new Set(poolOf(unit, form)));
		const meet = (a: string, b: string) =>
			pools.some((pool) => pool.has(a) && pool.has(b)) && !enemiesOf(unit, a).includes(b);
		return unit.questions.flatMap((teller) =>
			promptsOf(teller).flatMap(({ path, text }) => {
				const prompt = ` ${foldText(text)} `;
				return unit.questions.flatMap((told) => {
					if (told.id === teller.id || !meet(told.id, teller.id)) return [];
					const key = keysOf(told).find((words) => prompt.includes(` ${foldText(words)} `));
					if (key === undefined) return [];
					const message = `${quote(key)} is the key of ${told.id}. Reword the prompt, or make the two questions enemies.`;
					return [{ question: teller.id, path, message }];
				});
			})
		);
	}
);

/** The words that would give a question away. */
function keysOf(q: Question): string[] {
	if (q.type === 'numeric') return Math.abs(q.key.value) >= 10 ? [String(q.key.value)] : [];
	const typed = q.type === 'short-answer' && q.key.match.kind === 'accept' ? q.key.match.accept : [];
	const picked = choicesOf(q).flatMap(({ options, keys }) =>
		options.flatMap(({ id, text }) => (keys.includes(id) ? [text] : []))
	);
	return [...typed, ...picked].filter((words) => foldText(words).length >= fewestLetters);
}
