import type { SectionId, Value } from './sections.ts';

/** What somebody changed and the graph has not acknowledged. */
export interface Kept {
  /** What they see. */
  value: Value;
  /** The version of the section that it was made from. */
  basedOn: number;
  /** What was stored then; null where nothing was known of it. */
  base: Value | null;
  /** A try that may have arrived: it is sent again as it was, with the same key, until there is an answer. */
  sent: { key: string; value: Value; basedOn: number } | null;
  /** When it was changed last, by this device's clock. */
  at: string;
}

const prefix = 'casegraph-kept/';

/** Where unsent changes to one submission lie on this device: for one person, until they are acknowledged or the person signs out. */
export interface DeviceDrawer {
  read(): Map<SectionId, Kept>;
  /** Says whether it is kept: storage may be full, or closed to this page. */
  put(id: SectionId, kept: Kept): boolean;
  remove(id: SectionId): void;
}

export function openDeviceDrawer(personId: string, submissionId: string, storage: () => Storage = () => localStorage): DeviceDrawer {
  const place = `${prefix}${personId}/${submissionId}/`;
  return {
    read() {
      const found = new Map<SectionId, Kept>();
      for (const key of keysOf(storage, place)) {
        try {
          found.set(key.slice(place.length) as SectionId, JSON.parse(storage().getItem(key)!) as Kept);
        } catch {
          // what cannot be read cannot be sent; it stays where it is
        }
      }
      return found;
    },
    put(id, kept) {
      try {
        storage().setItem(place + id, JSON.stringify(kept));
        return true;
      } catch {
        return false;
      }
    },
    remove(id) {
      try {
        storage().removeItem(place + id);
      } catch {
        // there is nothing to remove where nothing can be kept
      }
    },
  };
}

/** The submissions of which this device holds unsent changes of a person. */
export const submissionsKept = (personId: string): Set<string> =>
  new Set(keysOf(() => localStorage, `${prefix}${personId}/`).map((key) => key.split('/')[2]!));

/** Takes away all that this device holds of a person's unsent changes. */
export function emptyDrawers(personId: string): void {
  for (const key of keysOf(() => localStorage, `${prefix}${personId}/`)) localStorage.removeItem(key);
}

function keysOf(storage: () => Storage, start: string): string[] {
  try {
    return Object.keys(storage()).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}
