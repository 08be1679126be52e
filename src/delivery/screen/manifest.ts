import type pg from 'pg';
import type { StageState } from '../../generated/schema.ts';
import { sha256Hex } from '../../platform/canonical-json.ts';
import type { Localized } from '../../platform/language.ts';
import { fileName } from '../files/file-name.ts';
import { type ScreenItem, type StageMaterial, subtitlesType } from '../releases/index.ts';
import type { NamedKey } from '../releases/release-content.ts';
import type { StageCueRow } from '../showcase/showcase-row.ts';
import { readCues, whatIsNewest } from '../showcase/stage-cues.ts';

/** A file that a screen fetches beforehand and checks by its hash. */
interface ManifestFile {
  url: string;
  hash: string;
  size: number;
}

/** A cue as screens get it, by the manifest and by the stream. */
export interface ScreenCue {
  sequence: number;
  programmeVersion: number;
  state: StageState;
  order: number | null;
  caseId: string | null;
  message: Localized;
  at: string;
  sealed: { hash: string; key: string } | null;
}

/** Everything that a screen needs to go on by itself. */
export interface Manifest {
  edition: number;
  /** Its name, its fields, and the instant at which the showcase opens, as far as they are public. */
  names: Localized;
  fields: NamedKey[];
  opensAt: string | null;
  /** Null as long as no programme is released. */
  programme: { id: string; version: number; isSecret: boolean } | null;
  cue: ScreenCue | null;
  /** What is public of the programme, in stage order. */
  items: ScreenItem[];
  files: ManifestFile[];
  /** Of a secret programme: its parts, and as many that are nothing. In no order. */
  sealed: ManifestFile[];
  /** Which sealed parts the stage has reached, with what opens them. */
  opened: { order: number; hash: string; key: string }[];
}

export const screenCue = ({ sequence, programmeVersion, state, order, item, texts, at, sealed }: StageCueRow): ScreenCue => ({
  ...{ sequence, programmeVersion, state, order, caseId: item?.caseId ?? null },
  ...{ message: texts, at: at.toISOString(), sealed },
});

interface MaterialRow extends Omit<StageMaterial, 'url' | 'subtitles'> {
  subtitles: { locale: string; hash: string; byteLength: number }[];
}

interface Row {
  names: Localized;
  fields: NamedKey[];
  opensAt: Date | null;
  id: string | null;
  version: number;
  isSecret: boolean;
  items: (Omit<ScreenItem, 'case'> & { case: Omit<ScreenItem['case'], 'onStage'> & { onStage: MaterialRow[] | null } })[];
  files: { hash: string; mimeType: string; size: number }[];
  sealed: { hash: string; size: number }[];
  opened: Manifest['opened'];
}

// one statement, so that all of it is of one revision
const read = {
  name: 'screen-manifest',
  text: `
    select e.names, e.fields, e.showcase_opens_at as "opensAt", s.id, s.version, s.is_secret as "isSecret",
      coalesce((select json_agg(json_build_object('order', i.item_order, 'case', json_build_object(
          'id', c.id, 'slug', c.slug, 'fieldKey', c.field_key, 'sourceLocale', c.source_locale, 'countries', c.countries,
          'texts', (select json_agg(json_build_object('locale', t.locale, 'title', t.title, 'summary', t.summary)
            order by t.locale <> c.source_locale, t.locale) from case_texts t where t.case_id = c.id),
          'applicants', (select coalesce(json_agg(a.names order by a.position), '[]') from case_applicants a where a.case_id = c.id),
          'onStage', (select json_agg(m.one order by m.kind, m.position) from (
            select 1 as kind, v.position, json_build_object('hash', f.hash, 'size', f.byte_length, 'mimeType', f.mime_type, 'durationSeconds', v.duration_seconds,
                'subtitles', v.subtitles) as one from videos v join files f on f.hash = v.file_hash where v.case_id = c.id and v.is_for_stage
            union all
            select 2, d.position, json_build_object('hash', f.hash, 'size', f.byte_length, 'mimeType', f.mime_type, 'durationSeconds', null, 'subtitles', '[]'::json)
              from case_documents d join files f on f.hash = d.file_hash where d.case_id = c.id and d.is_for_stage) m),
          'cover', p.cover)) order by i.item_order)
        from showcase_items i join cases c on c.id = i.case_id
          left join lateral (select json_build_object('hash', r ->> 'hash', 'mimeType', p.mime_type, 'width', (r ->> 'width')::int, 'height', (r ->> 'height')::int) as cover
            from pictures p cross join lateral (select p.renditions -> -1 as r) widest where p.case_id = c.id order by p.position limit 1) p on true
        where i.showcase_id = s.id), '[]') as items,
      coalesce((select json_agg(json_build_object('hash', f.hash, 'mimeType', f.mime_type, 'size', octet_length(f.bytes)) order by i.item_order)
        from showcase_items i
          join lateral (select p.renditions -> -1 ->> 'hash' as hash from pictures p where p.case_id = i.case_id order by p.position limit 1) cover on true
          join files f on f.hash = cover.hash
        where i.showcase_id = s.id), '[]') as files,
      coalesce((select json_agg(json_build_object('hash', q.hash, 'size', octet_length(q.bytes)) order by q.hash)
        from sealed_parts q where q.edition_id = e.id), '[]') as sealed,
      coalesce((select json_agg(json_build_object('order', q.item_order, 'hash', q.sealed_hash, 'key', q.sealed_key) order by q.sequence)
        from stage_cues q join sealed_parts p on p.edition_id = q.edition_id and p.hash = q.sealed_hash where q.edition_id = e.id), '[]') as opened
    from editions e left join showcases s on s.edition_id = e.id where e.year = $1`,
};

/** What a screen of an edition is to hold. */
export async function readManifest(reader: pg.Pool, year: number): Promise<Manifest> {
  const [row] = (await reader.query<Row>({ ...read, values: [year] })).rows;
  const nothing = { edition: year, programme: null, cue: null, items: [], files: [], sealed: [], opened: [] };
  if (!row) return { ...nothing, names: {}, fields: [], opensAt: null };
  const { id, version, isSecret, items, files, sealed, opened } = row;
  const edition = { names: row.names, fields: row.fields.map(({ key, names }) => ({ key, names })), opensAt: row.opensAt?.toISOString() ?? null };
  if (id === null) return { ...nothing, ...edition };
  const [cue] = await readCues(reader, year, undefined);
  return {
    ...{ edition: year, ...edition },
    programme: { id, version, isSecret },
    cue: cue ? screenCue(cue) : null,
    items: items.map(({ case: { onStage, ...shown }, ...item }) => ({
      ...item,
      case: { ...shown, ...(onStage ? { onStage: onStage.map(materialOf) } : {}) },
    })),
    files: files.map(({ hash, mimeType, size }) => ({ url: `/files/${fileName(hash, mimeType)}`, hash, size })),
    sealed: sealed.map(({ hash, size }) => ({ url: `/screens/sealed/${hash}`, hash, size })),
    opened,
  };
}

const materialOf = ({ subtitles, ...file }: MaterialRow): StageMaterial => ({
  url: `/files/${fileName(file.hash, file.mimeType)}`,
  ...file,
  subtitles: subtitles.map(({ locale, hash, byteLength }) => ({ locale, url: `/files/${fileName(hash, subtitlesType)}`, hash, size: byteLength })),
});

/** A manifest as it is sent, with its strong tag. */
export interface SentManifest {
  text: string;
  tag: string;
}

/** Manifests for all screens of this process: however many ask, each is read once for what is newest, and is never older than that. */
export function manifestDesk(reader: pg.Pool): (year: number) => Promise<SentManifest> {
  const known = new Map<number, { newest: string; manifest: Promise<SentManifest> }>();
  return async (year) => {
    const newest = await whatIsNewest(reader);
    const kept = known.get(year);
    if (kept?.newest === newest) return kept.manifest;
    const manifest = readManifest(reader, year).then((read) => {
      const text = JSON.stringify(read);
      return { text, tag: `"${sha256Hex(text)}"` };
    });
    known.set(year, { newest, manifest });
    manifest.catch(() => known.delete(year));
    return manifest;
  };
}
