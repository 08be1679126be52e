/** A key of its own for each act: whoever presses twice acts once only where the same key is sent. */
export const aKey = (): string => crypto.randomUUID();
