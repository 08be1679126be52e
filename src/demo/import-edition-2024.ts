import type {
  CaseContent,
  EditionContent,
  Localized,
  OrganizationContent,
  PictureContent,
  Provenance,
  ReleaseContent,
} from '../delivery/releases/release-content.ts';
import type { CallFacts, EditionFacts } from './facts.ts';

/** What the facts do not hold. Randomness and pictures come from outside, so that this stays a function of its values. */
export interface Given {
  newId: () => string;
  slug: (texts: readonly { locale: string; title: string }[]) => string;
  /** The renditions of a case's generated picture. */
  cover: (showcaseOrder: number) => PictureContent['renditions'];
}

const both = ({ en, 'zh-Hans': zh }: { en: string; 'zh-Hans': string }): Localized => ({ 'zh-Hans': zh, en });
const note = (path: string, origin: Provenance['origin'], en: string, zh: string): Provenance => ({ path, origin, notes: { 'zh-Hans': zh, en } });

/**
 * The 2024 edition as it is on record: its outstanding cases in the order of the showcase and the organizations that were
 * honoured. What the record does not hold stays empty, and what the editors added says so.
 */
export function importEdition2024(facts: EditionFacts, call: CallFacts, { newId, slug, cover }: Given): ReleaseContent {
  const organizations = new Map<string, OrganizationContent>();
  const organization = (names: { en: string; 'zh-Hans': string }): OrganizationContent => {
    const known = organizations.get(names['zh-Hans']);
    if (known) return known;
    const entry = { id: newId(), names: both(names), kind: null, country: null };
    organizations.set(names['zh-Hans'], entry);
    return entry;
  };

  const cases = facts.outstandingCasesInShowcaseOrder
    .toSorted((a, b) => a.order - b.order)
    .map(({ order, title, applicants, field }): CaseContent => {
      const texts = [
        { locale: 'zh-Hans', title: title['zh-Hans'], summary: null, body: null, origin: 'AUTHOR' as const, isStale: false },
        { locale: 'en', title: title.en, summary: null, body: null, origin: 'PERSON' as const, isStale: false },
      ];
      return {
        id: newId(),
        slug: slug(texts),
        tier: 'OUTSTANDING',
        fieldKey: field.key,
        kindKey: null,
        position: order,
        startedOn: null,
        sourceLocale: 'zh-Hans',
        countries: [],
        texts,
        applicants: applicants.map((names, index) => ({
          organizationId: organization(names).id,
          role: index === 0 ? 'LEAD' : 'JOINT',
          names: both(names),
        })),
        pictures: [{ id: newId(), mimeType: 'image/webp', renditions: cover(order), alts: { ...alt }, credit: null }],
        provenance: [
          note('text.zh-Hans.title', 'PUBLISHED', "As published in the 2025 call's second annex.", '据 2025 年征集函附件二公布的名单。'),
          note('text.en.title', 'RENDERED', "The editors' rendering of the published Chinese title.", '编辑者据已公布的中文标题译出。'),
          note('applicants.en', 'RENDERED', "The editors' rendering of the published Chinese names.", '编辑者据已公布的中文名称译出。'),
          ...(field.inferred
            ? [note('field', 'INFERRED', 'Concluded from the title: the published list names no fields.', '据标题推断：公布的名单未注明领域。')]
            : []),
          note('cover', 'GENERATED', 'A pattern drawn by this program. It shows nothing of the case.', '由本程序绘制的图案，与案例内容无关。'),
        ],
      };
    });
  const honours = facts.outstandingOrganizations.map((names) => organization(names).id);

  return {
    edition: editionOf(facts.year, call, newId()),
    organizations: [...organizations.values()],
    cases,
    showcase: { id: newId(), items: cases.map(({ id, position }) => ({ order: position, caseId: id })) },
    honours,
    removals: [],
  };
}

const alt: Localized = { 'zh-Hans': '抽象几何图案，为演示而生成。', en: 'An abstract geometric pattern, generated for demonstration.' };

const editionOf = (year: number, call: CallFacts, id: string): EditionContent => ({
  id,
  year,
  names: {
    'zh-Hans': call.names.edition['zh-Hans'].replace(String(call.year), String(year)),
    en: call.names.edition.en.replace(String(call.year), String(year)),
  },
  timeZone: 'Asia/Shanghai',
  applicationsOpenAt: null,
  applicationsCloseAt: null,
  reviewsCloseAt: null,
  showcaseOpensAt: null,
  showcaseClosesAt: null,
  archivedAt: null,
  fields: call.fields.map(({ key, ...names }) => ({ key, names: both(names) })),
  kinds: [],
  eligibilityRules: [],
  criteria: [],
  quotas: null,
  contact: null,
  provenance: [
    note(
      'name',
      'INFERRED',
      `Concluded from the name of the ${call.year} call, with this year in it.`,
      `据 ${call.year} 年征集函的名称推断，仅改换年份。`,
    ),
    note('name.en', 'RENDERED', "The editors' rendering of the Chinese name.", '编辑者据中文名称译出。'),
    note(
      'fields',
      'INFERRED',
      `The fields of the ${call.year} call; the published list of ${year} names none.`,
      `采用 ${call.year} 年征集函的领域；${year} 年公布的名单未注明领域。`,
    ),
    note('showcase', 'PUBLISHED', "In the order of the 2025 call's second annex.", '按 2025 年征集函附件二的顺序。'),
    note('honours', 'PUBLISHED', "As published in the 2025 call's second annex.", '据 2025 年征集函附件二公布的名单。'),
    note('honours.en', 'RENDERED', "The editors' rendering of the published Chinese names.", '编辑者据已公布的中文名称译出。'),
  ],
});
