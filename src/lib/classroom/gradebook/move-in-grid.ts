/** Where a key leads in a grid of cells, or `null` for a key that is not for moving. Rows and columns count from 0. */
export function moveInGrid(
	{ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
	from: { row: number; column: number },
	size: { rows: number; columns: number }
): { row: number; column: number } | null {
	const [last, end] = [size.rows - 1, size.columns - 1];
	const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
	const to = (row: number, column: number) => ({ row: within(row, last), column: within(column, end) });
	const { row, column } = from;
	switch (key) {
		case 'ArrowUp':
			return to(row - 1, column);
		case 'ArrowDown':
			return to(row + 1, column);
		case 'ArrowLeft':
			return to(row, column - 1);
		case 'ArrowRight':
			return to(row, column + 1);
		case 'PageUp':
			return to(row - 10, column);
		case 'PageDown':
			return to(row + 10, column);
		case 'Home':
			return to(ctrlKey ? 0 : row, 0);
		case 'End':
			return to(ctrlKey ? last : row, end);
		default:
			return null;
	}
}
