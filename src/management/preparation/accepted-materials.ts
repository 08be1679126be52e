import type { EntityManager } from '@mikro-orm/postgresql';
import type { AssetLicence, PreparedPlace } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';
import type { Rendition } from '../media/index.ts';

/** What was accepted of one case for what the public reads of it. */
export interface AcceptedMaterials {
  /** The latest accepted text of each place, by language. */
  texts: Partial<Record<'TITLE' | 'SUMMARY' | 'BODY', Localized>>;
  /** In the order in which they are asked for, as all that follows. */
  pictures: AcceptedPicture[];
  videos: AcceptedVideo[];
  documents: AcceptedDocument[];
}

/** Something that can be public. */
interface Accepted {
  /** SHA-256 of the public files of what was handed in for the same before. */
  replaces: string[];
}

export interface AcceptedPicture extends Accepted {
  assetId: string;
  contentHash: string;
  mimeType: string;
  width: number;
  height: number;
  renditions: Rendition[];
  alts: Localized;
  credit: string;
}

/** A file as it becomes public: its copy without metadata. */
interface AcceptedFile extends Accepted {
  assetId: string;
  hash: string;
  byteLength: number;
  mimeType: string;
  credit: string;
  licence: AssetLicence;
  isForStage: boolean;
}

export interface AcceptedVideo extends AcceptedFile {
  width: number;
  height: number;
  durationMs: number;
  captions: Localized;
  poster: Rendition[];
  /** WebVTT, by language. */
  subtitles: Localized;
}

export interface AcceptedDocument extends AcceptedFile {
  pages: number;
  titles: Localized;
}

interface Row {
  submissionId: string;
  askedId: string;
  place: PreparedPlace;
  subtitlesOf: string | null;
  names: Localized;
  texts: { locale: string; value: string }[];
  alts: Localized;
  rights: { credit: string; licence: AssetLicence } | null;
  asset: AcceptedAsset | null;
  replaces: string[];
}

interface AcceptedAsset {
  kind: 'PICTURE' | 'VIDEO' | 'DOCUMENT';
  assetId: string;
  contentHash: string;
  mimeType: string;
  width: number;
  height: number;
  durationMs: number;
  pages: number;
  renditions: Rendition[];
  poster: Rendition[];
  copyHash: string | null;
  copyLength: number;
}

/** A file was accepted whose copy is not there yet. It is made within minutes. */
export class CopyNotReady extends Error {
  override name = 'CopyNotReady';
}

/**
 * What editors accepted of these cases, for whoever may read the plan: what is public of them is made from it. A file whose
 * persons have taken their consent back is none of it, because its item is open again. Throws `CopyNotReady`.
 */
export async function acceptedMaterials(em: EntityManager, submissionIds: readonly string[]): Promise<Map<string, AcceptedMaterials>> {
  const hashesOf = `case a.form when 'PICTURE' then t.renditions -> -1 ->> 'hash' else t.copy_hash end`;
  const rows = await em.execute<Row[]>(
    `select c.submission_id as "submissionId", a.id as "askedId", a.place, a.subtitles_of as "subtitlesOf", a.names, v.texts, v.alts,
       (select jsonb_build_object('credit', r.credit, 'licence', r.licence) from asset_rights r where r.version_id = v.id order by r.number desc limit 1) as rights,
       case when t.id is not null then jsonb_build_object('kind', t.kind, 'assetId', t.id, 'contentHash', t.content_hash, 'mimeType', t.mime_type, 'width', t.width,
         'height', t.height, 'durationMs', t.duration_ms, 'pages', t.pages, 'renditions', t.renditions, 'poster', t.poster, 'copyHash', t.copy_hash,
         'copyLength', t.copy_length) end as asset,
       array(select ${hashesOf} from prepared_versions p join assets t on t.id = p.asset_id
         where p.submission_id = c.submission_id and p.asked_id = a.id and p.number < v.number and ${hashesOf} is not null) as replaces
     from led_preparations() c
       join asked_materials a on a.edition_id = c.edition_id and a.is_asked and a.place is not null and (a.tier = 'COLLECTION' or c.tier = 'OUTSTANDING')
       join lateral (select * from prepared_versions p where p.submission_id = c.submission_id and p.asked_id = a.id order by p.number desc limit 1) v on true
       left join assets t on t.id = v.asset_id
     where c.submission_id = any (?::uuid[]) and prepared_state(c.submission_id, a.id) = 'ACCEPTED' order by c.submission_id, a.due_at, a.id`,
    [`{${submissionIds.join(',')}}`],
  );
  const found = new Map<string, AcceptedMaterials>();
  for (const row of rows) {
    const one = found.get(row.submissionId) ?? { texts: {}, pictures: [], videos: [], documents: [] };
    found.set(row.submissionId, one);
    const { place, asset } = row;
    if (asset?.kind === 'PICTURE') one.pictures.push(pictureOf(row, asset));
    else if (asset?.kind === 'VIDEO') one.videos.push(videoOf(row, asset, rows));
    else if (asset?.kind === 'DOCUMENT') one.documents.push({ ...fileOf(row, asset), pages: asset.pages, titles: saidOf(row) });
    else if (place === 'TITLE' || place === 'SUMMARY' || place === 'BODY') one.texts[place] = textsOf(row);
  }
  return found;
}

const textsOf = ({ texts }: Row): Localized => Object.fromEntries(texts.map(({ locale, value }) => [locale, value]));

/** What a document is called: what was said of it, else what it was asked for as. */
const saidOf = ({ alts, names }: Row): Localized => (Object.keys(alts).length > 0 ? alts : names);

function pictureOf({ alts, rights, replaces }: Row, { assetId, contentHash, mimeType, width, height, renditions }: AcceptedAsset): AcceptedPicture {
  return { assetId, contentHash, mimeType, width, height, renditions, alts, credit: rights!.credit, replaces };
}

function videoOf(row: Row, asset: AcceptedAsset, all: readonly Row[]): AcceptedVideo {
  const subtitles = all.find(({ submissionId, subtitlesOf }) => submissionId === row.submissionId && subtitlesOf === row.askedId);
  const { width, height, durationMs, poster } = asset;
  return { ...fileOf(row, asset), width, height, durationMs, poster, captions: row.alts, subtitles: subtitles ? textsOf(subtitles) : {} };
}

function fileOf({ rights, place, replaces }: Row, { assetId, copyHash, copyLength, mimeType }: AcceptedAsset): AcceptedFile {
  if (copyHash === null) throw new CopyNotReady();
  const { credit, licence } = rights!;
  return { assetId, hash: copyHash, byteLength: Number(copyLength), mimeType, credit, licence, replaces, isForStage: place === 'STAGE' };
}
