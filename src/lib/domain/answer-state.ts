/** What became of a stored answer's question since it was answered. */
export type AnswerState = 'kept' | 're-scored' | 'changed' | 'archived';

/** The state of an answer given to `answered` when the bank now holds `current` (`undefined`: the question is gone). */
export function answerState(answered: string, current: string | undefined): AnswerState {
	if (current === undefined) return 'archived';
	if (answered === current) return 'kept';
	return seenHalf(answered) === seenHalf(current) ? 're-scored' : 'changed';
}

const seenHalf = (version: string) => version.split('.')[0];
