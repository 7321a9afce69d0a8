import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReturned } from '#lib/domain/returned.fixtures.ts';
import { readLines, writeLines } from '#lib/interchange/text-lines.ts';
import { writeReturn } from '#lib/interchange/return-file.ts';
import { sayReturned, sayTotal, sayWork } from './returned-words.ts';

const mark = {
	...{
		question: 'S1-01',
		answer: 'a',
		state: 'marked' as const,
		by: 'key' as const,
		earned: 1,
		possible: 2,
		reason: ''
	},
	...{ levels: [], comment: '', fixes: [], challenge: null }
};
const whole = {
	...{
		assignment: 'a',
		unit: 'u',
		title: 'Section 1',
		learner: 'Heron',
		returnedAt: 1,
		number: 1,
		earned: 7,
		possible: 10
	},
	...{ toMark: 0, override: null, excused: null, comment: '', marks: [] }
};
const say = (changes: Partial<Parameters<typeof sayReturned>[0]>) =>
	sayReturned({ ...mark, ...changes }).map(({ label, text }) => `${label}: ${text}`);

describe('the words for work that came back', () => {
	it('give the total, with what is left out of it and why it was given by hand', () => {
		expect(sayTotal(whole)).toBe('7 of 10 points.');
		expect(sayTotal({ ...whole, toMark: 1 })).toBe('7 of 10 points. One answer is not marked yet, and left out.');
		expect(sayTotal({ ...whole, override: 'Oral' })).toBe('7 of 10 points, given by hand. Oral');
		expect(sayTotal({ ...whole, excused: 'Away' })).toBe('Excused: it need not be done. Away');
		expect(sayTotal({ ...whole, earned: null, toMark: 2 })).toBe(
			'No points yet. 2 answers are not marked yet, and left out.'
		);
	});

	it('give each mark with its reason', () => {
		expect(say({})).toEqual(['Mark: 1 of 2 points.']);
		expect(say({ by: 'override', reason: 'Said aloud' })).toEqual(['Mark: 1 of 2 points, given by hand. Said aloud']);
		expect(say({ state: 'unanswered', earned: 0 })).toEqual(['Mark: 0 of 2 points: no answer.']);
		expect(say({ state: 'to-mark', earned: null, comment: 'Soon.' })).toEqual([
			'Mark: Not marked yet.',
			'Comment: Soon.'
		]);
	});

	it('say what became of a question and of a challenge', () => {
		const accepted = [{ kind: 'accepted' as const, key: '', reason: 'Both fit.' }];
		const mended = { outcome: 'mended' as const, reason: 'Both fit.' };
		expect(say({ by: 'fix', earned: 2, fixes: accepted, challenge: mended })).toEqual([
			'Mark: 2 of 2 points.',
			'The question: Your answer earns full marks too. Both fit.',
			'Your challenge: It was taken up, and the question mended.'
		]);
		expect(say({ fixes: accepted })[1]).toBe('The question: Another answer earns full marks too. Both fit.');
		expect(say({ fixes: [{ kind: 'corrected', key: 'calm', reason: 'A slip.' }] })[1]).toBe(
			'The question: Its key was corrected, and is now “calm”. A slip.'
		);
		expect(say({ challenge: { outcome: 'kept', reason: 'S1.2 says so.' } })[1]).toBe(
			'Your challenge: The question stays as it is. S1.2 says so.'
		);
		expect(say({ challenge: { outcome: 'open', reason: '' } })[1]).toBe('Your challenge: It is not answered yet.');
	});

	it('make a text for a message, which a program reads again', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryReturned, async (returned) => {
				const file = writeReturn(returned);
				const text = sayWork(returned, (id) => `Prompt of ${id}`, await writeLines(file, 'passage-return'));
				for (const { question } of returned.marks) expect(text).toContain(`Prompt of ${question}`);
				expect(text).toContain(returned.comment);
				const [read, ...others] = await readLines(`${text}\nSent from a phone`, 'passage-return');
				expect([read?.text, others]).toEqual([file, []]);
			}),
			{ numRuns: 50 }
		);
	});

	it('leave out nothing that a teacher wrote', () => {
		fc.assert(
			fc.property(arbitraryReturned, (returned) => {
				for (const one of returned.marks) {
					const text = sayReturned(one)
						.map((line) => `${line.label} ${line.text}`)
						.join('\n');
					expect(text).toContain(one.comment);
					for (const { reason } of one.fixes) if (reason.trim() !== '') expect(text).toContain(reason);
					for (const { row, words } of one.levels) {
						expect(text).toContain(row);
						if (words.trim() !== '') expect(text).toContain(words);
					}
				}
			})
		);
	});
});
