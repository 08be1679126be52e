import { type CombinedError, type Exchange, mapExchange } from 'urql';

/** Whether nothing was said to what was asked: the line broke, or the service was busy or failed. */
export const isUnheard = ({ response }: CombinedError): boolean => {
  const { status } = (response ?? { status: 0 }) as { status: number };
  return status === 0 || status === 429 || status >= 500;
};

/**
 * What was answered last stands in for an answer that did not arrive, beside the error that says so: what somebody is working at does not vanish, with all
 * that they have entered there, because another look at it failed.
 */
export function keepLast(): Exchange {
  const last = new Map<number, unknown>();
  return mapExchange({
    onResult(result) {
      const { operation, error } = result;
      if (operation.kind !== 'query') return undefined;
      if (error && isUnheard(error)) return { ...result, data: result.data ?? last.get(operation.key) };
      last.set(operation.key, result.data);
      return undefined;
    },
  });
}
