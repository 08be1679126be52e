import type { Glossary, SetGlossaryInput } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { problemsOfTerms, tidyTerm } from './glossary-rules.ts';
import { sitsAtADesk } from './locked-case.ts';
import { glossaryOf, ownLanguages } from './rules-queries.ts';
import { translationDesk } from './translation-desk.ts';
import { glossaryChanged, notYourLanguage, sameLanguage } from './translation-problems.ts';

export interface GlossarySet {
  glossary?: Glossary;
  /** As it stands, where somebody was faster. */
  conflict?: Glossary;
  refusals?: Refusal[];
}

/** Sets the terms for a pair of languages, on top of the version that was read. */
export async function setGlossary(desk: Desk, input: SetGlossaryInput): Promise<GlossarySet> {
  if (!sitsAtADesk(desk)) return refuse(notAllowed());
  const { edition: year, sourceLocale, targetLocale, expectedVersion } = input;
  const at = await translationDesk(desk, year);
  if (!at) return refuse(notFound('edition'));
  const terms = input.terms.map(tidyTerm);
  const problems = [...(sourceLocale === targetLocale ? [sameLanguage()] : []), ...problemsOfTerms(terms, sourceLocale)];
  if (problems.length > 0) return refuse(...problems);

  const outcome: Outcome<{ version: number }> = await once(desk, 'setGlossary', input, async ({ em }) => {
    const own = at.isEditor ? null : await ownLanguages(em, at.editionId, desk.person.id);
    if (own !== null && !own.includes(targetLocale)) return refuse(notYourLanguage());
    const pair = [at.editionId, sourceLocale, targetLocale];
    const rows =
      expectedVersion === 0
        ? await em.execute<{ version: number }[]>(
            `insert into glossaries (edition_id, source_locale, target_locale, version, terms, changed_by) values (?, ?, ?, 1, ?::jsonb, ?)
             on conflict do nothing returning version`,
            [...pair, JSON.stringify(terms), desk.person.id],
          )
        : await em.execute<{ version: number }[]>(
            `update glossaries set version = version + 1, terms = ?::jsonb, changed_by = ?, changed_at = instant()
             where edition_id = ? and source_locale = ? and target_locale = ? and version = ? returning version`,
            [JSON.stringify(terms), desk.person.id, ...pair, expectedVersion],
          );
    if (rows[0]) return done({ version: rows[0].version });
    return refuse(glossaryChanged((await glossaryOf(em, at.editionId, sourceLocale, targetLocale)).version));
  });
  const isConflict = outcome.refusals?.some(({ code }) => code === 'CONFLICT') ?? false;
  if (outcome.refusals && !isConflict) return { refusals: outcome.refusals };
  const stored = await glossaryOf(desk.em, at.editionId, sourceLocale, targetLocale);
  return outcome.refusals ? { conflict: stored, refusals: outcome.refusals } : { glossary: stored };
}
