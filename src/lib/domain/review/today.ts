import { nameOf } from './deck.ts';
import { shuffleFrom } from '../random.ts';
import type { ScheduledCard } from './schedule.ts';

/** So many cards are met in the deck for the first time on one day; the others wait for the next. */
export const newPerDay = 10;

/** One calendar day of the learner. Times are epoch ms; the page knows where its days begin. */
export interface CalendarDay {
	start: number;
	/** Start of the next one. */
	end: number;
}

/** Cards due by the end of a day, new ones only as far as the day has room for them; in mixed order, the same all day. */
export function dueOn(cards: readonly ScheduledCard[], { start, end }: CalendarDay): ScheduledCard[] {
	const due = cards.filter((card) => card.due < end);
	const met = cards.filter(({ first }) => first !== null && start <= first && first < end).length;
	const known = due.filter(({ latest }) => latest !== null);
	const fresh = due.filter(({ latest }) => latest === null).slice(0, Math.max(0, newPerDay - met));
	const named = [...known, ...fresh].map((card) => ({ name: nameOf(card.unit, card.question), card }));
	named.sort((a, b) => (a.name < b.name ? -1 : 1));
	return shuffleFrom(String(start))(named, 'deck').map(({ card }) => card);
}

/** Cards that come up on each of some days that follow one another, if each is answered on its day; what is overdue counts on the first. */
export function forecast(cards: readonly ScheduledCard[], days: readonly CalendarDay[]): number[] {
	const known = cards.filter(({ latest }) => latest !== null);
	const fresh = cards.filter(({ latest }) => latest === null);
	let taken = 0;
	return days.map(({ start, end }, index) => {
		const begin = index === 0 ? -Infinity : start;
		const met = cards.filter(({ first }) => first !== null && start <= first && first < end).length;
		const waiting = fresh.filter(({ due }) => due < end).length - taken;
		const added = Math.min(waiting, Math.max(0, newPerDay - met));
		taken += added;
		return known.filter(({ due }) => begin <= due && due < end).length + added;
	});
}
