/** Letters of the serif by their width, in thousandths of the type size; measured in Literata Regular. */
const widths: Readonly<Record<string, string>> = {
	200: ' ',
	235: "'",
	309: 'j',
	330: '!,;‘’().:[]i·l',
	354: '-',
	386: '{}"f',
	405: 't1I',
	427: '/\\|',
	452: 's_*',
	480: 'rz',
	500: 'c`–275',
	525: 'eé9“”',
	540: '63?a',
	555: '48Jg$',
	580: 'xy0+<=>^~×',
	592: 'ovS',
	610: 'qPbkd',
	635: 'Fpu',
	660: 'ELZBhn',
	705: 'XC#Y',
	735: 'RATV',
	765: 'GKOQD',
	812: 'U&',
	840: 'NH→',
	860: '@%w…',
	1000: 'mM—',
	1089: 'W'
};

const wide = 1000;
const byLetter = new Map<string, number>();
for (const [width, letters] of Object.entries(widths)) {
	for (const letter of letters) byLetter.set(letter, Number(width));
}

/** About how wide a line is, set in the serif at this size; a letter that is not known counts as a wide one. */
export function widthOf(line: string, size: number): number {
	let sum = 0;
	for (const letter of line) sum += byLetter.get(letter) ?? wide;
	return (sum * size) / 1000;
}
