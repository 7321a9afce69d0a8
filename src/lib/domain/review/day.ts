/** A day in ms. Schedules count in these, so that they do not depend on where a device is. */
export const day = 86_400_000;

/** The last moment a calendar can show: a device with a wrong clock must not lead beyond it. */
export const lastMoment = 8.64e15;

/** Whole days between two moments, to the nearest: the same hour tomorrow, or a little before, is one day later. */
export function daysBetween(from: number, to: number): number {
	return Math.max(0, Math.round((to - from) / day));
}
