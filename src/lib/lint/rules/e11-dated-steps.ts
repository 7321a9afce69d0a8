import { foldText } from '#lib/domain/words.ts';
import { sentencesOf } from '#lib/domain/reading.ts';
import { questionRule } from '../rule.ts';
import { quote } from '../words.ts';

const date =
	/\b(?:1[5-9]|20)\d\d\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bin may\b/iu;

/**
 * Steps to be put in order carry no date, which would give their place away, and no two of them say the same, which would have
 * no order. Source: the key of an ordering task must be found by understanding; a judgement of this project.
 */
export const datedSteps = questionRule(
	{ id: 'E11', severity: 'error', title: 'Steps that show their place, or share one' },
	(q, { unit }) => {
		if (q.type !== 'order') return [];
		const sentences = new Map(unit.reading.sections.flatMap(sentencesOf).map(({ id, text }) => [id, text]));
		const texts = q.steps.map(({ text, sentence }) => sentences.get(sentence ?? '') ?? text);
		return texts.flatMap((text, at) => {
			const path = ['steps', at];
			const isTwice = texts.findIndex((other) => foldText(other) === foldText(text)) < at;
			return [
				...(date.test(text) ? [{ path, message: `${quote(text)} holds a date. Leave it out.` }] : []),
				...(isTwice ? [{ path, message: `${quote(text)} stands there twice, and two equal steps have no order.` }] : [])
			];
		});
	}
);
