/**
 * What somebody wrote and the service has not acknowledged yet, kept on the device: it outlasts a cut network, a reload and a closed window. It is in
 * confidence, so it goes as soon as it is acknowledged, when its person signs out, and after two weeks in any case.
 */
const sign = 'casegraph-kept:';
const longest = 14 * 86_400_000;

interface Kept<Value> {
  value: Value;
  /** The version that it was written on. */
  version: number;
  at: number;
}

/** @param name whose and what: a person's id first, so that nobody is shown what another left. */
export function keepEdit<Value>(name: string, value: Value, version: number): boolean {
  try {
    localStorage.setItem(sign + name, JSON.stringify({ value, version, at: Date.now() } satisfies Kept<Value>));
    return true;
  } catch {
    return false; // full, or closed to pages: then it is in this window alone
  }
}

export function keptEdit<Value>(name: string): Kept<Value> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(sign + name) ?? 'null') as Kept<Value> | null;
    if (kept && Date.now() - kept.at < longest) return kept;
  } catch {
    // not readable: as if it was not there
  }
  dropEdit(name);
  return null;
}

export function dropEdit(name: string): void {
  try {
    localStorage.removeItem(sign + name);
  } catch {
    // closed to pages: nothing was kept
  }
}

/** Forgets everything, whosoever it was. */
export function dropAllEdits(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(sign)) localStorage.removeItem(key);
  } catch {
    // closed to pages: nothing was kept
  }
}
