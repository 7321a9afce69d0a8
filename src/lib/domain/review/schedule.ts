import { answerState } from '../answer-state.ts';
import type { Answered, LogEvent, Reviewed } from '../event.ts';
import { orderEvents } from '../log.ts';
import { day, daysBetween, lastMoment } from './day.ts';
import { groupByCard, nameOf, type Deck, type DeckCard } from './deck.ts';
import { daysToFirst, dueBefore, foldExams } from './exam.ts';
import { gradeAnswer } from './grade.ts';
import { daysUntilDue, remember, type Memory } from './memory.ts';

/** A card that is in the learner's deck, with when it comes up. All times are epoch ms. */
export interface ScheduledCard {
	unit: string;
	question: string;
	/** First answered in a quiz. */
	entered: number;
	/** Reviews that count: of the question as it stands now. */
	reviews: number;
	/** The first and the latest of them, or `null` while the card is new. */
	first: number | null;
	latest: number | null;
	memory: Memory | null;
	due: number;
}

/**
 * The learner's deck: every card answered in a quiz, earliest due first. A fold over the log alone: order and repetition of
 * the events make no difference, nor does where or when it is worked out. What was answered before a question was changed
 * does not count, and the card begins anew; a question that is gone has no card, and gets its schedule back when it comes back.
 */
export function foldSchedule(events: readonly LogEvent[], deck: Deck): ScheduledCard[] {
	const { events: ordered } = orderEvents(events);
	const exams = foldExams(ordered);
	const entered = foldEntries(ordered, deck);
	const reviewed = groupByCard(ordered.filter((event): event is Reviewed => event.kind === 'reviewed'));
	const cards = deck.cards.flatMap((card) => {
		const name = nameOf(card.unit, card.id);
		const since = entered.get(name);
		if (since === undefined) return [];
		const rules = { exam: exams.get(card.unit), score: deck.score };
		return [{ name, card: scheduleCard(card, since, reviewed.get(name) ?? [], rules) }];
	});
	cards.sort((a, b) => a.card.due - b.card.due || (a.name < b.name ? -1 : 1));
	return cards.map(({ card }) => card);
}

/** When each card was first answered, in a form that is not guessed at before reading. */
function foldEntries(ordered: readonly LogEvent[], { guesses }: Deck): Map<string, number> {
	const guessed = new Set(guesses.map(({ unit, form }) => nameOf(unit, form)));
	const isGuess = (event: LogEvent) =>
		event.kind === 'attempt-started' && guessed.has(nameOf(event.unit, event.form)) ? [event.attempt] : [];
	const attempts = new Set(ordered.flatMap(isGuess));
	const entered = new Map<string, number>();
	const isAnswer = (event: LogEvent): event is Answered => event.kind === 'answered' && !attempts.has(event.attempt);
	for (const { unit, question, at } of ordered.filter(isAnswer)) {
		const name = nameOf(unit, question);
		if (!entered.has(name)) entered.set(name, at);
	}
	return entered;
}

interface Rules {
	exam: string | undefined;
	score: Deck['score'];
}

function scheduleCard(card: DeckCard, entered: number, reviews: readonly Reviewed[], rules: Rules): ScheduledCard {
	const { unit, id: question, version } = card;
	let memory: Memory | null = null;
	let count = 0;
	let first: number | null = null;
	let latest: number | null = null;
	for (const review of reviews) {
		const state = answerState(review.version, version);
		if (state !== 'kept' && state !== 're-scored') continue;
		const grade = gradeAnswer(rules.score(unit, question, review.response), review.certainty, review.shown);
		if (grade === null) continue;
		memory = remember(memory, latest === null ? 0 : daysBetween(latest, review.at), grade);
		first ??= review.at;
		latest = review.at;
		count++;
	}
	const answered = latest ?? entered;
	const natural = answered + day * (memory ? daysUntilDue(memory) : daysToFirst(entered, rules.exam));
	const due = Math.min(lastMoment, dueBefore(rules.exam, nameOf(unit, question), answered, natural));
	return { unit, question, entered, reviews: count, first, latest, memory, due };
}
