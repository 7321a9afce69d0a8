import { mount } from 'svelte';
import * as v from 'valibot';
import { alignOriginal } from '#lib/domain/align-original.ts';
import type { OriginalPlaces } from '#lib/domain/original-places.ts';
import type { AlignedParagraph, OriginalPrint } from '#lib/domain/original.ts';
import { recognisingSchema } from '#lib/question-types/recognising.ts';
import Behind from './Behind.svelte';

/** What stands at the foot, to those who put it there. */
interface Foot extends Record<string, unknown> {
	show: (sentence: string, behind: readonly AlignedParagraph[]) => Promise<void>;
}
interface FootProps extends Record<string, unknown> {
	home: string;
	onhide: () => void;
	onresize: () => void;
}

/** Follows which sentence of the page is lit, and offers the original behind it at the foot of the screen. */
export class BehindSentence {
	/** Stands behind the lit sentence, so that Tab leads to it; it is drawn at the foot and moves nothing. */
	readonly #host = document.createElement('span');
	readonly #foot: Foot;
	readonly #sight = new IntersectionObserver((entries) => this.#see(entries.at(-1)?.isIntersecting === true));
	/** Says that there is something to press; in the page before any of its news. */
	readonly #status = document.createElement('p');
	#paragraphs: ReadonlyMap<string, AlignedParagraph> = new Map();
	#sentence: Element | null = null;

	/** Fetches what the text is to be held against; `home` leads to the unit's page. */
	static async load(home: string): Promise<BehindSentence> {
		const answer = await fetch(`${home}original/print.json`);
		return new BehindSentence(v.parse(recognisingSchema, await answer.json()), home);
	}

	constructor(
		private readonly known: { print: OriginalPrint; places: OriginalPlaces },
		home: string
	) {
		const hide = () => {
			if (this.#sentence instanceof HTMLElement) this.#sentence.focus({ preventScroll: true });
			this.#leave();
		};
		this.#foot = mount<FootProps, Foot>(Behind, {
			target: this.#host,
			props: { home, onhide: hide, onresize: () => this.#place() }
		});
		this.#status.setAttribute('role', 'status');
		this.#status.style.cssText =
			'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%)';
		document.querySelector('main')?.append(this.#status);
		const pressed = () => this.#look(':target', '[data-lit]');
		addEventListener('hashchange', pressed);
		// A number that is pressed again lights its sentence again; the address does not change then.
		addEventListener('click', ({ target }) => {
			if (target instanceof Element && target.closest('.number')) setTimeout(pressed);
		});
		addEventListener('resize', () => this.#place());
		addEventListener('focusin', ({ target }) => this.#uncover(target));
		new MutationObserver(() => this.#look()).observe(document.body, { subtree: true, attributeFilter: ['data-lit'] });
	}

	/** Takes another text, or none. */
	attach(text: string | null): void {
		const { paragraphs } = text === null ? { paragraphs: [] } : alignOriginal(text, this.known.print);
		this.#paragraphs = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
		this.#leave();
		this.#look();
	}

	/** Finds the sentence that was lit last: by a question, or by its number. */
	#look(...ways: string[]): void {
		const [lit] = (ways.length > 0 ? ways : ['[data-lit]', ':target']).flatMap(
			(way) => document.querySelector(`.sentence${way}`) ?? []
		);
		if (lit === this.#sentence && this.#host.isConnected) return;
		this.#leave();
		const found = (this.known.places.behind[lit?.id ?? ''] ?? []).flatMap((id) => this.#paragraphs.get(id) ?? []);
		if (!lit || found.length === 0) return;
		this.#sentence = lit;
		lit.after(this.#host);
		void this.#foot.show(lit.id, found);
		this.#status.textContent = `The original of ${lit.id} can be shown: the next button.`;
		this.#sight.observe(lit);
		this.#place();
	}

	#leave(): void {
		this.#sight.disconnect();
		const style = this.#scroller()?.style;
		for (const name of ['scroll-padding-block-end', 'padding-block-end']) style?.removeProperty(name);
		this.#host.remove();
		this.#status.textContent = '';
		this.#sentence = null;
	}

	/** Like a footnote it is there while its sentence is, or while somebody is in it. */
	#see(isInSight: boolean): void {
		this.#host.hidden = !isInSight && !this.#host.contains(document.activeElement);
		this.#place();
		this.#uncover(document.activeElement);
	}

	/** Browsers scroll to what has focus when it is out of the window, not when something stands before it. */
	#uncover(target: EventTarget | null): void {
		const strip = this.#host.firstElementChild;
		if (!this.#host.isConnected || this.#host.hidden || !strip) return;
		if (!(target instanceof HTMLElement) || this.#host.contains(target)) return;
		if (target.getBoundingClientRect().bottom > strip.getBoundingClientRect().top)
			target.scrollIntoView({ block: 'nearest' });
	}

	/** A little wider than the text with its light, which can be scrolled clear of it. */
	#place(): void {
		const [text, strip] = [this.#sentence?.closest('[data-section]'), this.#host.firstElementChild];
		if (!text || !(strip instanceof HTMLElement)) return;
		const { left, width } = text.getBoundingClientRect();
		strip.style.left = `${left - 8}px`;
		strip.style.inlineSize = `${width + 16}px`;
		const scroller = this.#scroller();
		if (!scroller) return;
		const room = `${strip.offsetHeight + 16}px`;
		scroller.style.scrollPaddingBlockEnd = room;
		// The panel ends with the text, whose last lines could not be scrolled out from behind the strip.
		if (scroller !== document.documentElement) scroller.style.paddingBlockEnd = room;
	}

	/** What scrolls the text: the panel beside a question, or the page. */
	#scroller(): HTMLElement | null {
		return this.#sentence && (this.#sentence.closest<HTMLElement>('.beside') ?? document.documentElement);
	}
}
