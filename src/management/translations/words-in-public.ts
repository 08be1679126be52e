import type { EntityManager } from '@mikro-orm/postgresql';
import type { Localized } from '../../platform/language.ts';
import { keptTexts } from './case-queries.ts';
import type { FrozenTexts } from './case-texts.ts';
import { type AcceptedWords, withAccepted } from './prepared-words.ts';
import { releasedTexts } from './released-texts.ts';

export type WordsPlace = 'TITLE' | 'SUMMARY' | 'BODY';

/** What a release would say in one place of a case, by language. */
export interface WordsInPublic {
  /** As things are. */
  now(place: WordsPlace): Localized;
  /** Once these texts are what was accepted for the place. */
  once(place: WordsPlace, texts: AcceptedWords['texts']): Localized;
}

interface Row {
  id: string;
  sourceLocale: string;
  content: Pick<FrozenTexts, 'texts' | 'pictures'> & { accepted: AcceptedWords[] };
  publishesUnchecked: boolean;
}

/** The words of some cases as a release would publish them, by case; none for whoever may not translate them. Two statements, however many there are. */
export async function wordsInPublic(em: EntityManager, ids: readonly string[]): Promise<Map<string, WordsInPublic>> {
  const rows = await em.execute<Row[]>(
    `select t.submission_id as id, t.source_locale as "sourceLocale", t.content, coalesce(r.publishes_unchecked, false) as "publishesUnchecked"
     from texts_to_translate(null, ?::uuid[]) t left join translation_rules r on r.edition_id = t.edition_id`,
    [`{${ids.join(',')}}`],
  );
  const kept = await keptTexts(
    em,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map(({ id, sourceLocale, content, publishesUnchecked }) => {
      const say = (place: WordsPlace, accepted: readonly AcceptedWords[]): Localized => {
        const { texts } = releasedTexts({ sourceLocale, ...withAccepted(content, accepted) }, kept.get(id) ?? new Map(), publishesUnchecked);
        return Object.fromEntries(texts.flatMap(({ locale, [partOf[place]]: said }): [string, string][] => (said ? [[locale, said]] : [])));
      };
      return [
        id,
        {
          now: (place) => say(place, content.accepted),
          once: (place, texts) =>
            say(place, [...content.accepted.filter((one) => one.place !== place), { ...{ place, form: 'TEXT', texts, assetId: null, said: {} } }]),
        },
      ];
    }),
  );
}

const partOf = { TITLE: 'title', SUMMARY: 'summary', BODY: 'body' } as const;
