import { randomUUID } from 'node:crypto';
import type { HandInPreparedInput, RulePreparedInput } from '../../../src/generated/schema.ts';
import type { Edition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { acceptedMaterials, openRequiredItems, receivePrepared, remindOfPreparation } from '../../../src/management/preparation/index.ts';
import { askForMaterial } from '../../../src/management/preparation/ask-for-material.ts';
import { changeAskedMaterial } from '../../../src/management/preparation/change-asked-material.ts';
import { handInPrepared } from '../../../src/management/preparation/hand-in-prepared.ts';
import { ownPreparations, preparationsOf } from '../../../src/management/preparation/preparation-queries.ts';
import { recordAssetRights } from '../../../src/management/preparation/record-asset-rights.ts';
import { requestPreparationUpload } from '../../../src/management/preparation/request-preparation-upload.ts';
import { rulePrepared } from '../../../src/management/preparation/rule-prepared.ts';
import { confirmDecisionPlan } from '../../../src/management/selection/confirm-decision-plan.ts';
import { withdrawFromPlan } from '../../../src/management/selection/withdraw-from-plan.ts';
import { withPrepared } from '../../../src/management/publishing/with-prepared.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, confirmed, type HandedIn, holdAt, resultsApplied } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { acknowledge, anAsk, aReadyFile, ask, tellSelected } from '../../support/preparation.ts';
import { aRoom } from '../../support/room.ts';

let office: Office;
let edition: Edition;
let year = 2030;
let [one, two, tied, stage]: Desk[] = [];
/** The owners of an outstanding case, of one of the Collection, of one that was not chosen, and an editor at the desk of the first. */
let [first, second, third, along]: Desk[] = [];
let [a, b, c]: HandedIn[] = [];
let plan: Awaited<ReturnType<typeof confirmed>>;
beforeAll(async () => {
  office = await openOffice();
  [one, two, tied] = [
    await office.aDesk({ role: 'ORGANIZER' }),
    await office.aDesk({ role: 'ORGANIZER' }),
    await office.aDesk({ role: 'ORGANIZER' }),
  ];
  stage = await office.aDesk({ role: 'STAGE_MANAGER' });
});
afterAll(() => office.close());
// an edition of its own for each test, in the same database
beforeEach(async () => {
  await holdClock(office.databases.management.owner, null);
  edition = await office.anEdition({ year: ++year, quotaCollection: 2, quotaOutstanding: 1 });
  [first, second, third, along] = [await office.aDesk(), await office.aDesk(), await office.aDesk(), await office.aDesk()];
  const handIn = (title: string, { person }: Desk) => aHandedIn(office, edition, { title, ownerId: person.id });
  [a, b, c] = [await handIn('A', first!), await handIn('B', second!), await handIn('C', third!)];
  const { owner } = office.databases.management;
  await sql(owner, `insert into submission_members (submission_id, person_id, role) values ($1, $2, 'EDITOR')`, [a!.submissionId, along!.person.id]);
  await sql(owner, `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A sample.', $2)`, [
    ...[edition.id, tied!.person.id, c!.submissionId],
  ]);
  plan = await confirmed(
    office,
    edition,
    [one!, two!],
    [
      { submissionId: a!.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 },
      { submissionId: b!.submissionId, outcome: 'COLLECTION' },
    ],
  );
  await holdAt(office, edition.reviewsCloseAt);
});

const pair = (): [Desk, Desk] => [one!, two!];
const seen = async (desk: Desk, { submissionId }: HandedIn) => (await ownPreparations(desk.em, [submissionId])).get(submissionId) ?? null;
const namesOf = async (desk: Desk, of: HandedIn) => (await seen(desk, of))?.items.map(({ asked: { names } }) => names[0]!.value) ?? null;
const handIn = (by: Desk, of: HandedIn, askedId: string, some: Partial<HandInPreparedInput> = {}) =>
  handInPrepared(by, {
    ...{ idempotencyKey: aKey(), submissionId: of.submissionId, askedId, alt: [] },
    texts: [{ locale: 'en', value: 'What is shown.' }],
    ...some,
  });
const rule = (by: Desk, of: HandedIn, askedId: string, some: Partial<RulePreparedInput>) =>
  rulePrepared(by, { idempotencyKey: aKey(), submissionId: of.submissionId, askedId, ruling: 'ACCEPT', ...some });
const rights = {
  licence: 'OWN_WORK' as const,
  credit: 'Sample credit',
  personsShown: 'CONSENTED' as const,
  consent: 'Signed forms, kept by the applicant.',
};
const withFile = (fileId: string) => ({ texts: [], fileId, alt: [{ locale: 'en', value: 'A sample picture' }], rights });
const named = (value: string) => ({ names: [{ locale: 'en', value }] });
const rowsOf = async () => {
  const tables = ['prepared_files', 'prepared_versions', 'asset_rights', 'prepared_rulings', 'notices'];
  return await Promise.all(
    tables.map((table) =>
      office.em().execute<unknown[]>(`select * from ${table} order by id::text`.replace('id::text', table === 'prepared_files' ? 'asset_id' : 'id')),
    ),
  );
};
const notices = (desk: Desk) =>
  office
    .em()
    .execute<{ event: string; values: Record<string, string> }[]>(
      `select event, "values" from notices where person_id = ? and event like 'preparation%' order by queued_at, key`,
      [desk.person.id],
    );

test('nothing of it is there before its owner was told and has acknowledged, and then for them alone', async () => {
  await ask(one!, edition, named('For all'));
  await ask(one!, edition, { ...named('For the stage'), tier: 'OUTSTANDING' });
  const everybody = async () => [
    await namesOf(first!, a!),
    await namesOf(along!, a!),
    await namesOf(second!, b!),
    await namesOf(third!, c!),
    await namesOf(first!, b!),
  ];
  const nothing = [null, null, null, null, null];
  expect(await everybody()).toEqual(nothing);
  await tellSelected(pair(), year);
  expect(await everybody()).toEqual(nothing);
  await acknowledge(first!, a!.submissionId);
  expect(await everybody()).toEqual([expect.arrayContaining(['For all', 'For the stage']), null, null, null, null]);
  await acknowledge(second!, b!.submissionId);
  expect(await everybody()).toEqual([expect.arrayContaining(['For all', 'For the stage']), null, ['For all'], null, null]);
  expect((await preparationsOf(one!.em, edition.id)).map(({ tier }) => tier).sort()).toEqual(['COLLECTION', 'OUTSTANDING']);
  for (const desk of [tied, stage, first]) expect(await preparationsOf(desk!.em, edition.id)).toEqual([]);
  // once the results are public, those at the desk prepare it together
  await resultsApplied(office, year, one!);
  expect(await everybody()).toEqual([expect.arrayContaining(['For all']), expect.arrayContaining(['For all']), ['For all'], null, null]);
});

test('whoever was not told is answered like about a case that there is not, and nothing happens', async () => {
  const { id } = await ask(one!, edition);
  const picture = await ask(one!, edition, { form: 'PICTURE' });
  await tellSelected(pair(), year);
  await acknowledge(second!, b!.submissionId);
  const before = await rowsOf();
  const unknown = await handIn(first!, { ...a!, submissionId: randomUUID() }, id);
  expect(codes(unknown)).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  for (const [who, of] of [
    [first, a],
    [third, c],
    [along, a],
    [first, b],
    [one, b],
    [stage, a],
  ] as const) {
    expect(await handIn(who!, of!, id)).toEqual(unknown);
    const upload = { idempotencyKey: aKey(), submissionId: of!.submissionId, askedId: picture.id, fileName: 'a.png', byteLength: 10 };
    expect(await requestPreparationUpload(who!, aRoom, upload)).toEqual(unknown);
  }
  for (const desk of [tied, one]) {
    const answer = await rule(desk!, desk === tied ? b! : c!, id, { ruling: 'WAIVE', reason: 'A sample.' });
    expect(codes(answer)).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  }
  expect(codes(await rule(first!, a!, id, { ruling: 'WAIVE', reason: 'A sample.' }))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  expect(await rowsOf()).toEqual(before);
});

test('each item goes to and fro until it is accepted, and every version stays', async () => {
  const { id } = await ask(one!, edition, { longest: 20 });
  await tellSelected(pair(), year);
  await acknowledge(first!, a!.submissionId);
  const texts = (value: string) => ({ texts: [{ locale: 'en', value }] });
  expect(codes(await handIn(first!, a!, id, texts('x'.repeat(21))))).toEqual([{ code: 'TOO_LONG', path: ['texts', '0', 'value'] }]);
  expect(codes(await handIn(first!, a!, id, { texts: [], fileId: randomUUID() }))).toMatchObject([{ path: ['texts'] }, { path: ['fileId'] }]);
  const handedIn = granted(await handIn(first!, a!, id, texts('One')));
  expect(handedIn).toMatchObject({ state: 'HANDED_IN', isLate: false, versions: [{ number: 1, texts: [{ value: 'One' }], wasLate: false }] });
  const read = handedIn.versions[0]!.id;
  granted(await handIn(first!, a!, id, texts('Two')));
  expect(codes(await rule(one!, a!, id, { versionId: read }))).toEqual([{ code: 'CONFLICT', path: ['versionId'] }]);
  expect(codes(await rule(one!, a!, id, { ruling: 'RETURN' }))).toEqual([
    { code: 'REQUIRED', path: ['versionId'] },
    { code: 'REQUIRED', path: ['reason'] },
  ]);
  const latest = async () => (await seen(first!, a!))!.items[0]!.versions[0]!.id;
  const returned = granted(await rule(one!, a!, id, { ruling: 'RETURN', versionId: await latest(), reason: 'Too short.' }));
  expect(returned).toMatchObject({ state: 'RETURNED', reason: 'Too short.' });
  expect(await notices(first!)).toMatchObject([{ event: 'preparation-returned', values: { title: '' } }]);
  expect(granted(await handIn(first!, a!, id, texts('Three'))).state).toBe('HANDED_IN');
  expect(granted(await rule(two!, a!, id, { versionId: await latest() })).state).toBe('ACCEPTED');
  expect(codes(await handIn(first!, a!, id, texts('Four')))).toEqual([{ code: 'WRONG_STATE', path: ['askedId'] }]);
  expect((await seen(first!, a!))!.items[0]!.versions.map(({ texts }) => texts[0]!.value)).toEqual(['Three', 'Two', 'One']);
  expect((await seen(first!, a!))!.isComplete).toBe(true);
  // not past the program either
  const past = (table: string, set: string) => first!.em.execute(`update ${table} set ${set}`);
  await expect(past('prepared_versions', `texts = '[]'`)).rejects.toThrow(/permission denied/);
  const again = first!.em.execute(
    `insert into prepared_versions (submission_id, asked_id, number, texts, content_hash, handed_in_by) values (?, ?, 4, '[{}]', repeat('0', 64), ?)`,
    [a!.submissionId, id, first!.person.id],
  );
  await expect(again).rejects.toMatchObject({ constraint: 'prepared_versions_open' });
});

test('subtitles are WebVTT, or the line is said where they are not', async () => {
  const { id } = await ask(one!, edition, { form: 'SUBTITLES' });
  await tellSelected(pair(), year);
  await acknowledge(first!, a!.submissionId);
  const vtt = (value: string) => handIn(first!, a!, id, { texts: [{ locale: 'zh-Hans', value }] });
  const good = '\uFEFFWEBVTT\r\n\r\n00:00.000 --> 00:02.000\r\n网络空间 <b>合作</b>\r\n';
  for (const wrong of [
    '1\n00:00:00,000 --> 00:00:02,000\nSubRip',
    'WEBVTT',
    'WEBVTT\n\n00:02.000 --> 00:01.000\nBackwards',
    `WEBVTT\n\n00:00.000 --> 00:09.000\n${'<i>'.repeat(20_000)}`,
  ])
    expect(codes(await vtt(wrong))[0]).toMatchObject({ path: ['texts', '0', 'value'] });
  const { refusals } = await vtt('WEBVTT\n\n00:02.000 --> 00:01.000\nBackwards');
  expect(refusals![0]!.sentence.en).toMatch(/^Line 3 is not WebVTT: /);
  expect(granted(await vtt(good)).versions[0]!.texts).toEqual([
    { locale: 'zh-Hans', value: 'WEBVTT\n\n00:00.000 --> 00:02.000\n网络空间 <b>合作</b>' },
  ]);
});

test('a file comes with its rights; a consent that is taken back opens what was accepted', async () => {
  const { id } = await ask(one!, edition, { form: 'PICTURE', place: 'PICTURES' });
  await tellSelected(pair(), year);
  await acknowledge(first!, a!.submissionId);
  const upload = { idempotencyKey: aKey(), submissionId: a!.submissionId, askedId: id, fileName: 'a.png', byteLength: 10 };
  const announced = granted(await requestPreparationUpload(first!, aRoom, upload));
  expect(announced.files).toMatchObject([{ kind: 'PICTURE', state: 'AWAITED', fileName: 'a.png', byteLength: 10 }]);
  expect(codes(await handIn(first!, a!, id, withFile(announced.files[0]!.id)))).toEqual([{ code: 'WRONG_STATE', path: ['fileId'] }]);
  const fileId = await aReadyFile(office, first!, a!.submissionId, id);
  expect(codes(await handIn(first!, a!, id, { texts: [], fileId }))).toEqual([
    { code: 'REQUIRED', path: ['alt'] },
    { code: 'REQUIRED', path: ['rights'] },
  ]);
  expect(codes(await handIn(first!, a!, id, { ...withFile(fileId), rights: { ...rights, consent: '' } }))).toMatchObject([
    { path: ['rights', 'consent'] },
  ]);
  const { versions } = granted(await handIn(first!, a!, id, withFile(fileId)));
  expect(versions[0]).toMatchObject({
    texts: [],
    rights: [{ ...rights, recordedBy: { id: first!.person.id }, recordedAt: edition.reviewsCloseAt.toISOString() }],
  });
  const versionId = versions[0]!.id;
  expect(granted(await rule(one!, a!, id, { versionId })).state).toBe('ACCEPTED');
  // what is published of it: the picture first, with its credit and what it shows
  const accepted = (await acceptedMaterials(one!.em, [a!.submissionId, b!.submissionId])).get(a!.submissionId);
  expect(withPrepared(a!.content, accepted).pictures).toMatchObject([{ assetId: fileId, credit: 'Sample credit', alts: { en: 'A sample picture' } }]);
  for (const desk of [second, tied]) {
    const answer = await recordAssetRights(desk!, { idempotencyKey: aKey(), versionId, rights });
    expect(codes(answer)).toEqual([{ code: 'NOT_FOUND', path: ['versionId'] }]);
  }
  const withdrawn = { ...rights, personsShown: 'CONSENT_WITHDRAWN' as const };
  const opened = granted(await recordAssetRights(first!, { idempotencyKey: aKey(), versionId, rights: withdrawn }));
  expect(opened).toMatchObject({ state: 'RETURNED', versions: [{ rights: [{ personsShown: 'CONSENT_WITHDRAWN' }, { personsShown: 'CONSENTED' }] }] });
  expect((await acceptedMaterials(one!.em, [a!.submissionId])).size).toBe(0);
  expect(codes(await rule(one!, a!, id, { versionId }))).toEqual([{ code: 'INVALID', path: ['versionId'] }]);
  // the same before anybody has ruled on it
  const anew = granted(await handIn(first!, a!, id, withFile(await aReadyFile(office, first!, a!.submissionId, id))));
  expect(anew.state).toBe('HANDED_IN');
  const before = { idempotencyKey: aKey(), versionId: anew.versions[0]!.id, rights: withdrawn };
  expect(granted(await recordAssetRights(first!, before))).toMatchObject({ state: 'RETURNED', reason: null });
});

test('accepted texts take the place of those that were handed in, language by language', async () => {
  const asked = [await ask(one!, edition, { place: 'TITLE' }), await ask(one!, edition, { place: 'SUMMARY' })];
  expect(codes(await askForMaterial(two!, anAsk(edition, { place: 'TITLE' })))).toEqual([{ code: 'ALREADY_DONE', path: ['place'] }]);
  await tellSelected(pair(), year);
  await acknowledge(second!, b!.submissionId);
  for (const { id } of asked) {
    const { versions } = granted(await handIn(second!, b!, id, { texts: [{ locale: 'fr', value: 'En français' }] }));
    granted(await rule(one!, b!, id, { versionId: versions[0]!.id }));
  }
  const accepted = (await acceptedMaterials(one!.em, [b!.submissionId])).get(b!.submissionId);
  expect(withPrepared(b!.content, accepted).texts).toEqual([
    { locale: 'en', title: 'B', summary: 'A summary.', body: 'A body.' },
    { locale: 'fr', title: 'En français', summary: 'En français', body: '' },
  ]);
  for (const desk of [tied, second]) expect((await acceptedMaterials(desk!.em, [b!.submissionId])).size).toBe(0);
});

test('the programme waits for what is required, until it is accepted or let go', async () => {
  const [required, wished] = [await ask(one!, edition), await ask(one!, edition, { isRequired: false })];
  await tellSelected(pair(), year);
  const open = async (desk: Desk, ids?: string[]) =>
    (await openRequiredItems(desk.em, edition.id, ids)).map(({ submissionId, askedId, state }) => [submissionId, askedId, state]);
  const [itemA, itemB] = [a!, b!].map(({ submissionId }) => [submissionId, required.id, 'OPEN']);
  expect(await open(one!)).toEqual([itemA!, itemB!].sort());
  // a stage manager knows of what comes to the stage, and of nothing else
  expect(await open(stage!)).toEqual([itemA]);
  expect(await open(one!, [b!.submissionId])).toEqual([itemB]);
  for (const desk of [tied, first, third]) await expect(open(desk!)).rejects.toThrow(/only those who run an edition/);
  granted(await rule(one!, a!, required.id, { ruling: 'WAIVE', reason: 'Not needed.' }));
  expect(await open(one!)).toEqual([itemB]);
  granted(await rule(one!, a!, required.id, { ruling: 'RETURN', reason: 'Needed after all.' }));
  expect(await open(stage!)).toEqual([[a!.submissionId, required.id, 'RETURNED']]);
  const { outcome } = await changeAskedMaterial(two!, { idempotencyKey: aKey(), askedId: required.id, expectedVersion: 1, isAsked: false });
  expect(outcome.done).toMatchObject({ version: 2, isAsked: false });
  expect(await open(one!)).toEqual([]);
  const stale = await changeAskedMaterial(one!, { idempotencyKey: aKey(), askedId: required.id, expectedVersion: 1, isAsked: true });
  expect([codes(stale.outcome), stale.current?.version]).toEqual([[{ code: 'CONFLICT', path: ['expectedVersion'] }], 2]);
  expect((await preparationsOf(one!.em, edition.id)).map(({ isComplete, items }) => [isComplete, items.map(({ asked }) => asked.id)])).toEqual([
    [true, [wished.id]],
    [true, [wished.id]],
  ]);
});

test('a case that falls out of the plan is not prepared any more', async () => {
  const { id } = await ask(one!, edition);
  await tellSelected(pair(), year);
  await acknowledge(second!, b!.submissionId);
  const text = granted(await handIn(second!, b!, id));
  const withdrawals = [{ submissionId: b!.submissionId, reason: 'The applicant wrote.' }];
  const next = granted(await withdrawFromPlan(one!, { idempotencyKey: aKey(), planId: plan.id, withdrawals }));
  granted(await confirmDecisionPlan(two!, { idempotencyKey: aKey(), planId: next.id, contentHash: next.contentHash }));
  expect(await seen(second!, b!)).toBeNull();
  expect(codes(await handIn(second!, b!, id))).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  expect(codes(await rule(one!, b!, id, { versionId: text.versions[0]!.id }))).toEqual([{ code: 'NOT_FOUND', path: ['submissionId'] }]);
  expect((await openRequiredItems(one!.em, edition.id)).map(({ submissionId }) => submissionId)).toEqual([a!.submissionId]);
  expect(await second!.em.execute('select from prepared_versions')).toEqual([]);
});

test('reminders go out once each, to whoever was told and still owes something', async () => {
  const day = 86_400_000;
  const due = edition.showcaseOpensAt;
  const { id } = await ask(one!, edition, { dueAt: due.toISOString() });
  await ask(one!, edition, { dueAt: due.toISOString(), isRequired: false });
  await tellSelected(pair(), year);
  await acknowledge(first!, a!.submissionId);
  const days = { before: [7, 1], after: [1] };
  const remindAt = async (milliseconds: number) => {
    await holdAt(office, due, milliseconds);
    await Promise.all([remindOfPreparation(office.nobody(), days), remindOfPreparation(office.nobody(), days)]);
    await remindOfPreparation(office.nobody(), days);
    return (await notices(first!)).map(({ event, values }) => `${event} ${values.count}`);
  };
  expect(await remindAt(-7 * day - 1)).toEqual([]);
  expect(await remindAt(-7 * day)).toEqual(['preparation-due-soon 2']);
  await acknowledge(second!, b!.submissionId); // just now: the first step is over for them
  granted(await handIn(first!, a!, id));
  expect(await remindAt(-1)).toEqual(['preparation-due-soon 2', 'preparation-due-soon 1']);
  expect(await remindAt(0)).toHaveLength(2);
  expect(await remindAt(day)).toEqual(['preparation-due-soon 2', 'preparation-due-soon 1', 'preparation-overdue 1']);
  expect((await notices(second!)).map(({ event, values }) => `${event} ${values.count}`)).toEqual([
    'preparation-due-soon 2',
    'preparation-overdue 2',
  ]);
  expect([await notices(third!), await notices(along!)]).toEqual([[], []]);
  expect(await office.em().execute(`select from notices where event like 'preparation%' and edition_year is not null`)).toEqual([]);
});

test('a file that comes for what is prepared finds its place; others find theirs', async () => {
  const { id } = await ask(one!, edition, { form: 'PICTURE' });
  await tellSelected(pair(), year);
  await acknowledge(first!, a!.submissionId);
  const fileId = await aReadyFile(office, first!, a!.submissionId, id);
  const asked: string[] = [];
  const wanted = receivePrepared({ lock: async () => void asked.push('lock'), takes: async () => asked.push('takes') < 0 });
  const takes = (desk: Desk, assetId: string) =>
    desk.em.fork().transactional(async (em) => {
      await wanted.lock(em, assetId);
      return await wanted.takes(em, { id: assetId } as never, edition.reviewsCloseAt);
    });
  expect([await takes(first!, fileId), asked]).toEqual([true, []]);
  expect([await takes(first!, randomUUID()), asked]).toEqual([false, ['lock', 'takes']]);
  expect(await takes(second!, fileId)).toBe(false);
});
