import type { Page } from '@playwright/test';

/** What was said aloud, in order; `null` where speech was cut off. */
type Said = (string | null)[];

declare global {
	interface Window {
		said?: Said;
		/** Ends the utterance that is being spoken, as when the voice has come to its end. */
		endUtterance?: () => boolean;
	}
}

/**
 * A voice box in place of the browser's, which has no voices here. Like the real one it fills its list late, speaks one
 * utterance after another, tells of ends and of what was cut off later and not at once, and has voices of the network as well.
 */
export async function bringVoices(page: Page): Promise<void> {
	await page.addInitScript(standIn);
}

export const saidIn = (page: Page): Promise<Said> => page.evaluate(() => window.said ?? []);
export const endUtterance = (page: Page): Promise<boolean> => page.evaluate(() => window.endUtterance?.() ?? false);

function standIn(): void {
	const said: Said = (window.said = []);
	class Utterance extends EventTarget {
		voice: SpeechSynthesisVoice | null = null;
		lang = '';
		rate = 1;
		onend: (() => void) | null = null;
		onerror: ((event: { error: string }) => void) | null = null;
		constructor(readonly text: string) {
			super();
		}
	}
	const voice = (name: string, localService: boolean, lang = 'en-GB', isDefault = false) => ({
		name,
		lang,
		localService,
		default: isDefault,
		voiceURI: `urn:${name}`
	});
	class Box extends EventTarget {
		queue: Utterance[] = [];
		voices: ReturnType<typeof voice>[] = [];
		constructor() {
			super();
			setTimeout(() => {
				this.voices = [
					voice('Cloud', false, 'en-US', true),
					voice('Wren', true),
					voice('Merle', true, 'fr-FR'),
					voice('Robin', true, 'en-US')
				];
				this.dispatchEvent(new Event('voiceschanged'));
			}, 50);
		}
		getVoices() {
			return this.voices;
		}
		speak(utterance: Utterance) {
			this.queue.push(utterance);
			if (this.queue.length === 1) this.begin();
		}
		cancel() {
			const cut = this.queue.splice(0);
			if (cut.length > 0) said.push(null);
			for (const utterance of cut) setTimeout(() => utterance.onerror?.({ error: 'canceled' }));
		}
		end() {
			const utterance = this.queue.shift();
			if (!utterance) return false;
			setTimeout(() => utterance.onend?.());
			this.begin();
			return true;
		}
		begin() {
			const [utterance] = this.queue;
			if (utterance) said.push(`${utterance.voice?.name} ×${utterance.rate}: ${utterance.text}`);
		}
	}
	const box = new Box();
	Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
	Object.defineProperty(window, 'speechSynthesis', { value: box });
	window.endUtterance = () => box.end();
}
