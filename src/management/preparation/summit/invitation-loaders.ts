import DataLoader from 'dataloader';
import type { Desk } from '../../identity/index.ts';
import { invitationsOf, type InvitationView } from './invitation-queries.ts';

const ofDesk = new WeakMap<Desk, DataLoader<string, InvitationView | null>>();

/** Invitations of a whole page of cases, by one statement. Nothing is remembered beyond that. */
export function invitationLoaderOf(desk: Desk): DataLoader<string, InvitationView | null> {
  let loader = ofDesk.get(desk);
  if (!loader) {
    loader = new DataLoader(
      async (ids) => {
        const found = await invitationsOf(desk.em, ids);
        return ids.map((id) => found.get(id) ?? null);
      },
      { cache: false },
    );
    ofDesk.set(desk, loader);
  }
  return loader;
}
