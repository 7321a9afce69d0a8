import type { Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { argument } from './argument.ts';
import { asOf, reviewBy } from './bank.ts';
import { enemies } from './enemies.ts';
import { forms } from './forms.ts';
import { reading } from './reading.ts';
import { s1 } from './s1.ts';
import { s2 } from './s2.ts';
import { s3 } from './s3.ts';

export const readingOpinion: Unit<Question> = {
	id: 'reading-opinion',
	title: 'How to read an opinion column',
	purpose:
		'A place to start: twenty-five sentences on what a column claims, what carries the claim, how sure it is and where it comes from. What you learn here serves for every column you will read.',
	source: {
		title: 'How to read an opinion column',
		genre: 'short explainer',
		author: null,
		outlet: null,
		published: null,
		remark: 'Its example is made up: there is no Market Street column, and no town in particular is meant.',
		own: true
	},
	asOf,
	reviewBy,
	contentNote:
		'Nothing in it touches on current events, people or beliefs. The examples are a street, a library, a school lunch and the like, and all are made up. It takes one lesson, or a quarter of an hour a section.',
	ages: '12 and over, and learners of English from level B1',
	reading,
	argument,
	cards: [],
	questions: [...s1, ...s2, ...s3],
	forms,
	enemies
};
