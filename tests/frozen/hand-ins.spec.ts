import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classChallenges } from '#lib/domain/class/challenges.ts';
import { foldClass } from '#lib/domain/class/class-state.ts';
import { seatOf } from '#lib/domain/learner.ts';
import { compareWork, latestSitting } from '#lib/domain/submission.ts';
import { readReturn } from '#lib/interchange/return-file.ts';
import { readSubmission } from '#lib/interchange/submission-file.ts';
import { readClassFile } from '#lib/storage/class/class-file.ts';

/** Files that go between learner and teacher as released versions wrote them. None is ever changed: somebody has one like it. */
const frozen = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

function submission(format: number) {
	const read = readSubmission(frozen(`submission-${format}.json`));
	if (!read.ok) throw new Error(JSON.stringify(read.failures));
	return read.value;
}

function classLog(format: number) {
	const read = readClassFile(frozen(format === 1 ? 'class-1-hand-in.json' : 'class-2-challenge.json'));
	if (!read.ok) throw new Error(JSON.stringify(read.failures));
	return read.value.events;
}

describe('a hand-in', () => {
	it.each([1, 2])('of format %i can be read for ever', (format) => {
		const read = submission(format);
		expect(read).toMatchObject({ learner: '17', assignment: { title: 'Before Monday' } });
		const answers = latestSitting(read)?.work.answers;
		expect(answers?.get('S1-03')?.tries.map(({ response, certainty }) => [response, certainty])).toEqual([
			[{ option: 'b' }, 3]
		]);
		expect(answers?.get('S1-08')?.tries[0]?.response).toEqual({ text: 'Zwei Sätze.\n“Quoted” 😀', ideas: [] });
	});

	it('of format 2 challenges a question, and adds no work to the same in format 1', () => {
		const challenges = submission(2).events.filter(({ kind }) => kind === 'question-challenged');
		expect(challenges).toMatchObject([
			{ question: 'S1-03', sentence: 'S1.2', words: 'Der Satz sagt es.\n“Quoted” 😀' }
		]);
		expect(compareWork(submission(1), submission(2))).toBe('challenge');
	});
});

describe('a class', () => {
	it.each([1, 2])('of format %i can be read for ever', (format) => {
		const log = classLog(format);
		const state = foldClass(log);
		const [assignment = ''] = state.assignments.keys();
		const notes = state.notes.get(seatOf(assignment, '17'));
		expect(state.roster.get('17')).toMatchObject({ name: 'Seventeen', section: '7b' });
		expect(notes?.overrides.get('S1-03')).toEqual({ points: 1, reason: 'Said aloud in class' });
		expect(notes?.comments.get('S1-08')).toBe('Say how surely.');
		expect([...(notes?.levels.values() ?? [])]).toEqual([{ claim: 3 }]);
		expect([notes?.excused, state.comments]).toEqual([null, ['Say how surely.']]);
		expect([...state.fixes.values()].flat()).toMatchObject([{ fix: { kind: 'accepted', response: { option: 'b' } } }]);
		expect([...state.released]).toEqual([assignment]);
		expect(state.accommodations.get('17')).toMatchObject({ time: 1.5, readAloud: true });
		expect(state.works.get(seatOf(assignment, '17'))?.sittings).toHaveLength(1);
	});

	it('of format 2 holds a challenge and its answer', () => {
		expect(classChallenges(classLog(1))).toEqual([]);
		expect(classChallenges(classLog(2))).toMatchObject([
			{
				...{ learner: '17', response: { option: 'b' }, challenge: { question: 'S1-03' } },
				decision: { kind: 'challenge-answered', reason: 'Der Satz sagt anderes.' }
			}
		]);
	});
});

it('what was given back in format 1 can be read for ever', () => {
	expect(readReturn(frozen('return-1.json'))).toMatchObject({
		ok: true,
		value: {
			...{ learner: '17', title: 'Before Monday', number: 1, earned: 4.5, possible: 7, comment: 'Gut gelesen. 😀' },
			marks: [
				{
					...{ question: 'S1-03', by: 'override', earned: 1, reason: 'Said aloud in class' },
					fixes: [{ kind: 'corrected', key: 'Option “b”', reason: 'Both fit.' }],
					challenge: { outcome: 'mended', reason: 'Both fit.' }
				},
				{ question: 'S1-08', levels: [{ row: 'The claim', level: 3 }], comment: 'Say how surely.', challenge: null }
			]
		}
	});
});
