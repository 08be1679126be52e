/** What this window was shown last: it outlasts a reload, and is gone with the window, or when somebody signs out or in. */
const sign = 'casegraph-seen:';

export function keepSeen(name: string, data: unknown): void {
  try {
    sessionStorage.setItem(sign + name, JSON.stringify(data));
  } catch {
    // full, or closed to pages: a reload needs the network then
  }
}

export function seen<Data>(name: string): Data | null {
  try {
    return JSON.parse(sessionStorage.getItem(sign + name) ?? 'null') as Data | null;
  } catch {
    return null;
  }
}

export function forgetSeen(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(sign)) sessionStorage.removeItem(key);
  } catch {
    // closed to pages: nothing was kept
  }
}
