import { randomUUID } from 'node:crypto';
import type { Desk } from '../../../src/management/identity/index.ts';
import { translationDesk } from '../../../src/management/translations/translation-desk.ts';
import { setGlossary } from '../../../src/management/translations/set-glossary.ts';
import { exportXliff } from '../../../src/management/translations/xliff/export-xliff.ts';
import { importTranslations } from '../../../src/management/translations/xliff/import-translations.ts';
import { readXliff } from '../../../src/management/translations/xliff/read-xliff.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { handInAnew, sampleTexts, saveSeen, type SelectedCases, selectedCases, textOf } from '../../support/translations.ts';

let office: Office;
let world: SelectedCases;
let writer: Desk;
let caseId: string;
const assetId = randomUUID();
beforeAll(async () => {
  office = await openOffice();
  const picture = { assetId, contentHash: '', mimeType: 'image/png', width: 1, height: 1, renditions: [], credit: null };
  world = await selectedCases(office, { pictures: [{ ...picture, alts: { 'zh-Hans': '一张 <示意> & 图' } }] });
  caseId = world.outstanding.submissionId;
  writer = await office.aDesk({ role: 'TRANSLATOR', editionYear: 2030 });
});
afterAll(() => office.close());

const exported = async (to: string, caseIds = [caseId]) => exportXliff((await translationDesk(writer, 2030))!, { from: 'zh-Hans', to, caseIds });
const take = (document: string, some: object = {}, by = writer) =>
  importTranslations(by, { idempotencyKey: aKey(), edition: 2030, document, dryRun: false, ...some });
const came = (outcome: Awaited<ReturnType<typeof take>>) =>
  granted(outcome).units.map(({ unit, outcome, refusals }) => [
    unit,
    outcome,
    ...refusals.map(({ code, path }) => `${code} ${path.join('.')}`.trim()),
  ]);
const kept = () =>
  office.em()
    .execute(`select (select jsonb_agg(t order by t::text) from translations t) as t, (select jsonb_agg(v order by v::text) from translation_versions v) as v,
    (select count(*) from idempotent_acts) as acts, (select count(*) from audit_entries) as entries`);
/** As a translator's tool gives it back: a target for each segment, and one more paragraph where that is asked for. */
const translated = (document: string, mark = '') =>
  document.replaceAll(/<source>([^<]+)<\/source>\s*(?:<target>[^<]*<\/target>)?/g, (whole, text: string) =>
    text.trim() === '' ? whole : `<source>${text}</source><target>${mark}${text}</target>`,
  );

test('what is exported comes back as it was, and what was translated in between is taken', async () => {
  const list = { idempotencyKey: aKey(), edition: 2030, sourceLocale: 'zh-Hans', targetLocale: 'fr', expectedVersion: 0 };
  await setGlossary(writer, { ...list, terms: [{ source: '摘要', target: 'résumé', not: ['sommaire'], note: '' }] });
  const empty = (await exported('fr'))!;
  expect(empty).toContain(`<file id="${caseId}" canResegment="no" srcDir="ltr" trgDir="ltr" xml:space="preserve">`);
  expect(empty).toContain('<note id="term-1" category="glossary">摘要 → résumé (≠ sommaire)</note>');
  expect(granted(await readXliff(empty)).units.map(({ unit, source, target, version }) => [unit, source, target, version])).toEqual([
    ['title', '网络安全合作', null, 0],
    ['summary', '一个摘要。', null, 0],
    ['body', '第一段。\n\n第二段。', null, 0],
    [`alt-${assetId}`, '一张 <示意> & 图', null, 0],
  ]);
  const untouched = await kept();
  expect(came(await take(empty, { dryRun: true }))).toEqual([
    [`alt-${assetId}`, 'LEFT_OUT'],
    ['body', 'LEFT_OUT'],
    ['summary', 'LEFT_OUT'],
    ['title', 'LEFT_OUT'],
  ]);
  const done = translated(empty, 'fr ');
  const all = [`alt-${assetId}`, 'body', 'summary', 'title'];
  expect(came(await take(done, { dryRun: true }))).toEqual(all.map((unit) => [unit, 'ADDED']));
  expect(await kept()).toEqual(untouched);

  expect(came(await take(done))).toEqual(all.map((unit) => [unit, 'ADDED']));
  expect(await textOf(writer, caseId, 'fr', 'body')).toMatchObject({
    text: 'fr 第一段。\n\nfr 第二段。',
    state: 'UNCHECKED',
    origin: 'PERSON',
    isOwn: true,
  });
  expect((await textOf(writer, caseId, 'fr', `alt-${assetId}`)).text).toBe('fr 一张 <示意> & 图');
  // the round trip: what stands here, out and in again, changes nothing
  const full = (await exported('fr'))!;
  expect(granted(await readXliff(full)).units.map(({ target, version }) => [target, version])).toEqual([
    ['fr 网络安全合作', 1],
    ['fr 一个摘要。', 1],
    ['fr 第一段。\n\nfr 第二段。', 1],
    ['fr 一张 <示意> & 图', 1],
  ]);
  expect(came(await take(full))).toEqual(all.map((unit) => [unit, 'UNCHANGED']));
  expect((await exported('fr'))!).toBe(full);
  // other paragraphs than the source: one segment
  await saveSeen(writer, caseId, 'fr', 'body', 'Un.\n\nDeux.\n\nTrois.');
  const merged = (await exported('fr'))!;
  expect(granted(await readXliff(merged)).units[2]).toMatchObject({ source: '第一段。\n\n第二段。', target: 'Un.\n\nDeux.\n\nTrois.', version: 2 });
  expect(came(await take(merged))).toEqual(all.map((unit) => [unit, 'UNCHANGED']));
});

test('each unit that is foreign, stale, saved otherwise or not a text is refused by itself, with a reason; the others are taken', async () => {
  const document = translated((await exported('ru'))!, 'ru ');
  await saveSeen(writer, caseId, 'ru', 'title', 'В это время');
  const changed = document
    .replace('<source>一个摘要。</source>', '<source>另一个摘要。</source>')
    .replace('<target>ru 第一段。</target>', '<target>ru <ph id="1"/>第一段。</target>');
  expect(came(await take(changed))).toEqual([
    [`alt-${assetId}`, 'ADDED'],
    ['body', 'REFUSED', 'INVALID target'],
    ['summary', 'REFUSED', 'SOURCE_MOVED source'],
    ['title', 'REFUSED', 'CONFLICT expectedVersion'],
  ]);
  expect((await textOf(writer, caseId, 'ru', 'title')).text).toBe('В это время');
  const units = async (change: (text: string) => string) =>
    came(await take(change(document), { dryRun: true }))
      .find(([unit]) => unit === 'summary')!
      .slice(1);
  expect(await units((text) => text)).toEqual(['ADDED']);
  expect(await units((text) => text.replaceAll(caseId, world.reserve.submissionId))).toEqual(['REFUSED', 'NOT_FOUND caseId']);
  expect(await units((text) => text.replaceAll(caseId, randomUUID()))).toEqual(['REFUSED', 'NOT_FOUND caseId']);
  expect(await units((text) => text.replaceAll(caseId, 'no-id'))).toEqual(['REFUSED', 'NOT_FOUND caseId']);
  expect(await units((text) => text.replaceAll('casegraph:version', 'lost'))).toEqual(['REFUSED', 'INVALID version']);
  expect(await units((text) => text.replace('srcLang="zh-Hans"', 'srcLang="en"'))).toEqual(['REFUSED', 'INVALID source']);
  expect(await units((text) => text.replace('trgLang="ru"', 'trgLang="zh-Hans"'))).toEqual(['REFUSED', 'NOT_ALLOWED language']);
  expect(await units((text) => text.replace('<target>ru 一个摘要。', `<target>${'x'.repeat(1_501)}`))).toEqual(['REFUSED', 'TOO_LONG target']);
  expect(came(await take(document.replace('id="title"', 'id="credit"'), { dryRun: true })).find(([unit]) => unit === 'credit')).toEqual([
    ...['credit', 'REFUSED', 'NOT_FOUND unit'],
  ]);
  expect(came(await take(document.replace('id="title"', 'id="summary"'), { dryRun: true })).map(([, outcome]) => outcome)).toContain('REFUSED');
  // marks say something of a text and are not part of it
  expect(await units((text) => text.replace('ru 一个摘要。', '<mrk id="m1" type="term">ru</mrk> 一个摘要。'))).toEqual(['ADDED']);
  // what has come back is done once
  const input = { idempotencyKey: aKey() };
  expect(came(await take(document, input))).toEqual(came(await take(document, input)));

  await handInAnew(office, world.outstanding, [{ ...sampleTexts[0]!, body: '第一段。' }]);
  const body = came(await take(translated((await exported('ru'))!, 'x'), { dryRun: true })).find(([unit]) => unit === 'body');
  expect(body).toEqual(['body', 'CHANGED']);
  expect(came(await take(document, { dryRun: true })).find(([unit]) => unit === 'body')).toEqual([
    ...['body', 'REFUSED', 'SOURCE_MOVED source', 'CONFLICT expectedVersion'],
  ]);
  await handInAnew(office, world.outstanding, sampleTexts);
});

test('hostile documents are refused as they are, and nothing is kept of them', async () => {
  const document = translated((await exported('es'))!, 'es ');
  const laughs = `<!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  const nested = `${'<group id="g">'.repeat(5_000)}${'</group>'.repeat(5_000)}`;
  const hostile = [
    document.replace('?>', `?>${laughs}`).replace('es 网', '&b;'),
    document.replace('?>', `?><!DOCTYPE xliff SYSTEM "file:///etc/passwd">`),
    document.replace('?>', `?><!doctype xliff [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x"> %x;]>`),
    document.replace('es 网', '&unknown;'),
    document.replace('<unit', `${nested}<unit`),
    document.replace('version="2.0"', 'version="1.2"'),
    document.replace('urn:oasis:names:tc:xliff:document:2.0', 'urn:oasis:names:tc:xliff:document:1.2'),
    document.replace('state="initial"', 'state="perfect"'),
    document.replace('<segment', '<script>alert(1)</script><segment'),
    document.replace('trgLang="es"', ''),
    document.slice(0, 200),
    '',
    'not XML',
    '<?xml version="1.0"?><a/>',
    `${document}<!-- behind -->x`,
  ];
  const before = await kept();
  for (const one of hostile)
    expect([one.slice(0, 80), codes(await take(one))]).toEqual([one.slice(0, 80), [{ code: 'INVALID', path: ['document'] }]]);
  expect(codes(await take('x'.repeat(900_001)))).toEqual([{ code: 'TOO_LONG', path: ['document'] }]);
  const many = document.replace(/<unit[\s\S]*<\/unit>/, (units) => units.repeat(200));
  expect(codes(await take(many))).toEqual([{ code: 'TOO_MANY', path: ['document'] }]);
  expect(codes(await take(document, { edition: 2029 }))).toEqual([{ code: 'NOT_FOUND', path: ['edition'] }]);
  expect(codes(await take(document, {}, await office.aDesk()))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  expect(await kept()).toEqual(before);
});

test('what is not on the desk is left out of an export', async () => {
  expect(await exported('es', [world.reserve.submissionId, randomUUID(), 'no id'])).toBeNull();
  expect(await exportXliff((await translationDesk(writer, 2030))!, { from: 'sw', to: 'es', caseIds: [caseId] })).toBeNull();
  await expect(exported('zh-Hans')).rejects.toThrow(/one language/);
  await expect(exported('es', [])).rejects.toThrow(/1 to 20/);
});
