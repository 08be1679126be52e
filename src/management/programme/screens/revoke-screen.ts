import type { RevokeScreenInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../../identity/index.ts';
import { endKey } from '../../keys/index.ts';
import { runsTheStage } from '../stage-desk.ts';
import { keyOfScreen, screenById, type ScreenView } from './screen-queries.ts';

/** Shuts a screen out, from now on: its next request is refused, and its streams end. Doing it again changes nothing. */
export async function revokeScreen(desk: Desk, input: RevokeScreenInput): Promise<Outcome<ScreenView>> {
  return once(desk, 'revokeScreen', input, async ({ em }) => {
    const screen = isUuid(input.screenId) ? await keyOfScreen(em, input.screenId) : undefined;
    if (!screen || !runsTheStage(desk, screen.editionYear)) return refuse(notFound('screenId'));
    await endKey(em, screen.keyId);
    return done(await screenById(em, input.screenId));
  });
}
