import { printOf } from './original-print.ts';

/** An article written for the tests, with everything in it that other copies of a text set differently. */

const title = 'Lend the ladder, mend the town';
const standfirst =
	'Our library lends books by the thousand – and not one drill. A small shelf of tools would do more for neighbours than another car-park ever could';
const paragraphs = [
	'Every spring the same thing happens in my street: someone buys a hedge-cutter, uses it for an hour, and hangs it on a hook until the following year. Multiply that hour by 1,240 houses, and you have a fortune in steel that sleeps in the dark.',
	'The library’s new director, whom I met at the flower market, called the idea “charming”. I take that as an invitation. A tool shelf needs four metres of wall, one patient volunteer and a book to write names in; the wall is there already, behind the atlases.',
	'Critics fear for the tools. They may be right to fear, yet they have never counted. Of the 1,900 board games that the library has lent since 2016, eleven came back with pieces lost – and nine of those were made good before anyone had to ask.',
	'“Who pays when the saw breaks?” a neighbour asked me. We all do, a little.',
	'That was all.',
	'There is a finer reason, and it is not thrift. Whoever borrows a ladder meets the person who brought it back. In a town where half the front doors have changed hands within ten years, a café with longer opening hours would not introduce people half as well as a wheelbarrow does.',
	'To be fair, the budget is tight: the roof leaks, and the children’s corner waits for its carpet. But the first thirty tools cost nothing, because they hang unused in our sheds. I offer my own hedge-cutter, hardly naïve about its edge, together with a flat-bladed spade.',
	'So let the council try it from April to September. If the shelf stands full and unloved in autumn, I shall carry every last chisel home myself, on foot, uphill, and never write about ladders again.'
];

export const article = [
	{ id: 'T', text: title },
	{ id: 'SF', text: standfirst },
	...paragraphs.map((text, at) => ({ id: `P${at + 1}`, text }))
];

/** The article as a file that has one paragraph a line. */
export const articleText = article.map(({ text }) => text).join('\n\n');

export const articlePrint = printOf(article, '00112233445566778899aabbccddeeff');
