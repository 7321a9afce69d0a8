import type { ArgumentRole } from '#lib/domain/argument.ts';

/** What each job in an argument is called, and what it is. */
export const roleWords: Readonly<Record<ArgumentRole, { name: string; meaning: string }>> = {
	claim: { name: 'Main claim', meaning: 'what the whole argument is for' },
	qualifier: { name: 'Qualifier', meaning: 'how sure the claim is' },
	reason: { name: 'Reason', meaning: 'a claim that supports the main one' },
	grounds: { name: 'Grounds', meaning: 'what is pointed to in support' },
	warrant: { name: 'Warrant', meaning: 'the rule that makes the grounds count' },
	objection: { name: 'Objection', meaning: 'what a critic could answer' },
	concession: { name: 'Concession', meaning: 'what the author grants to the other side' },
	reply: { name: 'Reply', meaning: 'why the claim stands all the same' }
};

/** "Warrant, unsaid"; an objection is a critic's in any case. */
export function labelOf({ role, unstated }: { role: ArgumentRole; unstated: boolean }): string {
	return roleWords[role].name + (unstated && role !== 'objection' ? ', unsaid' : '');
}
