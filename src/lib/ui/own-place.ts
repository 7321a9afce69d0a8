/**
 * The way from a page to a unit that was added from a file, for `linksFrom`. No files were made for it beforehand, so one
 * page shows all of it: what would be a path elsewhere stands after its `?`, as in `own/?read/<unit>/<section>/`.
 */
export function ownRoot(root: string): string {
	return `${root}own/?`;
}

/** Where work on a unit is done, as seen from `root`: a unit from a file has one page for all of it. The link's body comes behind. */
export function assignedPlace(root: string, unit: string, own: boolean): string {
	return `${own ? ownRoot(root) : root}assigned/${unit}/#`;
}

/** The path in the search part of an address, as its names: `?read/tea/s1/` gives `read`, `tea` and `s1`. */
export function placeIn(search: string): string[] {
	const [first = ''] = new URLSearchParams(search).keys();
	const [path = ''] = first.split('?');
	return path.split('/').filter((name) => name !== '');
}
