import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type Save } from './autosave.ts';

interface Asked<Value> {
  /** Under what it is kept on the device: the person's id, then what it is. Another thing needs another component, by its key. */
  name: string;
  /** What is stored, and its version; the same object for as long as it is the same. */
  stored: { value: Value; version: number };
  save: Save<Value>;
  isSame: (one: Value, other: Value) => boolean;
}

/** A draft that is saved as it is written: `Autosave` says how. */
export function useAutosave<Value>({ name, stored, save, isSame }: Asked<Value>) {
  const [autosave] = useState(() => new Autosave(name, stored, save, isSame));
  const draft = useSyncExternalStore(autosave.hear, autosave.now);
  useEffect(() => autosave.sendBy(save), [autosave, save]);
  useEffect(() => autosave.moved(stored), [autosave, stored]);
  useEffect(() => {
    void autosave.send(); // what was left from before
    const back = () => void autosave.send();
    const hold = (event: BeforeUnloadEvent) => void (autosave.wouldLose() && event.preventDefault());
    window.addEventListener('online', back);
    window.addEventListener('beforeunload', hold);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('beforeunload', hold);
      void autosave.send();
    };
  }, [autosave]);
  return {
    ...draft,
    change: autosave.change,
    flush: () => autosave.flush(),
    settle: (keeps: 'mine' | 'theirs') => autosave.settle(keeps),
    /** What is written by now, for whoever waited in between. */
    now: autosave.now,
  };
}
