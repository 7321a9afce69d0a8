/** What a browser says of itself, read from `navigator` and `matchMedia` by `readBrowserFacts`. */
export interface BrowserFacts {
	userAgent: string;
	/** Tells an iPad that calls itself a Mac from a Mac. */
	maxTouchPoints: number;
	/** Opened from the home screen or the dock, in its own window. */
	standalone: boolean;
}

/** How safe the learner's work is in this browser. `null` is "the browser does not say". */
export interface Persistence {
	/** Kept until somebody deletes it, even when the device runs short of room. */
	persisted: boolean | null;
	/** Bytes. */
	usage: number | null;
	quota: number | null;
	/** Everything is deleted after seven days of use of this browser without a visit here. */
	clearsAfterSevenDays: boolean;
}

/** The part of a window that the facts are read from. */
export interface PageWindow {
	navigator: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>;
	matchMedia: (query: string) => Pick<MediaQueryList, 'matches'>;
}

/** The part of `navigator.storage` that is asked; every method may be missing. */
export type StorageManagerLike = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

const iosDevice = /iPhone|iPad|iPod/;
/** Engines that are not WebKit though their names say Safari. */
const otherEngine = /Chrom(e|ium)\/|Edg\/|OPR\/|Firefox\/|Android/;

/**
 * Whether the browser deletes what sites have stored after seven days of use without a visit: WebKit's tracking prevention,
 * so Safari, GNOME Web and every browser on iOS, unless the site was added to the home screen or dock. Being persisted is not
 * documented to exempt a site, so the warning stays. Source: webkit.org, "Full Third-Party Cookie Blocking and More" (2020).
 */
export function clearsAfterSevenDays({ userAgent, maxTouchPoints, standalone }: BrowserFacts): boolean {
	if (standalone) return false;
	const ios = iosDevice.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
	if (ios) return true;
	return userAgent.includes('AppleWebKit/') && userAgent.includes('Safari/') && !otherEngine.test(userAgent);
}

/**
 * Asks what is known without asking the learner. Never call it before the page can be used, and do not make the page wait:
 * some browsers never answer.
 */
export async function describePersistence(
	facts: BrowserFacts,
	storage: StorageManagerLike | undefined
): Promise<Persistence> {
	const [persisted, estimate] = await Promise.all([
		ask(() => storage?.persisted?.()),
		ask(() => storage?.estimate?.())
	]);
	return {
		persisted,
		usage: estimate?.usage ?? null,
		quota: estimate?.quota ?? null,
		clearsAfterSevenDays: clearsAfterSevenDays(facts)
	};
}

/** Asks the browser to keep the work, because the learner wishes it; some browsers then ask them. `null` without an answer. */
export function requestPersistence(storage: StorageManagerLike | undefined): Promise<boolean | null> {
	return ask(() => storage?.persist?.());
}

/** Reads what `clearsAfterSevenDays` goes by. */
export function readBrowserFacts(page: PageWindow): BrowserFacts {
	const { navigator } = page;
	const onHomeScreen = 'standalone' in navigator && navigator.standalone === true;
	return {
		userAgent: navigator.userAgent,
		maxTouchPoints: navigator.maxTouchPoints,
		standalone: onHomeScreen || page.matchMedia('(display-mode: standalone)').matches
	};
}

async function ask<T>(question: () => Promise<T> | undefined): Promise<T | null> {
	try {
		return (await question()) ?? null;
	} catch {
		return null;
	}
}
