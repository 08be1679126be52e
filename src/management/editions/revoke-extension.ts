import type { RevokeExtensionInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { revokedBefore } from './edition-problems.ts';
import { extensionById, type ExtensionView } from './extension-queries.ts';
import { extensionRevoked, tellOfExtension } from './edition-notices.ts';

/** Takes an extension back, from this instant on. What was handed in until now stays in time. */
export async function revokeExtension(desk: Desk, input: RevokeExtensionInput): Promise<Outcome<ExtensionView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());
  const { extensionId: id } = input;
  if (!isUuid(id)) return refuse(notFound('extensionId'));

  return await once<RevokeExtensionInput, ExtensionView>(desk, 'revokeExtension', input, async ({ em, instant }) => {
    const [known] = await em.execute<{ year: number; revoked_at: Date | null }[]>(
      'select e.year, x.revoked_at from extensions x join editions e on e.id = x.edition_id where x.id = ? for update of x, e',
      [id],
    );
    if (!known || !holds(desk, 'ORGANIZER', { editionYear: known.year })) return refuse(notFound('extensionId'));
    if (known.revoked_at) return refuse(revokedBefore());
    await em.execute('update extensions set revoked_by = ?, revoked_at = ?::timestamptz where id = ?', [
      desk.person.id,
      (await instant()).toISOString(),
      id,
    ]);
    const extension = await extensionById(em, id);
    await tellOfExtension(em, extensionRevoked, extension);
    return done(extension);
  });
}
