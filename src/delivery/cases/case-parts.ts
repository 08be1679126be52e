import type { Selection } from '../../platform/graph/selected.ts';
import type { Shelf } from '../shelf.ts';
import type { NamedKey } from '../releases/release-content.ts';
import type { EditionRow } from '../editions/edition-row.ts';
import { documentsOfCase, videosOfCase } from '../releases/media-documents.ts';
import type { ApplicantRow, CaseRow, DocumentRow, PictureRow, TextRow, VideoRow } from './case-row.ts';

/** What was read along with a case, because the request selects it. Whatever is missing is read by a loader. */
export interface CaseParts {
  /** In the languages asked for, where the case has them all; else in all of its languages. */
  texts?: TextRow[];
  availableLocales?: string[];
  applicants?: ApplicantRow[];
  /** The first one alone, where no other is asked for. */
  pictures?: PictureRow[];
  videos?: VideoRow[];
  documents?: DocumentRow[];
  edition?: Pick<EditionRow, 'id' | 'year' | 'names'>;
  field?: NamedKey;
  kind?: NamedKey | null;
}

/** How to read cases (alias `c`, of the edition `e`) with the parts that a request selects: as one column of one statement. */
export interface PartsRead {
  /** One text for each different set of parts. */
  key: string;
  /** The column `case`, which `caseIn` reads. */
  column: string;
  /** A parameter of the statement: the languages asked for. */
  locales: string[];
}

interface Part {
  name: keyof CaseParts;
  /** Which of the forms is to be read: the first whose condition holds. Its SQL answers with JSON as text, and never with null. */
  forms: [sign: string, when: (selection: Selection) => boolean, sql: string][];
}

const only = (selection: Selection, type: string, ...fields: string[]) => selection.fieldsOf(type).every((field) => fields.includes(field));

// `document` of a row is its JSON, stored: it costs nothing but reading. `opened` is the same without the last brace.
const list = (document: string, from: string, order: string) =>
  `coalesce((select '[' || string_agg(${document}, ',' ${order}) || ']' from ${from}), '[]')`;
const withMore = (opened: string, key: string, value: string) => `${opened} || ',"${key}":' || ${value} || '}'`;

/** In the languages asked for, where the case has them all; else in all of its own. */
const textsAs = (document: string) => {
  const texts = 'case_texts t where t.case_id = c.id';
  const asked = list(document, `${texts} and t.locale = any ($1::text[]) having count(*) = cardinality($1::text[])`, '');
  return `coalesce(${asked.slice('coalesce('.length, -", '[]')".length)}, ${list(document, texts, 'order by t.locale')})`;
};

const applicantsWith = (organization: string, join: string) =>
  list(withMore('a.opened', 'organization', organization), `case_applicants a ${join} where a.case_id = c.id`, 'order by a.position');

const named = (list: 'fields_by_key' | 'kinds_by_key', key: string) => `coalesce(e.${list} ->> c.${key}, 'null')`;

const parts: Part[] = [
  {
    name: 'texts',
    forms: [
      [
        'B',
        (selection) => hasTexts(selection) && selection.has('CaseText.body'),
        textsAs(withMore('t.opened', 'body', `coalesce(to_json(t.body)::text, 'null')`)),
      ],
      ['T', hasTexts, textsAs(`t.opened || '}'`)],
    ],
  },
  {
    name: 'availableLocales',
    forms: [
      [
        'L',
        (selection) => selection.has('Case.availableLocales'),
        list('to_json(t.locale)::text', 'case_texts t where t.case_id = c.id', 'order by t.locale'),
      ],
    ],
  },
  {
    name: 'applicants',
    forms: [
      ['', (selection) => !selection.has('Case.applicants'), ''],
      ['A', (selection) => only(selection, 'Organization', 'id'), applicantsWith(`'{"id":"' || a.organization_id || '"}'`, '')],
      ['O', () => true, applicantsWith('o.document', 'join organizations o on o.id = a.organization_id')],
    ],
  },
  {
    name: 'pictures',
    forms: [
      ['P', (selection) => selection.has('Case.pictures'), list('p.document', 'pictures p where p.case_id = c.id', 'order by p.position')],
      [
        'C',
        (selection) => selection.has('Case.cover'),
        `coalesce((select '[' || p.document || ']' from pictures p where p.case_id = c.id order by p.position limit 1), '[]')`,
      ],
    ],
  },
  {
    name: 'videos',
    forms: [['V', (selection) => selection.has('Case.videos'), `coalesce(${videosOfCase}::text, '[]')`]],
  },
  { name: 'documents', forms: [['D', (selection) => selection.has('Case.documents'), `coalesce(${documentsOfCase}::text, '[]')`]] },
  {
    name: 'edition',
    forms: [
      // whatever else of an edition is asked for is the same for all its cases, and read once for all of them
      ['E', (selection) => selection.has('Case.edition') && only(selection, 'Edition', 'id', 'year', 'name'), 'e.document'],
    ],
  },
  {
    name: 'field',
    forms: [
      ['', (selection) => !selection.has('Case.field'), ''],
      ['k', (selection) => only(selection, 'Field', 'key'), `'{"key":' || to_json(c.field_key) || '}'`],
      ['F', () => true, named('fields_by_key', 'field_key')],
    ],
  },
  { name: 'kind', forms: [['K', (selection) => selection.has('Case.kind'), named('kinds_by_key', 'kind_key')]] },
];

function hasTexts(selection: Selection): boolean {
  return selection.has('Case.text') || selection.has('Case.texts');
}

/** The parts that a selection asks for; none without one. The languages are the statement's parameter of this number. */
export const partsIn = (selection: Selection | undefined, at = 1): PartsRead =>
  selection
    ? { ...selection.once(`parts ${at}`, () => sqlOf(selection, at)), locales: localesIn(selection) }
    : { ...sqlOf(undefined, at), locales: [] };

function sqlOf(selection: Selection | undefined, at: number): Omit<PartsRead, 'locales'> {
  const read = parts.flatMap(({ name, forms }) => {
    const [sign, , sql] = (selection && forms.find(([, when]) => when(selection))) ?? [];
    return sign ? [{ sign, sql: `|| ',"${name}":' || ${sql!.replaceAll('$1::', `$${at}::`)}` }] : [];
  });
  return { key: read.map(({ sign }) => sign).join(''), column: `c.opened ${read.map(({ sql }) => sql).join(' ')} || '}' as "case"` };
}

/** A row that was read with the column of `PartsRead`; null where there is no case in it. */
export interface WithCase {
  case: string | null;
}

/** Such a row as a case, with what else was read beside it. */
export function caseIn<Row extends WithCase>(shelf: Shelf, { case: document, ...row }: Row): CaseRow & Omit<Row, 'case'> {
  const found = Object.assign(JSON.parse(document!) as CaseRow, row);
  shelf.shows('case', found.id);
  shelf.shows('edition', found.editionId);
  return found;
}

/** Each language once: how many there are is compared with how many a case has. */
const localesIn = (selection: Selection): string[] => [
  ...new Set([
    ...selection.argumentsOf('Case.text').map(({ locale }) => locale as string),
    ...selection.argumentsOf('Case.texts').flatMap(({ locales }) => locales as string[]),
  ]),
];
