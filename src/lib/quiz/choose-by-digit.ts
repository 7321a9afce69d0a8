/** Digits choose the option of a form that has this number; typing a number into a field stays typing. */
export function chooseByDigit(event: KeyboardEvent & { currentTarget: HTMLElement }) {
	if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
	if (event.target instanceof HTMLElement && event.target.matches('input[type=text], textarea, select')) return;
	const target = event.currentTarget.querySelector<HTMLElement>(`[data-key="${event.key}"]`);
	if (!target) return;
	event.preventDefault();
	target.focus();
	target.click();
}
