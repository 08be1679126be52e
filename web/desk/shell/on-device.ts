/** A place of the browser's for the pages of this site. It may be full, or closed to pages: then nothing is kept, and nothing is found. */
const placeIn = (storage: () => Storage) => ({
  /** Says whether it is kept. */
  keep: (key: string, value: unknown): boolean =>
    guarded(() => {
      storage().setItem(key, JSON.stringify(value));
      return true;
    }, false),
  /** Null for what is not there, and for what cannot be read. */
  find: <Value>(key: string): Value | null => guarded(() => JSON.parse(storage().getItem(key) ?? 'null') as Value | null, null),
  drop: (key: string): void => guarded(() => storage().removeItem(key), undefined),
  keys: (start: string): string[] => guarded(() => Object.keys(storage()).filter((key) => key.startsWith(start)), []),
});

function guarded<Value>(act: () => Value, otherwise: Value): Value {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** Outlasts the window. */
export const onDevice = placeIn(() => localStorage);
/** Outlasts a reload, and goes with the window. */
export const inWindow = placeIn(() => sessionStorage);
