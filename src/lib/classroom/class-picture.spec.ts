import { describe, expect, test } from 'vitest';
import { stampClass } from '#lib/domain/class/class-log.fixtures.ts';
import type { ClassEvent, NewClassEvent } from '#lib/domain/class/class-event.ts';
import { foldClass } from '#lib/domain/class/class-state.ts';
import { foldGradebook } from '#lib/domain/class/gradebook.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { classBankOf } from '#lib/question-types/class-bank.ts';
import { unit as real } from '../../../tests/support/bank.ts';
import { makeClass } from '../../../tests/support/class-work.ts';
import { choicesOf } from './class-choices.ts';
import { drawPicture } from './class-picture.ts';
import { callLearners } from './learner-names.ts';

const unit = {
	id: real.id,
	questions: real.questions,
	sentences: new Map(real.reading.sections.flatMap(sentencesOf).map(({ id, text }) => [id, text]))
};
const bank = classBankOf(unit.questions);
const made = makeClass(12);
const later = (...events: NewClassEvent[]) => stampClass(events, Date.UTC(2027, 0, 1));

function pictureOf(events: readonly ClassEvent[], only?: string) {
	const gradebook = foldGradebook(events, () => bank, Date.UTC(2027, 5, 1));
	return drawPicture(
		gradebook,
		unit,
		gradebook.assignments.filter(({ id }) => only === undefined || id === only)
	);
}

describe('the picture of a class', () => {
	const picture = pictureOf(made.events);
	const answered = picture.responses.flatMap(({ outcome }) => (outcome.kind === 'answered' ? [outcome] : []));
	const sum = (rows: typeof picture.byLearner) =>
		rows.flatMap(({ cells }) => cells).reduce((total, { questions }) => total + questions, 0);

	test('counts every answer once for its learner and once for its section', () => {
		expect(answered.length).toBeGreaterThan(80);
		expect(picture.answers).toBe(answered.length);
		expect([sum(picture.byLearner), sum(picture.bySection)]).toEqual([answered.length, answered.length]);
		expect(picture.learners.map(({ name }) => name)).toEqual(made.names);
		expect(picture.seats).toEqual({ in: 12, late: 0, missing: 0, waiting: 0, excused: 0 });
	});

	test('keeps a question apart while its answers wait for a person', () => {
		const written = [...picture.byId.values()].filter(({ question }) => question.type === 'extended');
		expect(picture.open.map(({ question }) => question)).toEqual(written.map(({ question }) => question.id));
		expect(picture.toMark).toBe(picture.open.reduce((total, { waiting }) => total + waiting, 0));
		expect(picture.questions.map(({ question }) => question.type)).not.toContain('extended');
	});

	test('leaves out what the teacher dropped, and gives no old reasons once a key is mended', () => {
		const one = picture.questions.find(({ question }) => question.type === 'single-choice');
		if (!one) throw new Error('there is a question');
		const { id: question, version } = one.question;
		const fix = { kind: 'question-fixed' as const, unit: unit.id, question, version, reason: '' };
		const dropped = pictureOf([...made.events, ...later({ ...fix, fix: { kind: 'dropped' } })]);
		expect(dropped.dropped).toEqual([question]);
		expect(dropped.byId.has(question)).toBe(false);
		expect(dropped.plan.groups.flatMap(({ fresh }) => fresh)).not.toContain(question);
		const [offered] = one.asked.offered;
		if (!offered) throw new Error('it offers a list');
		const accepted = pictureOf([
			...made.events,
			...later({ ...fix, fix: { kind: 'accepted', response: { option: offered.choice } } })
		]);
		expect(one.say(offered.choice, null).why).toMatch(/\S/u);
		expect(accepted.byId.get(question)?.say(offered.choice, null).why).toBe('');
	});

	test('counts answers to other versions apart', () => {
		const other = made.events.map((event): ClassEvent => {
			if (event.kind !== 'work-read') return event;
			const sittings = event.sittings.map((sitting) => ({
				...sitting,
				events: sitting.events.map((deed) => ('version' in deed ? { ...deed, version: 'x.y' } : deed)),
				asked: sitting.asked.map(({ question }) => ({ question, version: 'x.y' }))
			}));
			return { ...event, sittings };
		});
		const old = pictureOf(other);
		expect(old.responses).toEqual([]);
		expect(old.changed).toBe(picture.answers + picture.toMark);
	});

	test('of everything on a unit takes what came first', () => {
		const second = makeClass(12, 's1-full', '01890000-0000-7000-8000-000000000002');
		const both = [...made.events, ...later(...second.events)];
		expect(pictureOf(both).responses.filter(({ outcome }) => outcome.kind === 'answered').length).toBe(picture.answers);
		const choices = choicesOf(foldClass(both), () => 'A title');
		expect(choices.map(({ value, works }) => [value, works])).toEqual([
			[second.assignment.id, 12],
			[made.assignment.id, 12],
			[`unit=${unit.id}`, 24]
		]);
	});
});

test('hidden learners go by numbers in an order that tells nothing of their names', () => {
	const { learners } = pictureOf(made.events);
	const open = callLearners(learners, false, 'seed');
	expect(learners.map(({ key }) => open.call(key))).toEqual(made.names);
	const hidden = callLearners(learners, true, 'seed');
	const numbers = learners.map(({ key }) => hidden.call(key));
	expect(new Set(numbers)).toEqual(new Set(made.names.map((_, at) => `Learner ${at + 1}`)));
	expect(numbers).not.toEqual(made.names.map((_, at) => `Learner ${at + 1}`));
	const order = learners.map(({ key }) => key).sort(hidden.order);
	expect(order.map(hidden.call)).toEqual(made.names.map((_, at) => `Learner ${at + 1}`));
});
