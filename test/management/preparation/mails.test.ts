import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { remindOfInvitations, tellOfNewMaterials } from '../../../src/management/preparation/index.ts';
import { changeAskedMaterial } from '../../../src/management/preparation/change-asked-material.ts';
import { handInPrepared } from '../../../src/management/preparation/hand-in-prepared.ts';
import {
  acceptSummitInvitation,
  declineSummitInvitation,
  withdrawSummitInvitation,
} from '../../../src/management/preparation/summit/answer-summit-invitation.ts';
import { nameDelegate } from '../../../src/management/preparation/summit/name-delegate.ts';
import { offerSummitInvitation } from '../../../src/management/preparation/summit/offer-summit-invitation.ts';
import { removeDelegate } from '../../../src/management/preparation/summit/remove-delegate.ts';
import { aKey, granted } from '../../support/applicant.ts';
import { aHandedIn, confirmed, holdAt } from '../../support/committee.ts';
import { holdClock } from '../../support/databases.ts';
import { openPostOffice, type TestPostOffice } from '../../support/notices.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { acknowledge, ask, tellSelected } from '../../support/preparation.ts';

/** Mails to those who prepare, beside the reminders: each once, and to nobody to whom it would tell what was decided. */
let office: Office;
let post: TestPostOffice;
let edition: Edition;
let year = 2040;
let [one, two, owner, other]: Desk[] = [];
let submissionId: string;
const [minute, day] = [60_000, 86_400_000];
beforeAll(async () => {
  office = await openOffice();
  post = await openPostOffice(office);
  [one, two] = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' })];
});
afterAll(async () => {
  await post.close();
  await office.close();
});
const send = async () => {
  while ((await post.round()) > 0);
};
beforeEach(async () => {
  await holdClock(office.databases.management.owner, null);
  edition = await office.anEdition({ year: ++year, quotaCollection: 2, quotaOutstanding: 1 });
  [owner, other] = [await office.aDesk(), await office.aDesk()];
  const [mine, theirs] = [
    await aHandedIn(office, edition, { ownerId: owner.person.id }),
    await aHandedIn(office, edition, { ownerId: other.person.id }),
  ];
  submissionId = mine.submissionId;
  await confirmed(
    office,
    edition,
    [one!, two!],
    [
      { submissionId, outcome: 'COLLECTION' },
      { submissionId: theirs.submissionId, outcome: 'COLLECTION' },
    ],
  );
  await holdAt(office, edition.reviewsCloseAt);
});

const told = (event: string) =>
  office.em().execute<
    {
      id: string;
      key: string;
      address: string | null;
      language: string | null;
      person: string | null;
      state: string;
      values: Record<string, string>;
    }[]
  >(`select id, key, address, language, person_id as person, state, "values" from notices where event = ? and queued_at >= ? order by queued_at, key`, [event, edition.reviewsCloseAt]);
const at = (milliseconds: number) => holdAt(office, edition.reviewsCloseAt, milliseconds);

test('whoever has acknowledged is told of what is asked or changed afterwards, in one mail for each time, and nobody else is', async () => {
  await ask(one!, edition);
  await tellSelected([one!, two!], year);
  await at(1);
  await acknowledge(owner!, submissionId);
  const news = async (milliseconds: number) => {
    await at(milliseconds);
    await Promise.all([tellOfNewMaterials(office.nobody()), tellOfNewMaterials(office.nobody())]);
    return (await told('preparation-asked')).map(({ person, values }) => [person, values.count]);
  };
  expect(await news(20 * minute)).toEqual([]); // what was asked before stands at their desk
  const asked = await ask(one!, edition);
  await at(25 * minute);
  await ask(one!, edition);
  expect(await news(35 * minute - 1)).toEqual([]); // the organizer may be asking for more
  expect(await news(35 * minute)).toEqual([[owner!.person.id, '2']]);
  granted(
    await handInPrepared(owner!, { idempotencyKey: aKey(), submissionId, askedId: asked.id, alt: [], texts: [{ locale: 'en', value: 'Here.' }] }),
  );
  expect(await news(50 * minute)).toHaveLength(1);
  const change = { askedId: asked.id, expectedVersion: asked.version, isRequired: false };
  expect((await changeAskedMaterial(one!, { idempotencyKey: aKey(), ...change })).outcome.refusals).toBeUndefined();
  expect(await news(61 * minute)).toEqual([
    [owner!.person.id, '2'],
    [owner!.person.id, '1'],
  ]);
  // their desk is confidential: no organizer reads in a list of mails who got one
  expect(await office.em().execute(`select from notices where event = 'preparation-asked' and edition_year is not null`)).toEqual([]);
});

test('an invitation that nobody has answered is reminded of before it ends, and one that was answered is not', async () => {
  await tellSelected([one!, two!], year);
  await at(1);
  await acknowledge(owner!, submissionId);
  const answerUntil = new Date(edition.reviewsCloseAt.getTime() + 10 * day).toISOString();
  const { id } = granted(await offerSummitInvitation(one!, { idempotencyKey: aKey(), submissionId, places: 1, answerUntil, letter: [] }));
  const remindedAt = async (milliseconds: number) => {
    await at(milliseconds);
    await Promise.all([remindOfInvitations(office.nobody(), [7, 1, 30]), remindOfInvitations(office.nobody(), [7, 1, 30])]);
    return (await told('summit-invitation-waits')).map(({ person, key }) => [person, key]);
  };
  expect(await remindedAt(3 * day - 1)).toEqual([]);
  const first = [owner!.person.id, `${id} 7`];
  expect(await remindedAt(3 * day)).toEqual([first]);
  expect(await remindedAt(9 * day - 1)).toEqual([first]);
  granted(await acceptSummitInvitation(owner!, { idempotencyKey: aKey(), invitationId: id }));
  expect(await remindedAt(9 * day)).toEqual([first]);
});

test('to whom a letter has gone is told in their language that they are not expected any more; a letter that waits is taken back', async () => {
  await tellSelected([one!, two!], year);
  await at(1);
  await acknowledge(owner!, submissionId);
  const answerUntil = new Date(edition.reviewsCloseAt.getTime() + 10 * day).toISOString();
  const { id: invitationId } = granted(
    await offerSummitInvitation(one!, { idempotencyKey: aKey(), submissionId, places: 4, answerUntil, letter: [] }),
  );
  granted(await acceptSummitInvitation(owner!, { idempotencyKey: aKey(), invitationId }));
  const name = async (address: string | null, locale: string) => {
    const input = {
      idempotencyKey: aKey(),
      invitationId,
      names: [{ locale, value: `Sample ${locale}` }],
      locales: [locale],
      ...(address ? { address } : {}),
    };
    return granted(await nameDelegate(owner!, input)).delegates.at(-1)!.id;
  };
  const [arabic, russian, silent] = [await name('arabic@example.org', 'ar'), await name('russian@example.org', 'ru'), await name(null, 'es')];
  await send();
  const waiting = await name('waiting@example.org', 'fr');
  const letterTo = async (address: string) => {
    const [letters, mails] = [await post.letters(), await post.mails()];
    return mails.filter((_, i) => letters[i]!.includes(`To: ${address}`) || letters[i]!.includes(`<${address}>`));
  };
  expect(await letterTo('arabic@example.org')).toEqual([expect.stringMatching(/Sample ar[\s\S]*تم اختياركم مندوبًا/)]);
  expect(await letterTo('russian@example.org')).toEqual([expect.stringMatching(/Sample ru[\s\S]*названы делегатом/)]);

  granted(await removeDelegate(owner!, { idempotencyKey: aKey(), delegateId: arabic }));
  expect((await told('summit-delegate-left')).map(({ key, address, language }) => [key, address, language])).toEqual([
    [arabic, 'arabic@example.org', 'ar'],
  ]);
  granted(await withdrawSummitInvitation(one!, { idempotencyKey: aKey(), invitationId }));
  expect((await told('summit-delegate-left')).map(({ key }) => key).sort()).toEqual([arabic, russian].sort());
  expect((await told('summit-delegate')).filter(({ key }) => key === waiting)).toMatchObject([{ state: 'FAILED' }]);
  expect((await told('summit-delegate')).map(({ key }) => key)).not.toContain(silent);

  await send();
  expect(await letterTo('arabic@example.org')).toContainEqual(expect.stringMatching(/Sample ar[\s\S]*أُلغي هذا الاختيار/));
  expect(await letterTo('russian@example.org')).toContainEqual(expect.stringMatching(/Sample ru[\s\S]*отменено/));
  expect([await letterTo('russian@example.org'), await letterTo('waiting@example.org')].map(({ length }) => length)).toEqual([2, 0]);
});

test('an invitation that is declined after all tells those who were named', async () => {
  await tellSelected([one!, two!], year);
  await at(1);
  await acknowledge(owner!, submissionId);
  const answerUntil = new Date(edition.reviewsCloseAt.getTime() + 10 * day).toISOString();
  const { id: invitationId } = granted(
    await offerSummitInvitation(one!, { idempotencyKey: aKey(), submissionId, places: 1, answerUntil, letter: [] }),
  );
  granted(await acceptSummitInvitation(owner!, { idempotencyKey: aKey(), invitationId }));
  const input = { idempotencyKey: aKey(), invitationId, names: [{ locale: 'en', value: 'Sample' }], locales: ['en'], address: 'named@example.org' };
  const { delegates } = granted(await nameDelegate(owner!, input));
  await send();
  granted(await declineSummitInvitation(owner!, { idempotencyKey: aKey(), invitationId }));
  expect((await told('summit-delegate-left')).map(({ key }) => key)).toEqual([delegates[0]!.id]);
});
