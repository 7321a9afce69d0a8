import { sheetEntries, sheetFor } from '#lib/server/sheets.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = sheetEntries;

export const load: PageServerLoad = ({ params }) => ({ source: sheetFor(params.unit, params.form) });
