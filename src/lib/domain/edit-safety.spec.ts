import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAttempts } from './attempt.ts';
import type { NewEvent } from './event.ts';
import { foldHistory } from './history.ts';
import { stampAll } from './log.fixtures.ts';
import { scoreAttempt, type Bank } from './rescore.ts';
import { versionOf } from './version.ts';

/** A bank small enough to edit at random: what the learner sees, what decides the score, and what only describes. */
interface Small {
	id: string;
	type: string;
	prompt: string;
	options: { id: string; text: string }[];
	points: number;
	strand: string;
	reviewBy: string;
	key: { option: string; why: string };
}
type Edit = (bank: readonly Small[]) => Small[];

const question = (id: string): Small => ({
	...{ id, type: 'single-choice', prompt: `Ask ${id}?`, points: 1, strand: 'R1', reviewBy: '2026-01-01' },
	options: ['a', 'b', 'c'].map((option) => ({ id: option, text: `Option ${option}` })),
	key: { option: 'a', why: 'Because.' }
});
const ids = ['S1-01', 'S1-02', 'S1-03'];

const change =
	(id: string, edit: (question: Small) => Partial<Small>): Edit =>
	(bank) =>
		bank.map((one) => (one.id === id ? { ...one, ...edit(one) } : one));
const removal =
	(id: string): Edit =>
	(bank) =>
		bank.filter((one) => one.id !== id);
const text = fc.constantFrom('x', 'y', 'z');

/** Every kind of edit an author makes; `again` puts a removed question back as it was at first. */
const edit: fc.Arbitrary<Edit> = fc.tuple(fc.constantFrom(...ids), text).chain(([id, word]) =>
	fc.constantFrom<Edit>(
		change(id, () => ({ prompt: `Ask ${id} ${word}?` })),
		change(id, ({ options }) => ({ options: options.map((o) => (o.id === 'b' ? { ...o, text: word } : o)) })),
		change(id, ({ key }) => ({ key: { ...key, option: word === 'x' ? 'b' : 'c' } })),
		change(id, ({ key }) => ({ key: { ...key, why: `Because ${word}.` } })),
		change(id, () => ({ points: word === 'x' ? 1 : 2 })),
		change(id, () => ({ strand: `R-${word}`, reviewBy: `2030-01-0${word.length}` })),
		removal(id),
		(bank) => [...removal(id)(bank), question(id)],
		(bank) => [...bank].reverse()
	)
);

function bankOf(questions: readonly Small[]): Bank {
	return {
		versionOf: (id) => questions.filter((one) => one.id === id).map(versionOf)[0],
		score: (id, response) => {
			const one = questions.find((other) => other.id === id);
			if (!one) throw new Error(`the bank has no ${id}`);
			return { kind: 'scored', earned: response === one.key.option ? one.points : 0, possible: one.points };
		}
	};
}

/** What a learner would say happened, by comparing the two questions themselves. */
function stateByHand(before: Small, now: Small | undefined): string {
	if (!now) return 'archived';
	const seen = ({ type, prompt, options }: Small) => JSON.stringify([type, prompt, options]);
	const scoring = ({ key, points }: Small) => JSON.stringify([key, points]);
	if (seen(before) !== seen(now)) return 'changed';
	return scoring(before) === scoring(now) ? 'kept' : 're-scored';
}

describe('answers in a bank that is edited', { timeout: 60_000 }, () => {
	it('each end in exactly one state, the right one; counts add up and none ever vanishes', () => {
		const turns = fc.array(
			fc.record({ edit, answer: fc.constantFrom(...ids), option: fc.constantFrom('a', 'b', 'c') }),
			{
				maxLength: 25
			}
		);
		fc.assert(
			fc.property(turns, (made) => {
				let bank: readonly Small[] = ids.map(question);
				const events: NewEvent[] = [];
				const answered: Small[] = [];
				for (const turn of made) {
					const one = bank.find(({ id }) => id === turn.answer);
					if (one) {
						const place = { kind: 'answered', unit: 'unit-1', attempt: 'a', question: one.id } as const;
						const number = answered.filter(({ id }) => id === one.id).length + 1;
						events.push({ ...place, version: versionOf(one), response: turn.option, certainty: null, try: number });
						answered.push(one);
					}
					bank = turn.edit(bank);
					expectHistory(events, answered, bank);
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('come back to life when a question is put back as it was', () => {
		const [one] = ids.map(question);
		if (!one) throw new Error('there is a question');
		const place = { kind: 'answered', unit: 'unit-1', attempt: 'a', question: one.id } as const;
		const given: NewEvent[] = [{ ...place, version: versionOf(one), response: 'a', certainty: null, try: 1 }];
		expectHistory(given, [one], []);
		expectHistory(given, [one], [one]);
	});
});

function expectHistory(events: readonly NewEvent[], answered: readonly Small[], bank: readonly Small[]) {
	const log = stampAll(events);
	const scored = foldAttempts(log).map((attempt) => scoreAttempt(attempt, bankOf(bank)));
	const tries = scored.flatMap(({ answers }) => answers.flatMap((answer) => answer.tries));
	expect(tries.map(({ id }) => id).sort()).toEqual(log.map(({ id }) => id));
	const byId = new Map(tries.map(({ id, state }) => [id, state]));
	const now = (id: string) => bank.find((one) => one.id === id);
	expect(log.map(({ id }) => byId.get(id))).toEqual(answered.map((before) => stateByHand(before, now(before.id))));
	for (const { state, score } of tries) expect(score !== null).toBe(state === 'kept' || state === 're-scored');
	const total = foldHistory(scored, 'unit-1').flatMap(({ states }) => Object.values(states));
	expect(total.reduce((sum, count) => sum + count, 0)).toBe(log.length);
}
