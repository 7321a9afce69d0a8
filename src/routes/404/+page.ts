/** Shown by static hosts at any address that holds no page. */
export const csr = false;
