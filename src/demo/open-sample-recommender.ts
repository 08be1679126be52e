import type { Desk } from '../management/identity/index.ts';
import { registerOrganization } from '../management/organizations/index.ts';
import { accreditRecommender } from '../management/recommendations/index.ts';
import type { Outcome } from '../platform/graph/refusal.ts';

const names = [
  { locale: 'zh-Hans', value: '推荐机构（示例）' },
  { locale: 'en', value: 'Recommending body (sample)' },
];

/** A body that recommends in the sample edition, with its person at its desk. Leaves one alone that is there, or that has ended. */
export async function openSampleRecommender(organizer: Desk, recommender: Desk, edition: number): Promise<void> {
  const invitation = async () => {
    const rows = await organizer.em.execute<{ id: string; isOpen: boolean }[]>(
      `select c.id, c.person_id is null and a.state <> 'ENDED' as "isOpen" from accreditation_contacts c join accreditations a on a.id = c.accreditation_id
         join editions e on e.id = a.edition_id where e.year = ? and c.address = ?`,
      [edition, recommender.person.email],
    );
    return rows[0];
  };
  if (!(await invitation())) {
    const idempotencyKey = `sample-recommender-${edition}`;
    const body = await registerOrganization(organizer, { idempotencyKey, names, kind: 'SOCIAL_ORGANIZATION', country: 'CN' });
    const contacts = [{ address: recommender.person.email, language: null }];
    const invited = { idempotencyKey: `sample-invitation-${edition}`, edition, organizationId: granted(body).id, contacts, letter: [] };
    granted(await accreditRecommender(organizer, invited));
  }
  const { id, isOpen } = (await invitation())!;
  // the link lies in a mail that nobody reads here
  if (isOpen) await recommender.em.execute('select accept_accreditation(?)', [id]);
}

function granted<T>({ done, refusals }: Outcome<T>): T {
  if (refusals) throw new Error(`the sample recommender was refused: ${refusals[0]!.sentence.en}`);
  return done;
}
