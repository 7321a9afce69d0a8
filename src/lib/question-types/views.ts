import type { Component } from 'svelte';
import Evidence from './evidence/Evidence.svelte';
import MultipleChoice from './multiple-choice/MultipleChoice.svelte';
import SingleChoice from './single-choice/SingleChoice.svelte';
import TrueFalse from './true-false/TrueFalse.svelte';
import TwoPart from './two-part/TwoPart.svelte';
import type { Name } from './types.ts';
import type { ViewProps } from './view-props.ts';

/** The component that draws and answers questions of one type. */
export type View<K extends Name> = Component<ViewProps<K>, Record<string, unknown>, 'response'>;

interface Source<K extends Name> {
	view: View<K> | null;
	load: () => Promise<{ default: View<K> }>;
}

const here = <K extends Name>(view: View<K>): Source<K> => ({ view, load: () => Promise.resolve({ default: view }) });
const late = <K extends Name>(load: Source<K>['load']): Source<K> => ({ view: null, load });

/** Choosing is on every page, so its views come with it; the others come when a question first needs them. */
const sources: { [K in Name]: Source<K> } = {
	'single-choice': here(SingleChoice),
	'multiple-choice': here(MultipleChoice),
	'true-false': here(TrueFalse),
	evidence: here(Evidence),
	'two-part': here(TwoPart),
	'short-answer': late(() => import('./short-answer/ShortAnswer.svelte')),
	numeric: late(() => import('./numeric/Numeric.svelte')),
	order: late(() => import('./order/Order.svelte')),
	match: late(() => import('./match/Match.svelte')),
	cloze: late(() => import('./cloze/Cloze.svelte')),
	classify: late(() => import('./classify/Classify.svelte')),
	'argument-map': late(() => import('./argument-map/ArgumentMap.svelte')),
	extended: late(() => import('./extended/Extended.svelte'))
};

/** The view of a type: itself when it is there, else the promise of it. What was loaded ahead is drawn at once. */
export function viewOf<K extends Name>(name: K): View<K> | Promise<View<K>> {
	return sources[name].view ?? preloadView(name);
}

/** Loads the view of a type ahead of the question that needs it; rejects when the device is offline and lacks it. */
export async function preloadView<K extends Name>(name: K): Promise<View<K>> {
	const source: Source<K> = sources[name];
	source.view ??= (await source.load()).default;
	return source.view;
}
