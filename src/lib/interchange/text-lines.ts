import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64url, toBase64url } from '#lib/domain/base64url.ts';
import { beginningOf } from '#lib/question-types/sealed-file.ts';

/**
 * A file as lines of text, for phones that cannot send one: each line is one QR code, all lines together are one text to paste. A
 * line is `PSG1/<name>/<place>/<lines>/<bytes as base64url>`, or `PSR1/…` for what comes back: the bytes are packed with raw
 * DEFLATE, or plain under `PSG0` where a browser cannot pack, and their name is the beginning of their SHA-256.
 */
const letters = { 'passage-submission': 'PSG', 'passage-return': 'PSR' } as const;

/** Characters of a line: more would make a QR code too fine for the cameras of phones. */
const lineLength = 700;

/** A file’s text as lines. */
export async function writeLines(file: string, kind: keyof typeof letters = 'passage-submission'): Promise<string[]> {
	const packed = await pack(utf8ToBytes(file));
	const bytes = packed ?? utf8ToBytes(file);
	const all = toBase64url(bytes);
	const count = Math.ceil(all.length / lineLength);
	// Even lengths, so that all codes look alike.
	const length = Math.ceil(all.length / count);
	return Array.from({ length: count }, (_, at) => {
		const part = all.slice(at * length, (at + 1) * length);
		return `${letters[kind]}${packed ? 1 : 0}/${nameOf(bytes)}/${at + 1}/${count}/${part}`;
	});
}

/**
 * The files of a kind in a text, whatever the order of its lines and however often each is there. One that lacks a line or was changed
 * comes as the beginning of a file, which is then read as cut off; `missing` says which lines are not there.
 */
export async function readLines(
	text: string,
	kind: keyof typeof letters = 'passage-submission'
): Promise<{ name: string; text: string; missing: number[] }[]> {
	const byName = new Map<string, { packed: boolean; count: number; parts: Map<number, string> }>();
	// Messengers and mail break lines where they like; a mark begins the next one.
	const lines = text.replace(/\s+/gu, '').replaceAll(/PS[GR][01]\//gu, '\n$&');
	const mark = new RegExp(`${letters[kind]}([01])/([\\w-]{8})/(\\d{1,3})/(\\d{1,3})/([\\w-]+)`, 'gu');
	for (const [, form, name = '', place, count, part = ''] of lines.matchAll(mark)) {
		const file = byName.get(name) ?? { packed: form === '1', count: Number(count), parts: new Map() };
		file.parts.set(Number(place), part);
		byName.set(name, file);
	}
	return Promise.all(
		[...byName].map(async ([name, { packed, count, parts }]) => {
			const places = Array.from({ length: count }, (_, at) => at + 1);
			const bytes = fromBase64url(places.map((place) => parts.get(place) ?? '').join(''));
			const isWhole = bytes !== null && nameOf(bytes) === name;
			const whole = isWhole ? (packed ? await unpack(bytes) : bytes) : null;
			const read = whole ? new TextDecoder().decode(whole) : '';
			return {
				name,
				// The name is that of the bytes: with the digit before it changed they are other text.
				text: read.startsWith(beginningOf(kind)) ? read : beginningOf(kind),
				missing: places.filter((place) => !parts.has(place))
			};
		})
	);
}

function nameOf(bytes: Uint8Array): string {
	return toBase64url(sha256(bytes)).slice(0, 8);
}

async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
	try {
		return await through(bytes, new CompressionStream('deflate-raw'));
	} catch {
		return null;
	}
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
	try {
		return await through(bytes, new DecompressionStream('deflate-raw'));
	} catch {
		return null;
	}
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
	return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
