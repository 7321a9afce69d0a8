import { widthOf } from './letter-widths.ts';
import { wrap } from './wrap.ts';

/** What the picture needs to know of an actor. */
interface Named {
	id: string;
	name: string;
	short?: string;
}

/** What the picture needs to know of a relation. */
interface Act {
	id: string;
	from: string;
	to: string;
	act: string;
	mutual: boolean;
	authorsView: boolean;
	sentences: readonly { id: string; section: string }[];
}

/** An actor's line through the picture, and its name above: in lines, or one line turned upright. */
export interface Lifeline {
	id: string;
	x: number;
	lines: readonly string[];
}

/** A relation in its place; sizes are in sixteenths of the root type size. */
export interface Row extends Act {
	y: number;
	height: number;
	/** The arrow, from one lifeline to the other. */
	arrow: { y: number; from: number; to: number };
	/** The room that lifelines have in the row. */
	band: readonly [number, number];
	/** Where its words begin: the two names first, then what is done. */
	x: number;
	wordsY: number;
	names: readonly string[];
	lines: readonly string[];
	links: readonly { id: string; section: string; x: number; y: number }[];
}

export interface ActorsPlan {
	width: number;
	height: number;
	/** Names stand upright where lines are close. */
	upright: boolean;
	head: number;
	lifelines: readonly Lifeline[];
	rows: readonly Row[];
}

export const type = { size: 14, leading: 18, small: 12, smallLeading: 15, link: 44 };
const gap = 16;
const arrowRoom = 26;
/** From this width on, the words stand beside the arrows and not above them. */
const besideFrom = 480;

/** What an actor is called where there is little room. */
export const shortName = ({ name, short }: Omit<Named, 'id'>) => short ?? name;

/**
 * Lifelines, one an actor, and under one another, in the order given, the relations between them. Only actors that have a
 * relation are drawn.
 */
export function layOutActors(actors: readonly Named[], relations: readonly Act[], width: number): ActorsPlan {
	const drawn = actors.filter(({ id }) => relations.some(({ from, to }) => from === id || to === id));
	const beside = width >= besideFrom;
	const column = beside ? Math.min(60, (width * 0.6) / Math.max(1, drawn.length)) : width / Math.max(1, drawn.length);
	const upright = column < 44;
	const lifelines = drawn.map((actor, at) => ({
		id: actor.id,
		x: column * (at + 0.5),
		lines: upright
			? wrap(shortName(actor), 110, type.small).slice(0, 1)
			: wrap(shortName(actor), column - 2, type.small)
	}));
	const head = Math.max(0, ...lifelines.map(({ lines }) => heightOfHead(lines, upright))) + 10;
	const at = new Map(lifelines.map(({ id, x }) => [id, x]));
	const names = new Map(drawn.map((actor) => [actor.id, shortName(actor)]));
	const left = beside ? column * drawn.length + 16 : 0;
	let y = head;
	const rows = relations.map((relation) => {
		const row = putRow(relation, { y, left, width, beside, at, names });
		y += row.height;
		return row;
	});
	return { width, height: y, upright, head, lifelines, rows };
}

function heightOfHead(lines: readonly string[], upright: boolean): number {
	return upright ? widthOf(lines[0] ?? '', type.small) : lines.length * type.smallLeading;
}

interface Page {
	y: number;
	left: number;
	width: number;
	beside: boolean;
	at: ReadonlyMap<string, number>;
	names: ReadonlyMap<string, string>;
}

function putRow(relation: Act, { y, left, width, beside, at, names }: Page): Row {
	const room = width - left;
	const both = `${names.get(relation.from) ?? ''} ${relation.mutual ? '↔' : '→'} ${names.get(relation.to) ?? ''}`;
	const heading = wrap(both, room - type.link * relation.sentences.length, type.small);
	const lines = wrap(relation.act, room, type.size);
	const words = heading.length * type.smallLeading + lines.length * type.leading;
	// A link is 24 high at least, whatever stands under it.
	const height = Math.max(words, 28) + gap + (beside ? 0 : arrowRoom);
	const arrowY = beside ? y + height / 2 : y + height - gap / 2 - arrowRoom / 2;
	return {
		...relation,
		y,
		height,
		arrow: { y: arrowY, from: at.get(relation.from) ?? 0, to: at.get(relation.to) ?? 0 },
		band: beside ? [y, y + height] : [y + height - arrowRoom - gap / 2, y + height],
		x: left,
		wordsY: y + gap / 2,
		names: heading,
		lines,
		links: relation.sentences.map((sentence, index) => ({
			...sentence,
			x: width - type.link * (relation.sentences.length - index),
			y: y + gap / 2 - 6
		}))
	};
}
