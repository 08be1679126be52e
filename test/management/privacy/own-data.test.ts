import { randomUUID } from 'node:crypto';
import type { Desk } from '../../../src/management/identity/index.ts';
import { requestLink } from '../../../src/management/identity/request-link.ts';
import { cancelErasure } from '../../../src/management/privacy/cancel-erasure.ts';
import { eraseWhoAsked, exportPerson } from '../../../src/management/privacy/index.ts';
import { requestErasure } from '../../../src/management/privacy/request-erasure.ts';
import { proposeRoleGrant } from '../../../src/management/people/propose-role-grant.ts';
import { tell } from '../../../src/management/notices/index.ts';
import { receiptNotice } from '../../../src/management/submissions/receipt-notice.ts';
import { queueMail } from '../../../src/platform/mail/index.ts';
import { aCompleteDraft, aKey, aSubmittedCase, codes, type Drawer, granted, openDrawer, submit } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { letIn } from '../../support/desk-member.ts';
import { type Entrance, openEntrance } from '../../support/front-door.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { aToken } from '../../support/world.ts';

let office: Office;
let drawer: Drawer;
let entrance: Entrance;
let ask: Ask;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  entrance = await openEntrance(office, 'off');
  ask = await openGraph(drawer);
  await office.anEdition();
  await office.aDesk({ role: 'ORGANIZER' });
});
afterEach(() => holdClock(owner(), null));
afterAll(async () => {
  await entrance.close();
  await Promise.all([office.close(), drawer.close()]);
});

const owner = () => office.databases.management.owner;
const days = 7;
/** Somebody who has just come in. */
async function cameIn(...grants: Parameters<Office['aDesk']>): Promise<Desk> {
  return (await entrance.desk(await aToken(office, await office.aDesk(...grants))))!;
}
const later = async (ms: number) => {
  const [{ now }] = (await sql<{ now: Date }>(owner(), 'select clock_timestamp() as now')) as [{ now: Date }];
  await holdClock(owner(), new Date(now.getTime() + ms).toISOString());
};
const minutes = 60_000;
const day = 86_400_000;
const request = (desk: Desk) => requestErasure(entrance.door, desk, { idempotencyKey: aKey() }, days);
const cancel = (desk: Desk) => cancelErasure(desk, { idempotencyKey: aKey() });
const round = () =>
  eraseWhoAsked(office.nobody(), drawer.storage, entrance.door.box, (_, error) => {
    throw error as Error;
  });
const isErased = async ({ person }: Desk) =>
  (await sql<{ name: string }>(owner(), 'select name from people where id = $1', [person.id]))[0]!.name === 'Erased person';

describe('reading what is kept about oneself', () => {
  const reading = '{ viewer { personalData { document problems { code } } erasure { dueAt } } }';
  const read = async (desk: Desk) =>
    (await ask<{ viewer: { personalData: { document: string | null; problems: { code: string }[] } } }>(desk, reading)).data!.viewer.personalData;
  const entries = ({ person }: Desk) => sql(owner(), `select from audit_entries where act = 'exportPersonalData' and person_id = $1`, [person.id]);

  test('takes a sign-in of the last half an hour, and is in the audit', async () => {
    const desk = await cameIn();
    const { receipt } = await aSubmittedCase(desk, drawer);
    const { document, problems } = await read(desk);
    expect(problems).toEqual([]);
    expect(JSON.parse(document!)).toMatchObject({ person: { email: desk.person.email } });
    expect(document).toContain(receipt!.number);
    expect(await entries(desk)).toHaveLength(1);
    await later(30 * minutes);
    expect(await read(desk)).toEqual({ document: null, problems: [{ code: 'SECOND_FACTOR_REQUIRED' }] });
    // a second factor counts as well, and once there is one nothing else does
    await sql(owner(), 'update sessions set second_factor_at = instant() where id = $1', [desk.sessionId]);
    expect(await read(desk)).toMatchObject({ problems: [] });
    const { session: _, ...byKey } = desk;
    expect(await read(byKey)).toMatchObject({ document: null });
    expect(await entries(desk)).toHaveLength(2);
  });

  test('takes the second factor of whoever has one', async () => {
    const desk = await cameIn();
    await sql(owner(), 'update sessions set second_factor_at = null where id = $1', [desk.sessionId]);
    await sql(owner(), `insert into passkeys (person_id, credential_id, public_key, counter, name) values ($1, $2, '\\x00', 0, 'Sample')`, [
      desk.person.id,
      randomUUID(),
    ]);
    expect(await read(desk)).toEqual({ document: null, problems: [{ code: 'SECOND_FACTOR_REQUIRED' }] });
  });

  test('says nothing of what others do with one’s case', async () => {
    const desk = await cameIn();
    const { id } = await aSubmittedCase(desk, drawer);
    const reviewer = await office.aDesk({ role: 'REVIEWER' });
    const before = await exportPerson(office.nobody(), desk.person.email);
    const [{ assignment }] = (await sql<{ assignment: string }>(
      owner(),
      `insert into review_assignments (revision_id, reviewer_id, assigned_by) select r.id, $2, $2 from revisions r where r.submission_id = $1 returning id as assignment`,
      [id, reviewer.person.id],
    )) as [{ assignment: string }];
    await sql(owner(), `insert into reviews (assignment_id, scores, comment, submitted_at) values ($1, '{}', 'Thin', instant())`, [assignment]);
    await sql(
      owner(),
      `insert into decision_plans (edition_id, state, decisions, content_hash, proposed_by) select id, 'PROPOSED', '[]', repeat('0', 64), $1 from editions where year = 2030`,
      [reviewer.person.id],
    );
    expect(await exportPerson(office.nobody(), desk.person.email)).toEqual(before);
  });
});

describe('asking to be taken out', () => {
  test('is done after some days, told by mail, and can be taken back until then', async () => {
    const [stays, goes] = [await cameIn(), await cameIn()];
    for (const desk of [stays, goes]) granted(await request(desk));
    const again = granted(await request(goes));
    expect(Date.parse(again.dueAt) - Date.parse(again.requestedAt)).toBe(days * day);
    await sql(owner(), `delete from graphile_worker._private_jobs where payload ->> 'sealed' is null`);
    await entrance.doJobs();
    expect((await entrance.mails()).join('\n')).toContain('Your account was asked to be erased.');
    granted(await cancel(stays));
    expect(codes(await cancel(stays))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
    expect(await round()).toBe(0);
    await later(days * day + minutes);
    expect(await round()).toBe(1);
    expect(await round()).toBe(0);
    expect([await isErased(stays), await isErased(goes)]).toEqual([false, true]);
    expect(await sql(owner(), 'select from sessions where person_id = $1', [goes.person.id])).toEqual([]);
  });

  test('takes a sign-in of the last half an hour', async () => {
    const desk = await cameIn();
    await later(30 * minutes);
    expect(codes(await request(desk))).toEqual([{ code: 'SECOND_FACTOR_REQUIRED', path: [] }]);
    expect(await sql(owner(), 'select from erasure_requests where person_id = $1', [desk.person.id])).toEqual([]);
  });

  test('is refused while a case is judged that has nobody else, and to the last organizer', async () => {
    const desk = await cameIn();
    const { id } = await aSubmittedCase(desk, drawer);
    expect(codes(await request(desk))).toEqual([{ code: 'WRONG_STATE', path: ['submissions'] }]);
    await letIn(office, drawer, desk, id, await office.aDesk());
    granted(await request(desk));

    await office.anEdition({ year: 2031 });
    const last = await cameIn({ role: 'ORGANIZER', editionYear: 2031 });
    await sql(owner(), `alter table role_grants disable trigger role_grants_last_organizer`);
    await sql(owner(), `delete from role_grants where role = 'ORGANIZER' and edition_year is null`);
    await sql(owner(), `alter table role_grants enable trigger role_grants_last_organizer`);
    expect(codes(await request(last))).toEqual([{ code: 'WRONG_STATE', path: ['roles'] }]);
    await office.aDesk({ role: 'ORGANIZER' });
  });

  test('waits for a case that was handed in meanwhile', async () => {
    const desk = await cameIn();
    granted(await request(desk));
    const draft = await aCompleteDraft(desk, drawer);
    granted(await submit(desk, drawer, draft));
    await later(days * day + minutes);
    await round();
    expect(await isErased(desk)).toBe(false);
    expect((await ask(desk, '{ viewer { erasure { waits } } }')).data).toEqual({ viewer: { erasure: { waits: true } } });
    await holdClock(owner(), null);
    await letIn(office, drawer, desk, draft.id, await office.aDesk());
    await later(days * day + minutes);
    await round();
    expect(await isErased(desk)).toBe(true);
  });
});

test('what waits to be sent, notices and answers to others are looked through as well', async () => {
  const [desk, other, organizer] = [await cameIn(), await cameIn(), await cameIn({ role: 'ORGANIZER' })];
  const { box } = entrance.door;
  const name = `Planted name ${randomUUID()}`;
  await sql(owner(), 'update people set name = $1 where id = $2', [name, desk.person.id]);
  const { email } = desk.person;
  await office.nobody().transactional(async (em) => {
    for (const to of [email, other.person.email]) await queueMail(em, box, { to, language: 'en', subject: 'Sample', paragraphs: [] });
    const values = { title: 'Sample', number: '1', receivedAt: '', contentHash: '', signature: '' };
    for (const to of [{ personId: desk.person.id }, { address: `${email}.invalid` }]) await tell(em, receiptNotice, { key: aKey(), to, values });
  });
  for (const to of [email, other.person.email]) await requestLink(entrance.door, 'SIGN_IN', to);
  // what an organizer's act answered, and what it made, names an address
  granted(await proposeRoleGrant(organizer, { idempotencyKey: aKey(), email, role: 'REVIEWER', edition: 2030 }));
  await sql(owner(), `update idempotent_acts set outcome = outcome || $2::jsonb where person_id = $1`, [
    organizer.person.id,
    JSON.stringify({ person: { id: desk.person.id, name, email }, other: { name: 'Somebody else' } }),
  ]);

  granted(await request(desk));
  await later(days * day + minutes);
  await round();
  expect(await isErased(desk)).toBe(true);

  const waiting = await sql<{ sealed: string }>(
    owner(),
    `select payload ->> 'sealed' as sealed from graphile_worker._private_jobs where payload ->> 'sealed' is not null`,
  );
  const opened = waiting.map(({ sealed }) => box.open('mail', sealed) ?? box.open('offer_link', sealed) ?? '').join('\n');
  expect(opened).not.toContain(email);
  expect(opened.split(other.person.email)).toHaveLength(3);
  const tables = await sql<{ name: string }>(owner(), `select table_name as name from information_schema.tables where table_schema = 'public'`);
  for (const table of tables)
    for (const planted of [email, name])
      expect([
        table.name,
        (await sql(owner(), `select from "${table.name}" t where strpos(t::text, $1) > 0 and strpos(t::text, $1 || '.invalid') = 0`, [planted]))
          .length,
      ]).toEqual([table.name, 0]);
  const [{ outcome }] = (await sql<{ outcome: object }>(owner(), 'select outcome from idempotent_acts where person_id = $1', [
    organizer.person.id,
  ])) as [{ outcome: object }];
  expect(outcome).toMatchObject({ person: { name: 'Erased person' }, other: { name: 'Somebody else' } });
});
