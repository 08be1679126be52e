import { onDevice } from '../../shell/on-device.ts';
import type { Drawer, Kept } from '../../shell/drawer.ts';
import type { SectionId, Value } from './sections.ts';

const prefix = 'casegraph-kept/';

/** Where unsent changes to one submission lie on this device. */
export function openDeviceDrawer(personId: string, submissionId: string): Drawer<SectionId, Value> {
  const place = `${prefix}${personId}/${submissionId}/`;
  return {
    read() {
      const found = new Map<SectionId, Kept<Value>>();
      for (const key of onDevice.keys(place)) {
        const kept = onDevice.find<Kept<Value>>(key);
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
