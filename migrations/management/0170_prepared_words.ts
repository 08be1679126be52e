import { Migration } from '@mikro-orm/migrations';

/**
 * What is translated is what becomes public: the words of the last revision with those that were accepted in preparation since, which the program lays on top.
 * Before, translators worked from the application alone, and a release published other words beside their translations. Videos and documents of the
 * application itself become public by nothing, so their words are translated no more; those that were accepted are.
 */
export class PreparedWords extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    this.addSql(`
      create or replace function texts_to_translate(edition uuid, asked uuid[]) returns table (submission_id uuid, edition_id uuid, edition_year int, field text, revision int,
          source_locale text, content jsonb) language sql stable ${withOwnersEyes} as $$
        select s.id, e.id, e.year, l.content ->> 'field', l.number, l.content ->> 'sourceLocale',
          jsonb_build_object('texts', l.content -> 'texts',
            'pictures', (select coalesce(jsonb_agg(jsonb_build_object('assetId', p -> 'assetId', 'alts', p -> 'alts') order by i), '[]')
              from jsonb_array_elements(l.content -> 'pictures') with ordinality x (p, i)),
            'accepted', (select coalesce(jsonb_agg(jsonb_build_object('place', a.place, 'form', a.form, 'texts', v.texts, 'assetId', v.asset_id,
                'said', case when a.form = 'DOCUMENT' and v.alts = '{}' then a.names else v.alts end) order by a.due_at, a.id), '[]')
              from asked_materials a
                join lateral (select p.texts, p.asset_id, p.alts from prepared_versions p where p.submission_id = s.id and p.asked_id = a.id
                  order by p.number desc limit 1) v on true
              where a.edition_id = s.edition_id and a.is_asked and a.place is not null and a.place <> 'SUBTITLES' and prepared_state(s.id, a.id) = 'ACCEPTED'
                and (a.tier = 'COLLECTION' or exists (
                  select from decision_plans p cross join jsonb_array_elements(p.decisions) d where p.edition_id = s.edition_id and p.state = 'CONFIRMED'
                    and d ->> 'submissionId' = s.id::text and d ->> 'outcome' = 'OUTSTANDING'))))
        from submissions s join editions e on e.id = s.edition_id
          join lateral (select r.number, r.content from revisions r where r.submission_id = s.id order by r.number desc limit 1) l on true
        where (edition is null or s.edition_id = edition) and (asked is null or s.id = any (asked)) and s.id = any ((select cases_to_translate())::uuid[])
        order by s.id
      $$`);
  }
}
