import type { EntityManager } from '@mikro-orm/postgresql';
import type { PreparedPlace } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';
import type { Rendition } from '../media/index.ts';

/** What was accepted of one case for what the public reads of it. */
export interface AcceptedMaterials {
  /** The latest accepted text of each place, by language. */
  texts: Partial<Record<Exclude<PreparedPlace, 'PICTURES'>, Localized>>;
  /** In the order in which they are asked for. */
  pictures: AcceptedPicture[];
}

export interface AcceptedPicture {
  assetId: string;
  contentHash: string;
  mimeType: string;
  width: number;
  height: number;
  renditions: Rendition[];
  alts: Localized;
  credit: string;
}

interface Row {
  submissionId: string;
  place: PreparedPlace;
  texts: { locale: string; value: string }[];
  picture: AcceptedPicture | null;
}

/**
 * What editors accepted of these cases, for whoever may read the plan: what is public of them is made from it. A file whose
 * persons have taken their consent back is none of it, because its item is open again.
 */
export async function acceptedMaterials(em: EntityManager, submissionIds: readonly string[]): Promise<Map<string, AcceptedMaterials>> {
  const rows = await em.execute<Row[]>(
    `select c.submission_id as "submissionId", a.place, v.texts,
       case when t.id is not null then jsonb_build_object('assetId', t.id, 'contentHash', t.content_hash, 'mimeType', t.mime_type, 'width', t.width, 'height', t.height,
         'renditions', t.renditions, 'alts', v.alts, 'credit', (select r.credit from asset_rights r where r.version_id = v.id order by r.number desc limit 1)) end as picture
     from led_preparations() c
       join asked_materials a on a.edition_id = c.edition_id and a.is_asked and a.place is not null and (a.tier = 'COLLECTION' or c.tier = 'OUTSTANDING')
       join lateral (select * from prepared_versions p where p.submission_id = c.submission_id and p.asked_id = a.id order by p.number desc limit 1) v on true
       left join assets t on t.id = v.asset_id
     where c.submission_id = any (?::uuid[]) and prepared_state(c.submission_id, a.id) = 'ACCEPTED' order by c.submission_id, a.due_at, a.id`,
    [`{${submissionIds.join(',')}}`],
  );
  const found = new Map<string, AcceptedMaterials>();
  for (const { submissionId, place, texts, picture } of rows) {
    const one = found.get(submissionId) ?? { texts: {}, pictures: [] };
    found.set(submissionId, one);
    if (picture) one.pictures.push(picture);
    else if (place !== 'PICTURES') one.texts[place] = Object.fromEntries(texts.map(({ locale, value }) => [locale, value]));
  }
  return found;
}
