import { firstSeed } from '#lib/domain/form.ts';
import { addScores, isFull, type Score } from '#lib/domain/score.ts';
import { processes } from '#lib/domain/taxonomy.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import { arrange, questionTypes } from '#lib/question-types/registry.ts';
import type { Question } from '#lib/question-types/types.ts';
import { draw, formOf, pages, questionOf, sayNumber, sayPoints, sections, unit } from './support/bank.ts';
import { handOf } from './support/hands.ts';
import { bring, readKept } from './support/keep.ts';
import { open, QuizPage } from './support/quiz-page.ts';
import { expect, test } from './support/test.ts';

/** The quiz on everything in a section. Three are done on each screen, by another hand each. */

/** First seeds draw no question in two parts, so the last quiz is begun on another device, with a seed that does. */
function seedOf(form: string): string {
	if (form !== 's6-full') return firstSeed(unit.id, form);
	const seeds = Array.from({ length: 50 }, (_, at) => `seed ${at}`);
	const isDrawn = (seed: string) => draw(form, seed).some((id) => questionOf(id).type === 'two-part');
	const fromPage = firstOption(form, firstSeed(unit.id, form));
	return seeds.find((seed) => isDrawn(seed) && firstOption(form, seed) !== fromPage) ?? '';
}

/** What stands first in the first question: when it changes, the page has taken up the attempt from the other device. */
function firstOption(form: string, seed: string): string {
	const [first = ''] = draw(form, seed);
	const question = arrange(questionOf(first), shuffleFrom(seed));
	return question.type === 'single-choice' ? (question.options[0]?.text ?? '') : '';
}

const plans = sections.map(({ id }, at) => ({
	form: `${id}-full`,
	screen: at % 2 === 0 ? '@phone' : '@desktop',
	by: at % 3 === 0 ? ('keyboard' as const) : ('pointer' as const)
}));

test('the six quizzes together ask questions of every type @desktop', () => {
	const asked = plans.flatMap(({ form }) => draw(form, seedOf(form)).map((id) => questionOf(id).type));
	expect([...new Set(asked)].sort()).toEqual(Object.keys(questionTypes).sort());
});

for (const { form, screen, by } of plans) {
	test(`${formOf(form).title}, by ${by} ${screen}`, async ({ page, hasTouch }) => {
		test.setTimeout(180_000);
		const questions = draw(form, seedOf(form)).map(questionOf);
		if (seedOf(form) !== firstSeed(unit.id, form)) {
			const seed = seedOf(form);
			await bring(page, [{ kind: 'attempt-started', unit: unit.id, form, seed, attempt: crypto.randomUUID() }]);
		}
		await open(page, pages.form(form));
		const quiz = new QuizPage(page, handOf(by, page, hasTouch));
		const option = firstOption(form, seedOf(form));
		if (option) await expect(quiz.card.locator('label').first()).toContainText(option);
		const scores = await answerAll(quiz, questions);
		await expectResult(quiz, questions, scores);
		await startAgain(quiz, form, questions);
	});
}

/** The second question is answered wrong; the third and the last but one as well, and sure. */
const isWrong = (at: number, count: number) => at === 1 || isSure(at, count);
const isSure = (at: number, count: number) => at === 2 || at === count - 2;

async function answerAll(quiz: QuizPage, questions: readonly Question[]): Promise<Score[]> {
	const scores: Score[] = [];
	for (const [at, question] of questions.entries()) {
		await test.step(question.id, async () => {
			await quiz.expectQuestion(question);
			const wrong = isWrong(at, questions.length);
			const score = wrong ? await quiz.answerWrong(question) : await quiz.answerRight(question);
			if (isSure(at, questions.length)) await quiz.sayHowSure('Sure');
			await quiz.submit();
			await (wrong ? quiz.expectWrong(question, score) : quiz.expectRight(question, score));
			scores.push(score);
			await expect(quiz.button(/^(Check|I have finished writing)$/), 'what was pressed is gone').toHaveCount(0);
			await expect(quiz.card.locator(':focus'), 'focus is where it goes on').toHaveCount(1);
			await quiz.press(at < questions.length - 1 ? 'Next question' : 'See how you did');
		});
	}
	return scores;
}

async function expectResult({ check }: QuizPage, questions: readonly Question[], scores: readonly Score[]) {
	const solved = scores.filter(isFull).length;
	await expect(check).toContainText(sayPoints(scores));
	await expect(check).toContainText(`${solved} of ${questions.length} solved, ${solved} at the first try.`);

	const rank = (at: number) => (isSure(at, questions.length) ? 0 : isWrong(at, questions.length) ? 1 : 2);
	const asked = questions.map(({ prompt }, at) => ({ words: `${at + 1}. ${prompt}`, rank: rank(at) }));
	const expected = asked.sort((a, b) => a.rank - b.rank).map(({ words }) => words);
	const list = check.getByRole('group').filter({ hasText: /^\s*(Correct|Not yet|Partly right|Written down)/ });
	const summaries = await check.locator('summary').allTextContents();
	expect(summaries.map((words, at) => words.includes(expected[at] ?? '-'))).toEqual(expected.map(() => true));
	await expect(list.filter({ hasText: 'You were sure of this one at first.' })).toHaveCount(2);

	for (const process of processes) {
		const own = scores.filter((_, at) => questions[at]?.process === process);
		const { earned, possible } = addScores(own);
		if (possible === 0) continue;
		const row = check.locator('dl > div').filter({ hasText: new RegExp(`^\\s*${process}:`, 'i') });
		await expect(row).toContainText(`${sayNumber(earned)} of ${sayNumber(possible)}`);
	}
	for (const [at, { key }] of questions.entries()) {
		if (!isWrong(at, questions.length)) continue;
		await expect(check.getByRole('button', { name: new RegExp(`^${key.evidence[0]} `) })).toHaveCount(1);
	}
}

/** Starting again draws from another seed, and whatever is drawn holds no two questions that give each other away. */
async function startAgain(quiz: QuizPage, form: string, first: readonly Question[]): Promise<void> {
	const { page, hand, check, card } = quiz;
	await hand.press(check.getByRole('button', { name: 'Start again, in another order' }));
	await hand.choose(check.getByRole('checkbox', { name: 'All on one page' }));
	await expect(card.first()).toBeVisible();
	const ids = await card.evaluateAll((all) => all.map((one) => one.getAttribute('data-question') ?? ''));
	const [opening] = ids.map(questionOf);
	if (!opening) throw new Error('Nothing was drawn');
	const again = new QuizPage(page, hand, card.first());
	const score = await again.answerRight(opening);
	await again.submit();
	await again.expectRight(opening, score);
	await expect(quiz.saved).toHaveAttribute('data-save', 'saved');

	const { events } = await readKept(page);
	const seeds = events.flatMap((event) => (event.kind === 'attempt-started' && event.form === form ? event.seed : []));
	expect(seeds).toHaveLength(2);
	expect(seeds[0]).toBe(seedOf(form));
	expect(seeds[1]).not.toBe(seeds[0]);
	expect(ids, 'the seed that is kept draws the same form').toEqual(draw(form, seeds[1] ?? ''));
	for (const [a, b] of unit.enemies) {
		expect(ids.includes(a) && ids.includes(b), `${a} beside ${b}`).toBe(false);
		expect(first.some(({ id }) => id === a) && first.some(({ id }) => id === b), `${a} beside ${b}`).toBe(false);
	}
}
