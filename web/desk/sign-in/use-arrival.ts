import { use } from 'react';
import { useClient } from 'urql';
import { DeskViewerDocument } from '../../../src/generated/web/graphql.ts';
import { DeskContext } from '../shell/desk-context.ts';
import { keepSession } from '../shell/browser-session.ts';
import type { Said } from '../shell/use-act.ts';
import { useWhyFailed } from '../shell/why-failed.ts';

/**
 * What has to happen once there is a token: it is kept where no script reads it, and it is asked whether roles wait for a second factor. Says why
 * that came to nothing.
 */
export function useArrival(onSigned: (needsFactor: boolean) => void): (token: string) => Promise<readonly Said[]> {
  const { renew } = use(DeskContext);
  const graph = useClient();
  const whyFailed = useWhyFailed();
  return async (token) => {
    const isKept = await keepSession(token).catch(() => false);
    if (!isKept) return [{ message: whyFailed(undefined) }];
    const { data, error } = await graph.query(DeskViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    if (!data) return [{ message: whyFailed(error) }];
    const needsFactor = data.viewer?.secondFactor === 'MISSING';
    if (!needsFactor) renew();
    onSigned(needsFactor);
    return [];
  };
}
