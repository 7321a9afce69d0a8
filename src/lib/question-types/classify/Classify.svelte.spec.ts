import { describeView } from '../describe-view.fixtures.ts';

const bins = {
	'Four pairs of herons were counted.': 'Checkable fact',
	'According to the council, a dam would keep the meadows dry.': 'Reported speech',
	'A dam would move the flood to the next village.': 'Reported speech',
	'The stream rises in the northern hills.': 'Checkable fact'
};

describeView('classify', {
	response: { bins: { count: 'fact', dry: 'report', move: 'report', rise: 'fact' } },
	byPointer: async ({ click }) => {
		for (const [card, bin] of Object.entries(bins)) await click(bin, card);
	},
	byKeyboard: async ({ choose }) => {
		for (const [card, bin] of Object.entries(bins)) await choose(bin, card);
	}
});
