import * as v from 'valibot';
import { keepOnDevice } from './door.ts';

const slot = 'passage-reading';

/** Speeds to choose from. */
export const rates = [0.7, 0.85, 1, 1.2, 1.5] as const;

const schema = v.object({
	/** `voiceURI` of the voice that reads aloud; `''` for the device's own choice. */
	voice: v.fallback(v.string(), ''),
	/** Speed of reading aloud; 1 is the voice's own. */
	rate: v.fallback(v.picklist(rates), 1),
	/** What keeps the eye in its place: the sentence, or a ruler of so many lines. */
	line: v.fallback(v.picklist(['', 'sentence', '1', '2', '3']), '')
});

/** How this reader likes the tools, kept on the device. */
export type ToolSettings = v.InferOutput<typeof schema>;

/** The settings as they were left; what cannot be read is as if never set. */
export function readSettings(): ToolSettings {
	try {
		return v.parse(schema, JSON.parse(localStorage.getItem(slot) ?? '{}'));
	} catch {
		return v.parse(schema, {});
	}
}

/** Keeps the settings; where storage is forbidden they hold for this page. */
export function keepSettings(settings: ToolSettings): void {
	keepOnDevice(slot, JSON.stringify(settings));
}
