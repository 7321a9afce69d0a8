import type { Card } from '#lib/domain/unit.ts';
import { reviewBy } from './bank.ts';

/** What some of those involved said about the same events; the column quotes few of them. */
const perspectives: Card[] = [
	{
		id: 'P-Pyongyang',
		kind: 'perspective',
		title: 'The view from Pyongyang',
		text: 'On 23 June 2025 North Korea’s Foreign Ministry said that the US attack on Iran violated the UN Charter. It also blamed Israel for the crisis, and Western states for tolerating what Israel did. The column passes on only the first part.',
		asOf: '2025-06-23',
		reviewBy,
		source: 'KCNA Watch (kcnawatch.org), statement of the Foreign Ministry, 23 June 2025',
		shownByDefault: false
	},
	{
		id: 'P-Tehran',
		kind: 'perspective',
		title: 'The view from Tehran',
		text: 'Between 22 and 25 June 2025 Iran’s government said that the sites were peaceful and under international inspection. It called the attack a breach of international law and rejected the US argument of self-defence.',
		asOf: '2025-06-25',
		reviewBy,
		source:
			'Iran International (iranintl.com), 23 June 2025; Khabar Online (english.khabaronline.ir), letter to the UN of 25 June 2025',
		shownByDefault: false
	},
	{
		id: 'P-Washington',
		kind: 'perspective',
		title: 'The view from Washington',
		text: 'On 21 June 2025 President Trump said that the aim was to destroy Iran’s capacity to enrich uranium and to stop a nuclear threat, and that more targets would follow if there was no peace. At the UN the US said that Iran had blocked talks, and it argued that the strikes were collective self-defence, that is, help for a state under attack.',
		asOf: '2025-06-24',
		reviewBy,
		source:
			'American Society of International Law, International Law in Brief (asil.org); Astro Awani (526336); TASS (1981327)',
		shownByDefault: false
	},
	{
		id: 'P-Beijing',
		kind: 'perspective',
		title: 'The view from Beijing',
		text: 'On 22 June 2025 China’s Foreign Ministry condemned the attack on sites that were under international inspection and called it a serious breach of the UN Charter. It urged the parties, Israel above all, to agree on a ceasefire and to start talks.',
		asOf: '2025-06-22',
		reviewBy,
		source: 'Shine (shine.cn), Xinhua report of 22 June 2025',
		shownByDefault: false
	},
	{
		id: 'P-Seoul',
		kind: 'perspective',
		title: 'The view from Seoul',
		text: 'On 22 and 23 June 2025 South Korea’s government held emergency meetings. It wanted to protect its nationals and to limit the effects on security and the economy of the Korean peninsula. The reports seen give no verdict of Seoul’s on whether the strikes were lawful.',
		asOf: '2025-06-23',
		reviewBy,
		source: 'The Korea Herald, 22 June 2025 (daily8.com); Gamereactor (gamereactor.eu), 23 June 2025',
		shownByDefault: false
	}
];

/** Facts from outside the column that help to check or weigh what it says. */
const background: Card[] = [
	{
		id: 'B1',
		kind: 'background',
		title: 'Before the US strikes',
		text: 'Israel began attacking Iran on 13 June 2025. At that time a further round of talks between the US and Iran was planned. The column does not mention this.',
		asOf: '2025-06-14',
		reviewBy,
		source: 'Axios, 13 June 2025 (copied by Ya Libnan); TASS (tass.com/world/1972977), 14 June 2025',
		shownByDefault: false
	},
	{
		id: 'B2',
		kind: 'background',
		title: 'Two accounts of Hanoi',
		text: 'After the summit of 2019 in Hanoi, Trump said that North Korea had wanted all sanctions lifted. North Korea’s foreign minister said that it had asked for only part of them to be lifted.',
		asOf: '2019-02-28',
		reviewBy,
		source: 'DW (dw.com), 28 February 2019; The Washington Post, 28 February 2019',
		shownByDefault: false
	},
	{
		id: 'B3',
		kind: 'background',
		title: 'An offer of talks in 2021',
		text: 'In June 2021 President Biden’s envoy for North Korea, Sung Kim, offered to meet its officials anywhere and at any time, without conditions to be met first.',
		asOf: '2021-06-21',
		reviewBy,
		source: 'South China Morning Post (scmp.com), 21 June 2021; The Japan Times (japantimes.co.jp), 21 June 2021',
		shownByDefault: false
	},
	{
		id: 'B4',
		kind: 'background',
		title: 'What China’s treaty promises',
		text: 'In their treaty of 1961 China and North Korea promise each other immediate help if one of them is attacked. Analysts differ on when this would apply, and how much help China would have to give.',
		asOf: '2017-08-31',
		reviewBy,
		source: 'Lawfare (lawfaremedia.org), 16 April 2017; The Diplomat (thediplomat.com), August 2017',
		shownByDefault: false
	},
	{
		id: 'B5',
		kind: 'background',
		title: 'An old view or a new one?',
		text: 'Several experts said in June 2025 that the strikes on Iran would reinforce a view that North Korea already held: that nuclear weapons keep it safe.',
		asOf: '2025-06-23',
		reviewBy,
		source: 'Korea Daily (koreadailyus.com), 23 June 2025; The Korea Herald, June 2025 (daily8.com)',
		shownByDefault: false
	},
	{
		id: 'B6',
		kind: 'background',
		title: 'North Korea’s first nuclear test',
		text: 'North Korea announced its first nuclear test on 9 October 2006.',
		asOf: '2006-10-09',
		reviewBy,
		source: 'GlobalSecurity.org, “Nuclear Weapons Test – 9 October 2006”',
		shownByDefault: false
	},
	{
		id: 'B7',
		kind: 'background',
		title: 'When Trump’s second term began',
		text: 'Donald Trump’s second term as US president began on 20 January 2025.',
		asOf: '2025-01-20',
		reviewBy,
		source: 'The Week (theweek.com/politics/donald-trump-inauguration), 20 January 2025',
		shownByDefault: false
	}
];

/** What happened after the column was written; only what a source was seen for. */
const sinceThen: Card[] = [
	{
		id: 'since-then',
		kind: 'since',
		title: 'Since then',
		text: 'In September 2025 Kim Jong-un said that talks with the US were possible if it dropped its demand for denuclearisation.',
		asOf: '2025-09-21',
		reviewBy,
		source: 'AP (wtop.com), 21 September 2025',
		shownByDefault: false
	}
];

export const cards: readonly Card[] = [...perspectives, ...background, ...sinceThen];
