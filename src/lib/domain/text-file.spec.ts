import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostBytes, readTextFile } from './text-file.ts';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const utf16 = (text: string, littleEndian: boolean) => {
	const view = new DataView(new ArrayBuffer(2 * text.length + 2));
	view.setUint16(0, 0xfeff, littleEndian);
	for (let at = 0; at < text.length; at++) view.setUint16(2 * at + 2, text.charCodeAt(at), littleEndian);
	return new Uint8Array(view.buffer);
};
const someText = fc
	.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))
	.map(([a, b]) => `x${a}é–“${b}`.replaceAll('\0', ''));

describe('a text file', () => {
	it('is read in UTF-8, with a mark or without, and in UTF-16 of either order', () => {
		fc.assert(
			fc.property(someText, (text) => {
				for (const file of [utf8(text), utf8(`\ufeff${text}`), utf16(text, true), utf16(text, false)]) {
					expect(readTextFile(file)).toEqual({ ok: true, value: text });
				}
			})
		);
	});

	it('that is no UTF-8 is read as Windows-1252', () => {
		const file = bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96);
		expect(readTextFile(file)).toEqual({ ok: true, value: '“café” –' });
	});

	it.each([
		['pdf', utf8('%PDF-1.7\n…')],
		['document', utf8('PK\u0003\u0004word/document.xml')],
		['document', utf8('{\\rtf1\\ansi')],
		['document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
		['picture', bytes(0x89, 0x50, 0x4e, 0x47)],
		['picture', bytes(0xff, 0xd8, 0xff, 0xe0)],
		['web-page', utf8('\ufeff \n<!DOCTYPE html><p>Text</p>')],
		['binary', bytes(0x61, 0, 0x62, 0)],
		['empty', utf8(' \n\t– ')],
		['empty', bytes()],
		['too-large', new Uint8Array(mostBytes + 1).fill(0x61)]
	])('is not %s', (code, file) => expect(readTextFile(file)).toMatchObject({ ok: false, failures: [{ code }] }));

	it('of any bytes is read or refused', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (file) => {
				const read = readTextFile(new Uint8Array(file));
				expect(read.ok ? /[\p{L}\p{N}]/u.test(read.value) : read.failures.length === 1).toBe(true);
			})
		);
	});
});
