import type { Edition } from '../../src/management/editions/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { arrangeProgramme } from '../../src/management/programme/arrange-programme.ts';
import { freezeProgramme } from '../../src/management/programme/freeze-programme.ts';
import { proposeProgramme } from '../../src/management/programme/propose-programme.ts';
import { aKey, granted } from './applicant.ts';

type Items = Parameters<typeof arrangeProgramme>[1]['items'];

/** A programme that one stage manager arranges and another freezes. */
export async function aFrozenProgramme([one, two]: [Desk, Desk], { year }: Edition, items: Items, { isSecret = false, expectedVersion = 0 } = {}) {
  const arranged = granted(await arrangeProgramme(one, { idempotencyKey: aKey(), edition: year, expectedVersion, isSecret, items }));
  granted(await proposeProgramme(one, { idempotencyKey: aKey(), programmeId: arranged.id }));
  return granted(await freezeProgramme(two, { idempotencyKey: aKey(), programmeId: arranged.id, contentHash: arranged.contentHash }));
}
