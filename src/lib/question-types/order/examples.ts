import type { Example } from '../contract.ts';
import { earns, exampleFields, waits } from '../examples-fields.ts';
import type { Order, OrderResponse } from './order.ts';

const year: Order = {
	...exampleFields('T1-order-1', 3),
	type: 'order',
	prompt: 'Put these in the order of the year, starting in spring.',
	axis: 'earliest first',
	steps: [
		{ id: 'clear', text: 'Volunteers clear the grating' },
		{ id: 'fall', text: 'Leaves fall into the stream' },
		{ id: 'melt', text: 'Snow melts in the hills' },
		{ id: 'shallow', text: 'The water is too low for boats' }
	],
	key: {
		order: ['melt', 'shallow', 'fall', 'clear'],
		why: 'Spring brings the snow water, summer low water, and autumn the leaves, which are then cleared away.',
		evidence: ['T1.2', 'T1.3', 'T1.7']
	}
};

const certainty: Order = {
	...exampleFields('T1-order-2', 2),
	type: 'order',
	prompt: 'Rank these wordings.',
	axis: 'most certain first',
	steps: [
		{ id: 'a', text: '“may move the flood”' },
		{ id: 'b', text: '“moves the flood”' },
		{ id: 'c', text: '“would probably move the flood”' }
	],
	key: {
		order: ['b', 'c', 'a'],
		why: 'A plain statement is surer than “probably”, and “probably” is surer than “may”.',
		evidence: ['T1.5']
	}
};

const journey: Order = {
	...exampleFields('T1-order-3', 1),
	type: 'order',
	prompt: 'Follow a grain of soil.',
	axis: 'first to last',
	steps: [
		{ id: 'brown', text: 'It turns the water brown' },
		{ id: 'field', text: 'It lies in a field' },
		{ id: 'lake', text: 'It reaches the lake' },
		{ id: 'rain', text: 'Heavy rain loosens it' },
		{ id: 'wash', text: 'It is washed into the stream' }
	],
	key: {
		order: ['field', 'rain', 'wash', 'brown', 'lake'],
		why: 'Rain carries soil from the fields into the stream, which ends in the lake.',
		evidence: ['T1.8', 'T1.1']
	}
};

export const examples: Example<Order, OrderResponse>[] = [
	{
		title: 'four steps, three points',
		question: year,
		responses: [
			{ title: 'the key', response: { order: ['melt', 'shallow', 'fall', 'clear'] }, score: earns(3, 3) },
			{ title: 'the last two turned', response: { order: ['melt', 'shallow', 'clear', 'fall'] }, score: earns(2, 3) },
			{ title: 'the first step last', response: { order: ['shallow', 'fall', 'clear', 'melt'] }, score: earns(2, 3) },
			{
				title: 'the halves changed over',
				response: { order: ['fall', 'clear', 'melt', 'shallow'] },
				score: earns(2, 3)
			},
			{ title: 'back to front', response: { order: ['clear', 'fall', 'shallow', 'melt'] }, score: earns(0, 3) },
			{ title: 'not touched', response: { order: [] }, score: waits('not-moved') },
			{ title: 'a step missing', response: { order: ['melt', 'shallow', 'fall'] }, score: waits('part-missing') },
			{
				title: 'a step that no longer exists',
				response: { order: ['melt', 'shallow', 'fall', 'gone'] },
				score: waits('part-missing')
			},
			{ title: 'a step twice', response: { order: ['melt', 'melt', 'fall', 'clear'] }, score: waits('part-missing') }
		]
	},
	{
		title: 'a ranking of three',
		question: certainty,
		responses: [
			{ title: 'the key', response: { order: ['b', 'c', 'a'] }, score: earns(2, 2) },
			{ title: 'one pair turned', response: { order: ['c', 'b', 'a'] }, score: earns(1, 2) },
			{ title: 'back to front', response: { order: ['a', 'c', 'b'] }, score: earns(0, 2) }
		]
	},
	{
		title: 'five steps, one point',
		question: journey,
		responses: [
			{ title: 'the key', response: { order: ['field', 'rain', 'wash', 'brown', 'lake'] }, score: earns(1, 1) },
			{
				title: 'one pair of four turned',
				response: { order: ['rain', 'field', 'wash', 'brown', 'lake'] },
				score: earns(0.75, 1)
			}
		]
	}
];
