import type { SetTranslationRulesInput, TranslationRules } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { translationRulesOf } from './rules-queries.ts';
import { rulesChanged } from './translation-problems.ts';
import { problemsOfLanguages } from './translation-rules.ts';

export interface RulesSet {
  rules?: TranslationRules;
  /** As they stand, where somebody was faster. */
  conflict?: TranslationRules;
  refusals?: Refusal[];
}

/** Says which languages an edition's cases are translated into, and whether a machine's text may be public before anybody has checked it. */
export async function setTranslationRules(desk: Desk, input: SetTranslationRulesInput): Promise<RulesSet> {
  const { edition: year, expectedVersion, languages, publishesUnchecked } = input;
  if (!holds(desk, 'ORGANIZER', { editionYear: year })) return refuse(notAllowed());
  const wrong = problemsOfLanguages(languages);
  if (wrong.length > 0) return refuse(...wrong);
  const edition = await editionOfYear(desk.em, year);
  if (!edition) return refuse(notFound('edition'));

  const outcome: Outcome<{ version: number }> = await once(desk, 'setTranslationRules', input, async ({ em }) => {
    const said = [`{${languages.join(',')}}`, publishesUnchecked, desk.person.id];
    const rows =
      expectedVersion === 0
        ? await em.execute<{ version: number }[]>(
            `insert into translation_rules (languages, publishes_unchecked, set_by, edition_id, version) values (?::text[], ?, ?, ?, 1)
             on conflict do nothing returning version`,
            [...said, edition.id],
          )
        : await em.execute<{ version: number }[]>(
            `update translation_rules set languages = ?::text[], publishes_unchecked = ?, set_by = ?, set_at = instant(), version = version + 1
             where edition_id = ? and version = ? returning version`,
            [...said, edition.id, expectedVersion],
          );
    if (rows[0]) return done({ version: rows[0].version });
    return refuse(rulesChanged((await translationRulesOf(em, edition.id)).version));
  });
  const isConflict = outcome.refusals?.some(({ code }) => code === 'CONFLICT') ?? false;
  if (outcome.refusals && !isConflict) return { refusals: outcome.refusals };
  const stored = await translationRulesOf(desk.em, edition.id);
  return outcome.refusals ? { conflict: stored, refusals: outcome.refusals } : { rules: stored };
}
