const slot = 'passage-tools';

/** Tells the next page whether to bring the tools by itself: opened, for the notes there are, or not. */
export function keepDoor(state: 'open' | 'notes' | ''): void {
	keepOnDevice(slot, state);
}

/** Notes came to the device without the tools, as from a backup: the next page brings them. */
export function expectNotes(): void {
	try {
		if (!localStorage.getItem(slot)) keepDoor('notes');
	} catch {
		// Where storage is forbidden there are no notes either.
	}
}

/** A convenience that may fail: a browser that forbids storage begins anew on each page. */
export function keepOnDevice(name: string, value: string): void {
	try {
		localStorage.setItem(name, value);
	} catch {
		// The log itself is kept elsewhere.
	}
}
