import { promptsOf } from '../parts.ts';
import { questionRule, type Flag, type LintContext } from '../rule.ts';

/**
 * A question that touches a claim people dispute says whose claim it is, in its prompt and in the reason for its key, with one
 * of the markers that the unit's register gives for the claim. A key never settles what the text only claims. Source: the
 * wording register of the unit; Hess (2009) on open and settled questions.
 */
export const missingAttribution = questionRule(
	{ id: 'E6', severity: 'error', title: 'A disputed claim without its owner' },
	(q, { register }) =>
		q.contested.flatMap((id, at): Flag[] => {
			const entry = register.find((claim) => claim.id === id);
			if (!entry) return [{ path: ['contested', at], message: `${id} is not in the unit’s register. Add it there.` }];
			const prompts = promptsOf(q)
				.map(({ text }) => text)
				.join(' ');
			return [...checkMarked(prompts, entry, ['prompt']), ...checkMarked(q.key.why, entry, ['key', 'why'])];
		})
);

function checkMarked(text: string, { id, markers }: LintContext['register'][number], path: Flag['path']): Flag[] {
	const said = text.toLowerCase();
	if (markers.some((marker) => said.includes(marker))) return [];
	const some = markers.slice(0, 3).join('”, “');
	return [{ path, message: `Claim ${id} is disputed: say whose it is, for example with “${some}”.` }];
}
