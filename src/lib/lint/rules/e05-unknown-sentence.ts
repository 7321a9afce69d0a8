import { namesIn } from '#lib/domain/unit-names.ts';
import { candidatesOf, listsOf, stringsIn } from '../parts.ts';
import { questionRule } from '../rule.ts';

/**
 * Every sentence a question points to is in the reading: its evidence, the sentences it offers or shows, and those its texts
 * mention by number. Every answer must rest on the text. Source: text-dependent questions after Fisher and Frey.
 */
export const unknownSentence = questionRule(
	{ id: 'E5', severity: 'error', title: 'A sentence that is not in the reading' },
	(q, { unit }) => {
		const { sentences } = namesIn(unit);
		const named = [
			...q.key.evidence.map((id, at) => ({ path: ['key', 'evidence', at], id })),
			...candidatesOf(q).flatMap(({ path, ids }) => ids.map((id, at) => ({ path: [...path, at], id }))),
			...listsOf(q).flatMap(({ path, options }) =>
				options.flatMap(({ sentence }, at) =>
					sentence === undefined ? [] : [{ path: [...path, at, 'sentence'], id: sentence }]
				)
			),
			...stringsIn(q).flatMap(({ path, text }) =>
				text.includes(' ') ? (text.match(/\bS\d+\.\d+\b/gu) ?? []).map((id) => ({ path, id })) : []
			)
		];
		return named.flatMap(({ path, id }) =>
			sentences.has(id) ? [] : [{ path, message: `${id} is no sentence of the reading. Name one that is.` }]
		);
	}
);
