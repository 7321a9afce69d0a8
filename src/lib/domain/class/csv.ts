/** A field of a table: numbers stay numbers, `null` is blank. */
export type CsvField = string | number | null;

/**
 * A table as CSV by RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
 * injection"); numbers, negative ones too, are written as they are.
 */
export function writeCsv(rows: readonly (readonly CsvField[])[]): string {
	return rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

function writeField(field: CsvField): string {
	if (typeof field !== 'string') return field === null ? '' : String(field);
	const text = /^[=+\-@\t\r\n]/.test(field) ? `'${field}` : field;
	return /[",\r\n\t;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows of a table in CSV, or as a spreadsheet copies it; what separates its fields is seen from its first line. Empty lines are left out. */
export function readCsv(text: string): string[][] {
	const source = text.replace(/^\uFEFF/u, '');
	const [first = ''] = source.split(/[\r\n]/, 1);
	const separator = ['\t', ';', ','].find((one) => first.includes(one)) ?? ',';
	const rows: string[][] = [];
	let [row, field, quoted]: [string[], string, boolean] = [[], '', false];
	const endRow = () => {
		row.push(field.trim());
		if (row.some((one) => one !== '')) rows.push(row);
		[row, field] = [[], ''];
	};
	for (let at = 0; at < source.length; at++) {
		const sign = source.charAt(at);
		if (quoted) {
			if (sign !== '"') field += sign;
			else if (source.charAt(at + 1) === '"') field += source.charAt(at++);
			else quoted = false;
		} else if (sign === '"' && field.trim() === '') [quoted, field] = [true, ''];
		else if (sign === separator) {
			row.push(field.trim());
			field = '';
		} else if (sign === '\n') endRow();
		else if (sign !== '\r') field += sign;
	}
	endRow();
	return rows;
}
