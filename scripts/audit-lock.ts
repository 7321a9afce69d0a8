import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { root } from './setup/root.mjs';

const names = v.optional(v.record(v.string(), v.string()), {});

const lockFile = v.object({
	packages: v.record(
		v.string(),
		v.object({
			version: v.optional(v.string()),
			resolved: v.optional(v.string()),
			integrity: v.optional(v.string()),
			hasInstallScript: v.optional(v.boolean(), false),
			extraneous: v.optional(v.boolean(), false),
			dependencies: names,
			devDependencies: names,
			optionalDependencies: names
		})
	)
});

type Packages = v.InferOutput<typeof lockFile>['packages'];
type Package = Packages[string];

/** Packages that come with an install script and do all they are needed for without it. */
const worksWithoutScript: ReadonlySet<string> = new Set([
	// Its script only checks that npm chose the right program for this machine.
	'esbuild',
	// Watches files on a Mac; its prebuilt program comes with it.
	'fsevents'
]);

const registry = 'https://registry.npmjs.org/';

/** The name of the package that a folder of node_modules holds. */
function nameOf(place: string): string {
	return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Whether Node, asked from inside the package at `place`, would find the package `name`. */
function isFound(packages: Packages, place: string, name: string): boolean {
	let folder = place === '' ? '' : `/${place}`;
	while (!packages[`${folder}/node_modules/${name}`.slice(1)]) {
		if (folder === '') return false;
		folder = folder.slice(0, folder.lastIndexOf('/node_modules/'));
	}
	return true;
}

function auditPackage(packages: Packages, place: string, locked: Package): string[] {
	const needed = { ...locked.dependencies, ...locked.devDependencies, ...locked.optionalDependencies };
	const findings = Object.entries(needed)
		.filter(([name]) => !isFound(packages, place, name))
		.map(([name, range]) => `${place || 'package.json'} asks for ${name}@${range}, which the lock file does not hold`);
	if (place === '') return findings;
	const name = nameOf(place);
	if (locked.extraneous) findings.push(`${place} is left over: nothing asks for it`);
	if (!locked.integrity) findings.push(`${place} has no checksum`);
	if (locked.resolved && !locked.resolved.startsWith(registry)) findings.push(`${place} comes from ${locked.resolved}`);
	if (locked.hasInstallScript && !worksWithoutScript.has(name))
		findings.push(`${place} wants to run an install script`);
	return findings;
}

/**
 * Everything in the text of a package-lock.json that would make an install fail or differ elsewhere: packages named but
 * missing (npm drops optional packages of other platforms silently, and `npm ci` then refuses the file), packages without
 * a checksum or from somewhere else than the public registry, and packages that want to run a script on install.
 */
export function auditLock(text: string): string[] {
	const { packages } = v.parse(lockFile, JSON.parse(text));
	return Object.entries(packages).flatMap(([place, locked]) => auditPackage(packages, place, locked));
}

/** Findings as text for a terminal, with the way out. */
export function explainFindings(findings: readonly string[]): string {
	if (findings.length === 0) return 'package-lock.json is complete.';
	return [
		...findings,
		'',
		'A left-over package: run npm install --package-lock-only.',
		'A missing package: name a version that is complete under "overrides" in package.json and run npm install again.',
		'An install script: choose another package, or show that it works without and add it to scripts/audit-lock.ts.'
	].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const findings = auditLock(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	console.log(explainFindings(findings));
	if (findings.length > 0) process.exitCode = 1;
}
