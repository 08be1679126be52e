import { EditionDeskAuditResolver } from './audit/index.ts';
import {
  ApplicantsShownResolver,
  CalendarResolver,
  EditionDeskResolver,
  EditionMutationsResolver,
  EditionSettingsResolver,
  ExtensionResolver,
  ViewerDeskResolver,
} from './editions/index.ts';
import { CommitteeMutationsResolver, EditionDeskCommitteeResolver, ViewerCommitteeResolver } from './committee/index.ts';
import {
  CollectionMutationsResolver,
  CollectionPrintingResolver,
  CollectionProofResolver,
  EditionDeskCollectionResolver,
} from './collection/index.ts';
import { DossierResolver, EditionDeskDossierResolver } from './dossiers/index.ts';
import {
  AgendaItemResolver,
  AgendaResolver,
  BallotCandidateResolver,
  BallotResolver,
  DeliberationMutationsResolver,
  FieldCommitteeResolver,
  ViewerFieldCommitteeResolver,
} from './deliberation/index.ts';
import { AccountReceiptResolver, EditionDeskExportsResolver, ViewerExportsResolver } from './exports/index.ts';
import { ComingInResolver, IdentityResolver, OwnAccountResolver, WaysInResolver } from './identity/index.ts';
import { EditionDeskKeysResolver, KeyResolver, ViewerKeysResolver } from './keys/index.ts';
import { EditionDeskLettersResolver, LettersResolver, NoticeBatchResolver } from './letters/index.ts';
import { EditionDeskMessagesResolver, ViewerMessagesResolver } from './messages/index.ts';
import { EditionDeskNoticesResolver, MailLanguageResolver } from './notices/index.ts';
import {
  PartnerResolver,
  PartnersResolver,
  PartnerWebhooksResolver,
  ViewerPartnersResolver,
  WebhookEndpointResolver,
  WebhooksResolver,
} from './partners/index.ts';
import { EditionDeskEmbargoResolver, EmbargoMutationsResolver, EmbargoPackageResolver, PartnerPackagesResolver } from './publishing/index.ts';
import { EditionDeskRolesResolver, RolesResolver, SuspensionsResolver } from './people/index.ts';
import { DirectoryEntryResolver, DirectoryResolver, ViewerDirectoryResolver } from './organizations/index.ts';
import {
  EditionDeskHonoursResolver,
  HonourListResolver,
  HonourMutationsResolver,
  RecommenderHonourResolver,
  ViewerHonoursResolver,
} from './honours/index.ts';
import {
  CasePreparationInvitationResolver,
  EditionDeskDelegatesResolver,
  EditionDeskPreparationResolver,
  PreparationFileResolver,
  PreparationItemResolver,
  PreparationMutationsResolver,
  PreparedVersionResolver,
  SubmissionPreparationResolver,
  SummitMutationsResolver,
} from './preparation/index.ts';
import { PrivacyResolver, ViewerPrivacyResolver } from './privacy/index.ts';
import {
  ProgrammeResolver,
  StageCandidateResolver,
  StageDeskResolver,
  StageDeskScreensResolver,
  ViewerStageDeskResolver,
} from './programme/index.ts';
import {
  HallResolver,
  EditionDeskArchiveResolver,
  PublishingResolver,
  ReleaseResolver,
  ViewerReleasesResolver,
  StageControlResolver,
  StageDeskControlResolver,
  StageItemResolver,
} from './publishing/index.ts';
import {
  AccreditationResolver,
  EditionDeskRecommendationsResolver,
  RecommendationMutationsResolver,
  RecommenderDeskResolver,
  SubmissionRecommendationsResolver,
  ViewerRecommendationsResolver,
} from './recommendations/index.ts';
import {
  AssignmentRunResolver,
  EditionDeskFieldTablesResolver,
  EditionDeskRunsResolver,
  FieldTableResolver,
  ReviewResolver,
  ReviewedFileResolver,
  ReviewedPictureResolver,
  RunMutationsResolver,
  ViewerFieldTableResolver,
  ViewerReviewsResolver,
} from './reviews/index.ts';
import {
  FieldTableFeedbackResolver,
  OutcomeMutationsResolver,
  QuotaMoveResolver,
  SelectionResolver,
  SubmissionEvaluationResolver,
  SubmissionOutcomeResolver,
} from './selection/index.ts';
import {
  DuplicateCandidateResolver,
  DuplicateSignResolver,
  EditionDeskScreeningResolver,
  ScreeningCaseDuplicatesResolver,
  ScreeningFindingResolver,
  ScreeningMutationsResolver,
} from './screening/index.ts';
import {
  DraftSectionResolver,
  EditionDeskSubmissionsResolver,
  MaterialMutationsResolver,
  MaterialResolver,
  SubmissionDeskMutationsResolver,
  SubmissionMemberResolver,
  SubmissionLimitsResolver,
  SubmissionMembersResolver,
  SubmissionMutationsResolver,
  SubmissionResolver,
  ViewerSubmissionsResolver,
  SubmissionPictureResolver,
} from './submissions/index.ts';

import {
  TranslationCaseResolver,
  TranslationDeskResolver,
  TranslationMutationsResolver,
  TranslationSheetResolver,
  TranslationTextResolver,
  ViewerTranslationsResolver,
} from './translations/index.ts';

/** Every resolver of the management side. They are part of the schema on every node; without a desk they serve nothing. */
export const managementResolvers = [
  ApplicantsShownResolver,
  ...[IdentityResolver, ComingInResolver, OwnAccountResolver, WaysInResolver],
  ...[DirectoryResolver, DirectoryEntryResolver, ViewerDirectoryResolver],
  ...[ViewerDeskResolver, EditionDeskResolver, EditionDeskAuditResolver],
  ...[EditionDeskNoticesResolver, MailLanguageResolver],
  ...[EditionDeskExportsResolver, ViewerExportsResolver, AccountReceiptResolver],
  ...[EditionDeskCollectionResolver, CollectionProofResolver, CollectionPrintingResolver, CollectionMutationsResolver],
  ...[DossierResolver, EditionDeskDossierResolver],
  ...[RolesResolver, EditionDeskRolesResolver, SuspensionsResolver],
  ...[CalendarResolver, EditionSettingsResolver, EditionMutationsResolver, ExtensionResolver],
  ...[KeyResolver, ViewerKeysResolver, EditionDeskKeysResolver],
  ...[SubmissionDeskMutationsResolver, SubmissionMembersResolver, SubmissionMemberResolver, SubmissionLimitsResolver, DraftSectionResolver],
  ...[SubmissionResolver, SubmissionMutationsResolver, ViewerSubmissionsResolver, EditionDeskSubmissionsResolver],
  ...[ScreeningMutationsResolver, EditionDeskScreeningResolver, ScreeningFindingResolver],
  ...[ScreeningCaseDuplicatesResolver, DuplicateCandidateResolver, DuplicateSignResolver],
  ...[MaterialResolver, MaterialMutationsResolver, SubmissionPictureResolver, ReviewedPictureResolver],
  ...[RecommendationMutationsResolver, ViewerRecommendationsResolver, RecommenderDeskResolver, AccreditationResolver],
  ...[EditionDeskMessagesResolver, ViewerMessagesResolver],
  ...[SubmissionRecommendationsResolver, EditionDeskRecommendationsResolver],
  ...[EditionDeskLettersResolver, NoticeBatchResolver, LettersResolver],
  ...[AssignmentRunResolver, EditionDeskRunsResolver, RunMutationsResolver],
  ...[CommitteeMutationsResolver, EditionDeskCommitteeResolver, ViewerCommitteeResolver],
  ...[EditionDeskFieldTablesResolver, FieldTableResolver, ViewerFieldTableResolver],
  ...[ViewerFieldCommitteeResolver, FieldCommitteeResolver, AgendaResolver, AgendaItemResolver],
  ...[BallotResolver, BallotCandidateResolver, DeliberationMutationsResolver],
  ...[ReviewResolver, ViewerReviewsResolver, ReviewedFileResolver, SelectionResolver, QuotaMoveResolver],
  ...[EditionDeskArchiveResolver, PublishingResolver, ReleaseResolver, ViewerReleasesResolver, HallResolver],
  ...[SubmissionOutcomeResolver, SubmissionEvaluationResolver, FieldTableFeedbackResolver, OutcomeMutationsResolver],
  ...[ViewerTranslationsResolver, TranslationDeskResolver, TranslationCaseResolver, TranslationSheetResolver, TranslationTextResolver],
  ...[TranslationMutationsResolver],
  ...[ProgrammeResolver, StageCandidateResolver, StageDeskResolver, StageDeskScreensResolver, ViewerStageDeskResolver],
  ...[StageDeskControlResolver, StageControlResolver, StageItemResolver],
  ...[EmbargoMutationsResolver, PartnerPackagesResolver, EditionDeskEmbargoResolver, EmbargoPackageResolver],
  ...[PartnersResolver, ViewerPartnersResolver, PartnerResolver],
  ...[WebhooksResolver, PartnerWebhooksResolver, WebhookEndpointResolver],
  ...[
    SubmissionPreparationResolver,
    EditionDeskPreparationResolver,
    PreparationFileResolver,
    PreparationItemResolver,
    PreparedVersionResolver,
    PreparationMutationsResolver,
  ],
  ...[CasePreparationInvitationResolver, EditionDeskDelegatesResolver, SummitMutationsResolver],
  ...[EditionDeskHonoursResolver, HonourListResolver, HonourMutationsResolver, RecommenderHonourResolver, ViewerHonoursResolver],
  ...[PrivacyResolver, ViewerPrivacyResolver],
];
