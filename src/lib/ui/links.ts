/** Addresses inside Passage, relative to the page they stand on, so that the site works below any path. */
export interface Links {
	library: string;
	progress: string;
	review: string;
	/** The questions of every unit's review deck with their keys, as JSON. */
	deck: string;
	unit: (unit: string) => string;
	section: (unit: string, section: string) => string;
	form: (unit: string, form: string) => string;
	/** A section, a form, and a form's key, set for paper. */
	printSection: (unit: string, section: string) => string;
	printForm: (unit: string, form: string) => string;
	printKey: (unit: string, form: string) => string;
	/** What a unit's questions cover. */
	coverage: (unit: string) => string;
	/** The unit's questions with their keys, as JSON. */
	bank: (unit: string) => string;
}

/** The addresses as seen from a page; `root` leads from it to the library and ends with a slash. */
export function linksFrom(root: string): Links {
	return {
		library: root,
		progress: `${root}progress/`,
		review: `${root}review/`,
		deck: `${root}review/deck.json`,
		unit: (unit) => `${root}read/${unit}/`,
		section: (unit, section) => `${root}read/${unit}/${section}/`,
		form: (unit, form) => `${root}quiz/${unit}/${form}/`,
		printSection: (unit, section) => `${root}print/${unit}/read/${section}/`,
		printForm: (unit, form) => `${root}print/${unit}/${form}/`,
		printKey: (unit, form) => `${root}print/${unit}/${form}/key/`,
		coverage: (unit) => `${root}author/${unit}/`,
		bank: (unit) => `${root}units/${unit}.json`
	};
}

/** The way from a page to the library: `./` there, `../` one level down, and so on. `path` starts with a slash. */
export function rootFrom(path: string): string {
	return '../'.repeat(path.split('/').length - 2) || './';
}
