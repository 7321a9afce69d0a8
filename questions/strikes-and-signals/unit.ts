import type { Unit } from '#lib/domain/unit.ts';
import type { Question } from '#lib/question-types/types.ts';
import { argument } from './argument.ts';
import { asOf, reviewBy } from './bank.ts';
import { cards } from './cards.ts';
import { enemies } from './enemies.ts';
import { forecasts } from './forecasts.ts';
import { forms } from './forms.ts';
import original from './original.json' with { type: 'json' };
import { reading } from './reading.ts';
import { s1 } from './s1.ts';
import { s2 } from './s2.ts';
import { s3 } from './s3.ts';
import { s4 } from './s4.ts';
import { s5 } from './s5.ts';
import { s6 } from './s6.ts';
import { whole } from './whole.ts';
import { wholeWritten } from './whole-written.ts';

export const strikesAndSignals: Unit<Question> = {
	id: 'strikes-and-signals',
	title: 'Strikes on Iran, signals to Pyongyang',
	purpose:
		'Read one opinion column in six short parts, work out what its author claims and how the claims are supported, and test how well the support holds. What counts is how you reason, whichever view you come to.',
	source: {
		title: 'How Trump’s Iran strikes doomed his North Korea strategy',
		genre: 'opinion column',
		author: null,
		outlet: null,
		published: null,
		remark: 'Its date is not confirmed; the events in it place it at about 24 June 2025.'
	},
	asOf,
	reviewBy,
	contentNote:
		'The topic is war and nuclear weapons, with living politicians and states in conflict. Some learners may have family in Iran, Israel, Korea or the armed forces; have another task of the same length ready for anyone who would rather not take part. Questions are about how the argument works. None asks which side a learner takes, and none has a key on whether the strikes were lawful, wise or right. Everything speaks from June 2025; later events stand only on a dated card that is hidden at first.',
	ages: '14 and over: upper secondary school, first year of college, and learners of English at levels B2 to C1',
	reading,
	original,
	argument,
	forecasts,
	cards,
	questions: [...s1, ...s2, ...s3, ...s4, ...s5, ...s6, ...whole, ...wholeWritten],
	forms,
	enemies
};
