import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import type { LogEvent, NewEvent } from '#lib/domain/event.ts';
import { anchorAt } from '#lib/domain/notes.ts';
import { createIds } from '#lib/domain/uuid.ts';
import { NotesOnPage, type NoteLog } from './notes-on-page.svelte.ts';

const before = new Map([
	['S1.1', 'The dam held.'],
	['S1.2', 'Nobody slept that night.'],
	['S1.3', 'The mayor called it luck.']
]);
/** The same section after an edit: one sentence as it was, one whose words went elsewhere, one that is gone. */
const after = new Map([
	['S1.1', 'The dam held.'],
	['S1.2', 'In the town, nobody slept that night.'],
	['S1.3', 'It was later called good fortune.']
]);
const elsewhere = new Map([...after, ['S2.1', 'And so the mayor called it luck again.']]);

const ids = createIds({ now: Date.now, random: (length) => crypto.getRandomValues(new Uint8Array(length)) });

/** A log that holds notes, and the other tab that writes to it. */
function logOf(kept: readonly NewEvent[] = []) {
	const events: LogEvent[] = [];
	const listeners = new Set<(events: readonly LogEvent[] | null) => void>();
	const keep = (body: NewEvent): LogEvent => {
		const event = { ...body, id: ids.next(), at: Date.now() };
		events.push(event);
		return event;
	};
	for (const body of kept) keep(body);
	const log: NoteLog = {
		status: { state: 'saved', at: null },
		newId: ids.next,
		keep,
		read: () => Promise.resolve([...events]),
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
	return {
		log,
		events,
		elsewhere: (news: readonly LogEvent[] | null) => listeners.forEach((tell) => tell(news)),
		keep
	};
}

const kept = (note: string, sentence: string, words: string): NewEvent => {
	const text = before.get(sentence) ?? '';
	const start = text.indexOf(words);
	const anchor = anchorAt(sentence, text, start, start + words.length);
	return { kind: 'note-kept', unit: 'tea', note, ...anchor, mark: 'question', text: `about ${words}` };
};

function pageOf(log: NoteLog, inPage = before, loadAll = () => Promise.resolve(inPage)) {
	const news: string[] = [];
	const notes = new NotesOnPage({ unit: 'tea', log, inPage, loadAll, tell: (words) => news.push(words) });
	const stop = notes.follow();
	const places = () => Object.fromEntries(notes.placed.map(({ note, place }) => [note.note, place.kind]));
	return { notes, news, stop, places };
}

const three = [
	kept('a', 'S1.1', 'dam'),
	kept('b', 'S1.2', 'slept that night'),
	kept('c', 'S1.3', 'mayor called it luck')
];

it('finds its notes where they were, and asks for nothing more', async () => {
	const { places, stop } = pageOf(logOf(three).log, before, () => Promise.reject(new Error('not needed')));
	await expect.poll(places).toEqual({ a: 'in-place', b: 'in-place', c: 'in-place' });
	stop();
});

it('says moved and not found after an edit, by the whole reading and not by this page', async () => {
	const here = pageOf(logOf(three).log, after);
	await expect.poll(here.places).toEqual({ a: 'in-place', b: 'moved', c: 'not-found' });
	const whole = pageOf(logOf(three).log, after, () => Promise.resolve(elsewhere));
	await expect.poll(whole.places).toEqual({ a: 'in-place', b: 'moved', c: 'moved' });
	expect(whole.notes.placed.at(-1)?.place).toMatchObject({ sentence: 'S2.1' });
	expect(whole.notes.placed.at(-1)?.note.quote, 'the words are kept').toBe('mayor called it luck');
});

it('does not guess while the rest of the reading cannot be had', async () => {
	const { places } = pageOf(logOf(three).log, after, () => Promise.reject(new Error('offline')));
	await expect.poll(places).toEqual({ a: 'in-place', b: 'unknown', c: 'unknown' });
});

it('marks, changes, removes and brings back, each as an event', async () => {
	const { log, events } = logOf();
	const { notes, news } = pageOf(log);
	const id = notes.mark({ sentence: 'S1.2', start: 0, end: 6 }, 'important');
	const standing = () => notes.placed.map(({ note }) => [note.note, note.quote, note.mark, note.text]);
	expect(standing()).toEqual([[id, 'Nobody', 'important', '']]);
	const [first] = notes.placed;
	if (!first) throw new Error('There is no note');
	notes.change(first.note, { text: 'Why?' });
	notes.change(notes.placed[0]?.note ?? first.note, { mark: 'thought' });
	expect(standing()).toEqual([[id, 'Nobody', 'thought', 'Why?']]);
	notes.change(notes.placed[0]?.note ?? first.note, { mark: 'thought' });
	notes.remove(notes.placed[0]?.note ?? first.note);
	expect(standing()).toEqual([]);
	notes.undo();
	expect(standing()).toEqual([[id, 'Nobody', 'thought', 'Why?']]);
	expect(notes.removed).toBeNull();
	expect(events.map(({ kind }) => kind)).toEqual(['note-kept', 'note-kept', 'note-kept', 'note-removed', 'note-kept']);
	expect(news).toEqual(['The note is removed.', 'The note is back.']);
	// What was read late changes nothing.
	await expect.poll(() => notes.placed.length).toBe(1);
});

it('shows what another tab writes, and nothing once everything is deleted there', async () => {
	const { log, elsewhere: tell, keep } = logOf(three);
	const { notes, places } = pageOf(log);
	await expect.poll(() => notes.placed.length).toBe(3);
	tell([keep(kept('d', 'S1.1', 'held')), keep({ kind: 'note-removed', unit: 'tea', note: 'b' })]);
	flushSync();
	expect(places()).toEqual({ a: 'in-place', d: 'in-place', c: 'in-place' });
	tell(null);
	expect(notes.placed).toEqual([]);
});

it('lists notes as they stand in the text', async () => {
	const { notes } = pageOf(logOf([kept('z', 'S1.3', 'luck'), kept('y', 'S1.1', 'held'), kept('x', 'S1.1', 'The')]).log);
	await expect.poll(() => notes.placed.map(({ note }) => note.note)).toEqual(['x', 'y', 'z']);
});
