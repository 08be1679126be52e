import { onDevice } from '../../shell/on-device.ts';
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

export function openDeviceDrawer(personId: string, submissionId: string): DeviceDrawer {
  const place = `${prefix}${personId}/${submissionId}/`;
  return {
    read() {
      const found = new Map<SectionId, Kept>();
      for (const key of onDevice.keys(place)) {
        const kept = onDevice.find<Kept>(key);
        // what cannot be read cannot be sent; it stays where it is
        if (kept) found.set(key.slice(place.length) as SectionId, kept);
      }
      return found;
    },
    put: (id, kept) => onDevice.keep(place + id, kept),
    remove: (id) => onDevice.drop(place + id),
  };
}

/** The submissions of which this device holds unsent changes of a person. */
export const submissionsKept = (personId: string): Set<string> => new Set(onDevice.keys(`${prefix}${personId}/`).map((key) => key.split('/')[2]!));

/** Takes away all that this device holds of a person's unsent changes. */
export const emptyDrawers = (personId: string): void => onDevice.keys(`${prefix}${personId}/`).forEach(onDevice.drop);
