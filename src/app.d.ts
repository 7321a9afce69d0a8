declare global {
	namespace App {
		interface Error {
			/** Stable name of what went wrong. */
			code: string;
			message: string;
			/** Random; the same id stands in the server's log. */
			id: string;
		}
	}
	interface Window {
		/** Set in app.html: repeats the press that came before the page could answer it, and stops listening for more. */
		answerEarly?: () => void;
		/** Set in app.html once the page has loaded, where the browser can: keeps Passage for use without network. */
		keeping?: Promise<ServiceWorkerRegistration>;
	}
}

export {};
