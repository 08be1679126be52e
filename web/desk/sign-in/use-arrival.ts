import { use } from 'react';
import { useClient } from 'urql';
import { DeskViewerDocument } from '../../../src/generated/web/graphql.ts';
import { DeskContext } from '../shell/desk-context.ts';
import { keepSession } from '../shell/browser-session.ts';

/** What has to happen once there is a token: it is kept where no script reads it, and it is asked whether roles wait for a second factor. */
export function useArrival(): (token: string) => Promise<{ needsFactor: boolean }> {
  const { renew } = use(DeskContext);
  const graph = useClient();
  return async (token) => {
    await keepSession(token);
    const { data } = await graph.query(DeskViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    const needsFactor = data?.viewer?.secondFactor === 'MISSING';
    if (!needsFactor) renew();
    return { needsFactor };
  };
}
