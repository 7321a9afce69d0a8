import { describe, expect, it } from 'vitest';
import { clearsAfterSevenDays, describePersistence, readBrowserFacts, requestPersistence } from './persistence.ts';

const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)';
const chromium = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const facts = { maxTouchPoints: 0, standalone: false };

const clearing: [string, string, number][] = [
	['Safari on a Mac', `${mac} ${webkit} Version/18.5 Safari/605.1.15`, 0],
	['Safari on an iPhone', `${iphone} ${webkit} Version/18.5 Mobile/15E148 Safari/604.1`, 5],
	['Safari on an iPad that calls itself a Mac', `${mac} ${webkit} Version/18.5 Safari/605.1.15`, 5],
	['Chrome on an iPhone', `${iphone} ${webkit} CriOS/138.0.0.0 Mobile/15E148 Safari/604.1`, 5],
	['Firefox on an iPhone', `${iphone} ${webkit} FxiOS/140.0 Mobile/15E148 Safari/605.1.15`, 5],
	['a page inside an app on an iPhone', `${iphone} ${webkit} Mobile/15E148`, 5],
	['GNOME Web', `Mozilla/5.0 (X11; Linux x86_64) ${webkit} Version/17.0 Safari/605.1.15`, 0]
];
const keeping: [string, string, number][] = [
	['Chrome on Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chromium} Chrome/138.0.0.0 Safari/537.36`, 0],
	['Chrome on a Mac', `${mac} ${chromium} Chrome/138.0.0.0 Safari/537.36`, 0],
	['Edge', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chromium} Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0`, 10],
	['Chrome on Android', `Mozilla/5.0 (Linux; Android 15) ${chromium} Chrome/138.0.0.0 Mobile Safari/537.36`, 5],
	['a Chromebook', `Mozilla/5.0 (X11; CrOS x86_64 15917.0.0) ${chromium} Chrome/138.0.0.0 Safari/537.36`, 10],
	['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 0],
	['Firefox on a Mac', `${mac.replace(')', '; rv:140.0)')} Gecko/20100101 Firefox/140.0`, 0]
];

describe('deletion after seven days', () => {
	it.each(clearing)('is expected in %s, unless it stands on the home screen', (_, userAgent, maxTouchPoints) => {
		expect(clearsAfterSevenDays({ userAgent, maxTouchPoints, standalone: false })).toBe(true);
		expect(clearsAfterSevenDays({ userAgent, maxTouchPoints, standalone: true })).toBe(false);
	});

	it.each(keeping)('is not expected in %s', (_, userAgent, maxTouchPoints) => {
		expect(clearsAfterSevenDays({ userAgent, maxTouchPoints, standalone: false })).toBe(false);
	});
});

describe('the facts', () => {
	it('are read from the window, with both ways of standing on the home screen', () => {
		const navigator = { userAgent: 'any', maxTouchPoints: 5 };
		const matchMedia = (matches: boolean) => () => ({ matches });
		const read = { userAgent: 'any', maxTouchPoints: 5 };
		expect(readBrowserFacts({ navigator, matchMedia: matchMedia(false) })).toEqual({ ...read, standalone: false });
		expect(readBrowserFacts({ navigator, matchMedia: matchMedia(true) })).toEqual({ ...read, standalone: true });
		const old = { ...navigator, standalone: true };
		expect(readBrowserFacts({ navigator: old, matchMedia: matchMedia(false) })).toEqual({ ...read, standalone: true });
	});
});

describe('what the browser says of storage', () => {
	const browser = { ...facts, userAgent: keeping[0]?.[1] ?? '' };

	it('is passed on', async () => {
		const storage = {
			persisted: () => Promise.resolve(true),
			estimate: () => Promise.resolve({ usage: 10, quota: 100 })
		};
		expect(await describePersistence(browser, storage)).toEqual({
			...{ persisted: true, usage: 10, quota: 100, clearsAfterSevenDays: false }
		});
	});

	it('is unknown where the browser says nothing or refuses', async () => {
		const unknown = { persisted: null, usage: null, quota: null, clearsAfterSevenDays: false };
		const refusing = () => Promise.reject(new TypeError('opaque origin'));
		expect(await describePersistence(browser, undefined)).toEqual(unknown);
		expect(await describePersistence(browser, {})).toEqual(unknown);
		expect(await describePersistence(browser, { persisted: refusing, estimate: refusing })).toEqual(unknown);
	});

	it('is asked to change only on request', async () => {
		let asked = 0;
		const storage = { persist: () => Promise.resolve(++asked > 0) };
		await describePersistence(browser, storage);
		expect(asked).toBe(0);
		expect(await requestPersistence(storage)).toBe(true);
		expect(await requestPersistence(undefined)).toBeNull();
	});
});
