import { describe, expect, it } from 'vitest';
import { examples } from './examples.ts';
import { statementsOf } from './statements.ts';

const slotsOf = (roles: string[]) => roles.map((role) => ({ id: role, role, label: role }));
const linksOf = (roles: string[]) =>
	statementsOf(slotsOf(roles), () => undefined).map(({ id, under }) => `${id} < ${under ?? 'nothing'}`);

describe('statementsOf', () => {
	it('draws every slot of every example once, numbered in the order of the question, from one statement down', () => {
		for (const { question } of examples) {
			const drawn = statementsOf(question.slots, (slot) => `card of ${slot}`);
			expect(drawn.map(({ id }) => id)).toEqual(question.slots.map(({ id }) => id));
			expect(drawn.map(({ label }) => Number(/^\d+/.exec(label)?.[0]))).toEqual(drawn.map((_, at) => at + 1));
			expect(drawn.map(({ text }) => text)).toEqual(question.slots.map(({ id }) => `card of ${id}`));
			expect(drawn.filter(({ under }) => under === null)).toHaveLength(1);
			for (const { under } of drawn) if (under) expect(drawn.some(({ id }) => id === under)).toBe(true);
		}
	});

	it('hangs premises from the conclusion on the way, and the rest from the claim', () => {
		expect(linksOf(['Premise', 'Intermediate conclusion', 'Final conclusion'])).toEqual([
			'Premise < Intermediate conclusion',
			'Intermediate conclusion < Final conclusion',
			'Final conclusion < nothing'
		]);
		expect(linksOf(['Claim', 'Grounds', 'Warrant', 'Qualifier', 'Rebuttal'])).toEqual([
			'Claim < nothing',
			'Grounds < Claim',
			'Warrant < Claim',
			'Qualifier < Claim',
			'Rebuttal < Claim'
		]);
	});

	it('does not guess which of two reasons something supports', () => {
		expect(linksOf(['Claim', 'Reason', 'Another reason', 'Evidence'])).toContain('Evidence < Claim');
	});

	it('leaves a slot open that has no card', () => {
		expect(statementsOf(slotsOf(['Claim']), () => undefined)).toMatchObject([{ text: '' }]);
	});
});
