import { drawable, drawTask } from '#lib/domain/assigned-draw.ts';
import { releaseDigest } from '#lib/domain/assignment-content.ts';
import type { Assignment, AssignedOrder, FeedbackTiming, Task } from '#lib/domain/assignment.ts';
import { shuffleFrom } from '#lib/domain/random.ts';
import type { Process, Strand } from '#lib/domain/taxonomy.ts';
import { sectionOf, wholeUnit } from '#lib/domain/unit.ts';
import type { Catalogue } from '#lib/pages/catalogue.ts';
import { nameTask } from '../../assignment-words.ts';

/** The ways to say what is asked. */
export type Way = 'quick-check' | 'full-quiz' | 'exit-ticket' | 'unit-test' | 'written' | 'draw';

/** The same with their words. */
export const ways: { value: Way; words: string; about: string }[] = [
	{ value: 'quick-check', words: 'Quick check', about: 'five questions a section' },
	{ value: 'full-quiz', words: 'Full quiz', about: 'all that may stand together' },
	{ value: 'exit-ticket', words: 'Exit ticket', about: 'three questions a section' },
	{ value: 'unit-test', words: 'Unit test', about: 'the whole text' },
	{ value: 'written', words: 'Written task', about: 'chosen one by one' },
	{ value: 'draw', words: 'A draw', about: 'by skills and points' }
];

/** Six letters that cannot be taken for one another. */
export function newCode(): string {
	const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ';
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	return Array.from(bytes, (byte) => letters.charAt(byte % letters.length)).join('');
}

/** What a teacher has chosen so far; everything has a value that can be used, but for what is asked about. */
export class Choice {
	unit = $state('');
	sections = $state<string[]>([]);
	way = $state<Way>('quick-check');
	/** A unit test, by form. */
	test = $state('');
	written = $state<string[]>([]);
	strands = $state<Strand[]>([]);
	processes = $state<Process[]>([]);
	count = $state<number | null>(10);
	points = $state<number | null>(null);
	title = $state('');
	attempts = $state<number | null>(1);
	order = $state<AssignedOrder>('own-for-each');
	feedback = $state<FeedbackTiming>('after-handing-in');
	/** As date and time fields give it; `''` for no limit. */
	from = $state('');
	until = $state('');
	certainty = $state(true);

	catalogues = $state.raw<readonly Catalogue[]>([]);

	constructor(catalogues: readonly Catalogue[]) {
		this.catalogues = catalogues;
		this.unit = catalogues[0]?.id ?? '';
	}

	readonly catalogue = $derived.by(() => this.catalogues.find(({ id }) => id === this.unit));
	readonly needsSections = $derived(!['unit-test', 'written'].includes(this.way));
	readonly task: Task | null = $derived.by(() => this.#task());
	/** What the first learner would be asked. */
	readonly sample = $derived.by(() =>
		this.catalogue && this.task ? drawTask(this.catalogue, this.task, shuffleFrom('sample')) : []
	);
	readonly name = $derived(this.task && this.catalogue ? nameTask(this.task, this.catalogue) : '');
	/** What is still to be chosen, in words; `null` when nothing is. */
	readonly lacks = $derived.by(() => {
		if (this.needsSections && this.sections.length === 0) return 'Choose at least one section.';
		if (this.way === 'written' && this.written.length === 0) return 'Choose at least one written task.';
		if (this.sample.length === 0) return 'There is no question of this kind. Choose more sections or skills.';
		const [from, until] = [momentOf(this.from), momentOf(this.until)];
		if (from !== null && until !== null && from >= until) return 'The end must come after the beginning.';
		return null;
	});

	/** The points and questions there are to draw from. */
	get room() {
		return this.catalogue ? drawable(this.catalogue, this).length : 0;
	}

	/** The sections, and the whole text where there is something to ask about it. */
	get places(): readonly { id: string; title: string }[] {
		const { catalogue, way } = this;
		const hasWhole =
			way === 'draw'
				? catalogue?.questions.some(({ id }) => sectionOf(id) === wholeUnit)
				: way === 'full-quiz' && this.formsOf(way).some(({ section }) => section === null);
		return [...(catalogue?.sections ?? []), ...(hasWhole ? [{ id: wholeUnit, title: 'The whole text' }] : [])];
	}

	formsOf(kind: string) {
		return this.catalogue?.forms.filter((form) => form.kind === kind) ?? [];
	}

	/** Takes over an earlier assignment. */
	take({ unit, task, title, attempts, order, feedback, from, until, certainty }: Assignment) {
		Object.assign(this, { unit, title, attempts, order, feedback, certainty });
		[this.from, this.until] = [fieldOf(from), fieldOf(until)];
		const forms = this.catalogue?.forms ?? [];
		if (task.kind === 'questions') Object.assign(this, { way: 'written', written: [...task.questions] });
		if (task.kind === 'draw') {
			const { sections, strands, processes, count, points } = task;
			Object.assign(this, { way: 'draw', sections: [...sections], strands, processes, count, points });
		}
		if (task.kind !== 'forms') return;
		const chosen = forms.filter(({ id }) => task.forms.includes(id));
		const kind = chosen[0]?.kind;
		if (kind === 'unit-test') Object.assign(this, { way: kind, test: chosen[0]?.id });
		else if (kind) Object.assign(this, { way: kind, sections: chosen.map(({ section }) => section ?? wholeUnit) });
		if (title === this.name) this.title = '';
	}

	/** The assignment, once nothing lacks. */
	make(id: string, edition: number, code: string): Assignment | null {
		const { task, catalogue } = this;
		if (!task || !catalogue || this.lacks !== null) return null;
		const { unit, attempts, order, certainty } = this;
		// Without keys nothing is shown on a learner's device at any time.
		const feedback = catalogue.keyless ? 'after-handing-in' : this.feedback;
		return {
			...{ id, edition, unit, task, order, feedback, certainty },
			content: catalogue.content,
			title: this.title.trim() || this.name,
			attempts: attempts ?? null,
			release: feedback === 'on-release' ? releaseDigest(id, code) : null,
			from: momentOf(this.from),
			until: momentOf(this.until)
		};
	}

	#task(): Task | null {
		const { way, sections, written, catalogue } = this;
		if (way === 'written') return { kind: 'questions', questions: [...written] };
		if (way === 'unit-test') return { kind: 'forms', forms: [this.test || this.formsOf(way)[0]?.id || ''] };
		// In reading order, however they were chosen.
		const inOrder = [...(catalogue?.sections.map(({ id }) => id) ?? []), wholeUnit].filter((id) =>
			sections.includes(id)
		);
		if (way === 'draw') {
			const { strands, processes, count, points } = this;
			return {
				...{ kind: 'draw', sections: inOrder, strands: [...strands], processes: [...processes] },
				...{ count: Math.max(1, count ?? 1), points: points ? Math.max(1, points) : null }
			};
		}
		const forms = inOrder.flatMap((section) =>
			this.formsOf(way).flatMap((form) => ((form.section ?? wholeUnit) === section ? [form.id] : []))
		);
		return { kind: 'forms', forms };
	}
}

/** A moment in a date and time field, by this device’s clock; `null` for none. */
function momentOf(field: string): number | null {
	const at = field === '' ? NaN : new Date(field).getTime();
	return Number.isFinite(at) ? at : null;
}

function fieldOf(at: number | null): string {
	if (at === null) return '';
	const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 16);
}
