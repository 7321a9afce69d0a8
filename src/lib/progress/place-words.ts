import type { UnitOutline } from '#lib/domain/outline.ts';
import type { UnitProgress } from '#lib/domain/progress.ts';
import type { Links } from '../ui/links.ts';

/** Where to go next in a unit, in words and as an address. */
export function placeWords(
	outline: UnitOutline,
	{ next, begun }: UnitProgress,
	links: Links
): { words: string; href: string } {
	const first = outline.sections[0];
	if (!begun && first) return { words: 'Start with section 1', href: links.section(outline.id, first.id) };
	if (!next) return { words: 'All sections done: look again', href: links.unit(outline.id) };
	const number = (section: string | null) => outline.sections.findIndex(({ id }) => id === section) + 1;
	if (next.kind === 'read') {
		return { words: `Continue: section ${number(next.section)}`, href: links.section(outline.id, next.section) };
	}
	const form = outline.forms.find(({ id }) => id === next.form);
	const onSectionPage = form?.kind === 'quick-check' && next.section !== null;
	const href = onSectionPage
		? `${links.section(outline.id, next.section ?? '')}#check`
		: links.form(outline.id, next.form);
	const where = next.section ? `section ${number(next.section)}` : (form?.title ?? next.form);
	// A quiz that is drawn may be answered to its end, with only its result left to see: then there is no next question.
	const part = form?.kind === 'full-quiz' && next.section ? ', full quiz' : '';
	const question =
		next.progress.of === null && next.progress.attempt !== null ? '' : `, question ${next.progress.number}`;
	return { words: `Continue: ${where}${part}${question}`, href };
}
