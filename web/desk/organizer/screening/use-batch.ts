import { useEffect, useRef, useState } from 'react';
import type { Acted } from '../../shell/use-act.ts';

/** One of many that an act is done on, and what came of it. */
export interface Step {
  id: string;
  title: string;
  is: 'waiting' | 'done' | 'refused' | 'unsent';
  why: readonly string[];
}
type Act = (id: string) => Promise<Acted<unknown>>;

/**
 * One act on many, one after the other, each with an answer of its own. What is refused stops no other. What gets no answer does: going on begins
 * with it, under the same key, so that it acts once. Whoever leaves the page stops it.
 */
export function useBatch(after: () => void) {
  const [batch, setBatch] = useState<{ act: Act; steps: readonly Step[] } | null>(null);
  const [isRunning, setRunning] = useState(false);
  const isStopped = useRef(false);
  useEffect(() => () => void (isStopped.current = true), []);
  useEffect(() => {
    if (!isRunning) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isRunning]);

  const run = async (act: Act, all: readonly Step[]) => {
    isStopped.current = false;
    setBatch({ act, steps: all });
    setRunning(true);
    let steps = all;
    for (const { id } of all.filter(({ is }) => is === 'waiting' || is === 'unsent')) {
      if (isStopped.current) break;
      const { done, payload, problems } = await act(id);
      const is = done ? 'done' : payload ? 'refused' : 'unsent';
      steps = steps.map((step) => (step.id === id ? { ...step, is, why: problems.map(({ message }) => message) } : step));
      setBatch({ act, steps });
      if (is === 'unsent') break;
    }
    setRunning(false);
    after();
  };
  return {
    steps: batch?.steps ?? [],
    isRunning,
    start: (of: readonly { id: string; title: string }[], act: Act) =>
      void run(
        act,
        of.map((one) => ({ ...one, is: 'waiting', why: [] })),
      ),
    goOn: () => batch && void run(batch.act, batch.steps),
    stop: () => void (isStopped.current = true),
    clear: () => setBatch(null),
  };
}
