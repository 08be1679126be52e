import { randomUUID } from 'node:crypto';
import type { Edition } from '../../src/management/editions/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { confirmDecisionPlan } from '../../src/management/selection/confirm-decision-plan.ts';
import { planDecisions } from '../../src/management/selection/plan-decisions.ts';
import type { FrozenSubmission } from '../../src/management/submissions/index.ts';
import { contentHash, sha256Hex } from '../../src/platform/canonical-json.ts';
import type { Storage } from '../../src/platform/storage/storage.ts';
import { aKey, granted } from './applicant.ts';
import { holdClock, sql } from './databases.ts';
import type { Office } from './office.ts';

export interface HandedIn {
  submissionId: string;
  revisionId: string;
  organizationId: string;
  content: FrozenSubmission;
}

interface Some extends Partial<FrozenSubmission> {
  step?: 'SUBMITTED' | 'WITHDRAWN';
  title?: string;
  ownerId?: string;
}

/** A submission as it lies before a committee: handed in, frozen, of an organization of its own. */
export async function aHandedIn(office: Office, edition: Edition, { step = 'SUBMITTED', title, ownerId, ...some }: Some = {}): Promise<HandedIn> {
  const [submissionId, revisionId, organizationId] = [randomUUID(), randomUUID(), randomUUID()];
  const owner = ownerId ?? (await office.aDesk()).person.id;
  const names = { en: `Organization of ${title ?? submissionId}` };
  const content: FrozenSubmission = {
    submissionId,
    editionYear: edition.year,
    sourceLocale: 'en',
    field: 'SECURITY',
    kind: 'PROJECT',
    startedOn: '2019-05-01',
    countries: ['KE', 'CN'],
    applicants: [{ organizationId, role: 'LEAD', names, kind: 'UNIVERSITY', country: 'KE' }],
    texts: [{ locale: 'en', title: title ?? 'Sample case', summary: 'A summary.', body: 'A body.' }],
    pictures: [],
    ...some,
  };
  const em = office.em();
  await em.execute(`insert into organizations (id, names, kind, country) values (?, ?::jsonb, 'UNIVERSITY', 'KE')`, [
    organizationId,
    JSON.stringify(names),
  ]);
  await em.execute(`insert into submissions (id, edition_id, owner_id, step, source_locale, field_key) values (?, ?, ?, ?, 'en', ?)`, [
    submissionId,
    edition.id,
    owner,
    step,
    content.field,
  ]);
  await em.execute(`insert into revisions (id, submission_id, number, content, content_hash, created_at) values (?, ?, 1, ?::jsonb, ?, instant())`, [
    revisionId,
    submissionId,
    JSON.stringify(content),
    contentHash(content),
  ]);
  return { submissionId, revisionId, organizationId, content };
}

/** Texts in English and, behind them, in Chinese: what an English reader and a Chinese one are shown differs. */
export const inTwoLanguages = (title: string, chinese: string): FrozenSubmission['texts'] => [
  { locale: 'en', title, summary: 'A summary.', body: 'A body.' },
  { locale: 'zh-Hans', title: chinese, summary: '摘要。', body: '正文。' },
];

/** Files that stand for a picture's renditions, in the store, and the picture as it is frozen. */
export async function aFrozenPicture(storage: Storage, ...words: string[]): Promise<FrozenSubmission['pictures'][number]> {
  const renditions = [];
  for (const width of [320, 1920]) {
    const bytes = Buffer.from([...words, width].join(' '));
    const hash = sha256Hex(bytes);
    await storage.put(`renditions/${hash}.webp`, bytes);
    renditions.push({ width, height: width / 2, hash, storageKey: `renditions/${hash}.webp` });
  }
  return {
    assetId: randomUUID(),
    contentHash: sha256Hex(words.join()),
    mimeType: 'image/png',
    width: 2000,
    height: 1000,
    renditions,
    alts: { en: 'A sample' },
    credit: 'Sample credit',
  };
}

/** Holds management's clock at an instant of the edition's calendar, some milliseconds before or after it. */
export const holdAt = (office: Office, instant: Date, milliseconds = 0): Promise<void> =>
  holdClock(office.databases.management.owner, new Date(instant.getTime() + milliseconds).toISOString());

/** Outcomes that two people have agreed on, when reviews have closed. The clock runs again afterwards. */
export async function confirmed(office: Office, edition: Edition, desks: [Desk, Desk], decisions: Parameters<typeof planDecisions>[1]['decisions']) {
  await holdAt(office, edition.reviewsCloseAt);
  const plan = granted(await planDecisions(desks[0], { idempotencyKey: aKey(), edition: edition.year, decisions }));
  const done = granted(await confirmDecisionPlan(desks[1], { idempotencyKey: aKey(), planId: plan.id, contentHash: plan.contentHash }));
  await holdClock(office.databases.management.owner, null);
  return done;
}

/** As if an edition's results, or its honours, were public, for what depends on that in management alone. */
export async function resultsApplied(office: Office, year: number, { person }: Desk, kind: 'RESULTS' | 'HONOURS' = 'RESULTS'): Promise<void> {
  const { owner } = office.databases.management;
  await sql(
    owner,
    `insert into releases (edition_year, kind, state, apply_at, content, content_hash, prepared_by) values ($1, $3, 'PREPARED', instant(), '{}', repeat('0', 64), $2)`,
    [year, person.id, kind],
  );
  await sql(
    owner,
    `alter table releases disable trigger user, enable trigger releases_lapse_feedback;
     update releases set state = 'APPLIED', revision = 1, applied_at = instant() where edition_year = ${year} and kind = '${kind}';
     alter table releases enable trigger user`,
  );
}

/** Everything that a committee's and a publisher's acts could have changed. Equal before and after: nothing happened. */
export async function ledger(office: Office): Promise<unknown> {
  const tables = [
    'review_assignments',
    'reviews',
    'decision_plans',
    'told_outcomes',
    'outcome_acknowledgements',
    'feedback_rulings',
    'releases',
    'release_approvals',
    'idempotent_acts',
    'submissions',
    'revisions',
  ];
  const all = [...tables, 'graphile_worker._private_jobs'].map((table) => `'${table}', (select jsonb_agg(t order by t::text) from ${table} t)`);
  const rows = await office.em().execute<{ state: unknown }[]>(`select jsonb_build_object(${all.join(', ')}) as state`);
  return rows[0]!.state;
}
