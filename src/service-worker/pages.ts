/** Pages on which somebody may be answering: of a section, a form, the review deck, and all of a unit from a file. */
const asking = /^\/(?:read\/[^/]+\/[^/]+|quiz|review|own)\//;

/** Whether questions may be asked at an address of the site that lies below `base`. */
export function asksQuestions(address: string, base: string): boolean {
	const { pathname } = new URL(address);
	return pathname.startsWith(`${base}/`) && asking.test(pathname.slice(base.length));
}

/** Whether a page belongs to a version; every page names its own in its first line. */
export function isOfVersion(html: string, version: string): boolean {
	return html.includes(` data-version="${version}"`);
}
