import type { PairScreenInput } from '../../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { isLongerThan, isOneLine, tidy } from '../../../platform/text.ts';
import type { SecretBox } from '../../../platform/secret-box.ts';
import { type Desk, mayTry, notAllowed, notFound, once, tryLater, wasRight } from '../../identity/index.ts';
import { endsInTime, endsTooLate, makeScreenKey, nameHasWrongForm, tooManyAlive } from '../../keys/index.ts';
import { runsTheStage, stageEdition } from '../stage-desk.ts';
import { codeTyped, pairing } from './pairing-rules.ts';
import { codeUnknown } from './screen-problems.ts';
import { screenById, type ScreenView } from './screen-queries.ts';

/**
 * Lets the screen in that shows a code: its secret becomes a key of this edition, and of no other. Wrong codes are counted: a screen that another
 * stage waits for is not got by guessing.
 */
export async function pairScreen(desk: Desk, box: SecretBox, input: PairScreenInput): Promise<Outcome<ScreenView>> {
  if (!runsTheStage(desk, input.edition)) return refuse(notAllowed());
  const attempt = { counted: 'code of a screen, by person', of: desk.person.id } as const;
  if (!(await mayTry(desk.em.fork(), box, attempt))) return refuse(tryLater());
  const outcome = await pair(desk, input);
  if (!outcome.refusals?.some(({ code }) => code === 'WRONG_CODE')) await wasRight(desk.em.fork(), box, attempt);
  return outcome;
}

async function pair(desk: Desk, input: PairScreenInput): Promise<Outcome<ScreenView>> {
  const name = tidy(input.name);
  const code = codeTyped(input.code);
  const wrong = [
    ...(name === '' || !isOneLine(name) || isLongerThan(name, 100) ? [nameHasWrongForm()] : []),
    ...(code === undefined ? [codeUnknown()] : []),
  ];
  if (wrong.length > 0) return refuse(...wrong);

  return once(desk, 'pairScreen', input, async ({ em, instant }) => {
    const edition = await stageEdition(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    const now = await instant();
    const expiresAt = input.expiresAt ? new Date(input.expiresAt) : new Date(now.getTime() + pairing.days * 86_400_000);
    if (!endsInTime(expiresAt, now)) return refuse(endsTooLate());
    const full = await tooManyAlive(em, desk, 'SCREEN');
    if (full) return refuse(full);

    // taken out, so that a code lets one screen in, once
    const [waiting] = await em.execute<{ prefix: string; token_hash: Buffer }[]>(
      `delete from screen_pairings where code = ? and expires_at > instant() returning prefix, token_hash`,
      [code],
    );
    const keyId =
      waiting &&
      (await makeScreenKey(em, {
        ...{ name, prefix: waiting.prefix, tokenHash: waiting.token_hash, editionYear: input.edition },
        ...{ createdBy: desk.person.id, expiresAt },
      }));
    if (!keyId) return refuse(codeUnknown());
    const [{ id }] = await em.execute<[{ id: string }]>(
      `insert into screens (edition_year, name, key_id, paired_by) values (?, ?, ?, ?) returning id`,
      [...[edition.year, name, keyId, desk.person.id]],
    );
    return done(await screenById(em, id));
  });
}
