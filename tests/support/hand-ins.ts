import { assignedForm, assignedSeed, type Assignment } from '#lib/domain/assignment.ts';
import { contentOf } from '#lib/domain/assignment-content.ts';
import type { LogEvent, NewEvent } from '#lib/domain/event.ts';
import { stampEvent } from '#lib/domain/event.ts';
import { buildSubmission } from '#lib/domain/submission.ts';
import { createIds, lowestId } from '#lib/domain/uuid.ts';
import { writeSubmission } from '#lib/interchange/submission-file.ts';
import { questionOf, unit } from './bank.ts';
import { rightResponse, wrongResponse } from './responses.ts';

/** Files as learners hand them in, made without a page: work on the unit of the journeys. */

const madeAt = 1_760_000_000_000;

/** An assignment of questions of the unit. */
export function givenWork(questions: readonly string[], changes: Partial<Assignment> = {}): Assignment {
	return {
		...{ id: lowestId(madeAt), edition: 1, unit: unit.id, content: contentOf(unit), title: 'Three questions' },
		...{ task: { kind: 'questions', questions: [...questions] }, attempts: 1, order: 'same-for-all' },
		...{ feedback: 'after-handing-in', release: null, from: null, until: null, certainty: false },
		...changes
	};
}

/** What a learner did at a question. */
export type Done = 'right' | 'wrong' | 'open';

/** The file of one learner, who did at each question in turn what is said; `older` are versions of questions that were edited since. */
export function handIn(
	assignment: Assignment,
	learner: string,
	done: readonly Done[],
	at = madeAt + 1_000_000,
	older: Readonly<Record<string, string>> = {}
) {
	const questions = (assignment.task.kind === 'questions' ? assignment.task.questions : []).map((id) => {
		const question = questionOf(id);
		return { ...question, version: older[id] ?? question.version };
	});
	const ids = createIds({ now: () => at, random: (length) => crypto.getRandomValues(new Uint8Array(length)) });
	const stamp = (body: NewEvent): LogEvent => stampEvent(body, ids.next(), at);
	const of = { unit: unit.id, attempt: ids.next() };
	const start = stamp({
		...{ kind: 'attempt-started', ...of, form: assignedForm(assignment.id) },
		seed: assignedSeed(assignment, learner, 1),
		assigned: {
			...{ id: assignment.id, edition: assignment.edition, learner, number: 1 },
			asked: questions.map(({ id: question, version }) => ({ question, version }))
		}
	});
	const answers = questions.flatMap((question, place) => {
		const what = done[place] ?? 'open';
		if (what === 'open') return [];
		const response = what === 'right' ? rightResponse(question) : wrongResponse(question);
		const { id, version } = question;
		return [stamp({ kind: 'answered', ...of, question: id, version, response, certainty: null, try: 1 })];
	});
	const text = writeSubmission(buildSubmission([start, ...answers], assignment, learner, at));
	return { name: `${learner}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}
