import { parseCsv } from 'hucre/csv';
import { type ArchiveProblem, type Place, type Steps, type Table, tables } from './archive-format.ts';

type Row = Record<string, string>;
type Thing = Record<string, unknown>;

export interface Tabled {
  organizations: Thing[];
  cases: Thing[];
  showcase?: { items: Thing[] };
  honours?: string[];
  problems: ArchiveProblem[];
  /** Where a part of the document stands in the tables; undefined for what does not come from them. */
  find(path: Steps): Place | undefined;
}

/** What a property of the document is called in a table, where it is called otherwise. */
const columnOf: Readonly<Record<string, string>> = { fieldKey: 'field', kindKey: 'kind', names: 'name', alts: 'alt' };

/** The tables of an archive as the parts of one document. Rows belong together by a case's slug and an organization's key. */
export function readTables(texts: Readonly<Partial<Record<Table, string>>>): Tabled {
  const problems: ArchiveProblem[] = [];
  const places = new Map<string, { file: string; row: number }>();
  const rowsOf = (file: Table): { at: number; row: Row }[] => {
    const text = texts[file];
    if (text === undefined) return [];
    const [heading = [], ...lines] = parseCsv(text, { delimiter: ',' }).map((line) => line.map((cell) => String(cell ?? '').trim()));
    const broken = brokenTable(text, heading, lines.length + 1);
    if (broken) {
      problems.push({ file, column: '', ...broken });
      return [];
    }
    const known = tables[file] as readonly string[];
    heading.forEach((column, i) => {
      const isKnown = known.includes(column) || (column.includes(':') && known.includes(`${column.split(':')[0]}:*`));
      const place = { file, row: 1, column: column || String(i + 1) };
      if (!isKnown) problems.push({ ...place, problem: 'is not known here', mend: `Take it out, or correct its name. Known: ${known.join(', ')}.` });
      if (heading.indexOf(column) < i) problems.push({ ...place, problem: 'is there twice', mend: 'Give each column once.' });
    });
    return lines.flatMap((cells, i) => {
      const at = i + 2;
      if (cells.every((cell) => cell === '')) return [];
      if (cells.length > heading.length)
        problems.push({ file, row: at, column: '', problem: 'has more cells than the heading', mend: 'Put texts with commas in quotes.' });
      return [{ at, row: Object.fromEntries(heading.map((column, n) => [column, cells[n] ?? ''])) }];
    });
  };
  const perLanguage = (row: Row, name: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, text]) => (column.startsWith(`${name}:`) && text !== '' ? [[column.slice(name.length + 1), text]] : [])),
    );
  const keep = (path: Steps, file: Table, row: number) => places.set(path.join('.'), { file, row });

  const organizations = rowsOf('organizations.csv').map(({ at, row }, i): Thing => {
    keep(['organizations', i], 'organizations.csv', at);
    return given({ key: row.key, id: row.id, kind: row.kind, country: row.country, names: perLanguage(row, 'name') });
  });

  const bySlug = new Map<string, { index: number; one: Thing & { texts: Thing[]; applicants: Thing[]; pictures: Thing[] } }>();
  const items: Thing[] = [];
  const cases = rowsOf('cases.csv').map(({ at, row }, index) => {
    keep(['cases', index], 'cases.csv', at);
    const number = (text: string | undefined) => (text ? (/^\d+$/.test(text) ? Number(text) : text) : undefined);
    const facts = given({
      ...{ slug: row.slug, id: row.id, tier: row.tier, fieldKey: row.field, kindKey: row.kind, position: number(row.position) },
      ...{ startedOn: row.startedOn, sourceLocale: row.sourceLocale, countries: row.countries?.split(/[\s;,]+/).filter(Boolean) },
      provenance: row.provenance ? asJson(row.provenance) : undefined,
    });
    if (row.showcase) {
      keep(['showcase', 'items', items.length], 'cases.csv', at);
      items.push({ order: number(row.showcase), case: row.slug });
    }
    const one = { ...facts, texts: [] as Thing[], applicants: [] as Thing[], pictures: [] as Thing[] };
    if (row.slug) bySlug.set(row.slug, { index, one });
    else
      problems.push({
        file: 'cases.csv',
        row: at,
        column: 'slug',
        problem: 'is missing',
        mend: 'Give a short name, by which the other tables name the case.',
      });
    return one;
  });
  const belonging = (file: Table, part: 'texts' | 'applicants' | 'pictures', read: (row: Row) => Thing) => {
    for (const { at, row } of rowsOf(file)) {
      const found = bySlug.get(row.case ?? '');
      if (!found) {
        const mend = 'Give the slug of a row of cases.csv.';
        problems.push({ file, row: at, column: 'case', problem: `names no case: ${row.case || 'nothing'}`, mend });
        continue;
      }
      keep(['cases', found.index, part, found.one[part].length], file, at);
      found.one[part].push(read(row));
    }
  };
  const flag = (text: string | undefined) => (text === 'true' ? true : text === 'false' ? false : text);
  belonging('texts.csv', 'texts', (row) => given({ ...row, case: undefined, isStale: flag(row.isStale), isChecked: flag(row.isChecked) }));
  belonging('applicants.csv', 'applicants', (row) => given({ role: row.role, organization: row.organization, names: perLanguage(row, 'name') }));
  belonging('pictures.csv', 'pictures', (row) =>
    given({
      ...{ id: row.id, file: row.file, mimeType: row.mimeType, credit: row.credit, alts: perLanguage(row, 'alt') },
      renditions: row.renditions?.split(/\s+/).filter(Boolean).map(renditionOf),
    }),
  );
  const honours = rowsOf('honours.csv').map(({ at, row }, i) => {
    keep(['honours', i], 'honours.csv', at);
    return row.organization ?? '';
  });
  return {
    ...{ organizations, cases, problems },
    ...(items.length > 0 ? { showcase: { items } } : {}),
    ...(texts['honours.csv'] === undefined ? {} : { honours }),
    find(path) {
      for (let length = path.length; length > 0; length--) {
        const place = places.get(path.slice(0, length).join('.'));
        if (!place) continue;
        const [step = '', ...more] = path.slice(length).map(String);
        const name = place.file === 'cases.csv' && path[0] === 'showcase' ? 'showcase' : (columnOf[step] ?? step);
        const isPerLanguage = step === 'names' || step === 'alts';
        return {
          ...place,
          column: isPerLanguage && more[0] ? `${name}:${more[0]}` : name === '' && place.file === 'honours.csv' ? 'organization' : name,
        };
      }
      return undefined;
    },
  };
}

/** What keeps a table from being read as one: to go on would only find what is not wrong. */
function brokenTable(text: string, heading: readonly string[], rows: number): { row: number; problem: string; mend: string } | undefined {
  if (text.trim() === '') return { row: 1, problem: 'is empty', mend: 'Give a heading in the first line, or take the file away.' };
  if (heading.length === 1 && /[;\t]/.test(heading[0]!))
    return { row: 1, problem: 'has no commas between its cells', mend: 'Save it with commas, not with semicolons or tabs.' };
  if (text.split('"').length % 2 === 0)
    return { row: rows, problem: 'has a quote that is never closed', mend: 'Close it; a quote within a text is written twice.' };
  return undefined;
}

/** What a cell does not say is not there. */
const given = (thing: Thing): Thing => Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined && value !== ''));

/** `640x360:<hash>`; anything else is found wrong as the rendition that it is not. */
function renditionOf(text: string): Thing {
  const [, width, height, hash] = /^(\d+)x(\d+):(.*)$/.exec(text) ?? [];
  return { width: Number(width), height: Number(height), hash: hash ?? text };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
