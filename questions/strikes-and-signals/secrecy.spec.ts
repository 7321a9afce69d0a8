import { expect, it } from 'vitest';
import original from './original.json' with { type: 'json' };
import overlap from './overlap.json' with { type: 'json' };

/** The last digit of each is the same. */
const bitsOfRun = 4 * (overlap.digits - 1);

it('what is known of the column holds fewer bits than the column has letters, of which each says about one bit', () => {
	const hex = original.paragraphs.map(({ seal, anchors }) => seal + anchors).join('');
	const letters = original.paragraphs.reduce((sum, paragraph) => sum + paragraph.letters, 0);
	expect(hex.length * 4 + overlap.hashes.length * bitsOfRun).toBeLessThan(letters);
	expect(overlap.hashes.every((hash) => hash.length === overlap.digits && hash.endsWith('0'))).toBe(true);
});
