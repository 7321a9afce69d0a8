import type { SeatDeed } from '#lib/domain/class/seat-history.ts';
import { sayNumber } from '#lib/ui/say-points.ts';

/** "1 point", "2.5 points". */
export const countPoints = (points: number): string => `${sayNumber(points)} ${points === 1 ? 'point' : 'points'}`;

const countOf = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`;

/** One thing that was done to a cell, in words; `numbers` gives the place of a question in the work, from 1. */
export function sayDeed({ event }: SeatDeed, numbers: ReadonlyMap<string, number>): string {
	const where = (question: string | null) =>
		question === null ? 'the whole' : `question ${numbers.get(question) ?? question}`;
	switch (event.kind) {
		case 'work-read': {
			const answers = event.sittings.flatMap(({ events }) => events.filter(({ kind }) => kind === 'answered'));
			const challenges = event.sittings.flatMap(({ events }) =>
				events.filter(({ kind }) => kind === 'question-challenged')
			);
			const objects = challenges.length > 0 ? ` and ${countOf(challenges.length, 'challenge')}` : '';
			return `Work read, with ${countOf(answers.length, 'answer')}${objects}`;
		}
		case 'excused':
			return event.excused ? `Excused: ${event.reason}` : 'No longer excused';
		case 'overridden': {
			if (event.points === null) return `Points by hand for ${where(event.question)} taken back`;
			return `${countPoints(event.points)} by hand for ${where(event.question)}: ${event.reason}`;
		}
		case 'commented':
			return event.text === ''
				? `Comment on ${where(event.question)} taken away`
				: `Comment on ${where(event.question)}: ${event.text}`;
		case 'row-marked':
			return event.level === null
				? `A level for ${where(event.question)} taken back`
				: `Level ${event.level} for “${event.row}” of ${where(event.question)}`;
		case 'challenge-answered':
			return `Challenge to ${where(event.question)} answered: it stays as it is. ${event.reason}`;
		default:
			return '';
	}
}
