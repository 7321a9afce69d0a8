import { describe, expect, it } from 'vitest';
import { authoring } from '#questions/authoring.ts';
import { reportOn, type Authoring } from '#lib/lint/report.ts';
import { sampleUnit } from '#lib/question-types/unit.fixtures.ts';
import { units } from '#lib/server/bank.ts';
import { lintBank } from './lint-questions.ts';

const known: Authoring = {
	grade: 12,
	register: [{ id: 'C1', markers: ['tea', 'the text'] }],
	overlap: null,
	quotations: [],
	accepted: [{ rule: 'W5', question: 'S1-09', why: 'Names.' }]
};
const quiet = { today: '2026-06-01', say: () => undefined };

/** The bank looked at on a day: whether it may ship, and what was said. */
function lintOn(today: string, about: Readonly<Record<string, Authoring>> = { tea: known }) {
	const said: string[] = [];
	const mayShip = lintBank([sampleUnit], about, { today, say: (text) => said.push(text) });
	return { mayShip, said: said.join('\n') };
}

describe('the bank that ships', () => {
	it.each(units)('$id has no error and no warning that nobody looked at', (unit) => {
		const about = new Map<string, Authoring>(Object.entries(authoring)).get(unit.id);
		expect(about).toBeDefined();
		if (!about) return;
		const { errors, warnings, stale } = reportOn(unit, about, { today: unit.asOf });
		expect({ errors, warnings, stale }).toEqual({ errors: [], warnings: [], stale: [] });
		for (const { why } of about.accepted) expect(why.length).toBeGreaterThan(20);
	});

	it('has no stranger in the list of what authors know', () => {
		expect(Object.keys(authoring)).toEqual(units.map(({ id }) => id));
	});
});

describe('the day', () => {
	it('on which something is overdue keeps the bank from shipping', () => {
		expect(lintOn('2027-01-01').mayShip).toBe(true);
		const late = lintOn('2027-01-02');
		expect(late.mayShip).toBe(false);
		expect(late.said).toContain('E14 A review is overdue');
		expect(late.said).toContain('S1-01 › reviewBy: The question had to be looked at by 2027-01-01.');
	});
});

describe('what is said', () => {
	it('counts errors, warnings and what was accepted, and names acceptances without a warning', () => {
		const { said } = lintOn('2026-06-01');
		expect(said).toMatch(/^tea: 0 errors, \d+ warnings, 0 accepted\nWarnings\n {2}W\d+ /u);
		expect(said).toContain('No longer found, so need not be accepted: W5 in S1-09');
	});

	it('leaves out a warning that was accepted, but never an error', () => {
		const before = reportOn(sampleUnit, known, quiet);
		const [first] = before.warnings;
		const accepted = [{ rule: first?.rule ?? '', question: first?.question ?? null, why: 'Looked at.' }];
		const after = reportOn(sampleUnit, { ...known, accepted }, quiet);
		expect(after.warnings.length).toBeLessThan(before.warnings.length);
		expect(after.warnings.length + after.accepted.length).toBe(before.warnings.length);
		const late = reportOn(
			sampleUnit,
			{ ...known, accepted: [{ rule: 'E14', question: null, why: 'No time.' }] },
			{ today: '2030-01-01' }
		);
		expect(late.errors.map(({ question }) => question)).toContain(null);
	});

	it('asks for what authors must know of a unit', () => {
		expect(lintOn('2026-06-01', {})).toEqual({
			mayShip: false,
			said: 'tea: not in questions/authoring.ts. Add its grade, register, overlap file and quotations there.'
		});
	});
});

describe('the article', () => {
	it('when it is at hand, has every run of seven words found that was copied', () => {
		const prompt = sampleUnit.questions.map((q) => q.prompt).find((text) => text.split(' ').length > 7) ?? '';
		const withArticle = (article: string) => reportOn(sampleUnit, known, { ...quiet, article }).errors;
		expect(withArticle(`Before. ${prompt} After.`).map(({ rule }) => rule)).toContain('E7');
		expect(withArticle('Another text of more than seven words, and quite new.')).toEqual([]);
	});
});
