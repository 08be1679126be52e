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

/** The two tiers of released cases. */
export type CaseTier =
  /** Part of the Collection. */
  | 'COLLECTION'
  /** Shown on stage, and part of the Collection. */
  | 'OUTSTANDING';

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

/** What the stage is doing. */
export type StageState =
  /** Over. */
  | 'ENDED'
  /** An item is being shown. */
  | 'LIVE'
  /** Interrupted; go on showing what is there. */
  | 'PAUSED'
  /** Not begun. */
  | 'WAITING';

/** The direction in which a text's language is written. */
export type TextDirection =
  /** Left to right. */
  | 'LTR'
  /** Right to left. */
  | 'RTL';

export type PartnerChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number;
  locales: Array<string> | string;
}>;


export type PartnerChangesQuery = { changes: { nextToken: string, hasMore: boolean, nodes: Array<
      | { __typename: 'CaseChanged', revision: number, at: string, case: { id: string, slug: string, tier: CaseTier, updatedAt: string, edition: { year: number }, field: { key: string }, countries: Array<{ code: string }>, applicants: Array<{ role: ApplicantRole, names: Array<{ locale: string, value: string }> }>, texts: Array<{ locale: string, isFallback: boolean, isStale: boolean, direction: TextDirection, title: string, summary: string | null }>, pictures: Array<{ url: string, width: number, height: number, alt: string | null, credit: string | null }> } }
      | { __typename: 'CaseRemoved', caseId: string, slug: string, reason: string | null, revision: number, at: string }
    > } };

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