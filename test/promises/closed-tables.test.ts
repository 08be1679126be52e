import { globSync, readFileSync } from 'node:fs';
import { closedTables } from '../../src/management/closed-tables.ts';
import { sql } from '../support/databases.ts';
import { type Office, openOffice } from '../support/office.ts';

// What holds the second line together: no table is left out of it, and nothing goes around it that is not named here.

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('every table that belongs to a submission or a review is closed', async () => {
  const { owner } = office.databases.management;
  const found = await sql<{ name: string }>(
    owner,
    `select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and (a.attname ~ '^(submission|revision|assignment|asset|review|plan)_id$'
       or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid::regclass::text = any ($1)))`,
    [closedTables.filter((name) => name !== 'idempotent_acts' && !/^(notice_|accreditation|recommendation_|partners$)/.test(name))],
  );
  const unsaid = found.map(({ name }) => name).filter((name) => !closedTables.includes(name));
  expect(unsaid).toEqual([]);
  const walls = await sql(
    owner,
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity order by 1`,
  );
  expect(walls).toEqual(closedTables.toSorted().map((relname) => ({ relname })));
});

test('work that is nobody’s is marked in one place, by those named here', () => {
  const mentions = (pattern: RegExp) =>
    globSync('src/**/*.ts')
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([match]) => `${file}: ${match}`))
      .sort();
  expect(mentions(/asSystem\(em, '\w+'/g)).toEqual([
    "src/management/deliberation/seal-ballots.ts: asSystem(em, 'ballots'",
    "src/management/media/process-asset.job.ts: asSystem(em, 'uploads'",
    "src/management/media/uploads/tidy-uploads.ts: asSystem(em, 'uploads'",
    "src/management/partners/key-meter.ts: asSystem(em, 'partners'",
    "src/management/partners/webhooks/hand-out-events.ts: asSystem(em, 'partners'",
    "src/management/partners/webhooks/webhook-post.ts: asSystem(em, 'partners'",
    "src/management/partners/webhooks/webhook-post.ts: asSystem(em, 'partners'",
    "src/management/preparation/remind-of-invitations.ts: asSystem(em, 'preparation'",
    "src/management/preparation/remind-of-preparation.ts: asSystem(em, 'preparation'",
    "src/management/preparation/tell-of-new-materials.ts: asSystem(em, 'preparation'",
    "src/management/privacy/erase-person.ts: asSystem(em, 'privacy'",
    "src/management/privacy/erase-who-asked.ts: asSystem(em, 'privacy'",
    "src/management/privacy/export-person.ts: asSystem(em, 'privacy'",
    "src/management/privacy/forget-old.ts: asSystem(em, 'retention'",
    "src/management/programme/screens/ask-for-code.ts: asSystem(em, 'screens'",
    "src/management/programme/screens/note-screen.ts: asSystem(em, 'screens'",
    "src/management/publishing/apply-release.job.ts: asSystem(em, 'releases'",
    "src/management/publishing/embargo/read-package.ts: asSystem(em, 'partners'",
    "src/management/publishing/embargo/read-package.ts: asSystem(em, 'partners'",
    "src/management/publishing/embargo/read-package.ts: asSystem(em, 'partners'",
    "src/management/publishing/embargo/tell-of-ended.ts: asSystem(em, 'partners'",
    "src/management/publishing/embargo/trace-copy.ts: asSystem(em, 'partners'",
    "src/management/publishing/hang-hall-message.ts: asSystem(em, 'hall'",
    "src/management/publishing/tell-of-consent.job.ts: asSystem(em, 'releases'",
    "src/management/publishing/tell-of-release.job.ts: asSystem(em, 'releases'",
    "src/management/reviews/runs/calculate-run.job.ts: asSystem(em, 'assignment'",
    "src/management/reviews/runs/calculate-run.job.ts: asSystem(em, 'assignment'",
    "src/management/translations/machine/translate-by-machine.job.ts: asSystem(em, 'translation'",
    "src/management/translations/machine/translate-by-machine.job.ts: asSystem(em, 'translation'",
  ]);
  expect(
    mentions(/asSystem\b(?!\(em, '\w+')(?! = )/g).filter(
      (one) =>
        !/(privacy\/\S+|deliberation\/seal-ballots|identity\/index|preparation\/(remind-of-(invitations|preparation)|tell-of-new-materials)|publishing\/embargo\/(read-package|tell-of-ended|trace-copy)|partners\/key-meter|partners\/webhooks\/(hand-out-events|webhook-post)|publishing\/(apply-release\.job|hang-hall-message|tell-of-(consent|release)\.job)|programme\/screens\/\S+|media\/process-asset\.job|reviews\/runs\/calculate-run\.job|translations\/machine\/translate-by-machine\.job|media\/uploads\/tidy-uploads)\.ts: /.test(
          one,
        ),
    ),
  ).toEqual([]);
  // who acts is said nowhere else
  expect(
    mentions(/casegraph\.(person|roles|purpose)|session: \{|set_config\((?!'casegraph\.(mirroring|preview_instant)')/g).filter(
      (one) => !one.startsWith('src/management/identity/acting.ts'),
    ),
  ).toEqual([]);
});
