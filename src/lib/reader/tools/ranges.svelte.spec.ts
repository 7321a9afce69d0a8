import { afterEach, expect, it, vi } from 'vitest';
import { paint, rangeOf, stretchAt, stretchesIn } from './ranges.ts';

const markup =
	'<p><span class="sentence" id="S1.1"><a class="number" href="#S1.1">1</a><span data-sentence="S1.1">The <a class="word" href="#word-dam">old dam</a> held.</span></span>' +
	'<span class="gloss">dam: a wall</span> <span class="sentence" id="S1.2"><a class="number" href="#S1.2">2</a><span data-sentence="S1.2">Nobody slept.</span></span></p>';

function setPage() {
	document.body.innerHTML = markup;
	const words = (id: string) => document.querySelector(`[data-sentence="${id}"]`) ?? document.body;
	return { words, ids: ['S1.1', 'S1.2'] };
}

afterEach(() => {
	paint([]);
	vi.unstubAllGlobals();
});

it('finds the words of a stretch whatever markup they carry, and the stretch of the words', () => {
	const { ids } = setPage();
	const text = 'The old dam held.';
	for (let start = 0; start < text.length; start++) {
		for (let end = start + 1; end <= text.length; end++) {
			const range = rangeOf({ sentence: 'S1.1', start, end });
			expect(range?.toString()).toBe(text.slice(start, end));
			if (!range || text.slice(start, end).trim() !== text.slice(start, end)) continue;
			expect(stretchesIn(range, ids)).toEqual([{ sentence: 'S1.1', start, end }]);
		}
	}
});

it('takes of a selection over sentences the words of each, without numbers and words explained', () => {
	const { words, ids } = setPage();
	const range = document.createRange();
	range.setStart(words('S1.1').lastChild ?? document, 1);
	range.setEnd(words('S1.2').firstChild ?? document, 6);
	expect(stretchesIn(range, ids)).toEqual([
		{ sentence: 'S1.1', start: 12, end: 17 },
		{ sentence: 'S1.2', start: 0, end: 6 }
	]);
	range.selectNodeContents(document.querySelector('.gloss') ?? document);
	expect(stretchesIn(range, ids)).toEqual([]);
});

it('finds the shortest stretch under a point, and none beside it', () => {
	setPage();
	const long = { sentence: 'S1.1', start: 0, end: 17, name: 'long' };
	const short = { sentence: 'S1.1', start: 4, end: 11, name: 'short' };
	const marked = [short, long, { sentence: 'S9.9', start: 0, end: 1, name: 'gone' }];
	const middleOf = (stretch: typeof long) => {
		const box = rangeOf(stretch)?.getClientRects()[0];
		if (!box) throw new Error('the words stand in the page');
		return [box.left + box.width / 2, box.top + box.height / 2] as const;
	};
	const nameAt = (...[x, y]: readonly [number, number]) => stretchAt(marked, x, y)?.name;
	expect(nameAt(...middleOf(short))).toBe('short');
	expect(nameAt(...middleOf({ ...long, start: 0, end: 3 }))).toBe('long');
	expect(nameAt(...middleOf({ ...long, sentence: 'S1.2', end: 6 }))).toBeUndefined();
});

it('draws over the text and leaves its markup alone', () => {
	setPage();
	paint([{ sentence: 'S1.1', start: 2, end: 9, paint: 'question' }]);
	expect([...(CSS.highlights.get('note-question') ?? [])].map(String)).toEqual(['e old d']);
	expect(CSS.highlights.get('note-important')?.size).toBe(0);
	expect(document.body.innerHTML).toBe(markup);
});

it('marks the text up where the browser cannot draw over it, across links, and takes it back', () => {
	setPage();
	vi.stubGlobal('CSS', { escape: CSS.escape });
	paint([
		{ sentence: 'S1.1', start: 2, end: 9, paint: 'question' },
		{ sentence: 'S1.1', start: 6, end: 17, paint: 'thought' },
		{ sentence: 'S1.2', start: 0, end: 13, paint: 'important' }
	]);
	const drawn = (name: string) =>
		[...document.querySelectorAll(`mark.${name}`)].map((mark) => mark.textContent).join('');
	expect([drawn('question'), drawn('thought'), drawn('important')]).toEqual([
		'e old d',
		'd dam held.',
		'Nobody slept.'
	]);
	expect(document.querySelector('a.word')?.textContent).toBe('old dam');
	paint([]);
	expect(document.body.innerHTML).toBe(markup);
});
