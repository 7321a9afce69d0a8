/**
 * How far Passage is kept on this device for use without network: not at all, on its way, refused by the browser or the
 * network, or all of it but some files.
 */
export type OfflineState = 'unsupported' | 'none' | 'coming' | 'failed' | { missing: number };

/** Tells the state, and again when it changes. */
export async function watchOffline(tell: (state: OfflineState) => void): Promise<void> {
	tell('serviceWorker' in navigator ? await lookAt(tell) : 'unsupported');
}

async function lookAt(tell: (state: OfflineState) => void): Promise<OfflineState> {
	const registration = await window.keeping?.catch(() => null);
	if (!registration) return 'none';
	const coming = registration.installing ?? registration.waiting;
	if (!registration.active && coming) {
		tell('coming');
		if (!(await becomesActive(coming))) return 'failed';
	}
	return registration.active ? { missing: await askWhatIsMissing(registration.active) } : 'failed';
}

function becomesActive(worker: ServiceWorker): Promise<boolean> {
	return new Promise((resolve) => {
		worker.addEventListener('statechange', () => {
			if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state === 'activated');
		});
	});
}

/** The worker fetches what is missing first, and then tells how many files still are. */
function askWhatIsMissing(worker: ServiceWorker): Promise<number> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<number>) => resolve(data);
		worker.postMessage('what-is-missing', [port2]);
	});
}

/** The state in words. */
export function sayOffline(state: OfflineState | null): string {
	if (state === null) return '';
	if (typeof state === 'string') return words[state];
	if (state.missing === 0) return 'Ready without network: every page and question is kept on this device.';
	const files = state.missing === 1 ? 'One file is' : `${state.missing} files are`;
	return `${files} still missing for use without network. Open this page again when you are online.`;
}

const words = {
	unsupported: 'This browser cannot keep Passage for use without network.',
	none: 'Passage is not kept for use without network in this browser.',
	coming: 'Passage is being kept for use without network …',
	failed: 'Passage could not be kept for use without network. Open this page again when you are online.'
};
