/** The placements with one more, or changed, or taken back when `there` is empty or `null`. */
export function place(
	placed: Readonly<Record<string, string>>,
	what: string,
	there: string | null
): Record<string, string> {
	const { [what]: _before, ...others } = placed;
	return there ? { ...others, [what]: there } : others;
}
