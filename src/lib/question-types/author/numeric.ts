import type { Questions } from '../types.ts';
import type { KeyMeta, Lure, Meta } from './input.ts';
import { describe, explain, lureOf, seal } from './output.ts';

/** `otherwise` is said of any wrong number that is none of the slips. */
export function numeric<S extends string, C extends string>() {
	return (
		q: Meta<C> & {
			unit?: string;
			min: number;
			max: number;
			key: KeyMeta<S> & {
				value: number;
				tolerance: number;
				otherwise: string;
				slips?: readonly (Lure & { value: number })[];
			};
		}
	): Questions['numeric'] => {
		const { value, tolerance, otherwise, slips = [] } = q.key;
		return seal({
			...describe(q),
			type: 'numeric' as const,
			unit: q.unit ?? null,
			min: q.min,
			max: q.max,
			key: {
				...explain(q.key),
				value,
				tolerance,
				slips: slips.map(({ value, ...lure }) => ({ value, ...lureOf(lure) })),
				otherwise
			}
		});
	};
}
