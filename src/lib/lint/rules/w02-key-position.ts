import { choicesOf } from '../parts.ts';
import { unitRule } from '../rule.ts';

const fewest = 4;
/** How much more often than by chance one place may hold the key. */
const tolerance = 0.25;

/**
 * Where options keep their order, the key is not always in the same place. Counted from four such questions on. Source:
 * Haladyna, Downing and Rodriguez (2002), guideline 20; the figures are a judgement of this project.
 */
export const keyPosition = unitRule(
	{ id: 'W2', severity: 'warning', title: 'The key is often in the same place' },
	({ unit }) => {
		const fixed = unit.questions.flatMap(choicesOf).filter(({ fixedOrder, keys }) => fixedOrder && keys.length === 1);
		if (fixed.length < fewest) return [];
		const places = fixed.map(({ options, keys }) => options.findIndex(({ id }) => id === keys[0]));
		const byChance = fixed.reduce((sum, { options }) => sum + 1 / options.length, 0) / fixed.length;
		return [...new Set(places)].flatMap((place) => {
			const count = places.filter((other) => other === place).length;
			if (count / fixed.length <= byChance + tolerance) return [];
			const message = `In ${String(count)} of ${String(fixed.length)} questions with a fixed order the key is option ${String(place + 1)}. Ask some so that it is another.`;
			return [{ question: null, path: ['questions'], message }];
		});
	}
);
