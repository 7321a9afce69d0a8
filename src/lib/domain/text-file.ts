import { fail, succeed, type Result } from './failure.ts';

/** Bytes that a text file may have: many times what a long article has. */
export const mostBytes = 1_000_000;

/** Files that hold text but are not it, by how they begin. */
const others: readonly (readonly [code: string, starts: readonly string[]])[] = [
	['pdf', ['%PDF']],
	['document', ['PK\u0003\u0004', '{\\rtf', '\u00d0\u00cf\u0011\u00e0']],
	['picture', ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'RIFF']],
	['web-page', ['<!doctype html', '<html', '<?xml']]
];

/**
 * The text in a file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. Fails with `empty`, `too-large`, or what the
 * file is instead: `pdf`, `document`, `picture`, `web-page` or `binary`.
 */
export function readTextFile(bytes: Uint8Array<ArrayBuffer>): Result<string> {
	if (bytes.length > mostBytes) return refuse('too-large', `at most ${mostBytes} bytes`, String(bytes.length));
	const start = String.fromCharCode(...bytes.subarray(0, 64))
		.replace(/^\u00ef\u00bb\u00bf/u, '')
		.trimStart()
		.toLowerCase();
	const other = others.find(([, starts]) => starts.some((sign) => start.startsWith(sign.toLowerCase())));
	if (other) return refuse(other[0], 'plain text', other[0]);
	const text = decode(bytes);
	if (text.includes('\0')) return refuse('binary', 'plain text', 'other bytes');
	return /[\p{L}\p{N}]/u.test(text) ? succeed(text) : refuse('empty', 'some text', 'none');
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return Array.from(bytes, (byte) => windows1252[byte - 0x80] ?? String.fromCharCode(byte)).join('');
	}
}

/** What Windows-1252 has from 0x80 to 0x9f; elsewhere it is Latin-1. Node 20 decodes all of it as Latin-1. */
const windows1252 = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');

function refuse(code: string, expected: string, received: string) {
	return fail([{ code, path: ['file'], expected, received }]);
}
