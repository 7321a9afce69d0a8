/** Scoring for types in which a told number of things is picked, several of them right. */

/** The share of full marks: +1 for each right pick, −1 for each wrong one, not below 0, over the number of right things. */
export function sharePicks(picked: readonly string[], keys: readonly string[]): number {
	const right = picked.filter((id) => keys.includes(id)).length;
	return Math.max(0, right - (picked.length - right)) / keys.length;
}

/** The share a random pick of `choose` out of `count` things earns on average, when just as many are right. */
export function guessPicks(count: number, choose: number): number {
	let share = 0;
	for (let right = 1; right <= choose; right++) {
		const ways = countChoices(choose, right) * countChoices(count - choose, choose - right);
		share += (ways / countChoices(count, choose)) * (Math.max(0, 2 * right - choose) / choose);
	}
	return share;
}

/** The number of ways to choose `k` of `n` things. */
function countChoices(n: number, k: number): number {
	if (k < 0 || k > n) return 0;
	let ways = 1;
	for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
	return ways;
}
