import type { EntityManager } from '@mikro-orm/postgresql';

export interface NewVersion {
  caseId: string;
  locale: string;
  unit: string;
  /** The version that it follows. */
  expectedVersion: number;
  text: string;
  by: { personId: string } | { engine: string };
  source: { locale: string; text: string; revision: number };
}

/** Locks a text in a language, which begins to be there by this; says the number of its last version. */
export async function lockText(em: EntityManager, caseId: string, locale: string, unit: string): Promise<{ id: string; version: number }> {
  await em.execute(`insert into translations (submission_id, locale, unit) values (?, ?, ?) on conflict do nothing`, [caseId, locale, unit]);
  const [row] = await em.execute<[{ id: string; version: number }]>(
    `select id, version from translations where submission_id = ? and locale = ? and unit = ? for update`,
    [caseId, locale, unit],
  );
  return row;
}

/** Keeps a version on top of the expected one; undefined where somebody was faster. */
export async function keepVersion(em: EntityManager, it: NewVersion): Promise<{ id: string; version: number } | undefined> {
  const { id, version } = await lockText(em, it.caseId, it.locale, it.unit);
  if (version !== it.expectedVersion) return undefined;
  const isPerson = 'personId' in it.by;
  await em.execute(
    `insert into translation_versions (translation_id, version, submission_id, text, origin, written_by, engine, source_locale, source_revision, source_text)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, version + 1, it.caseId, it.text, isPerson ? 'PERSON' : 'MACHINE'],
      ...['personId' in it.by ? it.by.personId : null, 'engine' in it.by ? it.by.engine : null],
      ...[it.source.locale, it.source.revision, it.source.text],
    ],
  );
  return { id, version: version + 1 };
}
