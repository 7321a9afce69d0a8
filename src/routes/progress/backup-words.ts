import type { Restored } from '#lib/storage/restore.ts';
import type { Gathered } from './gather-backup.ts';

const quote = (titles: readonly string[]) => titles.map((title) => `“${title}”`).join(', ');

/** What a backup that was just saved holds. */
export function saySaved({ units, left }: Pick<Gathered, 'units' | 'left'>): string {
	const also = units === 0 ? '' : units === 1 ? ', and the unit you added' : `, and the ${units} units you added`;
	const words = `The backup file is in your downloads. It holds everything you have done here${also}.`;
	if (left.length === 0) return words;
	const [verb, file] = left.length === 1 ? ['was', 'its file'] : ['were', 'their files'];
	return `${words} ${quote(left)} ${verb} added with another version of Passage and cannot be in it: keep ${file}.`;
}

/** What came of a backup, and what stayed as it was; `shipped` are the units that come with Passage. */
export function sayRestored(
	{ added, known, originals, units, rivals, editions }: Omit<Restored, 'refused'>,
	shipped: readonly { id: string; title: string }[]
): string {
	const sentences = [
		`The backup is in: ${added} new ${added === 1 ? 'entry' : 'entries'}, ${known} that were here already.`
	];
	if (originals > 0) sentences.push('The original it holds is attached again.');
	const titles = [...units.map(({ unit }) => unit.title), ...editions.map(({ edition }) => edition.title)];
	if (titles.length > 0) sentences.push(`In the library now: ${quote(titles)}.`);
	for (const { id, unit } of units) {
		const hidden = shipped.find((one) => one.id === id);
		if (hidden) {
			sentences.push(
				`“${unit.title}” stands there in place of ${hidden.title === unit.title ? 'the unit' : `“${hidden.title}”`} that comes with Passage.`
			);
		}
	}
	for (const { unit } of rivals) sentences.push(`“${unit.title}” is here in another edition, which has stayed.`);
	return sentences.join(' ');
}
