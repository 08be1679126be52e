import { useEffect } from 'react';

/** Looks again every two seconds while something is being calculated. */
export function useWhileRunning(runs: readonly { state: string }[], again: () => void): void {
  const isRunning = runs.some(({ state }) => state === 'WAITING' || state === 'RUNNING');
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(again, 2_000);
    return () => clearInterval(timer);
  }, [isRunning, again]);
}
