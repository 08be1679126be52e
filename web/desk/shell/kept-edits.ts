import { onDevice } from './on-device.ts';

/**
 * What somebody wrote and the service has not acknowledged yet, kept on the device: it outlasts a cut network, a reload and a closed window. It is in
 * confidence, so it goes as soon as it is acknowledged, when its person signs out, and after two weeks in any case.
 */
const sign = 'casegraph-kept:';
const longest = 14 * 86_400_000;

/** A try to save. It may have arrived for as long as nobody answered: then it is made again as it was, so that it acts once. */
export interface Sent<Value> {
  value: Value;
  version: number;
  key: string;
}

interface Kept<Value> {
  value: Value;
  /** The version that it was written on. */
  version: number;
  /** What was tried of it, or of what was there before it, and not answered. */
  sent?: Sent<Value> | null;
  at: number;
}

/** @param name whose and what: a person's id first, so that nobody is shown what another left. Where it cannot be kept it is in this window alone. */
export const keepEdit = <Value>(name: string, value: Value, version: number, sent: Sent<Value> | null): boolean =>
  onDevice.keep(sign + name, { value, version, sent, at: Date.now() } satisfies Kept<Value>);

export function keptEdit<Value>(name: string): Kept<Value> | null {
  const kept = onDevice.find<Kept<Value>>(sign + name);
  if (kept && Date.now() - kept.at < longest) return kept;
  dropEdit(name);
  return null;
}

export const dropEdit = (name: string): void => onDevice.drop(sign + name);

/** Forgets everything, whosoever it was. */
export const dropAllEdits = (): void => onDevice.keys(sign).forEach(onDevice.drop);
