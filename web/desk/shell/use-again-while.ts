import { useEffect } from 'react';

/** Asks again every few seconds while something is under way that ends by itself: nobody has to reload a page to see what it came to. */
export function useAgainWhile(isUnderWay: boolean, again: () => void, everyMs = 2_000): void {
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(again, everyMs);
    return () => clearInterval(timer);
  }, [isUnderWay, again, everyMs]);
}
