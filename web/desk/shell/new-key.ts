/** A key for one act, so that a retry of it acts once. `crypto.randomUUID` would do as well, but pages without https have none. */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
