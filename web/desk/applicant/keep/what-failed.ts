import type { CombinedError } from 'urql';
import type { Answer } from './draft-keeper.ts';

/** What became of a try that the graph did not answer. */
export function whatFailed(error: CombinedError | undefined): Answer {
  const codes = error?.graphQLErrors.map(({ extensions }) => extensions.code) ?? [];
  if (codes.includes('UNAUTHENTICATED') || error?.response?.status === 401) return { is: 'SIGNED_OUT' };
  const passing = ['RATE_LIMITED', 'OVERLOADED', 'TIMED_OUT', 'INTERNAL', 'TOO_MUCH_WORK', 'SERVED_ELSEWHERE'];
  if (codes.length > 0 && !codes.some((code) => passing.includes(String(code))))
    return { is: 'REFUSED', problems: error!.graphQLErrors.map(({ message, extensions }) => ({ code: String(extensions.code), message, path: [] })) };
  return { is: 'UNKNOWN', isOffline: error?.response === undefined };
}
