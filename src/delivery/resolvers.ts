import { ApplicantResolver, CaseConnectionResolver, CaseTextResolver } from './cases/case-parts.resolvers.ts';
import { CaseResolver } from './cases/case.resolver.ts';
import { CaseDocumentResolver, PictureResolver, SubtitlesResolver, VideoResolver } from './cases/media.resolvers.ts';
import { CollectionBookResolver, EditionBooksResolver } from './collection/book.resolver.ts';
import { CertificateResolver } from './editions/certificate.resolver.ts';
import { EditionResolver } from './editions/edition.resolver.ts';
import {
  CaseKindNameResolver,
  CriterionNameResolver,
  EligibilityRuleTextResolver,
  FieldNameResolver,
  ProvenanceNoteResolver,
} from './editions/named.resolvers.ts';
import { NodeResolver } from './node.resolver.ts';
import { CountryPairResolver, CountryResolver, OrganizationResolver } from './organizations/organization.resolver.ts';
import { CaseSearchConnectionResolver, CaseSearchEdgeResolver, SearchFacetValueResolver } from './search/search.resolver.ts';
import { ShowcaseItemResolver, ShowcaseResolver } from './showcase/showcase.resolver.ts';
import { StageResolver } from './showcase/stage.resolver.ts';
import { ChangeResolver } from './syndication/change.resolver.ts';

/** Everything public in the graph. */
export const resolvers = [
  ApplicantResolver,
  CaseConnectionResolver,
  CaseKindNameResolver,
  CaseResolver,
  CaseSearchConnectionResolver,
  CaseSearchEdgeResolver,
  CaseTextResolver,
  CertificateResolver,
  ChangeResolver,
  CollectionBookResolver,
  CountryPairResolver,
  CountryResolver,
  CriterionNameResolver,
  EditionBooksResolver,
  EditionResolver,
  EligibilityRuleTextResolver,
  FieldNameResolver,
  NodeResolver,
  OrganizationResolver,
  PictureResolver,
  ProvenanceNoteResolver,
  SearchFacetValueResolver,
  ShowcaseItemResolver,
  ShowcaseResolver,
  StageResolver,
  VideoResolver,
  SubtitlesResolver,
  CaseDocumentResolver,
];
