import type { Selection } from '../../platform/graph/selected.ts';
import type { NamedKey } from '../releases/release-content.ts';
import type { EditionRow } from '../editions/edition-row.ts';
import type { ApplicantRow, PictureRow, TextRow, VideoRow } from './case-row.ts';

/** What was read along with a case, because the request selects it. Whatever is missing is read by a loader. */
export interface CaseParts {
  /** In the languages asked for, where the case has them all; else in all of its languages. */
  texts?: TextRow[];
  availableLocales?: string[];
  applicants?: ApplicantRow[];
  /** The first one alone, where no other is asked for. */
  pictures?: PictureRow[];
  videos?: VideoRow[];
  edition?: Pick<EditionRow, 'id' | 'year' | 'names'>;
  field?: NamedKey;
  kind?: NamedKey | null;
}

/** How to read cases (alias `c`, of the edition `e`) with the parts that a request selects: as columns of one statement. */
export interface PartsRead {
  /** One text for each different set of columns. */
  key: string;
  columns: string;
  /** A parameter of the statement: the languages asked for. */
  locales: string[];
}

interface Part {
  column: keyof CaseParts;
  /** Which of the forms is to be read: the first whose condition holds. */
  forms: [sign: string, when: (selection: Selection) => boolean, sql: string][];
}

const only = (selection: Selection, type: string, ...fields: string[]) => selection.fieldsOf(type).every((field) => fields.includes(field));

const textsOf = (body: string) => `coalesce((
    select json_agg(json_build_object('locale', t.locale, 'title', t.title, 'summary', t.summary, ${body}'origin', t.origin, 'isStale', t.is_stale, 'isChecked', t.is_checked)
      order by t.locale)
    from case_texts t where t.case_id = c.id and (t.locale = any ($1::text[]) or
      (select count(*) from case_texts s where s.case_id = c.id and s.locale = any ($1::text[])) < cardinality($1::text[]))), '[]')`;

const applicantsWith = (organization: string, join: string) => `coalesce((
    select json_agg(json_build_object('role', a.role, 'names', a.names, 'organization', json_build_object('id', a.organization_id${organization}))
      order by a.position)
    from case_applicants a ${join} where a.case_id = c.id), '[]')`;

const pictureColumns = `json_build_object('mimeType', p.mime_type, 'renditions', p.renditions, 'alts', p.alts, 'credit', p.credit)`;
const named = (list: 'fields' | 'kinds', key: string) => `(select n from jsonb_array_elements(e.${list}) n where n ->> 'key' = c.${key})`;

const parts: Part[] = [
  {
    column: 'texts',
    forms: [
      ['B', (selection) => hasTexts(selection) && selection.has('CaseText.body'), textsOf(`'body', t.body, `)],
      ['T', hasTexts, textsOf('')],
    ],
  },
  {
    column: 'availableLocales',
    forms: [
      [
        'L',
        (selection) => selection.has('Case.availableLocales'),
        `array(select t.locale from case_texts t where t.case_id = c.id order by t.locale)`,
      ],
    ],
  },
  {
    column: 'applicants',
    forms: [
      ['', (selection) => !selection.has('Case.applicants'), ''],
      ['A', (selection) => only(selection, 'Organization', 'id'), applicantsWith('', '')],
      [
        'O',
        () => true,
        applicantsWith(`, 'names', o.names, 'kind', o.kind, 'countryCode', o.country`, 'join organizations o on o.id = a.organization_id'),
      ],
    ],
  },
  {
    column: 'pictures',
    forms: [
      [
        'P',
        (selection) => selection.has('Case.pictures'),
        `coalesce((select json_agg(${pictureColumns} order by p.position) from pictures p where p.case_id = c.id), '[]')`,
      ],
      [
        'C',
        (selection) => selection.has('Case.cover'),
        `coalesce((select json_build_array(${pictureColumns}) from pictures p where p.case_id = c.id order by p.position limit 1), '[]')`,
      ],
    ],
  },
  {
    column: 'videos',
    forms: [
      [
        'V',
        (selection) => selection.has('Case.videos'),
        `coalesce((select json_agg(json_build_object('fileHash', v.file_hash, 'mimeType', v.mime_type, 'durationSeconds', v.duration_seconds,
          'captions', v.captions, 'poster', v.poster) order by v.position) from videos v where v.case_id = c.id), '[]')`,
      ],
    ],
  },
  {
    column: 'edition',
    forms: [
      // whatever else of an edition is asked for is the same for all its cases, and read once for all of them
      [
        'E',
        (selection) => selection.has('Case.edition') && only(selection, 'Edition', 'id', 'year', 'name'),
        `json_build_object('id', e.id, 'year', e.year, 'names', e.names)`,
      ],
    ],
  },
  {
    column: 'field',
    forms: [
      ['', (selection) => !selection.has('Case.field'), ''],
      ['k', (selection) => only(selection, 'Field', 'key'), `json_build_object('key', c.field_key)`],
      ['F', () => true, named('fields', 'field_key')],
    ],
  },
  { column: 'kind', forms: [['K', (selection) => selection.has('Case.kind'), named('kinds', 'kind_key')]] },
];

function hasTexts(selection: Selection): boolean {
  return selection.has('Case.text') || selection.has('Case.texts');
}

/** The parts that a selection asks for; none without one. The languages are the statement's parameter of this number. */
export function partsIn(selection: Selection | undefined, at = 1): PartsRead {
  if (!selection) return { key: '', columns: '', locales: [] };
  const read = parts.flatMap(({ column, forms }) => {
    const [sign, , sql] = forms.find(([, when]) => when(selection)) ?? [];
    return sign ? [{ sign, sql: `${sql} as "${column}"` }] : [];
  });
  return {
    key: read.map(({ sign }) => sign).join(''),
    columns: read.map(({ sql }) => `, ${sql.replaceAll('$1::', `$${at}::`)}`).join(''),
    locales: localesIn(selection),
  };
}

/** Each language once: how many there are is compared with how many a case has. */
const localesIn = (selection: Selection): string[] => [
  ...new Set([
    ...selection.argumentsOf('Case.text').map(({ locale }) => locale as string),
    ...selection.argumentsOf('Case.texts').flatMap(({ locales }) => locales as string[]),
  ]),
];
