/** Settles as `promise` does, or rejects with a `TimeoutError` after that many ms: some browsers never answer. */
export function within<T>(promise: Promise<T>, patience: number): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new DOMException('no answer in time', 'TimeoutError')), patience);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
