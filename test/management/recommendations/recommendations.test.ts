import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { acceptAccreditation } from '../../../src/management/recommendations/accept-accreditation.ts';
import { agreeRecommendation } from '../../../src/management/recommendations/agree-recommendation.ts';
import { declineRecommendation } from '../../../src/management/recommendations/decline-recommendation.ts';
import { contactsOfAll, offersOf } from '../../../src/management/recommendations/desk-queries.ts';
import { endAccreditation } from '../../../src/management/recommendations/end-accreditation.ts';
import { makeRecommendationCode } from '../../../src/management/recommendations/make-recommendation-code.ts';
import { offerRecommendation } from '../../../src/management/recommendations/offer-recommendation.ts';
import { deskById, accreditationById, pageOfDesk, pageOfEdition } from '../../../src/management/recommendations/recommendation-queries.ts';
import { revokeRecommendationCode } from '../../../src/management/recommendations/revoke-recommendation-code.ts';
import { withdrawRecommendation } from '../../../src/management/recommendations/withdraw-recommendation.ts';
import { aDraft, aKey, anOrganization, aSubmittedCase, codes, type Drawer, fill, granted, openDrawer } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type MailServer, openMailServer, wordsOf } from '../../support/mail-server.ts';
import { openPostOffice, type TestPostOffice } from '../../support/notices.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { accredit, aCode, aRecommender, claim, invitationTicket } from '../../support/recommender.ts';

let office: Office;
let drawer: Drawer;
let server: MailServer;
let post: TestPostOffice;
let edition: Edition;
let organizer: Desk;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  server = await openMailServer();
  post = await openPostOffice(office, { smtpUrl: server.url, secret: drawer.receiptKey.secretFor('notices') });
  edition = await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
});
afterEach(async () => {
  server.refuse(null);
  await holdClock(office.databases.management.owner, null);
});
afterAll(async () => {
  await post.close();
  await server.close();
  await office.close();
  await drawer.close();
});

const key = () => drawer.receiptKey;
const act = (recommendationId: string) => ({ idempotencyKey: aKey(), recommendationId });
const toClose = (ms = 0) => holdClock(office.databases.management.owner, new Date(edition.applicationsCloseAt.getTime() + ms).toISOString());
async function aClaim(primary = true) {
  const applicant = await office.aDesk();
  const recommender = await aRecommender(office, key(), organizer);
  const draft = await fill(applicant, await aDraft(applicant));
  const { code } = await aCode(recommender.desk, key(), recommender.accreditationId);
  const recommendation = granted(await claim(applicant, key(), draft.id, code!, primary));
  return { applicant, recommender, draft, recommendation };
}

test('an invitation goes out in the organizer’s words, opens once, and its failing is seen', async () => {
  const before = server.received.length;
  const letter = [
    { locale: 'en', subject: 'To {organization}', body: 'Dear {name},\n\nplease recommend for {edition}.' },
    { locale: 'zh-Hans', subject: '致{organization}', body: '尊敬的{name}：\n\n请为{edition}推荐。\n\n{link}' },
  ];
  const contacts = [{ address: 'Council@Example.org', language: 'zh-Hans' }, { address: 'second@example.org' }];
  const organizationId = await anOrganization(organizer, 'Sample council');
  const { id } = granted(await accredit(organizer, { organizationId, letter, contacts }));
  await post.round();
  const [chinese, both] = server.received.slice(before).map(({ data }) => wordsOf(data));
  expect(chinese).toMatch(/尊敬的女士\/先生：[^]*请为Sample edition推荐。[^]*https:\/\/desk\.example\.org\/recommenders\/accept#ticket=cgt_/);
  expect(chinese).not.toContain('Dear');
  expect(both).toMatch(/Dear Sir or Madam,[^]*#ticket=[^]*\* \* \*[^]*尊敬的[^]*#ticket=/);

  server.refuse('550 5.1.1 <…> unknown');
  granted(await accredit(organizer, { organizationId, contacts: [...contacts, { address: 'wrong@example.org' }] }));
  await post.round();
  expect(server.received).toHaveLength(before + 2); // nobody is invited twice
  const [invited] = await contactsOfAll(office.em(), [id]);
  expect(invited!.map(({ address, notice }) => [address, notice?.state, notice?.failure, notice?.replyCode])).toEqual([
    ['council@example.org', 'HANDED_OVER', null, null],
    ['second@example.org', 'HANDED_OVER', null, null],
    ['wrong@example.org', 'FAILED', 'REFUSED', 550],
  ]);

  const ticket = /ticket=(cgt_[\w-]+)/.exec(chinese!)![1]!;
  const [first, late] = [await office.aDesk(), await office.aDesk()];
  const accept = (desk: Desk, given: string) => acceptAccreditation(desk, key(), { idempotencyKey: aKey(), ticket: given });
  const changed = `${ticket.slice(0, -1)}${ticket.endsWith('A') ? 'Q' : 'A'}`;
  for (const wrong of ['', 'nonsense', changed, ticket.replace(/_.{8}/, '_00000000')])
    expect(codes(await accept(first, wrong))).toEqual([{ code: 'LINK_NOT_GOOD', path: ['ticket'] }]);
  expect(granted(await accept(first, ticket))).toMatchObject({ id, state: 'ACTIVE' });
  expect(codes(await accept(late, ticket))).toEqual([{ code: 'LINK_NOT_GOOD', path: ['ticket'] }]);
});

test('a letter and its addresses are checked, all problems at once; only the edition’s organizers accredit', async () => {
  const wrong = {
    contacts: [{ address: 'a@example.org\nBcc: b@example.org' }, { address: 'fine@example.org', language: 'fr' }],
    letter: [
      { locale: 'fr', subject: 'Bonjour', body: 'Bonjour' },
      { locale: 'en', subject: 'A\nB', body: '{secret}' },
    ],
  };
  expect(codes(await accredit(organizer, wrong)).map(({ path }) => path.join('.'))).toEqual([
    'contacts.0.address',
    'contacts.1.language',
    'letter.0.locale',
    'letter.1.subject',
    'letter.1',
  ]);
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 });
  expect(codes(await accredit(elsewhere, { organizationId: await anOrganization(elsewhere) }))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  expect(codes(await accredit(organizer, { organizationId: aKey() }))).toEqual([{ code: 'NOT_FOUND', path: ['organizationId'] }]);
});

test('a recommendation counts when both sides agree, and each hears of the other', async () => {
  const before = server.received.length;
  const { applicant, recommender, draft, recommendation } = await aClaim();
  expect(recommendation).toMatchObject({ state: 'CLAIMED', isPrimary: true, title: 'Sample case', submissionState: 'DRAFT' });
  expect((await deskById(office.em(), recommender.desk.person.id, recommender.accreditationId))!.counts).toEqual({
    drafts: 0,
    handedIn: 0,
    withdrawn: 0,
  });

  expect(codes(await agreeRecommendation(applicant, act(recommendation.id)))).toEqual([{ code: 'NOT_FOUND', path: ['recommendationId'] }]);
  expect(granted(await agreeRecommendation(recommender.desk, act(recommendation.id)))).toMatchObject({ state: 'AGREED' });
  expect(codes(await declineRecommendation(recommender.desk, act(recommendation.id)))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  expect((await deskById(office.em(), recommender.desk.person.id, recommender.accreditationId))!.counts).toEqual({
    drafts: 1,
    handedIn: 0,
    withdrawn: 0,
  });
  expect((await accreditationById(office.em(), recommender.accreditationId)).counts.drafts).toBeNull();
  await post.round();
  const told = server.received.slice(before).map(({ to }) => to[0]);
  expect(told).toEqual(expect.arrayContaining([recommender.desk.person.email, applicant.person.email]));
  expect(draft.step).toBe('DRAFT');
});

test('a desk shows whether a case was handed in or withdrawn, and nothing that comes after or was written since', async () => {
  const applicant = await office.aDesk();
  const { desk, accreditationId } = await aRecommender(office, key(), organizer);
  const submission = await aSubmittedCase(applicant, drawer);
  const { code } = await aCode(desk, key(), accreditationId, { agreesInAdvance: true });
  granted(await claim(applicant, key(), submission.id, code!));
  await sql(office.databases.management.owner, `update submission_texts set title = 'Written since' where submission_id = $1`, [submission.id]);
  const shown = async () => (await pageOfDesk(office.em(), accreditationId, Buffer.alloc(32), { first: 10 })).edges.map(({ node }) => node);
  expect(await shown()).toMatchObject([{ state: 'AGREED', submissionState: 'HANDED_IN', title: 'Sample case' }]);
  expect(JSON.stringify(await shown())).not.toContain(submission.id);
  await sql(office.databases.management.owner, `update submissions set step = 'WITHDRAWN' where id = $1`, [submission.id]);
  expect(await shown()).toMatchObject([{ submissionState: 'WITHDRAWN' }]);
});

test('organizers read of no draft that is recommended', async () => {
  const { recommendation } = await aClaim();
  const page = await pageOfEdition(office.em(), edition.id, Buffer.alloc(32), { first: 100 });
  expect(page.edges.map(({ node }) => node.id)).not.toContain(recommendation.id);
});

test('a code is shown once, kept nowhere, used as often as it says, and revoked', async () => {
  const { desk, accreditationId } = await aRecommender(office, key(), organizer);
  const input = { idempotencyKey: aKey(), accreditationId, uses: 2, agreesInAdvance: false };
  const { code, listed } = granted(await makeRecommendationCode(desk, key(), input));
  expect(granted(await makeRecommendationCode(desk, key(), input))).toEqual({ code: null, listed });
  const [{ all }] = (await sql<{ all: string }>(
    office.databases.management.owner,
    `select json_agg(c)::text || (select json_agg(i)::text from idempotent_acts i) as all from recommendation_codes c`,
  )) as [{ all: string }];
  expect(all).not.toContain(code);

  const applicants = [await office.aDesk(), await office.aDesk(), await office.aDesk()];
  const drafts = await Promise.all(applicants.map((one) => aDraft(one)));
  const typed = code!.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  // all at once: no more than the code allows
  const outcomes = await Promise.all(applicants.map((one, i) => claim(one, key(), drafts[i]!.id, typed)));
  expect(outcomes.map((one) => codes(one)[0]?.code ?? 'done').sort()).toEqual(['WRONG_CODE', 'done', 'done']);

  const another = await aCode(desk, key(), accreditationId);
  granted(await revokeRecommendationCode(desk, { idempotencyKey: aKey(), codeId: another.listed.id }));
  expect(codes(await claim(applicants[2]!, key(), drafts[2]!.id, another.code!))).toEqual([{ code: 'WRONG_CODE', path: ['code'] }]);
  const stranger = await office.aDesk();
  for (const codeId of [another.listed.id, aKey(), 'x'])
    expect(codes(await revokeRecommendationCode(stranger, { idempotencyKey: aKey(), codeId }))).toEqual([{ code: 'NOT_FOUND', path: ['codeId'] }]);
});

test('guessing codes ends after ten tries, and a right one costs no try', async () => {
  const applicant = await office.aDesk();
  const { desk, accreditationId } = await aRecommender(office, key(), organizer);
  const draft = await aDraft(applicant);
  for (let n = 0; n < 9; n++) expect(codes(await claim(applicant, key(), draft.id, 'AAAA-BBBB-CCCC-DDD0'))[0]?.code).toBe('WRONG_CODE');
  const { code } = await aCode(desk, key(), accreditationId);
  const { id } = granted(await claim(applicant, key(), draft.id, code!));
  granted(await withdrawRecommendation(applicant, act(id)));
  expect(codes(await claim(applicant, key(), draft.id, 'AAAA-BBBB-CCCC-DDD0'))[0]?.code).toBe('WRONG_CODE');
  const fresh = await aCode(desk, key(), accreditationId);
  expect(codes(await claim(applicant, key(), draft.id, fresh.code!))[0]?.code).toBe('TRY_LATER');
});

test('an offer by mail is taken up once, by whoever got it, and tells its sender nothing but how the mail fares', async () => {
  const { desk, accreditationId } = await aRecommender(office, key(), organizer);
  const applicant = await office.aDesk();
  const offer = (address: string) => offerRecommendation(desk, { idempotencyKey: aKey(), accreditationId, address });
  granted(await offer(applicant.person.email));
  granted(await offer('nobody-here@example.org'));
  expect(codes(await offer('not an address'))).toEqual([{ code: 'INVALID', path: ['address'] }]);
  await post.round();
  const told = (await offersOf(office.em(), accreditationId)).map(({ usedAt, notice }) => [usedAt, notice?.state, notice?.failure]);
  expect(told).toEqual([
    [null, 'HANDED_OVER', null],
    [null, 'HANDED_OVER', null],
  ]);
  const mail = server.received.find(({ to }) => to[0] === applicant.person.email)!;
  const ticket = /offer=(cgt_[\w-]+)/.exec(wordsOf(mail.data))![1]!;
  const draft = await aDraft(applicant);
  expect(codes(await claim(await office.aDesk(), key(), draft.id, ticket))).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  expect(granted(await claim(applicant, key(), draft.id, ticket))).toMatchObject({ state: 'AGREED' });
  const second = await aDraft(applicant);
  expect(codes(await claim(applicant, key(), second.id, ticket))).toEqual([{ code: 'WRONG_CODE', path: ['code'] }]);
});

test('one recommender counts; others support; nobody recommends their own', async () => {
  const { applicant, draft } = await aClaim();
  const other = await aRecommender(office, key(), organizer);
  const code = async () => (await aCode(other.desk, key(), other.accreditationId)).code!;
  expect(codes(await claim(applicant, key(), draft.id, await code()))).toEqual([{ code: 'ALREADY_DONE', path: ['primary'] }]);
  expect(granted(await claim(applicant, key(), draft.id, await code(), false))).toMatchObject({ isPrimary: false });
  expect(codes(await claim(applicant, key(), draft.id, await code(), false))).toEqual([{ code: 'ALREADY_DONE', path: ['code'] }]);
  const own = await aDraft(other.desk);
  expect(codes(await claim(other.desk, key(), own.id, await code()))).toEqual([{ code: 'CONFLICT_OF_INTEREST', path: [] }]);
  const twice = office.em().execute(
    `insert into recommendations (submission_id, accreditation_id, state, is_primary, title, submission_state, claimed_by, counted_at)
     values (?, ?, 'CLAIMED', true, '', 'DRAFT', ?, instant())`,
    [draft.id, other.accreditationId, applicant.person.id],
  );
  await expect(twice).rejects.toThrow(/recommendations_one_(primary|each)/);
});

test('recommendations are frozen at the close: by the rule, and by the database', async () => {
  const { applicant, recommender, recommendation, draft } = await aClaim();
  const { code } = await aCode(recommender.desk, key(), recommender.accreditationId);
  await toClose();
  const frozen = [{ code: 'APPLICATIONS_CLOSED', path: [] }];
  expect(codes(await agreeRecommendation(recommender.desk, act(recommendation.id)))).toEqual(frozen);
  expect(codes(await withdrawRecommendation(applicant, act(recommendation.id)))).toEqual(frozen);
  expect(codes(await claim(applicant, key(), draft.id, code!))).toEqual(frozen);
  const forced = (at: string) =>
    office.em().execute(`update recommendations set state = 'AGREED', settled_at = instant(), counted_at = ${at} where id = ?`, [recommendation.id]);
  await expect(forced('instant()')).rejects.toThrow('frozen at the close');
  await expect(forced(`instant() - interval '1 day'`)).rejects.toThrow('frozen at the close');
  await toClose(-1);
  expect(granted(await agreeRecommendation(recommender.desk, act(recommendation.id)))).toMatchObject({ state: 'AGREED' });
});

test('what arrived before the close counts, even where it is written after', async () => {
  const { recommender, recommendation } = await aClaim();
  await toClose(1_000);
  const arrivedAt = new Date(edition.applicationsCloseAt.getTime() - 1);
  expect(granted(await agreeRecommendation({ ...recommender.desk, arrivedAt }, act(recommendation.id)))).toMatchObject({ state: 'AGREED' });
});

test('an accreditation that has ended opens nothing any more; what was agreed on stays', async () => {
  const { applicant, recommender, recommendation } = await aClaim();
  granted(await agreeRecommendation(recommender.desk, act(recommendation.id)));
  const { code } = await aCode(recommender.desk, key(), recommender.accreditationId);
  granted(await accredit(organizer, { organizationId: (await accreditationById(office.em(), recommender.accreditationId)).organization.id }));
  const ticket = await invitationTicket(office, key(), recommender.accreditationId);
  const end = (desk: Desk) => endAccreditation(desk, { idempotencyKey: aKey(), accreditationId: recommender.accreditationId });
  expect(codes(await end(recommender.desk))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  expect(codes(await end(await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 })))).toEqual([{ code: 'NOT_FOUND', path: ['accreditationId'] }]);
  granted(await end(organizer));
  expect(await deskById(office.em(), recommender.desk.person.id, recommender.accreditationId)).toBeUndefined();
  expect(codes(await claim(applicant, key(), (await aDraft(applicant)).id, code!))).toEqual([{ code: 'WRONG_CODE', path: ['code'] }]);
  expect(codes(await acceptAccreditation(await office.aDesk(), key(), { idempotencyKey: aKey(), ticket }))).toEqual([
    { code: 'LINK_NOT_GOOD', path: ['ticket'] },
  ]);
  expect((await accreditationById(office.em(), recommender.accreditationId)).state).toBe('ENDED');
  const [row] = await sql<{ state: string }>(office.databases.management.owner, 'select state from recommendations where id = $1', [
    recommendation.id,
  ]);
  expect(row).toEqual({ state: 'AGREED' });
});

test('to strangers a recommendation is not there, whatever they try', async () => {
  const { recommendation, recommender } = await aClaim();
  const strangers = [await office.aDesk(), (await aRecommender(office, key(), organizer)).desk, organizer];
  for (const stranger of strangers)
    for (const attempt of [agreeRecommendation, declineRecommendation, withdrawRecommendation])
      for (const id of [recommendation.id, aKey(), 'nonsense'])
        expect(codes(await attempt(stranger, act(id)))).toEqual([{ code: 'NOT_FOUND', path: ['recommendationId'] }]);
  for (const accreditationId of [recommender.accreditationId, aKey(), 'nonsense']) {
    const input = { idempotencyKey: aKey(), accreditationId };
    expect(codes(await makeRecommendationCode(strangers[0]!, key(), { ...input, uses: 1, agreesInAdvance: true }))).toEqual([
      { code: 'NOT_FOUND', path: ['accreditationId'] },
    ]);
    expect(codes(await offerRecommendation(strangers[0]!, { ...input, address: 'a@example.org' }))).toEqual([
      { code: 'NOT_FOUND', path: ['accreditationId'] },
    ]);
  }
});
