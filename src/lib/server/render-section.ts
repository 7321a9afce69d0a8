import type { GlossaryEntry, Section } from '#lib/domain/reading.ts';

/**
 * Markup of a section's sentences. Each sentence can be linked to and focused; the first occurrence of a glossary word is a
 * link to its entry, `#word-<id>`, which works without JavaScript. All text is escaped here and nowhere else.
 */
export function renderSection(section: Section, glossary: readonly GlossaryEntry[]): string {
	const words = new GlossaryWords(glossary);
	return section.paragraphs
		.map((paragraph) => `<p>${paragraph.map(({ id, text }) => renderSentence(id, words.link(text))).join(' ')}</p>`)
		.join('');
}

/** The entries whose words a section contains, in order of appearance. */
export function glossaryOf(section: Section, glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
	const words = new GlossaryWords(glossary);
	for (const { text } of section.paragraphs.flat()) words.link(text);
	return words.met;
}

function renderSentence(id: string, html: string): string {
	const number = id.slice(id.indexOf('.') + 1);
	return (
		`<span class="sentence" id="${id}" tabindex="-1">` +
		`<a class="number" href="#${id}" aria-label="Sentence ${id}">${number}</a>` +
		`<span data-sentence="${id}">${html}</span></span>`
	);
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

	link(text: string): string {
		if (!this.#pattern) return escapeHtml(text);
		let html = '';
		let done = 0;
		for (const match of text.matchAll(this.#pattern)) {
			const entry = this.#byForm.get(match[0].toLowerCase());
			if (!entry || this.met.includes(entry)) continue;
			this.met.push(entry);
			html += escapeHtml(text.slice(done, match.index));
			html += `<a class="word" href="#word-${entry.id}">${escapeHtml(match[0])}</a>`;
			done = match.index + match[0].length;
		}
		return html + escapeHtml(text.slice(done));
	}
}

function escapeHtml(text: string): string {
	const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (character) => names[character] ?? character);
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
