import type { Handle, HandleServerError } from '@sveltejs/kit';
import { lightStart } from '#lib/server/light-start.ts';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => lightStart(html) });

/** Logs a random id and the fault, never a request's content or address; the page shows the same id. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	const id = crypto.randomUUID();
	if (status >= 500)
		console.error(JSON.stringify({ id, status, fault: error instanceof Error ? error.stack : message }));
	return { code: status === 404 ? 'not-found' : 'fault', message, id };
};
