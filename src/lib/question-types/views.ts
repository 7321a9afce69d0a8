import type { Component } from 'svelte';
import Evidence from './evidence/Evidence.svelte';
import { evidence } from './evidence/evidence.ts';
import MultipleChoice from './multiple-choice/MultipleChoice.svelte';
import { multipleChoice } from './multiple-choice/multiple-choice.ts';
import SingleChoice from './single-choice/SingleChoice.svelte';
import { singleChoice } from './single-choice/single-choice.ts';
import TrueFalse from './true-false/TrueFalse.svelte';
import { trueFalse } from './true-false/true-false.ts';
import TwoPart from './two-part/TwoPart.svelte';
import { twoPart } from './two-part/two-part.ts';
import type { Name, Types } from './types.ts';
import type { ViewProps } from './view-props.ts';

/** The component that draws and answers questions of one type. */
export type View<K extends Name> = Component<ViewProps<K>, Record<string, unknown>, 'response'>;

/** What a page needs of a type: how it is scored and how it is drawn. */
interface Loaded<K extends Name> {
	type: Types[K];
	view: View<K>;
}
interface Source<K extends Name> {
	loaded: Loaded<K> | null;
	load: () => Promise<Loaded<K>>;
}

const here = <K extends Name>(type: Types[K], view: View<K>): Source<K> => {
	const loaded = { type, view };
	return { loaded, load: () => Promise.resolve(loaded) };
};
const late = <K extends Name>(load: Source<K>['load']): Source<K> => ({ loaded: null, load });

/** Choosing is on every page, so it comes with the page; each of the others comes in one file when a question first needs it. */
const sources: { [K in Name]: Source<K> } = {
	'single-choice': here(singleChoice, SingleChoice),
	'multiple-choice': here(multipleChoice, MultipleChoice),
	'true-false': here(trueFalse, TrueFalse),
	evidence: here(evidence, Evidence),
	'two-part': here(twoPart, TwoPart),
	'short-answer': late(() => import('./short-answer/late.ts')),
	numeric: late(() => import('./numeric/late.ts')),
	order: late(() => import('./order/late.ts')),
	match: late(() => import('./match/late.ts')),
	cloze: late(() => import('./cloze/late.ts')),
	classify: late(() => import('./classify/late.ts')),
	'argument-map': late(() => import('./argument-map/late.ts')),
	extended: late(() => import('./extended/late.ts'))
};

/** The view of a type: itself when it is there, else the promise of it. What was loaded ahead is drawn at once. */
export function viewOf<K extends Name>(name: K): View<K> | Promise<View<K>> {
	return sources[name].loaded?.view ?? loadType(name).then(({ view }) => view);
}

/** How a type is scored; it must have been loaded. */
export function typeOf<K extends Name>(name: K): Types[K] {
	const { loaded } = sources[name];
	if (!loaded) throw new Error(`The question type ${name} was used before it was loaded`);
	return loaded.type;
}

/** Makes a type ready ahead of the question that needs it; rejects when the device is offline and lacks it. */
export async function loadType<K extends Name>(name: K): Promise<Loaded<K>> {
	const source: Source<K> = sources[name];
	source.loaded ??= await source.load();
	return source.loaded;
}
