import { describe, expect, it } from 'vitest';
import { foldSittings } from './assigned.ts';
import { anAssignment, askedQuestions, sitAt } from './assignment.fixtures.ts';
import { compareEdition } from './edition.ts';

const [sitting] = foldSittings(sitAt(anAssignment(), { answered: ['S1-01', 'S1-02'] }), anAssignment().id);
if (!sitting) throw new Error('there is a sitting');
const [seen, key] = askedQuestions[0]?.version.split('.') ?? [];
const versions = (...all: [string, string][]) => new Map(all);

describe('the questions of a sitting today', () => {
	it('are as they were, have another key, are asked differently, or are gone', () => {
		const now = versions(
			['S1-01', `${seen}.${key}`],
			['S1-02', `${seen}.000000000000`],
			['S2-01', `000000000000.${key}`]
		);
		expect(compareEdition(sitting, now)).toEqual({ kept: 1, 're-scored': 1, changed: 1, archived: 1 });
	});

	it('go by the version that was answered, where it is another than that which was asked first', () => {
		const answer = sitting.work.answers.get('S1-01');
		const [first] = answer?.tries ?? [];
		if (!answer || !first) throw new Error('it is answered');
		const again = { ...answer, tries: [first, { ...first, version: `111111111111.${key}` }] };
		const work = { ...sitting.work, answers: new Map([...sitting.work.answers, ['S1-01', again]]) };
		const of = (version: string) =>
			compareEdition({ asked: askedQuestions.slice(0, 1), work }, versions(['S1-01', version]));
		expect(of(`111111111111.${key}`).kept).toBe(1);
		expect(of(`${seen}.${key}`).changed).toBe(1);
	});
});
