import { describe, expect, it } from 'vitest';
import { examples } from './examples.ts';
import { layOut } from './lay-out.ts';

const slotsOf = (roles: string[]) => roles.map((role, index) => ({ id: `${index}`, role, label: role }));
const rolesOf = (roles: string[]) => layOut(slotsOf(roles)).map(({ slots }) => slots.map(({ role }) => role));

describe('layOut', () => {
	it('shows every slot of every example once', () => {
		for (const { question } of examples) {
			const shown = layOut(question.slots).flatMap(({ slots }) => slots);
			expect(new Set(shown)).toEqual(new Set(question.slots));
			expect(shown).toHaveLength(question.slots.length);
		}
	});

	it('puts the claim on top and what speaks against it at the end', () => {
		expect(rolesOf(['Rebuttal', 'Warrant', 'Grounds', 'Qualifier', 'Claim', 'Grounds'])).toEqual([
			['Qualifier', 'Claim'],
			['Grounds', 'Grounds'],
			['Warrant'],
			['Rebuttal']
		]);
		expect(rolesOf(['Premise', 'Intermediate conclusion', 'Final conclusion'])).toEqual([
			['Final conclusion'],
			['Intermediate conclusion'],
			['Premise']
		]);
	});

	it('reads as a sentence from the top', () => {
		expect(layOut(slotsOf(['Claim', 'Grounds', 'Warrant', 'Rebuttal'])).map(({ word }) => word)).toEqual([
			null,
			'because',
			'which counts because',
			'unless'
		]);
	});

	it('counts a role it does not know among the grounds', () => {
		expect(rolesOf(['Backing', 'Claim'])).toEqual([['Claim'], ['Backing']]);
	});
});
