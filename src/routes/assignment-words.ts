import type { Completeness } from '#lib/domain/assigned.ts';
import type { Assignment, FeedbackTiming, Task } from '#lib/domain/assignment.ts';
import type { Accommodation } from '#lib/domain/class/class-event.ts';
import type { Catalogue } from '#lib/pages/catalogue.ts';
import { sayMoment } from '#lib/ui/dates.ts';

/** Words about assignments that the teacher’s and the learner’s pages share. */

/** When verdicts are seen, to the learner. */
export const feedbackWords: Record<FeedbackTiming, string> = {
	'at-once':
		'You see at each question how it went and why. Your first try counts; then you can look at the sentence and try again.',
	'after-handing-in': 'You see how it went once you have handed in.',
	'on-release': 'You see how it went once your teacher gives out a code.'
};

/** "Section 3, The reply", or a name for questions on the whole text. */
export function saySection(sections: Catalogue['sections'], id: string): string {
	const index = sections.findIndex((section) => section.id === id);
	return index < 0 ? 'the whole text' : `section ${index + 1}`;
}

/** "18 of 20 answered; section 3 not started; section 4: 2 of 5." What is complete needs no words. */
export function sayCompleteness({ asked, answered, sections }: Completeness, all: Catalogue['sections']): string {
	const gaps = sections
		.filter((section) => section.answered < section.asked)
		.map((section) => {
			const name = saySection(all, section.section);
			return section.answered === 0 ? `${name} not started` : `${name}: ${section.answered} of ${section.asked}`;
		});
	return `${answered} of ${asked} answered${gaps.map((gap) => `; ${gap}`).join('')}.`;
}

/** "1 challenge", "2 challenges". */
export function sayChallenges(count: number): string {
	return `${count} ${count === 1 ? 'challenge' : 'challenges'}`;
}

/** When it may be done, in a sentence; `null` for any time. */
export function sayWindow({ from, until }: Pick<Assignment, 'from' | 'until'>): string | null {
	if (from === null && until === null) return null;
	const [start, end] = [
		from === null ? '' : `from ${sayMoment(from)}`,
		until === null ? '' : `until ${sayMoment(until)}`
	];
	return `Open ${[start, end].filter((part) => part !== '').join(' ')}, by this device’s clock.`;
}

/** How often it may be done. */
export function sayAttempts(attempts: number | null): string {
	if (attempts === null) return 'You can do it as often as you like; every attempt is handed in.';
	return attempts === 1 ? 'You do it once.' : `You can do it up to ${attempts} times; every attempt is handed in.`;
}

/** What a personal link makes easier in an assignment, each in a sentence; none where it changes nothing. */
export function sayEased(
	{ until, attempts }: Pick<Assignment, 'until' | 'attempts'>,
	{ time, extraAttempts, questions, readAloud }: Accommodation
): string[] {
	const sayTime = time === null ? 'There is no limit of time.' : `You have ${time} times as long.`;
	const sayMore =
		extraAttempts === null
			? 'You have as many attempts as you like.'
			: `You have ${extraAttempts} more ${extraAttempts === 1 ? 'attempt' : 'attempts'}.`;
	return [
		...(until === null || time === 1 ? [] : [sayTime]),
		...(attempts === null || extraAttempts === 0 ? [] : [sayMore]),
		...(questions === null
			? []
			: [`You are asked at most ${questions} ${questions === 1 ? 'question' : 'questions'}.`]),
		...(readAloud ? ['Each question, and the text, can be read aloud by a voice of your device.'] : [])
	];
}

/** A name for a task that nobody has named. */
export function nameTask(task: Task, { forms, sections }: Catalogue): string {
	if (task.kind === 'questions') return task.questions.length === 1 ? 'Written task' : 'Written tasks';
	if (task.kind === 'draw') return `${task.count} questions on ${listSections(task.sections, sections)}`;
	const chosen = forms.filter(({ id }) => task.forms.includes(id));
	const [first] = chosen;
	if (!first) return 'Assignment';
	if (chosen.length === 1) return first.title;
	const kind = first.title.slice(0, Math.max(0, first.title.indexOf(':'))) || first.title;
	return `${kind}: ${listSections(
		chosen.flatMap(({ section }) => section ?? []),
		sections
	)}`;
}

function listSections(ids: readonly string[], sections: Catalogue['sections']): string {
	const numbers = sections.flatMap(({ id }, index) => (ids.includes(id) ? [index + 1] : []));
	if (numbers.length === 0) return 'the whole text';
	return `${numbers.length === 1 ? 'section' : 'sections'} ${numbers.join(', ')}`;
}
