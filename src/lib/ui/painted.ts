/** Resolves once what has changed so far is on the screen; after 0.3 s in a tab that nobody sees. */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, 300);
	});
}
