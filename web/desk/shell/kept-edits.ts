import type { Drawer, Sent } from './drawer.ts';
import { onDevice } from './on-device.ts';

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
  /** What was tried of it, or of what was there before it, and not answered. */
  sent?: Sent<Value> | null;
  at: number;
}

/** How often something was taken away for good. What was open then puts nothing back, whatever is still on its way. */
let takenAway = 0;

/**
 * A drawer with one thing in it.
 * @param name whose and what: a person's id first, so that nobody is shown what another left. Where it cannot be kept it is in this window alone.
 */
export function drawerOf<Id extends string, Value>(name: string, id: Id): Drawer<Id, Value> {
  const opened = takenAway;
  return {
    read() {
      const kept = keptEdit<Value>(name);
      if (!kept) return new Map();
      const { value, version, sent = null, at } = kept;
      return new Map([[id, { value, basedOn: version, base: null, sent, at: new Date(at).toISOString() }]]);
    },
    put: (_, { value, basedOn, sent }) =>
      opened !== takenAway || onDevice.keep(sign + name, { value, version: basedOn, sent, at: Date.now() } satisfies Kept<Value>),
    remove: () => onDevice.drop(sign + name),
  };
}

export function keptEdit<Value>(name: string): Kept<Value> | null {
  const kept = onDevice.find<Kept<Value>>(sign + name);
  if (kept && Date.now() - kept.at < longest) return kept;
  onDevice.drop(sign + name);
  return null;
}

/** Takes away what somebody may not keep any more. */
export function dropEdit(name: string): void {
  takenAway++;
  onDevice.drop(sign + name);
}

/** Forgets everything, whosoever it was. */
export function dropAllEdits(): void {
  takenAway++;
  onDevice.keys(sign).forEach(onDevice.drop);
}
