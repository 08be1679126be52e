import { cacheExchange } from '@urql/exchange-graphcache';
import { retryExchange } from '@urql/exchange-retry';
import { Client, type CombinedError, fetchExchange, type Operation } from 'urql';
import { keepLast } from './keep-last.ts';

/** What every request of a page carries, so that its session's cookie counts. */
export const session = { 'casegraph-session': 'cookie' };

/**
 * The graph, with everything that has an id kept once: what one page changed, all others show. Types without an id are part of what holds them.
 * Whoever signs out or in gets a new one, so that nothing of one person is left for another.
 */
export function openGraph(language: string): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false, // a GET is always a visitor's
    fetchOptions: () => ({ headers: { ...session, 'accept-language': language }, credentials: 'same-origin' }),
    exchanges: [
      keepLast(),
      cacheExchange({ keys: new Proxy({}, { get: (_types, type) => keyOf(String(type)), has: () => true }) }),
      retryExchange({ maxNumberAttempts: 2, initialDelayMs: 500, retryIf: isPassing }),
      fetchExchange,
    ],
  });
}

/** What was asked is asked once more where a line broke. Acts are not: whoever did one sends it again, under its key. */
const isPassing = ({ networkError, response }: CombinedError, { kind }: Operation): boolean =>
  kind === 'query' && networkError !== undefined && response === undefined && navigator.onLine;

/** By its id where it has one. */
const keyOf = (_type: string) => (data: { id?: unknown }) => (typeof data.id === 'string' ? data.id : null);
