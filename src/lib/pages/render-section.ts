import type { GlossaryEntry, Section, Sentence } from '#lib/domain/reading.ts';

/** A stretch of a sentence; `entry` is the glossary entry that it is a link to, or `null`. */
export interface Stretch {
	text: string;
	entry: string | null;
}

/** A sentence as it is set: the number shown before it, and its words. */
export interface SetSentence {
	id: string;
	number: string;
	stretches: readonly Stretch[];
}

/**
 * A section's sentences, paragraph by paragraph, ready to be set. Each can be linked to and focused; the first occurrence of a
 * glossary word is a link to its entry, `#word-<id>`.
 */
export function setSection(section: Section, glossary: readonly GlossaryEntry[]): SetSentence[][] {
	const words = new GlossaryWords(glossary);
	const set = ({ id, text }: Sentence) => ({
		id,
		number: id.slice(id.indexOf('.') + 1),
		stretches: words.link(text)
	});
	return section.paragraphs.map((paragraph) => paragraph.map(set));
}

/**
 * Markup of a section's sentences, each followed by the meanings of the words that it explains. Where they show, in the margin
 * or under the sentence once asked for, is left to styles, so that it works without JavaScript. All text is escaped here and
 * nowhere else.
 */
export function renderSection(section: Section, glossary: readonly GlossaryEntry[]): string {
	const renderWithWords = (sentence: SetSentence) => {
		const words = glossary.filter(({ id }) => sentence.stretches.some(({ entry }) => entry === id));
		return renderSentence(sentence) + words.map(renderGloss).join('');
	};
	return setSection(section, glossary)
		.map((paragraph) => `<p>${paragraph.map(renderWithWords).join(' ')}</p>`)
		.join('');
}

/** The entries whose words a section contains, in order of appearance. */
export function glossaryOf(section: Section, glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
	const words = new GlossaryWords(glossary);
	for (const { text } of section.paragraphs.flat()) words.link(text);
	return words.met;
}

function renderSentence({ id, number, stretches }: SetSentence): string {
	const name = escapeHtml(id);
	return (
		`<span class="sentence" id="${name}" tabindex="-1">` +
		`<a class="number" href="#${name}" aria-label="Sentence ${name}">${escapeHtml(number)}</a>` +
		`<span data-sentence="${name}">${stretches.map(renderStretch).join('')}</span></span>`
	);
}

function renderGloss({ id, term, meaning }: GlossaryEntry): string {
	return (
		`<span class="gloss" id="word-${escapeHtml(id)}" role="note"> ` +
		`<dfn>${escapeHtml(term)}</dfn> ${escapeHtml(meaning)}</span>`
	);
}

function renderStretch({ text, entry }: Stretch): string {
	return entry === null
		? escapeHtml(text)
		: `<a class="word" href="#word-${escapeHtml(entry)}">${escapeHtml(text)}</a>`;
}

/** Finds glossary words in running text; remembers which it has met, so that only the first is marked. */
class GlossaryWords {
	readonly met: GlossaryEntry[] = [];
	readonly #byForm = new Map<string, GlossaryEntry>();
	readonly #pattern: RegExp | null;

	constructor(glossary: readonly GlossaryEntry[]) {
		for (const entry of glossary) for (const form of entry.forms) this.#byForm.set(form.toLowerCase(), entry);
		const forms = [...this.#byForm.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
		this.#pattern =
			forms.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
	}

	link(text: string): Stretch[] {
		const stretches: Stretch[] = [];
		let done = 0;
		for (const match of this.#pattern ? text.matchAll(this.#pattern) : []) {
			const entry = this.#byForm.get(match[0].toLowerCase());
			if (!entry || this.met.includes(entry)) continue;
			this.met.push(entry);
			stretches.push({ text: text.slice(done, match.index), entry: null }, { text: match[0], entry: entry.id });
			done = match.index + match[0].length;
		}
		return [...stretches, { text: text.slice(done), entry: null }].filter((stretch) => stretch.text !== '');
	}
}

function escapeHtml(text: string): string {
	const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (character) => names[character] ?? character);
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
