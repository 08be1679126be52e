import { DeskSignOutDocument } from '../../../src/generated/web/graphql.ts';
import { openGraph, session } from './graph.ts';
import { dropAllEdits } from './kept-edits.ts';
import { forgetSeen } from './seen.ts';

/** Says that somebody signed out here while nothing answered. */
const place = 'casegraph-leaving';

/** Keeps a token where no script can read it. */
export async function keepSession(token: string): Promise<boolean> {
  forgetSeen(); // it may be another person's
  await finishLeaving();
  const { ok } = await fetch('/session', { method: 'POST', headers: { ...session, authorization: `Bearer ${token}` }, credentials: 'same-origin' });
  return ok;
}

/**
 * Whoever leaves leaves nothing behind on the device. Only the service can end the session and take its cookie: where it does not answer, that is done as
 * soon as it does, and until then no page opens here for anybody.
 */
export async function dropSession(): Promise<void> {
  dropAllEdits();
  forgetSeen();
  try {
    localStorage.setItem(place, 'yes');
  } catch {
    // closed to pages: it is tried now
  }
  await finishLeaving(true);
}

export function isLeaving(): boolean {
  try {
    return underWay !== undefined || localStorage.getItem(place) !== null;
  } catch {
    return false;
  }
}

let underWay: Promise<void> | undefined;

/** Ends the session of somebody who has signed out; again and again, until it was heard. Once at a time: a second one could end the session of who comes next. */
export async function finishLeaving(isAsked = isLeaving()): Promise<void> {
  if (isAsked) await (underWay ??= endSession().finally(() => (underWay = undefined)));
}

async function endSession(): Promise<void> {
  try {
    const { error } = await openGraph('en').mutation(DeskSignOutDocument, {}).toPromise();
    if (error && (!error.response || error.response.status >= 500)) return; // not heard
    const { ok } = await fetch('/session', { method: 'DELETE', headers: session, credentials: 'same-origin' });
    if (ok) localStorage.removeItem(place);
  } catch {
    // there is no network yet
  }
}

addEventListener('online', () => void finishLeaving());
