import { assignedForm, assignedSeed, type Assignment } from '#lib/domain/assignment.ts';
import { stampEvent, type NewEvent } from '#lib/domain/event.ts';
import { sittingsOf } from '#lib/domain/submission.ts';
import { createIds } from '#lib/domain/uuid.ts';
import { writeSubmission } from '#lib/interchange/submission-file.ts';
import { sortSubmissions } from '#lib/interchange/submission-sorting.ts';
import { keyResponse, score } from '#lib/question-types/registry.ts';
import { units } from '#questions/index.ts';
import type { Row } from './row.ts';
import { time } from './time.ts';

const [files, answers] = [200, 60];

/** Reading so many files of so many answers each, and scoring every answer. */
export function measureHandIns(): Row[] {
	const [unit] = units.toSorted((a, b) => b.questions.length - a.questions.length);
	if (!unit) throw new Error('no unit ships');
	let now = 1_700_000_000_000;
	const ids = createIds({ now: () => now++, random: (length) => new Uint8Array(length) });
	const [id, edition] = [ids.next(), 1];
	const assignment: Assignment = {
		...{ id, edition, unit: unit.id, content: '0123456789ab', title: 'Sixty questions', attempts: 1 },
		...{ task: { kind: 'forms', forms: ['s1-full'] }, order: 'same-for-all', feedback: 'after-handing-in' },
		...{ release: null, from: null, until: null, certainty: true }
	};
	const questions = new Map(unit.questions.slice(0, answers).map((question) => [question.id, question]));
	const asked = [...questions.values()].map(({ id, version }) => ({ question: id, version }));
	const texts = Array.from({ length: files }, (_, at) => {
		const [learner, attempt] = [`${at + 1}`, `attempt-${at + 1}`];
		const of = { unit: unit.id, attempt };
		const begun: NewEvent = {
			...{ kind: 'attempt-started', ...of, form: assignedForm(id), seed: assignedSeed(assignment, learner, 1) },
			assigned: { id, edition, learner, number: 1, asked }
		};
		const answered = [...questions.values()].map((question): NewEvent => ({
			...{ kind: 'answered', ...of, question: question.id, version: question.version },
			...{ response: keyResponse(question), certainty: null, try: 1 }
		}));
		const events = [begun, ...answered].map((event) => stampEvent(event, ids.next(), now));
		return { name: `${learner}.json`, text: writeSubmission({ assignment, learner, madeAt: now, events }) };
	});
	const versions = new Map(asked.map(({ question, version }) => [question, version]));
	const read = () => {
		const { works } = sortSubmissions(texts, { assignment: null, versions: () => versions, known: () => null });
		const scored = works.flatMap(sittingsOf).flatMap(({ work }) =>
			[...work.answers].flatMap(([name, { tries }]) => {
				const question = questions.get(name);
				return question && tries[0] ? [score(question, tries[0].response)] : [];
			})
		);
		if (works.length !== files || scored.length !== files * answers) throw new Error('some work was not read');
	};
	return [{ what: `reading and scoring ${files} hand-ins of ${answers} answers each`, ms: time(read), target: 3000 }];
}
