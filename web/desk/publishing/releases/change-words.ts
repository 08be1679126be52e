import type { TFunction } from 'i18next';
import type { Change } from './release-changes.tsx';

/** What is changed, as the documents of a release call it. */
const leaves = [
  ...(['slug', 'tier', 'fieldKey', 'kindKey', 'position', 'startedOn', 'sourceLocale', 'countries', 'title', 'summary', 'body'] as const),
  ...(['origin', 'isStale', 'isChecked', 'role', 'names', 'alts', 'credit', 'file', 'captions', 'subtitles', 'licence', 'isForStage'] as const),
  ...(['titles', 'notes', 'year', 'timeZone', 'applicationsOpenAt', 'applicationsCloseAt', 'reviewsCloseAt', 'showcaseOpensAt'] as const),
  ...(['showcaseClosesAt', 'archivedAt', 'texts', 'weight', 'minimum', 'maximum', 'collection', 'outstanding', 'name', 'email'] as const),
  ...(['kind', 'country', 'case', 'organization', 'formula'] as const),
];
type Leaf = (typeof leaves)[number];
const isLeaf = (word: string | undefined): word is Leaf => leaves.includes(word as Leaf);

/** Lists whose members have a place, and those whose members have a key of their own. */
const counted = ['pictures', 'videos', 'documents', 'applicants', 'provenance'] as const;
const keyed = ['fields', 'kinds', 'criteria', 'eligibilityRules'] as const;
const isOneOf = <Word extends string>(list: readonly Word[], word: string | undefined): word is Word => list.includes(word as Word);

/** A file is another one as a whole: nobody reads its sizes and hashes one by one. */
const ofFiles: ReadonlySet<string> = new Set(['hash', 'mimeType', 'byteLength', 'width', 'height', 'durationSeconds', 'pages', 'renditions']);

/** How things are called in the reader's language. */
export interface Speech {
  t: TFunction<'publishing'>;
  /** Of the edition, by their keys. */
  fields: ReadonlyMap<string, string>;
  kinds: ReadonlyMap<string, string>;
  languageName: (tag: string) => string;
  countryName: (code: string) => string;
  /** In the edition's zone; what ends at midnight ends at 24:00. */
  instant: (at: string) => string;
  deadline: (at: string) => string;
  day: (day: string) => string;
}

export interface ChangeInWords {
  /** Two changes with the same words are one for people. */
  words: string;
  leaf: Leaf | undefined;
  change: Change;
}

/** Where a change is, in words: "Picture 2 · Description · English". What nobody has words for keeps its path. */
export function placeInWords(change: Change, { t, fields, kinds, languageName }: Speech): ChangeInWords {
  const [first, second, ...more] = change.path.split('.');
  const language = change.locale ? [languageName(change.locale)] : [];
  const say = (leaf: Leaf, ...before: string[]) => ({ words: [...before, t(`changed.${leaf}`), ...language].join(' · '), leaf, change });
  if (first === 'texts' && isLeaf(more[0])) return say(more[0]);
  if (first === 'formula') return say('formula');
  if (isOneOf(counted, first)) {
    const holder = t(`changedIn.${first}`, { number: change.place });
    const within = more[0] === 'poster' ? [t('changedIn.poster')] : [];
    const [inner, ...rest] = more[0] === 'poster' ? more.slice(1) : more;
    if (inner === 'path' || (first === 'provenance' && inner === 'origin')) return say('notes', holder);
    if (inner !== undefined && (ofFiles.has(inner) || rest.some((part) => ofFiles.has(part) && inner !== 'subtitles')))
      return say('file', holder, ...within);
    if (isLeaf(inner)) return say(inner, holder, ...within);
  }
  if (isOneOf(keyed, first) && isLeaf(more[0])) {
    const name = { fields, kinds, criteria: undefined, eligibilityRules: undefined }[first]?.get(second!) ?? second;
    return say(more[0], t(`changedIn.${first}`, { name }));
  }
  if ((first === 'items' || first === 'honours') && isLeaf(more[0])) return say(more[0], t('changedIn.place', { number: second }));
  if (first === 'quotas' || first === 'contact')
    return isLeaf(second) ? say(second, t(`changedIn.${first}`)) : { words: change.path, leaf: undefined, change };
  return isLeaf(first) ? say(first) : { words: change.path, leaf: undefined, change };
}

/** What is said there, as people say it: codes, keys and instants in words. Texts stay as they are. */
export function valueInWords(
  { t, fields, kinds, languageName, countryName, instant, deadline, day }: Speech,
  leaf: Leaf | undefined,
  value: string,
): string {
  switch (leaf) {
    case 'tier':
      return t(`caseTier_${value as 'OUTSTANDING'}`);
    case 'fieldKey':
      return fields.get(value) ?? value;
    case 'kindKey':
      return kinds.get(value) ?? value;
    case 'countries':
      return value.split(', ').map(countryName).join(t('listComma'));
    case 'country':
      return countryName(value);
    case 'sourceLocale':
      return languageName(value);
    case 'startedOn':
      return day(value);
    case 'origin':
      return t(`origin_${value as 'AUTHOR'}`);
    case 'isStale':
    case 'isChecked':
    case 'isForStage':
      return t(value === 'true' ? 'yes' : 'no');
    case 'licence':
      return t(`licence_${value as 'OWN_WORK'}`);
    case 'role':
      return t(`applicant.${value as 'LEAD'}`, { ns: 'organizer' });
    case 'kind':
      return t(`kind_${value as 'UNIVERSITY'}`, { ns: 'applicant' });
    case 'weight':
      return `${Math.round(Number(value) * 1_000) / 10} %`;
    case 'applicationsOpenAt':
    case 'showcaseOpensAt':
    case 'archivedAt':
      return instant(value);
    case 'applicationsCloseAt':
    case 'reviewsCloseAt':
    case 'showcaseClosesAt':
      return deadline(value);
    default:
      return value;
  }
}

/** Those with the same words as one: a picture whose sizes are all others is another file. */
export function oneEach(changes: readonly ChangeInWords[]): ChangeInWords[] {
  return [...Map.groupBy(changes, ({ words }) => words).values()].map((same) => {
    const [one] = same as [ChangeInWords];
    if (one.leaf !== 'file' && one.leaf !== 'formula' && one.leaf !== 'subtitles' && same.length === 1) return one;
    const kinds = new Set(same.map(({ change }) => change.kind));
    return { ...one, change: { ...one.change, kind: kinds.size === 1 ? one.change.kind : 'CHANGED', before: null, after: null } };
  });
}
