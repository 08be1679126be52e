import { randomUUID } from 'node:crypto';
import type { OfferSummitInvitationInput } from '../../../src/generated/schema.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { noticeTemplates } from '../../../src/management/notice-templates.ts';
import { wordsOf } from '../../../src/management/notices/notice-words.ts';
import {
  acceptSummitInvitation,
  declineSummitInvitation,
  withdrawSummitInvitation,
} from '../../../src/management/preparation/summit/answer-summit-invitation.ts';
import { invitationsOf } from '../../../src/management/preparation/summit/invitation-queries.ts';
import { nameDelegate } from '../../../src/management/preparation/summit/name-delegate.ts';
import { offerSummitInvitation } from '../../../src/management/preparation/summit/offer-summit-invitation.ts';
import { removeDelegate } from '../../../src/management/preparation/summit/remove-delegate.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, confirmed, holdAt } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { acknowledge, tellSelected } from '../../support/preparation.ts';

let office: Office;
let edition: Edition;
let year = 2030;
let [one, two, tied, owner, other]: Desk[] = [];
let submissionId: string;
beforeAll(async () => {
  office = await openOffice();
  [one, two, tied] = [
    await office.aDesk({ role: 'ORGANIZER' }),
    await office.aDesk({ role: 'ORGANIZER' }),
    await office.aDesk({ role: 'ORGANIZER' }),
  ];
});
afterAll(() => office.close());
beforeEach(async () => {
  await holdClock(office.databases.management.owner, null);
  edition = await office.anEdition({ year: ++year, names: { en: 'Sample call', 'zh-Hans': '示例征集' } });
  [owner, other] = [await office.aDesk(), await office.aDesk()];
  submissionId = (await aHandedIn(office, edition, { ownerId: owner.person.id })).submissionId;
  await sql(
    office.databases.management.owner,
    `insert into submission_texts (submission_id, locale, title) values ($1, 'en', 'A sample of a case')`,
    [submissionId],
  );
  const elsewhere = await aHandedIn(office, edition, { ownerId: other.person.id });
  await sql(
    office.databases.management.owner,
    `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A sample.', $2)`,
    [edition.id, tied!.person.id, elsewhere.submissionId],
  );
  await confirmed(office, edition, [one!, two!], [{ submissionId, outcome: 'COLLECTION' }]);
  await holdAt(office, edition.reviewsCloseAt);
  await tellSelected([one!, two!], year);
});

const until = () => new Date(edition.showcaseOpensAt.getTime() - 86_400_000).toISOString();
const offer = (by: Desk, some: Partial<OfferSummitInvitationInput> = {}) =>
  offerSummitInvitation(by, { idempotencyKey: aKey(), submissionId, places: 2, answerUntil: until(), letter: [], ...some });
const given = (invitationId: string) => ({ idempotencyKey: aKey(), invitationId });
const name = (by: Desk, invitationId: string, some: object = {}) =>
  nameDelegate(by, { ...given(invitationId), names: [{ locale: 'en', value: 'Sample Person' }], locales: ['en'], ...some });
const shownTo = async ({ em }: Desk) => (await invitationsOf(em, [submissionId])).get(submissionId)?.state ?? null;
const toldOf = (event: string) =>
  office
    .em()
    .execute<{ id: string; key: string; address: string | null; language: string | null; person: string | null }[]>(
      `select id, key, address, language, person_id as person from notices where event = ? and queued_at >= ? order by queued_at, key`,
      [event, edition.reviewsCloseAt],
    );

test('a case is invited once its owner has acknowledged; they accept or decline, and nobody else knows of it', async () => {
  expect(codes(await offer(one!))).toEqual([{ code: 'WRONG_STATE', path: ['submissionId'] }]);
  await acknowledge(owner!, submissionId);
  for (const desk of [tied!]) expect(codes(await offer(desk))).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  expect(codes(await offer(owner!))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  const wrong = await offer(one!, {
    places: 21,
    answerUntil: edition.reviewsCloseAt.toISOString(),
    letter: [{ locale: 'fr', subject: '', body: 'Bonjour {nom}' }],
  });
  expect(codes(wrong)).toEqual([
    { code: 'INVALID', path: ['places'] },
    { code: 'INVALID', path: ['answerUntil'] },
    { code: 'REQUIRED', path: ['letter', '0', 'subject'] },
    { code: 'INVALID', path: ['letter', '0'] },
  ]);
  const { id } = granted(await offer(one!));
  expect(codes(await offer(two!))).toEqual([{ code: 'ALREADY_DONE', path: ['submissionId'] }]);
  expect((await toldOf('summit-invited')).map(({ key, person }) => [key, person])).toEqual([[id, owner!.person.id]]);
  expect([await shownTo(owner!), await shownTo(one!), await shownTo(other!), await shownTo(tied!)]).toEqual(['OFFERED', 'OFFERED', null, null]);
  const unknown = await acceptSummitInvitation(other!, given(randomUUID()));
  expect(codes(unknown)).toEqual([{ code: 'NOT_FOUND', path: ['invitationId'] }]);
  for (const desk of [other!, tied!, one!]) expect(await acceptSummitInvitation(desk, given(id))).toEqual(unknown);
  expect(await withdrawSummitInvitation(tied!, given(id))).toEqual(unknown);
  expect(codes(await name(owner!, id))).toEqual([{ code: 'WRONG_STATE', path: ['invitationId'] }]);
  expect(granted(await acceptSummitInvitation(owner!, given(id))).state).toBe('ACCEPTED');
  expect(granted(await declineSummitInvitation(owner!, given(id))).state).toBe('DECLINED');
  expect(codes(await acceptSummitInvitation(owner!, given(id)))).toEqual([{ code: 'WRONG_STATE', path: ['invitationId'] }]);
  expect(granted(await withdrawSummitInvitation(two!, given(id))).state).toBe('WITHDRAWN');
  granted(await offer(two!));
});

test('an invitation ends at its instant, and not a millisecond before', async () => {
  await acknowledge(owner!, submissionId);
  const { id } = granted(await offer(one!));
  await holdAt(office, new Date(until()));
  expect(await shownTo(owner!)).toBe('EXPIRED');
  expect(codes(await acceptSummitInvitation(owner!, given(id)))).toEqual([{ code: 'WRONG_STATE', path: ['invitationId'] }]);
  const past = owner!.em.execute(`update summit_invitations set state = 'ACCEPTED', answered_by = ?, answered_at = instant() where id = ?`, [
    owner!.person.id,
    id,
  ]);
  await expect(past).rejects.toMatchObject({ constraint: 'summit_invitations_in_time' });
  await holdAt(office, new Date(until()), -1);
  expect(granted(await acceptSummitInvitation(owner!, given(id))).state).toBe('ACCEPTED');
});

test('as many delegates as there are places, each written to in a language that they read', async () => {
  await acknowledge(owner!, submissionId);
  const { id } = granted(await offer(one!, { places: 3 }));
  granted(await acceptSummitInvitation(owner!, given(id)));
  expect(codes(await name(owner!, id, { names: [], locales: [], address: 'nowhere' }))).toEqual([
    { code: 'REQUIRED', path: ['names'] },
    { code: 'INVALID', path: ['locales'] },
    { code: 'INVALID', path: ['address'] },
  ]);
  const names = [
    { locale: 'ar', value: 'شخص للعينة' },
    { locale: 'en', value: 'Sample {name} Person' },
  ];
  granted(await name(owner!, id, { names, locales: ['sw', 'ar-EG', 'en'], address: 'First@Example.org' }));
  granted(await name(owner!, id, { names: [{ locale: 'zh-Hans', value: '示例人员' }], locales: ['zh-CN'], address: 'second@example.org' }));
  granted(await name(owner!, id, { locales: ['sw'] }));
  expect(codes(await name(owner!, id))).toEqual([{ code: 'TOO_MANY', path: ['invitationId'] }]);
  const past = owner!.em.execute(
    `insert into delegates (invitation_id, submission_id, names, locales, named_by) values (?, ?, '{"en": "x"}', '{en}', ?)`,
    [...[id, submissionId, owner!.person.id]],
  );
  await expect(past).rejects.toMatchObject({ constraint: 'delegates_places' });

  const letters = await toldOf('summit-delegate');
  expect(letters.map(({ address, language }) => [address, language])).toEqual(
    expect.arrayContaining([
      ['first@example.org', 'ar-EG'],
      ['second@example.org', 'zh-CN'],
    ]),
  );
  const stationery = {
    templates: new Map(noticeTemplates.map((template) => [template.event, template])),
    deskUrl: 'https://desk.example.org',
    ticket: () => '',
  };
  const write = async (address: string) => {
    const { key, language } = letters.find((one) => one.address === address)!;
    return (await wordsOf(office.nobody(), stationery, { event: 'summit-delegate', key, values: {}, name: null, language }))[0];
  };
  const arabic = await write('first@example.org');
  expect([arabic.language, arabic.subject]).toEqual(['ar', 'دعوة إلى القمة']);
  expect(JSON.stringify(arabic.paragraphs)).toContain('شخص للعينة');
  const chinese = JSON.stringify((await write('second@example.org')).paragraphs);
  for (const said of ['示例人员', '示例征集', 'A sample of a case', '年']) expect(chinese).toContain(said);

  const before = (await invitationsOf(owner!.em, [submissionId])).get(submissionId)!;
  const leaving = before.delegates[0]!.id;
  const unknown = await removeDelegate(other!, { idempotencyKey: aKey(), delegateId: randomUUID() });
  expect(codes(unknown)).toEqual([{ code: 'NOT_FOUND', path: ['delegateId'] }]);
  for (const desk of [other!, one!, tied!]) expect(await removeDelegate(desk, { idempotencyKey: aKey(), delegateId: leaving })).toEqual(unknown);
  expect(granted(await removeDelegate(owner!, { idempotencyKey: aKey(), delegateId: leaving })).delegates).toHaveLength(2);
  expect(await office.em().execute(`select failure from notices where event = 'summit-delegate' and key = ?`, [leaving])).toEqual([
    { failure: 'WITHDRAWN' },
  ]);
  granted(await name(owner!, id));
  // who comes is between the case and those who lead it
  for (const desk of [other!, tied!]) expect(await desk.em.execute('select from delegates')).toEqual([]);
});

test('an organizer’s own letter goes out in its languages, with what is filled in', async () => {
  await acknowledge(owner!, submissionId);
  const letter = [{ locale: 'fr', subject: 'Bienvenue, {name}', body: 'Pour {title}.\n\nÀ {edition}, le {opens}.' }];
  const { id } = granted(await offer(one!, { letter }));
  granted(await acceptSummitInvitation(owner!, given(id)));
  const { delegates } = granted(await name(owner!, id, { locales: ['zh-Hans', 'fr-CA'], address: 'french@example.org' }));
  const [{ texts }] = [noticeTemplates.find(({ event }) => event === 'summit-delegate')!];
  const written = await (texts as (em: unknown, key: string) => Promise<Record<string, { subject: string; paragraphs: string[] }>>)(
    office.nobody(),
    delegates[0]!.id,
  );
  expect(Object.keys(written)).toEqual(['fr']);
  expect(written.fr).toMatchObject({
    subject: 'Bienvenue, Sample Person',
    paragraphs: ['Pour A sample of a case.', expect.stringMatching(/^À Sample call, le \d/)],
  });
  expect((await toldOf('summit-delegate')).find(({ key }) => key === delegates[0]!.id)).toMatchObject({ language: 'fr-CA' });
});
