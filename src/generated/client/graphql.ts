/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An organization's part on a case. */
export type ApplicantRole =
  /** Takes part. */
  | 'JOINT'
  /** Leads, and answers for the case. */
  | 'LEAD';

/** What a search is narrowed to. Values of one list are alternatives; several lists have to be met together. */
export type CaseSearchFilter = {
  /** Countries or regions, ISO 3166-1 alpha-2. */
  countries?: Array<string> | null | undefined;
  /** Countries or regions that all take part, ISO 3166-1 alpha-2. */
  countriesTogether?: Array<string> | null | undefined;
  /** Years of editions. */
  editions?: Array<number> | null | undefined;
  /** Keys of fields. */
  fields?: Array<string> | null | undefined;
  /** Keys of kinds of content. */
  kinds?: Array<string> | null | undefined;
  /** Ids of organizations that applied, lead or joint. */
  organizations?: Array<string | number> | null | undefined;
  /** Tiers. */
  tiers?: Array<CaseTier> | null | undefined;
};

/** The two tiers of released cases. */
export type CaseTier =
  /** Part of the Collection. */
  | 'COLLECTION'
  /** Shown on stage, and part of the Collection. */
  | 'OUTSTANDING';

/** In which form a book is. */
export type CollectionFormat =
  /** For e-readers: EPUB 3. */
  | 'EPUB'
  /** For print: PDF/A-2u, 170 by 240 millimetres, all fonts embedded. */
  | 'PDF';

/** Where an edition stands in its year, derived from its calendar and the clock. */
export type EditionStage =
  /** Made known; applications have not opened. */
  | 'ANNOUNCED'
  /** Applications are taken. */
  | 'APPLICATION'
  /** Over; kept for reading. */
  | 'ARCHIVED'
  /** The chosen prepare their texts, pictures and stage material. */
  | 'PREPARATION'
  /** The cases are promoted in many languages. */
  | 'PROMOTION'
  /** Experts judge. Nothing is public before the release. */
  | 'REVIEW'
  /** The outstanding cases are shown on stage. */
  | 'SHOWCASE';

/** What an organization is, in the eight kinds of the call. */
export type OrganizationKind =
  /** An enterprise. */
  | 'ENTERPRISE'
  /** A department of a government. */
  | 'GOVERNMENT_DEPARTMENT'
  /** An international organization. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** A research institution. */
  | 'RESEARCH_INSTITUTION'
  /** A social organization. */
  | 'SOCIAL_ORGANIZATION'
  /** A technical community. */
  | 'TECHNICAL_COMMUNITY'
  /** A think tank. */
  | 'THINK_TANK'
  /** A university. */
  | 'UNIVERSITY';

/** How a fact came about. */
export type ProvenanceOrigin =
  /** Made by this program, for demonstration. */
  | 'GENERATED'
  /** Concluded by the editors; no source states it. */
  | 'INFERRED'
  /** Taken from a published source. */
  | 'PUBLISHED'
  /** Translated or rendered by the editors from a published text. */
  | 'RENDERED';

/** Where in a case something was found. */
export type SearchedPart =
  /** The name of an applicant. */
  | 'APPLICANT'
  /** The text. */
  | 'BODY'
  /** The name of a country or region. */
  | 'COUNTRY'
  /** The short account. */
  | 'SUMMARY'
  /** The title. */
  | 'TITLE';

/** What the stage is doing. */
export type StageState =
  /** Over. */
  | 'ENDED'
  /** An item is being shown. */
  | 'LIVE'
  /** On hold: go on showing what is there. */
  | 'PAUSED'
  /** The item was shown and is over; go on showing it until the next cue. */
  | 'PRESENTED'
  /** An item is passed over: it does not come on stage. */
  | 'SKIPPED'
  /** The next item is about to come. Its place is known; of a secret programme nothing else is. */
  | 'STANDBY'
  /** Not begun. */
  | 'WAITING';

/** The direction in which a text's language is written. */
export type TextDirection =
  /** Left to right. */
  | 'LTR'
  /** Right to left. */
  | 'RTL';

/** How a text came about. */
export type TextOrigin =
  /** Written by the applicant in this language. */
  | 'AUTHOR'
  /** Translated by a machine. */
  | 'MACHINE'
  /** Translated by a person. */
  | 'PERSON';

export type PartnerChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number;
  locales: Array<string> | string;
}>;


export type PartnerChangesQuery = { changes: { nextToken: string, hasMore: boolean, nodes: Array<
      | { __typename: 'CaseChanged', revision: number, at: string, case: { id: string, slug: string, tier: CaseTier, updatedAt: string, edition: { year: number }, field: { key: string }, countries: Array<{ code: string }>, applicants: Array<{ role: ApplicantRole, names: Array<{ locale: string, value: string }> }>, texts: Array<{ locale: string, isFallback: boolean, isStale: boolean, direction: TextDirection, title: string, summary: string | null }>, pictures: Array<{ url: string, width: number, height: number, alt: string | null, credit: string | null }> } }
      | { __typename: 'CaseRemoved', caseId: string, slug: string, reason: string | null, revision: number, at: string }
    > } };

export type PortalSearchQueryVariables = Exact<{
  search: string;
  locale: string;
  filter?: CaseSearchFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PortalSearchQuery = { searchCases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ highlights: Array<{ part: SearchedPart, locale: string, direction: TextDirection, stretches: Array<{ text: string, isMatch: boolean }> }>, node: { slug: string, tier: CaseTier, edition: { year: number }, field: { key: string, name: string }, countries: Array<{ code: string, name: string }>, applicants: Array<{ role: ApplicantRole, name: string, organization: { id: string } }>, text: { locale: string, direction: TextDirection, title: string, summary: string | null }, cover: { url: string, width: number, height: number, alt: string | null } | null } }>, facets: { editions: Array<{ key: string, count: number, name: string | null }>, fields: Array<{ key: string, count: number, name: string | null }>, tiers: Array<{ key: string, count: number }>, kinds: Array<{ key: string, count: number, name: string | null }>, countries: Array<{ key: string, count: number, name: string | null }>, organizations: Array<{ key: string, count: number, name: string | null }> } } };

export type PortalCasePageQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type PortalCasePageQuery = { case: { slug: string, tier: CaseTier, startedOn: string | null, availableLocales: Array<string>, updatedAt: string, edition: { year: number, name: string }, field: { key: string, name: string }, kind: { key: string, name: string } | null, countries: Array<{ code: string, name: string }>, applicants: Array<{ role: ApplicantRole, name: string, organization: { id: string, kind: OrganizationKind | null, country: { code: string, name: string } | null } }>, text: { locale: string, isFallback: boolean, isStale: boolean, isChecked: boolean, direction: TextDirection, origin: TextOrigin, title: string, summary: string | null, body: string | null }, pictures: Array<{ url: string, width: number, height: number, alt: string | null, credit: string | null, small: string }>, videos: Array<{ url: string, mimeType: string, byteLength: number, width: number | null, height: number | null, durationSeconds: number, caption: string | null, credit: string | null, poster: { url: string } | null, subtitles: Array<{ locale: string, url: string }> }>, documents: Array<{ url: string, title: string | null, byteLength: number, pages: number, credit: string | null }>, provenance: Array<{ path: string, origin: ProvenanceOrigin, note: string }> } | null };

export type PortalEditionQueryVariables = Exact<{
  year: number;
  locale: string;
}>;


export type PortalEditionQuery = { edition: { year: number, name: string, stage: EditionStage, applicationsOpenAt: string | null, applicationsCloseAt: string | null, timeZone: string, fields: Array<{ key: string, name: string }>, kinds: Array<{ key: string, name: string }>, eligibilityRules: Array<{ key: string, text: string }>, criteria: Array<{ key: string, name: string, weight: number }>, quotas: { collection: number, outstanding: number } | null, contact: { name: string, email: string } | null, honours: Array<{ organization: { id: string, name: string } }>, collectionBooks: Array<{ id: string, locales: Array<string>, printing: number, pages: number, caseCount: number, files: Array<{ format: CollectionFormat, url: string, byteLength: number }> }> } | null, showcase: { version: number, items: Array<{ order: number, case: { slug: string, applicants: Array<{ role: ApplicantRole, name: string }>, text: { locale: string, direction: TextDirection, title: string }, cover: { url: string, width: number, height: number, alt: string | null, large: string } | null } }> } | null };

export type PortalOrganizationQueryVariables = Exact<{
  id: string | number;
  locale: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PortalOrganizationQuery = { organization: { id: string, name: string, kind: OrganizationKind | null, country: { code: string, name: string } | null, honouredIn: Array<{ year: number, name: string }>, cases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, tier: CaseTier, edition: { year: number }, field: { key: string, name: string }, countries: Array<{ code: string, name: string }>, applicants: Array<{ role: ApplicantRole, name: string, organization: { id: string } }>, text: { locale: string, direction: TextDirection, title: string, summary: string | null }, cover: { url: string, width: number, height: number, alt: string | null } | null } }> } } | null };

export type PortalCertificateQueryVariables = Exact<{
  number: string;
  locale: string;
}>;


export type PortalCertificateQuery = { certificate: { number: string, edition: { year: number, name: string }, organization: { id: string, name: string } } | null };

export type PortalCountryPairsQueryVariables = Exact<{
  country?: string | null | undefined;
  locale: string;
  first?: number;
}>;


export type PortalCountryPairsQuery = { countryPairs: Array<{ caseCount: number, countries: Array<{ code: string, name: string }> }> };

export type PortalSitemapQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type PortalSitemapQuery = { cases: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, availableLocales: Array<string>, updatedAt: string, applicants: Array<{ organization: { id: string } }> } }> } };

export type PortalCasesQueryVariables = Exact<{
  edition?: number | null | undefined;
  field?: string | null | undefined;
  tier?: CaseTier | null | undefined;
  search?: string | null | undefined;
  locale: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PortalCasesQuery = { cases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, slug: string, tier: CaseTier, edition: { year: number }, field: { key: string, name: string }, countries: Array<{ code: string, name: string }>, applicants: Array<{ role: ApplicantRole, name: string, organization: { id: string } }>, text: { locale: string, isFallback: boolean, direction: TextDirection, title: string, summary: string | null }, cover: { url: string, width: number, height: number, alt: string | null } | null } }> } };

export type PortalCaseQueryVariables = Exact<{
  slug: string;
  locale: string;
}>;


export type PortalCaseQuery = { case: { id: string, slug: string, tier: CaseTier, startedOn: string | null, availableLocales: Array<string>, updatedAt: string, edition: { year: number, name: string }, field: { key: string, name: string }, countries: Array<{ code: string, name: string }>, applicants: Array<{ role: ApplicantRole, name: string, organization: { id: string, kind: OrganizationKind | null, country: { code: string } | null } }>, text: { locale: string, isFallback: boolean, isStale: boolean, direction: TextDirection, title: string, summary: string | null, body: string | null }, pictures: Array<{ url: string, width: number, height: number, alt: string | null }>, videos: Array<{ url: string, mimeType: string, durationSeconds: number, caption: string | null, poster: { url: string } | null }> } | null };

export type PortalEditionsQueryVariables = Exact<{
  locale: string;
}>;


export type PortalEditionsQuery = { editions: Array<{ year: number, name: string, stage: EditionStage, applicationsOpenAt: string | null, applicationsCloseAt: string | null, timeZone: string, fields: Array<{ key: string, name: string }>, honours: Array<{ organization: { id: string, name: string } }> }> };

export type ScreenEditionQueryVariables = Exact<{
  edition: number;
}>;


export type ScreenEditionQuery = { edition: { id: string, showcaseOpensAt: string | null, name0: string, name1: string, fields: Array<{ key: string, name0: string, name1: string }> } | null };

export type ScreenShowcaseQueryVariables = Exact<{
  edition: number;
  locales: Array<string> | string;
}>;


export type ScreenShowcaseQuery = { showcase: { id: string, version: number, items: Array<{ order: number, case: { id: string, slug: string, field: { key: string, name: string }, countries: Array<{ code: string }>, applicants: Array<{ role: ApplicantRole, names: Array<{ locale: string, value: string }> }>, texts: Array<{ locale: string, isFallback: boolean, direction: TextDirection, title: string, summary: string | null }>, cover: { url: string, width: number, height: number, contentHash: string } | null } }> } | null };

export type ScreenStageSubscriptionVariables = Exact<{
  edition: number;
}>;


export type ScreenStageSubscription = { stage: { sequence: number, programmeVersion: number, state: StageState, at: string, current: { order: number, case: { id: string, slug: string } } | null, message: Array<{ locale: string, value: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const PartnerChangesDocument = new TypedDocumentString(`
    query PartnerChanges($since: String, $first: Int! = 100, $locales: [Locale!]!) {
  changes(since: $since, first: $first) {
    nextToken
    hasMore
    nodes {
      __typename
      revision
      at
      ... on CaseChanged {
        case {
          id
          slug
          tier
          edition {
            year
          }
          field {
            key
          }
          countries {
            code
          }
          applicants {
            role
            names(locales: $locales) {
              locale
              value
            }
          }
          texts(locales: $locales) {
            locale
            isFallback
            isStale
            direction
            title
            summary
          }
          pictures {
            url(width: 1280)
            width
            height
            alt(locale: "en")
            credit
          }
          updatedAt
        }
      }
      ... on CaseRemoved {
        caseId
        slug
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerChangesQuery, PartnerChangesQueryVariables>;
export const PortalSearchDocument = new TypedDocumentString(`
    query PortalSearch($search: String!, $locale: Locale!, $filter: CaseSearchFilter, $first: Int! = 20, $after: String) {
  searchCases(
    search: $search
    locale: $locale
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      highlights {
        part
        locale
        direction
        stretches {
          text
          isMatch
        }
      }
      node {
        slug
        tier
        edition {
          year
        }
        field {
          key
          name(locale: $locale)
        }
        countries {
          code
          name(locale: $locale)
        }
        applicants {
          role
          name(locale: $locale)
          organization {
            id
          }
        }
        text(locale: $locale) {
          locale
          direction
          title
          summary
        }
        cover {
          url(width: 640)
          width
          height
          alt(locale: $locale)
        }
      }
    }
    facets {
      editions {
        key
        count
        name(locale: $locale)
      }
      fields {
        key
        count
        name(locale: $locale)
      }
      tiers {
        key
        count
      }
      kinds {
        key
        count
        name(locale: $locale)
      }
      countries {
        key
        count
        name(locale: $locale)
      }
      organizations {
        key
        count
        name(locale: $locale)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PortalSearchQuery, PortalSearchQueryVariables>;
export const PortalCasePageDocument = new TypedDocumentString(`
    query PortalCasePage($slug: String!, $locale: Locale!) {
  case(slug: $slug) {
    slug
    tier
    edition {
      year
      name(locale: $locale)
    }
    field {
      key
      name(locale: $locale)
    }
    kind {
      key
      name(locale: $locale)
    }
    startedOn
    countries {
      code
      name(locale: $locale)
    }
    applicants {
      role
      name(locale: $locale)
      organization {
        id
        kind
        country {
          code
          name(locale: $locale)
        }
      }
    }
    text(locale: $locale) {
      locale
      isFallback
      isStale
      isChecked
      direction
      origin
      title
      summary
      body
    }
    availableLocales
    pictures {
      url(width: 1280)
      small: url(width: 640)
      width
      height
      alt(locale: $locale)
      credit
    }
    videos {
      url
      mimeType
      byteLength
      width
      height
      durationSeconds
      poster {
        url(width: 1280)
      }
      caption(locale: $locale)
      credit
      subtitles {
        locale
        url
      }
    }
    documents {
      url
      title(locale: $locale)
      byteLength
      pages
      credit
    }
    provenance {
      path
      origin
      note(locale: $locale)
    }
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<PortalCasePageQuery, PortalCasePageQueryVariables>;
export const PortalEditionDocument = new TypedDocumentString(`
    query PortalEdition($year: Int!, $locale: Locale!) {
  edition(year: $year) {
    year
    name(locale: $locale)
    stage
    applicationsOpenAt
    applicationsCloseAt
    timeZone
    fields {
      key
      name(locale: $locale)
    }
    kinds {
      key
      name(locale: $locale)
    }
    eligibilityRules {
      key
      text(locale: $locale)
    }
    criteria {
      key
      name(locale: $locale)
      weight
    }
    quotas {
      collection
      outstanding
    }
    contact {
      name
      email
    }
    honours {
      organization {
        id
        name(locale: $locale)
      }
    }
    collectionBooks {
      id
      locales
      printing
      pages
      caseCount
      files {
        format
        url
        byteLength
      }
    }
  }
  showcase(edition: $year) {
    version
    items {
      order
      case {
        slug
        applicants {
          role
          name(locale: $locale)
        }
        text(locale: $locale) {
          locale
          direction
          title
        }
        cover {
          url(width: 320)
          large: url(width: 1280)
          width
          height
          alt(locale: $locale)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PortalEditionQuery, PortalEditionQueryVariables>;
export const PortalOrganizationDocument = new TypedDocumentString(`
    query PortalOrganization($id: ID!, $locale: Locale!, $first: Int! = 50, $after: String) {
  organization(id: $id) {
    id
    name(locale: $locale)
    kind
    country {
      code
      name(locale: $locale)
    }
    honouredIn {
      year
      name(locale: $locale)
    }
    cases(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          slug
          tier
          edition {
            year
          }
          field {
            key
            name(locale: $locale)
          }
          countries {
            code
            name(locale: $locale)
          }
          applicants {
            role
            name(locale: $locale)
            organization {
              id
            }
          }
          text(locale: $locale) {
            locale
            direction
            title
            summary
          }
          cover {
            url(width: 640)
            width
            height
            alt(locale: $locale)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PortalOrganizationQuery, PortalOrganizationQueryVariables>;
export const PortalCertificateDocument = new TypedDocumentString(`
    query PortalCertificate($number: String!, $locale: Locale!) {
  certificate(number: $number) {
    number
    edition {
      year
      name(locale: $locale)
    }
    organization {
      id
      name(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<PortalCertificateQuery, PortalCertificateQueryVariables>;
export const PortalCountryPairsDocument = new TypedDocumentString(`
    query PortalCountryPairs($country: String, $locale: Locale!, $first: Int! = 100) {
  countryPairs(country: $country, first: $first) {
    countries {
      code
      name(locale: $locale)
    }
    caseCount
  }
}
    `) as unknown as TypedDocumentString<PortalCountryPairsQuery, PortalCountryPairsQueryVariables>;
export const PortalSitemapDocument = new TypedDocumentString(`
    query PortalSitemap($first: Int! = 100, $after: String) {
  cases(first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        slug
        availableLocales
        updatedAt
        applicants {
          organization {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PortalSitemapQuery, PortalSitemapQueryVariables>;
export const PortalCasesDocument = new TypedDocumentString(`
    query PortalCases($edition: Int, $field: String, $tier: CaseTier, $search: String, $locale: Locale!, $first: Int! = 20, $after: String) {
  cases(
    edition: $edition
    field: $field
    tier: $tier
    search: $search
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        slug
        tier
        edition {
          year
        }
        field {
          key
          name(locale: $locale)
        }
        countries {
          code
          name(locale: $locale)
        }
        applicants {
          role
          name(locale: $locale)
          organization {
            id
          }
        }
        text(locale: $locale) {
          locale
          isFallback
          direction
          title
          summary
        }
        cover {
          url(width: 640)
          width
          height
          alt(locale: $locale)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PortalCasesQuery, PortalCasesQueryVariables>;
export const PortalCaseDocument = new TypedDocumentString(`
    query PortalCase($slug: String!, $locale: Locale!) {
  case(slug: $slug) {
    id
    slug
    tier
    edition {
      year
      name(locale: $locale)
    }
    field {
      key
      name(locale: $locale)
    }
    startedOn
    countries {
      code
      name(locale: $locale)
    }
    applicants {
      role
      name(locale: $locale)
      organization {
        id
        kind
        country {
          code
        }
      }
    }
    text(locale: $locale) {
      locale
      isFallback
      isStale
      direction
      title
      summary
      body
    }
    availableLocales
    pictures {
      url(width: 1280)
      width
      height
      alt(locale: $locale)
    }
    videos {
      url
      mimeType
      durationSeconds
      poster {
        url(width: 1280)
      }
      caption(locale: $locale)
    }
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<PortalCaseQuery, PortalCaseQueryVariables>;
export const PortalEditionsDocument = new TypedDocumentString(`
    query PortalEditions($locale: Locale!) {
  editions {
    year
    name(locale: $locale)
    stage
    applicationsOpenAt
    applicationsCloseAt
    timeZone
    fields {
      key
      name(locale: $locale)
    }
    honours {
      organization {
        id
        name(locale: $locale)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PortalEditionsQuery, PortalEditionsQueryVariables>;
export const ScreenEditionDocument = new TypedDocumentString(`
    query ScreenEdition($edition: Int!) {
  edition(year: $edition) {
    id
    name0: name(locale: "zh-Hans")
    name1: name(locale: "en")
    showcaseOpensAt
    fields {
      key
      name0: name(locale: "zh-Hans")
      name1: name(locale: "en")
    }
  }
}
    `) as unknown as TypedDocumentString<ScreenEditionQuery, ScreenEditionQueryVariables>;
export const ScreenShowcaseDocument = new TypedDocumentString(`
    query ScreenShowcase($edition: Int!, $locales: [Locale!]!) {
  showcase(edition: $edition) {
    id
    version
    items {
      order
      case {
        id
        slug
        field {
          key
          name(locale: "en")
        }
        countries {
          code
        }
        applicants {
          role
          names(locales: $locales) {
            locale
            value
          }
        }
        texts(locales: $locales) {
          locale
          isFallback
          direction
          title
          summary
        }
        cover {
          url(width: 1920)
          width
          height
          contentHash
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScreenShowcaseQuery, ScreenShowcaseQueryVariables>;
export const ScreenStageDocument = new TypedDocumentString(`
    subscription ScreenStage($edition: Int!) {
  stage(edition: $edition) {
    sequence
    programmeVersion
    state
    current {
      order
      case {
        id
        slug
      }
    }
    message {
      locale
      value
    }
    at
  }
}
    `) as unknown as TypedDocumentString<ScreenStageSubscription, ScreenStageSubscriptionVariables>;