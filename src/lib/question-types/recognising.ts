import * as v from 'valibot';
import type { OriginalPlaces } from '#lib/domain/original-places.ts';
import type { OriginalPrint } from '#lib/domain/original.ts';
import { originalSchema } from './unit-fields.ts';

const ids = v.record(v.string(), v.array(v.string()));

/** What a page needs to find the paragraph behind a sentence in a text. */
export const recognisingSchema: v.GenericSchema<unknown, { print: OriginalPrint; places: OriginalPlaces }> =
	v.strictObject({ print: originalSchema, places: v.strictObject({ behind: ids, bySection: ids }) });
