import { createServer } from 'node:net';

/**
 * Whether nothing listens on a port yet. Rejects when the host itself cannot be listened on.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(host, port) {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
			else reject(error);
		});
		server.listen({ host, port, exclusive: true }, () => {
			server.close(() => resolve(true));
		});
	});
}

/**
 * The first free port at or after the given one, `null` when there is none among the next hundred.
 * @param {string} host
 * @param {number} from
 * @returns {Promise<number | null>}
 */
export async function findFreePort(host, from) {
	for (let port = from; port < Math.min(from + 100, 65_536); port += 1) {
		if (await isFree(host, port)) return port;
	}
	return null;
}
