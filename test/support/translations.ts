import { randomUUID } from 'node:crypto';
import type { Edition } from '../../src/management/editions/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import type { FrozenSubmission } from '../../src/management/submissions/index.ts';
import { saveTranslation } from '../../src/management/translations/save-translation.ts';
import { checkTranslation } from '../../src/management/translations/check-translation.ts';
import { caseAt, sheetOf, translationDesk } from '../../src/management/translations/translation-desk.ts';
import { contentHash } from '../../src/platform/canonical-json.ts';
import { aKey, granted } from './applicant.ts';
import { aHandedIn, confirmed, type HandedIn } from './committee.ts';
import { sql } from './databases.ts';
import type { Office } from './office.ts';

export interface SelectedCases {
  edition: Edition;
  /** Two organizers, who are the editors. */
  organizers: [Desk, Desk];
  outstanding: HandedIn;
  collection: HandedIn;
  reserve: HandedIn;
}

export const sampleTexts: FrozenSubmission['texts'] = [
  { locale: 'zh-Hans', title: '网络安全合作', summary: '一个摘要。', body: '第一段。\n\n第二段。' },
  { locale: 'en', title: 'Cooperation on cyber security', summary: 'A summary.', body: '' },
];

/** An edition whose plan two people have confirmed: one outstanding case, one of the Collection, one reserve. */
export async function selectedCases(office: Office, some: Partial<FrozenSubmission> = {}): Promise<SelectedCases> {
  const edition = await office.anEdition({ quotaCollection: 2, quotaOutstanding: 1 });
  const organizers: [Desk, Desk] = [await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 }), await office.aDesk({ role: 'ORGANIZER' })];
  const one = (field: string) => aHandedIn(office, edition, { sourceLocale: 'zh-Hans', texts: sampleTexts, field, ...some });
  const [outstanding, collection, reserve] = [await one('SECURITY'), await one('CULTURE'), await one('CULTURE')];
  await confirmed(office, edition, organizers, [
    { submissionId: outstanding.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 },
    { submissionId: collection.submissionId, outcome: 'COLLECTION' },
    { submissionId: reserve.submissionId, outcome: 'RESERVE' },
  ]);
  return { edition, organizers, outstanding, collection, reserve };
}

/** A case in a language as somebody sees it; null where it is not on their desk. */
export async function sheet(desk: Desk, caseId: string, language: string) {
  const at = await translationDesk(desk, 2030);
  const view = at && (await caseAt(at, caseId));
  return view && sheetOf(view, language);
}

export const textOf = async (desk: Desk, caseId: string, language: string, unit: string) =>
  (await sheet(desk, caseId, language))!.texts.find((text) => text.unit === unit)!;

/** Saves on top of what somebody sees, made from the source that they see. */
export async function saveSeen(desk: Desk, caseId: string, language: string, unit: string, text: string) {
  const { version, source } = await textOf(desk, caseId, language, unit);
  const input = { idempotencyKey: aKey(), caseId, language, unit, expectedVersion: version, sourceHash: source.hash, text };
  return granted({ ...(await saveTranslation(desk, input)), done: true } as never) as unknown;
}

/** Translates the whole of a case's text as one, and checks it as another. */
export async function translateAll(writer: Desk, checker: Desk, caseId: string, language: string, mark = ''): Promise<void> {
  for (const unit of ['title', 'summary', 'body']) await saveSeen(writer, caseId, language, unit, `${language} ${unit}${mark}`);
  await checkAll(checker, caseId, language);
}

export async function checkAll(checker: Desk, caseId: string, language: string): Promise<void> {
  const open = (await sheet(checker, caseId, language))!.texts.filter(({ state }) => state === 'UNCHECKED');
  const checked = open.map(({ unit, version }) => ({ unit, version }));
  granted(await checkTranslation(checker, { idempotencyKey: aKey(), caseId, language, checked }));
}

/** The applicant's words as they are handed in anew. */
export async function handInAnew(office: Office, { submissionId, content }: HandedIn, texts: FrozenSubmission['texts']): Promise<void> {
  const next = { ...content, texts };
  await office.em().execute(
    `insert into revisions (id, submission_id, number, content, content_hash, created_at)
     select ?, ?, max(number) + 1, ?::jsonb, ?, instant() from revisions where submission_id = ?`,
    [randomUUID(), submissionId, JSON.stringify(next), contentHash(next), submissionId],
  );
}

/** An edition's translation desk with one of everything on it: a stale text with two versions, a term, a limit, a machine's work. */
export async function aDeskWithEverything(office: Office, year: number, { translator, organizer }: { translator: Desk; organizer: Desk }) {
  const edition = await office.anEdition({ year });
  const handedIn = await aHandedIn(office, edition, { texts: [{ locale: 'en', title: 'Sample case', summary: 'A summary.', body: 'A body.' }] });
  const { submissionId } = handedIn;
  const { owner } = office.databases.management;
  const [translatorId, organizerId] = [translator.person.id, organizer.person.id];
  const [other] = (await sql(
    owner,
    `insert into people (email, name) values (gen_random_uuid() || '@example.org', 'Sample person') returning id`,
  )) as [{ id: string }];
  await sql(
    owner,
    `insert into decision_plans (edition_id, state, decisions, content_hash, proposed_by) values ($1, 'PROPOSED', $2, repeat('0', 64), $3)`,
    [edition.id, JSON.stringify([{ submissionId, outcome: 'COLLECTION' }]), organizerId],
  );
  await sql(owner, `update decision_plans set state = 'CONFIRMED', confirmed_by = $1 where edition_id = $2`, [other.id, edition.id]);
  await sql(owner, `insert into translation_rules (edition_id, languages, version, set_by) values ($1, '{fr}', 1, $2)`, [edition.id, organizerId]);
  await sql(
    owner,
    `insert into glossaries (edition_id, source_locale, target_locale, version, terms, changed_by)
     values ($1, 'en', 'fr', 1, '[{"source": "body", "target": "corps", "not": ["corpus"], "note": ""}]', $2)`,
    [edition.id, organizerId],
  );
  await sql(owner, `insert into translator_limits (edition_id, person_id, languages, set_by) values ($1, $2, '{fr,es}', $3)`, [
    ...[edition.id, translatorId, organizerId],
  ]);
  await sql(
    owner,
    `with text as (insert into translations (submission_id, locale, unit) values ($1, 'fr', 'body') returning id)
     insert into translation_versions (translation_id, version, submission_id, text, origin, written_by, source_locale, source_revision, source_text)
       select id, 1, $1, 'Un corps.', 'PERSON', $2, 'en', 1, 'Another body.' from text`,
    [submissionId, other.id],
  );
  await sql(
    owner,
    `insert into machine_translations (submission_id, locale, state, requested_by, finished_at) values ($1, 'fr', 'DONE', $2, instant())`,
    [submissionId, organizerId],
  );
  return handedIn;
}
