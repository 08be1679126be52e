import type { EntityManager } from '@mikro-orm/postgresql';
import type { Glossary, TranslationRules } from '../../generated/schema.ts';
import type { Desk } from '../identity/index.ts';
import type { Term } from './glossary-rules.ts';

/** What an edition says of its languages; that there are none, and that nothing unchecked becomes public, while nobody has said anything. */
export async function translationRulesOf(em: EntityManager, editionId: string): Promise<TranslationRules> {
  const rows = await em.execute<TranslationRules[]>(
    `select array_to_json(languages) as languages, publishes_unchecked as "publishesUnchecked", version from translation_rules where edition_id = ?`,
    [editionId],
  );
  return rows[0] ?? { languages: [], publishesUnchecked: false, version: 0 };
}

/** The terms for a pair of languages. */
export async function glossaryOf(em: EntityManager, editionId: string, from: string, to: string): Promise<Glossary & { terms: Term[] }> {
  const rows = await em.execute<{ version: number; terms: Term[] }[]>(
    `select version, terms from glossaries where edition_id = ? and source_locale = ? and target_locale = ?`,
    [editionId, from, to],
  );
  return { sourceLocale: from, targetLocale: to, ...(rows[0] ?? { version: 0, terms: [] }) };
}

/** The terms for what is translated into a language, by the language of the source. Read once for an answer. */
export function termsInto(desk: Desk, editionId: string, to: string): Promise<ReadonlyMap<string, readonly Term[]>> {
  const ofDesk = known.get(desk) ?? new Map<string, Promise<ReadonlyMap<string, readonly Term[]>>>();
  known.set(desk, ofDesk);
  const key = `${editionId} ${to}`;
  const found = ofDesk.get(key) ?? readTerms(desk.em, editionId, to);
  ofDesk.set(key, found);
  return found;
}
const known = new WeakMap<Desk, Map<string, Promise<ReadonlyMap<string, readonly Term[]>>>>();

async function readTerms(em: EntityManager, editionId: string, to: string): Promise<ReadonlyMap<string, readonly Term[]>> {
  const rows = await em.execute<{ from: string; terms: Term[] }[]>(
    `select source_locale as "from", terms from glossaries where edition_id = ? and target_locale = ?`,
    [editionId, to],
  );
  return new Map(rows.map(({ from, terms }) => [from, terms]));
}

/** The languages that somebody writes and checks; null for all. */
export async function ownLanguages(em: EntityManager, editionId: string, personId: string): Promise<string[] | null> {
  const rows = await em.execute<{ languages: string[] }[]>(
    `select array_to_json(languages) as languages from translator_limits where edition_id = ? and person_id = ?`,
    [editionId, personId],
  );
  return rows[0]?.languages ?? null;
}

export interface LimitView {
  person: { id: string; name: string; email: string };
  languages: string[];
}

/** Whose languages are limited, by name. */
export const limitsOf = (em: EntityManager, editionId: string): Promise<LimitView[]> =>
  em.execute<LimitView[]>(
    `select jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) as person, array_to_json(l.languages) as languages
     from translator_limits l join people p on p.id = l.person_id where l.edition_id = ? order by p.name collate "C", p.id`,
    [editionId],
  );
