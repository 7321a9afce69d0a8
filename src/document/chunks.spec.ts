import { describe, expect, it } from 'vitest';
import { nameChunk } from './chunks.ts';

const routes = '/app/src/routes/';
const [library, unit, section, quiz] = ['', 'read/[unit]/', 'read/[unit]/[section]/', 'quiz/[unit]/[form]/'].map(
	(folder) => `${routes}${folder}+page.svelte`
);
const together = { overview: ['', 'read/[unit]'], questions: ['read/[unit]/[section]', 'quiz/[unit]/[form]'] };

/** Names a module among others, each with those that import it. */
function nameIn(imported: Record<string, (string | undefined)[]>, id: string) {
	const find = (name: string) => ({ importers: (imported[name] ?? []).filter((importer) => importer !== undefined) });
	return nameChunk(id, find, together);
}

describe('a module is shipped', () => {
	it('with every page when the layout needs it', () => {
		expect(nameIn({ 'links.ts': ['Bar.svelte'], 'Bar.svelte': [`${routes}+layout.svelte`] }, 'links.ts')).toBe(
			'every-page'
		);
	});

	it('with every page when reading pages need it and pages that share no group with them', () => {
		const imported = { 'dates.ts': [library, 'Card.svelte'], 'Card.svelte': [section] };
		expect(nameIn(imported, 'dates.ts')).toBe('every-page');
		expect(nameIn({ 'log.ts': [`${routes}progress/+page.svelte`, quiz] }, 'log.ts')).toBe('every-page');
	});

	it('apart from reading pages when only pages of other groups need it', () => {
		const imported = { 'Picture.svelte': [unit, `${routes}print/[unit]/[form]/+page.svelte`] };
		expect(nameIn(imported, 'Picture.svelte')).toBe('overview-print-unit-form-');
	});

	it('with its group when pages of one group need it, by whatever way', () => {
		const imported = { 'score.ts': ['Quiz.svelte', section], 'Quiz.svelte': [section, quiz] };
		expect(nameIn(imported, 'score.ts')).toBe('questions');
		expect(nameIn(imported, 'Quiz.svelte')).toBe('questions');
		expect(nameIn({ 'List.svelte': [library, unit] }, 'List.svelte')).toBe('overview');
	});

	it('as the bundler likes when one page needs it, or none before it can answer', () => {
		expect(nameIn({ 'Timeline.svelte': [unit] }, 'Timeline.svelte')).toBeNull();
		const both = { 'types.ts': [section, `${routes}read/[unit]/[section]/+page.ts`] };
		expect(nameIn(both, 'types.ts')).toBeNull();
		expect(nameIn({ 'idb.js': ['indexeddb.ts'], 'indexeddb.ts': [] }, 'idb.js')).toBeNull();
		expect(nameIn({ 'NotFound.svelte': [`${routes}+error.svelte`, unit] }, 'NotFound.svelte')).toBeNull();
	});

	it('with the learner’s store when that is made of it and no page needs it before it can answer', () => {
		const device = '/app/src/lib/storage/device.ts';
		const imported = {
			'idb.js': ['indexeddb.ts', 'class.ts'],
			'indexeddb.ts': [device],
			'class.ts': [],
			'log.ts': [device, section, unit]
		};
		expect(nameIn(imported, 'idb.js')).toBe('device');
		expect(nameIn(imported, 'class.ts')).toBeNull();
		expect(nameIn(imported, 'log.ts')).toBe('every-page');
	});

	it('with every page when the start needs it', () => {
		const app = '/app/.svelte-kit/generated/client-optimized/app.js';
		expect(nameIn({ 'start.ts': [app] }, 'start.ts')).toBe('every-page');
		expect(nameIn({}, app)).toBe('every-page');
	});

	it('with the fields when late question types share it and no page has it anyway', () => {
		const late = (type: string) => `/app/src/lib/question-types/${type}/late.ts`;
		const imported = {
			'Picker.svelte': ['Cloze.svelte', 'Match.svelte'],
			'Cloze.svelte': [late('cloze')],
			'Match.svelte': [late('match')],
			'Mark.svelte': ['Picker.svelte', section, quiz]
		};
		expect(nameIn(imported, 'Picker.svelte')).toBe('fields');
		expect(nameIn(imported, 'Cloze.svelte')).toBeNull();
		expect(nameIn(imported, late('cloze'))).toBeNull();
		expect(nameIn(imported, 'Mark.svelte')).toBe('questions');
	});

	it('also when modules import one another', () => {
		const imported = { 'a.ts': ['b.ts'], 'b.ts': ['a.ts', section, quiz] };
		expect(nameIn(imported, 'a.ts')).toBe('questions');
	});

	it('alike where paths are written with backslashes', () => {
		const imported = { 'a.ts': [section?.replaceAll('/', '\\'), quiz?.replaceAll('/', '\\')] };
		expect(nameIn(imported, 'a.ts')).toBe('questions');
	});
});
