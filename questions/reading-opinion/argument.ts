import { defineArgument } from '#lib/domain/argument.ts';
import type { SentenceIdOf } from '#lib/domain/reading.ts';
import type { reading } from './reading.ts';

/** What the explainer itself argues, and what a reader may say to it. */
export const argument = defineArgument<SentenceIdOf<typeof reading>>()({
	nodes: [
		{
			id: 'claim',
			role: 'claim',
			text: 'A column can be weighed fairly by asking what it claims, what carries the claim, how sure it is and where it comes from.',
			unstated: false,
			under: null,
			sentences: ['S1.2', 'S2.1', 'S3.1']
		},
		{
			id: 'support',
			role: 'reason',
			text: 'A claim is as strong as the reasons and the evidence under it.',
			unstated: false,
			under: 'claim',
			sentences: ['S1.5', 'S1.6']
		},
		{
			id: 'support-step',
			role: 'warrant',
			text: 'Evidence carries a claim only across a step that is mostly left unsaid.',
			unstated: false,
			under: 'support',
			sentences: ['S1.7', 'S1.8', 'S1.9']
		},
		{
			id: 'certainty',
			role: 'reason',
			text: 'A claim with “may” and the same claim with “will” are two claims.',
			unstated: false,
			under: 'claim',
			sentences: ['S2.1', 'S2.2', 'S2.3', 'S2.4']
		},
		{
			id: 'voices',
			role: 'reason',
			text: 'A view belongs to whoever holds it, and what people think is often a writer’s guess.',
			unstated: false,
			under: 'claim',
			sentences: ['S2.5', 'S2.6', 'S2.7', 'S2.8']
		},
		{
			id: 'checking',
			role: 'reason',
			text: 'Facts can be checked away from the page, in a source that does not depend on the first.',
			unstated: false,
			under: 'claim',
			sentences: ['S3.2', 'S3.3', 'S3.4', 'S3.5']
		},
		{
			id: 'fairness',
			role: 'reason',
			text: 'A reader who has put the other side’s best case into words judges better.',
			unstated: false,
			under: 'claim',
			sentences: ['S3.6', 'S3.7', 'S3.8']
		},
		{
			id: 'time',
			role: 'objection',
			text: 'All this takes time, and most columns are read in a minute.',
			unstated: true,
			under: 'claim',
			sentences: ['S3.2']
		}
	]
});
