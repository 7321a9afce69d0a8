import { promptsOf } from '../parts.ts';
import { questionRule } from '../rule.ts';
import { wordsOf } from '../words.ts';

const mostWords = 60;
const unfocused = [
	/^which (?:(?:one )?of (?:the following|these)|one|statement|sentence|option|answer)?(?: statements?| sentences?)?\s*(?:is|are) (?:true|false|right|wrong|correct|incorrect)\b/iu,
	/^what (?:is|are) (?:true|correct|right)\b/iu,
	/^(?:choose|select|pick) the (?:correct|right|best|true) (?:answer|option|statement)\.?$/iu
];

/**
 * A prompt asks one clear thing, in 60 words at most (written tasks aside), with any gap at its end: a reader knows what is
 * asked before looking at the options. Source: Haladyna, Downing and Rodriguez (2002), guidelines 13 to 16.
 */
export const unfocusedPrompt = questionRule(
	{ id: 'W9', severity: 'warning', title: 'A prompt that does not ask one clear thing' },
	(q) =>
		promptsOf(q).flatMap(({ path, text }) => [
			...(unfocused.some((pattern) => pattern.test(text.trim()))
				? [{ path, message: 'The prompt says nothing of what it is about. Ask the question in it.' }]
				: []),
			...(q.type !== 'extended' && wordsOf(text).length > mostWords
				? [
						{
							path,
							message: `The prompt has ${String(wordsOf(text).length)} words. Say it in ${String(mostWords)} at most.`
						}
					]
				: []),
			...(/_{2,}.*\p{L}/u.test(text)
				? [{ path, message: 'The gap is in the middle. Put it at the end, or ask a question.' }]
				: [])
		])
);
