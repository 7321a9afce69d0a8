import type { FormSpec } from '#lib/domain/unit.ts';

/**
 * Two tests that share no question, so that one can stand in for the other. They are alike in length, points, processes and
 * sections; by skill they differ: A asks more about main ideas (R2), B more about how the argument is built (R5). Both lists
 * are those of the unit’s plan, which names every question, and are kept as they are; the page of coverage shows the difference.
 */
const tests = {
	a: 'S1-02 S1-03 S1-06 S2-04 S2-07 S2-08 S3-03 S3-05 S3-07 S4-05 S4-06 S4-09 S5-04 S5-06 S5-08 S5-12 S6-02 S6-04 S6-10 W-08 W-19',
	b: 'S1-07 S1-08 S1-11 S2-05 S2-06 S2-11 S3-04 S3-10 S3-11 S4-03 S4-08 S4-11 S5-03 S5-07 S5-09 S6-03 S6-09 S6-11 W-01 W-06 W-07'
};

const abouts = {
	a: 'All six sections once more, and a written task of 100 to 150 words.',
	b: 'As long as test A; the two share nothing but the written task, so that one can follow the other.'
};

/** A test ends with one written task: a short one, or the essay for those who have the time. */
function testOf(name: keyof typeof tests): FormSpec[] {
	const title = `Unit test ${name.toUpperCase()}`;
	const questions = tests[name].split(' ');
	return [
		{
			id: `test-${name}`,
			kind: 'unit-test',
			title,
			section: null,
			minutes: 45,
			about: abouts[name],
			draw: { kind: 'listed', questions: [...questions, 'W-13'] }
		},
		{
			id: `test-${name}-essay`,
			kind: 'unit-test',
			title: `${title}, with an essay`,
			section: null,
			minutes: 70,
			about: `The questions of test ${name.toUpperCase()}, and an essay of 250 to 350 words in place of the short task.`,
			draw: { kind: 'listed', questions: [...questions, 'W-11'] }
		}
	];
}

/** What is asked and talked about once all six sections have been read. */
export const wholeForms: readonly FormSpec[] = [
	...testOf('a'),
	...testOf('b'),
	{
		id: 'w-full',
		kind: 'full-quiz',
		title: 'Full quiz: the whole column',
		section: null,
		minutes: 25,
		about: 'What the column is for, how it is built, how sure it is, and what a critic could say.',
		draw: { kind: 'section', section: 'w', written: 0 }
	},
	{
		id: 'seminar',
		kind: 'seminar',
		title: 'Seminar: three tasks to talk about',
		section: null,
		minutes: 50,
		about: 'Cards with facts and views from outside the column, sentences to reread, and steps for the hour.',
		draw: { kind: 'listed', questions: ['W-12', 'W-14', 'W-16'] },
		steps: [
			'Choose one of the three tasks together. Whoever would rather not talk about this conflict takes the second one alone: it asks who is behind a text, and no more.',
			'Reread for five minutes: the sentences listed under the task, and its cards. Notice where the author reports, where the author infers, and where the author judges.',
			'Write for ten minutes, alone. Note what the text settles, what it leaves open, and the number of the sentence each time.',
			'Talk in groups of three or four. In the first task each speaks for one government, from its card; the others ask where the card says so. Nobody is asked which side they are on.',
			'Put the opposite case before you decide: what is the best reason to think that your group is wrong?',
			'End with one sentence each: how sure are you, and which finding would change your mind? Nothing here is scored.'
		]
	}
];
