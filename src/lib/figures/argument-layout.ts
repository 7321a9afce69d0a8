import type { ArgumentRole } from '#lib/domain/argument.ts';
import { wrap } from './wrap.ts';

/** What the picture of an argument needs to know of a statement. */
export interface Statement {
	id: string;
	role: ArgumentRole;
	text: string;
	/** What stands above the text: its role, and whether it goes unsaid. */
	label: string;
	unstated: boolean;
	under: string | null;
}

/** A statement in its place; sizes are in sixteenths of the root type size. */
export interface Box {
	id: string;
	x: number;
	y: number;
	width: number;
	height: number;
	lines: readonly string[];
}

/** A line from a statement to the one it stands under; `end` is where it meets the lower one. */
export interface Edge {
	from: string;
	to: string;
	path: string;
	end: readonly [number, number];
	/** Whether it comes in from above; else it comes from the side. */
	down: boolean;
}

export interface ArgumentPlan {
	width: number;
	height: number;
	boxes: readonly Box[];
	edges: readonly Edge[];
}

export const type = { size: 14, leading: 19, label: 17, pad: 10 };
const rail = 18;
const gap = 12;
const row = 30;
const columnGap = 18;
const narrowest = 110;

/** The statements as they stand under one another. */
class Tree {
	readonly boxes: Box[] = [];
	readonly edges: Edge[] = [];
	readonly #below = new Map<string | null, Statement[]>();

	constructor(statements: readonly Statement[]) {
		for (const one of statements) this.#below.set(one.under, [...this.below(one.under), one]);
	}

	below(id: string | null): readonly Statement[] {
		return this.#below.get(id) ?? [];
	}

	/** Puts a box in its place and says where it ends. */
	put(one: Statement, x: number, y: number, width: number, atLeast = 0): Box {
		const lines = linesOf(one, width);
		const box = { id: one.id, x, y, width, height: Math.max(atLeast, heightOf(lines)), lines };
		this.boxes.push(box);
		return box;
	}

	/** What stands under a box, hung from a rail at its left; gives the y where it ends. */
	hang(box: Box): number {
		let y = bottom(box);
		for (const one of this.below(box.id)) {
			const room = box.width - rail >= narrowest;
			const child = this.put(one, box.x + (room ? rail : 0), y + gap, box.width - (room ? rail : 0));
			const start = box.x + rail / 2;
			const middle = child.y + type.pad + type.label / 2;
			this.edges.push(
				room
					? line(box, child, `M${start} ${bottom(box)}V${middle}H${child.x}`, [child.x, middle], false)
					: line(box, child, `M${start} ${bottom(box)}V${child.y}`, [start, child.y], true)
			);
			y = this.hang(child);
		}
		return y;
	}
}

/**
 * An argument as a picture of this width: each main claim on top with its qualifiers beside it, its reasons in columns, and
 * under each reason, hung from a rail, what it rests on and what speaks against it. With one column everything hangs
 * under the claim.
 */
export function layOutArgument(statements: readonly Statement[], width: number, columns: number): ArgumentPlan {
	const tree = new Tree(statements);
	let y = 0;
	for (const root of tree.below(null)) {
		y = (columns > 1 ? spread(tree, root, y, width, columns) : tree.hang(tree.put(root, 0, y, width))) + row;
	}
	return { width, height: Math.max(0, y - row), boxes: tree.boxes, edges: tree.edges };
}

/** A claim and its columns, row by row; gives the y where they end. */
function spread(tree: Tree, root: Statement, top: number, width: number, columns: number): number {
	const below = tree.below(root.id);
	const beside = below.filter((one) => one.role === 'qualifier' && tree.below(one.id).length === 0).slice(0, 1);
	const heads = below.filter((one) => !beside.includes(one));
	const manyRows = heads.length > columns;
	const left = manyRows ? rail : 0;
	const column = (width - left - columnGap * (columns - 1)) / columns;
	const claim = putClaim(tree, root, beside[0], top, width);
	let y = bottom(claim);
	for (let at = 0; at < heads.length; at += columns) {
		const inRow = heads.slice(at, at + columns);
		const bus = y + row / 2;
		const tall = Math.max(...inRow.map((one) => heightOf(linesOf(one, column))));
		const ends = inRow.map((one, index) => {
			const head = tree.put(one, left + index * (column + columnGap), y + row, column, tall);
			const drop = head.x + rail / 2;
			const path = `M${rail / 2} ${bottom(claim)}V${bus}H${drop}V${head.y}`;
			tree.edges.push(line(claim, head, path, [drop, head.y], true));
			return tree.hang(head);
		});
		y = Math.max(...ends);
	}
	return y;
}

/** The claim, three fifths wide when its qualifier stands beside it. */
function putClaim(tree: Tree, root: Statement, beside: Statement | undefined, y: number, width: number): Box {
	const room = beside ? Math.round((width - columnGap * 2) * 0.6) : width;
	const rest = width - room - columnGap * 2;
	const tall = beside ? heightOf(linesOf(beside, rest)) : 0;
	const claim = tree.put(root, 0, y, room, tall);
	if (!beside) return claim;
	const box = tree.put(beside, room + columnGap * 2, y, rest, claim.height);
	const middle = y + claim.height / 2;
	tree.edges.push(line(claim, box, `M${room} ${middle}H${box.x}`, [box.x, middle], false));
	return claim;
}

const bottom = ({ y, height }: Box) => y + height;
const linesOf = ({ text }: Statement, width: number) => wrap(text, width - type.pad * 2 - 4, type.size);
const heightOf = (lines: readonly string[]) => type.pad * 2 + type.label + lines.length * type.leading;
const line = (from: Box, to: Box, path: string, end: readonly [number, number], down: boolean): Edge => ({
	from: from.id,
	to: to.id,
	path,
	end,
	down
});
