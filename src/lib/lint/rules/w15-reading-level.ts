import type { Question } from '#lib/question-types/types.ts';
import { askedTextsOf, promptsOf } from '../parts.ts';
import { gradeOf, syllablesOf } from '../reading-level.ts';
import { eachQuestion, unitRule, type Flag, type LintContext } from '../rule.ts';

/** How far one question may lie above the unit's grade: on a few dozen words the measure is rough. */
const slack = 4;
const fewestWords = 25;

/** Long words that learners of the age know from any school day. */
const everyday = new Set(
	(
		'according particularly information explanation explanations disagreement disagreements responsibility possibility ' +
		'university international political especially immediately cautiously carefully relationship relationships ' +
		'government understanding contradiction contradictions communication communications'
	).split(' ')
);

/**
 * Prompts are no harder than the unit's readers can read, and long words are explained. Measured is the Flesch–Kincaid grade of
 * all prompts together against the unit's grade, and of each question with 25 words or more against that grade and four. A rare
 * word is one of five syllables or more that is neither in the glossary, nor in the reading, nor on a short list of everyday
 * ones. Source: Kincaid et al. (1975); Haladyna, Downing and Rodriguez (2002), guidelines 8 and 13.
 */
export const readingLevel = unitRule(
	{ id: 'W15', severity: 'warning', title: 'Hard to read for the unit’s learners' },
	(context) => {
		const { unit, grade } = context;
		const all = unit.questions.flatMap(promptsOf).map(({ text }) => text);
		const overall = gradeOf(all.join(' '));
		const message = `All prompts together read at grade ${overall.toFixed(1)}, above ${String(grade)}. Shorten sentences and words.`;
		return [
			...(overall > grade ? [{ question: null, path: ['questions'], message }] : []),
			...eachQuestion(context, checkQuestion)
		];
	}
);

function checkQuestion(q: Question, { unit, grade }: LintContext): Flag[] {
	const texts = askedTextsOf(q);
	const prompts = promptsOf(q).map(({ text }) => text);
	const level = gradeOf(prompts.join(' '));
	const isHard = prompts.join(' ').split(/\s+/u).length >= fewestWords && level > grade + slack;
	const known = new Set([...unit.reading.glossary.flatMap(({ forms }) => forms), ...wordsOfReading(unit.reading)]);
	return [
		...(isHard
			? [{ path: ['prompt'], message: `The prompt reads at grade ${level.toFixed(1)}. Shorten sentences and words.` }]
			: []),
		...texts.flatMap(({ path, text }) =>
			(text.match(/(?<!\p{L})\p{Ll}{8,}/gu) ?? []).flatMap((word) =>
				syllablesOf(word) < 5 || known.has(word) || everyday.has(word)
					? []
					: [{ path, message: `“${word}” is a rare word. Use a plainer one, or explain it in the glossary.` }]
			)
		)
	];
}

function wordsOfReading({ sections }: LintContext['unit']['reading']): string[] {
	return sections
		.flatMap(({ paragraphs }) => paragraphs.flat())
		.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
}
