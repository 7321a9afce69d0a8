import type { ArgumentRole } from '#lib/domain/argument.ts';
import type { Box } from './argument-layout.ts';

type Frame = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

/** The outline of a statement's box; each job in the argument has a shape of its own. */
export function outlineOf(role: ArgumentRole, { x, y, width, height }: Frame): string {
	const right = x + width;
	const bottom = y + height;
	const cut = Math.min(10, height / 3);
	if (role === 'objection')
		return `M${x} ${y}H${right - cut}L${right} ${y + cut}V${bottom}H${x + cut}L${x} ${bottom - cut}Z`;
	if (role === 'warrant' || role === 'grounds')
		return rounded({ x, y, width, height }, role === 'warrant' ? Math.min(10, height / 2) : 2);
	if (role === 'concession' || role === 'reply')
		return `M${x} ${y}H${right}V${bottom - cut}L${right - cut} ${bottom}H${x}Z`;
	if (role === 'qualifier') return rounded({ x, y, width, height }, Math.min(20, height / 2));
	return `M${x} ${y}H${right}V${bottom}H${x}Z`;
}

function rounded({ x, y, width, height }: Frame, r: number): string {
	const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
	return `M${x + r} ${y}h${width - 2 * r}${arc(r, r)}v${height - 2 * r}${arc(-r, r)}h${2 * r - width}${arc(-r, -r)}v${2 * r - height}${arc(r, -r)}Z`;
}
