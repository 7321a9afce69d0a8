import { wordedChoicesOf } from '../parts.ts';
import { questionRule } from '../rule.ts';
import { contentStems } from '../words.ts';

/** How many more words of the prompt than any distractor the key may take up. */
const slack = 1;

/**
 * The key does not take up words of the prompt that the distractors leave: such an echo ("clang") points to it. A word counts
 * by its first six letters; one word more than the distractors is let pass, because most keys name what is asked about.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline 28b; the figure is a judgement of this project.
 */
export const echoedPrompt = questionRule({ id: 'W6', severity: 'warning', title: 'The key echoes the prompt' }, (q) =>
	wordedChoicesOf(q).flatMap(({ path, prompt, options, keys }) => {
		const asked = contentStems(prompt);
		const echoes = options.map(({ id, text }) => ({
			isKey: keys.includes(id),
			count: [...contentStems(text)].filter((word) => asked.has(word)).length
		}));
		const most = (isKey: boolean) =>
			Math.max(0, ...echoes.filter((echo) => echo.isKey === isKey).map(({ count }) => count));
		const message =
			'The key repeats more words of the prompt than any distractor. Reword it, or let a distractor repeat some.';
		return most(true) > most(false) + slack ? [{ path, message }] : [];
	})
);
