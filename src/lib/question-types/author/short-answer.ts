import type { Questions } from '../types.ts';
import type { KeyMeta, Lure, Meta, Some } from './input.ts';
import { describe, explain, seal } from './output.ts';

/** Answers that are right however they are spelled, and wrong ones that deserve a hint. */
interface Accepted {
	accept: Some<string>;
	reject?: readonly { text: string; hint: string; tag?: Lure['tag'] }[];
}

/** Ideas to look for; each sign is a list of word beginnings that must all occur. */
interface Ideas {
	need: number;
	ideas: Readonly<Record<string, { text: string; signs: Some<Some<string>> }>>;
}

function matchOf(key: Accepted | Ideas) {
	if ('accept' in key) {
		const reject = (key.reject ?? []).map(({ text, hint, tag }) => ({
			text,
			hint,
			...(tag === undefined ? {} : { misconception: tag })
		}));
		return { kind: 'accept' as const, accept: [...key.accept], reject };
	}
	const ideas = Object.entries(key.ideas).map(([id, { text, signs }]) => ({
		id,
		text,
		signs: signs.map((words) => [...words])
	}));
	return { kind: 'ideas' as const, need: key.need, ideas };
}

/** Typed: either accepted answers, or ideas to look for. */
export function shortAnswer<S extends string, C extends string>() {
	return (
		q: Meta<C> & { lines?: 1 | 2 | 3 | 4 | 5 | 6; key: KeyMeta<S> & (Accepted | Ideas) }
	): Questions['short-answer'] => {
		return seal({
			...describe(q),
			type: 'short-answer' as const,
			lines: q.lines ?? ('accept' in q.key ? 1 : 3),
			key: { ...explain(q.key), match: matchOf(q.key) }
		});
	};
}
