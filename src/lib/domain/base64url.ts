const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 3) {
		const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
		const word = (a << 16) | (b << 8) | c;
		const letters = [18, 12, 6, 0].map((shift) => digits.charAt((word >> shift) & 63)).join('');
		text += letters.slice(0, Math.min(4, bytes.length - i + 1));
	}
	return text;
}

/** The bytes in base64url, or `null` for any text that `toBase64url` does not write. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let [word, bits, at] = [0, 0, 0];
	for (const letter of text) {
		const value = digits.indexOf(letter);
		if (value < 0) return null;
		word = ((word << 6) | value) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = (word >> bits) & 0xff;
	}
	const isWhole = bits < 6 && (word & ((1 << bits) - 1)) === 0;
	return isWhole ? bytes : null;
}
