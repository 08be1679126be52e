/** The parts of a draft that count their saves by themselves, as the form knows them. */
export type SectionId = 'FACTS' | 'APPLICANTS' | `TEXT:${string}` | `MATERIAL:${string}`;

export interface Facts {
  field: string | null;
  kind: string | null;
  startedOn: string | null;
  countries: string[];
}

/** An organization with its names, so that it can be shown without a connection. */
export interface Part {
  organizationId: string;
  role: 'LEAD' | 'JOINT';
  names: { locale: string; value: string }[];
}

export interface Words {
  title: string;
  summary: string;
  body: string;
}

export interface Applicants {
  list: Part[];
}

/** What is said of a file. */
export interface Described {
  title: { locale: string; value: string }[];
  alt: { locale: string; value: string }[];
  credit: string;
  rights: string;
}

export type Value = Facts | Applicants | Words | Described;

export type ValueOf<Id extends SectionId> = Id extends 'FACTS'
  ? Facts
  : Id extends 'APPLICANTS'
    ? Applicants
    : Id extends `MATERIAL:${string}`
      ? Described
      : Words;

export const localeOf = (id: SectionId): string | null => (id.startsWith('TEXT:') ? id.slice('TEXT:'.length) : null);

export const kindOf = (id: SectionId): 'FACTS' | 'APPLICANTS' | 'TEXT' | 'MATERIALS' =>
  id === 'FACTS' || id === 'APPLICANTS' ? id : id.startsWith('TEXT:') ? 'TEXT' : 'MATERIALS';

export const materialOf = (id: SectionId): string | null => (id.startsWith('MATERIAL:') ? id.slice('MATERIAL:'.length) : null);

/** Whether two values say the same. Names of organizations are not what is saved, and blanks around a text are not kept. */
export const isSame = (one: Value, other: Value): boolean => JSON.stringify(whatCounts(one)) === JSON.stringify(whatCounts(other));

function whatCounts(value: Value): unknown {
  if ('list' in value) return value.list.map(({ organizationId, role }) => [organizationId, role]);
  if ('countries' in value) return [value.field, value.kind, value.startedOn, value.countries];
  if ('alt' in value) return [spoken(value.title), spoken(value.alt), tidy(value.credit), tidy(value.rights)];
  return [value.title, value.summary, value.body].map(tidy);
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

const spoken = (all: Described['title']): [string, string][] =>
  all
    .map(({ locale, value }): [string, string] => [locale, tidy(value)])
    .filter(([, value]) => value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
