import { useEffect, useState } from 'react';

/** The time by this device's clock, looked at again every so often: for what is told of time, never for what is in time. */
export function useNow(everyMs = 20_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
