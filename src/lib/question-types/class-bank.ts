import type { ClassBank } from '#lib/domain/class/class-bank.ts';
import { incomplete, isSame, score } from './registry.ts';
import { rekey } from './rekey.ts';
import type { Question } from './types.ts';

/** What the marks of a unit are worked out with. */
export function classBankOf(questions: readonly Question[]): ClassBank {
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
			return question ? score(question, response) : none;
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
