import type {
  CaseTextCorrectionInput,
  CorrectionInput,
  DocumentCorrectionInput,
  PublishingPublicCaseQuery,
  VideoCorrectionInput,
} from '../../../../../src/generated/web/graphql.ts';

export type PublicCase = NonNullable<PublishingPublicCaseQuery['case']>;
export const textParts = ['title', 'summary', 'body'] as const;
type Texts = Record<(typeof textParts)[number], string>;

/** A public case in one language, as somebody would have it. */
export interface CorrectionDraft {
  texts: Texts;
  facts: { fieldKey: string; kindKey: string; startedOn: string; countries: readonly string[] };
  /** By the hash of the picture. */
  pictures: Readonly<Record<string, { alt: string; credit: string }>>;
  /** What videos and documents are called, and whom to credit, by their ids. */
  files: Readonly<Record<string, { name: string; credit: string }>>;
  /** Names of applicants, by the organization's id. */
  names: Readonly<Record<string, string>>;
  /** Whose name is put right in the directory as well, and on all cases of the edition. */
  everywhere: readonly string[];
  /** Whether files are taken along that were accepted in the preparation and are not public. */
  fromPreparation: boolean;
}

/** What each part of the page is given. */
export interface PartProps {
  of: PublicCase;
  before: CorrectionDraft;
  draft: CorrectionDraft;
  locale: string;
  change: (some: Partial<CorrectionDraft>) => void;
}

/** What is public. What only another language says is empty. */
export function draftOf(of: PublicCase, locale: string): CorrectionDraft {
  const text = of.texts.find(({ requestedLocale, isFallback }) => requestedLocale === locale && !isFallback);
  return {
    texts: { title: text?.title ?? '', summary: text?.summary ?? '', body: text?.body ?? '' },
    facts: {
      ...{ fieldKey: of.field.key, kindKey: of.kind?.key ?? '', startedOn: of.startedOn ?? '' },
      countries: of.countries.map(({ code }) => code),
    },
    pictures: Object.fromEntries(of.pictures.map(({ contentHash, alt, credit }) => [contentHash, { alt: alt ?? '', credit: credit ?? '' }])),
    files: Object.fromEntries([
      ...of.videos.map(({ id, caption, credit }) => [id, { name: caption ?? '', credit: credit ?? '' }] as const),
      ...of.documents.map(({ id, title, credit }) => [id, { name: title ?? '', credit: credit ?? '' }] as const),
    ]),
    names: Object.fromEntries(
      of.applicants.map(({ organization, names }) => [organization.id, names.find((name) => name.locale === locale)?.value ?? '']),
    ),
    everywhere: [],
    fromPreparation: false,
  };
}

/** What a draft puts right, as the graph takes it; null where that is nothing, or a text has no title. */
export function correctionOf(of: PublicCase, locale: string, draft: CorrectionDraft): CorrectionInput | null {
  const before = draftOf(of, locale);
  const isNew = !of.availableLocales.includes(locale);
  const changed = textParts.filter((part) => draft.texts[part] !== before.texts[part]);
  if (changed.length > 0 && draft.texts.title.trim() === '') return null;
  const texts: CaseTextCorrectionInput[] =
    changed.length === 0
      ? []
      : [{ locale, ...Object.fromEntries(changed.map((part) => [part, draft.texts[part]])), ...(isNew ? { origin: 'PERSON' as const } : {}) }];
  const { fieldKey, kindKey, startedOn, countries } = draft.facts;
  const facts = {
    ...(fieldKey === before.facts.fieldKey ? {} : { fieldKey }),
    ...(kindKey === before.facts.kindKey ? {} : { kindKey }),
    ...(startedOn === before.facts.startedOn ? {} : { startedOn }),
    ...(countries.join() === before.facts.countries.join() ? {} : { countries: [...countries] }),
  };
  const pictures = Object.entries(draft.pictures).flatMap(([pictureId, { alt, credit }]) => {
    const was = before.pictures[pictureId]!;
    if (alt === was.alt && credit === was.credit) return [];
    return [{ pictureId, alts: alt === was.alt ? [] : [{ locale, value: alt }], ...(credit === was.credit ? {} : { credit }) }];
  });
  const called = (id: string) => {
    const [{ name, credit }, was] = [draft.files[id]!, before.files[id]!];
    if (name === was.name && credit === was.credit) return null;
    return { words: name === was.name ? [] : [{ locale, value: name }], ...(credit === was.credit ? {} : { credit }) };
  };
  const videos = of.videos.flatMap(({ id }): VideoCorrectionInput[] => {
    const { words, ...rest } = called(id) ?? {};
    return words ? [{ videoId: id, captions: words, ...rest }] : [];
  });
  const documents = of.documents.flatMap(({ id }): DocumentCorrectionInput[] => {
    const { words, ...rest } = called(id) ?? {};
    return words ? [{ documentId: id, titles: words, ...rest }] : [];
  });
  const files = { ...(videos.length > 0 ? { videos } : {}), ...(documents.length > 0 ? { documents } : {}) };
  const renamed = Object.entries(draft.names).filter(([id, name]) => name !== before.names[id]);
  const namesOf = (isWanted: (id: string) => boolean) =>
    renamed.filter(([id]) => isWanted(id)).map(([organizationId, value]) => ({ organizationId, names: [{ locale, value }] }));
  const isEverywhere = (id: string) => draft.everywhere.includes(id);
  const one = { texts, ...facts, pictures, ...files, applicants: namesOf((id) => !isEverywhere(id)) };
  const organizations = namesOf(isEverywhere).map((entry) => ({ ...entry, onCases: true }));
  const touches = texts.length + Object.keys({ ...facts, ...files }).length + pictures.length + one.applicants.length > 0 || draft.fromPreparation;
  const cases = touches ? [{ slug: of.slug, ...one, ...(draft.fromPreparation ? { fromPreparation: true } : {}) }] : [];
  return cases.length + organizations.length > 0 ? { cases, organizations } : null;
}
