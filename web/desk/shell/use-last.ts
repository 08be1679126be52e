import { useState } from 'react';

/** The last answer that there was: what is in front of somebody does not vanish because another look failed. */
export function useLast<Value>(value: Value | null | undefined): Value | null | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== null && value !== last) setLast(value);
  return value ?? last;
}
