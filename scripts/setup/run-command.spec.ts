import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.mjs';

const node = (code: string) => [process.execPath, '-e', code] as const;

describe('runCommand', () => {
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'passage-run-'));
	});

	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	it('tells success from failure', async () => {
		expect(await runCommand(node(''))).toBe(true);
		expect(await runCommand(node('process.exit(3)'))).toBe(false);
	});

	it('takes a program that is not there for a failure', async () => {
		expect(await runCommand(['passage-no-such-program'])).toBe(false);
	});

	it('passes variables on, beside its own', async () => {
		const code = 'process.exit(process.env.PASSAGE_WORD === "yes" && process.env.PATH ? 0 : 1)';
		expect(await runCommand(node(code), { env: { PASSAGE_WORD: 'yes' } })).toBe(true);
		expect(await runCommand(node(code))).toBe(false);
	});

	it('gives no input, so that nothing waits for an answer', async () => {
		expect(await runCommand(node('process.stdin.resume().on("end", () => process.exit(0))'))).toBe(true);
	});

	it('ends a command that takes too long, with what it started', async () => {
		const beats = join(folder, 'beats');
		const grandchild = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(beats)}, '.'), 50)`;
		const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]); setInterval(() => {}, 1000)`;
		expect(await runCommand(node(child), { timeoutMs: 1500 })).toBe(false);
		const count = readFileSync(beats).length;
		expect(count).toBeGreaterThan(0);
		await setTimeout(300);
		expect(readFileSync(beats)).toHaveLength(count);
	});
});
