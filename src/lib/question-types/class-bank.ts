import type { ClassBank } from '#lib/domain/class/class-bank.ts';
import type { Score } from '#lib/domain/score.ts';
import { incomplete, isSame, score } from './registry.ts';
import { rekey } from './rekey.ts';
import type { Question } from './types.ts';

/** What the marks of a unit are worked out with. */
export function classBankOf(questions: readonly Question[]): ClassBank {
	/** By response, which is never changed: a log is folded again after each thing that is done, with the same answers in it. */
	const scored = new Map(questions.map(({ id }) => [id, new WeakMap<object, Score>()]));
	const byId = new Map(questions.map((question) => [question.id, question]));
	const none = { kind: 'incomplete', code: 'empty' } as const;
	return {
		versionOf: (id) => byId.get(id)?.version,
		possible: (id) => byId.get(id)?.points ?? 0,
		rows: (id) => {
			const question = byId.get(id);
			return question?.type === 'extended' ? question.rows : [];
		},
		score: (id, response) => {
			const question = byId.get(id);
			if (!question) return none;
			const known = scored.get(id);
			if (!known || typeof response !== 'object' || response === null) return score(question, response);
			const before = known.get(response) ?? score(question, response);
			known.set(response, before);
			return before;
		},
		scoreByKey: (id, response, key) => {
			const question = byId.get(id);
			if (!question) return none;
			return score(rekey(question, key) ?? question, response);
		},
		isSame: (id, a, b) => {
			const question = byId.get(id);
			return !!question && [a, b].every((one) => incomplete(question, one) === null) && isSame(question, a, b);
		}
	};
}
