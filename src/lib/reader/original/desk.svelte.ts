import { alignOriginal } from '#lib/domain/align-original.ts';
import { fitOf } from '#lib/domain/original-places.ts';
import type { OriginalPrint } from '#lib/domain/original.ts';
import type { AttachedOriginal, Originals } from '#lib/storage/ports.ts';
import { refusals, sayFit, unkept } from './words.ts';

interface Parts {
	unit: string;
	print: OriginalPrint;
	/** Opens the store, whose code comes after the page can already be used. */
	open: () => Promise<Originals>;
	now?: () => number;
}

/** The original of one unit, as its own page handles it. */
export class OriginalDesk {
	/** What the store holds has been read. */
	ready = $state(false);
	attached = $state.raw<AttachedOriginal | null>(null);
	alignment = $derived(this.attached && this.#align(this.attached.text));
	/** A text that fits worse than the one attached, until somebody decides. */
	offered = $state.raw<AttachedOriginal | null>(null);
	/** What was attached before the last change. */
	before = $state.raw<AttachedOriginal | null>(null);
	/** News for those who look and those who listen. */
	said = $state('');

	readonly #parts: Parts;
	#store: Promise<Originals> | null = null;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Reads what is attached and follows what other tabs do; returns the way to stop. */
	follow(): () => void {
		void this.#refresh();
		let stop: (() => void) | undefined;
		let stopped = false;
		void this.#open().then((store) => {
			if (!stopped) stop = store.watch(this.#parts.unit, () => void this.#refresh('Changed in another tab.'));
		});
		return () => {
			stopped = true;
			stop?.();
		};
	}

	/** Takes a file that was chosen or dropped; whether it was attached. */
	takeFile = (file: Blob): Promise<boolean> => this.#take(file, 'This file was not taken.');

	/** Takes text that was pasted or dropped; whether it was attached. */
	takeText = (text: string): Promise<boolean> => this.#take(new Blob([text]), 'This text was not taken.');

	/** Takes the offered text though it fits worse. */
	takeOffered = async () => {
		const { offered } = this;
		if (offered) await this.#attach(offered, `Attached. ${sayFit(this.#fitOf(offered.text))}`);
	};

	leaveOffered = () => {
		this.offered = null;
		this.said = 'The text attached before stays.';
	};

	remove = () => this.#attach(null, 'The original is removed from this device.');

	undo = async () => {
		if (!this.before) return;
		await this.#attach(this.before, 'What was attached before is back.');
		this.before = null;
	};

	async #take(file: Blob, refused: string): Promise<boolean> {
		// Loaded here: what it shares with the log would else join the scripts of the overview pages (`document/chunks.ts`).
		const { mostBytes, readTextFile } = await import('#lib/domain/text-file.ts');
		// A byte more than may be is enough to refuse a file of any size.
		const text = readTextFile(new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer()));
		if (!text.ok) return this.#refuse(`${refused} ${refusals[text.failures[0]?.code ?? ''] ?? ''}`);
		const { attached } = this;
		if (attached?.text === text.value) return this.#refuse('This text is attached already.');
		const fit = this.#fitOf(text.value);
		if (fit.weight === 0) return this.#refuse(`${refused} None of the article’s paragraphs was found in it.`);
		const original = { id: this.#parts.unit, addedAt: (this.#parts.now ?? Date.now)(), text: text.value };
		if (attached && fit.weight < this.#fitOf(attached.text).weight) {
			this.offered = original;
			this.said = `This text fits worse than the one attached, so that one stays. In the new one: ${sayFit(fit)}`;
			return false;
		}
		await this.#attach(original, `Attached. ${sayFit(fit)}`);
		return true;
	}

	#refuse(words: string): boolean {
		this.said = words;
		return false;
	}

	#fitOf(text: string) {
		return fitOf(this.#align(text));
	}

	#align(text: string) {
		return alignOriginal(text, this.#parts.print);
	}

	/** Attaches a text, or nothing, in place of what is attached. */
	async #attach(next: AttachedOriginal | null, words: string) {
		const store = await this.#open();
		const kept = next ? await store.put([next]) : await store.remove([this.#parts.unit]);
		const reason = kept.ok ? null : (unkept[kept.failures[0]?.received ?? ''] ?? 'the browser refused');
		if (reason && !next) return void this.#refuse(`It could not be removed: ${reason}.`);
		this.before = this.attached;
		this.attached = next;
		this.offered = null;
		this.said = reason ? `${words} It is not kept: ${reason}. It is gone when you leave this page.` : words;
	}

	async #refresh(news = '') {
		const found = await (await this.#open()).read(this.#parts.unit);
		this.ready = true;
		if (!found.ok || found.value?.addedAt === this.attached?.addedAt) return;
		this.attached = found.value;
		this.offered = this.before = null;
		this.said = news;
	}

	#open(): Promise<Originals> {
		this.#store ??= this.#parts.open();
		return this.#store;
	}
}
