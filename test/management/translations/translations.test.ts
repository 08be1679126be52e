import { randomUUID } from 'node:crypto';
import type { Desk } from '../../../src/management/identity/index.ts';
import { checkTranslation } from '../../../src/management/translations/check-translation.ts';
import { limitTranslator } from '../../../src/management/translations/limit-translator.ts';
import { textsToRelease } from '../../../src/management/translations/index.ts';
import { saveTranslation } from '../../../src/management/translations/save-translation.ts';
import { setGlossary } from '../../../src/management/translations/set-glossary.ts';
import { setTranslationRules } from '../../../src/management/translations/set-translation-rules.ts';
import { glossaryIn, historyOf, movedIn } from '../../../src/management/translations/text-views.ts';
import { againstTermsIn, caseAt, pageOfCases, progressOf, sheetOf, translationDesk } from '../../../src/management/translations/translation-desk.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { resultsApplied } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import {
  checkAll,
  handInAnew,
  sampleTexts,
  saveSeen,
  type SelectedCases,
  selectedCases,
  sheet,
  textOf,
  translateAll,
} from '../../support/translations.ts';

// One edition for all: each test has a language of its own.
let office: Office;
let world: SelectedCases;
let [writer, checker, editor]: Desk[] = [];
let caseId: string;
beforeAll(async () => {
  office = await openOffice();
  world = await selectedCases(office);
  caseId = world.outstanding.submissionId;
  [writer, checker] = [await office.aDesk({ role: 'TRANSLATOR', editionYear: 2030 }), await office.aDesk({ role: 'TRANSLATOR' })];
  editor = world.organizers[0];
});
afterAll(() => office.close());

const kept = () =>
  office.em()
    .execute(`select (select jsonb_agg(t order by t::text) from translations t) as t, (select jsonb_agg(v order by v::text) from translation_versions v) as v,
    (select jsonb_agg(g) from glossaries g) as g, (select jsonb_agg(r) from translation_rules r) as r, (select jsonb_agg(l) from translator_limits l) as l,
    (select count(*) from idempotent_acts) as acts`);
async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = await kept();
  expect(codes(await act())).toEqual(expected);
  expect(await kept()).toEqual(before);
}
const save = async (by: Desk, language: string, unit: string, text: string, some: object = {}) => {
  const { version, source } = await textOf(editor!, caseId, language, unit);
  return saveTranslation(by, { idempotencyKey: aKey(), caseId, language, unit, expectedVersion: version, sourceHash: source.hash, text, ...some });
};
const check = (by: Desk, language: string, ...checked: { unit: string; version: number }[]) =>
  checkTranslation(by, { idempotencyKey: aKey(), caseId, language, checked });
const released = async () => (await textsToRelease(editor!.em, world.edition.id, [world.outstanding.content])).get(caseId)!;
const releasedIn = async (locale: string) => (await released()).texts.find((text) => text.locale === locale);

test('translators see the selected cases of their edition and field, and nobody else sees a desk', async () => {
  const idsOf = async (desk: Desk) => {
    const at = await translationDesk(desk, 2030);
    return at && (await pageOfCases(at, Buffer.alloc(32), { first: 100 })).edges.map(({ node }) => node.id);
  };
  const both = [world.outstanding.submissionId, world.collection.submissionId].sort();
  expect([await idsOf(writer!), await idsOf(checker!), await idsOf(editor!)]).toEqual([both, both, both]);
  const ofAField = await office.aDesk({ role: 'TRANSLATOR', editionYear: 2030, fieldKey: 'CULTURE' });
  expect(await idsOf(ofAField)).toEqual([world.collection.submissionId]);
  expect(await sheet(writer!, world.reserve.submissionId, 'fr')).toBeNull();

  const others = [
    await office.aDesk(),
    await office.aDesk({ role: 'TRANSLATOR', editionYear: 2029 }),
    await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 }),
    await office.aDesk({ role: 'REVIEWER' }),
    await office.aDesk({ role: 'CHAIR', editionYear: 2030 }),
  ];
  for (const other of others) {
    expect(await idsOf(other)).toBeNull();
    expect(await other.em.execute('select * from texts_to_translate(null, null)')).toEqual([]);
  }
  expect(await office.nobody().execute('select * from texts_to_translate(null, null)')).toEqual([]);
  // roles that do not count, as before the second factor
  expect(await idsOf({ ...writer!, grants: [] })).toBeNull();
});

test('whoever is tied to a case of the edition has no desk until the results are public, and never the case', async () => {
  const own = await openOffice();
  try {
    const { edition, organizers, outstanding, collection } = await selectedCases(own);
    const tied = await own.aDesk({ role: 'TRANSLATOR', editionYear: 2030 });
    await sql(
      own.databases.management.owner,
      `insert into declared_ties (edition_id, person_id, submission_id, reason, declared_by) values ($1, $2, $3, 'A sample.', $2)`,
      [edition.id, tied.person.id, outstanding.submissionId],
    );
    expect(await translationDesk(tied, 2030)).toBeNull();
    expect(await tied.em.execute('select * from texts_to_translate(null, null)')).toEqual([]);
    await resultsApplied(own, 2030, organizers[0]);
    const page = await pageOfCases((await translationDesk(tied, 2030))!, Buffer.alloc(32), { first: 100 });
    expect(page.edges.map(({ node }) => node.id)).toEqual([collection.submissionId]);
  } finally {
    await own.close();
  }
});

test('a sheet shows source and translation side by side, with where each came from', async () => {
  const { texts, standing, mayWrite, direction } = (await sheet(writer!, caseId, 'ar'))!;
  expect({ mayWrite, direction, count: standing.count }).toEqual({
    ...{ mayWrite: true, direction: 'RTL' },
    count: { total: 3, done: 0, unchecked: 0, stale: 0, missing: 3 },
  });
  expect(texts.map(({ unit, source, text, state }) => [unit, source.locale, source.text, text, state])).toEqual([
    ['title', 'zh-Hans', '网络安全合作', null, 'MISSING'],
    ['summary', 'zh-Hans', '一个摘要。', null, 'MISSING'],
    ['body', 'zh-Hans', '第一段。\n\n第二段。', null, 'MISSING'],
  ]);
  const english = (await sheet(writer!, caseId, 'en'))!;
  expect(english.texts.map(({ text, state, origin }) => [text, state, origin])).toEqual([
    ['Cooperation on cyber security', 'AUTHOR', 'AUTHOR'],
    ['A summary.', 'AUTHOR', 'AUTHOR'],
    [null, 'MISSING', null],
  ]);
});

test('what is written waits for somebody else, keeps its versions, and becomes public once all of the case is checked', async () => {
  await saveSeen(writer!, caseId, 'fr', 'title', 'Coopération');
  const written = await textOf(checker!, caseId, 'fr', 'title');
  expect(written).toMatchObject({
    text: 'Coopération',
    state: 'UNCHECKED',
    origin: 'PERSON',
    version: 1,
    isOwn: false,
    checkedBy: null,
    isPublishable: false,
  });
  await nothingHappens(() => check(writer!, 'fr', { unit: 'title', version: 1 }), { code: 'SECOND_PERSON_REQUIRED', path: ['checked', '0'] });
  granted(await check(checker!, 'fr', { unit: 'title', version: 1 }));
  expect(await releasedIn('fr')).toBeUndefined();

  await translateAll(writer!, checker!, caseId, 'fr', ' 2');
  expect(await releasedIn('fr')).toEqual({
    ...{ locale: 'fr', title: 'fr title 2', summary: 'fr summary 2', body: 'fr body 2', origin: 'PERSON', isStale: false },
  });
  // another version waits, and what was checked stays public
  await saveSeen(writer!, caseId, 'fr', 'title', 'Troisième');
  expect((await releasedIn('fr'))?.title).toBe('fr title 2');
  await nothingHappens(() => check(checker!, 'fr', { unit: 'title', version: 2 }), { code: 'CONFLICT', path: ['checked', '0', 'version'] });
  const history = await historyOf(await textOf(editor!, caseId, 'fr', 'title'));
  expect(history.map(({ version, text, checkedAt }) => [version, text, checkedAt !== null])).toEqual([
    [3, 'Troisième', false],
    [2, 'fr title 2', true],
    [1, 'Coopération', true],
  ]);
  // one language's change touches no other
  expect((await released()).texts.map(({ locale }) => locale)).toEqual(['zh-Hans', 'en', 'fr']);
});

test('an editor checks what translators wrote, and nobody checks their own, an editor neither', async () => {
  await saveSeen(writer!, caseId, 'pt', 'title', 'Cooperação');
  granted(await check(editor!, 'pt', { unit: 'title', version: 1 }));
  await nothingHappens(() => check(checker!, 'pt', { unit: 'title', version: 1 }), { code: 'ALREADY_DONE', path: ['checked', '0'] });
  await saveSeen(editor!, caseId, 'pt', 'summary', 'Um resumo.');
  await nothingHappens(() => check(editor!, 'pt', { unit: 'summary', version: 1 }), { code: 'SECOND_PERSON_REQUIRED', path: ['checked', '0'] });
  // the database holds it, whoever asks
  await expect(
    sql(
      office.databases.management.owner,
      `update translation_versions v set checked_by = written_by, checked_at = instant() from translations t where t.id = v.translation_id and t.locale = 'pt' and t.unit = 'summary'`,
    ),
  ).rejects.toThrow(/translation_versions_two_people/);
  await expect(sql(office.databases.management.owner, `update translation_versions set text = 'x' where checked_by is not null`)).rejects.toThrow(
    /stays as it is/,
  );
});

test('two who save at once never overwrite each other: the second gets both texts', async () => {
  const { version, source } = await textOf(writer!, caseId, 'de', 'title');
  const input = { caseId, language: 'de', unit: 'title', expectedVersion: version, sourceHash: source.hash };
  const answers = await Promise.all([
    saveTranslation(writer!, { ...input, idempotencyKey: aKey(), text: 'Eins' }),
    saveTranslation(checker!, { ...input, idempotencyKey: aKey(), text: 'Zwei' }),
  ]);
  const second = answers.find(({ refusals }) => refusals)!;
  const mine = second === answers[0] ? 'Eins' : 'Zwei';
  expect(codes(second)).toEqual([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
  expect(second.conflict).toMatchObject({ stored: { text: mine === 'Eins' ? 'Zwei' : 'Eins', version: 1 }, yours: mine });
  expect(
    await office.em().execute(`select v.version from translation_versions v join translations t on t.id = v.translation_id where t.locale = 'de'`),
  ).toEqual([{ version: 1 }]);
});

test('everything wrong with a translation is said at once, and nothing is kept', async () => {
  await nothingHappens(
    () => save(writer!, 'it', 'title', ' ', { expectedVersion: 7, sourceHash: 'other' }),
    { code: 'REQUIRED', path: ['text'] },
    { code: 'CONFLICT', path: ['expectedVersion'] },
    { code: 'SOURCE_MOVED', path: ['sourceHash'] },
  );
  await nothingHappens(() => save(writer!, 'it', 'title', 'x'.repeat(181)), { code: 'TOO_LONG', path: ['text'] });
  await nothingHappens(() => save(writer!, 'it', 'title', 'a\nb'), { code: 'INVALID', path: ['text'] });
  await nothingHappens(() => save(writer!, 'it', 'body', 'a\u202Eb'), { code: 'INVALID', path: ['text'] });
  const unseen = { caseId, language: 'it', expectedVersion: 0, sourceHash: '', text: 'x' };
  await nothingHappens(() => saveTranslation(writer!, { ...unseen, idempotencyKey: aKey(), unit: 'credit' }), { code: 'NOT_FOUND', path: ['unit'] });
  for (const foreign of [world.reserve.submissionId, randomUUID(), 'not-a-uuid'])
    await nothingHappens(() => saveTranslation(writer!, { ...unseen, idempotencyKey: aKey(), unit: 'title', caseId: foreign }), {
      ...{ code: 'NOT_FOUND', path: ['caseId'] },
    });
  await nothingHappens(async () => saveTranslation(await office.aDesk(), { ...unseen, idempotencyKey: aKey(), unit: 'title' }), {
    ...{ code: 'NOT_ALLOWED', path: [] },
  });
  await nothingHappens(() => check(writer!, 'it'), { code: 'INVALID', path: ['checked'] });
  await nothingHappens(
    () => check(writer!, 'it', { unit: 'title', version: 1 }, { unit: 'title', version: 1 }),
    { code: 'NOT_FOUND', path: ['checked', '0', 'unit'] },
    { code: 'INVALID', path: ['checked', '1', 'unit'] },
  );
});

test('a translation is stale once the source has moved on, says what moved, and cannot be checked until it is made anew', async () => {
  const other = world.collection;
  const id = other.submissionId;
  await translateAll(writer!, checker!, id, 'es');
  await saveSeen(writer!, id, 'es', 'body', 'otra');
  await handInAnew(office, other, [{ ...sampleTexts[0]!, body: '第一段。\n\n新的一段。\n\n第二段。' }, sampleTexts[1]!]);
  const texts = (await sheet(checker!, id, 'es'))!.texts;
  expect(texts.map(({ unit, isStale }) => [unit, isStale])).toEqual([
    ['title', false],
    ['summary', false],
    ['body', true],
  ]);
  const body = texts[2]!;
  expect(movedIn(body)).toEqual([
    { change: 'KEPT', text: '第一段。' },
    { change: 'ADDED', text: '新的一段。' },
    { change: 'KEPT', text: '第二段。' },
  ]);
  expect(body.source.revision).toBe(2);
  const checking = { caseId: id, language: 'es', checked: [{ unit: 'body', version: 2 }] };
  await nothingHappens(() => checkTranslation(checker!, { ...checking, idempotencyKey: aKey() }), { code: 'SOURCE_MOVED', path: ['checked', '0'] });
  const frozen = { ...other.content, texts: [{ ...sampleTexts[0]!, body: '第一段。\n\n新的一段。\n\n第二段。' }] };
  const texts2 = (await textsToRelease(editor!.em, world.edition.id, [frozen])).get(id)!.texts;
  expect(texts2.find(({ locale }) => locale === 'es')).toMatchObject({ body: 'es body', isStale: true });
  // the same words, seen beside the new source, are a version of their own
  await saveSeen(writer!, id, 'es', 'body', 'otra');
  await checkAll(editor!, id, 'es');
  expect(await textOf(writer!, id, 'es', 'body')).toMatchObject({ state: 'CHECKED', isStale: false, version: 3 });
});

test('an edited source counts once somebody else has checked it, makes translations stale, and ends when the applicant hands in other words', async () => {
  const own = await openOffice();
  try {
    const { edition, organizers, outstanding } = await selectedCases(own);
    const id = outstanding.submissionId;
    const [a, b] = organizers;
    const translator = await own.aDesk({ role: 'TRANSLATOR', editionYear: 2030 });
    await translateAll(translator, a, id, 'fr');
    const { source } = await textOf(translator, id, 'zh-Hans', 'title');
    const edited = {
      idempotencyKey: aKey(),
      caseId: id,
      language: 'zh-Hans',
      unit: 'title',
      expectedVersion: 0,
      sourceHash: source.hash,
      text: '网络安全国际合作',
    };
    expect(codes(await saveTranslation(translator, edited))).toEqual([{ code: 'NOT_ALLOWED', path: ['language'] }]);
    await saveSeen(a, id, 'zh-Hans', 'title', '网络安全国际合作');
    expect((await textOf(a, id, 'fr', 'title')).isStale).toBe(false);
    await checkAll(b, id, 'zh-Hans');
    expect(await textOf(a, id, 'fr', 'title')).toMatchObject({ isStale: true, source: { text: '网络安全国际合作', isEdited: true } });
    expect(await textOf(a, id, 'en', 'title')).toMatchObject({ isStale: true, state: 'AUTHOR' });
    const words = async (texts = sampleTexts) =>
      (await textsToRelease(a.em, edition.id, [{ ...outstanding.content, texts }]))
        .get(id)!
        .texts.map(({ locale, title, isStale }) => [locale, title, isStale]);
    expect(await words()).toEqual([
      ['zh-Hans', '网络安全国际合作', false],
      ['en', 'Cooperation on cyber security', true],
      ['fr', 'fr title', true],
    ]);
    const anew = [{ ...sampleTexts[0]!, title: '另一个标题' }];
    await handInAnew(own, outstanding, anew);
    expect(await textOf(a, id, 'zh-Hans', 'title')).toMatchObject({ isStale: true, source: { text: '另一个标题' } });
    expect((await words(anew))[0]).toEqual(['zh-Hans', '另一个标题', false]);
  } finally {
    await own.close();
  }
});

test('a translator of some languages writes and checks in those alone', async () => {
  const limited = await office.aDesk({ role: 'TRANSLATOR', editionYear: 2030 });
  const limit = (by: Desk, languages: string[], personId = limited.person.id) =>
    limitTranslator(by, { idempotencyKey: aKey(), edition: 2030, personId, languages });
  expect(granted(await limit(editor!, ['ru'])).map(({ person, languages }) => [person.id, languages])).toEqual([[limited.person.id, ['ru']]]);
  expect((await sheet(limited, caseId, 'ru'))!.mayWrite).toBe(true);
  expect((await sheet(limited, caseId, 'nl'))!.mayWrite).toBe(false);
  await nothingHappens(() => save(limited, 'nl', 'title', 'Samenwerking'), { code: 'NOT_ALLOWED', path: ['language'] });
  await saveSeen(writer!, caseId, 'nl', 'title', 'Samenwerking');
  await nothingHappens(() => check(limited, 'nl', { unit: 'title', version: 1 }), { code: 'NOT_ALLOWED', path: ['language'] });
  // and the database holds it, whatever the program forgets
  await expect(limited.em.execute(`insert into translations (submission_id, locale, unit) values (?, 'nl', 'summary')`, [caseId])).rejects.toThrow(
    /row-level security/,
  );
  await saveSeen(limited, caseId, 'ru', 'title', 'Сотрудничество');
  await nothingHappens(() => limit(writer!, []), { code: 'NOT_ALLOWED', path: [] });
  await nothingHappens(() => limit(editor!, ['ru', 'ru']), { code: 'INVALID', path: ['languages', '1'] });
  await nothingHappens(() => limit(editor!, ['ru'], editor!.person.id), { code: 'NOT_FOUND', path: ['personId'] });
  expect(granted(await limit(editor!, []))).toEqual([]);
});

test('terms of the list are found in the source and looked for in the translation', async () => {
  const terms = [
    { source: '网络安全', target: 'seguridad cibernética', not: ['ciberseguridad'], note: '' },
    { source: '摘要', target: 'extracto', not: [], note: 'Always.' },
    { source: '空间', target: 'espacio', not: [], note: '' },
  ];
  const set = (by: Desk, expectedVersion: number, some: object = {}) =>
    setGlossary(by, { idempotencyKey: aKey(), edition: 2030, sourceLocale: 'zh-Hans', targetLocale: 'es', expectedVersion, terms, ...some });
  expect((await set(writer!, 0)).glossary).toMatchObject({ version: 1, terms });
  const hits = async (unit: string) => (await glossaryIn(await textOf(writer!, caseId, 'es', unit))).map(({ source, verdict }) => [source, verdict]);
  expect([await hits('title'), await hits('summary'), await hits('body')]).toEqual([[['网络安全', null]], [['摘要', null]], []]);
  // each time somebody looks anew: what was read is remembered for one answer
  const against = async () => {
    const at = (await translationDesk({ ...writer! }, 2030))!;
    const pages = await Promise.all(
      [true, false].map((isAgainstTerms) => pageOfCases(at, Buffer.alloc(32), { first: 100, language: 'es', isAgainstTerms })),
    );
    const count = await againstTermsIn(sheetOf((await caseAt(at, caseId))!, 'es'));
    return [count, ...pages.map(({ edges }) => edges.some(({ node }) => node.id === caseId))];
  };
  expect(await against()).toEqual([0, false, true]); // nothing is there that could be wrong
  await saveSeen(writer!, caseId, 'es', 'title', 'Cooperación en ciberseguridad');
  await saveSeen(writer!, caseId, 'es', 'summary', 'Los Extractos');
  expect([await hits('title'), await hits('summary')]).toEqual([[['网络安全', 'WRONG']], [['摘要', 'USED']]]);
  expect(await against()).toEqual([1, true, false]);
  await saveSeen(writer!, caseId, 'es', 'title', 'Cooperación');
  expect(await hits('title')).toEqual([['网络安全', 'MISSING']]);
  expect(await against()).toEqual([1, true, false]);
  await saveSeen(writer!, caseId, 'es', 'title', 'Seguridad Cibernética');
  expect(await hits('title')).toEqual([['网络安全', 'USED']]);
  expect(await against()).toEqual([0, false, true]);
  await expect(pageOfCases((await translationDesk(writer!, 2030))!, Buffer.alloc(32), { first: 1, isAgainstTerms: true })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  });

  expect(await set(checker!, 0)).toMatchObject({ conflict: { version: 1 }, refusals: [{ code: 'CONFLICT', path: ['expectedVersion'] }] });
  expect((await set(checker!, 1, { terms: [] })).glossary).toMatchObject({ version: 2, terms: [] });
  const bad = [
    { source: ' ', target: 'x', not: ['.'], note: 'a\nb' },
    { source: 'Words', target: 'x'.repeat(101), not: [], note: '' },
    { source: 'word', target: 'x', not: [], note: '' },
  ];
  await nothingHappens(
    () => set(writer!, 2, { sourceLocale: 'en', targetLocale: 'en', terms: bad }),
    { code: 'INVALID', path: ['targetLocale'] },
    { code: 'REQUIRED', path: ['terms', '0', 'source'] },
    { code: 'REQUIRED', path: ['terms', '0', 'not', '0'] },
    { code: 'INVALID', path: ['terms', '0', 'note'] },
    { code: 'TOO_LONG', path: ['terms', '1', 'target'] },
    { code: 'INVALID', path: ['terms', '2', 'source'] },
  );
});

test('an edition says its languages, and progress is counted by language and field', async () => {
  const rules = (by: Desk, expectedVersion: number, languages: string[]) =>
    setTranslationRules(by, { idempotencyKey: aKey(), edition: 2030, expectedVersion, languages, publishesUnchecked: false });
  expect((await rules(editor!, 0, ['en', 'sw'])).rules).toEqual({ languages: ['en', 'sw'], publishesUnchecked: false, version: 1 });
  expect(await rules(editor!, 0, [])).toMatchObject({ conflict: { version: 1 }, refusals: [{ code: 'CONFLICT', path: ['expectedVersion'] }] });
  await nothingHappens(() => rules(writer!, 1, []), { code: 'NOT_ALLOWED', path: [] });
  await translateAll(writer!, checker!, caseId, 'sw');
  const at = (await translationDesk(writer!, 2030))!;
  expect(await progressOf(at)).toEqual([
    { language: 'en', field: 'CULTURE', cases: 1, publishable: 0, count: { total: 3, done: 2, unchecked: 0, stale: 0, missing: 1 } },
    { language: 'en', field: 'SECURITY', cases: 1, publishable: 0, count: { total: 3, done: 2, unchecked: 0, stale: 0, missing: 1 } },
    { language: 'sw', field: 'CULTURE', cases: 1, publishable: 0, count: { total: 3, done: 0, unchecked: 0, stale: 0, missing: 3 } },
    { language: 'sw', field: 'SECURITY', cases: 1, publishable: 1, count: { total: 3, done: 3, unchecked: 0, stale: 0, missing: 0 } },
  ]);
  const open = async (isOpen: boolean) =>
    (await pageOfCases(at, Buffer.alloc(32), { first: 100, language: 'sw', isOpen })).edges.map(({ node }) => node.id);
  expect([await open(true), await open(false)]).toEqual([[world.collection.submissionId], [caseId]]);
  const first = await pageOfCases(at, Buffer.alloc(32), { first: 1 });
  const second = await pageOfCases(at, Buffer.alloc(32), { first: 1, after: first.pageInfo.endCursor });
  expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual([caseId, world.collection.submissionId].sort());
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, second.totalCount]).toEqual([true, false, 2]);
});
