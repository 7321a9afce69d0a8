import type { Misconception } from '../taxonomy.ts';

/** Five minutes to begin a reteach group with: what to ask it to do, in words to the teacher. */
export const reteachPrompts: Record<Misconception, string> = {
	'M-OPP':
		'Each reads the deciding sentence aloud and says it again in own words. Where do “not”, “but” or “less” turn it round?',
	'M-OUT':
		'Sort what you know into two lists: in the text, and from elsewhere. Point at a sentence for everything in the first.',
	'M-DET':
		'Find the two places that were mixed up. What is each of them about, and who or what does the detail belong to?',
	'M-OVR':
		'Mark every “may”, “could”, “some” and “perhaps” in the section. Say one sentence without it: what has changed?',
	'M-UND': 'Name the boldest claim in the section. Which words show that it is made, and not only considered?',
	'M-ATT': 'Go through the section and ask of each view: who says so? Put a name or “the author” beside it.',
	'M-IRR': 'Take a true statement and the question. Would the answer change if the statement were false?',
	'M-CAU':
		'Two things happened one after the other. What would the text have to say to make the first the reason of the second?',
	'M-SCO':
		'Put the statement beside the sentence. Does it speak of more, of fewer, or of the same people, places and times?',
	'M-ROLE': 'Give each sentence a job: claim, reason, example, objection, answer. Which jobs were swapped?',
	'M-FACT': 'Ask of each statement: how could anybody check it, and when? Keep “true or not” out of it.'
};
