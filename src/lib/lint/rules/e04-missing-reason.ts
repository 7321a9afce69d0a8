import { reasonGroupsOf } from '../parts.ts';
import { questionRule } from '../rule.ts';

/**
 * The key, every option and every placement says why, and every distractor names its misconception: explanations teach far
 * more than right and wrong (effect 0.49 against 0.05). Source: Van der Kleij, Feskens and Eggen (2015), doi
 * 10.3102/0034654314564881.
 */
export const missingReason = questionRule(
	{ id: 'E4', severity: 'error', title: 'An explanation or a misconception is missing' },
	(q) => [
		...(q.key.why.trim() === '' ? [{ path: ['key', 'why'], message: 'Say why the key is right.' }] : []),
		...reasonGroupsOf(q).flatMap(({ path, reasons, ids, keys }) =>
			ids.flatMap((id) => {
				const reason = Object.hasOwn(reasons, id) ? reasons[id] : undefined;
				if (!reason?.why.trim()) {
					return [{ path: [...path, id], message: `Say why ${id} is right or wrong.` }];
				}
				const isTagged = reason.misconception !== undefined || keys.includes(id);
				return isTagged
					? []
					: [{ path: [...path, id, 'misconception'], message: `Name the misconception that ${id} stands for.` }];
			})
		)
	]
);
