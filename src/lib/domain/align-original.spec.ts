import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignOriginal } from './align-original.ts';
import { lettersOf } from './letters.ts';
import { article, articlePrint, articleText } from './original.fixtures.ts';

const align = (text: string) => alignOriginal(text, articlePrint);
const statesOf = (text: string) => align(text).paragraphs.map(({ state }) => state);
const allMatch = article.map(() => 'matches');
const allMissing = article.map(() => 'missing');
const letters = (text: string) => lettersOf(text).text;

/** One paragraph a place, another text in some of them. */
const withParagraph = (id: string, text: string | null) =>
	article.flatMap((one) => (one.id === id ? (text ?? []) : one.text)).join('\n\n');

/** Ways in which copies of a text differ though it says the same; each is given a number to choose by. */
const respell: ((text: string, dice: number) => string)[] = [
	(text) => text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"'),
	(text) => text.replace(/“/gu, '« ').replace(/”/gu, ' »'),
	(text, dice) => text.replace(/[-–]/gu, ['—', '-', '‑', ' – ', '--'][dice % 5] ?? '-'),
	(text, dice) => text.replace(/ /gu, (space, at: number) => (at % (2 + (dice % 5)) === 0 ? '\u00a0' : space)),
	(text) => text.replace(/ /gu, '  \t'),
	(text, dice) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, dice % 2 ? '$1\u00ad$2' : '$1\u200b$2'),
	(text) => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
	(text, dice) => text.normalize(dice % 2 ? 'NFD' : 'NFKC'),
	(text) => text.toUpperCase()
];

const wrap = (text: string, width: number, hyphenate: boolean) => {
	const lines = text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}}) `, 'gu'), '$1\n');
	return hyphenate ? lines.replace(/(\p{L}{4})(\p{L}{4,}) (?=\p{L})/gu, '$1-\n$2 ') : lines;
};

/** Other text that stands between paragraphs. */
const between = fc.constantFrom(
	'By a neighbour of the author',
	'ADVERTISEMENT',
	'Photo: the wall behind the atlases, before anyone thought of hanging a hammer there, seen from the door.',
	'12',
	'Page 3 of 7',
	'The Evening Lamp · Opinion',
	'Subscribe now and read three months for the price of one. You can leave whenever you like, no questions asked.'
);

/** How one paragraph is set: what stands before and after it, and where it is parted. */
const setting = fc.record({
	extra: fc.option(between, { freq: 2 }),
	gap: fc.constantFrom('\n\n', '\n\n\n\n', '\n', ' ', '\n \t\n'),
	parted: fc.option(fc.tuple(fc.nat(40), fc.constantFrom('\n\n', '\n\n17\n\n', '\f- 4 -\n')))
});
const copy = fc.record({
	respelt: fc.array(fc.tuple(fc.constantFrom(...respell), fc.nat(100)), { maxLength: 4 }),
	width: fc.option(fc.integer({ min: 30, max: 100 })),
	hyphenate: fc.boolean(),
	lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
	settings: fc.array(setting, { minLength: article.length, maxLength: article.length }),
	bom: fc.boolean()
});

type Copy = typeof copy extends fc.Arbitrary<infer T> ? T : never;

function makeCopy({ respelt, width, hyphenate, lineEnd, settings, bom }: Copy): string {
	const parts = settings.map(({ extra, gap, parted }, at) => {
		const spelt = respelt.reduce((text, [change, dice]) => change(text, dice), article[at]?.text ?? '');
		const set = width === null ? spelt : wrap(spelt, width, hyphenate);
		return (extra === null ? '' : `\n\n${extra}\n\n`) + part(set, parted) + gap;
	});
	return (bom ? '\ufeff' : '') + parts.join('').replaceAll('\n', lineEnd);
}

/** Parts a long paragraph after so many words. */
function part(text: string, where: [number, string] | null): string {
	const words = text.split(' ');
	if (!where || words.length < 30) return text;
	const at = where[0] % words.length || 1;
	return `${words.slice(0, at).join(' ')}${where[1]}${words.slice(at).join(' ')}`;
}

describe('aligning an article with its print', () => {
	it('finds every paragraph of any copy that says the same', () => {
		fc.assert(
			fc.property(copy, (change) => {
				const { paragraphs } = align(makeCopy(change));
				expect(paragraphs.map(({ state }) => state)).toEqual(allMatch);
				expect(paragraphs.map(({ text }) => letters(text))).toEqual(article.map(({ text }) => letters(text)));
			}),
			{ numRuns: 150 }
		);
	});

	it('finds nothing in another text', () => {
		const word = fc.stringMatching(/^[a-z]{1,9}$/u);
		const vocabulary = fc.constantFrom(...articleText.split(/\s+/u));
		const other = fc.array(fc.oneof(word, vocabulary), { maxLength: 2000 }).map((words) => words.join(' '));
		fc.assert(
			fc.property(other, (text) => {
				expect(statesOf(text)).toEqual(allMissing);
			})
		);
	});

	it('never throws, and gives text that stands in the file', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...article.map(({ text }) => text)))),
				(parts) => {
					const file = parts.join('');
					for (const { text } of align(file).paragraphs) expect(letters(file)).toContain(letters(text));
				}
			)
		);
	});

	it('says which paragraphs are missing', () => {
		for (const { id } of article) {
			const { paragraphs } = align(withParagraph(id, null));
			expect(paragraphs.filter(({ state }) => state !== 'matches')).toEqual([
				{ id, state: 'missing', likeness: 0, text: '' }
			]);
		}
	});

	it('says that a paragraph with changed words differs, and shows the changed one', () => {
		for (const { id, text } of article.filter((one) => letters(one.text).length > 150)) {
			const words = text.split(' ');
			for (let at = 0; at < words.length; at++) {
				const changed = words.with(at, 'something').join(' ');
				const { paragraphs, extras } = align(withParagraph(id, changed));
				const other = paragraphs.filter(({ state }) => state !== 'matches');
				expect(other).toEqual([{ id, state: 'differs', likeness: other[0]?.likeness, text: changed }]);
				expect(other[0]?.likeness).toBeGreaterThan(0.7);
				expect(extras).toEqual([]);
			}
		}
	});

	it('calls a paragraph missing when most of it is another', () => {
		const [, , first = { id: 'P1', text: '' }] = article;
		const words = first.text.split(' ').map((word, at) => (at % 3 === 0 ? 'other' : word));
		expect(align(withParagraph(first.id, words.join(' '))).paragraphs[2]?.state).toBe('missing');
	});

	it('keeps to the order of the article', () => {
		const moved = [...article.slice(3), ...article.slice(0, 3)].map(({ text }) => text).join('\n\n');
		expect(statesOf(moved).filter((state) => state === 'matches')).toHaveLength(article.length - 3);
	});

	it('lists what else stands in the file, without page numbers and repeated lines', () => {
		const [first, ...others] = article.map(({ text }) => text);
		const file = [first, 'By nobody\nin particular', '12', 'The Lamp', ...others, '13', 'The Lamp', 'Ask us!'];
		expect(align(file.join('\n\n')).extras).toEqual(['By nobody in particular', 'Ask us!']);
	});

	it('counts a short paragraph only beside a long one', () => {
		const short = article.filter(({ text }) => letters(text).length < 64).map(({ text }) => text);
		expect(short.length).toBeGreaterThan(1);
		expect(statesOf(short.join('\n'))).toEqual(allMissing);
	});

	it('takes less than a second for a megabyte', () => {
		const words = articleText.split(/\s+/u);
		const pages = Array.from({ length: 170_000 }, (_, at) => {
			return `${words[(at * at + 7 * at) % words.length] ?? ''}${at % 400 === 0 ? `\n\n${at / 400}\n` : ' '}`;
		});
		const file = pages.join('').slice(0, 1_000_000 - articleText.length) + articleText;
		expect(file.length).toBeGreaterThan(900_000);
		// The quickest of three: other work on the machine is not what is measured.
		const times = [1, 2, 3].map(() => {
			const start = performance.now();
			expect(statesOf(file)).toEqual(allMatch);
			return performance.now() - start;
		});
		expect(Math.min(...times)).toBeLessThan(1000);
	});
});
