import { expect, it } from 'vitest';
import { examplesByName } from '#lib/question-types/examples.ts';
import { keyResponse, sayAnswer } from '#lib/question-types/registry.ts';
import { sayDifference, sayFix, sayRegrade } from './fix-words.ts';

const change = { assignment: 'a', learner: '7', before: { earned: 1, possible: 3 }, after: { earned: 2, possible: 3 } };

it('says what a dry run found', () => {
	expect(sayRegrade({ changes: [], byHand: 0, answers: 3 })).toBe('No mark would change.');
	expect(sayRegrade({ changes: [change], byHand: 2, answers: 3 })).toBe(
		'1 mark would change; 2 marks given by hand stay.'
	);
});

it('says by how much points change, and what they are out of where that changes too', () => {
	expect(sayDifference(change.before, change.after)).toBe('+1');
	expect(sayDifference(change.after, change.before)).toBe('−1');
	expect(sayDifference(change.before, { earned: 1, possible: 2 })).toBe('±0, out of −1');
	expect(sayDifference(change.before, { earned: null, possible: 0 })).toBe('−1, out of −3');
});

it('says a fix with the words of the answer', () => {
	const question = examplesByName['single-choice'][0]?.question;
	if (!question) throw new Error('There is an example');
	const key = sayAnswer(question, String);
	expect(sayFix({ kind: 'corrected', response: keyResponse(question) }, question, String)).toBe(`The key is “${key}”`);
	expect(sayFix({ kind: 'dropped' }, question, String)).toBe('The question counts for nobody');
	expect(sayFix({ kind: 'accepted', response: 1 }, undefined, String)).toBe('an answer earns full marks too');
});
