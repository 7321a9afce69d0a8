/** Something a person can put right: its message says what happened and what to do, and is shown without a stack trace. */
export class Problem extends Error {}

/**
 * Runs a command's main function; a `Problem` is told in its own words, anything else as the bug it is.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
	try {
		await main();
	} catch (error) {
		console.error(error instanceof Problem ? `\n${error.message}` : error);
		process.exitCode = 1;
	}
}
