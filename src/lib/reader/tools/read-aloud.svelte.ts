import type { ToolSettings } from './settings.ts';

/** Where a voice is in what it reads: a `ReadingPlace`, or parts that stand in no reading. */
export interface AloudPlace {
	/** Id of the sentence or part, `null` before any was read. */
	current: string | null;
	/** The last one is the current one. */
	readonly isLast: boolean;
	/** Makes one the current one. */
	go: (id: string) => void;
	/** The one so many places on; the first before any was read, and the last or first where it would go beyond. */
	beside: (steps: number) => string | null;
}

/** What a reading aloud is made of. */
export interface ReadAloudParts {
	/** The browser's voice box; absent where it has none. */
	speech: SpeechSynthesis | undefined;
	place: AloudPlace;
	/** The words of a sentence. */
	wordsOf: (id: string) => string;
	settings: ToolSettings;
	/** What to say when everything was read. */
	ended?: string;
	/** Says what cannot be heard: that the section ended, or that there is no voice. */
	tell: (news: string) => void;
}

/**
 * Reads a section aloud with voices of this device alone: others would send the text away. Each sentence is an utterance of its
 * own, because Chrome falls silent in long ones, and pausing begins its sentence again, because `pause()` fails on Android.
 */
export class ReadAloud {
	state = $state<'silent' | 'speaking' | 'paused'>('silent');
	voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);

	readonly #parts: ReadAloudParts;
	/** Held on to: Chrome forgets to say that an utterance ended once nobody holds it. */
	#utterance: SpeechSynthesisUtterance | null = null;

	constructor(parts: ReadAloudParts) {
		this.#parts = parts;
	}

	/** Follows the list of voices, which browsers fill late, and falls silent when the page is left; returns the way to stop. */
	follow(): () => void {
		const { speech } = this.#parts;
		if (!speech) return () => undefined;
		const look = () => {
			this.voices = speech.getVoices().filter(({ localService, lang }) => localService && /^en\b/i.test(lang));
		};
		look();
		speech.addEventListener('voiceschanged', look);
		addEventListener('pagehide', this.stop);
		return () => {
			speech.removeEventListener('voiceschanged', look);
			removeEventListener('pagehide', this.stop);
			this.stop();
		};
	}

	/** The voice that reads: the chosen one, or the device's first choice among its own. */
	get voice(): SpeechSynthesisVoice | undefined {
		const chosen = this.voices.find(({ voiceURI }) => voiceURI === this.#parts.settings.voice);
		return chosen ?? this.voices.find((voice) => voice.default) ?? this.voices[0];
	}

	/** What to say where nothing can be read aloud. */
	readonly noVoice =
		'No voice of this device reads English, so nothing can be read aloud here. Voices that send the text to a server are not used.';

	/** Reads on from the current sentence, or from the first. */
	play() {
		const { place } = this.#parts;
		const id = place.current ?? place.beside(0);
		if (!this.voice) this.#parts.tell(this.noVoice);
		else if (id) this.#speak(id);
	}

	pause() {
		this.#silence();
		this.state = 'paused';
	}

	stop = () => {
		if (this.state === 'silent') return;
		this.#silence();
		this.state = 'silent';
	};

	/** Goes to another sentence, reading it if it was reading. */
	step(steps: number) {
		const { place } = this.#parts;
		const id = place.beside(steps);
		if (!id) return;
		if (this.state === 'speaking') this.#speak(id);
		else place.go(id);
	}

	/** Begins the sentence again, with the voice and speed that were just chosen. */
	again() {
		if (this.state === 'speaking') this.play();
	}

	#speak(id: string) {
		const { speech, place, wordsOf, settings } = this.#parts;
		const { voice } = this;
		if (!speech || !voice) return;
		this.#silence();
		const utterance = new SpeechSynthesisUtterance(wordsOf(id));
		Object.assign(utterance, { voice, lang: voice.lang, rate: settings.rate });
		utterance.onend = () => this.#goOn(utterance);
		utterance.onerror = () => this.#finish(utterance, 'The voice stopped.');
		this.#utterance = utterance;
		this.state = 'speaking';
		place.go(id);
		speech.speak(utterance);
	}

	/** What an utterance that was given up still says is not listened to. */
	#goOn(utterance: SpeechSynthesisUtterance) {
		const { place, ended = 'That was the last sentence of the section.' } = this.#parts;
		const next = place.isLast ? null : place.beside(1);
		if (utterance !== this.#utterance) return;
		if (next) this.#speak(next);
		else this.#finish(utterance, ended);
	}

	#finish(utterance: SpeechSynthesisUtterance, news: string) {
		if (utterance !== this.#utterance) return;
		this.#utterance = null;
		this.state = 'silent';
		this.#parts.tell(news);
	}

	#silence() {
		this.#utterance = null;
		this.#parts.speech?.cancel();
	}
}
