import { randomUUID } from 'node:crypto';
import {
  aDraft,
  anOrganization,
  aSubmittedCase,
  aText,
  codes,
  type Drawer,
  fill,
  granted,
  openDrawer,
  save,
  stateOf,
} from '../../support/applicant.ts';
import { RequestWork } from '../../../src/platform/database/request-work.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { holdClock } from '../../support/databases.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  await office.anEdition();
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

test('what is sent replaces what was there, what is left out stays, what is null is emptied', async () => {
  const desk = await office.aDesk();
  const filled = await fill(desk, await aDraft(desk));
  expect(filled).toMatchObject({ version: 2, field: 'SECURITY', kind: 'PROJECT', startedOn: '2019-05-01', countries: ['KE', 'CN'] });
  expect(filled.texts).toEqual([aText()]);

  const french = aText({ locale: 'fr', title: '  Un cas  ', body: 'Un\r\n\r\nDeux' });
  const saved = granted(await save(desk, filled, { countries: ['FR'], kind: null, startedOn: null, texts: [french] }));
  expect(saved).toEqual({
    ...filled,
    version: 3,
    kind: null,
    startedOn: null,
    countries: ['FR'],
    texts: [aText(), { ...french, title: 'Un cas', body: 'Un\n\nDeux' }],
    updatedAt: expect.any(String) as string,
    sections: [
      { ...filled.sections[0]!, version: 2, savedAt: expect.any(String) as string },
      filled.sections[1],
      filled.sections[2],
      { kind: 'TEXT', locale: 'fr', version: 1, savedBy: desk.person.id, savedAt: expect.any(String) as string },
    ],
  });
  expect(filled.sections.map(({ kind, locale, version }) => [kind, locale, version])).toEqual([
    ['FACTS', null, 1],
    ['APPLICANTS', null, 1],
    ['TEXT', 'en', 1],
  ]);
});

test('the source stands first, the lead stands first, and a language emptied is gone', async () => {
  const desk = await office.aDesk();
  const [a, b] = [await anOrganization(desk, 'A'), await anOrganization(desk, 'B')];
  const texts = [aText({ locale: 'ar' }), aText({ locale: 'en' }), aText({ locale: 'de' })];
  const applicants = [
    { organizationId: a, role: 'JOINT' as const },
    { organizationId: b, role: 'LEAD' as const },
  ];
  const saved = granted(await save(desk, await aDraft(desk), { texts, applicants }));
  expect(saved.texts.map(({ locale }) => locale)).toEqual(['en', 'ar', 'de']);
  expect(saved.applicants.map(({ organization, role }) => [organization.id, role])).toEqual([
    [b, 'LEAD'],
    [a, 'JOINT'],
  ]);
  const emptied = granted(await save(desk, saved, { texts: [{ locale: 'ar', title: '', summary: ' ', body: '\n' }], applicants: null }));
  expect(emptied.texts.map(({ locale }) => locale)).toEqual(['en', 'de']);
  expect(emptied.applicants).toEqual([]);
});

test('everything malformed is refused at once, and nothing is saved', async () => {
  const desk = await office.aDesk();
  const draft = await aDraft(desk);
  const known = await anOrganization(desk);
  const before = await stateOf(office);
  const refused = await save(desk, draft, {
    field: 'COOKING',
    kind: '',
    startedOn: '0000-01-01',
    countries: ['KE', 'XX', 'KE', 'ke'],
    applicants: [
      { organizationId: known, role: 'LEAD' },
      { organizationId: known, role: 'LEAD' },
      { organizationId: randomUUID(), role: 'JOINT' },
      { organizationId: 'not an id', role: 'JOINT' },
    ],
    texts: [
      aText({ title: 'x'.repeat(121), summary: 'x'.repeat(1001), body: 'x'.repeat(20_001) }),
      aText({ locale: 'fr', title: 'two\nlines', body: 'a\tb' }),
      aText({ locale: 'fr', title: 'again' }),
    ],
  });
  expect(codes(refused)).toEqual([
    { code: 'INVALID', path: ['field'] },
    { code: 'INVALID', path: ['kind'] },
    { code: 'INVALID', path: ['startedOn'] },
    { code: 'INVALID', path: ['countries', '1'] },
    { code: 'INVALID', path: ['countries', '2'] },
    { code: 'INVALID', path: ['countries', '3'] },
    { code: 'INVALID', path: ['applicants', '1', 'organizationId'] },
    { code: 'INVALID', path: ['applicants'] },
    { code: 'TOO_LONG', path: ['texts', '0', 'title'] },
    { code: 'TOO_LONG', path: ['texts', '0', 'summary'] },
    { code: 'TOO_LONG', path: ['texts', '0', 'body'] },
    { code: 'INVALID', path: ['texts', '1', 'title'] },
    { code: 'INVALID', path: ['texts', '1', 'body'] },
    { code: 'INVALID', path: ['texts', '2', 'locale'] },
    { code: 'NOT_FOUND', path: ['applicants', '2', 'organizationId'] },
    { code: 'NOT_FOUND', path: ['applicants', '3', 'organizationId'] },
  ]);
  expect(await stateOf(office)).toEqual(before);
});

test('limits count graphemes, and lists have an end', async () => {
  const desk = await office.aDesk();
  const family = '👩🏽‍🚀'.repeat(120);
  const draft = granted(await save(desk, await aDraft(desk), { texts: [aText({ title: family })] }));
  expect(draft.texts[0]!.title).toBe(family);

  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const languages = letters.flatMap((a) => letters.map((b) => `q${a}${b}`));
  const many = (count: number) => languages.slice(0, count).map((locale) => aText({ locale }));
  expect(codes(await save(desk, draft, { texts: many(31) }))).toEqual([{ code: 'TOO_MANY', path: ['texts'] }]);
  expect(codes(await save(desk, draft, { texts: many(30) }))).toEqual([{ code: 'TOO_MANY', path: ['texts'] }]); // English is there already
  const full = granted(await save(desk, draft, { texts: many(29) }));
  expect(codes(await save(desk, full, { texts: [aText({ locale: 'fr' })] }))).toEqual([{ code: 'TOO_MANY', path: ['texts'] }]);
  const countries = Array.from({ length: 61 }, () => 'KE');
  expect(codes(await save(desk, full, { countries }))).toEqual([{ code: 'TOO_MANY', path: ['countries'] }]);
  const applicants = Array.from({ length: 21 }, () => ({ organizationId: randomUUID(), role: 'JOINT' as const }));
  expect(codes(await save(desk, full, { applicants }))).toContainEqual({ code: 'TOO_MANY', path: ['applicants'] });
});

const SAVE = `mutation ($input: SaveSubmissionInput!) { saveSubmission(input: $input) {
  submission { version field kind texts { locale title } }
  conflict {
    stored { version field countries texts { locale title summary body } }
    yours { expectedVersion field kind startedOn countries texts { locale title summary body } }
  }
  problems { code path } } }`;

test('of two people on the same version one is told both sides, and loses nothing', async () => {
  const desk = await office.aDesk();
  const draft = granted(await save(desk, await aDraft(desk), { texts: [aText()] }));
  const base = { submissionId: draft.id, expectedVersion: draft.version };
  const first = await ask(desk, SAVE, { input: { ...base, idempotencyKey: 'first-tab', field: 'CULTURE' } });
  expect(first.data).toMatchObject({ saveSubmission: { submission: { version: 3, field: 'CULTURE', kind: null }, conflict: null, problems: [] } });

  const before = await stateOf(office);
  const mine = aText({ title: 'My title' });
  const second = await ask(desk, SAVE, { input: { ...base, idempotencyKey: 'second-tab', countries: ['KE'], texts: [mine] } });
  expect(second).toEqual({
    data: {
      saveSubmission: {
        submission: null,
        conflict: {
          stored: { version: 3, field: 'CULTURE', countries: [], texts: [aText()] },
          yours: { expectedVersion: 2, field: null, kind: null, startedOn: null, countries: ['KE'], texts: [mine] },
        },
        problems: [{ code: 'CONFLICT', path: ['expectedVersion'] }],
      },
    },
  });
  expect(await stateOf(office)).toEqual(before);

  // merged, and saved on the stored version
  const merged = await ask(desk, SAVE, { input: { ...base, expectedVersion: 3, idempotencyKey: 'second-tab', countries: ['KE'], texts: [mine] } });
  expect(merged.data).toMatchObject({
    saveSubmission: { submission: { version: 4, field: 'CULTURE', texts: [{ locale: 'en', title: 'My title' }] } },
  });
});

test('ten saves at once on one version: one is saved, nine are told', async () => {
  const desk = await office.aDesk();
  const draft = await aDraft(desk);
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, i) => save(desk, draft, { texts: [aText({ title: `Save ${i}` })] })));
  const saved = outcomes.filter((outcome) => outcome.done);
  expect(saved.length).toBe(1);
  const told = outcomes.filter((outcome) => !outcome.done);
  expect(told.map((outcome) => outcome.refusals!.map(({ code }) => code))).toEqual(Array.from({ length: 9 }, () => ['CONFLICT']));
  expect(told.every((outcome) => outcome.conflict!.stored.texts[0]!.title === saved[0]!.done!.texts[0]!.title)).toBe(true);
});

test('what was handed in cannot be saved, nor anything after the close', async () => {
  const desk = await office.aDesk();
  const submitted = await aSubmittedCase(desk, drawer);
  const draft = await aDraft(desk);
  const before = await stateOf(office);
  expect(codes(await save(desk, submitted, { field: 'CULTURE' }))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  const owner = office.databases.management.owner;
  const rows = await office.em().execute<{ close: string }[]>('select applications_close_at::text as close from editions');
  try {
    await holdClock(owner, rows[0]!.close);
    expect(codes(await save(desk, draft, { field: 'CULTURE' }))).toEqual([{ code: 'APPLICATIONS_CLOSED', path: [] }]);
  } finally {
    await holdClock(owner, null);
  }
  expect(await stateOf(office)).toEqual(before);
});

test('a save takes six statements in three round trips, however much it sends', async () => {
  const desk = { ...(await office.aDesk()), arrivedAt: new Date() }; // as requests have it
  let draft = await fill(desk, await aDraft(desk));
  const languages = ['en', 'fr', 'es', 'ar', 'zh-Hans'];
  for (const change of [
    { texts: [aText({ body: 'One.' })] },
    { texts: languages.map((locale) => aText({ locale, body: 'Many.' })), field: 'CULTURE', countries: ['FR', 'KE'] },
    { texts: languages.map((locale) => (locale === 'en' ? aText() : { locale, title: '', summary: '', body: '' })) },
  ]) {
    const work = new RequestWork(100);
    draft = granted(await work.run(() => save(desk, draft, change)));
    // the key, the lock and what it is held against; what is written and what stands then; the answer for the key, with the end
    expect([work.statements, work.roundTrips]).toEqual([6, 3]);
  }
  expect(draft.texts).toEqual([aText()]);
  expect(draft).toMatchObject({ field: 'CULTURE', countries: ['FR', 'KE'], startedOn: '2019-05-01', kind: 'PROJECT' });
});
