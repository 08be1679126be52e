import 'reflect-metadata';
import * as tg from 'type-graphql';
import { DateScalar, DateTimeScalar, type Instant, LocaleScalar, UploadScalar, type Upload } from '../platform/graph/scalars.ts';
import { type CaseRow, type ApplicantRow, type PictureRow, type VideoRow } from '../delivery/cases/case-row.ts';
import { type CasePage } from '../delivery/cases/case-page.ts';
import { type FoundPage, type FoundEdge } from '../delivery/search/search-page.ts';
import { type FacetRow } from '../delivery/search/search-queries.ts';
import { type ServedText } from '../delivery/cases/case-text.ts';
import { type EditionRow, type RuleRow } from '../delivery/editions/edition-row.ts';
import { type NamedKey, type CriterionContent, type Provenance } from '../delivery/releases/release-content.ts';
import { type OrganizationRow } from '../delivery/organizations/organization-row.ts';
import { type ShowcaseRow, type ShowcaseItemRow, type StageCueRow } from '../delivery/showcase/showcase-row.ts';
import { type Desk } from '../management/identity/desk.ts';
import { type SessionView } from '../management/identity/session-queries.ts';
import { type DirectoryEntryView } from '../management/organizations/directory-entry.ts';
import { type DeskAtEdition } from '../management/editions/edition-desk.ts';
import { type CalendarView } from '../management/editions/calendar.ts';
import { type ExtensionView } from '../management/editions/extension-queries.ts';
import { type KeyView } from '../management/keys/key-queries.ts';
import { type Move } from '../management/selection/decision-plan.entity.ts';
import { type FieldTableView } from '../management/reviews/field-table.ts';
import { type DossierView } from '../management/dossiers/dossier-view.ts';
import { type FieldCommitteeView } from '../management/deliberation/field-committee.ts';
import { type AgendaView, type AgendaItemView } from '../management/deliberation/agenda-queries.ts';
import { type BallotView, type BallotCandidateView } from '../management/deliberation/ballot-queries.ts';
import { type RunView } from '../management/reviews/runs/run-queries.ts';
import { type ReviewedPictureView } from '../management/reviews/reviewed-revision.ts';
import { type NoticeView } from '../management/notices/notice-queries.ts';
import { type BatchView } from '../management/letters/batch-queries.ts';
import { type AccountReceiptView } from '../management/exports/receipt-queries.ts';
import { type AccreditationView } from '../management/recommendations/recommendation-queries.ts';
import { type SubmissionView } from '../management/submissions/submission-view.ts';
import { type MemberView } from '../management/submissions/desk-rules.ts';
import { type MaterialView } from '../management/submissions/material-view.ts';
import { type SectionView } from '../management/submissions/draft-sections.ts';
import { type ScreeningCaseView, type FindingView } from '../management/screening/screening-view.ts';
import { type CandidateView } from '../management/screening/duplicates/duplicate-view.ts';
import { type DuplicateSignView } from '../management/screening/duplicates/duplicate-rules.ts';

type Maybe<T> = T | null | undefined;
type Typed<T, N extends string> = T & { __typename?: N };
/** A method decorator that holds the method to the field's type. */
type On<R> = <F extends (...args: never[]) => R | Promise<R>>(target: object, key: string, descriptor: TypedPropertyDescriptor<F>) => void;
type Source = Partial<Pick<tg.SubscriptionOptions, 'subscribe' | 'topics' | 'filter' | 'topicId'>>;
export const typeNameOf = (value: { __typename?: string; constructor: { graphqlType?: string; name: string } }) => value.__typename ?? value.constructor.graphqlType ?? value.constructor.name;

/** Where an accreditation stands. */
export const AccreditationState = {
  /** Accepted: people of the organization can recommend. */
  ACTIVE: "ACTIVE",
  /** Ended by an organizer. */
  ENDED: "ENDED",
  /** Invited; nobody has accepted yet. */
  INVITED: "INVITED",
} as const;
export type AccreditationState = (typeof AccreditationState)[keyof typeof AccreditationState];
tg.registerEnumType(AccreditationState, { name: "AccreditationState", description: "Where an accreditation stands.", valuesConfig: {"ACTIVE":{"description":"Accepted: people of the organization can recommend."},"ENDED":{"description":"Ended by an organizer."},"INVITED":{"description":"Invited; nobody has accepted yet."}} });

/** What was done about an item of an agenda. */
export const AgendaAct = {
  /** It came onto the agenda. */
  ADDED: "ADDED",
  /** It was opened again. */
  REOPENED: "REOPENED",
  /** A recommendation was recorded. */
  SETTLED: "SETTLED",
} as const;
export type AgendaAct = (typeof AgendaAct)[keyof typeof AgendaAct];
tg.registerEnumType(AgendaAct, { name: "AgendaAct", description: "What was done about an item of an agenda.", valuesConfig: {"ADDED":{"description":"It came onto the agenda."},"REOPENED":{"description":"It was opened again."},"SETTLED":{"description":"A recommendation was recorded."}} });

/** Where an item of an agenda stands. */
export const AgendaItemState = {
  /** It is to be talked about. */
  OPEN: "OPEN",
  /** A recommendation is recorded. */
  SETTLED: "SETTLED",
} as const;
export type AgendaItemState = (typeof AgendaItemState)[keyof typeof AgendaItemState];
tg.registerEnumType(AgendaItemState, { name: "AgendaItemState", description: "Where an item of an agenda stands.", valuesConfig: {"OPEN":{"description":"It is to be talked about."},"SETTLED":{"description":"A recommendation is recorded."}} });

/** How a case came onto an agenda. */
export const AgendaOrigin = {
  /** A chair brought it up. */
  ADDED: "ADDED",
  /** The figures placed it in the band around the line. */
  BAND: "BAND",
} as const;
export type AgendaOrigin = (typeof AgendaOrigin)[keyof typeof AgendaOrigin];
tg.registerEnumType(AgendaOrigin, { name: "AgendaOrigin", description: "How a case came onto an agenda.", valuesConfig: {"ADDED":{"description":"A chair brought it up."},"BAND":{"description":"The figures placed it in the band around the line."}} });

/** An organization's part on a case. */
export const ApplicantRole = {
  /** Takes part. */
  JOINT: "JOINT",
  /** Leads, and answers for the case. */
  LEAD: "LEAD",
} as const;
export type ApplicantRole = (typeof ApplicantRole)[keyof typeof ApplicantRole];
tg.registerEnumType(ApplicantRole, { name: "ApplicantRole", description: "An organization's part on a case.", valuesConfig: {"JOINT":{"description":"Takes part."},"LEAD":{"description":"Leads, and answers for the case."}} });

/** What a proposal does to a pair. */
export const AssignmentChange = {
  /** Is new. */
  ADDED: "ADDED",
  /** Is taken back, because exchanging it serves the cases better. */
  EXCHANGED: "EXCHANGED",
  /** Stays as it is today. */
  KEPT: "KEPT",
  /** Is taken back, because it may not be any more: a tie, a ban, a pin's colleague, another field, or somebody who has left. */
  NO_LONGER_ALLOWED: "NO_LONGER_ALLOWED",
} as const;
export type AssignmentChange = (typeof AssignmentChange)[keyof typeof AssignmentChange];
tg.registerEnumType(AssignmentChange, { name: "AssignmentChange", description: "What a proposal does to a pair.", valuesConfig: {"ADDED":{"description":"Is new."},"EXCHANGED":{"description":"Is taken back, because exchanging it serves the cases better."},"KEPT":{"description":"Stays as it is today."},"NO_LONGER_ALLOWED":{"description":"Is taken back, because it may not be any more: a tie, a ban, a pin's colleague, another field, or somebody who has left."}} });

/** What an organizer fixes for a pair, for all runs to come. */
export const AssignmentRulingKind = {
  /** It must not be. */
  BAN: "BAN",
  /** It has to be. */
  PIN: "PIN",
} as const;
export type AssignmentRulingKind = (typeof AssignmentRulingKind)[keyof typeof AssignmentRulingKind];
tg.registerEnumType(AssignmentRulingKind, { name: "AssignmentRulingKind", description: "What an organizer fixes for a pair, for all runs to come.", valuesConfig: {"BAN":{"description":"It must not be."},"PIN":{"description":"It has to be."}} });

/** Where a run of the assignment stands. */
export const AssignmentRunState = {
  /** Has become the assignment. */
  APPLIED: "APPLIED",
  /** Could not be calculated. Ask for another. */
  FAILED: "FAILED",
  /** Is there to be looked at, and can be applied. */
  PROPOSED: "PROPOSED",
  /** Is being calculated. */
  RUNNING: "RUNNING",
  /** Waits for its turn. */
  WAITING: "WAITING",
} as const;
export type AssignmentRunState = (typeof AssignmentRunState)[keyof typeof AssignmentRunState];
tg.registerEnumType(AssignmentRunState, { name: "AssignmentRunState", description: "Where a run of the assignment stands.", valuesConfig: {"APPLIED":{"description":"Has become the assignment."},"FAILED":{"description":"Could not be calculated. Ask for another."},"PROPOSED":{"description":"Is there to be looked at, and can be applied."},"RUNNING":{"description":"Is being calculated."},"WAITING":{"description":"Waits for its turn."}} });

/** Why a case is short of reviews. */
export const AssignmentShortage = {
  /** Those who may have as many reviews as they take on. */
  EXPERTS_FULL: "EXPERTS_FULL",
  /** Nobody who may reads the language that it was written in. */
  NO_READER: "NO_READER",
  /** Fewer experts may judge it than it needs. */
  TOO_FEW_ELIGIBLE: "TOO_FEW_ELIGIBLE",
  /** Those who may are of too few organizations: a case takes one of each. */
  TOO_FEW_ORGANIZATIONS: "TOO_FEW_ORGANIZATIONS",
} as const;
export type AssignmentShortage = (typeof AssignmentShortage)[keyof typeof AssignmentShortage];
tg.registerEnumType(AssignmentShortage, { name: "AssignmentShortage", description: "Why a case is short of reviews.", valuesConfig: {"EXPERTS_FULL":{"description":"Those who may have as many reviews as they take on."},"NO_READER":{"description":"Nobody who may reads the language that it was written in."},"TOO_FEW_ELIGIBLE":{"description":"Fewer experts may judge it than it needs."},"TOO_FEW_ORGANIZATIONS":{"description":"Those who may are of too few organizations: a case takes one of each."}} });

/** Whether a candidate has a seat by a ballot's result. */
export const BallotSeat = {
  /** By no way of breaking ties. */
  NOT_SEATED: "NOT_SEATED",
  /** Whichever way ties are broken. */
  SEATED: "SEATED",
  /** Some way of breaking ties seats it, another does not. People decide; no lot is drawn. */
  TIED: "TIED",
} as const;
export type BallotSeat = (typeof BallotSeat)[keyof typeof BallotSeat];
tg.registerEnumType(BallotSeat, { name: "BallotSeat", description: "Whether a candidate has a seat by a ballot's result.", valuesConfig: {"NOT_SEATED":{"description":"By no way of breaking ties."},"SEATED":{"description":"Whichever way ties are broken."},"TIED":{"description":"Some way of breaking ties seats it, another does not. People decide; no lot is drawn."}} });

/** Where a ballot stands. Derived from its instants and the clock; nothing is switched. */
export const BallotState = {
  /** It has closed and is about to be sealed: within seconds. */
  CLOSED: "CLOSED",
  /** Papers can be given and changed. */
  OPEN: "OPEN",
  /** Its papers are sealed, and their result can be read. */
  SEALED: "SEALED",
} as const;
export type BallotState = (typeof BallotState)[keyof typeof BallotState];
tg.registerEnumType(BallotState, { name: "BallotState", description: "Where a ballot stands. Derived from its instants and the clock; nothing is switched.", valuesConfig: {"CLOSED":{"description":"It has closed and is about to be sealed: within seconds."},"OPEN":{"description":"Papers can be given and changed."},"SEALED":{"description":"Its papers are sealed, and their result can be read."}} });

/** The two tiers of released cases. */
export const CaseTier = {
  /** Part of the Collection. */
  COLLECTION: "COLLECTION",
  /** Shown on stage, and part of the Collection. */
  OUTSTANDING: "OUTSTANDING",
} as const;
export type CaseTier = (typeof CaseTier)[keyof typeof CaseTier];
tg.registerEnumType(CaseTier, { name: "CaseTier", description: "The two tiers of released cases.", valuesConfig: {"COLLECTION":{"description":"Part of the Collection."},"OUTSTANDING":{"description":"Shown on stage, and part of the Collection."}} });

/** What the chances are made from. */
export const ChanceBasis = {
  /** Adjusted values. */
  ADJUSTED: "ADJUSTED",
  /** Raw means, because adjusted values are refused. */
  RAW: "RAW",
} as const;
export type ChanceBasis = (typeof ChanceBasis)[keyof typeof ChanceBasis];
tg.registerEnumType(ChanceBasis, { name: "ChanceBasis", description: "What the chances are made from.", valuesConfig: {"ADJUSTED":{"description":"Adjusted values."},"RAW":{"description":"Raw means, because adjusted values are refused."}} });

/** As what somebody sits on an edition's committee. */
export const CommitteePart = {
  /** Leads a field. A field has one. */
  CHAIR: "CHAIR",
  /** Judges the cases of a field that are assigned to them. */
  EXPERT: "EXPERT",
  /** Leads a field where its chair may not or cannot. A field has one. */
  STAND_IN: "STAND_IN",
} as const;
export type CommitteePart = (typeof CommitteePart)[keyof typeof CommitteePart];
tg.registerEnumType(CommitteePart, { name: "CommitteePart", description: "As what somebody sits on an edition's committee.", valuesConfig: {"CHAIR":{"description":"Leads a field. A field has one."},"EXPERT":{"description":"Judges the cases of a field that are assigned to them."},"STAND_IN":{"description":"Leads a field where its chair may not or cannot. A field has one."}} });

/** As what somebody speaks in a committee. */
export const CommitteeVoice = {
  /** A chair of the field, or who stands in. */
  CHAIR: "CHAIR",
  /** An expert of the field. */
  EXPERT: "EXPERT",
  /** An organizer of the edition. */
  ORGANIZER: "ORGANIZER",
} as const;
export type CommitteeVoice = (typeof CommitteeVoice)[keyof typeof CommitteeVoice];
tg.registerEnumType(CommitteeVoice, { name: "CommitteeVoice", description: "As what somebody speaks in a committee.", valuesConfig: {"CHAIR":{"description":"A chair of the field, or who stands in."},"EXPERT":{"description":"An expert of the field."},"ORGANIZER":{"description":"An organizer of the edition."}} });

/** Where a plan of decisions stands. */
export const DecisionPlanState = {
  /** Confirmed by a second person. Final. */
  CONFIRMED: "CONFIRMED",
  /** Proposed by one person; waits for a second. */
  PROPOSED: "PROPOSED",
  /** Replaced by a later plan. */
  SUPERSEDED: "SUPERSEDED",
} as const;
export type DecisionPlanState = (typeof DecisionPlanState)[keyof typeof DecisionPlanState];
tg.registerEnumType(DecisionPlanState, { name: "DecisionPlanState", description: "Where a plan of decisions stands.", valuesConfig: {"CONFIRMED":{"description":"Confirmed by a second person. Final."},"PROPOSED":{"description":"Proposed by one person; waits for a second."},"SUPERSEDED":{"description":"Replaced by a later plan."}} });

/** Where an edition stands in its year, as its organizers see it. Derived from its calendar and the clock; nothing is switched. */
export const DeskStage = {
  /** The call is known; applications have not opened. */
  ANNOUNCED: "ANNOUNCED",
  /** Applications are taken. */
  APPLICATION: "APPLICATION",
  /** Being prepared; the call is not open. */
  PLANNED: "PLANNED",
  /** The chosen prepare their texts, pictures and stage material. */
  PREPARATION: "PREPARATION",
  /** The cases are promoted in many languages. */
  PROMOTION: "PROMOTION",
  /** Experts judge. */
  REVIEW: "REVIEW",
  /** Applications have closed; reviews have not begun. */
  SCREENING: "SCREENING",
  /** Reviews have closed; outcomes are planned. */
  SELECTION: "SELECTION",
  /** The outstanding cases are shown on stage. */
  SHOWCASE: "SHOWCASE",
} as const;
export type DeskStage = (typeof DeskStage)[keyof typeof DeskStage];
tg.registerEnumType(DeskStage, { name: "DeskStage", description: "Where an edition stands in its year, as its organizers see it. Derived from its calendar and the clock; nothing is switched.", valuesConfig: {"ANNOUNCED":{"description":"The call is known; applications have not opened."},"APPLICATION":{"description":"Applications are taken."},"PLANNED":{"description":"Being prepared; the call is not open."},"PREPARATION":{"description":"The chosen prepare their texts, pictures and stage material."},"PROMOTION":{"description":"The cases are promoted in many languages."},"REVIEW":{"description":"Experts judge."},"SCREENING":{"description":"Applications have closed; reviews have not begun."},"SELECTION":{"description":"Reviews have closed; outcomes are planned."},"SHOWCASE":{"description":"The outstanding cases are shown on stage."}} });

/** As what a dossier is fetched. */
export const DossierFormat = {
  /** A sealed file for programs, that `npm run verify-dossier` checks without a network. */
  FILE: "FILE",
  /** A page to be read and printed, in the caller's language, without any script. */
  PAGE: "PAGE",
} as const;
export type DossierFormat = (typeof DossierFormat)[keyof typeof DossierFormat];
tg.registerEnumType(DossierFormat, { name: "DossierFormat", description: "As what a dossier is fetched.", valuesConfig: {"FILE":{"description":"A sealed file for programs, that `npm run verify-dossier` checks without a network."},"PAGE":{"description":"A page to be read and printed, in the caller's language, without any script."}} });

/** As what somebody acted. */
export const DossierPart = {
  /** Whoever works on the case. */
  APPLICANT: "APPLICANT",
  /** A chair of the field, or an organizer of the edition. */
  COMMITTEE: "COMMITTEE",
  /** Whoever was asked to judge it. */
  EXPERT: "EXPERT",
  /** An organizer of the edition. */
  ORGANIZER: "ORGANIZER",
  /** Nobody: the program, at an instant that was set. */
  PROGRAM: "PROGRAM",
} as const;
export type DossierPart = (typeof DossierPart)[keyof typeof DossierPart];
tg.registerEnumType(DossierPart, { name: "DossierPart", description: "As what somebody acted.", valuesConfig: {"APPLICANT":{"description":"Whoever works on the case."},"COMMITTEE":{"description":"A chair of the field, or an organizer of the edition."},"EXPERT":{"description":"Whoever was asked to judge it."},"ORGANIZER":{"description":"An organizer of the edition."},"PROGRAM":{"description":"Nobody: the program, at an instant that was set."}} });

/** What a part of a dossier is about. */
export const DossierSectionKind = {
  /** Ballots that it stood on, and its place; never how somebody voted. */
  BALLOTS: "BALLOTS",
  /** Who is tied to the case, and what was ruled. */
  CONFLICTS: "CONFLICTS",
  /** What was planned and confirmed for the case; empty for the same. */
  DECISION: "DECISION",
  /** What its committee said of it, and recommended. */
  DELIBERATION: "DELIBERATION",
  /** The case's figures in the table of its field. */
  NUMBERS: "NUMBERS",
  /** What quotas, withdrawals and promotions did to it in plans; empty for organizers who are tied to another case of the edition. */
  QUOTA_MOVES: "QUOTA_MOVES",
  /** Who was asked to judge, and all that each review ever said. */
  REVIEWS: "REVIEWS",
  /** What was handed in, time by time. */
  REVISIONS: "REVISIONS",
  /** What the rules say and what people decided on them, returns, screenings, and rulings on double cases. */
  SCREENING: "SCREENING",
  /** What two people put their names to: plans and releases. */
  SIGNATURES: "SIGNATURES",
} as const;
export type DossierSectionKind = (typeof DossierSectionKind)[keyof typeof DossierSectionKind];
tg.registerEnumType(DossierSectionKind, { name: "DossierSectionKind", description: "What a part of a dossier is about.", valuesConfig: {"BALLOTS":{"description":"Ballots that it stood on, and its place; never how somebody voted."},"CONFLICTS":{"description":"Who is tied to the case, and what was ruled."},"DECISION":{"description":"What was planned and confirmed for the case; empty for the same."},"DELIBERATION":{"description":"What its committee said of it, and recommended."},"NUMBERS":{"description":"The case's figures in the table of its field."},"QUOTA_MOVES":{"description":"What quotas, withdrawals and promotions did to it in plans; empty for organizers who are tied to another case of the edition."},"REVIEWS":{"description":"Who was asked to judge, and all that each review ever said."},"REVISIONS":{"description":"What was handed in, time by time."},"SCREENING":{"description":"What the rules say and what people decided on them, returns, screenings, and rulings on double cases."},"SIGNATURES":{"description":"What two people put their names to: plans and releases."}} });

/** A part of a draft that counts its saves by itself. */
export const DraftSectionKind = {
  /** The organizations behind it. */
  APPLICANTS: "APPLICANTS",
  /** Field, form, beginning, countries and regions. */
  FACTS: "FACTS",
  /** Pictures, videos and documents, with what is said of them. */
  MATERIALS: "MATERIALS",
  /** The text in one language. */
  TEXT: "TEXT",
} as const;
export type DraftSectionKind = (typeof DraftSectionKind)[keyof typeof DraftSectionKind];
tg.registerEnumType(DraftSectionKind, { name: "DraftSectionKind", description: "A part of a draft that counts its saves by itself.", valuesConfig: {"APPLICANTS":{"description":"The organizations behind it."},"FACTS":{"description":"Field, form, beginning, countries and regions."},"MATERIALS":{"description":"Pictures, videos and documents, with what is said of them."},"TEXT":{"description":"The text in one language."}} });

/** What a person rules on two cases. */
export const DuplicateRulingKind = {
  /** They are one: the case that is ruled on gives way to the other. */
  DUPLICATE: "DUPLICATE",
  /** They are two. */
  NOT_DUPLICATE: "NOT_DUPLICATE",
} as const;
export type DuplicateRulingKind = (typeof DuplicateRulingKind)[keyof typeof DuplicateRulingKind];
tg.registerEnumType(DuplicateRulingKind, { name: "DuplicateRulingKind", description: "What a person rules on two cases.", valuesConfig: {"DUPLICATE":{"description":"They are one: the case that is ruled on gives way to the other."},"NOT_DUPLICATE":{"description":"They are two."}} });

/** What speaks for two cases being one. */
export const DuplicateSignKind = {
  /** Summaries that have most in common, in whatever languages. */
  LIKE_SUMMARY: "LIKE_SUMMARY",
  /** Titles that have most in common, in whatever languages. */
  LIKE_TITLE: "LIKE_TITLE",
  /** The same file, byte for byte: a picture, a video or a document. */
  SAME_FILE: "SAME_FILE",
  /** An organization of both, begun on the same day, in mostly the same countries and regions. Found in any language. */
  SAME_WORK: "SAME_WORK",
} as const;
export type DuplicateSignKind = (typeof DuplicateSignKind)[keyof typeof DuplicateSignKind];
tg.registerEnumType(DuplicateSignKind, { name: "DuplicateSignKind", description: "What speaks for two cases being one.", valuesConfig: {"LIKE_SUMMARY":{"description":"Summaries that have most in common, in whatever languages."},"LIKE_TITLE":{"description":"Titles that have most in common, in whatever languages."},"SAME_FILE":{"description":"The same file, byte for byte: a picture, a video or a document."},"SAME_WORK":{"description":"An organization of both, begun on the same day, in mostly the same countries and regions. Found in any language."}} });

/** Where an edition stands in its year, derived from its calendar and the clock. */
export const EditionStage = {
  /** Made known; applications have not opened. */
  ANNOUNCED: "ANNOUNCED",
  /** Applications are taken. */
  APPLICATION: "APPLICATION",
  /** Over; kept for reading. */
  ARCHIVED: "ARCHIVED",
  /** The chosen prepare their texts, pictures and stage material. */
  PREPARATION: "PREPARATION",
  /** The cases are promoted in many languages. */
  PROMOTION: "PROMOTION",
  /** Experts judge. Nothing is public before the release. */
  REVIEW: "REVIEW",
  /** The outstanding cases are shown on stage. */
  SHOWCASE: "SHOWCASE",
} as const;
export type EditionStage = (typeof EditionStage)[keyof typeof EditionStage];
tg.registerEnumType(EditionStage, { name: "EditionStage", description: "Where an edition stands in its year, derived from its calendar and the clock.", valuesConfig: {"ANNOUNCED":{"description":"Made known; applications have not opened."},"APPLICATION":{"description":"Applications are taken."},"ARCHIVED":{"description":"Over; kept for reading."},"PREPARATION":{"description":"The chosen prepare their texts, pictures and stage material."},"PROMOTION":{"description":"The cases are promoted in many languages."},"REVIEW":{"description":"Experts judge. Nothing is public before the release."},"SHOWCASE":{"description":"The outstanding cases are shown on stage."}} });

/** Where an expert's invitation stands. */
export const ExpertState = {
  /** They have accepted, and hold the roles of their seats. */
  ACCEPTED: "ACCEPTED",
  /** They have declined. */
  DECLINED: "DECLINED",
  /** An organizer has taken the proposal, the invitation or the seats back. */
  ENDED: "ENDED",
  /** Two organizers agree: the invitation is on its way. */
  INVITED: "INVITED",
  /** An organizer has proposed them; a second one has to agree. Nobody has been written to. */
  PROPOSED: "PROPOSED",
  /** They had accepted, and have stepped down. */
  STEPPED_DOWN: "STEPPED_DOWN",
} as const;
export type ExpertState = (typeof ExpertState)[keyof typeof ExpertState];
tg.registerEnumType(ExpertState, { name: "ExpertState", description: "Where an expert's invitation stands.", valuesConfig: {"ACCEPTED":{"description":"They have accepted, and hold the roles of their seats."},"DECLINED":{"description":"They have declined."},"ENDED":{"description":"An organizer has taken the proposal, the invitation or the seats back."},"INVITED":{"description":"Two organizers agree: the invitation is on its way."},"PROPOSED":{"description":"An organizer has proposed them; a second one has to agree. Nobody has been written to."},"STEPPED_DOWN":{"description":"They had accepted, and have stepped down."}} });

/** As what a table is written. */
export const ExportFormat = {
  /** Comma-separated values in UTF-8 with a marker, so that spreadsheets show every script. One row for each submission. */
  CSV: "CSV",
  /** JSON, with whole texts in all languages besides. */
  JSON: "JSON",
  /** A spreadsheet (Office Open XML). The same columns. */
  XLSX: "XLSX",
} as const;
export type ExportFormat = (typeof ExportFormat)[keyof typeof ExportFormat];
tg.registerEnumType(ExportFormat, { name: "ExportFormat", description: "As what a table is written.", valuesConfig: {"CSV":{"description":"Comma-separated values in UTF-8 with a marker, so that spreadsheets show every script. One row for each submission."},"JSON":{"description":"JSON, with whole texts in all languages besides."},"XLSX":{"description":"A spreadsheet (Office Open XML). The same columns."}} });

/** Why a figure is not given. */
export const FigureRefusal = {
  /** Some cases share no expert with the others: a difference between them would be one between experts. */
  NOT_CONNECTED: "NOT_CONNECTED",
  /** No review counts. */
  NO_REVIEWS: "NO_REVIEWS",
  /** All values are the same. */
  NO_VARIATION: "NO_VARIATION",
  /** Fewer than two cases can be compared. */
  TOO_FEW_CASES: "TOO_FEW_CASES",
  /** Only one expert has judged. */
  TOO_FEW_EXPERTS: "TOO_FEW_EXPERTS",
  /** Some experts have judged too few cases to say how strict they are. */
  TOO_FEW_REVIEWS_BY_EXPERT: "TOO_FEW_REVIEWS_BY_EXPERT",
  /** Too few reviews for each case. */
  TOO_FEW_REVIEWS_PER_CASE: "TOO_FEW_REVIEWS_PER_CASE",
} as const;
export type FigureRefusal = (typeof FigureRefusal)[keyof typeof FigureRefusal];
tg.registerEnumType(FigureRefusal, { name: "FigureRefusal", description: "Why a figure is not given.", valuesConfig: {"NOT_CONNECTED":{"description":"Some cases share no expert with the others: a difference between them would be one between experts."},"NO_REVIEWS":{"description":"No review counts."},"NO_VARIATION":{"description":"All values are the same."},"TOO_FEW_CASES":{"description":"Fewer than two cases can be compared."},"TOO_FEW_EXPERTS":{"description":"Only one expert has judged."},"TOO_FEW_REVIEWS_BY_EXPERT":{"description":"Some experts have judged too few cases to say how strict they are."},"TOO_FEW_REVIEWS_PER_CASE":{"description":"Too few reviews for each case."}} });

/** Where the figures of a field stand. */
export const FiguresState = {
  /** They are being calculated. Ask again in a moment. */
  CALCULATING: "CALCULATING",
  /** They are made from the reviews as they are now. */
  CURRENT: "CURRENT",
  /** Reviews have changed since; newer figures are being calculated. */
  STALE: "STALE",
} as const;
export type FiguresState = (typeof FiguresState)[keyof typeof FiguresState];
tg.registerEnumType(FiguresState, { name: "FiguresState", description: "Where the figures of a field stand.", valuesConfig: {"CALCULATING":{"description":"They are being calculated. Ask again in a moment."},"CURRENT":{"description":"They are made from the reviews as they are now."},"STALE":{"description":"Reviews have changed since; newer figures are being calculated."}} });

/** What a person decides where a rule leaves it to one. */
export const JudgedVerdict = {
  /** The rule is not met. */
  FAIL: "FAIL",
  /** The rule is met. */
  PASS: "PASS",
} as const;
export type JudgedVerdict = (typeof JudgedVerdict)[keyof typeof JudgedVerdict];
tg.registerEnumType(JudgedVerdict, { name: "JudgedVerdict", description: "What a person decides where a rule leaves it to one.", valuesConfig: {"FAIL":{"description":"The rule is not met."},"PASS":{"description":"The rule is met."}} });

/** What a key is for. */
export const KeyKind = {
  /** A partner media's program. */
  PARTNER: "PARTNER",
  /** A person's own program: a personal access token. */
  PERSONAL: "PERSONAL",
  /** A display screen. */
  SCREEN: "SCREEN",
} as const;
export type KeyKind = (typeof KeyKind)[keyof typeof KeyKind];
tg.registerEnumType(KeyKind, { name: "KeyKind", description: "What a key is for.", valuesConfig: {"PARTNER":{"description":"A partner media's program."},"PERSONAL":{"description":"A person's own program: a personal access token."},"SCREEN":{"description":"A display screen."}} });

/** What a key reaches. Nothing else; never roles, keys or the ways to sign in. */
export const KeyScope = {
  /** For partners: what is public. */
  PUBLIC: "PUBLIC",
  /** For a person's own program: everything that the person may read. */
  READ: "READ",
  /** For screens: the programme of its editions. */
  SHOWCASE: "SHOWCASE",
  /** For screens: where the stage of its editions is. */
  STAGE: "STAGE",
  /** For a person's own program: the acts that the person may do. */
  WRITE: "WRITE",
} as const;
export type KeyScope = (typeof KeyScope)[keyof typeof KeyScope];
tg.registerEnumType(KeyScope, { name: "KeyScope", description: "What a key reaches. Nothing else; never roles, keys or the ways to sign in.", valuesConfig: {"PUBLIC":{"description":"For partners: what is public."},"READ":{"description":"For a person's own program: everything that the person may read."},"SHOWCASE":{"description":"For screens: the programme of its editions."},"STAGE":{"description":"For screens: where the stage of its editions is."},"WRITE":{"description":"For a person's own program: the acts that the person may do."}} });

/** A text of a submission, or about one, whose length is limited. */
export const LimitedText = {
  /** A submission's full account. */
  BODY: "BODY",
  /** What a file is called. */
  FILE_NAME: "FILE_NAME",
  /** What a material shows or says. */
  MATERIAL_ALT: "MATERIAL_ALT",
  /** Whom to credit for a material. */
  MATERIAL_CREDIT: "MATERIAL_CREDIT",
  /** Under which rights a material may be used. */
  MATERIAL_RIGHTS: "MATERIAL_RIGHTS",
  /** A material's title. */
  MATERIAL_TITLE: "MATERIAL_TITLE",
  /** A submission's short account. */
  SUMMARY: "SUMMARY",
  /** A submission's title. */
  TITLE: "TITLE",
} as const;
export type LimitedText = (typeof LimitedText)[keyof typeof LimitedText];
tg.registerEnumType(LimitedText, { name: "LimitedText", description: "A text of a submission, or about one, whose length is limited.", valuesConfig: {"BODY":{"description":"A submission's full account."},"FILE_NAME":{"description":"What a file is called."},"MATERIAL_ALT":{"description":"What a material shows or says."},"MATERIAL_CREDIT":{"description":"Whom to credit for a material."},"MATERIAL_RIGHTS":{"description":"Under which rights a material may be used."},"MATERIAL_TITLE":{"description":"A material's title."},"SUMMARY":{"description":"A submission's short account."},"TITLE":{"description":"A submission's title."}} });

/** Why a file cannot be used. */
export const MaterialFailureCode = {
  /** A document that runs programs or carries other files. */
  ACTIVE_CONTENT: "ACTIVE_CONTENT",
  /** Encrypted, so that nobody could open it. */
  ENCRYPTED: "ENCRYPTED",
  /** Its upload was left lying for too long. */
  EXPIRED: "EXPIRED",
  /** More pixels, pages or minutes than accepted. */
  TOO_LARGE: "TOO_LARGE",
  /** Its last byte came when the draft took no more. */
  TOO_LATE: "TOO_LATE",
  /** Damaged, cut short, or it cannot be read for another reason. */
  UNREADABLE: "UNREADABLE",
  /** Not of an accepted type, or another type than was announced. */
  WRONG_TYPE: "WRONG_TYPE",
} as const;
export type MaterialFailureCode = (typeof MaterialFailureCode)[keyof typeof MaterialFailureCode];
tg.registerEnumType(MaterialFailureCode, { name: "MaterialFailureCode", description: "Why a file cannot be used.", valuesConfig: {"ACTIVE_CONTENT":{"description":"A document that runs programs or carries other files."},"ENCRYPTED":{"description":"Encrypted, so that nobody could open it."},"EXPIRED":{"description":"Its upload was left lying for too long."},"TOO_LARGE":{"description":"More pixels, pages or minutes than accepted."},"TOO_LATE":{"description":"Its last byte came when the draft took no more."},"UNREADABLE":{"description":"Damaged, cut short, or it cannot be read for another reason."},"WRONG_TYPE":{"description":"Not of an accepted type, or another type than was announced."}} });

/** What a material is. The bytes decide whether it is one; nothing is believed because a file is called so. */
export const MaterialKind = {
  /** PDF. */
  DOCUMENT: "DOCUMENT",
  /** JPEG, PNG or WebP. */
  PICTURE: "PICTURE",
  /** MP4, MOV or WebM. */
  VIDEO: "VIDEO",
} as const;
export type MaterialKind = (typeof MaterialKind)[keyof typeof MaterialKind];
tg.registerEnumType(MaterialKind, { name: "MaterialKind", description: "What a material is. The bytes decide whether it is one; nothing is believed because a file is called so.", valuesConfig: {"DOCUMENT":{"description":"PDF."},"PICTURE":{"description":"JPEG, PNG or WebP."},"VIDEO":{"description":"MP4, MOV or WebM."}} });

/** Where a material's file stands. */
export const MaterialState = {
  /** Its bytes are still to come. */
  AWAITED: "AWAITED",
  /** It cannot be used. `failure` says why; replace or remove it. */
  FAILED: "FAILED",
  /** It is being looked at. */
  PROCESSING: "PROCESSING",
  /** It can be shown. */
  READY: "READY",
  /** All bytes are here for good. It waits to be looked at. */
  RECEIVED: "RECEIVED",
} as const;
export type MaterialState = (typeof MaterialState)[keyof typeof MaterialState];
tg.registerEnumType(MaterialState, { name: "MaterialState", description: "Where a material's file stands.", valuesConfig: {"AWAITED":{"description":"Its bytes are still to come."},"FAILED":{"description":"It cannot be used. `failure` says why; replace or remove it."},"PROCESSING":{"description":"It is being looked at."},"READY":{"description":"It can be shown."},"RECEIVED":{"description":"All bytes are here for good. It waits to be looked at."}} });

/** As what somebody can be invited to a submission's desk. */
export const MemberRole = {
  /** Writes, marks and hands in. */
  EDITOR: "EDITOR",
  /** Reads along. */
  VIEWER: "VIEWER",
} as const;
export type MemberRole = (typeof MemberRole)[keyof typeof MemberRole];
tg.registerEnumType(MemberRole, { name: "MemberRole", description: "As what somebody can be invited to a submission's desk.", valuesConfig: {"EDITOR":{"description":"Writes, marks and hands in."},"VIEWER":{"description":"Reads along."}} });

/** Who wrote a message. */
export const MessageSide = {
  /** The applicant's side. */
  APPLICANT: "APPLICANT",
  /** The edition's desk. */
  DESK: "DESK",
} as const;
export type MessageSide = (typeof MessageSide)[keyof typeof MessageSide];
tg.registerEnumType(MessageSide, { name: "MessageSide", description: "Who wrote a message.", valuesConfig: {"APPLICANT":{"description":"The applicant's side."},"DESK":{"description":"The edition's desk."}} });

/** A word in the place of a score. Neither counts for or against. */
export const NoScore = {
  /** The reviewer does not want to say. */
  ABSTAIN: "ABSTAIN",
  /** The reviewer cannot tell from what was handed in. */
  CANNOT_JUDGE: "CANNOT_JUDGE",
} as const;
export type NoScore = (typeof NoScore)[keyof typeof NoScore];
tg.registerEnumType(NoScore, { name: "NoScore", description: "A word in the place of a score. Neither counts for or against.", valuesConfig: {"ABSTAIN":{"description":"The reviewer does not want to say."},"CANNOT_JUDGE":{"description":"The reviewer cannot tell from what was handed in."}} });

/** Whom a letter to many is for. Nothing here depends on what was judged or decided. */
export const NoticeAudience = {
  /** Everybody with a draft or a submission in the edition. They are counted and not listed. */
  APPLICANTS: "APPLICANTS",
  /** Everybody who handed a submission in and did not withdraw it. */
  APPLICANTS_WHO_HANDED_IN: "APPLICANTS_WHO_HANDED_IN",
  /** Everybody with a draft that was not handed in. They are counted and not listed. */
  APPLICANTS_WITH_DRAFTS: "APPLICANTS_WITH_DRAFTS",
  /** The people of organizations that are accredited and have accepted. */
  RECOMMENDERS: "RECOMMENDERS",
  /** Everybody who holds the role of a reviewer for the edition. */
  REVIEWERS: "REVIEWERS",
} as const;
export type NoticeAudience = (typeof NoticeAudience)[keyof typeof NoticeAudience];
tg.registerEnumType(NoticeAudience, { name: "NoticeAudience", description: "Whom a letter to many is for. Nothing here depends on what was judged or decided.", valuesConfig: {"APPLICANTS":{"description":"Everybody with a draft or a submission in the edition. They are counted and not listed."},"APPLICANTS_WHO_HANDED_IN":{"description":"Everybody who handed a submission in and did not withdraw it."},"APPLICANTS_WITH_DRAFTS":{"description":"Everybody with a draft that was not handed in. They are counted and not listed."},"RECOMMENDERS":{"description":"The people of organizations that are accredited and have accepted."},"REVIEWERS":{"description":"Everybody who holds the role of a reviewer for the edition."}} });

/** How far a letter to many has got. */
export const NoticeBatchState = {
  /** A second organizer has released it: it is on its way, or has gone out. */
  APPROVED: "APPROVED",
  /** It waits for a second organizer. */
  COMPOSED: "COMPOSED",
  /** It was withdrawn: whatever had not gone out by then never does. */
  WITHDRAWN: "WITHDRAWN",
} as const;
export type NoticeBatchState = (typeof NoticeBatchState)[keyof typeof NoticeBatchState];
tg.registerEnumType(NoticeBatchState, { name: "NoticeBatchState", description: "How far a letter to many has got.", valuesConfig: {"APPROVED":{"description":"A second organizer has released it: it is on its way, or has gone out."},"COMPOSED":{"description":"It waits for a second organizer."},"WITHDRAWN":{"description":"It was withdrawn: whatever had not gone out by then never does."}} });

/** Why a notice did not arrive. */
export const NoticeFailure = {
  /** The program was ended in the middle. It may have been sent or not; one of many is not sent twice. */
  INTERRUPTED: "INTERRUPTED",
  /** The person has no address any more. */
  NO_ADDRESS: "NO_ADDRESS",
  /** The recipient's mail server refuses it for good: mostly the address is wrong. */
  REFUSED: "REFUSED",
  /** It came back. */
  RETURNED: "RETURNED",
  /** No mail server took it within three days. */
  UNREACHABLE: "UNREACHABLE",
  /** Its letter was withdrawn before it went out. */
  WITHDRAWN: "WITHDRAWN",
} as const;
export type NoticeFailure = (typeof NoticeFailure)[keyof typeof NoticeFailure];
tg.registerEnumType(NoticeFailure, { name: "NoticeFailure", description: "Why a notice did not arrive.", valuesConfig: {"INTERRUPTED":{"description":"The program was ended in the middle. It may have been sent or not; one of many is not sent twice."},"NO_ADDRESS":{"description":"The person has no address any more."},"REFUSED":{"description":"The recipient's mail server refuses it for good: mostly the address is wrong."},"RETURNED":{"description":"It came back."},"UNREACHABLE":{"description":"No mail server took it within three days."},"WITHDRAWN":{"description":"Its letter was withdrawn before it went out."}} });

/** How far a notice has got. */
export const NoticeState = {
  /** A mail server had taken it and sent it back. */
  BOUNCED: "BOUNCED",
  /** It was not delivered and is not tried any more. */
  FAILED: "FAILED",
  /** A mail server has taken it. That is not yet a mail box. */
  HANDED_OVER: "HANDED_OVER",
  /** It waits for its turn, or for another try. */
  QUEUED: "QUEUED",
} as const;
export type NoticeState = (typeof NoticeState)[keyof typeof NoticeState];
tg.registerEnumType(NoticeState, { name: "NoticeState", description: "How far a notice has got.", valuesConfig: {"BOUNCED":{"description":"A mail server had taken it and sent it back."},"FAILED":{"description":"It was not delivered and is not tried any more."},"HANDED_OVER":{"description":"A mail server has taken it. That is not yet a mail box."},"QUEUED":{"description":"It waits for its turn, or for another try."}} });

/** What an organization is, in the eight kinds of the call. */
export const OrganizationKind = {
  /** An enterprise. */
  ENTERPRISE: "ENTERPRISE",
  /** A department of a government. */
  GOVERNMENT_DEPARTMENT: "GOVERNMENT_DEPARTMENT",
  /** An international organization. */
  INTERNATIONAL_ORGANIZATION: "INTERNATIONAL_ORGANIZATION",
  /** A research institution. */
  RESEARCH_INSTITUTION: "RESEARCH_INSTITUTION",
  /** A social organization. */
  SOCIAL_ORGANIZATION: "SOCIAL_ORGANIZATION",
  /** A technical community. */
  TECHNICAL_COMMUNITY: "TECHNICAL_COMMUNITY",
  /** A think tank. */
  THINK_TANK: "THINK_TANK",
  /** A university. */
  UNIVERSITY: "UNIVERSITY",
} as const;
export type OrganizationKind = (typeof OrganizationKind)[keyof typeof OrganizationKind];
tg.registerEnumType(OrganizationKind, { name: "OrganizationKind", description: "What an organization is, in the eight kinds of the call.", valuesConfig: {"ENTERPRISE":{"description":"An enterprise."},"GOVERNMENT_DEPARTMENT":{"description":"A department of a government."},"INTERNATIONAL_ORGANIZATION":{"description":"An international organization."},"RESEARCH_INSTITUTION":{"description":"A research institution."},"SOCIAL_ORGANIZATION":{"description":"A social organization."},"TECHNICAL_COMMUNITY":{"description":"A technical community."},"THINK_TANK":{"description":"A think tank."},"UNIVERSITY":{"description":"A university."}} });

/** What was decided about a submission. */
export const Outcome = {
  /** Part of the Collection. */
  COLLECTION: "COLLECTION",
  /** Not chosen. */
  NOT_SELECTED: "NOT_SELECTED",
  /** An outstanding case, shown on stage and part of the Collection. */
  OUTSTANDING: "OUTSTANDING",
  /** Moves up if another falls out. */
  RESERVE: "RESERVE",
} as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];
tg.registerEnumType(Outcome, { name: "Outcome", description: "What was decided about a submission.", valuesConfig: {"COLLECTION":{"description":"Part of the Collection."},"NOT_SELECTED":{"description":"Not chosen."},"OUTSTANDING":{"description":"An outstanding case, shown on stage and part of the Collection."},"RESERVE":{"description":"Moves up if another falls out."}} });

/** A part of a picture in a fixed shape, chosen around its focal point. */
export const PictureCrop = {
  /** As wide as high. */
  SQUARE: "SQUARE",
  /** 16 by 9. */
  WIDE: "WIDE",
} as const;
export type PictureCrop = (typeof PictureCrop)[keyof typeof PictureCrop];
tg.registerEnumType(PictureCrop, { name: "PictureCrop", description: "A part of a picture in a fixed shape, chosen around its focal point.", valuesConfig: {"SQUARE":{"description":"As wide as high."},"WIDE":{"description":"16 by 9."}} });

/** How a picture is encoded. */
export const PictureFormat = {
  /** AVIF: smaller still. */
  AVIF: "AVIF",
  /** JPEG: read by everything. */
  JPEG: "JPEG",
  /** WebP: small, and read by every browser of today. */
  WEBP: "WEBP",
} as const;
export type PictureFormat = (typeof PictureFormat)[keyof typeof PictureFormat];
tg.registerEnumType(PictureFormat, { name: "PictureFormat", description: "How a picture is encoded.", valuesConfig: {"AVIF":{"description":"AVIF: smaller still."},"JPEG":{"description":"JPEG: read by everything."},"WEBP":{"description":"WebP: small, and read by every browser of today."}} });

/** Every refusal that a payload can carry. */
export const ProblemCode = {
  /** This was done before and is done once only. */
  ALREADY_DONE: "ALREADY_DONE",
  /** The edition does not take applications at this instant. */
  APPLICATIONS_CLOSED: "APPLICATIONS_CLOSED",
  /** Somebody else saved in between. The payload carries both versions. */
  CONFLICT: "CONFLICT",
  /** The person may not judge this submission: it is their own, or they are tied to it. */
  CONFLICT_OF_INTEREST: "CONFLICT_OF_INTEREST",
  /** The idempotency key was already used for a different input. */
  IDEMPOTENCY_KEY_REUSED: "IDEMPOTENCY_KEY_REUSED",
  /** The value does not have the form or range that the field asks for. */
  INVALID: "INVALID",
  /** The link is unknown, was used, is too old, or is for something else. */
  LINK_NOT_GOOD: "LINK_NOT_GOOD",
  /** The file is larger than accepted, in bytes or in pixels. */
  MEDIA_TOO_LARGE: "MEDIA_TOO_LARGE",
  /** The file is not a picture of an accepted type, or cannot be read. */
  MEDIA_UNREADABLE: "MEDIA_UNREADABLE",
  /** The caller's roles do not allow this act. */
  NOT_ALLOWED: "NOT_ALLOWED",
  /** An eligibility rule of the edition is not met. */
  NOT_ELIGIBLE: "NOT_ELIGIBLE",
  /** Nothing by that id is known to the caller. */
  NOT_FOUND: "NOT_FOUND",
  /** More cases are chosen than the edition's quota allows. */
  OVER_QUOTA: "OVER_QUOTA",
  /** The passkey is unknown here, or its answer does not hold. */
  PASSKEY_REFUSED: "PASSKEY_REFUSED",
  /** The password is known from breaches, or can be guessed from the account. */
  PASSWORD_TOO_COMMON: "PASSWORD_TOO_COMMON",
  /** A required value is missing. */
  REQUIRED: "REQUIRED",
  /** The edition does not take reviews at this instant. */
  REVIEWS_CLOSED: "REVIEWS_CLOSED",
  /** The session has to confirm a second factor before this. */
  SECOND_FACTOR_REQUIRED: "SECOND_FACTOR_REQUIRED",
  /** The second person must be somebody else. */
  SECOND_PERSON_REQUIRED: "SECOND_PERSON_REQUIRED",
  /** The text is longer than its limit, counted in graphemes. */
  TOO_LONG: "TOO_LONG",
  /** No more files can be attached. */
  TOO_MANY: "TOO_MANY",
  /** Too many attempts. Wait a few minutes. */
  TRY_LATER: "TRY_LATER",
  /** The code is wrong, was used, or is too old. */
  WRONG_CODE: "WRONG_CODE",
  /** The e-mail address and the password do not belong together. */
  WRONG_CREDENTIALS: "WRONG_CREDENTIALS",
  /** The act is not possible in the state that the thing is in. */
  WRONG_STATE: "WRONG_STATE",
} as const;
export type ProblemCode = (typeof ProblemCode)[keyof typeof ProblemCode];
tg.registerEnumType(ProblemCode, { name: "ProblemCode", description: "Every refusal that a payload can carry.", valuesConfig: {"ALREADY_DONE":{"description":"This was done before and is done once only."},"APPLICATIONS_CLOSED":{"description":"The edition does not take applications at this instant."},"CONFLICT":{"description":"Somebody else saved in between. The payload carries both versions."},"CONFLICT_OF_INTEREST":{"description":"The person may not judge this submission: it is their own, or they are tied to it."},"IDEMPOTENCY_KEY_REUSED":{"description":"The idempotency key was already used for a different input."},"INVALID":{"description":"The value does not have the form or range that the field asks for."},"LINK_NOT_GOOD":{"description":"The link is unknown, was used, is too old, or is for something else."},"MEDIA_TOO_LARGE":{"description":"The file is larger than accepted, in bytes or in pixels."},"MEDIA_UNREADABLE":{"description":"The file is not a picture of an accepted type, or cannot be read."},"NOT_ALLOWED":{"description":"The caller's roles do not allow this act."},"NOT_ELIGIBLE":{"description":"An eligibility rule of the edition is not met."},"NOT_FOUND":{"description":"Nothing by that id is known to the caller."},"OVER_QUOTA":{"description":"More cases are chosen than the edition's quota allows."},"PASSKEY_REFUSED":{"description":"The passkey is unknown here, or its answer does not hold."},"PASSWORD_TOO_COMMON":{"description":"The password is known from breaches, or can be guessed from the account."},"REQUIRED":{"description":"A required value is missing."},"REVIEWS_CLOSED":{"description":"The edition does not take reviews at this instant."},"SECOND_FACTOR_REQUIRED":{"description":"The session has to confirm a second factor before this."},"SECOND_PERSON_REQUIRED":{"description":"The second person must be somebody else."},"TOO_LONG":{"description":"The text is longer than its limit, counted in graphemes."},"TOO_MANY":{"description":"No more files can be attached."},"TRY_LATER":{"description":"Too many attempts. Wait a few minutes."},"WRONG_CODE":{"description":"The code is wrong, was used, or is too old."},"WRONG_CREDENTIALS":{"description":"The e-mail address and the password do not belong together."},"WRONG_STATE":{"description":"The act is not possible in the state that the thing is in."}} });

/** How a fact came about. */
export const ProvenanceOrigin = {
  /** Made by this program, for demonstration. */
  GENERATED: "GENERATED",
  /** Concluded by the editors; no source states it. */
  INFERRED: "INFERRED",
  /** Taken from a published source. */
  PUBLISHED: "PUBLISHED",
  /** Translated or rendered by the editors from a published text. */
  RENDERED: "RENDERED",
} as const;
export type ProvenanceOrigin = (typeof ProvenanceOrigin)[keyof typeof ProvenanceOrigin];
tg.registerEnumType(ProvenanceOrigin, { name: "ProvenanceOrigin", description: "How a fact came about.", valuesConfig: {"GENERATED":{"description":"Made by this program, for demonstration."},"INFERRED":{"description":"Concluded by the editors; no source states it."},"PUBLISHED":{"description":"Taken from a published source."},"RENDERED":{"description":"Translated or rendered by the editors from a published text."}} });

/** What a quota counts by. */
export const QuotaKind = {
  /** Those of a field. */
  FIELD: "FIELD",
  /** Those that an organization leads, with all that belongs to the top of its group. */
  ORGANIZATION: "ORGANIZATION",
  /** Those whose lead applicant is from a region of the world (UN M49); where its country is not known, the first country of the case. */
  REGION: "REGION",
  /** All cases of the tier together. */
  TOTAL: "TOTAL",
} as const;
export type QuotaKind = (typeof QuotaKind)[keyof typeof QuotaKind];
tg.registerEnumType(QuotaKind, { name: "QuotaKind", description: "What a quota counts by.", valuesConfig: {"FIELD":{"description":"Those of a field."},"ORGANIZATION":{"description":"Those that an organization leads, with all that belongs to the top of its group."},"REGION":{"description":"Those whose lead applicant is from a region of the world (UN M49); where its country is not known, the first country of the case."},"TOTAL":{"description":"All cases of the tier together."}} });

/** Where a recommendation stands. */
export const RecommendationState = {
  /** Both sides agree. */
  AGREED: "AGREED",
  /** The applicant has named the recommender; the recommender has not answered. */
  CLAIMED: "CLAIMED",
  /** The recommender has declined. */
  DECLINED: "DECLINED",
  /** One of both has taken it back. */
  WITHDRAWN: "WITHDRAWN",
} as const;
export type RecommendationState = (typeof RecommendationState)[keyof typeof RecommendationState];
tg.registerEnumType(RecommendationState, { name: "RecommendationState", description: "Where a recommendation stands.", valuesConfig: {"AGREED":{"description":"Both sides agree."},"CLAIMED":{"description":"The applicant has named the recommender; the recommender has not answered."},"DECLINED":{"description":"The recommender has declined."},"WITHDRAWN":{"description":"One of both has taken it back."}} });

/** As much of where a submission stands as its recommender may know. */
export const RecommendedSubmissionState = {
  /** Being written. */
  DRAFT: "DRAFT",
  /** Handed in. What becomes of it afterwards is not told here. */
  HANDED_IN: "HANDED_IN",
  /** Taken back by its applicant. */
  WITHDRAWN: "WITHDRAWN",
} as const;
export type RecommendedSubmissionState = (typeof RecommendedSubmissionState)[keyof typeof RecommendedSubmissionState];
tg.registerEnumType(RecommendedSubmissionState, { name: "RecommendedSubmissionState", description: "As much of where a submission stands as its recommender may know.", valuesConfig: {"DRAFT":{"description":"Being written."},"HANDED_IN":{"description":"Handed in. What becomes of it afterwards is not told here."},"WITHDRAWN":{"description":"Taken back by its applicant."}} });

/** What a release makes public. */
export const ReleaseKind = {
  /** The call: the edition with its rules and dates. */
  CALL: "CALL",
  /** The results: cases, the showcase's programme, honours. */
  RESULTS: "RESULTS",
  /** A case is taken down. */
  TAKE_DOWN: "TAKE_DOWN",
} as const;
export type ReleaseKind = (typeof ReleaseKind)[keyof typeof ReleaseKind];
tg.registerEnumType(ReleaseKind, { name: "ReleaseKind", description: "What a release makes public.", valuesConfig: {"CALL":{"description":"The call: the edition with its rules and dates."},"RESULTS":{"description":"The results: cases, the showcase's programme, honours."},"TAKE_DOWN":{"description":"A case is taken down."}} });

/** Where a release stands. */
export const ReleaseState = {
  /** Given up before it was public. */
  ABORTED: "ABORTED",
  /** Public. */
  APPLIED: "APPLIED",
  /** Approved by two people; waits for its instant. */
  APPROVED: "APPROVED",
  /** Frozen with a hash; waits for two approvals. */
  PREPARED: "PREPARED",
} as const;
export type ReleaseState = (typeof ReleaseState)[keyof typeof ReleaseState];
tg.registerEnumType(ReleaseState, { name: "ReleaseState", description: "Where a release stands.", valuesConfig: {"ABORTED":{"description":"Given up before it was public."},"APPLIED":{"description":"Public."},"APPROVED":{"description":"Approved by two people; waits for its instant."},"PREPARED":{"description":"Frozen with a hash; waits for two approvals."}} });

/** Why a review is in no number. */
export const ReviewUncounted = {
  /** It judges an earlier revision than the latest, and was not confirmed on that. */
  SUPERSEDED: "SUPERSEDED",
  /** The criteria that were judged carry less than half of the weight. */
  TOO_LITTLE_JUDGED: "TOO_LITTLE_JUDGED",
  /** Its reviewer is tied to the case, or is no longer allowed to judge it. */
  VOID: "VOID",
} as const;
export type ReviewUncounted = (typeof ReviewUncounted)[keyof typeof ReviewUncounted];
tg.registerEnumType(ReviewUncounted, { name: "ReviewUncounted", description: "Why a review is in no number.", valuesConfig: {"SUPERSEDED":{"description":"It judges an earlier revision than the latest, and was not confirmed on that."},"TOO_LITTLE_JUDGED":{"description":"The criteria that were judged carry less than half of the weight."},"VOID":{"description":"Its reviewer is tied to the case, or is no longer allowed to judge it."}} });

/** What an expert wishes about a case. */
export const ReviewWish = {
  /** Would judge it as well as another. The same as not to have said anything. */
  CAN: "CAN",
  /** Rather not. */
  RATHER_NOT: "RATHER_NOT",
  /** To judge it. */
  WANTS: "WANTS",
} as const;
export type ReviewWish = (typeof ReviewWish)[keyof typeof ReviewWish];
tg.registerEnumType(ReviewWish, { name: "ReviewWish", description: "What an expert wishes about a case.", valuesConfig: {"CAN":{"description":"Would judge it as well as another. The same as not to have said anything."},"RATHER_NOT":{"description":"Rather not."},"WANTS":{"description":"To judge it."}} });

/** What a person may be entrusted with. */
export const Role = {
  /** Leads the review of a field. */
  CHAIR: "CHAIR",
  /** Runs editions: sees submissions, assigns, plans, releases. */
  ORGANIZER: "ORGANIZER",
  /** Judges the submissions assigned to them. */
  REVIEWER: "REVIEWER",
  /** Moves the stage. */
  STAGE_MANAGER: "STAGE_MANAGER",
  /** Translates what has been selected. */
  TRANSLATOR: "TRANSLATOR",
} as const;
export type Role = (typeof Role)[keyof typeof Role];
tg.registerEnumType(Role, { name: "Role", description: "What a person may be entrusted with.", valuesConfig: {"CHAIR":{"description":"Leads the review of a field."},"ORGANIZER":{"description":"Runs editions: sees submissions, assigns, plans, releases."},"REVIEWER":{"description":"Judges the submissions assigned to them."},"STAGE_MANAGER":{"description":"Moves the stage."},"TRANSLATOR":{"description":"Translates what has been selected."}} });

/** Where a proposal stands. */
export const RoleProposalState = {
  /** A second person has confirmed it: the role is held. */
  CONFIRMED: "CONFIRMED",
  /** Another organizer has declined it. */
  DECLINED: "DECLINED",
  /** Nobody has confirmed it in time. */
  EXPIRED: "EXPIRED",
  /** It waits for a second person. */
  OPEN: "OPEN",
  /** Whoever proposed it has withdrawn it. */
  WITHDRAWN: "WITHDRAWN",
} as const;
export type RoleProposalState = (typeof RoleProposalState)[keyof typeof RoleProposalState];
tg.registerEnumType(RoleProposalState, { name: "RoleProposalState", description: "Where a proposal stands.", valuesConfig: {"CONFIRMED":{"description":"A second person has confirmed it: the role is held."},"DECLINED":{"description":"Another organizer has declined it."},"EXPIRED":{"description":"Nobody has confirmed it in time."},"OPEN":{"description":"It waits for a second person."},"WITHDRAWN":{"description":"Whoever proposed it has withdrawn it."}} });

/** What a rule of eligibility looks at. */
export const RuleCheck = {
  /** The text is whole in the source and in each of `languages`, with at least `pictures` pictures. */
  MATERIALS: "MATERIALS",
  /** At least `count` countries or regions are involved; codes that stand together in a list of `together` count once. */
  MINIMUM_COUNTRIES: "MINIMUM_COUNTRIES",
  /** Nothing like it was released in an earlier edition; where something is near, a person judges. */
  NOT_RELEASED_BEFORE: "NOT_RELEASED_BEFORE",
  /** Exactly one of the edition's fields is chosen. */
  ONE_FIELD: "ONE_FIELD",
  /** Received before the close, extensions included. */
  RECEIVED_BEFORE_CLOSE: "RECEIVED_BEFORE_CLOSE",
  /** Told rather than asked: an applicant may hand in several cases. */
  SEVERAL_CASES_ALLOWED: "SEVERAL_CASES_ALLOWED",
  /** Implementation began in `year` or later. */
  STARTED_IN_OR_AFTER: "STARTED_IN_OR_AFTER",
} as const;
export type RuleCheck = (typeof RuleCheck)[keyof typeof RuleCheck];
tg.registerEnumType(RuleCheck, { name: "RuleCheck", description: "What a rule of eligibility looks at.", valuesConfig: {"MATERIALS":{"description":"The text is whole in the source and in each of `languages`, with at least `pictures` pictures."},"MINIMUM_COUNTRIES":{"description":"At least `count` countries or regions are involved; codes that stand together in a list of `together` count once."},"NOT_RELEASED_BEFORE":{"description":"Nothing like it was released in an earlier edition; where something is near, a person judges."},"ONE_FIELD":{"description":"Exactly one of the edition's fields is chosen."},"RECEIVED_BEFORE_CLOSE":{"description":"Received before the close, extensions included."},"SEVERAL_CASES_ALLOWED":{"description":"Told rather than asked: an applicant may hand in several cases."},"STARTED_IN_OR_AFTER":{"description":"Implementation began in `year` or later."}} });

/** How a screening came out. */
export const ScreeningOutcome = {
  /** Not eligible. */
  FAILED: "FAILED",
  /** Fit to be reviewed. */
  PASSED: "PASSED",
} as const;
export type ScreeningOutcome = (typeof ScreeningOutcome)[keyof typeof ScreeningOutcome];
tg.registerEnumType(ScreeningOutcome, { name: "ScreeningOutcome", description: "How a screening came out.", valuesConfig: {"FAILED":{"description":"Not eligible."},"PASSED":{"description":"Fit to be reviewed."}} });

/** Where a case stands in screening. For organizers only: its applicant sees no more than a return. */
export const ScreeningState = {
  /** Screened, and not eligible. */
  FAILED: "FAILED",
  /** Screened, and fit to be reviewed. */
  PASSED: "PASSED",
  /** Not screened yet, or handed in again since. */
  PENDING: "PENDING",
  /** Returned to its applicant to be mended. */
  RETURNED: "RETURNED",
} as const;
export type ScreeningState = (typeof ScreeningState)[keyof typeof ScreeningState];
tg.registerEnumType(ScreeningState, { name: "ScreeningState", description: "Where a case stands in screening. For organizers only: its applicant sees no more than a return.", valuesConfig: {"FAILED":{"description":"Screened, and not eligible."},"PASSED":{"description":"Screened, and fit to be reviewed."},"PENDING":{"description":"Not screened yet, or handed in again since."},"RETURNED":{"description":"Returned to its applicant to be mended."}} });

/** Where in a case something was found. */
export const SearchedPart = {
  /** The name of an applicant. */
  APPLICANT: "APPLICANT",
  /** The text. */
  BODY: "BODY",
  /** The short account. */
  SUMMARY: "SUMMARY",
  /** The title. */
  TITLE: "TITLE",
} as const;
export type SearchedPart = (typeof SearchedPart)[keyof typeof SearchedPart];
tg.registerEnumType(SearchedPart, { name: "SearchedPart", description: "Where in a case something was found.", valuesConfig: {"APPLICANT":{"description":"The name of an applicant."},"BODY":{"description":"The text."},"SUMMARY":{"description":"The short account."},"TITLE":{"description":"The title."}} });

/** Where a session stands with the second factor. Roles count only in a session that is not `MISSING` it. */
export const SecondFactorState = {
  /** Shown in this session, or not asked for by this installation. */
  CONFIRMED: "CONFIRMED",
  /** The person holds roles, and has to confirm a second factor before they count. */
  MISSING: "MISSING",
  /** The person holds no role, so none is asked for. */
  NOT_NEEDED: "NOT_NEEDED",
} as const;
export type SecondFactorState = (typeof SecondFactorState)[keyof typeof SecondFactorState];
tg.registerEnumType(SecondFactorState, { name: "SecondFactorState", description: "Where a session stands with the second factor. Roles count only in a session that is not `MISSING` it.", valuesConfig: {"CONFIRMED":{"description":"Shown in this session, or not asked for by this installation."},"MISSING":{"description":"The person holds roles, and has to confirm a second factor before they count."},"NOT_NEEDED":{"description":"The person holds no role, so none is asked for."}} });

/** How a session began. */
export const SignInMethod = {
  /** With a link sent by mail. */
  LINK: "LINK",
  /** With a passkey. */
  PASSKEY: "PASSKEY",
  /** With the password. */
  PASSWORD: "PASSWORD",
  /** With the configured OpenID Connect provider. */
  PROVIDER: "PROVIDER",
} as const;
export type SignInMethod = (typeof SignInMethod)[keyof typeof SignInMethod];
tg.registerEnumType(SignInMethod, { name: "SignInMethod", description: "How a session began.", valuesConfig: {"LINK":{"description":"With a link sent by mail."},"PASSKEY":{"description":"With a passkey."},"PASSWORD":{"description":"With the password."},"PROVIDER":{"description":"With the configured OpenID Connect provider."}} });

/** What the stage is doing. */
export const StageState = {
  /** Over. */
  ENDED: "ENDED",
  /** An item is being shown. */
  LIVE: "LIVE",
  /** Interrupted; go on showing what is there. */
  PAUSED: "PAUSED",
  /** Not begun. */
  WAITING: "WAITING",
} as const;
export type StageState = (typeof StageState)[keyof typeof StageState];
tg.registerEnumType(StageState, { name: "StageState", description: "What the stage is doing.", valuesConfig: {"ENDED":{"description":"Over."},"LIVE":{"description":"An item is being shown."},"PAUSED":{"description":"Interrupted; go on showing what is there."},"WAITING":{"description":"Not begun."}} });

/** A part of a submission that can be opened again. */
export const SubmissionPart = {
  /** The organizations behind it. */
  APPLICANTS: "APPLICANTS",
  /** The countries and regions. */
  COUNTRIES: "COUNTRIES",
  /** The subject field. */
  FIELD: "FIELD",
  /** The form that the case takes. */
  KIND: "KIND",
  /** Its pictures, videos and documents. */
  MATERIALS: "MATERIALS",
  /** The day on which implementation began. */
  STARTED_ON: "STARTED_ON",
  /** Its texts, all or in one language. */
  TEXTS: "TEXTS",
} as const;
export type SubmissionPart = (typeof SubmissionPart)[keyof typeof SubmissionPart];
tg.registerEnumType(SubmissionPart, { name: "SubmissionPart", description: "A part of a submission that can be opened again.", valuesConfig: {"APPLICANTS":{"description":"The organizations behind it."},"COUNTRIES":{"description":"The countries and regions."},"FIELD":{"description":"The subject field."},"KIND":{"description":"The form that the case takes."},"MATERIALS":{"description":"Its pictures, videos and documents."},"STARTED_ON":{"description":"The day on which implementation began."},"TEXTS":{"description":"Its texts, all or in one language."}} });

/** As what somebody works on a submission. */
export const SubmissionRole = {
  /** Writes, marks and hands in. */
  EDITOR: "EDITOR",
  /** Whose it is: invites the others, and hands it over. */
  OWNER: "OWNER",
  /** Reads along. */
  VIEWER: "VIEWER",
} as const;
export type SubmissionRole = (typeof SubmissionRole)[keyof typeof SubmissionRole];
tg.registerEnumType(SubmissionRole, { name: "SubmissionRole", description: "As what somebody works on a submission.", valuesConfig: {"EDITOR":{"description":"Writes, marks and hands in."},"OWNER":{"description":"Whose it is: invites the others, and hands it over."},"VIEWER":{"description":"Reads along."}} });

/** Where a submission stands in the workflow. What was decided, and what is public, are other matters. */
export const SubmissionStep = {
  /** Being written. */
  DRAFT: "DRAFT",
  /** Handed in, and returned to its applicant to be mended until an instant. After that it is `SUBMITTED` again, as it was handed in. */
  RETURNED: "RETURNED",
  /** Handed in. */
  SUBMITTED: "SUBMITTED",
  /** Taken back by its applicant. */
  WITHDRAWN: "WITHDRAWN",
} as const;
export type SubmissionStep = (typeof SubmissionStep)[keyof typeof SubmissionStep];
tg.registerEnumType(SubmissionStep, { name: "SubmissionStep", description: "Where a submission stands in the workflow. What was decided, and what is public, are other matters.", valuesConfig: {"DRAFT":{"description":"Being written."},"RETURNED":{"description":"Handed in, and returned to its applicant to be mended until an instant. After that it is `SUBMITTED` again, as it was handed in."},"SUBMITTED":{"description":"Handed in."},"WITHDRAWN":{"description":"Taken back by its applicant."}} });

/** The direction in which a text's language is written. */
export const TextDirection = {
  /** Left to right. */
  LTR: "LTR",
  /** Right to left. */
  RTL: "RTL",
} as const;
export type TextDirection = (typeof TextDirection)[keyof typeof TextDirection];
tg.registerEnumType(TextDirection, { name: "TextDirection", description: "The direction in which a text's language is written.", valuesConfig: {"LTR":{"description":"Left to right."},"RTL":{"description":"Right to left."}} });

/** How a text came about. */
export const TextOrigin = {
  /** Written by the applicant in this language. */
  AUTHOR: "AUTHOR",
  /** Translated by a machine. */
  MACHINE: "MACHINE",
  /** Translated by a person. */
  PERSON: "PERSON",
} as const;
export type TextOrigin = (typeof TextOrigin)[keyof typeof TextOrigin];
tg.registerEnumType(TextOrigin, { name: "TextOrigin", description: "How a text came about.", valuesConfig: {"AUTHOR":{"description":"Written by the applicant in this language."},"MACHINE":{"description":"Translated by a machine."},"PERSON":{"description":"Translated by a person."}} });

/** What ties somebody to a case. */
export const TieKind = {
  /** They have declared it. */
  DECLARED: "DECLARED",
  /** Their mail box is where an applicant's people or pages are. Somebody has to look. */
  MAIL_DOMAIN: "MAIL_DOMAIN",
  /** Their name stands in the case. Somebody has to look. */
  NAME_IN_TEXT: "NAME_IN_TEXT",
  /** Their organization is named like an applicant's. Somebody has to look. */
  NAME_OF_ORGANIZATION: "NAME_OF_ORGANIZATION",
  /** They act for the organization that recommends the case, or are of its group. */
  RECOMMENDED: "RECOMMENDED",
  /** They are, or were within the years that the edition's rules say, of an applicant's organization, or of one of the same group. */
  SAME_ORGANIZATION: "SAME_ORGANIZATION",
  /** It is their own, or they work or worked on it. Nobody rules it open. */
  SAME_PERSON: "SAME_PERSON",
} as const;
export type TieKind = (typeof TieKind)[keyof typeof TieKind];
tg.registerEnumType(TieKind, { name: "TieKind", description: "What ties somebody to a case.", valuesConfig: {"DECLARED":{"description":"They have declared it."},"MAIL_DOMAIN":{"description":"Their mail box is where an applicant's people or pages are. Somebody has to look."},"NAME_IN_TEXT":{"description":"Their name stands in the case. Somebody has to look."},"NAME_OF_ORGANIZATION":{"description":"Their organization is named like an applicant's. Somebody has to look."},"RECOMMENDED":{"description":"They act for the organization that recommends the case, or are of its group."},"SAME_ORGANIZATION":{"description":"They are, or were within the years that the edition's rules say, of an applicant's organization, or of one of the same group."},"SAME_PERSON":{"description":"It is their own, or they work or worked on it. Nobody rules it open."}} });

/** What an organizer rules about a person and a case. */
export const TieRulingKind = {
  /** They may not judge it, whatever is found. */
  CONFLICT: "CONFLICT",
  /** They may judge it, whatever is found. */
  NONE: "NONE",
} as const;
export type TieRulingKind = (typeof TieRulingKind)[keyof typeof TieRulingKind];
tg.registerEnumType(TieRulingKind, { name: "TieRulingKind", description: "What an organizer rules about a person and a case.", valuesConfig: {"CONFLICT":{"description":"They may not judge it, whatever is found."},"NONE":{"description":"They may judge it, whatever is found."}} });

/** What follows from ties and rulings. */
export const TieStanding = {
  /** The person may not judge the case, read it as a reviewer or chair, or see it in any number. A review that they gave is void. */
  CONFLICT: "CONFLICT",
  /** An organizer has ruled that it is none. */
  DISMISSED: "DISMISSED",
  /** It only looks like a tie: it closes nothing until somebody rules. */
  POSSIBLE: "POSSIBLE",
} as const;
export type TieStanding = (typeof TieStanding)[keyof typeof TieStanding];
tg.registerEnumType(TieStanding, { name: "TieStanding", description: "What follows from ties and rulings.", valuesConfig: {"CONFLICT":{"description":"The person may not judge the case, read it as a reviewer or chair, or see it in any number. A review that they gave is void."},"DISMISSED":{"description":"An organizer has ruled that it is none."},"POSSIBLE":{"description":"It only looks like a tie: it closes nothing until somebody rules."}} });

/** What a rule says of a submission. */
export const Verdict = {
  /** The rule is not met. */
  FAIL: "FAIL",
  /** A person has to judge. */
  NEEDS_PERSON: "NEEDS_PERSON",
  /** The rule is met. */
  PASS: "PASS",
} as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];
tg.registerEnumType(Verdict, { name: "Verdict", description: "What a rule says of a submission.", valuesConfig: {"FAIL":{"description":"The rule is not met."},"NEEDS_PERSON":{"description":"A person has to judge."},"PASS":{"description":"The rule is met."}} });

/** Something public that changed. */
@tg.InterfaceType("Change", { resolveType: typeNameOf, description: "Something public that changed.",  })
export abstract class Change {
  /** When that release was applied. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When that release was applied." })
  at!: Instant;
  /** Revision of the release that made the change. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Revision of the release that made the change." })
  revision!: number;
}

/** Anything with an identity: its id stays the same for life, is random, and says nothing by itself. */
@tg.InterfaceType("Node", { resolveType: typeNameOf, description: "Anything with an identity: its id stays the same for life, is random, and says nothing by itself.",  })
export abstract class Node {
  /** Opaque identifier. Compare it, keep it, do not read anything from it. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier. Compare it, keep it, do not read anything from it." })
  id!: string;
}

/** Which release to give up. */
@tg.InputType("AbortReleaseInput", { description: "Which release to give up." })
export class AbortReleaseInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The release. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The release." })
  releaseId!: string;
}

/** An invitation that was opened. */
@tg.InputType("AcceptAccreditationInput", { description: "An invitation that was opened." })
export class AcceptAccreditationInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** What stands behind `#ticket=` in the address of the mail. */
  @tg.Field(() => String, { nullable: false, description: "What stands behind `#ticket=` in the address of the mail." })
  ticket!: string;
}

/** Which invitation to answer. */
@tg.InputType("AcceptExpertInvitationInput", { description: "Which invitation to answer." })
export class AcceptExpertInvitationInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** What stands in the link of the mail. */
  @tg.Field(() => String, { nullable: false, description: "What stands in the link of the mail." })
  ticket!: string;
}

/** Which invitation to accept. */
@tg.InputType("AcceptSubmissionInvitationInput", { description: "Which invitation to accept." })
export class AcceptSubmissionInvitationInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** What stands in the link of the mail. */
  @tg.Field(() => String, { nullable: false, description: "What stands in the link of the mail." })
  ticket!: string;
}

/** Whom to accredit. */
@tg.InputType("AccreditRecommenderInput", { description: "Whom to accredit." })
export class AccreditRecommenderInput {
  /** Whom to invite, at most 20. A mail box that was invited before is not invited again. */
  @tg.Field(() => [AccreditationContactInput], { nullable: false, description: "Whom to invite, at most 20. A mail box that was invited before is not invited again." })
  contacts!: (AccreditationContactInput)[];
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The letter, one per language; without any the program's own. */
  @tg.Field(() => [LetterInput], { nullable: false, description: "The letter, one per language; without any the program's own.", defaultValue: [] })
  letter!: (LetterInput)[];
  /** The directory's entry. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The directory's entry." })
  organizationId!: string;
}

/** A mail box to be invited. */
@tg.InputType("AccreditationContactInput", { description: "A mail box to be invited." })
export class AccreditationContactInput {
  /** The e-mail address. */
  @tg.Field(() => String, { nullable: false, description: "The e-mail address." })
  address!: string;
  /** In which to write, `en` or `zh-Hans`; without one the letter is in all its languages. */
  @tg.Field(() => LocaleScalar, { nullable: true, description: "In which to write, `en` or `zh-Hans`; without one the letter is in all its languages." })
  language?: Maybe<string>;
}

/** A case to be brought up. */
@tg.InputType("AddAgendaItemInput", { description: "A case to be brought up." })
export class AddAgendaItemInput {
  /** The agenda. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The agenda." })
  agendaId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Why: at most 1,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Why: at most 1,000 graphemes." })
  reason!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** A passkey as the browser made it. */
@tg.InputType("AddPasskeyInput", { description: "A passkey as the browser made it." })
export class AddPasskeyInput {
  /** What `credential.toJSON()` says, as JSON. */
  @tg.Field(() => String, { nullable: false, description: "What `credential.toJSON()` says, as JSON." })
  credential!: string;
  /** What the person calls it, at most 100 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "What the person calls it, at most 100 graphemes." })
  name!: string;
}

/** A recommendation to be agreed on. */
@tg.InputType("AgreeRecommendationInput", { description: "A recommendation to be agreed on." })
export class AgreeRecommendationInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The recommendation. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The recommendation." })
  recommendationId!: string;
}

/** Whether extensions are allowed. */
@tg.InputType("AllowExtensionsInput", { description: "Whether extensions are allowed." })
export class AllowExtensionsInput {
  /** Whether they are. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether they are." })
  allowed!: boolean;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The version of the edition that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the edition that the change was made on." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** A change to an entry of the directory. What is left out stays; what is sent replaces what was there. */
@tg.InputType("AmendOrganizationInput", { description: "A change to an entry of the directory. What is left out stays; what is sent replaces what was there." })
export class AmendOrganizationInput {
  /** Other names by which it is known, at most 30 of 300 graphemes each. */
  @tg.Field(() => [String], { nullable: true, description: "Other names by which it is known, at most 30 of 300 graphemes each." })
  aliases?: Maybe<(string)[]>;
  /** ISO 3166-1 alpha-2 code of its country or region. */
  @tg.Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code of its country or region." })
  country?: Maybe<string>;
  /** The version that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version that the change was made on." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Its kind. */
  @tg.Field(() => OrganizationKind, { nullable: true, description: "Its kind." })
  kind?: Maybe<OrganizationKind>;
  /** Names, one per language, at least one and at most 30. */
  @tg.Field(() => [LocalizedStringInput], { nullable: true, description: "Names, one per language, at least one and at most 30." })
  names?: Maybe<(LocalizedStringInput)[]>;
  /** The entry. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The entry." })
  organizationId!: string;
  /** The organization that it is a part of; null takes it out. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The organization that it is a part of; null takes it out." })
  parentId?: Maybe<string>;
  /** Its own page, with `https://` or `http://`; null takes it out. */
  @tg.Field(() => String, { nullable: true, description: "Its own page, with `https://` or `http://`; null takes it out." })
  website?: Maybe<string>;
}

/** Which proposal to apply. */
@tg.InputType("ApplyAssignmentInput", { description: "Which proposal to apply." })
export class ApplyAssignmentInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Its hash, as it was looked at. */
  @tg.Field(() => String, { nullable: false, description: "Its hash, as it was looked at." })
  inputsHash!: string;
  /** The run. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The run." })
  runId!: string;
}

/** Which letter is released. */
@tg.InputType("ApproveNoticeBatchInput", { description: "Which letter is released." })
export class ApproveNoticeBatchInput {
  /** The letter. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The letter." })
  batchId!: string;
  /** The hash of what was read. */
  @tg.Field(() => String, { nullable: false, description: "The hash of what was read." })
  contentHash!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** Which release to approve. */
@tg.InputType("ApproveReleaseInput", { description: "Which release to approve." })
export class ApproveReleaseInput {
  /** The release's `contentHash` as it was read. */
  @tg.Field(() => String, { nullable: false, description: "The release's `contentHash` as it was read." })
  contentHash!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The release. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The release." })
  releaseId!: string;
}

/** Whom to ask for a review of what. */
@tg.InputType("AssignReviewerInput", { description: "Whom to ask for a review of what." })
export class AssignReviewerInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The person. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The person." })
  reviewerId!: string;
  /** The submission; its latest revision is what will be judged. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission; its latest revision is what will be judged." })
  submissionId!: string;
}

/** A picture for a draft. */
@tg.InputType("AttachPictureInput", { description: "A picture for a draft." })
export class AttachPictureInput {
  /** What the picture shows, one per language. */
  @tg.Field(() => [LocalizedStringInput], { nullable: false, description: "What the picture shows, one per language.", defaultValue: [] })
  alt!: (LocalizedStringInput)[];
  /** Whom to credit, at most 200 graphemes. */
  @tg.Field(() => String, { nullable: true, description: "Whom to credit, at most 200 graphemes." })
  credit?: Maybe<string>;
  /** The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`." })
  expectedMaterials?: Maybe<number>;
  /** The version of the draft that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the draft that the change was made on." })
  expectedVersion?: Maybe<number>;
  /** The file: JPEG, PNG or WebP, at most 10 MB and 50 million pixels. */
  @tg.Field(() => UploadScalar, { nullable: false, description: "The file: JPEG, PNG or WebP, at most 10 MB and 50 million pixels." })
  file!: Upload;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** Candidates that are ranked alike. */
@tg.InputType("BallotRankInput", { description: "Candidates that are ranked alike." })
export class BallotRankInput {
  /** The candidates, by their ids on this ballot. */
  @tg.Field(() => [tg.ID], { nullable: false, description: "The candidates, by their ids on this ballot." })
  candidateIds!: (string)[];
}

/** Takes back what was asked for. */
@tg.InputType("CancelErasureInput", { description: "Takes back what was asked for." })
export class CancelErasureInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** What a search is narrowed to. Values of one list are alternatives; several lists have to be met together. */
@tg.InputType("CaseSearchFilter", { description: "What a search is narrowed to. Values of one list are alternatives; several lists have to be met together." })
export class CaseSearchFilter {
  /** Countries or regions, ISO 3166-1 alpha-2. */
  @tg.Field(() => [String], { nullable: true, description: "Countries or regions, ISO 3166-1 alpha-2." })
  countries?: Maybe<(string)[]>;
  /** Years of editions. */
  @tg.Field(() => [tg.Int], { nullable: true, description: "Years of editions." })
  editions?: Maybe<(number)[]>;
  /** Keys of fields. */
  @tg.Field(() => [String], { nullable: true, description: "Keys of fields." })
  fields?: Maybe<(string)[]>;
  /** Keys of kinds of content. */
  @tg.Field(() => [String], { nullable: true, description: "Keys of kinds of content." })
  kinds?: Maybe<(string)[]>;
  /** Ids of organizations that applied, lead or joint. */
  @tg.Field(() => [tg.ID], { nullable: true, description: "Ids of organizations that applied, lead or joint." })
  organizations?: Maybe<(string)[]>;
  /** Tiers. */
  @tg.Field(() => [CaseTier], { nullable: true, description: "Tiers." })
  tiers?: Maybe<(CaseTier)[]>;
}

/** A paper. */
@tg.InputType("CastBallotInput", { description: "A paper." })
export class CastBallotInput {
  /** The ballot. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The ballot." })
  ballotId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Ranks, the best first. Who is in none stands below all who are, level with the others. */
  @tg.Field(() => [BallotRankInput], { nullable: false, description: "Ranks, the best first. Who is in none stands below all who are, level with the others." })
  ranking!: (BallotRankInput)[];
}

/** The language in which mails are to come. */
@tg.InputType("ChooseMailLanguageInput", { description: "The language in which mails are to come." })
export class ChooseMailLanguageInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** One of `en` and `zh-Hans`; null for all. */
  @tg.Field(() => LocaleScalar, { nullable: true, description: "One of `en` and `zh-Hans`; null for all." })
  language?: Maybe<string>;
}

/** A ballot to be closed. */
@tg.InputType("CloseBallotInput", { description: "A ballot to be closed." })
export class CloseBallotInput {
  /** The ballot. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The ballot." })
  ballotId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** Something to be said about an item. */
@tg.InputType("CommentOnAgendaItemInput", { description: "Something to be said about an item." })
export class CommentOnAgendaItemInput {
  /** One's own comment that it takes the place of. */
  @tg.Field(() => tg.ID, { nullable: true, description: "One's own comment that it takes the place of." })
  correctsId?: Maybe<string>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The item. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The item." })
  itemId!: string;
  /** Plain text, at most 5,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Plain text, at most 5,000 graphemes." })
  text!: string;
}

/** A seat, as a client sends it. */
@tg.InputType("CommitteeSeatInput", { description: "A seat, as a client sends it." })
export class CommitteeSeatInput {
  /** The key of the edition's field. */
  @tg.Field(() => String, { nullable: false, description: "The key of the edition's field." })
  field!: string;
  /** As what. */
  @tg.Field(() => CommitteePart, { nullable: false, description: "As what.", defaultValue: "EXPERT" })
  part!: CommitteePart;
}

/** A letter to many. */
@tg.InputType("ComposeNoticeInput", { description: "A letter to many." })
export class ComposeNoticeInput {
  /** Whom it is for. */
  @tg.Field(() => NoticeAudience, { nullable: false, description: "Whom it is for." })
  audience!: NoticeAudience;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The words, once for each language. `{name}`, `{edition}`, `{closes}` (when applications close) and, as a paragraph by itself, `{link}` (to the recipient's desk) are filled in. */
  @tg.Field(() => [LetterInput], { nullable: false, description: "The words, once for each language. `{name}`, `{edition}`, `{closes}` (when applications close) and, as a paragraph by itself, `{link}` (to the recipient's desk) are filled in." })
  letter!: (LetterInput)[];
}

/** The first code of a new authenticator app. */
@tg.InputType("ConfirmAuthenticatorAppInput", { description: "The first code of a new authenticator app." })
export class ConfirmAuthenticatorAppInput {
  /** Six digits. */
  @tg.Field(() => String, { nullable: false, description: "Six digits." })
  code!: string;
}

/** Which plan to confirm. */
@tg.InputType("ConfirmDecisionPlanInput", { description: "Which plan to confirm." })
export class ConfirmDecisionPlanInput {
  /** The plan's `contentHash` as it was read; a plan that has changed is not confirmed. */
  @tg.Field(() => String, { nullable: false, description: "The plan's `contentHash` as it was read; a plan that has changed is not confirmed." })
  contentHash!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The plan. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The plan." })
  planId!: string;
}

/** Whom to invite. */
@tg.InputType("ConfirmExpertInput", { description: "Whom to invite." })
export class ConfirmExpertInput {
  /** The expert. Neither who proposed them nor they themself can confirm. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The expert. Neither who proposed them nor they themself can confirm." })
  expertId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** A review that stays as it is on a later revision. */
@tg.InputType("ConfirmReviewInput", { description: "A review that stays as it is on a later revision." })
export class ConfirmReviewInput {
  /** The assignment. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The assignment." })
  assignmentId!: string;
  /** The version of the review that is meant. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the review that is meant." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The revision that was read; it has to be the latest. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The revision that was read; it has to be the latest." })
  revisionId!: string;
}

/** A proposal to be confirmed. */
@tg.InputType("ConfirmRoleGrantInput", { description: "A proposal to be confirmed." })
export class ConfirmRoleGrantInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The proposal. Neither whoever proposed it nor whoever it is for can confirm it. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The proposal. Neither whoever proposed it nor whoever it is for can confirm it." })
  proposalId!: string;
}

/** A second factor: a code, or a passkey's answer. */
@tg.InputType("ConfirmSecondFactorInput", { description: "A second factor: a code, or a passkey's answer." })
export class ConfirmSecondFactorInput {
  /** Six digits of the authenticator app, or a recovery code. */
  @tg.Field(() => String, { nullable: true, description: "Six digits of the authenticator app, or a recovery code." })
  code?: Maybe<string>;
  /** What `credential.toJSON()` says, as JSON, for options of `startPasskeySignIn`. */
  @tg.Field(() => String, { nullable: true, description: "What `credential.toJSON()` says, as JSON, for options of `startPasskeySignIn`." })
  credential?: Maybe<string>;
}

/** Whom to ask, as a client sends it. */
@tg.InputType("ContactInput", { description: "Whom to ask, as a client sends it." })
export class ContactInput {
  /** E-mail address. */
  @tg.Field(() => String, { nullable: false, description: "E-mail address." })
  email!: string;
  /** Name of the desk or person, at most 200 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Name of the desk or person, at most 200 graphemes." })
  name!: string;
}

/** A part to open, and what is wrong with it. */
@tg.InputType("CorrectionPartInput", { description: "A part to open, and what is wrong with it." })
export class CorrectionPartInput {
  /** The language of the text, for `TEXTS`; all texts when left out. */
  @tg.Field(() => LocaleScalar, { nullable: true, description: "The language of the text, for `TEXTS`; all texts when left out." })
  locale?: Maybe<string>;
  /** What to mend, at most 500 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "What to mend, at most 500 graphemes." })
  note!: string;
  /** The part. */
  @tg.Field(() => SubmissionPart, { nullable: false, description: "The part." })
  part!: SubmissionPart;
}

/** A new year. */
@tg.InputType("CreateEditionInput", { description: "A new year." })
export class CreateEditionInput {
  /** Applications are no longer taken from here on. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Applications are no longer taken from here on." })
  applicationsCloseAt?: Maybe<Instant>;
  /** Applications are taken from here on. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Applications are taken from here on." })
  applicationsOpenAt?: Maybe<Instant>;
  /** The call is made known. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The call is made known." })
  callOpensAt?: Maybe<Instant>;
  /** The year that names the new edition, 2000 to 2999. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the new edition, 2000 to 2999." })
  edition!: number;
  /** The year that is copied from. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that is copied from." })
  from!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Showcase material is handed in by then. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Showcase material is handed in by then." })
  preparationDueAt?: Maybe<Instant>;
  /** The results become public. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The results become public." })
  releaseAt?: Maybe<Instant>;
  /** Reviews are no longer taken from here on. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Reviews are no longer taken from here on." })
  reviewsCloseAt?: Maybe<Instant>;
  /** Reviews begin. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Reviews begin." })
  reviewsOpenAt?: Maybe<Instant>;
  /** Outcomes are to be decided by then. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Outcomes are to be decided by then." })
  selectionDueAt?: Maybe<Instant>;
  /** Takes the dates along, at the same local time of the same day that many years later. A date named below goes before. */
  @tg.Field(() => Boolean, { nullable: false, description: "Takes the dates along, at the same local time of the same day that many years later. A date named below goes before.", defaultValue: false })
  shiftDates!: boolean;
  /** The showcase is over. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The showcase is over." })
  showcaseClosesAt?: Maybe<Instant>;
  /** The showcase begins. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The showcase begins." })
  showcaseOpensAt?: Maybe<Instant>;
}

/** A criterion, as a client sends it. */
@tg.InputType("CriterionInput", { description: "A criterion, as a client sends it." })
export class CriterionInput {
  /** What reviewers are to look for, one per language, at most 5,000 graphemes each. Left out: what stands there under the same key. */
  @tg.Field(() => [LocalizedStringInput], { nullable: true, description: "What reviewers are to look for, one per language, at most 5,000 graphemes each. Left out: what stands there under the same key." })
  guidance?: Maybe<(LocalizedStringInput)[]>;
  /** Stable key, unique within the edition. */
  @tg.Field(() => String, { nullable: false, description: "Stable key, unique within the edition." })
  key!: string;
  /** Highest score, 0 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Highest score, 0 to 100." })
  maximum!: number;
  /** Lowest score, 0 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Lowest score, 0 to 100." })
  minimum!: number;
  /** Names, one per language, at least one. */
  @tg.Field(() => [LocalizedStringInput], { nullable: false, description: "Names, one per language, at least one." })
  names!: (LocalizedStringInput)[];
  /** Its share in the weighted mean; the weights of an edition add up to 1. */
  @tg.Field(() => tg.Float, { nullable: false, description: "Its share in the weighted mean; the weights of an edition add up to 1." })
  weight!: number;
}

/** One outcome, as a client sends it. */
@tg.InputType("DecisionInput", { description: "One outcome, as a client sends it." })
export class DecisionInput {
  /** What is decided. */
  @tg.Field(() => Outcome, { nullable: false, description: "What is decided." })
  outcome!: Outcome;
  /** The place on stage, from 1 without gaps. Required for outstanding cases, refused for others. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The place on stage, from 1 without gaps. Required for outstanding cases, refused for others." })
  showcaseOrder?: Maybe<number>;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** To what somebody is tied: to exactly one case or organization. */
@tg.InputType("DeclareTieInput", { description: "To what somebody is tied: to exactly one case or organization." })
export class DeclareTieInput {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** An organization of the directory: all cases that it or its group applies with. */
  @tg.Field(() => tg.ID, { nullable: true, description: "An organization of the directory: all cases that it or its group applies with." })
  organizationId?: Maybe<string>;
  /** What ties them. */
  @tg.Field(() => String, { nullable: false, description: "What ties them." })
  reason!: string;
  /** A revision that they judge, or that stands on their list of wishes. */
  @tg.Field(() => tg.ID, { nullable: true, description: "A revision that they judge, or that stands on their list of wishes." })
  revisionId?: Maybe<string>;
}

/** Which invitation to answer. */
@tg.InputType("DeclineExpertInvitationInput", { description: "Which invitation to answer." })
export class DeclineExpertInvitationInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** What stands in the link of the mail. */
  @tg.Field(() => String, { nullable: false, description: "What stands in the link of the mail." })
  ticket!: string;
}

/** A recommendation to be declined. */
@tg.InputType("DeclineRecommendationInput", { description: "A recommendation to be declined." })
export class DeclineRecommendationInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The recommendation. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The recommendation." })
  recommendationId!: string;
}

/** A proposal to be taken off the table. */
@tg.InputType("DeclineRoleGrantInput", { description: "A proposal to be taken off the table." })
export class DeclineRoleGrantInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The proposal. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The proposal." })
  proposalId!: string;
}

/** Names and words of an edition. What is left out stays. */
@tg.InputType("DescribeEditionInput", { description: "Names and words of an edition. What is left out stays." })
export class DescribeEditionInput {
  /** The call in words, one per language, at most 20,000 graphemes each. */
  @tg.Field(() => [LocalizedStringInput], { nullable: true, description: "The call in words, one per language, at most 20,000 graphemes each." })
  callTexts?: Maybe<(LocalizedStringInput)[]>;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The version of the edition that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the edition that the change was made on." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Names, one per language, at least one. */
  @tg.Field(() => [LocalizedStringInput], { nullable: true, description: "Names, one per language, at least one." })
  names?: Maybe<(LocalizedStringInput)[]>;
  /** IANA name of the zone in which its dates are meant. */
  @tg.Field(() => String, { nullable: true, description: "IANA name of the zone in which its dates are meant." })
  timeZone?: Maybe<string>;
}

/** What to say of a material. What is left out stays; what is sent as null is emptied. */
@tg.InputType("DescribeMaterialInput", { description: "What to say of a material. What is left out stays; what is sent as null is emptied." })
export class DescribeMaterialInput {
  /** What it shows or says, one per language. */
  @tg.Field(() => [LocalizedStringInput], { nullable: true, description: "What it shows or says, one per language." })
  alt?: Maybe<(LocalizedStringInput)[]>;
  /** Whom to credit, at most 200 graphemes. */
  @tg.Field(() => String, { nullable: true, description: "Whom to credit, at most 200 graphemes." })
  credit?: Maybe<string>;
  /** The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`." })
  expectedMaterials?: Maybe<number>;
  /** The version of the draft that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the draft that the change was made on." })
  expectedVersion?: Maybe<number>;
  /** What has to stay in sight when a picture is cropped. */
  @tg.Field(() => FocalPointInput, { nullable: true, description: "What has to stay in sight when a picture is cropped." })
  focalPoint?: Maybe<FocalPointInput>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The material. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The material." })
  materialId!: string;
  /** A picture of the same submission that stands for a video until it plays. */
  @tg.Field(() => tg.ID, { nullable: true, description: "A picture of the same submission that stands for a video until it plays." })
  posterId?: Maybe<string>;
  /** Under which rights it may be used, at most 500 graphemes. */
  @tg.Field(() => String, { nullable: true, description: "Under which rights it may be used, at most 500 graphemes." })
  rights?: Maybe<string>;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
  /** Its title, one per language, at most 200 graphemes each. */
  @tg.Field(() => [LocalizedStringInput], { nullable: true, description: "Its title, one per language, at most 200 graphemes each." })
  title?: Maybe<(LocalizedStringInput)[]>;
}

/** What somebody says of themself; what is left out is as it was. */
@tg.InputType("DescribeMembershipInput", { description: "What somebody says of themself; what is left out is as it was." })
export class DescribeMembershipInput {
  /** ISO 3166-1 alpha-2 code of their country or region. */
  @tg.Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code of their country or region." })
  country?: Maybe<string>;
  /** The version that it was read at. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version that it was read at." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Languages in which they read cases, at most 20. */
  @tg.Field(() => [LocaleScalar], { nullable: true, description: "Languages in which they read cases, at most 20." })
  languages?: Maybe<(string)[]>;
  /** Organizations that they have left, and when. They are added to those known, and never taken back. */
  @tg.Field(() => [LeftOrganizationInput], { nullable: false, description: "Organizations that they have left, and when. They are added to those known, and never taken back.", defaultValue: [] })
  left!: (LeftOrganizationInput)[];
  /** How many reviews they take on. */
  @tg.Field(() => ReviewLoadInput, { nullable: true, description: "How many reviews they take on." })
  load?: Maybe<ReviewLoadInput>;
  /** The membership. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The membership." })
  membershipId!: string;
  /** The organization that they are of now; the one that was there before counts as left today. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The organization that they are of now; the one that was there before counts as left today." })
  organizationId?: Maybe<string>;
  /** At most 20 words and short phrases of at most 60 graphemes. */
  @tg.Field(() => [String], { nullable: true, description: "At most 20 words and short phrases of at most 60 graphemes." })
  topics?: Maybe<(string)[]>;
}

/** An accreditation to be ended. */
@tg.InputType("EndAccreditationInput", { description: "An accreditation to be ended." })
export class EndAccreditationInput {
  /** The accreditation. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The accreditation." })
  accreditationId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** Whose proposal, invitation or seats to take back. */
@tg.InputType("EndExpertInput", { description: "Whose proposal, invitation or seats to take back." })
export class EndExpertInput {
  /** The expert. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The expert." })
  expertId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Why; the organizers read it. */
  @tg.Field(() => String, { nullable: false, description: "Why; the organizers read it." })
  reason!: string;
}

/** A session to be ended. */
@tg.InputType("EndSessionInput", { description: "A session to be ended." })
export class EndSessionInput {
  /** The session's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The session's id." })
  sessionId!: string;
}

/** Why a quota is exceeded. */
@tg.InputType("ExceedanceReasonInput", { description: "Why a quota is exceeded." })
export class ExceedanceReasonInput {
  /** What the quota counts by. */
  @tg.Field(() => QuotaKind, { nullable: false, description: "What the quota counts by." })
  by!: QuotaKind;
  /** The field's key, the region's M49 code or the organization's id; left out for the tier as a whole. */
  @tg.Field(() => String, { nullable: true, description: "The field's key, the region's M49 code or the organization's id; left out for the tier as a whole." })
  key?: Maybe<string>;
  /** Why, 1 to 2,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Why, 1 to 2,000 graphemes." })
  reason!: string;
  /** The tier. */
  @tg.Field(() => CaseTier, { nullable: false, description: "The tier." })
  tier!: CaseTier;
}

/** A case that fails. */
@tg.InputType("FailScreeningInput", { description: "A case that fails." })
export class FailScreeningInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Why, at most 1,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Why, at most 1,000 graphemes." })
  reason!: string;
  /** The number of the revision that was looked at. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The number of the revision that was looked at." })
  revision!: number;
  /** The case. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The case." })
  submissionId!: string;
}

/** The order of merit in a field. */
@tg.InputType("FieldOrderInput", { description: "The order of merit in a field." })
export class FieldOrderInput {
  /** The key of the field. */
  @tg.Field(() => String, { nullable: false, description: "The key of the field." })
  field!: string;
  /** Every eligible case of the field, the best first. */
  @tg.Field(() => [tg.ID], { nullable: false, description: "Every eligible case of the field, the best first." })
  order!: (string)[];
}

/** A picture's point, as a client sends it. */
@tg.InputType("FocalPointInput", { description: "A picture's point, as a client sends it." })
export class FocalPointInput {
  /** From 0, left, to 1, right. */
  @tg.Field(() => tg.Float, { nullable: false, description: "From 0, left, to 1, right." })
  x!: number;
  /** From 0, top, to 1, bottom. */
  @tg.Field(() => tg.Float, { nullable: false, description: "From 0, top, to 1, bottom." })
  y!: number;
}

/** A later close for one. */
@tg.InputType("GrantExtensionInput", { description: "A later close for one." })
export class GrantExtensionInput {
  /** The address of the applicant that it is for, for all cases that they begin. Either this or the case. */
  @tg.Field(() => String, { nullable: true, description: "The address of the applicant that it is for, for all cases that they begin. Either this or the case." })
  applicantEmail?: Maybe<string>;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Why, at most 1,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Why, at most 1,000 graphemes." })
  reason!: string;
  /** The case that it is for, by the id that its applicant names. Either this or the address. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The case that it is for, by the id that its applicant names. Either this or the address." })
  submissionId?: Maybe<string>;
  /** The first instant at which nothing is taken any more: after the close, and before reviews close. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The first instant at which nothing is taken any more: after the close, and before reviews close." })
  until!: Instant;
}

/** Whom to hand a submission over to. */
@tg.InputType("HandOverSubmissionInput", { description: "Whom to hand a submission over to." })
export class HandOverSubmissionInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The member whose it is from now on. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The member whose it is from now on." })
  memberId!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** Whom to invite to a submission's desk. */
@tg.InputType("InviteToSubmissionInput", { description: "Whom to invite to a submission's desk." })
export class InviteToSubmissionInput {
  /** The mail box. The answer is the same whether or not it has an account. */
  @tg.Field(() => String, { nullable: false, description: "The mail box. The answer is the same whether or not it has an account." })
  address!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** As what. */
  @tg.Field(() => MemberRole, { nullable: false, description: "As what." })
  role!: MemberRole;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** What key to make. */
@tg.InputType("IssueKeyInput", { description: "What key to make." })
export class IssueKeyInput {
  /** The years of the editions to limit it to; null for all. A personal key is not limited to editions. */
  @tg.Field(() => [tg.Int], { nullable: true, description: "The years of the editions to limit it to; null for all. A personal key is not limited to editions." })
  editions?: Maybe<(number)[]>;
  /** When it ends, at most 400 days ahead. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it ends, at most 400 days ahead." })
  expiresAt!: Instant;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** What it is for. Keys for partners and screens are made by organizers, personal ones by anybody for themselves. */
  @tg.Field(() => KeyKind, { nullable: false, description: "What it is for. Keys for partners and screens are made by organizers, personal ones by anybody for themselves." })
  kind!: KeyKind;
  /** What to call it, at most 100 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "What to call it, at most 100 graphemes." })
  name!: string;
  /** What it reaches: at least one of the scopes of its kind. */
  @tg.Field(() => [KeyScope], { nullable: false, description: "What it reaches: at least one of the scopes of its kind." })
  scopes!: (KeyScope)[];
}

/** A decision where a rule leaves it to a person. */
@tg.InputType("JudgeRuleInput", { description: "A decision where a rule leaves it to a person." })
export class JudgeRuleInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Why, at most 1,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Why, at most 1,000 graphemes." })
  reason!: string;
  /** The number of the revision that was looked at. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The number of the revision that was looked at." })
  revision!: number;
  /** The key of the rule. */
  @tg.Field(() => String, { nullable: false, description: "The key of the rule." })
  ruleKey!: string;
  /** The case. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The case." })
  submissionId!: string;
  /** The verdict. */
  @tg.Field(() => JudgedVerdict, { nullable: false, description: "The verdict." })
  verdict!: JudgedVerdict;
}

/** Which desk to leave. */
@tg.InputType("LeaveSubmissionInput", { description: "Which desk to leave." })
export class LeaveSubmissionInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** An organization that somebody has left. */
@tg.InputType("LeftOrganizationInput", { description: "An organization that somebody has left." })
export class LeftOrganizationInput {
  /** The organization; an id of the directory. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The organization; an id of the directory." })
  organizationId!: string;
  /** The last day there. */
  @tg.Field(() => DateScalar, { nullable: false, description: "The last day there." })
  until!: string;
}

/** A letter in one language. `{name}` and `{edition}` are filled in, in invitations `{organization}` and, as a paragraph by itself, `{link}`. */
@tg.InputType("LetterInput", { description: "A letter in one language. `{name}` and `{edition}` are filled in, in invitations `{organization}` and, as a paragraph by itself, `{link}`." })
export class LetterInput {
  /** Paragraphs with blank lines between them, at most 5,000 graphemes. Where an invitation has no `{link}`, it is put at the end. */
  @tg.Field(() => String, { nullable: false, description: "Paragraphs with blank lines between them, at most 5,000 graphemes. Where an invitation has no `{link}`, it is put at the end." })
  body!: string;
  /** The language, `en` or `zh-Hans`. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language, `en` or `zh-Hans`." })
  locale!: string;
  /** One line, at most 200 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "One line, at most 200 graphemes." })
  subject!: string;
}

/** A short text in one language, as a client sends it. */
@tg.InputType("LocalizedStringInput", { description: "A short text in one language, as a client sends it." })
export class LocalizedStringInput {
  /** The language of the text. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language of the text." })
  locale!: string;
  /** The text, at most 300 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "The text, at most 300 graphemes." })
  value!: string;
}

/** A review to lock. */
@tg.InputType("LockReviewInput", { description: "A review to lock." })
export class LockReviewInput {
  /** The assignment. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The assignment." })
  assignmentId!: string;
  /** The version of the review that is meant. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the review that is meant." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** A code to be handed out. */
@tg.InputType("MakeRecommendationCodeInput", { description: "A code to be handed out." })
export class MakeRecommendationCodeInput {
  /** The accreditation of the organization that hands it out. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The accreditation of the organization that hands it out." })
  accreditationId!: string;
  /** Whether whoever uses it is recommended without a further word. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether whoever uses it is recommended without a further word.", defaultValue: false })
  agreesInAdvance!: boolean;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** How often it can be used, 1 to 500. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How often it can be used, 1 to 500.", defaultValue: 1 })
  uses!: number;
}

/** An item that was read. */
@tg.InputType("MarkAgendaItemReadInput", { description: "An item that was read." })
export class MarkAgendaItemReadInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The item. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The item." })
  itemId!: string;
}

/** A question that needs no answer. */
@tg.InputType("MarkNoAnswerNeededInput", { description: "A question that needs no answer." })
export class MarkNoAnswerNeededInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The applicant's latest message, as it was read. Where there is a later one by now, nothing is marked. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The applicant's latest message, as it was read. Where there is a later one by now, nothing is marked." })
  messageId!: string;
  /** The submission that it is about. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission that it is about." })
  submissionId!: string;
}

/** Which version is ready. */
@tg.InputType("MarkReadyInput", { description: "Which version is ready." })
export class MarkReadyInput {
  /** The version to mark. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version to mark." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** A thread that was read. */
@tg.InputType("MarkThreadReadInput", { description: "A thread that was read." })
export class MarkThreadReadInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The submission that it is about. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission that it is about." })
  submissionId!: string;
}

/** Two entries that are one organization. */
@tg.InputType("MergeOrganizationsInput", { description: "Two entries that are one organization." })
export class MergeOrganizationsInput {
  /** The entry that goes. Its id leads to the other one from now on. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The entry that goes. Its id leads to the other one from now on." })
  duplicateId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The entry that stays, as it is. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The entry that stays, as it is." })
  keptId!: string;
}

/** Where the stage goes. */
@tg.InputType("MoveStageInput", { description: "Where the stage goes." })
export class MoveStageInput {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The `sequence` of the cue that was last seen; two remotes never move the stage unseen. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The `sequence` of the cue that was last seen; two remotes never move the stage unseen." })
  expectedSequence!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** A message for the hall, one per language. */
  @tg.Field(() => [LocalizedStringInput], { nullable: false, description: "A message for the hall, one per language.", defaultValue: [] })
  message!: (LocalizedStringInput)[];
  /** The place in the programme that is shown. Required when live, else left as it was when not given. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The place in the programme that is shown. Required when live, else left as it was when not given." })
  order?: Maybe<number>;
  /** What the stage does. */
  @tg.Field(() => StageState, { nullable: false, description: "What the stage does." })
  state!: StageState;
}

/** A key with its names, as a client sends it. */
@tg.InputType("NamedKeyInput", { description: "A key with its names, as a client sends it." })
export class NamedKeyInput {
  /** Stable key, unique within its list: capitals, digits and underscores, such as `SECURITY`. */
  @tg.Field(() => String, { nullable: false, description: "Stable key, unique within its list: capitals, digits and underscores, such as `SECURITY`." })
  key!: string;
  /** Names, one per language, at least one. */
  @tg.Field(() => [LocalizedStringInput], { nullable: false, description: "Names, one per language, at least one." })
  names!: (LocalizedStringInput)[];
}

/** To whom to offer a recommendation. */
@tg.InputType("OfferRecommendationInput", { description: "To whom to offer a recommendation." })
export class OfferRecommendationInput {
  /** The accreditation of the organization that recommends. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The accreditation of the organization that recommends." })
  accreditationId!: string;
  /** The applicant's e-mail address. The answer is the same whether or not it has an account or a submission. */
  @tg.Field(() => String, { nullable: false, description: "The applicant's e-mail address. The answer is the same whether or not it has an account or a submission." })
  address!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** An agenda to be opened, or to be added to from newer figures. */
@tg.InputType("OpenAgendaInput", { description: "An agenda to be opened, or to be added to from newer figures." })
export class OpenAgendaInput {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The key of the field. */
  @tg.Field(() => String, { nullable: false, description: "The key of the field." })
  field!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The `reviewsHash` of the field's table, as it was read: they have to be its current figures. */
  @tg.Field(() => String, { nullable: false, description: "The `reviewsHash` of the field's table, as it was read: they have to be its current figures." })
  reviewsHash!: string;
}

/** A ballot to be opened. */
@tg.InputType("OpenBallotInput", { description: "A ballot to be opened." })
export class OpenBallotInput {
  /** Until when papers can be given, at most 60 days from now. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "Until when papers can be given, at most 60 days from now." })
  closesAt!: Instant;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The key of the field; left out for a ballot of the whole edition, which organizers open. */
  @tg.Field(() => String, { nullable: true, description: "The key of the field; left out for a ballot of the whole edition, which organizers open." })
  field?: Maybe<string>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** What it is about: one line of at most 200 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "What it is about: one line of at most 200 graphemes." })
  purpose!: string;
  /** How many seats there are: at least 1, and no more than candidates. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many seats there are: at least 1, and no more than candidates." })
  seats!: number;
  /** The submissions that are voted on, 2 to 300, each once. */
  @tg.Field(() => [tg.ID], { nullable: false, description: "The submissions that are voted on, 2 to 300, each once." })
  submissionIds!: (string)[];
}

/** An order for an agenda. */
@tg.InputType("OrderAgendaInput", { description: "An order for an agenda." })
export class OrderAgendaInput {
  /** The agenda. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The agenda." })
  agendaId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The same items in the order in which they are to be taken. */
  @tg.Field(() => [tg.ID], { nullable: false, description: "The same items in the order in which they are to be taken." })
  orderedIds!: (string)[];
  /** The items in the order in which they were read. Where that has changed, nothing is ordered. */
  @tg.Field(() => [tg.ID], { nullable: false, description: "The items in the order in which they were read. Where that has changed, nothing is ordered." })
  seenIds!: (string)[];
}

/** The order of a draft's materials of one kind. */
@tg.InputType("OrderMaterialsInput", { description: "The order of a draft's materials of one kind." })
export class OrderMaterialsInput {
  /** The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`." })
  expectedMaterials?: Maybe<number>;
  /** The version of the draft that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the draft that the change was made on." })
  expectedVersion?: Maybe<number>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Which of its materials. */
  @tg.Field(() => MaterialKind, { nullable: false, description: "Which of its materials." })
  kind!: MaterialKind;
  /** All of that kind, each once, in the new order. The first picture is the cover. */
  @tg.Field(() => [tg.ID], { nullable: false, description: "All of that kind, each once, in the new order. The first picture is the cover." })
  materialIds!: (string)[];
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** A case that passes. */
@tg.InputType("PassScreeningInput", { description: "A case that passes." })
export class PassScreeningInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Why, at most 1,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Why, at most 1,000 graphemes." })
  reason!: string;
  /** The number of the revision that was looked at. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The number of the revision that was looked at." })
  revision!: number;
  /** The case. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The case." })
  submissionId!: string;
}

/** A plan of decisions, as a client sends it. */
@tg.InputType("PlanDecisionsInput", { description: "A plan of decisions, as a client sends it." })
export class PlanDecisionsInput {
  /** Outcomes, one per submission handed in; a submission not named is not selected. Their order is the order of merit: it says which reserve moves up first. */
  @tg.Field(() => [DecisionInput], { nullable: false, description: "Outcomes, one per submission handed in; a submission not named is not selected. Their order is the order of merit: it says which reserve moves up first." })
  decisions!: (DecisionInput)[];
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Why a quota is exceeded: one reason for each that is. */
  @tg.Field(() => [ExceedanceReasonInput], { nullable: true, description: "Why a quota is exceeded: one reason for each that is." })
  exceedances?: Maybe<(ExceedanceReasonInput)[]>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** A case that falls out of a confirmed plan. */
@tg.InputType("PlanWithdrawalInput", { description: "A case that falls out of a confirmed plan." })
export class PlanWithdrawalInput {
  /** Why, 1 to 2,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Why, 1 to 2,000 graphemes." })
  reason!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** What to release, and when. */
@tg.InputType("PrepareReleaseInput", { description: "What to release, and when." })
export class PrepareReleaseInput {
  /** Not before this instant. An instant in the past means: as soon as it is approved. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "Not before this instant. An instant in the past means: as soon as it is approved." })
  applyAt!: Instant;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** What to make public. */
  @tg.Field(() => ReleaseKind, { nullable: false, description: "What to make public." })
  kind!: ReleaseKind;
  /** For a take-down: why, in words fit for the public, at most 300 graphemes. */
  @tg.Field(() => String, { nullable: true, description: "For a take-down: why, in words fit for the public, at most 300 graphemes." })
  reason?: Maybe<string>;
  /** For a take-down: the slug of the public case. */
  @tg.Field(() => String, { nullable: true, description: "For a take-down: the slug of the public case." })
  slug?: Maybe<string>;
}

/** What to propose an assignment for. */
@tg.InputType("ProposeAssignmentInput", { description: "What to propose an assignment for." })
export class ProposeAssignmentInput {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The key of the field; all fields when left out. */
  @tg.Field(() => String, { nullable: true, description: "The key of the field; all fields when left out." })
  field?: Maybe<string>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** How many points of fit, 0 to 1000, a pair of today is worth above its own; 0 plans afresh. Reviews that were given always stay. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many points of fit, 0 to 1000, a pair of today is worth above its own; 0 plans afresh. Reviews that were given always stay.", defaultValue: 300 })
  keep!: number;
  /** How many reviews each case is to have, 1 to 10; as the committee's rules say when left out. */
  @tg.Field(() => tg.Int, { nullable: true, description: "How many reviews each case is to have, 1 to 10; as the committee's rules say when left out." })
  reviewsPerCase?: Maybe<number>;
  /** Decides between equals, by lot; drawn when left out. At most 100 characters. */
  @tg.Field(() => String, { nullable: true, description: "Decides between equals, by lot; drawn when left out. At most 100 characters." })
  seed?: Maybe<string>;
}

/** What a plan is made from. */
@tg.InputType("ProposeDecisionPlanInput", { description: "What a plan is made from." })
export class ProposeDecisionPlanInput {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The order of merit in each field. A field left out is taken in the order of its table's figures, where no two cases share a place. */
  @tg.Field(() => [FieldOrderInput], { nullable: false, description: "The order of merit in each field. A field left out is taken in the order of its table's figures, where no two cases share a place.", defaultValue: [] })
  fields!: (FieldOrderInput)[];
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The order of merit across fields for the outstanding tier, as a ballot gives it; whoever is not named comes after. Left out, the fields' first cases come before all second ones. */
  @tg.Field(() => [tg.ID], { nullable: false, description: "The order of merit across fields for the outstanding tier, as a ballot gives it; whoever is not named comes after. Left out, the fields' first cases come before all second ones.", defaultValue: [] })
  outstanding!: (string)[];
  /** How many reserves each field has, 0 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many reserves each field has, 0 to 100.", defaultValue: 0 })
  reserves!: number;
  /** The order on stage of those who turn out outstanding; whoever is not named comes after, by field. It is public, so take one that says nothing of merit. */
  @tg.Field(() => [tg.ID], { nullable: false, description: "The order on stage of those who turn out outstanding; whoever is not named comes after, by field. It is public, so take one that says nothing of merit.", defaultValue: [] })
  stage!: (string)[];
}

/** Whom to ask onto the committee. */
@tg.InputType("ProposeExpertInput", { description: "Whom to ask onto the committee." })
export class ProposeExpertInput {
  /** The mail box. It need not have an account yet. */
  @tg.Field(() => String, { nullable: false, description: "The mail box. It need not have an account yet." })
  address!: string;
  /** ISO 3166-1 alpha-2 code of their country or region. */
  @tg.Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code of their country or region." })
  country?: Maybe<string>;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Language of the invitation; both of ours when left out. */
  @tg.Field(() => LocaleScalar, { nullable: true, description: "Language of the invitation; both of ours when left out." })
  language?: Maybe<string>;
  /** Languages in which they read cases, at most 20. */
  @tg.Field(() => [LocaleScalar], { nullable: false, description: "Languages in which they read cases, at most 20.", defaultValue: [] })
  languages!: (string)[];
  /** How many reviews they take on. */
  @tg.Field(() => ReviewLoadInput, { nullable: true, description: "How many reviews they take on." })
  load?: Maybe<ReviewLoadInput>;
  /** The organization that they are of; an id of the directory. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The organization that they are of; an id of the directory." })
  organizationId?: Maybe<string>;
  /** What they shall sit for, at least one seat. */
  @tg.Field(() => [CommitteeSeatInput], { nullable: false, description: "What they shall sit for, at least one seat." })
  seats!: (CommitteeSeatInput)[];
  /** At most 20 words and short phrases of at most 60 graphemes. */
  @tg.Field(() => [String], { nullable: false, description: "At most 20 words and short phrases of at most 60 graphemes.", defaultValue: [] })
  topics!: (string)[];
}

/** A role to be given. */
@tg.InputType("ProposeRoleGrantInput", { description: "A role to be given." })
export class ProposeRoleGrantInput {
  /** The year of the edition to limit it to; null for all. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The year of the edition to limit it to; null for all." })
  edition?: Maybe<number>;
  /** The address of whoever shall hold it. One without an account is invited once the proposal is confirmed. */
  @tg.Field(() => String, { nullable: false, description: "The address of whoever shall hold it. One without an account is invited once the proposal is confirmed." })
  email!: string;
  /** The key of the edition's field to limit it to; null for all. Organizers and stage managers are not limited to fields. */
  @tg.Field(() => String, { nullable: true, description: "The key of the edition's field to limit it to; null for all. Organizers and stage managers are not limited to fields." })
  field?: Maybe<string>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The role. */
  @tg.Field(() => Role, { nullable: false, description: "The role." })
  role!: Role;
}

/** A quota by field, region or organization, as a client sends it. */
@tg.InputType("QuotaRuleInput", { description: "A quota by field, region or organization, as a client sends it." })
export class QuotaRuleInput {
  /** What it counts by: `FIELD`, `REGION` or `ORGANIZATION`. */
  @tg.Field(() => QuotaKind, { nullable: false, description: "What it counts by: `FIELD`, `REGION` or `ORGANIZATION`." })
  by!: QuotaKind;
  /** The field's key, or the region's M49 code: `002` Africa, `009` Oceania, `019` the Americas, `142` Asia, `150` Europe. Left out, it bounds each one by itself, except those with a quota of their own. */
  @tg.Field(() => String, { nullable: true, description: "The field's key, or the region's M49 code: `002` Africa, `009` Oceania, `019` the Americas, `142` Asia, `150` Europe. Left out, it bounds each one by itself, except those with a quota of their own." })
  key?: Maybe<string>;
  /** At most this many, 1 to 10,000. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At most this many, 1 to 10,000." })
  most!: number;
  /** The tier that it bounds. */
  @tg.Field(() => CaseTier, { nullable: false, description: "The tier that it bounds." })
  tier!: CaseTier;
}

/** Who recommends a submission. */
@tg.InputType("RecommendSubmissionInput", { description: "Who recommends a submission." })
export class RecommendSubmissionInput {
  /** The code that the recommender handed out, or what stands behind `#offer=` in the address of their mail. */
  @tg.Field(() => String, { nullable: false, description: "The code that the recommender handed out, or what stands behind `#offer=` in the address of their mail." })
  code!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Whether this recommender is the one that counts. There is one; others support. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether this recommender is the one that counts. There is one; others support.", defaultValue: true })
  primary!: boolean;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** A new entry for the directory. */
@tg.InputType("RegisterOrganizationInput", { description: "A new entry for the directory." })
export class RegisterOrganizationInput {
  /** Other names by which it is known, at most 30 of 300 graphemes each. */
  @tg.Field(() => [String], { nullable: true, description: "Other names by which it is known, at most 30 of 300 graphemes each." })
  aliases?: Maybe<(string)[]>;
  /** ISO 3166-1 alpha-2 code of its country or region. */
  @tg.Field(() => String, { nullable: false, description: "ISO 3166-1 alpha-2 code of its country or region." })
  country!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Its kind. */
  @tg.Field(() => OrganizationKind, { nullable: false, description: "Its kind." })
  kind!: OrganizationKind;
  /** Names, one per language, at least one and at most 30. */
  @tg.Field(() => [LocalizedStringInput], { nullable: false, description: "Names, one per language, at least one and at most 30." })
  names!: (LocalizedStringInput)[];
  /** The organization that it is a part of. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The organization that it is a part of." })
  parentId?: Maybe<string>;
  /** Its own page, with `https://` or `http://`. */
  @tg.Field(() => String, { nullable: true, description: "Its own page, with `https://` or `http://`." })
  website?: Maybe<string>;
}

/** A suspension to be ended. */
@tg.InputType("ReinstatePersonInput", { description: "A suspension to be ended." })
export class ReinstatePersonInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The suspension. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The suspension." })
  suspensionId!: string;
}

/** What to take out of a draft. */
@tg.InputType("RemoveMaterialInput", { description: "What to take out of a draft." })
export class RemoveMaterialInput {
  /** The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`." })
  expectedMaterials?: Maybe<number>;
  /** The version of the draft that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the draft that the change was made on." })
  expectedVersion?: Maybe<number>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The material. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The material." })
  materialId!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** Who leaves a submission's desk. */
@tg.InputType("RemoveMemberInput", { description: "Who leaves a submission's desk." })
export class RemoveMemberInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The member. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The member." })
  memberId!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** A passkey to be removed. */
@tg.InputType("RemovePasskeyInput", { description: "A passkey to be removed." })
export class RemovePasskeyInput {
  /** The passkey's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The passkey's id." })
  passkeyId!: string;
}

/** An item to be opened again. */
@tg.InputType("ReopenAgendaItemInput", { description: "An item to be opened again." })
export class ReopenAgendaItemInput {
  /** The version that was read. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version that was read." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The item. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The item." })
  itemId!: string;
  /** Why: at most 1,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Why: at most 1,000 graphemes." })
  reason!: string;
}

/** A locked review to be opened again. */
@tg.InputType("ReopenReviewInput", { description: "A locked review to be opened again." })
export class ReopenReviewInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Why, at most 1,000 graphemes. The reviewer reads it. */
  @tg.Field(() => String, { nullable: false, description: "Why, at most 1,000 graphemes. The reviewer reads it." })
  reason!: string;
  /** The review. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The review." })
  reviewId!: string;
}

/** A file in another one's place. */
@tg.InputType("ReplaceMaterialInput", { description: "A file in another one's place." })
export class ReplaceMaterialInput {
  /** How many bytes it has. As many are taken, not one more. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many bytes it has. As many are taken, not one more." })
  byteLength!: number;
  /** The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`." })
  expectedMaterials?: Maybe<number>;
  /** The version of the draft that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the draft that the change was made on." })
  expectedVersion?: Maybe<number>;
  /** What the file is called, for people to read. At most 200 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "What the file is called, for people to read. At most 200 graphemes." })
  fileName!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The material. What is said of it stays. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The material. What is said of it stays." })
  materialId!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** Asks to be taken out. */
@tg.InputType("RequestErasureInput", { description: "Asks to be taken out." })
export class RequestErasureInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** Where to send a link. */
@tg.InputType("RequestLinkInput", { description: "Where to send a link." })
export class RequestLinkInput {
  /** The e-mail address. */
  @tg.Field(() => String, { nullable: false, description: "The e-mail address." })
  email!: string;
}

/** What is about to be sent. */
@tg.InputType("RequestUploadInput", { description: "What is about to be sent." })
export class RequestUploadInput {
  /** How many bytes it has. As many are taken, not one more. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many bytes it has. As many are taken, not one more." })
  byteLength!: number;
  /** The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the section `MATERIALS` that the change was made on, in place of `expectedVersion`." })
  expectedMaterials?: Maybe<number>;
  /** The version of the draft that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the draft that the change was made on." })
  expectedVersion?: Maybe<number>;
  /** What the file is called, for people to read. At most 200 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "What the file is called, for people to read. At most 200 graphemes." })
  fileName!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** What it is. */
  @tg.Field(() => MaterialKind, { nullable: false, description: "What it is." })
  kind!: MaterialKind;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** New dates for an edition. What is left out stays. */
@tg.InputType("RescheduleEditionInput", { description: "New dates for an edition. What is left out stays." })
export class RescheduleEditionInput {
  /** Applications are no longer taken from here on. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Applications are no longer taken from here on." })
  applicationsCloseAt?: Maybe<Instant>;
  /** Applications are taken from here on. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Applications are taken from here on." })
  applicationsOpenAt?: Maybe<Instant>;
  /** The call is made known. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The call is made known." })
  callOpensAt?: Maybe<Instant>;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The version of the edition that the change was made on. Left out: whatever version there is. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the edition that the change was made on. Left out: whatever version there is." })
  expectedVersion?: Maybe<number>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Showcase material is handed in by then. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Showcase material is handed in by then." })
  preparationDueAt?: Maybe<Instant>;
  /** The results become public. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The results become public." })
  releaseAt?: Maybe<Instant>;
  /** Reviews are no longer taken from here on. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Reviews are no longer taken from here on." })
  reviewsCloseAt?: Maybe<Instant>;
  /** Reviews begin. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Reviews begin." })
  reviewsOpenAt?: Maybe<Instant>;
  /** Outcomes are to be decided by then. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Outcomes are to be decided by then." })
  selectionDueAt?: Maybe<Instant>;
  /** The showcase is over. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The showcase is over." })
  showcaseClosesAt?: Maybe<Instant>;
  /** The showcase begins. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The showcase begins." })
  showcaseOpensAt?: Maybe<Instant>;
}

/** A case to be mended. */
@tg.InputType("ReturnSubmissionInput", { description: "A case to be mended." })
export class ReturnSubmissionInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** What to mend, 1 to 40 parts. Just these are opened. The applicant reads the notes. */
  @tg.Field(() => [CorrectionPartInput], { nullable: false, description: "What to mend, 1 to 40 parts. Just these are opened. The applicant reads the notes." })
  parts!: (CorrectionPartInput)[];
  /** Why, at most 1,000 graphemes. The applicant reads it. */
  @tg.Field(() => String, { nullable: false, description: "Why, at most 1,000 graphemes. The applicant reads it." })
  reason!: string;
  /** The number of the revision that was looked at. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The number of the revision that was looked at." })
  revision!: number;
  /** The case. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The case." })
  submissionId!: string;
  /** Until just before when: later than now, not before applications close, and at the latest when reviews close. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "Until just before when: later than now, not before applications close, and at the latest when reviews close." })
  until!: Instant;
}

/** How many reviews somebody takes on, as a client sends it. */
@tg.InputType("ReviewLoadInput", { description: "How many reviews somebody takes on, as a client sends it." })
export class ReviewLoadInput {
  /** At least so many, 0 or more. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At least so many, 0 or more.", defaultValue: 0 })
  least!: number;
  /** At most so many, at most 500. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At most so many, at most 500.", defaultValue: 20 })
  most!: number;
}

/** An extension to take back. */
@tg.InputType("RevokeExtensionInput", { description: "An extension to take back." })
export class RevokeExtensionInput {
  /** The extension. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The extension." })
  extensionId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** Which key to end. */
@tg.InputType("RevokeKeyInput", { description: "Which key to end." })
export class RevokeKeyInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The key. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The key." })
  keyId!: string;
}

/** A code to be revoked. */
@tg.InputType("RevokeRecommendationCodeInput", { description: "A code to be revoked." })
export class RevokeRecommendationCodeInput {
  /** The code's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The code's id." })
  codeId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** A role to be taken away. */
@tg.InputType("RevokeRoleInput", { description: "A role to be taken away." })
export class RevokeRoleInput {
  /** The held role. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The held role." })
  heldRoleId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** Which invitation to take back. */
@tg.InputType("RevokeSubmissionInvitationInput", { description: "Which invitation to take back." })
export class RevokeSubmissionInvitationInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The invitation. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The invitation." })
  invitationId!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** Which key to replace. */
@tg.InputType("RotateKeyInput", { description: "Which key to replace." })
export class RotateKeyInput {
  /** When the new key ends, at most 400 days ahead. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When the new key ends, at most 400 days ahead." })
  expiresAt!: Instant;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The key. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The key." })
  keyId!: string;
  /** The old key works before this instant, and never longer than it would have. An instant in the past ends it at once. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The old key works before this instant, and never longer than it would have. An instant in the past ends it at once." })
  oldWorksUntil!: Instant;
}

/** A pair to be fixed, or let go. */
@tg.InputType("RuleAssignmentInput", { description: "A pair to be fixed, or let go." })
export class RuleAssignmentInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The expert of the submission's edition and field. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The expert of the submission's edition and field." })
  personId!: string;
  /** How; null lets the pair go. */
  @tg.Field(() => AssignmentRulingKind, { nullable: true, description: "How; null lets the pair go." })
  ruling?: Maybe<AssignmentRulingKind>;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** A ruling on two cases. */
@tg.InputType("RuleDuplicateInput", { description: "A ruling on two cases." })
export class RuleDuplicateInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The other one: the `id` of a candidate, or another case that was handed in to the same edition. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The other one: the `id` of a candidate, or another case that was handed in to the same edition." })
  otherId!: string;
  /** Why, at most 1,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Why, at most 1,000 graphemes." })
  reason!: string;
  /** The number of its revision that was looked at. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The number of its revision that was looked at." })
  revision!: number;
  /** The ruling. */
  @tg.Field(() => DuplicateRulingKind, { nullable: false, description: "The ruling." })
  ruling!: DuplicateRulingKind;
  /** The case that is ruled on. As a duplicate it gives way. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The case that is ruled on. As a duplicate it gives way." })
  submissionId!: string;
}

/** A rule of eligibility, as a client sends it. Numbers that its check does not ask for are refused. */
@tg.InputType("RuleSettingInput", { description: "A rule of eligibility, as a client sends it. Numbers that its check does not ask for are refused." })
export class RuleSettingInput {
  /** What it looks at. */
  @tg.Field(() => RuleCheck, { nullable: false, description: "What it looks at." })
  check!: RuleCheck;
  /** How many, for `MINIMUM_COUNTRIES`: 1 to 60. */
  @tg.Field(() => tg.Int, { nullable: true, description: "How many, for `MINIMUM_COUNTRIES`: 1 to 60." })
  count?: Maybe<number>;
  /** Stable key, unique within the edition. */
  @tg.Field(() => String, { nullable: false, description: "Stable key, unique within the edition." })
  key!: string;
  /** Languages that a whole text is needed in besides the source, for `MATERIALS`. */
  @tg.Field(() => [LocaleScalar], { nullable: true, description: "Languages that a whole text is needed in besides the source, for `MATERIALS`." })
  languages?: Maybe<(string)[]>;
  /** How many, for `MATERIALS`: 0 to 10. */
  @tg.Field(() => tg.Int, { nullable: true, description: "How many, for `MATERIALS`: 0 to 10." })
  pictures?: Maybe<number>;
  /** The rule in words, one per language, at least one. */
  @tg.Field(() => [LocalizedStringInput], { nullable: false, description: "The rule in words, one per language, at least one." })
  texts!: (LocalizedStringInput)[];
  /** Lists of ISO 3166-1 alpha-2 codes that count once, for `MINIMUM_COUNTRIES`. */
  @tg.Field(() => [[String]], { nullable: true, description: "Lists of ISO 3166-1 alpha-2 codes that count once, for `MINIMUM_COUNTRIES`." })
  together?: Maybe<((string)[])[]>;
  /** The year, for `STARTED_IN_OR_AFTER`: 1900 to 2999. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The year, for `STARTED_IN_OR_AFTER`: 1900 to 2999." })
  year?: Maybe<number>;
}

/** What to rule about a person and a case. */
@tg.InputType("RuleTieInput", { description: "What to rule about a person and a case." })
export class RuleTieInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The person of the committee. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The person of the committee." })
  personId!: string;
  /** Why. */
  @tg.Field(() => String, { nullable: false, description: "Why." })
  reason!: string;
  /** The ruling. */
  @tg.Field(() => TieRulingKind, { nullable: false, description: "The ruling." })
  ruling!: TieRulingKind;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** A sheet, as a client saves it. It replaces what was saved before; criteria that are not named have no score yet. */
@tg.InputType("SaveReviewInput", { description: "A sheet, as a client saves it. It replaces what was saved before; criteria that are not named have no score yet." })
export class SaveReviewInput {
  /** The assignment. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The assignment." })
  assignmentId!: string;
  /** The opinion so far, for the committee, at most 20,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "The opinion so far, for the committee, at most 20,000 graphemes.", defaultValue: "" })
  comment!: string;
  /** What is for the applicant so far, at most 20,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "What is for the applicant so far, at most 20,000 graphemes.", defaultValue: "" })
  commentToApplicant!: string;
  /** The version of the sheet that this was written on, 0 before it was ever saved. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the sheet that this was written on, 0 before it was ever saved." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The scores so far, at most one per criterion. */
  @tg.Field(() => [ScoreInput], { nullable: false, description: "The scores so far, at most one per criterion." })
  scores!: (ScoreInput)[];
}

/** A change to a draft. What is left out stays; what is sent replaces what was there. */
@tg.InputType("SaveSubmissionInput", { description: "A change to a draft. What is left out stays; what is sent replaces what was there." })
export class SaveSubmissionInput {
  /** The organizations behind it, at most 20. */
  @tg.Field(() => [SubmissionApplicantInput], { nullable: true, description: "The organizations behind it, at most 20." })
  applicants?: Maybe<(SubmissionApplicantInput)[]>;
  /** ISO 3166-1 alpha-2 codes of the countries and regions involved, at most 60. */
  @tg.Field(() => [String], { nullable: true, description: "ISO 3166-1 alpha-2 codes of the countries and regions involved, at most 60." })
  countries?: Maybe<(string)[]>;
  /** The versions of the sections that the change was made on: all that are sent, in place of `expectedVersion`. */
  @tg.Field(() => [SectionVersionInput], { nullable: true, description: "The versions of the sections that the change was made on: all that are sent, in place of `expectedVersion`." })
  expectedSections?: Maybe<(SectionVersionInput)[]>;
  /** The version of the draft that the change was made on. Leave it out and name the versions of what is sent instead, so that others may save other sections meanwhile. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the draft that the change was made on. Leave it out and name the versions of what is sent instead, so that others may save other sections meanwhile." })
  expectedVersion?: Maybe<number>;
  /** The key of its field. */
  @tg.Field(() => String, { nullable: true, description: "The key of its field." })
  field?: Maybe<string>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The key of the form that it takes. */
  @tg.Field(() => String, { nullable: true, description: "The key of the form that it takes." })
  kind?: Maybe<string>;
  /** The day on which implementation began. */
  @tg.Field(() => DateScalar, { nullable: true, description: "The day on which implementation began." })
  startedOn?: Maybe<string>;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
  /** Texts, one per language; a language not named keeps its text. At most 30. */
  @tg.Field(() => [SubmissionTextInput], { nullable: true, description: "Texts, one per language; a language not named keeps its text. At most 30." })
  texts?: Maybe<(SubmissionTextInput)[]>;
}

/** What stands for one criterion, as a client sends it: either a score, or a word in its place. */
@tg.InputType("ScoreInput", { description: "What stands for one criterion, as a client sends it: either a score, or a word in its place." })
export class ScoreInput {
  /** The criterion's key. */
  @tg.Field(() => String, { nullable: false, description: "The criterion's key." })
  criterion!: string;
  /** The word in its place. */
  @tg.Field(() => NoScore, { nullable: true, description: "The word in its place." })
  instead?: Maybe<NoScore>;
  /** The score, within the criterion's range. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The score, within the criterion's range." })
  value?: Maybe<number>;
}

/** Which version of a section a change was made on. */
@tg.InputType("SectionVersionInput", { description: "Which version of a section a change was made on." })
export class SectionVersionInput {
  /** The section. */
  @tg.Field(() => DraftSectionKind, { nullable: false, description: "The section." })
  kind!: DraftSectionKind;
  /** The language, for `TEXT`. */
  @tg.Field(() => LocaleScalar, { nullable: true, description: "The language, for `TEXT`." })
  locale?: Maybe<string>;
  /** Its version; 0 where it was never saved. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Its version; 0 where it was never saved." })
  version!: number;
}

/** A message to be sent. */
@tg.InputType("SendMessageInput", { description: "A message to be sent." })
export class SendMessageInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The submission that it is about. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission that it is about." })
  submissionId!: string;
  /** Plain text, at most 5,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "Plain text, at most 5,000 graphemes." })
  text!: string;
}

/** What holds for the whole committee. */
@tg.InputType("SetCommitteeRulesInput", { description: "What holds for the whole committee." })
export class SetCommitteeRulesInput {
  /** For so many years somebody is still tied to an organization that they have left, 0 to 20. */
  @tg.Field(() => tg.Int, { nullable: false, description: "For so many years somebody is still tied to an organization that they have left, 0 to 20." })
  conflictYears!: number;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** How many reviews each case is to have, 1 to 10. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many reviews each case is to have, 1 to 10." })
  reviewsPerCase!: number;
}

/** The contacts of an edition. */
@tg.InputType("SetContactsInput", { description: "The contacts of an edition." })
export class SetContactsInput {
  /** Contacts, at most 10; the first is the public's. */
  @tg.Field(() => [ContactInput], { nullable: false, description: "Contacts, at most 10; the first is the public's." })
  contacts!: (ContactInput)[];
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The version of the edition that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the edition that the change was made on." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** The criteria of an edition. */
@tg.InputType("SetCriteriaInput", { description: "The criteria of an edition." })
export class SetCriteriaInput {
  /** The criteria, 1 to 20. Their weights add up to 1. */
  @tg.Field(() => [CriterionInput], { nullable: false, description: "The criteria, 1 to 20. Their weights add up to 1." })
  criteria!: (CriterionInput)[];
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The version of the edition that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the edition that the change was made on." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** Fields and forms of an edition. What is left out stays. */
@tg.InputType("SetFieldsInput", { description: "Fields and forms of an edition. What is left out stays." })
export class SetFieldsInput {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The version of the edition that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the edition that the change was made on." })
  expectedVersion!: number;
  /** The subject fields, in the call's order, 1 to 50. */
  @tg.Field(() => [NamedKeyInput], { nullable: true, description: "The subject fields, in the call's order, 1 to 50." })
  fields?: Maybe<(NamedKeyInput)[]>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Forms that a case can take, 1 to 50. */
  @tg.Field(() => [NamedKeyInput], { nullable: true, description: "Forms that a case can take, 1 to 50." })
  kinds?: Maybe<(NamedKeyInput)[]>;
}

/** As what a member works on from now on. */
@tg.InputType("SetMemberRoleInput", { description: "As what a member works on from now on." })
export class SetMemberRoleInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The member. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The member." })
  memberId!: string;
  /** As what. */
  @tg.Field(() => MemberRole, { nullable: false, description: "As what." })
  role!: MemberRole;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** A new password, with what proves that it may be set: a link, or for a signed-in person the current password. */
@tg.InputType("SetPasswordInput", { description: "A new password, with what proves that it may be set: a link, or for a signed-in person the current password." })
export class SetPasswordInput {
  /** The password until now, by a signed-in person. */
  @tg.Field(() => String, { nullable: true, description: "The password until now, by a signed-in person." })
  currentPassword?: Maybe<string>;
  /** What stands behind `#link=` in the address of the mail. */
  @tg.Field(() => String, { nullable: true, description: "What stands behind `#link=` in the address of the mail." })
  link?: Maybe<string>;
  /** The new password: 10 to 1000 characters of any kind, and none that is known from breaches. */
  @tg.Field(() => String, { nullable: false, description: "The new password: 10 to 1000 characters of any kind, and none that is known from breaches." })
  password!: string;
}

/** The quotas of an edition. */
@tg.InputType("SetQuotasInput", { description: "The quotas of an edition." })
export class SetQuotasInput {
  /** At most this many cases in the Collection, the outstanding ones included; 1 to 10,000. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At most this many cases in the Collection, the outstanding ones included; 1 to 10,000." })
  collection!: number;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The version of the edition that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the edition that the change was made on." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** At most this many outstanding cases. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At most this many outstanding cases." })
  outstanding!: number;
  /** All quotas by field, region and organization, at most 100; they replace those before. Left out, those stay. */
  @tg.Field(() => [QuotaRuleInput], { nullable: true, description: "All quotas by field, region and organization, at most 100; they replace those before. Left out, those stay." })
  rules?: Maybe<(QuotaRuleInput)[]>;
}

/** The rules of an edition. */
@tg.InputType("SetRulesInput", { description: "The rules of an edition." })
export class SetRulesInput {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The version of the edition that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the edition that the change was made on." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The rules, 1 to 30. */
  @tg.Field(() => [RuleSettingInput], { nullable: false, description: "The rules, 1 to 30." })
  rules!: (RuleSettingInput)[];
}

/** A recommendation to be recorded. */
@tg.InputType("SettleAgendaItemInput", { description: "A recommendation to be recorded." })
export class SettleAgendaItemInput {
  /** The version that was read. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version that was read." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The item. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The item." })
  itemId!: string;
  /** What the committee recommends, and why: at most 2,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "What the committee recommends, and why: at most 2,000 graphemes." })
  recommendation!: string;
}

/** Whether reviewers see who applies. */
@tg.InputType("ShowApplicantsInput", { description: "Whether reviewers see who applies." })
export class ShowApplicantsInput {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The version of the edition that the change was made on. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the edition that the change was made on." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** Whether they do. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether they do." })
  shown!: boolean;
}

/** What to sign in with. */
@tg.InputType("SignInInput", { description: "What to sign in with." })
export class SignInInput {
  /** The e-mail address. */
  @tg.Field(() => String, { nullable: false, description: "The e-mail address." })
  email!: string;
  /** The password. */
  @tg.Field(() => String, { nullable: false, description: "The password." })
  password!: string;
}

/** A link from a mail, or from the provider's way back. */
@tg.InputType("SignInWithLinkInput", { description: "A link from a mail, or from the provider's way back." })
export class SignInWithLinkInput {
  /** What stands behind `#link=` in the address. */
  @tg.Field(() => String, { nullable: false, description: "What stands behind `#link=` in the address." })
  link!: string;
  /** The name for an account that is opened by this, at most 200 graphemes. Without one the address's first part is taken. */
  @tg.Field(() => String, { nullable: true, description: "The name for an account that is opened by this, at most 200 graphemes. Without one the address's first part is taken." })
  name?: Maybe<string>;
}

/** A passkey's answer. */
@tg.InputType("SignInWithPasskeyInput", { description: "A passkey's answer." })
export class SignInWithPasskeyInput {
  /** What `credential.toJSON()` says, as JSON. */
  @tg.Field(() => String, { nullable: false, description: "What `credential.toJSON()` says, as JSON." })
  credential!: string;
}

/** What to begin a submission with. */
@tg.InputType("StartSubmissionInput", { description: "What to begin a submission with." })
export class StartSubmissionInput {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The language in which it will be written first. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language in which it will be written first." })
  sourceLocale!: string;
}

/** Which seats to give back. */
@tg.InputType("StepDownInput", { description: "Which seats to give back." })
export class StepDownInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The membership. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The membership." })
  membershipId!: string;
  /** Why; the organizers read it. */
  @tg.Field(() => String, { nullable: false, description: "Why; the organizers read it.", defaultValue: "" })
  reason!: string;
}

/** An organization's part on a submission, as a client sends it. */
@tg.InputType("SubmissionApplicantInput", { description: "An organization's part on a submission, as a client sends it." })
export class SubmissionApplicantInput {
  /** The directory's entry. One that was merged stands for the one that it was merged into. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The directory's entry. One that was merged stands for the one that it was merged into." })
  organizationId!: string;
  /** Its part. Exactly one leads. */
  @tg.Field(() => ApplicantRole, { nullable: false, description: "Its part. Exactly one leads." })
  role!: ApplicantRole;
}

/** A text in one language, as a client sends it. */
@tg.InputType("SubmissionTextInput", { description: "A text in one language, as a client sends it." })
export class SubmissionTextInput {
  /** The full account, at most 20,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "The full account, at most 20,000 graphemes.", defaultValue: "" })
  body!: string;
  /** The language. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language." })
  locale!: string;
  /** A short account, at most 1,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "A short account, at most 1,000 graphemes.", defaultValue: "" })
  summary!: string;
  /** The title, at most 120 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "The title, at most 120 graphemes.", defaultValue: "" })
  title!: string;
}

/** What to hand in. */
@tg.InputType("SubmitCaseInput", { description: "What to hand in." })
export class SubmitCaseInput {
  /** The version to hand in. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version to hand in." })
  expectedVersion!: number;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** A review, as a client sends it. */
@tg.InputType("SubmitReviewInput", { description: "A review, as a client sends it." })
export class SubmitReviewInput {
  /** The assignment. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The assignment." })
  assignmentId!: string;
  /** The opinion, for the committee, at most 5,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "The opinion, for the committee, at most 5,000 graphemes.", defaultValue: "" })
  comment!: string;
  /** What is for the applicant, at most 5,000 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "What is for the applicant, at most 5,000 graphemes.", defaultValue: "" })
  commentToApplicant!: string;
  /** The version of the sheet that this was written on, 0 before it was ever saved. Left out: whatever version there is. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the sheet that this was written on, 0 before it was ever saved. Left out: whatever version there is." })
  expectedVersion?: Maybe<number>;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The revision that was judged. Left out: the one that was given; refused where a later one was handed in since. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The revision that was judged. Left out: the one that was given; refused where a later one was handed in since." })
  revisionId?: Maybe<string>;
  /** The scores, exactly one per criterion. */
  @tg.Field(() => [ScoreInput], { nullable: false, description: "The scores, exactly one per criterion." })
  scores!: (ScoreInput)[];
}

/** An address to be suspended. */
@tg.InputType("SuspendPersonInput", { description: "An address to be suspended." })
export class SuspendPersonInput {
  /** The address. It need not have an account: then it cannot open one. */
  @tg.Field(() => String, { nullable: false, description: "The address. It need not have an account: then it cannot open one." })
  email!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** Which draft is not ready after all. */
@tg.InputType("UnmarkReadyInput", { description: "Which draft is not ready after all." })
export class UnmarkReadyInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** What somebody wishes about a case. */
@tg.InputType("WishForCaseInput", { description: "What somebody wishes about a case." })
export class WishForCaseInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The revision, from the list of wishes. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The revision, from the list of wishes." })
  revisionId!: string;
  /** The wish. */
  @tg.Field(() => ReviewWish, { nullable: false, description: "The wish." })
  wish!: ReviewWish;
}

/** Which cases fall out of a confirmed plan. */
@tg.InputType("WithdrawFromPlanInput", { description: "Which cases fall out of a confirmed plan." })
export class WithdrawFromPlanInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The plan, as it is confirmed. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The plan, as it is confirmed." })
  planId!: string;
  /** Every case that falls out, 1 to 100; those of a version that nobody has confirmed yet have to be named again. */
  @tg.Field(() => [PlanWithdrawalInput], { nullable: false, description: "Every case that falls out, 1 to 100; those of a version that nobody has confirmed yet have to be named again." })
  withdrawals!: (PlanWithdrawalInput)[];
}

/** Which letter is withdrawn. */
@tg.InputType("WithdrawNoticeBatchInput", { description: "Which letter is withdrawn." })
export class WithdrawNoticeBatchInput {
  /** The letter. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The letter." })
  batchId!: string;
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
}

/** A recommendation to be taken back. */
@tg.InputType("WithdrawRecommendationInput", { description: "A recommendation to be taken back." })
export class WithdrawRecommendationInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The recommendation. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The recommendation." })
  recommendationId!: string;
}

/** Which submission to take back. */
@tg.InputType("WithdrawSubmissionInput", { description: "Which submission to take back." })
export class WithdrawSubmissionInput {
  /** Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Makes a retry safe: the same key acts once and answers the same. 8 to 100 characters." })
  idempotencyKey!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** The answer to giving up. */
@tg.ObjectType("AbortReleasePayload", { simpleResolvers: true, description: "The answer to giving up.",  })
export class AbortReleasePayload {
  __typename?: 'AbortReleasePayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The release; null when refused. */
  @tg.Field(() => Release, { nullable: true, description: "The release; null when refused." })
  release?: Maybe<Parents['Release']>;
}

/** The answer to accepting. */
@tg.ObjectType("AcceptAccreditationPayload", { simpleResolvers: true, description: "The answer to accepting.",  })
export class AcceptAccreditationPayload {
  __typename?: 'AcceptAccreditationPayload';
  /** The organization's desk, where the person works from now on; null when refused. */
  @tg.Field(() => RecommenderDesk, { nullable: true, description: "The organization's desk, where the person works from now on; null when refused." })
  desk?: Maybe<Parents['RecommenderDesk']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to accepting an invitation onto a committee. */
@tg.ObjectType("AcceptExpertInvitationPayload", { simpleResolvers: true, description: "The answer to accepting an invitation onto a committee.",  })
export class AcceptExpertInvitationPayload {
  __typename?: 'AcceptExpertInvitationPayload';
  /** The person's part on the committee; null when refused. */
  @tg.Field(() => CommitteeMembership, { nullable: true, description: "The person's part on the committee; null when refused." })
  membership?: Maybe<Parents['CommitteeMembership']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to accepting an invitation. */
@tg.ObjectType("AcceptSubmissionInvitationPayload", { simpleResolvers: true, description: "The answer to accepting an invitation.",  })
export class AcceptSubmissionInvitationPayload {
  __typename?: 'AcceptSubmissionInvitationPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The submission that the caller works on from now on; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The submission that the caller works on from now on; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** A key by which a program comes in, without the secret: that was shown once. */
@tg.ObjectType("AccessKey", { simpleResolvers: true, description: "A key by which a program comes in, without the secret: that was shown once.", implements: [Node] })
export class AccessKey {
  __typename?: 'AccessKey';
  /** When it was made. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was made." })
  createdAt!: Instant;
  /** Who made it; null when that account is gone. */
  @tg.Field(() => Person, { nullable: true, description: "Who made it; null when that account is gone." })
  createdBy?: Maybe<Parents['Person']>;
  /** The years of the editions that it is limited to; null when it holds for all. */
  @tg.Field(() => [tg.Int], { nullable: true, description: "The years of the editions that it is limited to; null when it holds for all." })
  editions?: Maybe<readonly (number)[]>;
  /** It works before this instant, and no longer at it. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "It works before this instant, and no longer at it." })
  expiresAt!: Instant;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** What it is for. */
  @tg.Field(() => KeyKind, { nullable: false, description: "What it is for." })
  kind!: KeyKind;
  /** When it was last used, to the minute; null when never. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was last used, to the minute; null when never." })
  lastUsedAt?: Maybe<Instant>;
  /** What its people call it. */
  @tg.Field(() => String, { nullable: false, description: "What its people call it." })
  name!: string;
  /** How the key begins, behind `cgk_`: enough to tell which one it is. */
  @tg.Field(() => String, { nullable: false, description: "How the key begins, behind `cgk_`: enough to tell which one it is." })
  prefix!: string;
  /** The id of the key in whose place it came; null when it was made by itself. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The id of the key in whose place it came; null when it was made by itself." })
  replaces?: Maybe<string>;
  /** When it was revoked; null when it was not. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was revoked; null when it was not." })
  revokedAt?: Maybe<Instant>;
  /** What it reaches. */
  @tg.Field(() => [KeyScope], { nullable: false, description: "What it reaches." })
  scopes!: readonly (KeyScope)[];
}

/** A receipt as the account keeps it. */
@tg.ObjectType("AccountReceipt", { simpleResolvers: true, description: "A receipt as the account keeps it.",  })
export class AccountReceipt {
  __typename?: 'AccountReceipt';
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The receipt with what was handed in, as JSON: a file that `npm run verify-receipt` reads, and that proves time and content without us. */
  @tg.Field(() => String, { nullable: false, description: "The receipt with what was handed in, as JSON: a file that `npm run verify-receipt` reads, and that proves time and content without us." })
  file!: string;
  /** The receipt. */
  @tg.Field(() => Receipt, { nullable: false, description: "The receipt." })
  receipt!: Parents['Receipt'];
  /** Which time of handing in it was, from 1. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Which time of handing in it was, from 1." })
  revision!: number;
  /** Exactly what the signature is over, as UTF-8. */
  @tg.Field(() => String, { nullable: false, description: "Exactly what the signature is over, as UTF-8." })
  signedText!: string;
  /** The submission that was handed in. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission that was handed in." })
  submissionId!: string;
}

/** A page of receipts. */
@tg.ObjectType("AccountReceiptConnection", { simpleResolvers: true, description: "A page of receipts.",  })
export class AccountReceiptConnection {
  __typename?: 'AccountReceiptConnection';
  /** The page. */
  @tg.Field(() => [AccountReceiptEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['AccountReceiptEdge'])[];
  /** How to verify one, in the caller's language. */
  @tg.Field(() => String, { nullable: false, description: "How to verify one, in the caller's language." })
  howToVerify!: string;
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
  /** The Ed25519 public key that verifies them, as SPKI in PEM. */
  @tg.Field(() => String, { nullable: false, description: "The Ed25519 public key that verifies them, as SPKI in PEM." })
  publicKey!: string;
}

/** One receipt on a page. */
@tg.ObjectType("AccountReceiptEdge", { simpleResolvers: true, description: "One receipt on a page.",  })
export class AccountReceiptEdge {
  __typename?: 'AccountReceiptEdge';
  /** Hand this to `after` to read on behind this receipt. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this receipt." })
  cursor!: string;
  /** The receipt. */
  @tg.Field(() => AccountReceipt, { nullable: false, description: "The receipt." })
  node!: Parents['AccountReceipt'];
}

/** The answer to accrediting. */
@tg.ObjectType("AccreditRecommenderPayload", { simpleResolvers: true, description: "The answer to accrediting.",  })
export class AccreditRecommenderPayload {
  __typename?: 'AccreditRecommenderPayload';
  /** The accreditation; null when refused. */
  @tg.Field(() => Accreditation, { nullable: true, description: "The accreditation; null when refused." })
  accreditation?: Maybe<Parents['Accreditation']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** An organization's leave to recommend in an edition, as the edition's organizers see it. */
@tg.ObjectType("Accreditation", { simpleResolvers: true, description: "An organization's leave to recommend in an edition, as the edition's organizers see it.",  })
export class Accreditation {
  __typename?: 'Accreditation';
  /** The mail boxes that were invited, in the order of their invitation. */
  @tg.Field(() => [AccreditationContact], { nullable: false, description: "The mail boxes that were invited, in the order of their invitation." })
  contacts!: readonly (Parents['AccreditationContact'])[];
  /** What the organization brought. */
  @tg.Field(() => RecommendationCounts, { nullable: false, description: "What the organization brought." })
  counts!: Parents['RecommendationCounts'];
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** The organization. */
  @tg.Field(() => DirectoryEntry, { nullable: false, description: "The organization." })
  organization!: Parents['DirectoryEntry'];
  /** Where it stands. */
  @tg.Field(() => AccreditationState, { nullable: false, description: "Where it stands." })
  state!: AccreditationState;
}

/** A mail box that was invited. */
@tg.ObjectType("AccreditationContact", { simpleResolvers: true, description: "A mail box that was invited.",  })
export class AccreditationContact {
  __typename?: 'AccreditationContact';
  /** When it was opened; null before. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was opened; null before." })
  acceptedAt?: Maybe<Instant>;
  /** The address. */
  @tg.Field(() => String, { nullable: false, description: "The address." })
  address!: string;
  /** How the invitation fares; null where its notice has been forgotten. */
  @tg.Field(() => Notice, { nullable: true, description: "How the invitation fares; null where its notice has been forgotten." })
  notice?: Maybe<Parents['Notice']>;
  /** Who opened it and acts for the organization; null before. */
  @tg.Field(() => Person, { nullable: true, description: "Who opened it and acts for the organization; null before." })
  person?: Maybe<Parents['Person']>;
}

/** The answer to bringing a case up. */
@tg.ObjectType("AddAgendaItemPayload", { simpleResolvers: true, description: "The answer to bringing a case up.",  })
export class AddAgendaItemPayload {
  __typename?: 'AddAgendaItemPayload';
  /** The item; null when refused. */
  @tg.Field(() => AgendaItem, { nullable: true, description: "The item; null when refused." })
  item?: Maybe<Parents['AgendaItem']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to adding a passkey. */
@tg.ObjectType("AddPasskeyPayload", { simpleResolvers: true, description: "The answer to adding a passkey.",  })
export class AddPasskeyPayload {
  __typename?: 'AddPasskeyPayload';
  /** The passkey; null when refused. */
  @tg.Field(() => Passkey, { nullable: true, description: "The passkey; null when refused." })
  passkey?: Maybe<Parents['Passkey']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** What a field's committee talks about. */
@tg.ObjectType("Agenda", { simpleResolvers: true, description: "What a field's committee talks about.",  })
export class Agenda {
  __typename?: 'Agenda';
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Its items, in the order in which they are taken. */
  @tg.Field(() => [AgendaItem], { nullable: false, description: "Its items, in the order in which they are taken." })
  items!: readonly (Parents['AgendaItem'])[];
  /** When it was opened. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was opened." })
  openedAt!: Instant;
}

/** Something said about an item. Nothing is ever changed or taken back: whoever corrects theirs says it anew. */
@tg.ObjectType("AgendaComment", { simpleResolvers: true, description: "Something said about an item. Nothing is ever changed or taken back: whoever corrects theirs says it anew.",  })
export class AgendaComment {
  __typename?: 'AgendaComment';
  /** Its author's name, for organizers of the edition; null for everybody else. */
  @tg.Field(() => String, { nullable: true, description: "Its author's name, for organizers of the edition; null for everybody else." })
  author?: Maybe<string>;
  /** The comment that it takes the place of; null for one that corrects nothing. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The comment that it takes the place of; null for one that corrects nothing." })
  correctsId?: Maybe<string>;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** Whether it is one's own. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether it is one's own." })
  isOwn!: boolean;
  /** As what its author spoke. */
  @tg.Field(() => CommitteeVoice, { nullable: false, description: "As what its author spoke." })
  part!: CommitteeVoice;
  /** When it was said. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was said." })
  saidAt!: Instant;
  /** What it says: plain text with blank lines between paragraphs. */
  @tg.Field(() => String, { nullable: false, description: "What it says: plain text with blank lines between paragraphs." })
  text!: string;
  /** Counts who speaks in this thread, from 1: the same number is the same person. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Counts who speaks in this thread, from 1: the same number is the same person." })
  voice!: number;
}

/** A case on a field's agenda. Whoever is tied to the case, or still judges it, is out of the room: for them it is not there. */
@tg.ObjectType("AgendaItem", { simpleResolvers: true, description: "A case on a field's agenda. Whoever is tied to the case, or still judges it, is out of the room: for them it is not there.",  })
export class AgendaItem {
  __typename?: 'AgendaItem';
  /** What was said about it: the latest 200, oldest first. */
  @tg.Field(() => [AgendaComment], { nullable: false, description: "What was said about it: the latest 200, oldest first." })
  comments!: readonly (Parents['AgendaComment'])[];
  /** What was done about it, oldest first. */
  @tg.Field(() => [AgendaItemAct], { nullable: false, description: "What was done about it, oldest first." })
  history!: readonly (Parents['AgendaItemAct'])[];
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Whether its applicant has taken it back since. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether its applicant has taken it back since." })
  isWithdrawn!: boolean;
  /** The `reviewsHash` of the figures that placed it in the band; null where a chair brought it up. */
  @tg.Field(() => String, { nullable: true, description: "The `reviewsHash` of the figures that placed it in the band; null where a chair brought it up." })
  madeFrom?: Maybe<string>;
  /** How it came here. */
  @tg.Field(() => AgendaOrigin, { nullable: false, description: "How it came here." })
  origin!: AgendaOrigin;
  /** Who of the committee is out of the room for it, without why; for chairs of the field and organizers, null for experts. */
  @tg.Field(() => [CommitteePerson], { nullable: true, description: "Who of the committee is out of the room for it, without why; for chairs of the field and organizers, null for experts." })
  outOfTheRoom?: Maybe<readonly (Parents['CommitteePerson'])[]>;
  /** Why a chair brought it up; empty otherwise. */
  @tg.Field(() => String, { nullable: false, description: "Why a chair brought it up; empty otherwise." })
  reason!: string;
  /** What the committee recommends; empty while it is open. */
  @tg.Field(() => String, { nullable: false, description: "What the committee recommends; empty while it is open." })
  recommendation!: string;
  /** The revision that is talked about: the last one that was handed in. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The revision that is talked about: the last one that was handed in." })
  revisionId!: string;
  /** When that was recorded; null while it is open. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When that was recorded; null while it is open." })
  settledAt?: Maybe<Instant>;
  /** Where it stands. */
  @tg.Field(() => AgendaItemState, { nullable: false, description: "Where it stands." })
  state!: AgendaItemState;
  /** The submission, for chairs of the field and organizers; null for experts. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The submission, for chairs of the field and organizers; null for experts." })
  submissionId?: Maybe<string>;
  /** Its texts, one per language, the source first. */
  @tg.Field(() => [DiscussedText], { nullable: false, description: "Its texts, one per language, the source first." })
  texts!: readonly (Parents['DiscussedText'])[];
  /** Its title in its source language. */
  @tg.Field(() => String, { nullable: false, description: "Its title in its source language." })
  title!: string;
  /** How much others have said since one has marked it as read. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How much others have said since one has marked it as read." })
  unread!: number;
  /** Goes up by one with each recommendation and each reopening. Send it back with the next. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each recommendation and each reopening. Send it back with the next." })
  version!: number;
}

/** What was done about an item, and what was said to it. */
@tg.ObjectType("AgendaItemAct", { simpleResolvers: true, description: "What was done about an item, and what was said to it.",  })
export class AgendaItemAct {
  __typename?: 'AgendaItemAct';
  /** What was done. */
  @tg.Field(() => AgendaAct, { nullable: false, description: "What was done." })
  act!: AgendaAct;
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  at!: Instant;
  /** The recommendation, or why; empty where the figures brought it up. */
  @tg.Field(() => String, { nullable: false, description: "The recommendation, or why; empty where the figures brought it up." })
  text!: string;
}

/** The answer to agreeing. */
@tg.ObjectType("AgreeRecommendationPayload", { simpleResolvers: true, description: "The answer to agreeing.",  })
export class AgreeRecommendationPayload {
  __typename?: 'AgreeRecommendationPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The recommendation; null when refused. */
  @tg.Field(() => Recommendation, { nullable: true, description: "The recommendation; null when refused." })
  recommendation?: Maybe<Parents['Recommendation']>;
}

/** How much a field's experts agree: Krippendorff's alpha. 1: wholly; 0: as by chance. */
@tg.ObjectType("Agreement", { simpleResolvers: true, description: "How much a field's experts agree: Krippendorff's alpha. 1: wholly; 0: as by chance.",  })
export class Agreement {
  __typename?: 'Agreement';
  /** Alpha; null where it is refused. */
  @tg.Field(() => tg.Float, { nullable: true, description: "Alpha; null where it is refused." })
  alpha?: Maybe<number>;
  /** Cases with two reviews or more, which it is made from. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Cases with two reviews or more, which it is made from." })
  cases!: number;
  /** Its interval by resampling cases; null where it is refused, or too few rounds could be calculated. */
  @tg.Field(() => FigureInterval, { nullable: true, description: "Its interval by resampling cases; null where it is refused, or too few rounds could be calculated." })
  interval?: Maybe<Parents['FigureInterval']>;
  /** Why it is not given; null where it is. */
  @tg.Field(() => RefusedFigure, { nullable: true, description: "Why it is not given; null where it is." })
  refused?: Maybe<Parents['RefusedFigure']>;
}

/** The answer to `allowExtensions`. */
@tg.ObjectType("AllowExtensionsPayload", { simpleResolvers: true, description: "The answer to `allowExtensions`.",  })
export class AllowExtensionsPayload {
  __typename?: 'AllowExtensionsPayload';
  /** The edition's desk as it is now; null when refused. */
  @tg.Field(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." })
  desk?: Maybe<Parents['EditionDesk']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to amending an entry. */
@tg.ObjectType("AmendOrganizationPayload", { simpleResolvers: true, description: "The answer to amending an entry.",  })
export class AmendOrganizationPayload {
  __typename?: 'AmendOrganizationPayload';
  /** The entry as amended; null when refused. */
  @tg.Field(() => DirectoryEntry, { nullable: true, description: "The entry as amended; null when refused." })
  organization?: Maybe<Parents['DirectoryEntry']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** What is stored, when somebody else amended it in between. */
  @tg.Field(() => DirectoryEntry, { nullable: true, description: "What is stored, when somebody else amended it in between." })
  stored?: Maybe<Parents['DirectoryEntry']>;
}

@tg.ArgsType()
export class ApplicantNameArgs {
  /** Language asked for; the nearest available one is served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for; the nearest available one is served." })
  locale!: string;
}

@tg.ArgsType()
export class ApplicantNamesArgs {
  /** Languages asked for, 1 to 30. */
  @tg.Field(() => [LocaleScalar], { nullable: false, description: "Languages asked for, 1 to 30." })
  locales!: (string)[];
}

/** An organization in its part on a case. */
@tg.ObjectType("Applicant", { simpleResolvers: true, description: "An organization in its part on a case.",  })
export class Applicant {
  __typename?: 'Applicant';
  /** The directory's entry. */
  @tg.Field(() => Organization, { nullable: false, description: "The directory's entry." })
  organization!: Parents['Organization'];
  /** Its part. */
  @tg.Field(() => ApplicantRole, { nullable: false, description: "Its part." })
  role!: ApplicantRole;
}
tg.Args(() => ApplicantNameArgs)(Applicant.prototype, "name", 0);
tg.Field(() => String, { nullable: false, description: "Its name as it stands on the case." })(Applicant.prototype, "name");
tg.Args(() => ApplicantNamesArgs)(Applicant.prototype, "names", 0);
tg.Field(() => [LocalizedString], { nullable: false, description: "Its name once for each language asked for, in the same order; each may be a fallback." })(Applicant.prototype, "names");

/** The answer to applying a proposal. */
@tg.ObjectType("ApplyAssignmentPayload", { simpleResolvers: true, description: "The answer to applying a proposal.",  })
export class ApplyAssignmentPayload {
  __typename?: 'ApplyAssignmentPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The run; null when refused. Experts with new reviews are told by mail. */
  @tg.Field(() => AssignmentRun, { nullable: true, description: "The run; null when refused. Experts with new reviews are told by mail." })
  run?: Maybe<Parents['AssignmentRun']>;
}

/** The answer to releasing. */
@tg.ObjectType("ApproveNoticeBatchPayload", { simpleResolvers: true, description: "The answer to releasing.",  })
export class ApproveNoticeBatchPayload {
  __typename?: 'ApproveNoticeBatchPayload';
  /** The letter, on its way; null when refused. */
  @tg.Field(() => NoticeBatch, { nullable: true, description: "The letter, on its way; null when refused." })
  batch?: Maybe<Parents['NoticeBatch']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to approving. */
@tg.ObjectType("ApproveReleasePayload", { simpleResolvers: true, description: "The answer to approving.",  })
export class ApproveReleasePayload {
  __typename?: 'ApproveReleasePayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The release; null when refused. */
  @tg.Field(() => Release, { nullable: true, description: "The release; null when refused." })
  release?: Maybe<Parents['Release']>;
}

/** The answer to assigning. */
@tg.ObjectType("AssignReviewerPayload", { simpleResolvers: true, description: "The answer to assigning.",  })
export class AssignReviewerPayload {
  __typename?: 'AssignReviewerPayload';
  /** The assignment; null when refused. */
  @tg.Field(() => ReviewAssignment, { nullable: true, description: "The assignment; null when refused." })
  assignment?: Maybe<Parents['ReviewAssignment']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** How far a proposal covers the cases. */
@tg.ObjectType("AssignmentCoverage", { simpleResolvers: true, description: "How far a proposal covers the cases.",  })
export class AssignmentCoverage {
  __typename?: 'AssignmentCoverage';
  /** How many of them are given out. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many of them are given out." })
  assigned!: number;
  /** How many cases there are. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many cases there are." })
  cases!: number;
  /** How many of them have all their reviews. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many of them have all their reviews." })
  casesServed!: number;
  /** How many of them have somebody who reads the language that they were written in. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many of them have somebody who reads the language that they were written in." })
  casesWithReader!: number;
  /** How many reviews they need. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many reviews they need." })
  demanded!: number;
}

/** What an expert is given. */
@tg.ObjectType("AssignmentLoad", { simpleResolvers: true, description: "What an expert is given.",  })
export class AssignmentLoad {
  __typename?: 'AssignmentLoad';
  /** At least so many were wished for. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At least so many were wished for." })
  least!: number;
  /** How many reviews they have by the proposal. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many reviews they have by the proposal." })
  load!: number;
  /** At most so many are possible. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At most so many are possible." })
  most!: number;
  /** The expert. */
  @tg.Field(() => Person, { nullable: false, description: "The expert." })
  person!: Parents['Person'];
  /** How many they have today. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many they have today." })
  today!: number;
}

/** An expert and a case. */
@tg.ObjectType("AssignmentPair", { simpleResolvers: true, description: "An expert and a case.",  })
export class AssignmentPair {
  __typename?: 'AssignmentPair';
  /** What happens to the pair. */
  @tg.Field(() => AssignmentChange, { nullable: false, description: "What happens to the pair." })
  change!: AssignmentChange;
  /** How well it fits, 0 to 1000: topics, language, wish; null for one that is taken back. */
  @tg.Field(() => tg.Int, { nullable: true, description: "How well it fits, 0 to 1000: topics, language, wish; null for one that is taken back." })
  fit?: Maybe<number>;
  /** Whether an organizer, or a review that was given, holds it fast. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether an organizer, or a review that was given, holds it fast." })
  isPinned!: boolean;
  /** The expert. */
  @tg.Field(() => Person, { nullable: false, description: "The expert." })
  person!: Parents['Person'];
  /** Whether the expert reads the language that the case was written in; null for one that is taken back. */
  @tg.Field(() => Boolean, { nullable: true, description: "Whether the expert reads the language that the case was written in; null for one that is taken back." })
  reads?: Maybe<boolean>;
  /** The submission's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission's id." })
  submissionId!: string;
  /** Its title in the language that it was written in. */
  @tg.Field(() => String, { nullable: false, description: "Its title in the language that it was written in." })
  title!: string;
}

/** A page of pairs. */
@tg.ObjectType("AssignmentPairConnection", { simpleResolvers: true, description: "A page of pairs.",  })
export class AssignmentPairConnection {
  __typename?: 'AssignmentPairConnection';
  /** The page. */
  @tg.Field(() => [AssignmentPairEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['AssignmentPairEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** One pair on a page. */
@tg.ObjectType("AssignmentPairEdge", { simpleResolvers: true, description: "One pair on a page.",  })
export class AssignmentPairEdge {
  __typename?: 'AssignmentPairEdge';
  /** Hand this to `after` to read on behind this pair. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this pair." })
  cursor!: string;
  /** The pair. */
  @tg.Field(() => AssignmentPair, { nullable: false, description: "The pair." })
  node!: Parents['AssignmentPair'];
}

/** A pair that an organizer has fixed. */
@tg.ObjectType("AssignmentRuling", { simpleResolvers: true, description: "A pair that an organizer has fixed.",  })
export class AssignmentRuling {
  __typename?: 'AssignmentRuling';
  /** The expert. */
  @tg.Field(() => Person, { nullable: false, description: "The expert." })
  person!: Parents['Person'];
  /** How. */
  @tg.Field(() => AssignmentRulingKind, { nullable: false, description: "How." })
  ruling!: AssignmentRulingKind;
  /** The submission's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission's id." })
  submissionId!: string;
  /** Its title in the language that it was written in. */
  @tg.Field(() => String, { nullable: false, description: "Its title in the language that it was written in." })
  title!: string;
}

@tg.ArgsType()
export class AssignmentRunPairsArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** Only those to which this happens. */
  @tg.Field(() => AssignmentChange, { nullable: true, description: "Only those to which this happens." })
  change?: Maybe<AssignmentChange>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

/** A proposal of who reviews what. What the organizer who looks is tied to is not in it, nor in its numbers. */
@tg.ObjectType("AssignmentRun", { simpleResolvers: true, description: "A proposal of who reviews what. What the organizer who looks is tied to is not in it, nor in its numbers.",  })
export class AssignmentRun {
  __typename?: 'AssignmentRun';
  /** When it was applied; null before. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was applied; null before." })
  appliedAt?: Maybe<Instant>;
  /** Who applied it; null before. */
  @tg.Field(() => Person, { nullable: true, description: "Who applied it; null before." })
  appliedBy?: Maybe<Parents['Person']>;
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  askedAt!: Instant;
  /** Who asked for it. */
  @tg.Field(() => Person, { nullable: false, description: "Who asked for it." })
  askedBy!: Parents['Person'];
  /** How far the cases are covered; null before there is a proposal. */
  @tg.Field(() => AssignmentCoverage, { nullable: true, description: "How far the cases are covered; null before there is a proposal." })
  coverage?: Maybe<Parents['AssignmentCoverage']>;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The key of the field that it is for; null for all. */
  @tg.Field(() => String, { nullable: true, description: "The key of the field that it is for; null for all." })
  field?: Maybe<string>;
  /** When it was calculated; null before. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was calculated; null before." })
  finishedAt?: Maybe<Instant>;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** SHA-256, in hexadecimal, of all that it was calculated from and of the solver's version: the same inputs, the same proposal. */
  @tg.Field(() => String, { nullable: false, description: "SHA-256, in hexadecimal, of all that it was calculated from and of the solver's version: the same inputs, the same proposal." })
  inputsHash!: string;
  /** Whether no better proposal is possible; null before there is one. */
  @tg.Field(() => Boolean, { nullable: true, description: "Whether no better proposal is possible; null before there is one." })
  isProvenBest?: Maybe<boolean>;
  /** How many points of fit, 0 to 1000, a pair of today is worth above its own; 0 plans afresh. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many points of fit, 0 to 1000, a pair of today is worth above its own; 0 plans afresh." })
  keep!: number;
  /** What each expert is given, by name; empty before there is a proposal. */
  @tg.Field(() => [AssignmentLoad], { nullable: false, description: "What each expert is given, by name; empty before there is a proposal." })
  loads!: readonly (Parents['AssignmentLoad'])[];
  /** How much of it has been calculated, 0 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How much of it has been calculated, 0 to 100." })
  progress!: number;
  /** Decides between equals, by lot: the same seed, the same lot. */
  @tg.Field(() => String, { nullable: false, description: "Decides between equals, by lot: the same seed, the same lot." })
  seed!: string;
  /** Cases that stay short of reviews, and why; the first 500. */
  @tg.Field(() => [AssignmentShortfall], { nullable: false, description: "Cases that stay short of reviews, and why; the first 500." })
  shortfalls!: readonly (Parents['AssignmentShortfall'])[];
  /** Where it stands. */
  @tg.Field(() => AssignmentRunState, { nullable: false, description: "Where it stands." })
  state!: AssignmentRunState;
  /** Wishes for a case that come to nothing, and cases given to those who would rather not; the first 500. */
  @tg.Field(() => [UnmetWish], { nullable: false, description: "Wishes for a case that come to nothing, and cases given to those who would rather not; the first 500." })
  unmetWishes!: readonly (Parents['UnmetWish'])[];
}
tg.Args(() => AssignmentRunPairsArgs)(AssignmentRun.prototype, "pairs", 0);
tg.Field(() => AssignmentPairConnection, { nullable: false, description: "Who reviews what, and how that differs from today." })(AssignmentRun.prototype, "pairs");

/** A case that stays short of reviews. */
@tg.ObjectType("AssignmentShortfall", { simpleResolvers: true, description: "A case that stays short of reviews.",  })
export class AssignmentShortfall {
  __typename?: 'AssignmentShortfall';
  /** How many experts may judge it, beside those pinned. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many experts may judge it, beside those pinned." })
  eligible!: number;
  /** How many reviews are missing. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many reviews are missing." })
  missing!: number;
  /** The submission's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission's id." })
  submissionId!: string;
  /** How many may not because they are tied to it. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many may not because they are tied to it." })
  tied!: number;
  /** Its title in the language that it was written in. */
  @tg.Field(() => String, { nullable: false, description: "Its title in the language that it was written in." })
  title!: string;
  /** Why; every reason that holds by itself. */
  @tg.Field(() => [AssignmentShortage], { nullable: false, description: "Why; every reason that holds by itself." })
  why!: readonly (AssignmentShortage)[];
}

/** The answer to attaching a picture. */
@tg.ObjectType("AttachPicturePayload", { simpleResolvers: true, description: "The answer to attaching a picture.",  })
export class AttachPicturePayload {
  __typename?: 'AttachPicturePayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The draft with the picture; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The draft with the picture; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** Something that was done or read. Entries are chained by their hashes; nothing can be changed or taken out unnoticed. */
@tg.ObjectType("AuditEntry", { simpleResolvers: true, description: "Something that was done or read. Entries are chained by their hashes; nothing can be changed or taken out unnoticed.",  })
export class AuditEntry {
  __typename?: 'AuditEntry';
  /** The mutation's name, or `read` for a confidential thing that was read by somebody who did not write it. */
  @tg.Field(() => String, { nullable: false, description: "The mutation's name, or `read` for a confidential thing that was read by somebody who did not write it." })
  act!: string;
  /** When, by the database's clock. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When, by the database's clock." })
  at!: Instant;
  /** What else is known: ids, hashes, numbers and states. */
  @tg.Field(() => [AuditFact], { nullable: false, description: "What else is known: ids, hashes, numbers and states." })
  facts!: readonly (Parents['AuditFact'])[];
  /** SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the entry and the hash before it. */
  @tg.Field(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the entry and the hash before it." })
  hash!: string;
  /** Counts from 0 without gaps, over all editions. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Counts from 0 without gaps, over all editions." })
  number!: number;
  /** Who; null for the system. */
  @tg.Field(() => Person, { nullable: true, description: "Who; null for the system." })
  person?: Maybe<Parents['Person']>;
  /** The thing's id; null where there is none, or several. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The thing's id; null where there is none, or several." })
  subjectId?: Maybe<string>;
  /** What kind of thing it was about; null where there is none. */
  @tg.Field(() => String, { nullable: true, description: "What kind of thing it was about; null where there is none." })
  subjectType?: Maybe<string>;
}

/** A page of audit entries. */
@tg.ObjectType("AuditEntryConnection", { simpleResolvers: true, description: "A page of audit entries.",  })
export class AuditEntryConnection {
  __typename?: 'AuditEntryConnection';
  /** The page. */
  @tg.Field(() => [AuditEntryEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['AuditEntryEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** One audit entry on a page. */
@tg.ObjectType("AuditEntryEdge", { simpleResolvers: true, description: "One audit entry on a page.",  })
export class AuditEntryEdge {
  __typename?: 'AuditEntryEdge';
  /** Hand this to `after` to read on behind this entry. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this entry." })
  cursor!: string;
  /** The entry. */
  @tg.Field(() => AuditEntry, { nullable: false, description: "The entry." })
  node!: Parents['AuditEntry'];
}

/** One thing known of an audit entry. */
@tg.ObjectType("AuditFact", { simpleResolvers: true, description: "One thing known of an audit entry.",  })
export class AuditFact {
  __typename?: 'AuditFact';
  /** What it is. */
  @tg.Field(() => String, { nullable: false, description: "What it is." })
  name!: string;
  /** Its value. */
  @tg.Field(() => String, { nullable: false, description: "Its value." })
  value!: string;
}

/** A ranked ballot. Candidates that one is tied to are not there, and nothing that one reads of it counts them. */
@tg.ObjectType("Ballot", { simpleResolvers: true, description: "A ranked ballot. Candidates that one is tied to are not there, and nothing that one reads of it counts them.",  })
export class Ballot {
  __typename?: 'Ballot';
  /** The candidates, in the order of their ids, which says nothing. */
  @tg.Field(() => [BallotCandidate], { nullable: false, description: "The candidates, in the order of their ids, which says nothing." })
  candidates!: readonly (Parents['BallotCandidate'])[];
  /** When it was closed before that; null where it was not. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was closed before that; null where it was not." })
  closedAt?: Maybe<Instant>;
  /** Until when papers can be given: this instant is outside. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "Until when papers can be given: this instant is outside." })
  closesAt!: Instant;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The key of the field; null for a ballot of the whole edition. */
  @tg.Field(() => String, { nullable: true, description: "The key of the field; null for a ballot of the whole edition." })
  field?: Maybe<string>;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Whether one may give a paper while it is open. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether one may give a paper while it is open." })
  isVoter!: boolean;
  /** When it was opened. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was opened." })
  openedAt!: Instant;
  /** One's own paper; null while one has given none. */
  @tg.Field(() => BallotPaper, { nullable: true, description: "One's own paper; null while one has given none." })
  paper?: Maybe<Parents['BallotPaper']>;
  /** How many papers were given; null until it is sealed. */
  @tg.Field(() => tg.Int, { nullable: true, description: "How many papers were given; null until it is sealed." })
  papers?: Maybe<number>;
  /** What it is about. */
  @tg.Field(() => String, { nullable: false, description: "What it is about." })
  purpose!: string;
  /** What it comes to; null until it is sealed, and where fewer than 3 papers were given: they would be told from each other. */
  @tg.Field(() => BallotResult, { nullable: true, description: "What it comes to; null until it is sealed, and where fewer than 3 papers were given: they would be told from each other." })
  result?: Maybe<Parents['BallotResult']>;
  /** SHA-256, in hexadecimal, over the canonical JSON of all papers and a secret of the ballot's own; null until it is sealed. The audit holds it too. */
  @tg.Field(() => String, { nullable: true, description: "SHA-256, in hexadecimal, over the canonical JSON of all papers and a secret of the ballot's own; null until it is sealed. The audit holds it too." })
  sealHash?: Maybe<string>;
  /** How many seats there are, and at most as many as candidates that one sees. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many seats there are, and at most as many as candidates that one sees." })
  seats!: number;
  /** Where it stands. */
  @tg.Field(() => BallotState, { nullable: false, description: "Where it stands." })
  state!: BallotState;
}

/** A case that is voted on. */
@tg.ObjectType("BallotCandidate", { simpleResolvers: true, description: "A case that is voted on.",  })
export class BallotCandidate {
  __typename?: 'BallotCandidate';
  /** The key of its field. */
  @tg.Field(() => String, { nullable: false, description: "The key of its field." })
  field!: string;
  /** Opaque identifier: this is what a paper ranks. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier: this is what a paper ranks." })
  id!: string;
  /** Whether its applicant has taken it back since. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether its applicant has taken it back since." })
  isWithdrawn!: boolean;
  /** The last revision that was handed in. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The last revision that was handed in." })
  revisionId!: string;
  /** The submission, for those who lead the ballot; null for who only votes. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The submission, for those who lead the ballot; null for who only votes." })
  submissionId?: Maybe<string>;
  /** Its texts, one per language, the source first. */
  @tg.Field(() => [DiscussedText], { nullable: false, description: "Its texts, one per language, the source first." })
  texts!: readonly (Parents['DiscussedText'])[];
  /** Its title in its source language. */
  @tg.Field(() => String, { nullable: false, description: "Its title in its source language." })
  title!: string;
}

/** One's own paper. Nobody else ever reads it. */
@tg.ObjectType("BallotPaper", { simpleResolvers: true, description: "One's own paper. Nobody else ever reads it.",  })
export class BallotPaper {
  __typename?: 'BallotPaper';
  /** When it was given or last changed. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was given or last changed." })
  givenAt!: Instant;
  /** Ranks, the best first. Who is in none stands below all who are, level with the others. */
  @tg.Field(() => [BallotRank], { nullable: false, description: "Ranks, the best first. Who is in none stands below all who are, level with the others." })
  ranking!: readonly (Parents['BallotRank'])[];
  /** Goes up by one with each change. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each change." })
  version!: number;
}

/** Candidates that a paper ranks alike. */
@tg.ObjectType("BallotRank", { simpleResolvers: true, description: "Candidates that a paper ranks alike.",  })
export class BallotRank {
  __typename?: 'BallotRank';
  /** The candidates. */
  @tg.Field(() => [tg.ID], { nullable: false, description: "The candidates." })
  candidateIds!: readonly (string)[];
}

/** What a sealed ballot comes to: the order by the Schulze method, links measured by winning votes. Ties are shown as ties. */
@tg.ObjectType("BallotResult", { simpleResolvers: true, description: "What a sealed ballot comes to: the order by the Schulze method, links measured by winning votes. Ties are shown as ties.",  })
export class BallotResult {
  __typename?: 'BallotResult';
  /** How many papers prefer one to another: a paper is counted in no pair with a candidate whom its voter was tied to. */
  @tg.Field(() => [BallotRow], { nullable: false, description: "How many papers prefer one to another: a paper is counted in no pair with a candidate whom its voter was tied to." })
  pairs!: readonly (Parents['BallotRow'])[];
  /** In order of place. */
  @tg.Field(() => [BallotStanding], { nullable: false, description: "In order of place." })
  standings!: readonly (Parents['BallotStanding'])[];
}

/** A row of the pairwise matrix. */
@tg.ObjectType("BallotRow", { simpleResolvers: true, description: "A row of the pairwise matrix.",  })
export class BallotRow {
  __typename?: 'BallotRow';
  /** The candidate. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The candidate." })
  candidateId!: string;
  /** How many papers prefer it to each of the others, in the order of the rows; 0 to itself. */
  @tg.Field(() => [tg.Int], { nullable: false, description: "How many papers prefer it to each of the others, in the order of the rows; 0 to itself." })
  prefers!: readonly (number)[];
}

/** Where a candidate stands by a result. */
@tg.ObjectType("BallotStanding", { simpleResolvers: true, description: "Where a candidate stands by a result.",  })
export class BallotStanding {
  __typename?: 'BallotStanding';
  /** The candidate. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The candidate." })
  candidateId!: string;
  /** 1 is best. Candidates whom nobody left to be placed beats share a place: 1, 1, 3. */
  @tg.Field(() => tg.Int, { nullable: false, description: "1 is best. Candidates whom nobody left to be placed beats share a place: 1, 1, 3." })
  place!: number;
  /** Whether it has a seat. */
  @tg.Field(() => BallotSeat, { nullable: false, description: "Whether it has a seat." })
  seat!: BallotSeat;
}

/** The instants that shape an edition's year. Windows are half-open: the first instant belongs to them, the last does not. */
@tg.ObjectType("Calendar", { simpleResolvers: true, description: "The instants that shape an edition's year. Windows are half-open: the first instant belongs to them, the last does not.",  })
export class Calendar {
  __typename?: 'Calendar';
  /** Applications are no longer taken from here on, and reviews begin. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "Applications are no longer taken from here on, and reviews begin." })
  applicationsCloseAt!: Instant;
  /** The close of applications in words, in the edition's zone and the caller's language; midnight is 24:00 of the day that ends. */
  @tg.Field(() => String, { nullable: false, description: "The close of applications in words, in the edition's zone and the caller's language; midnight is 24:00 of the day that ends." })
  applicationsCloseText!: string;
  /** Applications are taken from here on. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "Applications are taken from here on." })
  applicationsOpenAt!: Instant;
  /** The call is made known. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The call is made known." })
  callOpensAt?: Maybe<Instant>;
  /** The chosen hand in their showcase material by then. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The chosen hand in their showcase material by then." })
  preparationDueAt?: Maybe<Instant>;
  /** The results become public. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The results become public." })
  releaseAt?: Maybe<Instant>;
  /** Reviews are no longer taken from here on, and preparation begins. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "Reviews are no longer taken from here on, and preparation begins." })
  reviewsCloseAt!: Instant;
  /** Reviews begin; null: with the close of applications. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Reviews begin; null: with the close of applications." })
  reviewsOpenAt?: Maybe<Instant>;
  /** Outcomes are to be decided by then. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "Outcomes are to be decided by then." })
  selectionDueAt?: Maybe<Instant>;
  /** The showcase is over; promotion begins. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The showcase is over; promotion begins." })
  showcaseClosesAt!: Instant;
  /** The showcase begins. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The showcase begins." })
  showcaseOpensAt!: Instant;
}

/** The answer to taking it back. */
@tg.ObjectType("CancelErasurePayload", { simpleResolvers: true, description: "The answer to taking it back.",  })
export class CancelErasurePayload {
  __typename?: 'CancelErasurePayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

@tg.ArgsType()
export class CaseTextArgs {
  /** Language asked for. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for." })
  locale!: string;
}

@tg.ArgsType()
export class CaseTextsArgs {
  /** Languages asked for, 1 to 30. */
  @tg.Field(() => [LocaleScalar], { nullable: false, description: "Languages asked for, 1 to 30." })
  locales!: (string)[];
}

/** A released case, as the world sees it. */
@tg.ObjectType("Case", { simpleResolvers: true, description: "A released case, as the world sees it.", implements: [Node] })
export class Case {
  __typename?: 'Case';
  /** The organizations behind it, the lead first. */
  @tg.Field(() => [Applicant], { nullable: false, description: "The organizations behind it, the lead first." })
  applicants!: readonly (Parents['Applicant'])[];
  /** The languages in which its text is really there, the source first. */
  @tg.Field(() => [LocaleScalar], { nullable: false, description: "The languages in which its text is really there, the source first." })
  availableLocales!: readonly (string)[];
  /** Countries and regions involved, in the applicant's order; empty where it is not on record. */
  @tg.Field(() => [Country], { nullable: false, description: "Countries and regions involved, in the applicant's order; empty where it is not on record." })
  countries!: readonly (Parents['Country'])[];
  /** The picture that stands for it; null when it has none. */
  @tg.Field(() => Picture, { nullable: true, description: "The picture that stands for it; null when it has none." })
  cover?: Maybe<Parents['Picture']>;
  /** The edition that released it. */
  @tg.Field(() => Edition, { nullable: false, description: "The edition that released it." })
  edition!: Parents['Edition'];
  /** Its subject field. */
  @tg.Field(() => Field, { nullable: false, description: "Its subject field." })
  field!: Parents['Field'];
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** The form that it takes; null where it is not on record. */
  @tg.Field(() => CaseKind, { nullable: true, description: "The form that it takes; null where it is not on record." })
  kind?: Maybe<Parents['CaseKind']>;
  /** Its pictures, the cover first. */
  @tg.Field(() => [Picture], { nullable: false, description: "Its pictures, the cover first." })
  pictures!: readonly (Parents['Picture'])[];
  /** Facts whose origin is worth telling. */
  @tg.Field(() => [ProvenanceNote], { nullable: false, description: "Facts whose origin is worth telling." })
  provenance!: readonly (Parents['ProvenanceNote'])[];
  /** Revision of the release that last changed it. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Revision of the release that last changed it." })
  revision!: number;
  /** Readable part of the address of the case; unique, never used again. */
  @tg.Field(() => String, { nullable: false, description: "Readable part of the address of the case; unique, never used again." })
  slug!: string;
  /** The day on which its implementation began; null where it is not on record. */
  @tg.Field(() => DateScalar, { nullable: true, description: "The day on which its implementation began; null where it is not on record." })
  startedOn?: Maybe<string>;
  /** Its tier. */
  @tg.Field(() => CaseTier, { nullable: false, description: "Its tier." })
  tier!: CaseTier;
  /** When its public content last changed. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When its public content last changed." })
  updatedAt!: Instant;
  /** Its videos. */
  @tg.Field(() => [Video], { nullable: false, description: "Its videos." })
  videos!: readonly (Parents['Video'])[];
}
tg.Args(() => CaseTextArgs)(Case.prototype, "text", 0);
tg.Field(() => CaseText, { nullable: false, description: "Its text in the language asked for, or in the nearest available one." })(Case.prototype, "text");
tg.Args(() => CaseTextsArgs)(Case.prototype, "texts", 0);
tg.Field(() => [CaseText], { nullable: false, description: "Its text once for each language asked for, in the same order; each may be a fallback." })(Case.prototype, "texts");

/** A case is new, or its public content changed. */
@tg.ObjectType("CaseChanged", { simpleResolvers: true, description: "A case is new, or its public content changed.", implements: [Change] })
export class CaseChanged {
  __typename?: 'CaseChanged';
  /** When that release was applied. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When that release was applied." })
  at!: Instant;
  /** The case as it is now. */
  @tg.Field(() => Case, { nullable: false, description: "The case as it is now." })
  case!: Parents['Case'];
  /** Revision of the release that made the change. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Revision of the release that made the change." })
  revision!: number;
}

/** A page of cases. */
@tg.ObjectType("CaseConnection", { simpleResolvers: true, description: "A page of cases.",  })
export class CaseConnection {
  __typename?: 'CaseConnection';
  /** The page. */
  @tg.Field(() => [CaseEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['CaseEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
  /** How many cases match in all; counted only when asked for. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many cases match in all; counted only when asked for." })
  totalCount!: number;
}

/** One case on a page of cases. */
@tg.ObjectType("CaseEdge", { simpleResolvers: true, description: "One case on a page of cases.",  })
export class CaseEdge {
  __typename?: 'CaseEdge';
  /** Hand this to `after` to read on behind this case. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this case." })
  cursor!: string;
  /** The case. */
  @tg.Field(() => Case, { nullable: false, description: "The case." })
  node!: Parents['Case'];
}

/** A case in a field's table. Points run from 0 to 100. */
@tg.ObjectType("CaseFigures", { simpleResolvers: true, description: "A case in a field's table. Points run from 0 to 100.",  })
export class CaseFigures {
  __typename?: 'CaseFigures';
  /** What they would come to if all experts were equally strict; null where that is refused. */
  @tg.Field(() => tg.Float, { nullable: true, description: "What they would come to if all experts were equally strict; null where that is refused." })
  adjusted?: Maybe<number>;
  /** The standard error of `adjusted`. */
  @tg.Field(() => tg.Float, { nullable: true, description: "The standard error of `adjusted`." })
  adjustedError?: Maybe<number>;
  /** How many experts are asked. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many experts are asked." })
  asked!: number;
  /** How many reviews count. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many reviews count." })
  counted!: number;
  /** The highest of them. */
  @tg.Field(() => tg.Float, { nullable: true, description: "The highest of them." })
  highest?: Maybe<number>;
  /** Whether that chance is between 5 % and 95 %: the band around the line, which the committee should talk about. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether that chance is between 5 % and 95 %: the band around the line, which the committee should talk about." })
  isInBand!: boolean;
  /** The lowest of them. */
  @tg.Field(() => tg.Float, { nullable: true, description: "The lowest of them." })
  lowest?: Maybe<number>;
  /** The mean of the reviews' points. */
  @tg.Field(() => tg.Float, { nullable: true, description: "The mean of the reviews' points." })
  mean?: Maybe<number>;
  /** The place in the order that experts' own orders add up to, from 1; level cases share it. Null where it is refused. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The place in the order that experts' own orders add up to, from 1; level cases share it. Null where it is refused." })
  place?: Maybe<number>;
  /** `spread` over what is usual in the field: 2 means twice as far apart. */
  @tg.Field(() => tg.Float, { nullable: true, description: "`spread` over what is usual in the field: 2 means twice as far apart." })
  relativeSpread?: Maybe<number>;
  /** The expected share of comparisons won against the field's average case, 0 to 1. */
  @tg.Field(() => tg.Float, { nullable: true, description: "The expected share of comparisons won against the field's average case, 0 to 1." })
  share?: Maybe<number>;
  /** Their standard deviation; null with fewer than two. */
  @tg.Field(() => tg.Float, { nullable: true, description: "Their standard deviation; null with fewer than two." })
  spread?: Maybe<number>;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
  /** Its title in its source language, as last handed in. */
  @tg.Field(() => String, { nullable: false, description: "Its title in its source language, as last handed in." })
  title!: string;
  /** The chance to be among the field's first `top`, had other experts like these judged; null where nothing can be said. */
  @tg.Field(() => tg.Float, { nullable: true, description: "The chance to be among the field's first `top`, had other experts like these judged; null where nothing can be said." })
  topChance?: Maybe<number>;
  /** How many reviews were given and do not count. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many reviews were given and do not count." })
  uncounted!: number;
}

@tg.ArgsType()
export class CaseKindNameArgs {
  /** Language asked for; the nearest available one is served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for; the nearest available one is served." })
  locale!: string;
}

/** A form that a case can take, such as a project, an initiative or a training. */
@tg.ObjectType("CaseKind", { simpleResolvers: true, description: "A form that a case can take, such as a project, an initiative or a training.",  })
export class CaseKind {
  __typename?: 'CaseKind';
  /** Stable key, unique within the edition, such as `PROJECT`. */
  @tg.Field(() => String, { nullable: false, description: "Stable key, unique within the edition, such as `PROJECT`." })
  key!: string;
}
tg.Args(() => CaseKindNameArgs)(CaseKind.prototype, "name", 0);
tg.Field(() => String, { nullable: false, description: "Its name." })(CaseKind.prototype, "name");

/** A case is no longer public. Remove every copy. */
@tg.ObjectType("CaseRemoved", { simpleResolvers: true, description: "A case is no longer public. Remove every copy.", implements: [Change] })
export class CaseRemoved {
  __typename?: 'CaseRemoved';
  /** When that release was applied. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When that release was applied." })
  at!: Instant;
  /** The id that the case had. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The id that the case had." })
  caseId!: string;
  /** Why, in words fit for the public; null when none were given. */
  @tg.Field(() => String, { nullable: true, description: "Why, in words fit for the public; null when none were given." })
  reason?: Maybe<string>;
  /** Revision of the release that made the change. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Revision of the release that made the change." })
  revision!: number;
  /** The slug that the case had. */
  @tg.Field(() => String, { nullable: false, description: "The slug that the case had." })
  slug!: string;
}

/** Cases that were found, the best first. */
@tg.ObjectType("CaseSearchConnection", { simpleResolvers: true, description: "Cases that were found, the best first.",  })
export class CaseSearchConnection {
  __typename?: 'CaseSearchConnection';
  /** The page. */
  @tg.Field(() => [CaseSearchEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['CaseSearchEdge'])[];
  /** What the search can be narrowed to; counted only when asked for. */
  @tg.Field(() => SearchFacets, { nullable: false, description: "What the search can be narrowed to; counted only when asked for." })
  facets!: Parents['SearchFacets'];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
  /** How many cases were found in all; counted only when asked for. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many cases were found in all; counted only when asked for." })
  totalCount!: number;
}

/** One case that was found. */
@tg.ObjectType("CaseSearchEdge", { simpleResolvers: true, description: "One case that was found.",  })
export class CaseSearchEdge {
  __typename?: 'CaseSearchEdge';
  /** Hand this to `after` to read on behind this case. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this case." })
  cursor!: string;
  /** Where something was found, the heaviest first; at most four texts. */
  @tg.Field(() => [SearchHighlight], { nullable: false, description: "Where something was found, the heaviest first; at most four texts." })
  highlights!: readonly (Parents['SearchHighlight'])[];
  /** The case. */
  @tg.Field(() => Case, { nullable: false, description: "The case." })
  node!: Parents['Case'];
  /** How well it fits: for each word, 8 where a title holds it, 4 an applicant's name, 2 a summary, 1 a text; and 8 more where a title holds all that was asked as it stands. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How well it fits: for each word, 8 where a title holds it, 4 an applicant's name, 2 a summary, 1 a text; and 8 more where a title holds all that was asked as it stands." })
  score!: number;
}

/** A case's text in one language. */
@tg.ObjectType("CaseText", { simpleResolvers: true, description: "A case's text in one language.",  })
export class CaseText {
  __typename?: 'CaseText';
  /** The full account, plain text with blank lines between paragraphs; null where there is none. */
  @tg.Field(() => String, { nullable: true, description: "The full account, plain text with blank lines between paragraphs; null where there is none." })
  body?: Maybe<string>;
  /** The direction of the language served. */
  @tg.Field(() => TextDirection, { nullable: false, description: "The direction of the language served." })
  direction!: TextDirection;
  /** Whether another language than the one asked for is served. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether another language than the one asked for is served." })
  isFallback!: boolean;
  /** Whether the source text has changed since this translation was made. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether the source text has changed since this translation was made." })
  isStale!: boolean;
  /** The language served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language served." })
  locale!: string;
  /** How this text came about. */
  @tg.Field(() => TextOrigin, { nullable: false, description: "How this text came about." })
  origin!: TextOrigin;
  /** The language asked for. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language asked for." })
  requestedLocale!: string;
  /** A short account, plain text; null where there is none. */
  @tg.Field(() => String, { nullable: true, description: "A short account, plain text; null where there is none." })
  summary?: Maybe<string>;
  /** The title. */
  @tg.Field(() => String, { nullable: false, description: "The title." })
  title!: string;
}

/** Somebody of the committee and a case that they are or may be tied to. */
@tg.ObjectType("CaseTie", { simpleResolvers: true, description: "Somebody of the committee and a case that they are or may be tied to.",  })
export class CaseTie {
  __typename?: 'CaseTie';
  /** The person. */
  @tg.Field(() => Person, { nullable: false, description: "The person." })
  person!: Parents['Person'];
  /** The ruling that counts; null where nobody has ruled. */
  @tg.Field(() => TieRuling, { nullable: true, description: "The ruling that counts; null where nobody has ruled." })
  ruling?: Maybe<Parents['TieRuling']>;
  /** What follows. */
  @tg.Field(() => TieStanding, { nullable: false, description: "What follows." })
  standing!: TieStanding;
  /** The submission's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission's id." })
  submissionId!: string;
  /** Why; empty where only a ruling says so. */
  @tg.Field(() => [Tie], { nullable: false, description: "Why; empty where only a ruling says so." })
  ties!: readonly (Parents['Tie'])[];
  /** Its title in the language that it was written in. */
  @tg.Field(() => String, { nullable: false, description: "Its title in the language that it was written in." })
  title!: string;
}

/** A page of ties. */
@tg.ObjectType("CaseTieConnection", { simpleResolvers: true, description: "A page of ties.",  })
export class CaseTieConnection {
  __typename?: 'CaseTieConnection';
  /** The page. */
  @tg.Field(() => [CaseTieEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['CaseTieEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** One tie on a page. */
@tg.ObjectType("CaseTieEdge", { simpleResolvers: true, description: "One tie on a page.",  })
export class CaseTieEdge {
  __typename?: 'CaseTieEdge';
  /** Hand this to `after` to read on behind this one. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this one." })
  cursor!: string;
  /** The tie. */
  @tg.Field(() => CaseTie, { nullable: false, description: "The tie." })
  node!: Parents['CaseTie'];
}

/** A case on the list of wishes: nothing on it says whose it is. */
@tg.ObjectType("CaseToWish", { simpleResolvers: true, description: "A case on the list of wishes: nothing on it says whose it is.",  })
export class CaseToWish {
  __typename?: 'CaseToWish';
  /** ISO 3166-1 alpha-2 codes of the countries and regions involved. */
  @tg.Field(() => [String], { nullable: false, description: "ISO 3166-1 alpha-2 codes of the countries and regions involved." })
  countries!: readonly (string)[];
  /** The key of its field. */
  @tg.Field(() => String, { nullable: false, description: "The key of its field." })
  field!: string;
  /** The revision's id. Wishes and declarations name it. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The revision's id. Wishes and declarations name it." })
  revisionId!: string;
  /** The day on which implementation began. */
  @tg.Field(() => DateScalar, { nullable: true, description: "The day on which implementation began." })
  startedOn?: Maybe<string>;
  /** Title and summary, one per language, the source first. */
  @tg.Field(() => [CaseToWishText], { nullable: false, description: "Title and summary, one per language, the source first." })
  texts!: readonly (Parents['CaseToWishText'])[];
  /** The expert's own wish; CAN where they have said nothing. */
  @tg.Field(() => ReviewWish, { nullable: false, description: "The expert's own wish; CAN where they have said nothing." })
  wish!: ReviewWish;
}

/** A page of cases to wish for. */
@tg.ObjectType("CaseToWishConnection", { simpleResolvers: true, description: "A page of cases to wish for.",  })
export class CaseToWishConnection {
  __typename?: 'CaseToWishConnection';
  /** The page. */
  @tg.Field(() => [CaseToWishEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['CaseToWishEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** One case on a page. */
@tg.ObjectType("CaseToWishEdge", { simpleResolvers: true, description: "One case on a page.",  })
export class CaseToWishEdge {
  __typename?: 'CaseToWishEdge';
  /** Hand this to `after` to read on behind this case. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this case." })
  cursor!: string;
  /** The case. */
  @tg.Field(() => CaseToWish, { nullable: false, description: "The case." })
  node!: Parents['CaseToWish'];
}

/** What a case on the list of wishes is about, in one language. */
@tg.ObjectType("CaseToWishText", { simpleResolvers: true, description: "What a case on the list of wishes is about, in one language.",  })
export class CaseToWishText {
  __typename?: 'CaseToWishText';
  /** The language. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language." })
  locale!: string;
  /** The summary. */
  @tg.Field(() => String, { nullable: false, description: "The summary." })
  summary!: string;
  /** The title. */
  @tg.Field(() => String, { nullable: false, description: "The title." })
  title!: string;
}

/** The answer to giving a paper. */
@tg.ObjectType("CastBallotPayload", { simpleResolvers: true, description: "The answer to giving a paper.",  })
export class CastBallotPayload {
  __typename?: 'CastBallotPayload';
  /** The ballot with one's paper; null when refused. */
  @tg.Field(() => Ballot, { nullable: true, description: "The ballot with one's paper; null when refused." })
  ballot?: Maybe<Parents['Ballot']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** A page of changes. */
@tg.ObjectType("ChangePage", { simpleResolvers: true, description: "A page of changes.",  })
export class ChangePage {
  __typename?: 'ChangePage';
  /** Whether more changes are waiting right now. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether more changes are waiting right now." })
  hasMore!: boolean;
  /** Hand this to `since` to read on; also when there is nothing more yet. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `since` to read on; also when there is nothing more yet." })
  nextToken!: string;
  /** The changes, oldest first. A case that changed several times is told once, as it is now. */
  @tg.Field(() => [Change], { nullable: false, description: "The changes, oldest first. A case that changed several times is told once, as it is now." })
  nodes!: readonly (Parents['Change'])[];
}

/** The answer to choosing a language. */
@tg.ObjectType("ChooseMailLanguagePayload", { simpleResolvers: true, description: "The answer to choosing a language.",  })
export class ChooseMailLanguagePayload {
  __typename?: 'ChooseMailLanguagePayload';
  /** The language from now on; null when refused, or when none was chosen. */
  @tg.Field(() => LocaleScalar, { nullable: true, description: "The language from now on; null when refused, or when none was chosen." })
  language?: Maybe<string>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to closing a ballot. */
@tg.ObjectType("CloseBallotPayload", { simpleResolvers: true, description: "The answer to closing a ballot.",  })
export class CloseBallotPayload {
  __typename?: 'CloseBallotPayload';
  /** The ballot; null when refused. */
  @tg.Field(() => Ballot, { nullable: true, description: "The ballot; null when refused." })
  ballot?: Maybe<Parents['Ballot']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to saying something. */
@tg.ObjectType("CommentOnAgendaItemPayload", { simpleResolvers: true, description: "The answer to saying something.",  })
export class CommentOnAgendaItemPayload {
  __typename?: 'CommentOnAgendaItemPayload';
  /** The item with the comment; null when refused. */
  @tg.Field(() => AgendaItem, { nullable: true, description: "The item with the comment; null when refused." })
  item?: Maybe<Parents['AgendaItem']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** Somebody's own part on an edition's committee. Who proposed them is not said. */
@tg.ObjectType("CommitteeMembership", { simpleResolvers: true, description: "Somebody's own part on an edition's committee. Who proposed them is not said.",  })
export class CommitteeMembership {
  __typename?: 'CommitteeMembership';
  /** ISO 3166-1 alpha-2 code of their country or region. */
  @tg.Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code of their country or region." })
  country?: Maybe<string>;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Languages in which they read cases. */
  @tg.Field(() => [LocaleScalar], { nullable: false, description: "Languages in which they read cases." })
  languages!: readonly (string)[];
  /** How many reviews they take on. */
  @tg.Field(() => ReviewLoad, { nullable: false, description: "How many reviews they take on." })
  load!: Parents['ReviewLoad'];
  /** The organization that they are of. */
  @tg.Field(() => DirectoryEntry, { nullable: true, description: "The organization that they are of." })
  organization?: Maybe<Parents['DirectoryEntry']>;
  /** What they sit for; empty once they have stepped down. */
  @tg.Field(() => [CommitteeSeat], { nullable: false, description: "What they sit for; empty once they have stepped down." })
  seats!: readonly (Parents['CommitteeSeat'])[];
  /** Where it stands. */
  @tg.Field(() => ExpertState, { nullable: false, description: "Where it stands." })
  state!: ExpertState;
  /** Words and short phrases that they know about. */
  @tg.Field(() => [String], { nullable: false, description: "Words and short phrases that they know about." })
  topics!: readonly (string)[];
  /** Goes up by one with each change. Send it back with the next one. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each change. Send it back with the next one." })
  version!: number;
}

/** Somebody who sits for a field. */
@tg.ObjectType("CommitteePerson", { simpleResolvers: true, description: "Somebody who sits for a field.",  })
export class CommitteePerson {
  __typename?: 'CommitteePerson';
  /** Their name. */
  @tg.Field(() => String, { nullable: false, description: "Their name." })
  name!: string;
  /** As what they sit. */
  @tg.Field(() => CommitteePart, { nullable: false, description: "As what they sit." })
  part!: CommitteePart;
}

/** What holds for the whole committee of an edition. */
@tg.ObjectType("CommitteeRules", { simpleResolvers: true, description: "What holds for the whole committee of an edition.",  })
export class CommitteeRules {
  __typename?: 'CommitteeRules';
  /** For so many years somebody is still tied to an organization that they have left. */
  @tg.Field(() => tg.Int, { nullable: false, description: "For so many years somebody is still tied to an organization that they have left." })
  conflictYears!: number;
  /** How many reviews each case is to have. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many reviews each case is to have." })
  reviewsPerCase!: number;
}

/** A seat on a committee. */
@tg.ObjectType("CommitteeSeat", { simpleResolvers: true, description: "A seat on a committee.",  })
export class CommitteeSeat {
  __typename?: 'CommitteeSeat';
  /** The key of the field. */
  @tg.Field(() => String, { nullable: false, description: "The key of the field." })
  field!: string;
  /** As what. */
  @tg.Field(() => CommitteePart, { nullable: false, description: "As what." })
  part!: CommitteePart;
}

/** The answer to composing. */
@tg.ObjectType("ComposeNoticePayload", { simpleResolvers: true, description: "The answer to composing.",  })
export class ComposeNoticePayload {
  __typename?: 'ComposeNoticePayload';
  /** The letter, waiting for a second person; null when refused. */
  @tg.Field(() => NoticeBatch, { nullable: true, description: "The letter, waiting for a second person; null when refused." })
  batch?: Maybe<Parents['NoticeBatch']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to confirming an authenticator app. */
@tg.ObjectType("ConfirmAuthenticatorAppPayload", { simpleResolvers: true, description: "The answer to confirming an authenticator app.",  })
export class ConfirmAuthenticatorAppPayload {
  __typename?: 'ConfirmAuthenticatorAppPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** Ten codes to be kept in a safe place, each good for one time when the app is lost; shown once. Null when refused. */
  @tg.Field(() => [String], { nullable: true, description: "Ten codes to be kept in a safe place, each good for one time when the app is lost; shown once. Null when refused." })
  recoveryCodes?: Maybe<readonly (string)[]>;
}

/** The answer to confirming. */
@tg.ObjectType("ConfirmDecisionPlanPayload", { simpleResolvers: true, description: "The answer to confirming.",  })
export class ConfirmDecisionPlanPayload {
  __typename?: 'ConfirmDecisionPlanPayload';
  /** The plan; null when refused. */
  @tg.Field(() => DecisionPlan, { nullable: true, description: "The plan; null when refused." })
  plan?: Maybe<Parents['DecisionPlan']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to confirming an expert. */
@tg.ObjectType("ConfirmExpertPayload", { simpleResolvers: true, description: "The answer to confirming an expert.",  })
export class ConfirmExpertPayload {
  __typename?: 'ConfirmExpertPayload';
  /** The expert, who is told by mail; null when refused. */
  @tg.Field(() => Expert, { nullable: true, description: "The expert, who is told by mail; null when refused." })
  expert?: Maybe<Parents['Expert']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to confirming a review. */
@tg.ObjectType("ConfirmReviewPayload", { simpleResolvers: true, description: "The answer to confirming a review.",  })
export class ConfirmReviewPayload {
  __typename?: 'ConfirmReviewPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The review; null when refused. */
  @tg.Field(() => Review, { nullable: true, description: "The review; null when refused." })
  review?: Maybe<Parents['Review']>;
}

/** The answer to confirming a role. */
@tg.ObjectType("ConfirmRoleGrantPayload", { simpleResolvers: true, description: "The answer to confirming a role.",  })
export class ConfirmRoleGrantPayload {
  __typename?: 'ConfirmRoleGrantPayload';
  /** The role that is held from now on; null when refused. The person is told by mail, and signs in anew. */
  @tg.Field(() => HeldRole, { nullable: true, description: "The role that is held from now on; null when refused. The person is told by mail, and signs in anew." })
  heldRole?: Maybe<Parents['HeldRole']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to confirming a second factor. */
@tg.ObjectType("ConfirmSecondFactorPayload", { simpleResolvers: true, description: "The answer to confirming a second factor.",  })
export class ConfirmSecondFactorPayload {
  __typename?: 'ConfirmSecondFactorPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** Where the session stands now; null when refused. */
  @tg.Field(() => SecondFactorState, { nullable: true, description: "Where the session stands now; null when refused." })
  secondFactor?: Maybe<SecondFactorState>;
}

/** Whom to ask about an edition. */
@tg.ObjectType("Contact", { simpleResolvers: true, description: "Whom to ask about an edition.",  })
export class Contact {
  __typename?: 'Contact';
  /** E-mail address. */
  @tg.Field(() => String, { nullable: false, description: "E-mail address." })
  email!: string;
  /** Name of the desk or person. */
  @tg.Field(() => String, { nullable: false, description: "Name of the desk or person." })
  name!: string;
}

/** What an organizer asked to be mended. Just these parts are open. */
@tg.ObjectType("Correction", { simpleResolvers: true, description: "What an organizer asked to be mended. Just these parts are open.",  })
export class Correction {
  __typename?: 'Correction';
  /** What to mend. */
  @tg.Field(() => [CorrectionPart], { nullable: false, description: "What to mend." })
  parts!: readonly (Parents['CorrectionPart'])[];
  /** Why it was returned. */
  @tg.Field(() => String, { nullable: false, description: "Why it was returned." })
  reason!: string;
  /** When it was returned. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was returned." })
  returnedAt!: Instant;
  /** The first instant at which nothing is taken any more; what was handed in before then stands. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The first instant at which nothing is taken any more; what was handed in before then stands." })
  until!: Instant;
}

/** A part that is open, and what is wrong with it. */
@tg.ObjectType("CorrectionPart", { simpleResolvers: true, description: "A part that is open, and what is wrong with it.",  })
export class CorrectionPart {
  __typename?: 'CorrectionPart';
  /** The language of the text; null for all texts, and for other parts. */
  @tg.Field(() => LocaleScalar, { nullable: true, description: "The language of the text; null for all texts, and for other parts." })
  locale?: Maybe<string>;
  /** What to mend. */
  @tg.Field(() => String, { nullable: false, description: "What to mend." })
  note!: string;
  /** The part. */
  @tg.Field(() => SubmissionPart, { nullable: false, description: "The part." })
  part!: SubmissionPart;
}

/** An intraclass correlation, of one expert's value and of the mean of several. */
@tg.ObjectType("Correlation", { simpleResolvers: true, description: "An intraclass correlation, of one expert's value and of the mean of several.",  })
export class Correlation {
  __typename?: 'Correlation';
  /** Of the mean of `averageOf` experts' values. */
  @tg.Field(() => tg.Float, { nullable: false, description: "Of the mean of `averageOf` experts' values." })
  average!: number;
  /** Its interval by resampling cases. */
  @tg.Field(() => FigureInterval, { nullable: true, description: "Its interval by resampling cases." })
  averageInterval?: Maybe<Parents['FigureInterval']>;
  /** Of one expert's value. */
  @tg.Field(() => tg.Float, { nullable: false, description: "Of one expert's value." })
  single!: number;
  /** Its interval by resampling cases. */
  @tg.Field(() => FigureInterval, { nullable: true, description: "Its interval by resampling cases." })
  singleInterval?: Maybe<Parents['FigureInterval']>;
}

@tg.ArgsType()
export class CountryNameArgs {
  /** Language of the name. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language of the name." })
  locale!: string;
}

/** A country or region, by its ISO 3166-1 code. */
@tg.ObjectType("Country", { simpleResolvers: true, description: "A country or region, by its ISO 3166-1 code.",  })
export class Country {
  __typename?: 'Country';
  /** ISO 3166-1 alpha-2 code. */
  @tg.Field(() => String, { nullable: false, description: "ISO 3166-1 alpha-2 code." })
  code!: string;
}
tg.Args(() => CountryNameArgs)(Country.prototype, "name", 0);
tg.Field(() => String, { nullable: false, description: "Its display name, from the Unicode CLDR." })(Country.prototype, "name");

/** The answer to `createEdition`. */
@tg.ObjectType("CreateEditionPayload", { simpleResolvers: true, description: "The answer to `createEdition`.",  })
export class CreateEditionPayload {
  __typename?: 'CreateEditionPayload';
  /** The edition's desk as it is now; null when refused. */
  @tg.Field(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." })
  desk?: Maybe<Parents['EditionDesk']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

@tg.ArgsType()
export class CriterionNameArgs {
  /** Language asked for; the nearest available one is served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for; the nearest available one is served." })
  locale!: string;
}

/** One thing that reviewers score. */
@tg.ObjectType("Criterion", { simpleResolvers: true, description: "One thing that reviewers score.",  })
export class Criterion {
  __typename?: 'Criterion';
  /** Stable key, unique within the edition, such as `INFLUENCE`. */
  @tg.Field(() => String, { nullable: false, description: "Stable key, unique within the edition, such as `INFLUENCE`." })
  key!: string;
  /** Highest score. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Highest score." })
  maximum!: number;
  /** Lowest score. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Lowest score." })
  minimum!: number;
  /** Its share in the weighted mean; the weights of an edition add up to 1. */
  @tg.Field(() => tg.Float, { nullable: false, description: "Its share in the weighted mean; the weights of an edition add up to 1." })
  weight!: number;
}
tg.Args(() => CriterionNameArgs)(Criterion.prototype, "name", 0);
tg.Field(() => String, { nullable: false, description: "Its name." })(Criterion.prototype, "name");

/** A criterion, with all its names. */
@tg.ObjectType("CriterionSetting", { simpleResolvers: true, description: "A criterion, with all its names.",  })
export class CriterionSetting {
  __typename?: 'CriterionSetting';
  /** What reviewers are to look for, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "What reviewers are to look for, one per language." })
  guidance!: readonly (Parents['LocalizedString'])[];
  /** Stable key, unique within the edition. */
  @tg.Field(() => String, { nullable: false, description: "Stable key, unique within the edition." })
  key!: string;
  /** Highest score. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Highest score." })
  maximum!: number;
  /** Lowest score. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Lowest score." })
  minimum!: number;
  /** Names, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "Names, one per language." })
  names!: readonly (Parents['LocalizedString'])[];
  /** Its share in the weighted mean. */
  @tg.Field(() => tg.Float, { nullable: false, description: "Its share in the weighted mean." })
  weight!: number;
}

/** When a submission is in time. */
@tg.ObjectType("DeadlineRule", { simpleResolvers: true, description: "When a submission is in time.",  })
export class DeadlineRule {
  __typename?: 'DeadlineRule';
  /** The first instant at which it is not taken any more, extensions included. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The first instant at which it is not taken any more, extensions included." })
  closesAt!: Instant;
  /** The same in words, in the edition's zone and the caller's language; midnight is 24:00 of the day that ends. */
  @tg.Field(() => String, { nullable: false, description: "The same in words, in the edition's zone and the caller's language; midnight is 24:00 of the day that ends." })
  closesAtText!: string;
  /** The rule, in the caller's language: what has to happen before that instant, and by whose clock. */
  @tg.Field(() => String, { nullable: false, description: "The rule, in the caller's language: what has to happen before that instant, and by whose clock." })
  rule!: string;
  /** The edition's zone, by its IANA name. */
  @tg.Field(() => String, { nullable: false, description: "The edition's zone, by its IANA name." })
  timeZone!: string;
}

/** One outcome. */
@tg.ObjectType("Decision", { simpleResolvers: true, description: "One outcome.",  })
export class Decision {
  __typename?: 'Decision';
  /** What was decided. */
  @tg.Field(() => Outcome, { nullable: false, description: "What was decided." })
  outcome!: Outcome;
  /** The place among the reserves of its field, from 1; null for others. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The place among the reserves of its field, from 1; null for others." })
  reserveOrder?: Maybe<number>;
  /** The place on stage, from 1, for outstanding cases; null for others. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The place on stage, from 1, for outstanding cases; null for others." })
  showcaseOrder?: Maybe<number>;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** The outcomes of an edition as one list, proposed by one person and confirmed by another. Confidential until released. */
@tg.ObjectType("DecisionPlan", { simpleResolvers: true, description: "The outcomes of an edition as one list, proposed by one person and confirmed by another. Confidential until released.", implements: [Node] })
export class DecisionPlan {
  __typename?: 'DecisionPlan';
  /** Who confirmed it; null while nobody has. */
  @tg.Field(() => Person, { nullable: true, description: "Who confirmed it; null while nobody has." })
  confirmedBy?: Maybe<Parents['Person']>;
  /** SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the plan: outcomes, order, quotas, moves, reasons, and the hash of the version before. What is confirmed is exactly this. */
  @tg.Field(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the plan: outcomes, order, quotas, moves, reasons, and the hash of the version before. What is confirmed is exactly this." })
  contentHash!: string;
  /** The outcomes. */
  @tg.Field(() => [Decision], { nullable: false, description: "The outcomes." })
  decisions!: readonly (Parents['Decision'])[];
  /** Every quota that is exceeded all the same, with the reason. */
  @tg.Field(() => [QuotaExceedance], { nullable: false, description: "Every quota that is exceeded all the same, with the reason." })
  exceedances!: readonly (Parents['QuotaExceedance'])[];
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Every case that a quota moved: what it would be without quotas by field, region and organization, and what it is. */
  @tg.Field(() => [QuotaMove], { nullable: false, description: "Every case that a quota moved: what it would be without quotas by field, region and organization, and what it is." })
  moves!: readonly (Parents['QuotaMove'])[];
  /** Who moved up in this version, and in whose place. */
  @tg.Field(() => [Promotion], { nullable: false, description: "Who moved up in this version, and in whose place." })
  promotions!: readonly (Parents['Promotion'])[];
  /** Who proposed it. */
  @tg.Field(() => Person, { nullable: false, description: "Who proposed it." })
  proposedBy!: Parents['Person'];
  /** The hash of the confirmed version that this one replaces; null for one that begins anew. */
  @tg.Field(() => String, { nullable: true, description: "The hash of the confirmed version that this one replaces; null for one that begins anew." })
  replaces?: Maybe<string>;
  /** Where it stands. */
  @tg.Field(() => DecisionPlanState, { nullable: false, description: "Where it stands." })
  state!: DecisionPlanState;
  /** The number of this version among the edition's plans, from 1. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The number of this version among the edition's plans, from 1." })
  version!: number;
  /** Cases that fell out after the first version was confirmed, in this version and those before. They are not selected. */
  @tg.Field(() => [PlanWithdrawal], { nullable: false, description: "Cases that fell out after the first version was confirmed, in this version and those before. They are not selected." })
  withdrawals!: readonly (Parents['PlanWithdrawal'])[];
}

/** The answer to declaring a tie. From now on the cases that it concerns are closed to whoever declared it. */
@tg.ObjectType("DeclareTiePayload", { simpleResolvers: true, description: "The answer to declaring a tie. From now on the cases that it concerns are closed to whoever declared it.",  })
export class DeclareTiePayload {
  __typename?: 'DeclareTiePayload';
  /** True when it is on record; null when refused. */
  @tg.Field(() => Boolean, { nullable: true, description: "True when it is on record; null when refused." })
  declared?: Maybe<boolean>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to declining an invitation onto a committee. */
@tg.ObjectType("DeclineExpertInvitationPayload", { simpleResolvers: true, description: "The answer to declining an invitation onto a committee.",  })
export class DeclineExpertInvitationPayload {
  __typename?: 'DeclineExpertInvitationPayload';
  /** The person's part on the committee; null when refused. */
  @tg.Field(() => CommitteeMembership, { nullable: true, description: "The person's part on the committee; null when refused." })
  membership?: Maybe<Parents['CommitteeMembership']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to declining. */
@tg.ObjectType("DeclineRecommendationPayload", { simpleResolvers: true, description: "The answer to declining.",  })
export class DeclineRecommendationPayload {
  __typename?: 'DeclineRecommendationPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The recommendation; null when refused. */
  @tg.Field(() => Recommendation, { nullable: true, description: "The recommendation; null when refused." })
  recommendation?: Maybe<Parents['Recommendation']>;
}

/** The answer to declining or withdrawing a proposal. */
@tg.ObjectType("DeclineRoleGrantPayload", { simpleResolvers: true, description: "The answer to declining or withdrawing a proposal.",  })
export class DeclineRoleGrantPayload {
  __typename?: 'DeclineRoleGrantPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The proposal; null when refused. */
  @tg.Field(() => RoleProposal, { nullable: true, description: "The proposal; null when refused." })
  proposal?: Maybe<Parents['RoleProposal']>;
}

/** The answer to `describeEdition`. */
@tg.ObjectType("DescribeEditionPayload", { simpleResolvers: true, description: "The answer to `describeEdition`.",  })
export class DescribeEditionPayload {
  __typename?: 'DescribeEditionPayload';
  /** The edition's desk as it is now; null when refused. */
  @tg.Field(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." })
  desk?: Maybe<Parents['EditionDesk']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to describing a material. */
@tg.ObjectType("DescribeMaterialPayload", { simpleResolvers: true, description: "The answer to describing a material.",  })
export class DescribeMaterialPayload {
  __typename?: 'DescribeMaterialPayload';
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The draft with the material; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The draft with the material; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** The answer to describing oneself. */
@tg.ObjectType("DescribeMembershipPayload", { simpleResolvers: true, description: "The answer to describing oneself.",  })
export class DescribeMembershipPayload {
  __typename?: 'DescribeMembershipPayload';
  /** The membership; null when refused. */
  @tg.Field(() => CommitteeMembership, { nullable: true, description: "The membership; null when refused." })
  membership?: Maybe<Parents['CommitteeMembership']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** An organization in the directory, as signed-in people see it. */
@tg.ObjectType("DirectoryEntry", { simpleResolvers: true, description: "An organization in the directory, as signed-in people see it.", implements: [Node] })
export class DirectoryEntry {
  __typename?: 'DirectoryEntry';
  /** Other names by which it is known, such as abbreviations and former names. */
  @tg.Field(() => [String], { nullable: false, description: "Other names by which it is known, such as abbreviations and former names." })
  aliases!: readonly (string)[];
  /** ISO 3166-1 alpha-2 code of its country or region; null where it is not on record. */
  @tg.Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code of its country or region; null where it is not on record." })
  country?: Maybe<string>;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Its kind; null where it is not on record. */
  @tg.Field(() => OrganizationKind, { nullable: true, description: "Its kind; null where it is not on record." })
  kind?: Maybe<OrganizationKind>;
  /** Its names, one per language, written whole. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "Its names, one per language, written whole." })
  names!: readonly (Parents['LocalizedString'])[];
  /** The organization that it is a part of; null where there is none on record. */
  @tg.Field(() => DirectoryEntry, { nullable: true, description: "The organization that it is a part of; null where there is none on record." })
  parent?: Maybe<Parents['DirectoryEntry']>;
  /** Goes up by one with each change. Send it back with the next one. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each change. Send it back with the next one." })
  version!: number;
  /** Its own page; null where it is not on record. */
  @tg.Field(() => String, { nullable: true, description: "Its own page; null where it is not on record." })
  website?: Maybe<string>;
}

/** A text of a case as a committee reads it: nothing that says whose it is, but what it says itself. */
@tg.ObjectType("DiscussedText", { simpleResolvers: true, description: "A text of a case as a committee reads it: nothing that says whose it is, but what it says itself.",  })
export class DiscussedText {
  __typename?: 'DiscussedText';
  /** The text. */
  @tg.Field(() => String, { nullable: false, description: "The text." })
  body!: string;
  /** Its language. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Its language." })
  locale!: string;
  /** The summary. */
  @tg.Field(() => String, { nullable: false, description: "The summary." })
  summary!: string;
  /** The title. */
  @tg.Field(() => String, { nullable: false, description: "The title." })
  title!: string;
}

@tg.ArgsType()
export class DossierAddressArgs {
  /** As what. */
  @tg.Field(() => DossierFormat, { nullable: false, description: "As what." })
  format!: DossierFormat;
}

/** All that is on record of one case, in one place. Reading it is written into the audit. */
@tg.ObjectType("Dossier", { simpleResolvers: true, description: "All that is on record of one case, in one place. Reading it is written into the audit.",  })
export class Dossier {
  __typename?: 'Dossier';
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The key of its field, as it was handed in last. */
  @tg.Field(() => String, { nullable: false, description: "The key of its field, as it was handed in last." })
  field!: string;
  /** When this was put together. All of it is of one state of the database. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When this was put together. All of it is of one state of the database." })
  madeAt!: Instant;
  /** What is on record, part by part. */
  @tg.Field(() => [DossierSection], { nullable: false, description: "What is on record, part by part." })
  sections!: readonly (Parents['DossierSection'])[];
  /** The case. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The case." })
  submissionId!: string;
  /** Its title in its source language, as it was handed in last. */
  @tg.Field(() => String, { nullable: false, description: "Its title in its source language, as it was handed in last." })
  title!: string;
  /** The audit's entries on acts about the case, the earliest first. Reading is not among them. */
  @tg.Field(() => [AuditEntry], { nullable: false, description: "The audit's entries on acts about the case, the earliest first. Reading is not among them." })
  trail!: readonly (Parents['AuditEntry'])[];
}
tg.Args(() => DossierAddressArgs)(Dossier.prototype, "address", 0);
tg.Field(() => DossierAddress, { nullable: false, description: "Where it can be fetched to be printed or kept." })(Dossier.prototype, "address");

/** Where a dossier can be fetched. */
@tg.ObjectType("DossierAddress", { simpleResolvers: true, description: "Where a dossier can be fetched.",  })
export class DossierAddress {
  __typename?: 'DossierAddress';
  /** The address opens nothing from here on. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The address opens nothing from here on." })
  expiresAt!: Instant;
  /** What the file calls itself. */
  @tg.Field(() => String, { nullable: false, description: "What the file calls itself." })
  fileName!: string;
  /** Where it can be fetched for five minutes, by the person who asked and in the session that they asked with, sent along as `Authorization`. Its fetching is written into the audit, with the hash of what was fetched. */
  @tg.Field(() => String, { nullable: false, description: "Where it can be fetched for five minutes, by the person who asked and in the session that they asked with, sent along as `Authorization`. Its fetching is written into the audit, with the hash of what was fetched." })
  url!: string;
}

/** One thing that happened to a case. */
@tg.ObjectType("DossierEntry", { simpleResolvers: true, description: "One thing that happened to a case.",  })
export class DossierEntry {
  __typename?: 'DossierEntry';
  /** When; for figures and findings, when the dossier was made. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When; for figures and findings, when the dossier was made." })
  at!: Instant;
  /** The audit entry that was written in the same transaction; null where none was, as for figures. */
  @tg.Field(() => AuditEntry, { nullable: true, description: "The audit entry that was written in the same transaction; null where none was, as for figures." })
  audit?: Maybe<Parents['AuditEntry']>;
  /** What happened, for programs. */
  @tg.Field(() => String, { nullable: false, description: "What happened, for programs." })
  event!: string;
  /** What is known of it. */
  @tg.Field(() => [DossierFact], { nullable: false, description: "What is known of it." })
  facts!: readonly (Parents['DossierFact'])[];
  /** As what somebody acted. */
  @tg.Field(() => DossierPart, { nullable: false, description: "As what somebody acted." })
  part!: DossierPart;
  /** Who; null for the program, and where it is not on record. */
  @tg.Field(() => Person, { nullable: true, description: "Who; null for the program, and where it is not on record." })
  person?: Maybe<Parents['Person']>;
  /** What happened, in the caller's language. */
  @tg.Field(() => String, { nullable: false, description: "What happened, in the caller's language." })
  what!: string;
}

/** One thing known of an entry of a dossier. */
@tg.ObjectType("DossierFact", { simpleResolvers: true, description: "One thing known of an entry of a dossier.",  })
export class DossierFact {
  __typename?: 'DossierFact';
  /** The value for programs, where it is a word of ours; null for texts, numbers and names. */
  @tg.Field(() => String, { nullable: true, description: "The value for programs, where it is a word of ours; null for texts, numbers and names." })
  code?: Maybe<string>;
  /** What it is, in the caller's language. */
  @tg.Field(() => String, { nullable: false, description: "What it is, in the caller's language." })
  label!: string;
  /** What it is, for programs. */
  @tg.Field(() => String, { nullable: false, description: "What it is, for programs." })
  name!: string;
  /** Its value, in the caller's language where it is a word of ours. */
  @tg.Field(() => String, { nullable: false, description: "Its value, in the caller's language where it is a word of ours." })
  value!: string;
}

/** A part of a dossier. */
@tg.ObjectType("DossierSection", { simpleResolvers: true, description: "A part of a dossier.",  })
export class DossierSection {
  __typename?: 'DossierSection';
  /** What happened, the earliest first. */
  @tg.Field(() => [DossierEntry], { nullable: false, description: "What happened, the earliest first." })
  entries!: readonly (Parents['DossierEntry'])[];
  /** What it is about. */
  @tg.Field(() => DossierSectionKind, { nullable: false, description: "What it is about." })
  kind!: DossierSectionKind;
  /** Its title, in the caller's language. */
  @tg.Field(() => String, { nullable: false, description: "Its title, in the caller's language." })
  title!: string;
}

/** How often a part of a draft was saved, and by whom last. Two people at different sections do not get into each other's way. */
@tg.ObjectType("DraftSection", { simpleResolvers: true, description: "How often a part of a draft was saved, and by whom last. Two people at different sections do not get into each other's way.",  })
export class DraftSection {
  __typename?: 'DraftSection';
  /** The section. */
  @tg.Field(() => DraftSectionKind, { nullable: false, description: "The section." })
  kind!: DraftSectionKind;
  /** The language, for `TEXT`; null for others. */
  @tg.Field(() => LocaleScalar, { nullable: true, description: "The language, for `TEXT`; null for others." })
  locale?: Maybe<string>;
  /** When it was saved last. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was saved last." })
  savedAt!: Instant;
  /** The name of who saved it last, written whole; empty where they are no longer known. */
  @tg.Field(() => String, { nullable: false, description: "The name of who saved it last, written whole; empty where they are no longer known." })
  savedBy!: string;
  /** Goes up by one with each save. Send it back with the next one. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each save. Send it back with the next one." })
  version!: number;
}

/** A case that may be the same as the one that is screened. To be read beside it. */
@tg.ObjectType("DuplicateCandidate", { simpleResolvers: true, description: "A case that may be the same as the one that is screened. To be read beside it.",  })
export class DuplicateCandidate {
  __typename?: 'DuplicateCandidate';
  /** Names it in `ruleDuplicate`. Unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Names it in `ruleDuplicate`. Unchanged for life." })
  id!: string;
  /** The other case, as it was released in an earlier edition; null for one that is handed in to this one. */
  @tg.Field(() => ReleasedBefore, { nullable: true, description: "The other case, as it was released in an earlier edition; null for one that is handed in to this one." })
  released?: Maybe<Parents['ReleasedBefore']>;
  /** What holds; null while nobody has ruled. */
  @tg.Field(() => DuplicateRuling, { nullable: true, description: "What holds; null while nobody has ruled." })
  ruling?: Maybe<Parents['DuplicateRuling']>;
  /** What was ruled, the newest first. The first holds. */
  @tg.Field(() => [DuplicateRuling], { nullable: false, description: "What was ruled, the newest first. The first holds." })
  rulings!: readonly (Parents['DuplicateRuling'])[];
  /** What speaks for it, the strongest first; empty where somebody ruled on it and nothing speaks for it any more. */
  @tg.Field(() => [DuplicateSign], { nullable: false, description: "What speaks for it, the strongest first; empty where somebody ruled on it and nothing speaks for it any more." })
  signs!: readonly (Parents['DuplicateSign'])[];
  /** Where the other one stands; null for one that was released before. */
  @tg.Field(() => ScreeningState, { nullable: true, description: "Where the other one stands; null for one that was released before." })
  state?: Maybe<ScreeningState>;
  /** The other case, as it was handed in last; null for one that was released before. */
  @tg.Field(() => Submission, { nullable: true, description: "The other case, as it was handed in last; null for one that was released before." })
  submission?: Maybe<Parents['Submission']>;
}

/** What a person ruled on two cases. */
@tg.ObjectType("DuplicateRuling", { simpleResolvers: true, description: "What a person ruled on two cases.",  })
export class DuplicateRuling {
  __typename?: 'DuplicateRuling';
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  at!: Instant;
  /** Who. */
  @tg.Field(() => Person, { nullable: false, description: "Who." })
  by!: Parents['Person'];
  /** Whether either of the two was handed in again since. It holds all the same, until somebody rules anew. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether either of the two was handed in again since. It holds all the same, until somebody rules anew." })
  isOutdated!: boolean;
  /** Why. */
  @tg.Field(() => String, { nullable: false, description: "Why." })
  reason!: string;
  /** The ruling. */
  @tg.Field(() => DuplicateRulingKind, { nullable: false, description: "The ruling." })
  ruling!: DuplicateRulingKind;
  /** The case that was ruled on. A duplicate gives way to the other one. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The case that was ruled on. A duplicate gives way to the other one." })
  submissionId!: string;
}

/** One thing that speaks for two cases being one. */
@tg.ObjectType("DuplicateSign", { simpleResolvers: true, description: "One thing that speaks for two cases being one.",  })
export class DuplicateSign {
  __typename?: 'DuplicateSign';
  /** What it rests on, in the caller's language. */
  @tg.Field(() => String, { nullable: false, description: "What it rests on, in the caller's language." })
  evidence!: string;
  /** What. */
  @tg.Field(() => DuplicateSignKind, { nullable: false, description: "What." })
  kind!: DuplicateSignKind;
  /** How much they have in common, from 0 to 1; null where it is the same or not. */
  @tg.Field(() => tg.Float, { nullable: true, description: "How much they have in common, from 0 to 1; null where it is the same or not." })
  likeness?: Maybe<number>;
}

@tg.ArgsType()
export class EditionNameArgs {
  /** Language asked for; the nearest available one is served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for; the nearest available one is served." })
  locale!: string;
}

/** One year's call as the public sees it. */
@tg.ObjectType("Edition", { simpleResolvers: true, description: "One year's call as the public sees it.", implements: [Node] })
export class Edition {
  __typename?: 'Edition';
  /** The first instant at which applications are no longer taken: 24:00 on a day is 00:00 of the next. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The first instant at which applications are no longer taken: 24:00 on a day is 00:00 of the next." })
  applicationsCloseAt?: Maybe<Instant>;
  /** The instant from which applications are taken; null where it is not on record. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "The instant from which applications are taken; null where it is not on record." })
  applicationsOpenAt?: Maybe<Instant>;
  /** Whom to ask; null where it is not on record. */
  @tg.Field(() => Contact, { nullable: true, description: "Whom to ask; null where it is not on record." })
  contact?: Maybe<Parents['Contact']>;
  /** What reviewers look for. */
  @tg.Field(() => [Criterion], { nullable: false, description: "What reviewers look for." })
  criteria!: readonly (Parents['Criterion'])[];
  /** What makes a case eligible, as the call states it. */
  @tg.Field(() => [EligibilityRule], { nullable: false, description: "What makes a case eligible, as the call states it." })
  eligibilityRules!: readonly (Parents['EligibilityRule'])[];
  /** The subject fields, in the call's order. Each case has exactly one. */
  @tg.Field(() => [Field], { nullable: false, description: "The subject fields, in the call's order. Each case has exactly one." })
  fields!: readonly (Parents['Field'])[];
  /** Organizations recognized for having recommended many good cases. */
  @tg.Field(() => [Honour], { nullable: false, description: "Organizations recognized for having recommended many good cases." })
  honours!: readonly (Parents['Honour'])[];
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Forms that a case can take, as the call lists them. */
  @tg.Field(() => [CaseKind], { nullable: false, description: "Forms that a case can take, as the call lists them." })
  kinds!: readonly (Parents['CaseKind'])[];
  /** What is known about where these facts come from. */
  @tg.Field(() => [ProvenanceNote], { nullable: false, description: "What is known about where these facts come from." })
  provenance!: readonly (Parents['ProvenanceNote'])[];
  /** How many cases are to be chosen; null where it is not on record. */
  @tg.Field(() => Quotas, { nullable: true, description: "How many cases are to be chosen; null where it is not on record." })
  quotas?: Maybe<Parents['Quotas']>;
  /** Revision of the release that last changed this edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Revision of the release that last changed this edition." })
  revision!: number;
  /** Where it stands now. */
  @tg.Field(() => EditionStage, { nullable: false, description: "Where it stands now." })
  stage!: EditionStage;
  /** IANA name of the zone in which the edition's dates are meant. */
  @tg.Field(() => String, { nullable: false, description: "IANA name of the zone in which the edition's dates are meant." })
  timeZone!: string;
  /** The year that names the edition; unique. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition; unique." })
  year!: number;
}
tg.Args(() => EditionNameArgs)(Edition.prototype, "name", 0);
tg.Field(() => String, { nullable: false, description: "Its name." })(Edition.prototype, "name");

/** One change of an edition, kept with what was before and after. */
@tg.ObjectType("EditionChange", { simpleResolvers: true, description: "One change of an edition, kept with what was before and after.",  })
export class EditionChange {
  __typename?: 'EditionChange';
  /** The mutation's name. */
  @tg.Field(() => String, { nullable: false, description: "The mutation's name." })
  act!: string;
  /** What is there since, as JSON. */
  @tg.Field(() => String, { nullable: false, description: "What is there since, as JSON." })
  after!: string;
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  at!: Instant;
  /** What was there before, as JSON. */
  @tg.Field(() => String, { nullable: false, description: "What was there before, as JSON." })
  before!: string;
  /** Who. */
  @tg.Field(() => Person, { nullable: false, description: "Who." })
  by!: Parents['Person'];
  /** SHA-256, in hexadecimal, over the canonical JSON of both; the audit's entry of the act says the same. */
  @tg.Field(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON of both; the audit's entry of the act says the same." })
  contentHash!: string;
  /** The version that the edition had from then on. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version that the edition had from then on." })
  version!: number;
}

@tg.ArgsType()
export class EditionDeskAssignmentRunArgs {
  /** The run's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The run's id." })
  id!: string;
}

@tg.ArgsType()
export class EditionDeskAuditArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

@tg.ArgsType()
export class EditionDeskDossierArgs {
  /** The case. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The case." })
  submissionId!: string;
}

@tg.ArgsType()
export class EditionDeskExpertsArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
  /** Only those that stand here. */
  @tg.Field(() => ExpertState, { nullable: true, description: "Only those that stand here." })
  state?: Maybe<ExpertState>;
}

@tg.ArgsType()
export class EditionDeskNoticeBatchArgs {
  /** Its id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Its id." })
  id!: string;
}

@tg.ArgsType()
export class EditionDeskNoticesArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
  /** Only those that have got so far. */
  @tg.Field(() => NoticeState, { nullable: true, description: "Only those that have got so far." })
  state?: Maybe<NoticeState>;
}

@tg.ArgsType()
export class EditionDeskRecommendationsArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

@tg.ArgsType()
export class EditionDeskRolesArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

@tg.ArgsType()
export class EditionDeskScreeningArgs {
  /** Behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Behind this cursor." })
  after?: Maybe<string>;
  /** Only those of this field. */
  @tg.Field(() => String, { nullable: true, description: "Only those of this field." })
  field?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
  /** Only those that stand here. */
  @tg.Field(() => ScreeningState, { nullable: true, description: "Only those that stand here." })
  state?: Maybe<ScreeningState>;
  /** Only those whose worst finding that holds is this. */
  @tg.Field(() => Verdict, { nullable: true, description: "Only those whose worst finding that holds is this." })
  verdict?: Maybe<Verdict>;
}

@tg.ArgsType()
export class EditionDeskSubmissionsArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

@tg.ArgsType()
export class EditionDeskSubmissionsExportArgs {
  /** As what. */
  @tg.Field(() => ExportFormat, { nullable: false, description: "As what." })
  format!: ExportFormat;
}

@tg.ArgsType()
export class EditionDeskTiesArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
  /** Only those that stand so. */
  @tg.Field(() => TieStanding, { nullable: true, description: "Only those that stand so." })
  standing?: Maybe<TieStanding>;
}

/** Where an edition's organizers work. */
@tg.ObjectType("EditionDesk", { simpleResolvers: true, description: "Where an edition's organizers work.",  })
export class EditionDesk {
  __typename?: 'EditionDesk';
  /** The organizations that may recommend in the edition, newest first, at most 500. */
  @tg.Field(() => [Accreditation], { nullable: false, description: "The organizations that may recommend in the edition, newest first, at most 500." })
  accreditations!: readonly (Parents['Accreditation'])[];
  /** Whether reviewers see who applies. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether reviewers see who applies." })
  applicantsShown!: boolean;
  /** Pairs that organizers have fixed, but for cases that the organizer is tied to; the first 500. */
  @tg.Field(() => [AssignmentRuling], { nullable: false, description: "Pairs that organizers have fixed, but for cases that the organizer is tied to; the first 500." })
  assignmentRulings!: readonly (Parents['AssignmentRuling'])[];
  /** Runs of the assignment, newest first; the last 20. */
  @tg.Field(() => [AssignmentRun], { nullable: false, description: "Runs of the assignment, newest first; the last 20." })
  assignmentRuns!: readonly (Parents['AssignmentRun'])[];
  /** The edition's calendar as it is kept here; the public sees it as last released. */
  @tg.Field(() => Calendar, { nullable: false, description: "The edition's calendar as it is kept here; the public sees it as last released." })
  calendar!: Parents['Calendar'];
  /** The call in words, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "The call in words, one per language." })
  callTexts!: readonly (Parents['LocalizedString'])[];
  /** What was changed in the edition, newest first; the last 200. */
  @tg.Field(() => [EditionChange], { nullable: false, description: "What was changed in the edition, newest first; the last 200." })
  changes!: readonly (Parents['EditionChange'])[];
  /** What holds for the whole committee. */
  @tg.Field(() => CommitteeRules, { nullable: false, description: "What holds for the whole committee." })
  committeeRules!: Parents['CommitteeRules'];
  /** Whom to ask; the first is the public's. */
  @tg.Field(() => [Contact], { nullable: false, description: "Whom to ask; the first is the public's." })
  contacts!: readonly (Parents['Contact'])[];
  /** What reviewers look for. */
  @tg.Field(() => [CriterionSetting], { nullable: false, description: "What reviewers look for." })
  criteria!: readonly (Parents['CriterionSetting'])[];
  /** The plan of decisions in force; null before there is one. */
  @tg.Field(() => DecisionPlan, { nullable: true, description: "The plan of decisions in force; null before there is one." })
  decisionPlan?: Maybe<Parents['DecisionPlan']>;
  /** Every version of the plan, the newest first, at most 50. Empty for whoever is tied to one of the edition's cases. */
  @tg.Field(() => [DecisionPlan], { nullable: false, description: "Every version of the plan, the newest first, at most 50. Empty for whoever is tied to one of the edition's cases." })
  decisionPlans!: readonly (Parents['DecisionPlan'])[];
  /** Later closes that were granted, newest first; the last 500. */
  @tg.Field(() => [Extension], { nullable: false, description: "Later closes that were granted, newest first; the last 500." })
  extensions!: readonly (Parents['Extension'])[];
  /** Whether organizers may grant one applicant a later close. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether organizers may grant one applicant a later close." })
  extensionsAllowed!: boolean;
  /** The tables of all fields, in the call's order. */
  @tg.Field(() => [FieldTable], { nullable: false, description: "The tables of all fields, in the call's order." })
  fieldTables!: readonly (Parents['FieldTable'])[];
  /** The subject fields, in the call's order. */
  @tg.Field(() => [NamedKeySetting], { nullable: false, description: "The subject fields, in the call's order." })
  fields!: readonly (Parents['NamedKeySetting'])[];
  /** Keys of partners and screens that reach this edition, newest first; the last 200. */
  @tg.Field(() => [AccessKey], { nullable: false, description: "Keys of partners and screens that reach this edition, newest first; the last 200." })
  keys!: readonly (Parents['AccessKey'])[];
  /** Forms that a case can take. */
  @tg.Field(() => [NamedKeySetting], { nullable: false, description: "Forms that a case can take." })
  kinds!: readonly (Parents['NamedKeySetting'])[];
  /** Applicants of what was handed in to this edition that may be in the directory twice, the likeliest first, at most 50. */
  @tg.Field(() => [LikelyDuplicate], { nullable: false, description: "Applicants of what was handed in to this edition that may be in the directory twice, the likeliest first, at most 50." })
  likelyDuplicates!: readonly (Parents['LikelyDuplicate'])[];
  /** Its name, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "Its name, one per language." })
  names!: readonly (Parents['LocalizedString'])[];
  /** Letters to many, newest first, at most 50. */
  @tg.Field(() => [NoticeBatch], { nullable: false, description: "Letters to many, newest first, at most 50." })
  noticeBatches!: readonly (Parents['NoticeBatch'])[];
  /** How the edition comes along. */
  @tg.Field(() => EditionProgress, { nullable: false, description: "How the edition comes along." })
  progress!: Parents['EditionProgress'];
  /** How many of them at most may be of one field, one region of the world or one organization. */
  @tg.Field(() => [QuotaRule], { nullable: false, description: "How many of them at most may be of one field, one region of the world or one organization." })
  quotaRules!: readonly (Parents['QuotaRule'])[];
  /** How many cases are to be chosen. */
  @tg.Field(() => Quotas, { nullable: false, description: "How many cases are to be chosen." })
  quotas!: Parents['Quotas'];
  /** The releases prepared for the edition, newest first. */
  @tg.Field(() => [Release], { nullable: false, description: "The releases prepared for the edition, newest first." })
  releases!: readonly (Parents['Release'])[];
  /** People who may review in this edition. */
  @tg.Field(() => [Reviewer], { nullable: false, description: "People who may review in this edition." })
  reviewers!: readonly (Parents['Reviewer'])[];
  /** Roles that wait for a second person, oldest first; the first 100. Those for all editions are there for organizers of all. */
  @tg.Field(() => [RoleProposal], { nullable: false, description: "Roles that wait for a second person, oldest first; the first 100. Those for all editions are there for organizers of all." })
  roleProposals!: readonly (Parents['RoleProposal'])[];
  /** The rules of eligibility in force. */
  @tg.Field(() => [RuleSetting], { nullable: false, description: "The rules of eligibility in force." })
  rules!: readonly (Parents['RuleSetting'])[];
  /** The version of the rules in force; a finding names the version that it was judged by. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the rules in force; a finding names the version that it was judged by." })
  rulesVersion!: number;
  /** Where the edition stands now. */
  @tg.Field(() => DeskStage, { nullable: false, description: "Where the edition stands now." })
  stage!: DeskStage;
  /** Addresses that are suspended, the newest first, at most 100. For organizers of all editions; empty for everybody else. */
  @tg.Field(() => [Suspension], { nullable: false, description: "Addresses that are suspended, the newest first, at most 100. For organizers of all editions; empty for everybody else." })
  suspensions!: readonly (Parents['Suspension'])[];
  /** IANA name of the zone in which the edition's dates are meant. */
  @tg.Field(() => String, { nullable: false, description: "IANA name of the zone in which the edition's dates are meant." })
  timeZone!: string;
  /** Goes up by one with each change of the edition. Send it back with the next change. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each change of the edition. Send it back with the next change." })
  version!: number;
  /** Threads whose applicants wait for an answer, the longest first, at most 50. An answer makes room. */
  @tg.Field(() => [MessageThread], { nullable: false, description: "Threads whose applicants wait for an answer, the longest first, at most 50. An answer makes room." })
  waitingThreads!: readonly (Parents['MessageThread'])[];
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  year!: number;
}
tg.Args(() => EditionDeskAssignmentRunArgs)(EditionDesk.prototype, "assignmentRun", 0);
tg.Field(() => AssignmentRun, { nullable: true, description: "One run of the assignment; null when there is none by that id, or none of this edition." })(EditionDesk.prototype, "assignmentRun");
tg.Args(() => EditionDeskAuditArgs)(EditionDesk.prototype, "audit", 0);
tg.Field(() => AuditEntryConnection, { nullable: false, description: "What has been done and read in the edition, newest first." })(EditionDesk.prototype, "audit");
tg.Args(() => EditionDeskDossierArgs)(EditionDesk.prototype, "dossier", 0);
tg.Field(() => Dossier, { nullable: true, description: "All that is on record of a case that was handed in to the edition; null for an unknown one, for one that the caller is tied to, and while they still judge it." })(EditionDesk.prototype, "dossier");
tg.Args(() => EditionDeskExpertsArgs)(EditionDesk.prototype, "experts", 0);
tg.Field(() => ExpertConnection, { nullable: false, description: "Experts and chairs, newest first." })(EditionDesk.prototype, "experts");
tg.Args(() => EditionDeskNoticeBatchArgs)(EditionDesk.prototype, "noticeBatch", 0);
tg.Field(() => NoticeBatch, { nullable: true, description: "One of them; null when there is none by that id in this edition." })(EditionDesk.prototype, "noticeBatch");
tg.Args(() => EditionDeskNoticesArgs)(EditionDesk.prototype, "notices", 0);
tg.Field(() => NoticeConnection, { nullable: false, description: "Mails of the edition, newest first. Those that would give away a draft are not among them." })(EditionDesk.prototype, "notices");
tg.Args(() => EditionDeskRecommendationsArgs)(EditionDesk.prototype, "recommendations", 0);
tg.Field(() => RecommendationConnection, { nullable: false, description: "All recommendations of the edition, newest first. A draft's are not among them." })(EditionDesk.prototype, "recommendations");
tg.Args(() => EditionDeskRolesArgs)(EditionDesk.prototype, "roles", 0);
tg.Field(() => HeldRoleConnection, { nullable: false, description: "Who holds a role that reaches this edition, by name; somebody with two roles is listed for each." })(EditionDesk.prototype, "roles");
tg.Args(() => EditionDeskScreeningArgs)(EditionDesk.prototype, "screening", 0);
tg.Field(() => ScreeningConnection, { nullable: false, description: "The cases that were handed in, newest first, as the screening desk sees them. Without those that the caller is tied to." })(EditionDesk.prototype, "screening");
tg.Args(() => EditionDeskSubmissionsArgs)(EditionDesk.prototype, "submissions", 0);
tg.Field(() => SubmissionConnection, { nullable: false, description: "The submissions of the edition, newest first; drafts stay with their authors and are not among them." })(EditionDesk.prototype, "submissions");
tg.Args(() => EditionDeskSubmissionsExportArgs)(EditionDesk.prototype, "submissionsExport", 0);
tg.Field(() => SubmissionsExport, { nullable: false, description: "Everything handed in to the edition, as a table. Withdrawn ones and drafts are not in it." })(EditionDesk.prototype, "submissionsExport");
tg.Args(() => EditionDeskTiesArgs)(EditionDesk.prototype, "ties", 0);
tg.Field(() => CaseTieConnection, { nullable: false, description: "Who of the committee is or may be tied to which case, found anew each time. Cases that the organizer is tied to are not among them." })(EditionDesk.prototype, "ties");

/** How an edition comes along, in numbers of what was handed in. Nothing here depends on reviews or decisions. */
@tg.ObjectType("EditionProgress", { simpleResolvers: true, description: "How an edition comes along, in numbers of what was handed in. Nothing here depends on reviews or decisions.",  })
export class EditionProgress {
  __typename?: 'EditionProgress';
  /** Those that stand, by country or region; one with several counts for each. */
  @tg.Field(() => [Tally], { nullable: false, description: "Those that stand, by country or region; one with several counts for each." })
  countries!: readonly (Parents['Tally'])[];
  /** All that were handed in, by the day of their first receipt in the edition's zone, earliest first. */
  @tg.Field(() => [Tally], { nullable: false, description: "All that were handed in, by the day of their first receipt in the edition's zone, earliest first." })
  days!: readonly (Parents['Tally'])[];
  /** Drafts that nobody has handed in. They are counted and not listed. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Drafts that nobody has handed in. They are counted and not listed." })
  drafts!: number;
  /** Those that stand, by field. */
  @tg.Field(() => [Tally], { nullable: false, description: "Those that stand, by field." })
  fields!: readonly (Parents['Tally'])[];
  /** Message threads whose applicants wait for an answer. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Message threads whose applicants wait for an answer." })
  openQuestions!: number;
  /** Those that stand, by the recommender that counts, where both sides have agreed. */
  @tg.Field(() => [Tally], { nullable: false, description: "Those that stand, by the recommender that counts, where both sides have agreed." })
  recommenders!: readonly (Parents['Tally'])[];
  /** Submissions that were handed in, by where they stand now. */
  @tg.Field(() => [Tally], { nullable: false, description: "Submissions that were handed in, by where they stand now." })
  steps!: readonly (Parents['Tally'])[];
  /** Mails of the edition that were refused, given up or sent back. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Mails of the edition that were refused, given up or sent back." })
  undeliveredMails!: number;
}

/** One rule's verdict on a submission, with its evidence. */
@tg.ObjectType("EligibilityFinding", { simpleResolvers: true, description: "One rule's verdict on a submission, with its evidence.",  })
export class EligibilityFinding {
  __typename?: 'EligibilityFinding';
  /** What the verdict rests on, in the caller's language. */
  @tg.Field(() => String, { nullable: false, description: "What the verdict rests on, in the caller's language." })
  evidence!: string;
  /** The rule. */
  @tg.Field(() => EligibilityRule, { nullable: false, description: "The rule." })
  rule!: Parents['EligibilityRule'];
  /** The version of the edition's rules that it was judged by: those in force when it was handed in, or now for a draft. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the edition's rules that it was judged by: those in force when it was handed in, or now for a draft." })
  rulesVersion!: number;
  /** The verdict. */
  @tg.Field(() => Verdict, { nullable: false, description: "The verdict." })
  verdict!: Verdict;
}

@tg.ArgsType()
export class EligibilityRuleTextArgs {
  /** Language asked for; the nearest available one is served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for; the nearest available one is served." })
  locale!: string;
}

/** A condition that a submission has to meet. */
@tg.ObjectType("EligibilityRule", { simpleResolvers: true, description: "A condition that a submission has to meet.",  })
export class EligibilityRule {
  __typename?: 'EligibilityRule';
  /** Stable key, unique within the edition. */
  @tg.Field(() => String, { nullable: false, description: "Stable key, unique within the edition." })
  key!: string;
}
tg.Args(() => EligibilityRuleTextArgs)(EligibilityRule.prototype, "text", 0);
tg.Field(() => String, { nullable: false, description: "The condition in words." })(EligibilityRule.prototype, "text");

/** The answer to ending an accreditation. What both sides have agreed on stays. */
@tg.ObjectType("EndAccreditationPayload", { simpleResolvers: true, description: "The answer to ending an accreditation. What both sides have agreed on stays.",  })
export class EndAccreditationPayload {
  __typename?: 'EndAccreditationPayload';
  /** The accreditation; null when refused. */
  @tg.Field(() => Accreditation, { nullable: true, description: "The accreditation; null when refused." })
  accreditation?: Maybe<Parents['Accreditation']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to taking an expert off the committee. */
@tg.ObjectType("EndExpertPayload", { simpleResolvers: true, description: "The answer to taking an expert off the committee.",  })
export class EndExpertPayload {
  __typename?: 'EndExpertPayload';
  /** The expert; null when refused. */
  @tg.Field(() => Expert, { nullable: true, description: "The expert; null when refused." })
  expert?: Maybe<Parents['Expert']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to ending a session. */
@tg.ObjectType("EndSessionPayload", { simpleResolvers: true, description: "The answer to ending a session.",  })
export class EndSessionPayload {
  __typename?: 'EndSessionPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** What a person has asked for: to be taken out. */
@tg.ObjectType("ErasureRequest", { simpleResolvers: true, description: "What a person has asked for: to be taken out.",  })
export class ErasureRequest {
  __typename?: 'ErasureRequest';
  /** From when on it is done. Until then it can be taken back. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "From when on it is done. Until then it can be taken back." })
  dueAt!: Instant;
  /** When it was asked for. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was asked for." })
  requestedAt!: Instant;
  /** Whether something came up that has to end first, such as a case that was handed in meanwhile and has nobody else. It is done once nothing does. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether something came up that has to end first, such as a case that was handed in meanwhile and has nobody else. It is done once nothing does." })
  waits!: boolean;
}

/** Somebody asked to judge in an edition, as its organizers see them. */
@tg.ObjectType("Expert", { simpleResolvers: true, description: "Somebody asked to judge in an edition, as its organizers see them.",  })
export class Expert {
  __typename?: 'Expert';
  /** The mail box that is invited. Only whose account it is can accept. */
  @tg.Field(() => String, { nullable: false, description: "The mail box that is invited. Only whose account it is can accept." })
  address!: string;
  /** When they accepted or declined; null before. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When they accepted or declined; null before." })
  answeredAt?: Maybe<Instant>;
  /** The second organizer, who had them invited; null before. */
  @tg.Field(() => Person, { nullable: true, description: "The second organizer, who had them invited; null before." })
  confirmedBy?: Maybe<Parents['Person']>;
  /** ISO 3166-1 alpha-2 code of their country or region. */
  @tg.Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code of their country or region." })
  country?: Maybe<string>;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** When it ended; null while it has not. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it ended; null while it has not." })
  endedAt?: Maybe<Instant>;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** When the invitation was sent; null before. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When the invitation was sent; null before." })
  invitedAt?: Maybe<Instant>;
  /** Languages in which they read cases. */
  @tg.Field(() => [LocaleScalar], { nullable: false, description: "Languages in which they read cases." })
  languages!: readonly (string)[];
  /** How many reviews they take on. */
  @tg.Field(() => ReviewLoad, { nullable: false, description: "How many reviews they take on." })
  load!: Parents['ReviewLoad'];
  /** The organization that they are of. */
  @tg.Field(() => DirectoryEntry, { nullable: true, description: "The organization that they are of." })
  organization?: Maybe<Parents['DirectoryEntry']>;
  /** Who has answered; null before. */
  @tg.Field(() => Person, { nullable: true, description: "Who has answered; null before." })
  person?: Maybe<Parents['Person']>;
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  proposedAt!: Instant;
  /** Who proposed them. */
  @tg.Field(() => Person, { nullable: false, description: "Who proposed them." })
  proposedBy!: Parents['Person'];
  /** Why it ended; empty while it has not. */
  @tg.Field(() => String, { nullable: false, description: "Why it ended; empty while it has not." })
  reason!: string;
  /** What they sit for; empty once it has ended. */
  @tg.Field(() => [CommitteeSeat], { nullable: false, description: "What they sit for; empty once it has ended." })
  seats!: readonly (Parents['CommitteeSeat'])[];
  /** Where it stands. */
  @tg.Field(() => ExpertState, { nullable: false, description: "Where it stands." })
  state!: ExpertState;
  /** Words and short phrases; a case asks for those that stand in its titles and summaries, or name its form. */
  @tg.Field(() => [String], { nullable: false, description: "Words and short phrases; a case asks for those that stand in its titles and summaries, or name its form." })
  topics!: readonly (string)[];
  /** Goes up by one with each change. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each change." })
  version!: number;
}

/** A page of experts. */
@tg.ObjectType("ExpertConnection", { simpleResolvers: true, description: "A page of experts.",  })
export class ExpertConnection {
  __typename?: 'ExpertConnection';
  /** The page. */
  @tg.Field(() => [ExpertEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['ExpertEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** One expert on a page. */
@tg.ObjectType("ExpertEdge", { simpleResolvers: true, description: "One expert on a page.",  })
export class ExpertEdge {
  __typename?: 'ExpertEdge';
  /** Hand this to `after` to read on behind this expert. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this expert." })
  cursor!: string;
  /** The expert. */
  @tg.Field(() => Expert, { nullable: false, description: "The expert." })
  node!: Parents['Expert'];
}

/** A column of the exported table. */
@tg.ObjectType("ExportColumn", { simpleResolvers: true, description: "A column of the exported table.",  })
export class ExportColumn {
  __typename?: 'ExportColumn';
  /** Its name in the first row. Names stay, and so does their order; new ones come last. */
  @tg.Field(() => String, { nullable: false, description: "Its name in the first row. Names stay, and so does their order; new ones come last." })
  key!: string;
  /** What stands in it, in the caller's language. */
  @tg.Field(() => String, { nullable: false, description: "What stands in it, in the caller's language." })
  meaning!: string;
}

/** A file of a submission that is taken away. */
@tg.ObjectType("ExportedFile", { simpleResolvers: true, description: "A file of a submission that is taken away.",  })
export class ExportedFile {
  __typename?: 'ExportedFile';
  /** Its size in bytes. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Its size in bytes." })
  byteLength!: number;
  /** SHA-256, in hexadecimal, of the file as it was handed in; null until all of it is here. */
  @tg.Field(() => String, { nullable: true, description: "SHA-256, in hexadecimal, of the file as it was handed in; null until all of it is here." })
  contentHash?: Maybe<string>;
  /** What it was called where it came from; null where nobody said. */
  @tg.Field(() => String, { nullable: true, description: "What it was called where it came from; null where nobody said." })
  fileName?: Maybe<string>;
  /** What it is. */
  @tg.Field(() => MaterialKind, { nullable: false, description: "What it is." })
  kind!: MaterialKind;
  /** The material's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The material's id." })
  materialId!: string;
  /** Where it can be fetched for five minutes, as a material's `url`; null until it is ready. */
  @tg.Field(() => String, { nullable: true, description: "Where it can be fetched for five minutes, as a material's `url`; null until it is ready." })
  url?: Maybe<string>;
}

/** A later close for one case or one applicant, granted by an organizer. */
@tg.ObjectType("Extension", { simpleResolvers: true, description: "A later close for one case or one applicant, granted by an organizer.", implements: [Node] })
export class Extension {
  __typename?: 'Extension';
  /** The address of the applicant that it is for; null where it is for one case. */
  @tg.Field(() => String, { nullable: true, description: "The address of the applicant that it is for; null where it is for one case." })
  applicantEmail?: Maybe<string>;
  /** When it was granted. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was granted." })
  grantedAt!: Instant;
  /** Who granted it. */
  @tg.Field(() => Person, { nullable: false, description: "Who granted it." })
  grantedBy!: Parents['Person'];
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Why. */
  @tg.Field(() => String, { nullable: false, description: "Why." })
  reason!: string;
  /** When it was taken back. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was taken back." })
  revokedAt?: Maybe<Instant>;
  /** Who took it back; null where nobody has. */
  @tg.Field(() => Person, { nullable: true, description: "Who took it back; null where nobody has." })
  revokedBy?: Maybe<Parents['Person']>;
  /** The case that it is for; null where it is for an applicant. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The case that it is for; null where it is for an applicant." })
  submissionId?: Maybe<string>;
  /** The first instant at which nothing is taken any more. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The first instant at which nothing is taken any more." })
  until!: Instant;
  /** The same in words, in the edition's zone and the caller's language. */
  @tg.Field(() => String, { nullable: false, description: "The same in words, in the edition's zone and the caller's language." })
  untilText!: string;
}

/** The answer to `failScreening`. */
@tg.ObjectType("FailScreeningPayload", { simpleResolvers: true, description: "The answer to `failScreening`.",  })
export class FailScreeningPayload {
  __typename?: 'FailScreeningPayload';
  /** The case as it is now; null when refused. */
  @tg.Field(() => ScreeningCase, { nullable: true, description: "The case as it is now; null when refused." })
  case?: Maybe<Parents['ScreeningCase']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

@tg.ArgsType()
export class FieldNameArgs {
  /** Language asked for; the nearest available one is served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for; the nearest available one is served." })
  locale!: string;
}

/** A subject field of an edition. */
@tg.ObjectType("Field", { simpleResolvers: true, description: "A subject field of an edition.",  })
export class Field {
  __typename?: 'Field';
  /** Stable key, unique within the edition, such as `SECURITY`. */
  @tg.Field(() => String, { nullable: false, description: "Stable key, unique within the edition, such as `SECURITY`." })
  key!: string;
}
tg.Args(() => FieldNameArgs)(Field.prototype, "name", 0);
tg.Field(() => String, { nullable: false, description: "Its name." })(Field.prototype, "name");

/** A field's committee at work, as one of its members or an organizer of the edition sees it. */
@tg.ObjectType("FieldCommittee", { simpleResolvers: true, description: "A field's committee at work, as one of its members or an organizer of the edition sees it.",  })
export class FieldCommittee {
  __typename?: 'FieldCommittee';
  /** What it talks about; null until a chair has opened it. */
  @tg.Field(() => Agenda, { nullable: true, description: "What it talks about; null until a chair has opened it." })
  agenda?: Maybe<Parents['Agenda']>;
  /** Ballots of the field and of the whole edition, oldest first. */
  @tg.Field(() => [Ballot], { nullable: false, description: "Ballots of the field and of the whole edition, oldest first." })
  ballots!: readonly (Parents['Ballot'])[];
  /** How far its reviews are; for its chairs and organizers, null for experts. */
  @tg.Field(() => ReviewCoverage, { nullable: true, description: "How far its reviews are; for its chairs and organizers, null for experts." })
  coverage?: Maybe<Parents['ReviewCoverage']>;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The key of the field. */
  @tg.Field(() => String, { nullable: false, description: "The key of the field." })
  field!: string;
  /** Who sits for the field; for its chairs and organizers, null for experts. */
  @tg.Field(() => [CommitteePerson], { nullable: true, description: "Who sits for the field; for its chairs and organizers, null for experts." })
  members?: Maybe<readonly (Parents['CommitteePerson'])[]>;
}

/** The figures of one field as a whole. Never across fields. `docs/figures.md` says what each means, and where it comes from. */
@tg.ObjectType("FieldFigures", { simpleResolvers: true, description: "The figures of one field as a whole. Never across fields. `docs/figures.md` says what each means, and where it comes from.",  })
export class FieldFigures {
  __typename?: 'FieldFigures';
  /** ICC(2,1) and ICC(2,k): experts' strictness counts as error. */
  @tg.Field(() => Correlation, { nullable: true, description: "ICC(2,1) and ICC(2,k): experts' strictness counts as error." })
  absolute?: Maybe<Parents['Correlation']>;
  /** Why there are no adjusted values; null where there are. */
  @tg.Field(() => RefusedFigure, { nullable: true, description: "Why there are no adjusted values; null where there are." })
  adjustedRefused?: Maybe<Parents['RefusedFigure']>;
  /** Agreement, by how far values are apart. */
  @tg.Field(() => Agreement, { nullable: false, description: "Agreement, by how far values are apart." })
  agreement!: Parents['Agreement'];
  /** How many reviews `average` is the mean of: the harmonic mean of reviews per reviewed case. */
  @tg.Field(() => tg.Float, { nullable: true, description: "How many reviews `average` is the mean of: the harmonic mean of reviews per reviewed case." })
  averageOf?: Maybe<number>;
  /** What the chances are made from; null where there are none. */
  @tg.Field(() => ChanceBasis, { nullable: true, description: "What the chances are made from; null where there are none." })
  chancesBasis?: Maybe<ChanceBasis>;
  /** Why there are no chances to be in the top; null where there are. */
  @tg.Field(() => RefusedFigure, { nullable: true, description: "Why there are no chances to be in the top; null where there are." })
  chancesRefused?: Maybe<Parents['RefusedFigure']>;
  /** ICC(3,1) and ICC(3,k): strictness does not count. */
  @tg.Field(() => Correlation, { nullable: true, description: "ICC(3,1) and ICC(3,k): strictness does not count." })
  consistency?: Maybe<Parents['Correlation']>;
  /** Why there are no intraclass correlations; null where there are. */
  @tg.Field(() => RefusedFigure, { nullable: true, description: "Why there are no intraclass correlations; null where there are." })
  correlationsRefused?: Maybe<Parents['RefusedFigure']>;
  /** ICC(1,1) and ICC(1,k): each case has experts of its own. */
  @tg.Field(() => Correlation, { nullable: true, description: "ICC(1,1) and ICC(1,k): each case has experts of its own." })
  oneWay?: Maybe<Parents['Correlation']>;
  /** Why there is no order within experts; null where there is. */
  @tg.Field(() => RefusedFigure, { nullable: true, description: "Why there is no order within experts; null where there is." })
  orderRefused?: Maybe<Parents['RefusedFigure']>;
  /** Agreement, by the order of values alone. */
  @tg.Field(() => Agreement, { nullable: false, description: "Agreement, by the order of values alone." })
  ordinalAgreement!: Parents['Agreement'];
  /** How many rounds the resampled figures are made from. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many rounds the resampled figures are made from." })
  rounds!: number;
}

@tg.ArgsType()
export class FieldTableReviewsArgs {
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** A field as its committee sees it: without what concerns whoever reads, and without what they still judge themselves. */
@tg.ObjectType("FieldTable", { simpleResolvers: true, description: "A field as its committee sees it: without what concerns whoever reads, and without what they still judge themselves.",  })
export class FieldTable {
  __typename?: 'FieldTable';
  /** The cases, in the order of their ids. What is calculated is null while it is not there. */
  @tg.Field(() => [CaseFigures], { nullable: false, description: "The cases, in the order of their ids. What is calculated is null while it is not there." })
  cases!: readonly (Parents['CaseFigures'])[];
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The key of the field. */
  @tg.Field(() => String, { nullable: false, description: "The key of the field." })
  field!: string;
  /** The figures of the field as a whole; null while there are none. */
  @tg.Field(() => FieldFigures, { nullable: true, description: "The figures of the field as a whole; null while there are none." })
  figures?: Maybe<Parents['FieldFigures']>;
  /** The `reviewsHash` that the figures were made from; null while there are none. It is their seed: the same reviews always give the same figures. */
  @tg.Field(() => String, { nullable: true, description: "The `reviewsHash` that the figures were made from; null while there are none. It is their seed: the same reviews always give the same figures." })
  madeFrom?: Maybe<string>;
  /** SHA-256, in hexadecimal, over which cases there are and what counts of their reviews, as they are now. */
  @tg.Field(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over which cases there are and what counts of their reviews, as they are now." })
  reviewsHash!: string;
  /** Where the figures stand. */
  @tg.Field(() => FiguresState, { nullable: false, description: "Where the figures stand." })
  state!: FiguresState;
  /** How many of the field's cases the line lets in. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many of the field's cases the line lets in." })
  top!: number;
}
tg.Args(() => FieldTableReviewsArgs)(FieldTable.prototype, "reviews", 0);
tg.Field(() => [Review], { nullable: false, description: "What was said of one of the cases, in an order that says nothing, without names; empty where it is none of them." })(FieldTable.prototype, "reviews");

/** Where the middle 95 % of the resampled figures lie. */
@tg.ObjectType("FigureInterval", { simpleResolvers: true, description: "Where the middle 95 % of the resampled figures lie.",  })
export class FigureInterval {
  __typename?: 'FigureInterval';
  /** The upper end. */
  @tg.Field(() => tg.Float, { nullable: false, description: "The upper end." })
  high!: number;
  /** The lower end. */
  @tg.Field(() => tg.Float, { nullable: false, description: "The lower end." })
  low!: number;
}

/** How much of one kind of file may be handed in. */
@tg.ObjectType("FileLimit", { simpleResolvers: true, description: "How much of one kind of file may be handed in.",  })
export class FileLimit {
  __typename?: 'FileLimit';
  /** Largest file, in bytes. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Largest file, in bytes." })
  bytes!: number;
  /** Most of the kind in a submission. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Most of the kind in a submission." })
  count!: number;
  /** Which kind. */
  @tg.Field(() => MaterialKind, { nullable: false, description: "Which kind." })
  kind!: MaterialKind;
  /** Longest video, in minutes; null for others. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Longest video, in minutes; null for others." })
  minutes?: Maybe<number>;
  /** Most pages of a document; null for others. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Most pages of a document; null for others." })
  pages?: Maybe<number>;
  /** Most pixels of a picture; null for others. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Most pixels of a picture; null for others." })
  pixels?: Maybe<number>;
  /** Media types that are taken. The bytes decide, not the name. */
  @tg.Field(() => [String], { nullable: false, description: "Media types that are taken. The bytes decide, not the name." })
  types!: readonly (string)[];
}

/** The point of a picture that has to stay in sight when it is cropped. */
@tg.ObjectType("FocalPoint", { simpleResolvers: true, description: "The point of a picture that has to stay in sight when it is cropped.",  })
export class FocalPoint {
  __typename?: 'FocalPoint';
  /** From 0, left, to 1, right. */
  @tg.Field(() => tg.Float, { nullable: false, description: "From 0, left, to 1, right." })
  x!: number;
  /** From 0, top, to 1, bottom. */
  @tg.Field(() => tg.Float, { nullable: false, description: "From 0, top, to 1, bottom." })
  y!: number;
}

/** The answer to `grantExtension`. */
@tg.ObjectType("GrantExtensionPayload", { simpleResolvers: true, description: "The answer to `grantExtension`.",  })
export class GrantExtensionPayload {
  __typename?: 'GrantExtensionPayload';
  /** The extension; null when refused. */
  @tg.Field(() => Extension, { nullable: true, description: "The extension; null when refused." })
  extension?: Maybe<Parents['Extension']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to handing a submission over. */
@tg.ObjectType("HandOverSubmissionPayload", { simpleResolvers: true, description: "The answer to handing a submission over.",  })
export class HandOverSubmissionPayload {
  __typename?: 'HandOverSubmissionPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The submission with its members; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The submission with its members; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** A role that somebody holds, as organizers see it. */
@tg.ObjectType("HeldRole", { simpleResolvers: true, description: "A role that somebody holds, as organizers see it.",  })
export class HeldRole {
  __typename?: 'HeldRole';
  /** The year of the edition that it is limited to; null when it holds for all. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The year of the edition that it is limited to; null when it holds for all." })
  edition?: Maybe<number>;
  /** The key of the field that it is limited to; null when it holds for all. */
  @tg.Field(() => String, { nullable: true, description: "The key of the field that it is limited to; null when it holds for all." })
  field?: Maybe<string>;
  /** Since when. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "Since when." })
  grantedAt!: Instant;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** Who holds it. */
  @tg.Field(() => Person, { nullable: false, description: "Who holds it." })
  person!: Parents['Person'];
  /** The role. */
  @tg.Field(() => Role, { nullable: false, description: "The role." })
  role!: Role;
}

/** A page of held roles. */
@tg.ObjectType("HeldRoleConnection", { simpleResolvers: true, description: "A page of held roles.",  })
export class HeldRoleConnection {
  __typename?: 'HeldRoleConnection';
  /** The page. */
  @tg.Field(() => [HeldRoleEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['HeldRoleEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** A held role on a page. */
@tg.ObjectType("HeldRoleEdge", { simpleResolvers: true, description: "A held role on a page.",  })
export class HeldRoleEdge {
  __typename?: 'HeldRoleEdge';
  /** Hand this to `after` to read on behind this role. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this role." })
  cursor!: string;
  /** The role. */
  @tg.Field(() => HeldRole, { nullable: false, description: "The role." })
  node!: Parents['HeldRole'];
}

/** An organization recognized for recommending many good cases. */
@tg.ObjectType("Honour", { simpleResolvers: true, description: "An organization recognized for recommending many good cases.",  })
export class Honour {
  __typename?: 'Honour';
  /** The organization. */
  @tg.Field(() => Organization, { nullable: false, description: "The organization." })
  organization!: Parents['Organization'];
}

/** The answer to inviting somebody. */
@tg.ObjectType("InviteToSubmissionPayload", { simpleResolvers: true, description: "The answer to inviting somebody.",  })
export class InviteToSubmissionPayload {
  __typename?: 'InviteToSubmissionPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The submission with its invitations; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The submission with its invitations; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** The answer to making a key. */
@tg.ObjectType("IssueKeyPayload", { simpleResolvers: true, description: "The answer to making a key.",  })
export class IssueKeyPayload {
  __typename?: 'IssueKeyPayload';
  /** The key; null when refused. */
  @tg.Field(() => AccessKey, { nullable: true, description: "The key; null when refused." })
  key?: Maybe<Parents['AccessKey']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** Send it as `Authorization: Bearer …`. Shown once: null when refused, and in the answer to a retry. */
  @tg.Field(() => String, { nullable: true, description: "Send it as `Authorization: Bearer …`. Shown once: null when refused, and in the answer to a retry." })
  token?: Maybe<string>;
}

/** The answer to `judgeRule`. */
@tg.ObjectType("JudgeRulePayload", { simpleResolvers: true, description: "The answer to `judgeRule`.",  })
export class JudgeRulePayload {
  __typename?: 'JudgeRulePayload';
  /** The case as it is now; null when refused. */
  @tg.Field(() => ScreeningCase, { nullable: true, description: "The case as it is now; null when refused." })
  case?: Maybe<Parents['ScreeningCase']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to leaving a desk. */
@tg.ObjectType("LeaveSubmissionPayload", { simpleResolvers: true, description: "The answer to leaving a desk.",  })
export class LeaveSubmissionPayload {
  __typename?: 'LeaveSubmissionPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The id of the submission that the caller no longer works on; null when refused. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The id of the submission that the caller no longer works on; null when refused." })
  submissionId?: Maybe<string>;
}

/** Two entries of the directory that may be the same organization. */
@tg.ObjectType("LikelyDuplicate", { simpleResolvers: true, description: "Two entries of the directory that may be the same organization.",  })
export class LikelyDuplicate {
  __typename?: 'LikelyDuplicate';
  /** How alike their nearest names are, from 0 to 1, which is the same but for case, width, accents and punctuation. */
  @tg.Field(() => tg.Float, { nullable: false, description: "How alike their nearest names are, from 0 to 1, which is the same but for case, width, accents and punctuation." })
  likeness!: number;
  /** The newer entry. */
  @tg.Field(() => DirectoryEntry, { nullable: false, description: "The newer entry." })
  newer!: Parents['DirectoryEntry'];
  /** The older entry. */
  @tg.Field(() => DirectoryEntry, { nullable: false, description: "The older entry." })
  older!: Parents['DirectoryEntry'];
}

/** A short text, such as a name, in one language. */
@tg.ObjectType("LocalizedString", { simpleResolvers: true, description: "A short text, such as a name, in one language.",  })
export class LocalizedString {
  __typename?: 'LocalizedString';
  /** The language served, which may be a fallback for the one asked for. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language served, which may be a fallback for the one asked for." })
  locale!: string;
  /** The text. */
  @tg.Field(() => String, { nullable: false, description: "The text." })
  value!: string;
}

/** The answer to locking. */
@tg.ObjectType("LockReviewPayload", { simpleResolvers: true, description: "The answer to locking.",  })
export class LockReviewPayload {
  __typename?: 'LockReviewPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The review; null when refused. */
  @tg.Field(() => Review, { nullable: true, description: "The review; null when refused." })
  review?: Maybe<Parents['Review']>;
}

/** The answer to making a code. */
@tg.ObjectType("MakeRecommendationCodePayload", { simpleResolvers: true, description: "The answer to making a code.",  })
export class MakeRecommendationCodePayload {
  __typename?: 'MakeRecommendationCodePayload';
  /** The code, shown once; null when refused and in the answer to a retry. */
  @tg.Field(() => String, { nullable: true, description: "The code, shown once; null when refused and in the answer to a retry." })
  code?: Maybe<string>;
  /** How it is listed; null when refused. */
  @tg.Field(() => RecommendationCode, { nullable: true, description: "How it is listed; null when refused." })
  listed?: Maybe<Parents['RecommendationCode']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to marking. */
@tg.ObjectType("MarkAgendaItemReadPayload", { simpleResolvers: true, description: "The answer to marking.",  })
export class MarkAgendaItemReadPayload {
  __typename?: 'MarkAgendaItemReadPayload';
  /** The item; null when refused. */
  @tg.Field(() => AgendaItem, { nullable: true, description: "The item; null when refused." })
  item?: Maybe<Parents['AgendaItem']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to marking. */
@tg.ObjectType("MarkNoAnswerNeededPayload", { simpleResolvers: true, description: "The answer to marking.",  })
export class MarkNoAnswerNeededPayload {
  __typename?: 'MarkNoAnswerNeededPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The thread, which waits no more; null when refused. */
  @tg.Field(() => MessageThread, { nullable: true, description: "The thread, which waits no more; null when refused." })
  thread?: Maybe<Parents['MessageThread']>;
}

/** The answer to marking a version ready. */
@tg.ObjectType("MarkReadyPayload", { simpleResolvers: true, description: "The answer to marking a version ready.",  })
export class MarkReadyPayload {
  __typename?: 'MarkReadyPayload';
  /** Why it was refused, all reasons at once, as for handing in; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once, as for handing in; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The draft with its mark; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The draft with its mark; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** The answer to marking. */
@tg.ObjectType("MarkThreadReadPayload", { simpleResolvers: true, description: "The answer to marking.",  })
export class MarkThreadReadPayload {
  __typename?: 'MarkThreadReadPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The thread; null when refused. */
  @tg.Field(() => MessageThread, { nullable: true, description: "The thread; null when refused." })
  thread?: Maybe<Parents['MessageThread']>;
}

@tg.ArgsType()
export class MaterialPosterUrlArgs {
  /** Width in pixels; the widest rendition when left out. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Width in pixels; the widest rendition when left out." })
  width?: Maybe<number>;
}

@tg.ArgsType()
export class MaterialUrlArgs {
  /** Which part of a picture; all of it when left out. */
  @tg.Field(() => PictureCrop, { nullable: true, description: "Which part of a picture; all of it when left out." })
  crop?: Maybe<PictureCrop>;
  /** How to encode a picture. A crop or an encoding that is still being made is answered in WebP, uncropped. */
  @tg.Field(() => PictureFormat, { nullable: true, description: "How to encode a picture. A crop or an encoding that is still being made is answered in WebP, uncropped.", defaultValue: "WEBP" })
  format!: Maybe<PictureFormat>;
  /** Width in pixels, for pictures; the widest rendition when left out. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Width in pixels, for pictures; the widest rendition when left out." })
  width?: Maybe<number>;
}

/** A picture, video or document of a submission. */
@tg.ObjectType("Material", { simpleResolvers: true, description: "A picture, video or document of a submission.", implements: [Node] })
export class Material {
  __typename?: 'Material';
  /** What it shows or says, for those who cannot see or hear it, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "What it shows or says, for those who cannot see or hear it, one per language." })
  alt!: readonly (Parents['LocalizedString'])[];
  /** The file's size in bytes: as received, or as announced while it is awaited. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The file's size in bytes: as received, or as announced while it is awaited." })
  byteLength!: number;
  /** How a video is encoded, picture first, such as `avc`, `aac`; empty for others and until it was looked at. */
  @tg.Field(() => [String], { nullable: false, description: "How a video is encoded, picture first, such as `avc`, `aac`; empty for others and until it was looked at." })
  codecs!: readonly (string)[];
  /** SHA-256, in hexadecimal, of the file as it was handed in; null until all of it is here. */
  @tg.Field(() => String, { nullable: true, description: "SHA-256, in hexadecimal, of the file as it was handed in; null until all of it is here." })
  contentHash?: Maybe<string>;
  /** Whom to credit; null where nobody is named. */
  @tg.Field(() => String, { nullable: true, description: "Whom to credit; null where nobody is named." })
  credit?: Maybe<string>;
  /** How long a video is, in milliseconds; null for others and until it was looked at. */
  @tg.Field(() => tg.Int, { nullable: true, description: "How long a video is, in milliseconds; null for others and until it was looked at." })
  durationMs?: Maybe<number>;
  /** Why the file cannot be used; null unless it failed. */
  @tg.Field(() => MaterialFailure, { nullable: true, description: "Why the file cannot be used; null unless it failed." })
  failure?: Maybe<Parents['MaterialFailure']>;
  /** What its file was called where it came from; null where nobody said. */
  @tg.Field(() => String, { nullable: true, description: "What its file was called where it came from; null where nobody said." })
  fileName?: Maybe<string>;
  /** What has to stay in sight; null for the middle. */
  @tg.Field(() => FocalPoint, { nullable: true, description: "What has to stay in sight; null for the middle." })
  focalPoint?: Maybe<Parents['FocalPoint']>;
  /** Height in pixels, upright; null for documents and until it was looked at. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Height in pixels, upright; null for documents and until it was looked at." })
  height?: Maybe<number>;
  /** Opaque identifier, unchanged for life, also when its file is replaced. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life, also when its file is replaced." })
  id!: string;
  /** What it is. */
  @tg.Field(() => MaterialKind, { nullable: false, description: "What it is." })
  kind!: MaterialKind;
  /** The type that the bytes have; null until they were looked at. */
  @tg.Field(() => String, { nullable: true, description: "The type that the bytes have; null until they were looked at." })
  mimeType?: Maybe<string>;
  /** How many pages a document has; null for others and until it was looked at. */
  @tg.Field(() => tg.Int, { nullable: true, description: "How many pages a document has; null for others and until it was looked at." })
  pages?: Maybe<number>;
  /** Under which rights it may be used; null where nothing is said. */
  @tg.Field(() => String, { nullable: true, description: "Under which rights it may be used; null where nothing is said." })
  rights?: Maybe<string>;
  /** Where its file stands. */
  @tg.Field(() => MaterialState, { nullable: false, description: "Where its file stands." })
  state!: MaterialState;
  /** Its title, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "Its title, one per language." })
  title!: readonly (Parents['LocalizedString'])[];
  /** Where its awaited bytes are sent, those of a replacement included; null where none are awaited. */
  @tg.Field(() => UploadTicket, { nullable: true, description: "Where its awaited bytes are sent, those of a replacement included; null where none are awaited." })
  upload?: Maybe<Parents['UploadTicket']>;
  /** Width in pixels, upright; null for documents and until it was looked at. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Width in pixels, upright; null for documents and until it was looked at." })
  width?: Maybe<number>;
}
tg.Args(() => MaterialPosterUrlArgs)(Material.prototype, "posterUrl", 0);
tg.Field(() => String, { nullable: true, description: "Where a still of a video can be fetched, as `url`; null where there is none." })(Material.prototype, "posterUrl");
tg.Args(() => MaterialUrlArgs)(Material.prototype, "url", 0);
tg.Field(() => String, { nullable: true, description: "Where it can be fetched for five minutes, by the person who asked and with the session that they asked with, sent along as `Authorization`. A picture comes re-encoded, the smallest rendition that is at least as wide as asked for, else the widest; a video comes without its metadata and can be read in parts; a document comes as a download. Null until it is ready." })(Material.prototype, "url");

/** Why a file cannot be used. */
@tg.ObjectType("MaterialFailure", { simpleResolvers: true, description: "Why a file cannot be used.",  })
export class MaterialFailure {
  __typename?: 'MaterialFailure';
  /** Stable code for programs. */
  @tg.Field(() => MaterialFailureCode, { nullable: false, description: "Stable code for programs." })
  code!: MaterialFailureCode;
  /** What to do, in the caller's language. */
  @tg.Field(() => String, { nullable: false, description: "What to do, in the caller's language." })
  message!: string;
}

/** The answer to merging two entries. */
@tg.ObjectType("MergeOrganizationsPayload", { simpleResolvers: true, description: "The answer to merging two entries.",  })
export class MergeOrganizationsPayload {
  __typename?: 'MergeOrganizationsPayload';
  /** The entry that stays; null when refused. */
  @tg.Field(() => DirectoryEntry, { nullable: true, description: "The entry that stays; null when refused." })
  organization?: Maybe<Parents['DirectoryEntry']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** A message between an applicant and the desk. */
@tg.ObjectType("Message", { simpleResolvers: true, description: "A message between an applicant and the desk.",  })
export class Message {
  __typename?: 'Message';
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** When it was sent. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was sent." })
  sentAt!: Instant;
  /** Who wrote it. */
  @tg.Field(() => MessageSide, { nullable: false, description: "Who wrote it." })
  side!: MessageSide;
  /** What it says: plain text with blank lines between paragraphs. */
  @tg.Field(() => String, { nullable: false, description: "What it says: plain text with blank lines between paragraphs." })
  text!: string;
}

/** What an applicant and the desk write to each other about one submission. Closed to reviewers. */
@tg.ObjectType("MessageThread", { simpleResolvers: true, description: "What an applicant and the desk write to each other about one submission. Closed to reviewers.",  })
export class MessageThread {
  __typename?: 'MessageThread';
  /** Whom else to ask; null where the edition names nobody. */
  @tg.Field(() => Contact, { nullable: true, description: "Whom else to ask; null where the edition names nobody." })
  contact?: Maybe<Parents['Contact']>;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The latest 200, oldest first. */
  @tg.Field(() => [Message], { nullable: false, description: "The latest 200, oldest first." })
  messages!: readonly (Parents['Message'])[];
  /** Most graphemes of a message, counted as for a submission's texts. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Most graphemes of a message, counted as for a submission's texts." })
  mostGraphemes!: number;
  /** Most messages that one person sends within an hour. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Most messages that one person sends within an hour." })
  mostPerHour!: number;
  /** When the desk said that what the applicant wrote last needs no answer; null where it did not, and once somebody writes again. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When the desk said that what the applicant wrote last needs no answer; null where it did not, and once somebody writes again." })
  noAnswerNeededAt?: Maybe<Instant>;
  /** The submission's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission's id." })
  submissionId!: string;
  /** How many of the other side's messages the person has not marked as read. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many of the other side's messages the person has not marked as read." })
  unread!: number;
  /** From when on the applicant waits for an answer; null while they do not. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "From when on the applicant waits for an answer; null while they do not." })
  waitsSince?: Maybe<Instant>;
}

/** The answer to moving the stage. */
@tg.ObjectType("MoveStagePayload", { simpleResolvers: true, description: "The answer to moving the stage.",  })
export class MoveStagePayload {
  __typename?: 'MoveStagePayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The sequence number of the cue given; null when refused. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The sequence number of the cue given; null when refused." })
  sequence?: Maybe<number>;
}

/** A field or a form, with all its names. */
@tg.ObjectType("NamedKeySetting", { simpleResolvers: true, description: "A field or a form, with all its names.",  })
export class NamedKeySetting {
  __typename?: 'NamedKeySetting';
  /** Stable key, unique within its list. */
  @tg.Field(() => String, { nullable: false, description: "Stable key, unique within its list." })
  key!: string;
  /** Names, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "Names, one per language." })
  names!: readonly (Parents['LocalizedString'])[];
}

/** A mail that somebody is told something by. What it says is not kept with it. */
@tg.ObjectType("Notice", { simpleResolvers: true, description: "A mail that somebody is told something by. What it says is not kept with it.",  })
export class Notice {
  __typename?: 'Notice';
  /** The address that it goes to. */
  @tg.Field(() => String, { nullable: false, description: "The address that it goes to." })
  address!: string;
  /** How often it was tried. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How often it was tried." })
  attempts!: number;
  /** What it is about, in a stable word, such as `recommender-invited`. */
  @tg.Field(() => String, { nullable: false, description: "What it is about, in a stable word, such as `recommender-invited`." })
  event!: string;
  /** Why it did not arrive; null unless it failed or came back. */
  @tg.Field(() => NoticeFailure, { nullable: true, description: "Why it did not arrive; null unless it failed or came back." })
  failure?: Maybe<NoticeFailure>;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** When it was written. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was written." })
  queuedAt!: Instant;
  /** What the mail server last answered (RFC 5321), where it refused. */
  @tg.Field(() => tg.Int, { nullable: true, description: "What the mail server last answered (RFC 5321), where it refused." })
  replyCode?: Maybe<number>;
  /** When it was handed over or given up; null before. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was handed over or given up; null before." })
  settledAt?: Maybe<Instant>;
  /** How far it has got. */
  @tg.Field(() => NoticeState, { nullable: false, description: "How far it has got." })
  state!: NoticeState;
}

@tg.ArgsType()
export class NoticeBatchRecipientsArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

@tg.ArgsType()
export class NoticeBatchUndeliveredArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

/** A letter to many, with its words and its recipients as they were when it was composed. */
@tg.ObjectType("NoticeBatch", { simpleResolvers: true, description: "A letter to many, with its words and its recipients as they were when it was composed.",  })
export class NoticeBatch {
  __typename?: 'NoticeBatch';
  /** When it was released. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was released." })
  approvedAt?: Maybe<Instant>;
  /** Who released it; null while nobody has. */
  @tg.Field(() => Person, { nullable: true, description: "Who released it; null while nobody has." })
  approvedBy?: Maybe<Parents['Person']>;
  /** Whom it is for. */
  @tg.Field(() => NoticeAudience, { nullable: false, description: "Whom it is for." })
  audience!: NoticeAudience;
  /** When it was composed. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was composed." })
  composedAt!: Instant;
  /** Who composed it. */
  @tg.Field(() => Person, { nullable: false, description: "Who composed it." })
  composedBy!: Parents['Person'];
  /** SHA-256, in hexadecimal, of the words and the recipients: whoever releases the letter names it. */
  @tg.Field(() => String, { nullable: false, description: "SHA-256, in hexadecimal, of the words and the recipients: whoever releases the letter names it." })
  contentHash!: string;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** How the mails fare; null before the letter is released. */
  @tg.Field(() => NoticeBatchProgress, { nullable: true, description: "How the mails fare; null before the letter is released." })
  progress?: Maybe<Parents['NoticeBatchProgress']>;
  /** How many it goes to. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many it goes to." })
  recipientCount!: number;
  /** What the mail looks like, once for each language, with a sample name. */
  @tg.Field(() => [NoticeSample], { nullable: false, description: "What the mail looks like, once for each language, with a sample name." })
  samples!: readonly (Parents['NoticeSample'])[];
  /** How far it has got. */
  @tg.Field(() => NoticeBatchState, { nullable: false, description: "How far it has got." })
  state!: NoticeBatchState;
  /** When it was withdrawn. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was withdrawn." })
  withdrawnAt?: Maybe<Instant>;
}
tg.Args(() => NoticeBatchRecipientsArgs)(NoticeBatch.prototype, "recipients", 0);
tg.Field(() => NoticeRecipientConnection, { nullable: true, description: "To whom it goes, one by one; null where they are counted only, because the list would say who has a draft." })(NoticeBatch.prototype, "recipients");
tg.Args(() => NoticeBatchUndeliveredArgs)(NoticeBatch.prototype, "undelivered", 0);
tg.Field(() => NoticeConnection, { nullable: true, description: "Mails of it that were refused, given up or sent back, the latest first; null where recipients are counted only, and before the letter is released." })(NoticeBatch.prototype, "undelivered");

/** How the mails of a letter fare. The four add up to the recipients, less those who were erased since. */
@tg.ObjectType("NoticeBatchProgress", { simpleResolvers: true, description: "How the mails of a letter fare. The four add up to the recipients, less those who were erased since.",  })
export class NoticeBatchProgress {
  __typename?: 'NoticeBatchProgress';
  /** They are not tried any more. */
  @tg.Field(() => tg.Int, { nullable: false, description: "They are not tried any more." })
  failed!: number;
  /** A mail server has taken them. */
  @tg.Field(() => tg.Int, { nullable: false, description: "A mail server has taken them." })
  handedOver!: number;
  /** They wait for their turn, or for another try. */
  @tg.Field(() => tg.Int, { nullable: false, description: "They wait for their turn, or for another try." })
  queued!: number;
  /** They came back. */
  @tg.Field(() => tg.Int, { nullable: false, description: "They came back." })
  returned!: number;
}

/** A page of notices. */
@tg.ObjectType("NoticeConnection", { simpleResolvers: true, description: "A page of notices.",  })
export class NoticeConnection {
  __typename?: 'NoticeConnection';
  /** The page. */
  @tg.Field(() => [NoticeEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['NoticeEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** One notice on a page. */
@tg.ObjectType("NoticeEdge", { simpleResolvers: true, description: "One notice on a page.",  })
export class NoticeEdge {
  __typename?: 'NoticeEdge';
  /** Hand this to `after` to read on behind this notice. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this notice." })
  cursor!: string;
  /** The notice. */
  @tg.Field(() => Notice, { nullable: false, description: "The notice." })
  node!: Parents['Notice'];
}

/** Somebody a letter goes to. */
@tg.ObjectType("NoticeRecipient", { simpleResolvers: true, description: "Somebody a letter goes to.",  })
export class NoticeRecipient {
  __typename?: 'NoticeRecipient';
  /** The address that it goes to. */
  @tg.Field(() => String, { nullable: false, description: "The address that it goes to." })
  address!: string;
  /** The person's name. */
  @tg.Field(() => String, { nullable: false, description: "The person's name." })
  name!: string;
}

/** A page of recipients. */
@tg.ObjectType("NoticeRecipientConnection", { simpleResolvers: true, description: "A page of recipients.",  })
export class NoticeRecipientConnection {
  __typename?: 'NoticeRecipientConnection';
  /** The page. */
  @tg.Field(() => [NoticeRecipientEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['NoticeRecipientEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** One recipient on a page. */
@tg.ObjectType("NoticeRecipientEdge", { simpleResolvers: true, description: "One recipient on a page.",  })
export class NoticeRecipientEdge {
  __typename?: 'NoticeRecipientEdge';
  /** Hand this to `after` to read on behind this recipient. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this recipient." })
  cursor!: string;
  /** The recipient. */
  @tg.Field(() => NoticeRecipient, { nullable: false, description: "The recipient." })
  node!: Parents['NoticeRecipient'];
}

/** A mail as it will look. */
@tg.ObjectType("NoticeSample", { simpleResolvers: true, description: "A mail as it will look.",  })
export class NoticeSample {
  __typename?: 'NoticeSample';
  /** The same as HTML. */
  @tg.Field(() => String, { nullable: false, description: "The same as HTML." })
  html!: string;
  /** The language. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language." })
  locale!: string;
  /** The subject. */
  @tg.Field(() => String, { nullable: false, description: "The subject." })
  subject!: string;
  /** The plain text. */
  @tg.Field(() => String, { nullable: false, description: "The plain text." })
  text!: string;
}

/** The answer to offering. */
@tg.ObjectType("OfferRecommendationPayload", { simpleResolvers: true, description: "The answer to offering.",  })
export class OfferRecommendationPayload {
  __typename?: 'OfferRecommendationPayload';
  /** Why it was refused; empty when done: then a mail with a link is on its way. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done: then a mail with a link is on its way." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to opening an agenda. */
@tg.ObjectType("OpenAgendaPayload", { simpleResolvers: true, description: "The answer to opening an agenda.",  })
export class OpenAgendaPayload {
  __typename?: 'OpenAgendaPayload';
  /** The agenda; null when refused. */
  @tg.Field(() => Agenda, { nullable: true, description: "The agenda; null when refused." })
  agenda?: Maybe<Parents['Agenda']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to opening a ballot. */
@tg.ObjectType("OpenBallotPayload", { simpleResolvers: true, description: "The answer to opening a ballot.",  })
export class OpenBallotPayload {
  __typename?: 'OpenBallotPayload';
  /** The ballot; null when refused. */
  @tg.Field(() => Ballot, { nullable: true, description: "The ballot; null when refused." })
  ballot?: Maybe<Parents['Ballot']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to ordering an agenda. */
@tg.ObjectType("OrderAgendaPayload", { simpleResolvers: true, description: "The answer to ordering an agenda.",  })
export class OrderAgendaPayload {
  __typename?: 'OrderAgendaPayload';
  /** The agenda; null when refused. */
  @tg.Field(() => Agenda, { nullable: true, description: "The agenda; null when refused." })
  agenda?: Maybe<Parents['Agenda']>;
  /** The agenda as it stands, where somebody was faster; null otherwise. */
  @tg.Field(() => Agenda, { nullable: true, description: "The agenda as it stands, where somebody was faster; null otherwise." })
  conflict?: Maybe<Parents['Agenda']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to ordering materials. */
@tg.ObjectType("OrderMaterialsPayload", { simpleResolvers: true, description: "The answer to ordering materials.",  })
export class OrderMaterialsPayload {
  __typename?: 'OrderMaterialsPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The draft in its new order; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The draft in its new order; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

@tg.ArgsType()
export class OrganizationNameArgs {
  /** Language asked for; the nearest available one is served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for; the nearest available one is served." })
  locale!: string;
}

/** An organization that is publicly known here: as an applicant of a released case, or honoured. */
@tg.ObjectType("Organization", { simpleResolvers: true, description: "An organization that is publicly known here: as an applicant of a released case, or honoured.", implements: [Node] })
export class Organization {
  __typename?: 'Organization';
  /** Its country or region; null where it is not on record. */
  @tg.Field(() => Country, { nullable: true, description: "Its country or region; null where it is not on record." })
  country?: Maybe<Parents['Country']>;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Its kind; null where it is not on record. */
  @tg.Field(() => OrganizationKind, { nullable: true, description: "Its kind; null where it is not on record." })
  kind?: Maybe<OrganizationKind>;
}
tg.Args(() => OrganizationNameArgs)(Organization.prototype, "name", 0);
tg.Field(() => String, { nullable: false, description: "Its name, written whole." })(Organization.prototype, "name");

/** What somebody else said of the case. */
@tg.ObjectType("OtherReview", { simpleResolvers: true, description: "What somebody else said of the case.",  })
export class OtherReview {
  __typename?: 'OtherReview';
  /** The opinion, for the committee. */
  @tg.Field(() => String, { nullable: false, description: "The opinion, for the committee." })
  comment!: string;
  /** What is for the applicant. */
  @tg.Field(() => String, { nullable: false, description: "What is for the applicant." })
  commentToApplicant!: string;
  /** Whether it judges an earlier revision than the latest. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether it judges an earlier revision than the latest." })
  isSuperseded!: boolean;
  /** Points from 0 to 100; null where too little was judged. */
  @tg.Field(() => tg.Float, { nullable: true, description: "Points from 0 to 100; null where too little was judged." })
  points?: Maybe<number>;
  /** The scores. */
  @tg.Field(() => [Score], { nullable: false, description: "The scores." })
  scores!: readonly (Parents['Score'])[];
}

/** Where a page of a connection stands. */
@tg.ObjectType("PageInfo", { simpleResolvers: true, description: "Where a page of a connection stands.",  })
export class PageInfo {
  __typename?: 'PageInfo';
  /** Hand this to `after` to read on; null on an empty page. */
  @tg.Field(() => String, { nullable: true, description: "Hand this to `after` to read on; null on an empty page." })
  endCursor?: Maybe<string>;
  /** Whether there is at least one more item after this page. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether there is at least one more item after this page." })
  hasNextPage!: boolean;
}

/** The answer to `passScreening`. */
@tg.ObjectType("PassScreeningPayload", { simpleResolvers: true, description: "The answer to `passScreening`.",  })
export class PassScreeningPayload {
  __typename?: 'PassScreeningPayload';
  /** The case as it is now; null when refused. */
  @tg.Field(() => ScreeningCase, { nullable: true, description: "The case as it is now; null when refused." })
  case?: Maybe<Parents['ScreeningCase']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** A case that was passed over for a quota. */
@tg.ObjectType("PassedOver", { simpleResolvers: true, description: "A case that was passed over for a quota.",  })
export class PassedOver {
  __typename?: 'PassedOver';
  /** The quota that was full. */
  @tg.Field(() => QuotaRule, { nullable: false, description: "The quota that was full." })
  quota!: Parents['QuotaRule'];
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** A passkey of the person. */
@tg.ObjectType("Passkey", { simpleResolvers: true, description: "A passkey of the person.",  })
export class Passkey {
  __typename?: 'Passkey';
  /** When it was added. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was added." })
  addedAt!: Instant;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** When it was last used; null before the first time. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was last used; null before the first time." })
  lastUsedAt?: Maybe<Instant>;
  /** What the person calls it. */
  @tg.Field(() => String, { nullable: false, description: "What the person calls it." })
  name!: string;
}

/** A person with an account, as that person sees themselves or as an organizer sees them. */
@tg.ObjectType("Person", { simpleResolvers: true, description: "A person with an account, as that person sees themselves or as an organizer sees them.", implements: [Node] })
export class Person {
  __typename?: 'Person';
  /** The address that the person signs in with. */
  @tg.Field(() => String, { nullable: false, description: "The address that the person signs in with." })
  email!: string;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** The name, written whole as the person wishes. */
  @tg.Field(() => String, { nullable: false, description: "The name, written whole as the person wishes." })
  name!: string;
}

/** Everything that is kept about a person. */
@tg.ObjectType("PersonalData", { simpleResolvers: true, description: "Everything that is kept about a person.",  })
export class PersonalData {
  __typename?: 'PersonalData';
  /** One JSON document (RFC 8259): `person`, and `rows` by table. Instants are ISO 8601. Null when refused. */
  @tg.Field(() => String, { nullable: true, description: "One JSON document (RFC 8259): `person`, and `rows` by table. Instants are ISO 8601. Null when refused." })
  document?: Maybe<string>;
  /** Why it was refused; empty when it was not. It takes a session of the last 30 minutes, or a second factor shown in it. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when it was not. It takes a session of the last 30 minutes, or a second factor shown in it." })
  problems!: readonly (Parents['Problem'])[];
}

@tg.ArgsType()
export class PictureAltArgs {
  /** Language asked for; the nearest available one is served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for; the nearest available one is served." })
  locale!: string;
}

@tg.ArgsType()
export class PictureUrlArgs {
  /** Width in pixels; the widest rendition when left out. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Width in pixels; the widest rendition when left out." })
  width?: Maybe<number>;
}

/** A picture. It comes in several widths; all are re-encoded and carry no metadata. */
@tg.ObjectType("Picture", { simpleResolvers: true, description: "A picture. It comes in several widths; all are re-encoded and carry no metadata.",  })
export class Picture {
  __typename?: 'Picture';
  /** SHA-256 of the widest rendition's bytes, in hexadecimal. */
  @tg.Field(() => String, { nullable: false, description: "SHA-256 of the widest rendition's bytes, in hexadecimal." })
  contentHash!: string;
  /** Whom to credit; null where nobody is named. */
  @tg.Field(() => String, { nullable: true, description: "Whom to credit; null where nobody is named." })
  credit?: Maybe<string>;
  /** Height in pixels of the widest rendition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Height in pixels of the widest rendition." })
  height!: number;
  /** Media type of all renditions. */
  @tg.Field(() => String, { nullable: false, description: "Media type of all renditions." })
  mimeType!: string;
  /** Width in pixels of the widest rendition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Width in pixels of the widest rendition." })
  width!: number;
}
tg.Args(() => PictureAltArgs)(Picture.prototype, "alt", 0);
tg.Field(() => String, { nullable: true, description: "What the picture shows, for those who do not see it; null where nobody has said." })(Picture.prototype, "alt");
tg.Args(() => PictureUrlArgs)(Picture.prototype, "url", 0);
tg.Field(() => String, { nullable: false, description: "Address of the smallest rendition that is at least as wide as asked for, else of the widest. Bytes at an address never change." })(Picture.prototype, "url");

/** The answer to planning. */
@tg.ObjectType("PlanDecisionsPayload", { simpleResolvers: true, description: "The answer to planning.",  })
export class PlanDecisionsPayload {
  __typename?: 'PlanDecisionsPayload';
  /** The plan; null when refused. */
  @tg.Field(() => DecisionPlan, { nullable: true, description: "The plan; null when refused." })
  plan?: Maybe<Parents['DecisionPlan']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** A case that fell out of a confirmed plan. */
@tg.ObjectType("PlanWithdrawal", { simpleResolvers: true, description: "A case that fell out of a confirmed plan.",  })
export class PlanWithdrawal {
  __typename?: 'PlanWithdrawal';
  /** Why, as the organizer wrote it. */
  @tg.Field(() => String, { nullable: false, description: "Why, as the organizer wrote it." })
  reason!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
}

/** The answer to preparing. */
@tg.ObjectType("PrepareReleasePayload", { simpleResolvers: true, description: "The answer to preparing.",  })
export class PrepareReleasePayload {
  __typename?: 'PrepareReleasePayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The release; null when refused. */
  @tg.Field(() => Release, { nullable: true, description: "The release; null when refused." })
  release?: Maybe<Parents['Release']>;
}

/** A refusal that a person can act on. A payload with problems has changed nothing. */
@tg.ObjectType("Problem", { simpleResolvers: true, description: "A refusal that a person can act on. A payload with problems has changed nothing.",  })
export class Problem {
  __typename?: 'Problem';
  /** Stable code for programs. */
  @tg.Field(() => ProblemCode, { nullable: false, description: "Stable code for programs." })
  code!: ProblemCode;
  /** One sentence in the caller's language (`Accept-Language`; English and simplified Chinese). */
  @tg.Field(() => String, { nullable: false, description: "One sentence in the caller's language (`Accept-Language`; English and simplified Chinese)." })
  message!: string;
  /** Where in the input the problem lies, outermost first; empty when it concerns the whole. */
  @tg.Field(() => [String], { nullable: false, description: "Where in the input the problem lies, outermost first; empty when it concerns the whole." })
  path!: readonly (string)[];
}

/** A case that moved up when another fell out. */
@tg.ObjectType("Promotion", { simpleResolvers: true, description: "A case that moved up when another fell out.",  })
export class Promotion {
  __typename?: 'Promotion';
  /** What it was. */
  @tg.Field(() => Outcome, { nullable: false, description: "What it was." })
  from!: Outcome;
  /** The case whose place it has. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The case whose place it has." })
  inPlaceOf!: string;
  /** Cases that stood before it and had to be passed over, each with the quota that was full. */
  @tg.Field(() => [PassedOver], { nullable: false, description: "Cases that stood before it and had to be passed over, each with the quota that was full." })
  passedOver!: readonly (Parents['PassedOver'])[];
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
  /** What it is. */
  @tg.Field(() => Outcome, { nullable: false, description: "What it is." })
  to!: Outcome;
}

/** The answer to asking for a proposal. */
@tg.ObjectType("ProposeAssignmentPayload", { simpleResolvers: true, description: "The answer to asking for a proposal.",  })
export class ProposeAssignmentPayload {
  __typename?: 'ProposeAssignmentPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The run, which is calculated after the answer; null when refused. Ask for it again until it is PROPOSED. */
  @tg.Field(() => AssignmentRun, { nullable: true, description: "The run, which is calculated after the answer; null when refused. Ask for it again until it is PROPOSED." })
  run?: Maybe<Parents['AssignmentRun']>;
}

/** The answer to proposing a plan. */
@tg.ObjectType("ProposeDecisionPlanPayload", { simpleResolvers: true, description: "The answer to proposing a plan.",  })
export class ProposeDecisionPlanPayload {
  __typename?: 'ProposeDecisionPlanPayload';
  /** The plan; null when refused. */
  @tg.Field(() => DecisionPlan, { nullable: true, description: "The plan; null when refused." })
  plan?: Maybe<Parents['DecisionPlan']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to proposing an expert. */
@tg.ObjectType("ProposeExpertPayload", { simpleResolvers: true, description: "The answer to proposing an expert.",  })
export class ProposeExpertPayload {
  __typename?: 'ProposeExpertPayload';
  /** The proposal; null when refused. */
  @tg.Field(() => Expert, { nullable: true, description: "The proposal; null when refused." })
  expert?: Maybe<Parents['Expert']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to proposing a role. It is the same for every address, whether or not it has an account. */
@tg.ObjectType("ProposeRoleGrantPayload", { simpleResolvers: true, description: "The answer to proposing a role. It is the same for every address, whether or not it has an account.",  })
export class ProposeRoleGrantPayload {
  __typename?: 'ProposeRoleGrantPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The proposal, open for 14 days; null when refused. */
  @tg.Field(() => RoleProposal, { nullable: true, description: "The proposal, open for 14 days; null when refused." })
  proposal?: Maybe<Parents['RoleProposal']>;
}

@tg.ArgsType()
export class ProvenanceNoteNoteArgs {
  /** Language asked for; the nearest available one is served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for; the nearest available one is served." })
  locale!: string;
}

/** Where a fact comes from, when it is not simply what the applicant wrote. */
@tg.ObjectType("ProvenanceNote", { simpleResolvers: true, description: "Where a fact comes from, when it is not simply what the applicant wrote.",  })
export class ProvenanceNote {
  __typename?: 'ProvenanceNote';
  /** How the fact came about. */
  @tg.Field(() => ProvenanceOrigin, { nullable: false, description: "How the fact came about." })
  origin!: ProvenanceOrigin;
  /** Which fact, as a path in the type, such as `field` or `text.en.title`. */
  @tg.Field(() => String, { nullable: false, description: "Which fact, as a path in the type, such as `field` or `text.en.title`." })
  path!: string;
}
tg.Args(() => ProvenanceNoteNoteArgs)(ProvenanceNote.prototype, "note", 0);
tg.Field(() => String, { nullable: false, description: "The source in words." })(ProvenanceNote.prototype, "note");

/** A quota that a plan exceeds, and why. */
@tg.ObjectType("QuotaExceedance", { simpleResolvers: true, description: "A quota that a plan exceeds, and why.",  })
export class QuotaExceedance {
  __typename?: 'QuotaExceedance';
  /** What the quota counts by. */
  @tg.Field(() => QuotaKind, { nullable: false, description: "What the quota counts by." })
  by!: QuotaKind;
  /** So many are. */
  @tg.Field(() => tg.Int, { nullable: false, description: "So many are." })
  count!: number;
  /** The field's key, the region's M49 code or the organization's id; null for the tier as a whole. */
  @tg.Field(() => String, { nullable: true, description: "The field's key, the region's M49 code or the organization's id; null for the tier as a whole." })
  key?: Maybe<string>;
  /** At most this many were to be chosen. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At most this many were to be chosen." })
  most!: number;
  /** Why, as whoever proposed the plan wrote it. */
  @tg.Field(() => String, { nullable: false, description: "Why, as whoever proposed the plan wrote it." })
  reason!: string;
  /** The tier. */
  @tg.Field(() => CaseTier, { nullable: false, description: "The tier." })
  tier!: CaseTier;
}

/** A case that a quota moved, or that took the place of one. */
@tg.ObjectType("QuotaMove", { simpleResolvers: true, description: "A case that a quota moved, or that took the place of one.",  })
export class QuotaMove {
  __typename?: 'QuotaMove';
  /** What it would be, were there no quota by field, region or organization. */
  @tg.Field(() => Outcome, { nullable: false, description: "What it would be, were there no quota by field, region or organization." })
  from!: Outcome;
  /** The case in whose place this one is; null where it is in nobody's. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The case in whose place this one is; null where it is in nobody's." })
  inPlaceOf?: Maybe<string>;
  /** The quota that was full. */
  @tg.Field(() => QuotaRule, { nullable: false, description: "The quota that was full." })
  quota!: Parents['QuotaRule'];
  /** Why, in the caller's language. */
  @tg.Field(() => String, { nullable: false, description: "Why, in the caller's language." })
  reason!: string;
  /** The submission. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission." })
  submissionId!: string;
  /** The case that has the place which this one would have had; null where nobody took it. */
  @tg.Field(() => tg.ID, { nullable: true, description: "The case that has the place which this one would have had; null where nobody took it." })
  takenBy?: Maybe<string>;
  /** What it is. */
  @tg.Field(() => Outcome, { nullable: false, description: "What it is." })
  to!: Outcome;
}

/** At most so many cases of one kind. */
@tg.ObjectType("QuotaRule", { simpleResolvers: true, description: "At most so many cases of one kind.",  })
export class QuotaRule {
  __typename?: 'QuotaRule';
  /** What it counts by; never `TOTAL`. */
  @tg.Field(() => QuotaKind, { nullable: false, description: "What it counts by; never `TOTAL`." })
  by!: QuotaKind;
  /** The field's key, or the region's M49 code; null for each one by itself. */
  @tg.Field(() => String, { nullable: true, description: "The field's key, or the region's M49 code; null for each one by itself." })
  key?: Maybe<string>;
  /** At most this many. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At most this many." })
  most!: number;
  /** The tier that it bounds. */
  @tg.Field(() => CaseTier, { nullable: false, description: "The tier that it bounds." })
  tier!: CaseTier;
}

/** How many cases an edition chooses. */
@tg.ObjectType("Quotas", { simpleResolvers: true, description: "How many cases an edition chooses.",  })
export class Quotas {
  __typename?: 'Quotas';
  /** At most this many cases in the Collection, the outstanding ones included. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At most this many cases in the Collection, the outstanding ones included." })
  collection!: number;
  /** At most this many outstanding cases. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At most this many outstanding cases." })
  outstanding!: number;
}

/** A version of a draft that is handed in at the close by itself, as it was when it was marked. */
@tg.ObjectType("ReadyMark", { simpleResolvers: true, description: "A version of a draft that is handed in at the close by itself, as it was when it was marked.",  })
export class ReadyMark {
  __typename?: 'ReadyMark';
  /** SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of what would be handed in. */
  @tg.Field(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of what would be handed in." })
  contentHash!: string;
  /** The database's time at which it was marked; the receipt will say this instant. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The database's time at which it was marked; the receipt will say this instant." })
  markedAt!: Instant;
  /** The version that was marked. What was saved later is not in it. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version that was marked. What was saved later is not in it." })
  version!: number;
}

/** Proof of handing in. Settles disputes about time and content. */
@tg.ObjectType("Receipt", { simpleResolvers: true, description: "Proof of handing in. Settles disputes about time and content.",  })
export class Receipt {
  __typename?: 'Receipt';
  /** SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of what was handed in. */
  @tg.Field(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of what was handed in." })
  contentHash!: string;
  /** The number under which the submission was received. */
  @tg.Field(() => String, { nullable: false, description: "The number under which the submission was received." })
  number!: string;
  /** The database's time at which it was received. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The database's time at which it was received." })
  receivedAt!: Instant;
  /** Ed25519 signature, base64url, over the UTF-8 text `number`, line feed, `receivedAt`, line feed, `contentHash`. */
  @tg.Field(() => String, { nullable: false, description: "Ed25519 signature, base64url, over the UTF-8 text `number`, line feed, `receivedAt`, line feed, `contentHash`." })
  signature!: string;
}

/** The answer to naming a recommender. */
@tg.ObjectType("RecommendSubmissionPayload", { simpleResolvers: true, description: "The answer to naming a recommender.",  })
export class RecommendSubmissionPayload {
  __typename?: 'RecommendSubmissionPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The recommendation; null when refused. */
  @tg.Field(() => Recommendation, { nullable: true, description: "The recommendation; null when refused." })
  recommendation?: Maybe<Parents['Recommendation']>;
}

/** That an organization recommends a submission, as both sides and the organizers see it. */
@tg.ObjectType("Recommendation", { simpleResolvers: true, description: "That an organization recommends a submission, as both sides and the organizers see it.",  })
export class Recommendation {
  __typename?: 'Recommendation';
  /** When the applicant named the recommender. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When the applicant named the recommender." })
  claimedAt!: Instant;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** Whether it is the one that counts; others support. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether it is the one that counts; others support." })
  isPrimary!: boolean;
  /** The recommender. */
  @tg.Field(() => DirectoryEntry, { nullable: false, description: "The recommender." })
  organization!: Parents['DirectoryEntry'];
  /** When it was agreed on, declined or withdrawn; null before. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was agreed on, declined or withdrawn; null before." })
  settledAt?: Maybe<Instant>;
  /** Where it stands. */
  @tg.Field(() => RecommendationState, { nullable: false, description: "Where it stands." })
  state!: RecommendationState;
  /** Where the submission stands. */
  @tg.Field(() => RecommendedSubmissionState, { nullable: false, description: "Where the submission stands." })
  submissionState!: RecommendedSubmissionState;
  /** The submission's title at the moment in which the applicant named the recommender. */
  @tg.Field(() => String, { nullable: false, description: "The submission's title at the moment in which the applicant named the recommender." })
  title!: string;
}

/** A code that a recommender hands out. The code itself is shown once. */
@tg.ObjectType("RecommendationCode", { simpleResolvers: true, description: "A code that a recommender hands out. The code itself is shown once.",  })
export class RecommendationCode {
  __typename?: 'RecommendationCode';
  /** Whether the recommender agrees with everybody who uses it. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether the recommender agrees with everybody who uses it." })
  agreesInAdvance!: boolean;
  /** How the code ends, to tell codes apart. */
  @tg.Field(() => String, { nullable: false, description: "How the code ends, to tell codes apart." })
  hint!: string;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** When it was made. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was made." })
  madeAt!: Instant;
  /** When it was revoked; null while it is good. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was revoked; null while it is good." })
  revokedAt?: Maybe<Instant>;
  /** How often it can still be used. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How often it can still be used." })
  usesLeft!: number;
}

/** A page of recommendations. */
@tg.ObjectType("RecommendationConnection", { simpleResolvers: true, description: "A page of recommendations.",  })
export class RecommendationConnection {
  __typename?: 'RecommendationConnection';
  /** The page. */
  @tg.Field(() => [RecommendationEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['RecommendationEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** How many submissions a recommender brought, by where they stand. Only what both sides agree on is counted. */
@tg.ObjectType("RecommendationCounts", { simpleResolvers: true, description: "How many submissions a recommender brought, by where they stand. Only what both sides agree on is counted.",  })
export class RecommendationCounts {
  __typename?: 'RecommendationCounts';
  /** Being written; null on the edition's desk, where drafts do not show. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Being written; null on the edition's desk, where drafts do not show." })
  drafts?: Maybe<number>;
  /** Handed in. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Handed in." })
  handedIn!: number;
  /** Taken back. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Taken back." })
  withdrawn!: number;
}

/** One recommendation on a page. */
@tg.ObjectType("RecommendationEdge", { simpleResolvers: true, description: "One recommendation on a page.",  })
export class RecommendationEdge {
  __typename?: 'RecommendationEdge';
  /** Hand this to `after` to read on behind this recommendation. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this recommendation." })
  cursor!: string;
  /** The recommendation. */
  @tg.Field(() => Recommendation, { nullable: false, description: "The recommendation." })
  node!: Parents['Recommendation'];
}

/** An offer to recommend, sent by mail. */
@tg.ObjectType("RecommendationOffer", { simpleResolvers: true, description: "An offer to recommend, sent by mail.",  })
export class RecommendationOffer {
  __typename?: 'RecommendationOffer';
  /** Where it was sent. */
  @tg.Field(() => String, { nullable: false, description: "Where it was sent." })
  address!: string;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** When it was made. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was made." })
  madeAt!: Instant;
  /** How the mail fares; null where its notice has been forgotten. */
  @tg.Field(() => Notice, { nullable: true, description: "How the mail fares; null where its notice has been forgotten." })
  notice?: Maybe<Parents['Notice']>;
  /** When an applicant took it up; null before. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When an applicant took it up; null before." })
  usedAt?: Maybe<Instant>;
}

@tg.ArgsType()
export class RecommenderDeskRecommendationsArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

/** Where a recommending organization's people work in an edition. Nothing of reviews or decisions is here. */
@tg.ObjectType("RecommenderDesk", { simpleResolvers: true, description: "Where a recommending organization's people work in an edition. Nothing of reviews or decisions is here.",  })
export class RecommenderDesk {
  __typename?: 'RecommenderDesk';
  /** Its codes, newest first, at most 100. */
  @tg.Field(() => [RecommendationCode], { nullable: false, description: "Its codes, newest first, at most 100." })
  codes!: readonly (Parents['RecommendationCode'])[];
  /** What it brought, in numbers. */
  @tg.Field(() => RecommendationCounts, { nullable: false, description: "What it brought, in numbers." })
  counts!: Parents['RecommendationCounts'];
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The accreditation's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The accreditation's id." })
  id!: string;
  /** What it offered by mail, newest first, at most 100. */
  @tg.Field(() => [RecommendationOffer], { nullable: false, description: "What it offered by mail, newest first, at most 100." })
  offers!: readonly (Parents['RecommendationOffer'])[];
  /** The organization. */
  @tg.Field(() => DirectoryEntry, { nullable: false, description: "The organization." })
  organization!: Parents['DirectoryEntry'];
}
tg.Args(() => RecommenderDeskRecommendationsArgs)(RecommenderDesk.prototype, "recommendations", 0);
tg.Field(() => RecommendationConnection, { nullable: false, description: "What it brought and was asked for, newest first." })(RecommenderDesk.prototype, "recommendations");

/** A figure that is not given, and why. */
@tg.ObjectType("RefusedFigure", { simpleResolvers: true, description: "A figure that is not given, and why.",  })
export class RefusedFigure {
  __typename?: 'RefusedFigure';
  /** Why. */
  @tg.Field(() => FigureRefusal, { nullable: false, description: "Why." })
  because!: FigureRefusal;
  /** How many experts, or groups of cases that share no expert, it is about; 0 when it is about the whole. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many experts, or groups of cases that share no expert, it is about; 0 when it is about the whole." })
  count!: number;
}

/** The answer to registering an organization. */
@tg.ObjectType("RegisterOrganizationPayload", { simpleResolvers: true, description: "The answer to registering an organization.",  })
export class RegisterOrganizationPayload {
  __typename?: 'RegisterOrganizationPayload';
  /** The entry; null when refused. */
  @tg.Field(() => DirectoryEntry, { nullable: true, description: "The entry; null when refused." })
  organization?: Maybe<Parents['DirectoryEntry']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** Entries with a name that is nearly the same, the nearest first, at most 5: pick one of them instead where it is meant. */
  @tg.Field(() => [DirectoryEntry], { nullable: false, description: "Entries with a name that is nearly the same, the nearest first, at most 5: pick one of them instead where it is meant." })
  similar!: readonly (Parents['DirectoryEntry'])[];
}

/** The answer to reinstating an address. */
@tg.ObjectType("ReinstatePersonPayload", { simpleResolvers: true, description: "The answer to reinstating an address.",  })
export class ReinstatePersonPayload {
  __typename?: 'ReinstatePersonPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The suspension: proposed for reinstatement by the first organizer, ended by the second; null when refused. */
  @tg.Field(() => Suspension, { nullable: true, description: "The suspension: proposed for reinstatement by the first organizer, ended by the second; null when refused." })
  suspension?: Maybe<Parents['Suspension']>;
}

/** A numbered, immutable set of documents by which something becomes public. */
@tg.ObjectType("Release", { simpleResolvers: true, description: "A numbered, immutable set of documents by which something becomes public.", implements: [Node] })
export class Release {
  __typename?: 'Release';
  /** When it was applied; null until then. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was applied; null until then." })
  appliedAt?: Maybe<Instant>;
  /** Not public before this instant, by the database's clock. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "Not public before this instant, by the database's clock." })
  applyAt!: Instant;
  /** Who has approved it. */
  @tg.Field(() => [ReleaseApproval], { nullable: false, description: "Who has approved it." })
  approvals!: readonly (Parents['ReleaseApproval'])[];
  /** How many cases it publishes or takes down. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many cases it publishes or takes down." })
  caseCount!: number;
  /** SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the documents. What is approved is exactly this. */
  @tg.Field(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the documents. What is approved is exactly this." })
  contentHash!: string;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** What it makes public. */
  @tg.Field(() => ReleaseKind, { nullable: false, description: "What it makes public." })
  kind!: ReleaseKind;
  /** Who prepared it. */
  @tg.Field(() => Person, { nullable: false, description: "Who prepared it." })
  preparedBy!: Parents['Person'];
  /** The revision that it took; null until it is applied. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The revision that it took; null until it is applied." })
  revision?: Maybe<number>;
  /** Where it stands. */
  @tg.Field(() => ReleaseState, { nullable: false, description: "Where it stands." })
  state!: ReleaseState;
}

/** One person's approval of a release. */
@tg.ObjectType("ReleaseApproval", { simpleResolvers: true, description: "One person's approval of a release.",  })
export class ReleaseApproval {
  __typename?: 'ReleaseApproval';
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  at!: Instant;
  /** The person. */
  @tg.Field(() => Person, { nullable: false, description: "The person." })
  person!: Parents['Person'];
}

/** A case of an earlier edition, as the public saw it last. */
@tg.ObjectType("ReleasedBefore", { simpleResolvers: true, description: "A case of an earlier edition, as the public saw it last.",  })
export class ReleasedBefore {
  __typename?: 'ReleasedBefore';
  /** The organizations behind it. */
  @tg.Field(() => [ReleasedBeforeApplicant], { nullable: false, description: "The organizations behind it." })
  applicants!: readonly (Parents['ReleasedBeforeApplicant'])[];
  /** ISO 3166-1 alpha-2 codes of the countries and regions involved. */
  @tg.Field(() => [String], { nullable: false, description: "ISO 3166-1 alpha-2 codes of the countries and regions involved." })
  countries!: readonly (string)[];
  /** The public name in addresses. */
  @tg.Field(() => String, { nullable: false, description: "The public name in addresses." })
  slug!: string;
  /** The day on which implementation began; null where it is not on record. */
  @tg.Field(() => DateScalar, { nullable: true, description: "The day on which implementation began; null where it is not on record." })
  startedOn?: Maybe<string>;
  /** Its texts, one per language. */
  @tg.Field(() => [ReleasedBeforeText], { nullable: false, description: "Its texts, one per language." })
  texts!: readonly (Parents['ReleasedBeforeText'])[];
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  year!: number;
}

/** An organization's part on a case that was released before. */
@tg.ObjectType("ReleasedBeforeApplicant", { simpleResolvers: true, description: "An organization's part on a case that was released before.",  })
export class ReleasedBeforeApplicant {
  __typename?: 'ReleasedBeforeApplicant';
  /** Its name, one per language, as it was released. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "Its name, one per language, as it was released." })
  names!: readonly (Parents['LocalizedString'])[];
}

/** A text of a case that was released before. */
@tg.ObjectType("ReleasedBeforeText", { simpleResolvers: true, description: "A text of a case that was released before.",  })
export class ReleasedBeforeText {
  __typename?: 'ReleasedBeforeText';
  /** The language. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language." })
  locale!: string;
  /** A short account; null where there is none. */
  @tg.Field(() => String, { nullable: true, description: "A short account; null where there is none." })
  summary?: Maybe<string>;
  /** The title. */
  @tg.Field(() => String, { nullable: false, description: "The title." })
  title!: string;
}

/** The answer to removing a way in. */
@tg.ObjectType("RemoveAuthenticatorAppPayload", { simpleResolvers: true, description: "The answer to removing a way in.",  })
export class RemoveAuthenticatorAppPayload {
  __typename?: 'RemoveAuthenticatorAppPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to removing a material. */
@tg.ObjectType("RemoveMaterialPayload", { simpleResolvers: true, description: "The answer to removing a material.",  })
export class RemoveMaterialPayload {
  __typename?: 'RemoveMaterialPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The draft without the material; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The draft without the material; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** The answer to taking a member off a desk. */
@tg.ObjectType("RemoveMemberPayload", { simpleResolvers: true, description: "The answer to taking a member off a desk.",  })
export class RemoveMemberPayload {
  __typename?: 'RemoveMemberPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The submission with its members; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The submission with its members; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** The answer to removing a way in. */
@tg.ObjectType("RemovePasskeyPayload", { simpleResolvers: true, description: "The answer to removing a way in.",  })
export class RemovePasskeyPayload {
  __typename?: 'RemovePasskeyPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to opening an item again. */
@tg.ObjectType("ReopenAgendaItemPayload", { simpleResolvers: true, description: "The answer to opening an item again.",  })
export class ReopenAgendaItemPayload {
  __typename?: 'ReopenAgendaItemPayload';
  /** The item as it stands, where somebody was faster; null otherwise. */
  @tg.Field(() => AgendaItem, { nullable: true, description: "The item as it stands, where somebody was faster; null otherwise." })
  conflict?: Maybe<Parents['AgendaItem']>;
  /** The item; null when refused. */
  @tg.Field(() => AgendaItem, { nullable: true, description: "The item; null when refused." })
  item?: Maybe<Parents['AgendaItem']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to opening a review again. */
@tg.ObjectType("ReopenReviewPayload", { simpleResolvers: true, description: "The answer to opening a review again.",  })
export class ReopenReviewPayload {
  __typename?: 'ReopenReviewPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The review's version from now on; null when refused. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The review's version from now on; null when refused." })
  version?: Maybe<number>;
}

/** The answer to replacing a material's file. */
@tg.ObjectType("ReplaceMaterialPayload", { simpleResolvers: true, description: "The answer to replacing a material's file.",  })
export class ReplaceMaterialPayload {
  __typename?: 'ReplaceMaterialPayload';
  /** The material, whose `upload` says where to send the bytes; null when refused. */
  @tg.Field(() => Material, { nullable: true, description: "The material, whose `upload` says where to send the bytes; null when refused." })
  material?: Maybe<Parents['Material']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The draft with the material; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The draft with the material; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** The answer to asking to be taken out. */
@tg.ObjectType("RequestErasurePayload", { simpleResolvers: true, description: "The answer to asking to be taken out.",  })
export class RequestErasurePayload {
  __typename?: 'RequestErasurePayload';
  /** What was asked for; null when refused. */
  @tg.Field(() => ErasureRequest, { nullable: true, description: "What was asked for; null when refused." })
  erasure?: Maybe<Parents['ErasureRequest']>;
  /** Why it was refused, everything at once; empty when done. `WRONG_STATE` names a case that nobody else is at the desk of and that is being judged, or an edition that would have no organizer. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, everything at once; empty when done. `WRONG_STATE` names a case that nobody else is at the desk of and that is being judged, or an edition that would have no organizer." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to asking for a link. It is the same for every address, whether or not it has an account. */
@tg.ObjectType("RequestPasswordResetPayload", { simpleResolvers: true, description: "The answer to asking for a link. It is the same for every address, whether or not it has an account.",  })
export class RequestPasswordResetPayload {
  __typename?: 'RequestPasswordResetPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to asking for a link. It is the same for every address, whether or not it has an account. */
@tg.ObjectType("RequestSignInLinkPayload", { simpleResolvers: true, description: "The answer to asking for a link. It is the same for every address, whether or not it has an account.",  })
export class RequestSignInLinkPayload {
  __typename?: 'RequestSignInLinkPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to requesting an upload. */
@tg.ObjectType("RequestUploadPayload", { simpleResolvers: true, description: "The answer to requesting an upload.",  })
export class RequestUploadPayload {
  __typename?: 'RequestUploadPayload';
  /** The material, whose `upload` says where to send the bytes; null when refused. */
  @tg.Field(() => Material, { nullable: true, description: "The material, whose `upload` says where to send the bytes; null when refused." })
  material?: Maybe<Parents['Material']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The draft with the material; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The draft with the material; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** The answer to rescheduling. */
@tg.ObjectType("RescheduleEditionPayload", { simpleResolvers: true, description: "The answer to rescheduling.",  })
export class RescheduleEditionPayload {
  __typename?: 'RescheduleEditionPayload';
  /** The calendar from now on; null when refused. The public sees it with the next release of the call. */
  @tg.Field(() => Calendar, { nullable: true, description: "The calendar from now on; null when refused. The public sees it with the next release of the call." })
  calendar?: Maybe<Parents['Calendar']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to `returnSubmission`. */
@tg.ObjectType("ReturnSubmissionPayload", { simpleResolvers: true, description: "The answer to `returnSubmission`.",  })
export class ReturnSubmissionPayload {
  __typename?: 'ReturnSubmissionPayload';
  /** The case as it is now; null when refused. */
  @tg.Field(() => ScreeningCase, { nullable: true, description: "The case as it is now; null when refused." })
  case?: Maybe<Parents['ScreeningCase']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** One reviewer's scores and opinion on one revision. */
@tg.ObjectType("Review", { simpleResolvers: true, description: "One reviewer's scores and opinion on one revision.", implements: [Node] })
export class Review {
  __typename?: 'Review';
  /** The opinion, for the committee. */
  @tg.Field(() => String, { nullable: false, description: "The opinion, for the committee." })
  comment!: string;
  /** What is for the applicant. */
  @tg.Field(() => String, { nullable: false, description: "What is for the applicant." })
  commentToApplicant!: string;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** When it was locked; null while its reviewer may still change it. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was locked; null while its reviewer may still change it." })
  lockedAt?: Maybe<Instant>;
  /** The mean of the scores, each first placed on its criterion's range, weighted as the edition says: 0 to 100. Null where too little was judged. */
  @tg.Field(() => tg.Float, { nullable: true, description: "The mean of the scores, each first placed on its criterion's range, weighted as the edition says: 0 to 100. Null where too little was judged." })
  points?: Maybe<number>;
  /** Why it was opened again; null where it was not, or was locked since. */
  @tg.Field(() => String, { nullable: true, description: "Why it was opened again; null where it was not, or was locked since." })
  reopenedBecause?: Maybe<string>;
  /** The scores, one per criterion. */
  @tg.Field(() => [Score], { nullable: false, description: "The scores, one per criterion." })
  scores!: readonly (Parents['Score'])[];
  /** The share of the weight that was judged, 0 to 1. */
  @tg.Field(() => tg.Float, { nullable: false, description: "The share of the weight that was judged, 0 to 1." })
  shareJudged!: number;
  /** When it was given. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was given." })
  submittedAt!: Instant;
  /** Why no number counts it; null where numbers do. */
  @tg.Field(() => ReviewUncounted, { nullable: true, description: "Why no number counts it; null where numbers do." })
  uncountedBecause?: Maybe<ReviewUncounted>;
  /** Goes up by one with each act on it. Send it back with the next. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each act on it. Send it back with the next." })
  version!: number;
}

/** A review asked of a person, bound to the revision to be judged. */
@tg.ObjectType("ReviewAssignment", { simpleResolvers: true, description: "A review asked of a person, bound to the revision to be judged.", implements: [Node] })
export class ReviewAssignment {
  __typename?: 'ReviewAssignment';
  /** The first instant at which nothing is taken any more. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The first instant at which nothing is taken any more." })
  closesAt!: Instant;
  /** What is to be scored, with what to look for. */
  @tg.Field(() => [ReviewCriterion], { nullable: false, description: "What is to be scored, with what to look for." })
  criteria!: readonly (Parents['ReviewCriterion'])[];
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** What was handed in since; null where nothing was. The review is then out of every number, until it is confirmed or given anew on this one. */
  @tg.Field(() => ReviewedRevision, { nullable: true, description: "What was handed in since; null where nothing was. The review is then out of every number, until it is confirmed or given anew on this one." })
  newerRevision?: Maybe<Parents['ReviewedRevision']>;
  /** What others said of the case, in an order that says nothing. Empty until one's own review is locked, or reviews have closed. */
  @tg.Field(() => [OtherReview], { nullable: false, description: "What others said of the case, in an order that says nothing. Empty until one's own review is locked, or reviews have closed." })
  others!: readonly (Parents['OtherReview'])[];
  /** The review; null until it is given. */
  @tg.Field(() => Review, { nullable: true, description: "The review; null until it is given." })
  review?: Maybe<Parents['Review']>;
  /** What is to be judged: the revision that was given, or that the review was last confirmed on. */
  @tg.Field(() => ReviewedRevision, { nullable: false, description: "What is to be judged: the revision that was given, or that the review was last confirmed on." })
  revision!: Parents['ReviewedRevision'];
  /** What the reviewer is writing, as it was last saved; null before, and for everybody but the reviewer. */
  @tg.Field(() => ReviewSheet, { nullable: true, description: "What the reviewer is writing, as it was last saved; null before, and for everybody but the reviewer." })
  sheet?: Maybe<Parents['ReviewSheet']>;
}

/** A page of assignments. */
@tg.ObjectType("ReviewAssignmentConnection", { simpleResolvers: true, description: "A page of assignments.",  })
export class ReviewAssignmentConnection {
  __typename?: 'ReviewAssignmentConnection';
  /** The page. */
  @tg.Field(() => [ReviewAssignmentEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['ReviewAssignmentEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** One assignment on a page. */
@tg.ObjectType("ReviewAssignmentEdge", { simpleResolvers: true, description: "One assignment on a page.",  })
export class ReviewAssignmentEdge {
  __typename?: 'ReviewAssignmentEdge';
  /** Hand this to `after` to read on behind this assignment. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this assignment." })
  cursor!: string;
  /** The assignment. */
  @tg.Field(() => ReviewAssignment, { nullable: false, description: "The assignment." })
  node!: Parents['ReviewAssignment'];
}

/** How far a field's reviews are, without what concerns whoever reads, and without what they still judge themselves. */
@tg.ObjectType("ReviewCoverage", { simpleResolvers: true, description: "How far a field's reviews are, without what concerns whoever reads, and without what they still judge themselves.",  })
export class ReviewCoverage {
  __typename?: 'ReviewCoverage';
  /** How many reviews are asked for. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many reviews are asked for." })
  asked!: number;
  /** How many cases there are. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many cases there are." })
  cases!: number;
  /** How many of those are given. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many of those are given." })
  given!: number;
  /** How many of those are locked. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many of those are locked." })
  locked!: number;
}

/** One thing that reviewers score, with what to look for. */
@tg.ObjectType("ReviewCriterion", { simpleResolvers: true, description: "One thing that reviewers score, with what to look for.",  })
export class ReviewCriterion {
  __typename?: 'ReviewCriterion';
  /** What to look for, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "What to look for, one per language." })
  guidance!: readonly (Parents['LocalizedString'])[];
  /** Stable key, unique within the edition. */
  @tg.Field(() => String, { nullable: false, description: "Stable key, unique within the edition." })
  key!: string;
  /** Highest score. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Highest score." })
  maximum!: number;
  /** Lowest score. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Lowest score." })
  minimum!: number;
  /** Names, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "Names, one per language." })
  names!: readonly (Parents['LocalizedString'])[];
  /** Its share in the weighted mean; the weights of an edition add up to 1. */
  @tg.Field(() => tg.Float, { nullable: false, description: "Its share in the weighted mean; the weights of an edition add up to 1." })
  weight!: number;
}

/** How many reviews somebody takes on. */
@tg.ObjectType("ReviewLoad", { simpleResolvers: true, description: "How many reviews somebody takes on.",  })
export class ReviewLoad {
  __typename?: 'ReviewLoad';
  /** At least so many. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At least so many." })
  least!: number;
  /** At most so many. */
  @tg.Field(() => tg.Int, { nullable: false, description: "At most so many." })
  most!: number;
}

/** A score sheet that is being written. Nobody reads it but its reviewer. */
@tg.ObjectType("ReviewSheet", { simpleResolvers: true, description: "A score sheet that is being written. Nobody reads it but its reviewer.",  })
export class ReviewSheet {
  __typename?: 'ReviewSheet';
  /** The opinion so far, for the committee. */
  @tg.Field(() => String, { nullable: false, description: "The opinion so far, for the committee." })
  comment!: string;
  /** The words so far that are for the applicant. */
  @tg.Field(() => String, { nullable: false, description: "The words so far that are for the applicant." })
  commentToApplicant!: string;
  /** Whether something in it was not submitted yet. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether something in it was not submitted yet." })
  isChanged!: boolean;
  /** When it was saved. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was saved." })
  savedAt!: Instant;
  /** The scores so far. */
  @tg.Field(() => [Score], { nullable: false, description: "The scores so far." })
  scores!: readonly (Parents['Score'])[];
  /** Goes up by one with each save, and with each submission. Send it back with the next. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each save, and with each submission. Send it back with the next." })
  version!: number;
}

/** An organization that applies, as reviewers see it where the edition shows it. */
@tg.ObjectType("ReviewedApplicant", { simpleResolvers: true, description: "An organization that applies, as reviewers see it where the edition shows it.",  })
export class ReviewedApplicant {
  __typename?: 'ReviewedApplicant';
  /** ISO 3166-1 alpha-2 code of its country or region. */
  @tg.Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code of its country or region." })
  country?: Maybe<string>;
  /** Whether it leads. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether it leads." })
  isLead!: boolean;
  /** Its names, one per language, as they were handed in. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "Its names, one per language, as they were handed in." })
  names!: readonly (Parents['LocalizedString'])[];
}

@tg.ArgsType()
export class ReviewedPictureUrlArgs {
  /** Width in pixels; the widest rendition when left out. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Width in pixels; the widest rendition when left out." })
  width?: Maybe<number>;
}

/** A picture of a submission, as reviewers see it. */
@tg.ObjectType("ReviewedPicture", { simpleResolvers: true, description: "A picture of a submission, as reviewers see it.",  })
export class ReviewedPicture {
  __typename?: 'ReviewedPicture';
  /** What the picture shows, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "What the picture shows, one per language." })
  alt!: readonly (Parents['LocalizedString'])[];
  /** Height in pixels, as handed in. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Height in pixels, as handed in." })
  height!: number;
  /** Width in pixels, as handed in. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Width in pixels, as handed in." })
  width!: number;
}
tg.Args(() => ReviewedPictureUrlArgs)(ReviewedPicture.prototype, "url", 0);
tg.Field(() => String, { nullable: false, description: "Where it can be fetched for five minutes, by the person who asked and with the session that they asked with, sent along as `Authorization`. The smallest rendition that is at least as wide as asked for, else the widest." })(ReviewedPicture.prototype, "url");

/** A frozen state of a submission, as reviewers see it. */
@tg.ObjectType("ReviewedRevision", { simpleResolvers: true, description: "A frozen state of a submission, as reviewers see it.", implements: [Node] })
export class ReviewedRevision {
  __typename?: 'ReviewedRevision';
  /** Who applies, the lead first; null where the edition hides it from reviewers. */
  @tg.Field(() => [ReviewedApplicant], { nullable: true, description: "Who applies, the lead first; null where the edition hides it from reviewers." })
  applicants?: Maybe<readonly (Parents['ReviewedApplicant'])[]>;
  /** ISO 3166-1 alpha-2 codes of the countries and regions involved. */
  @tg.Field(() => [String], { nullable: false, description: "ISO 3166-1 alpha-2 codes of the countries and regions involved." })
  countries!: readonly (string)[];
  /** What is to be scored. */
  @tg.Field(() => [Criterion], { nullable: false, description: "What is to be scored." })
  criteria!: readonly (Parents['Criterion'])[];
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The key of its field. */
  @tg.Field(() => String, { nullable: false, description: "The key of its field." })
  field!: string;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Its pictures, the cover first. Whom to credit is not among what reviewers see. */
  @tg.Field(() => [ReviewedPicture], { nullable: false, description: "Its pictures, the cover first. Whom to credit is not among what reviewers see." })
  pictures!: readonly (Parents['ReviewedPicture'])[];
  /** The day on which implementation began. */
  @tg.Field(() => DateScalar, { nullable: true, description: "The day on which implementation began." })
  startedOn?: Maybe<string>;
  /** Its texts, one per language, the source first. */
  @tg.Field(() => [SubmissionText], { nullable: false, description: "Its texts, one per language, the source first." })
  texts!: readonly (Parents['SubmissionText'])[];
}

/** A person who may review, with what they have been asked to do. */
@tg.ObjectType("Reviewer", { simpleResolvers: true, description: "A person who may review, with what they have been asked to do.",  })
export class Reviewer {
  __typename?: 'Reviewer';
  /** The key of the field that they review; null for all. */
  @tg.Field(() => String, { nullable: true, description: "The key of the field that they review; null for all." })
  field?: Maybe<string>;
  /** The person. */
  @tg.Field(() => Person, { nullable: false, description: "The person." })
  person!: Parents['Person'];
}

/** The answer to `revokeExtension`. */
@tg.ObjectType("RevokeExtensionPayload", { simpleResolvers: true, description: "The answer to `revokeExtension`.",  })
export class RevokeExtensionPayload {
  __typename?: 'RevokeExtensionPayload';
  /** The extension; null when refused. */
  @tg.Field(() => Extension, { nullable: true, description: "The extension; null when refused." })
  extension?: Maybe<Parents['Extension']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to ending a key. */
@tg.ObjectType("RevokeKeyPayload", { simpleResolvers: true, description: "The answer to ending a key.",  })
export class RevokeKeyPayload {
  __typename?: 'RevokeKeyPayload';
  /** The key; null when refused. */
  @tg.Field(() => AccessKey, { nullable: true, description: "The key; null when refused." })
  key?: Maybe<Parents['AccessKey']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to revoking a code. */
@tg.ObjectType("RevokeRecommendationCodePayload", { simpleResolvers: true, description: "The answer to revoking a code.",  })
export class RevokeRecommendationCodePayload {
  __typename?: 'RevokeRecommendationCodePayload';
  /** How it is listed; null when refused. */
  @tg.Field(() => RecommendationCode, { nullable: true, description: "How it is listed; null when refused." })
  listed?: Maybe<Parents['RecommendationCode']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to taking a role away. */
@tg.ObjectType("RevokeRolePayload", { simpleResolvers: true, description: "The answer to taking a role away.",  })
export class RevokeRolePayload {
  __typename?: 'RevokeRolePayload';
  /** The role that was held until now; null when refused. The person is told by mail; their sessions have ended. */
  @tg.Field(() => HeldRole, { nullable: true, description: "The role that was held until now; null when refused. The person is told by mail; their sessions have ended." })
  heldRole?: Maybe<Parents['HeldRole']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to taking an invitation back. */
@tg.ObjectType("RevokeSubmissionInvitationPayload", { simpleResolvers: true, description: "The answer to taking an invitation back.",  })
export class RevokeSubmissionInvitationPayload {
  __typename?: 'RevokeSubmissionInvitationPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The submission with its invitations; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The submission with its invitations; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** A role that a person holds. */
@tg.ObjectType("RoleGrant", { simpleResolvers: true, description: "A role that a person holds.",  })
export class RoleGrant {
  __typename?: 'RoleGrant';
  /** The year of the edition that it is limited to; null when it holds for all. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The year of the edition that it is limited to; null when it holds for all." })
  edition?: Maybe<number>;
  /** The key of the field that it is limited to; null when it holds for all. */
  @tg.Field(() => String, { nullable: true, description: "The key of the field that it is limited to; null when it holds for all." })
  field?: Maybe<string>;
  /** The role. */
  @tg.Field(() => Role, { nullable: false, description: "The role." })
  role!: Role;
}

/** A role that somebody wants to give, and that a second person has to confirm. */
@tg.ObjectType("RoleProposal", { simpleResolvers: true, description: "A role that somebody wants to give, and that a second person has to confirm.",  })
export class RoleProposal {
  __typename?: 'RoleProposal';
  /** The year of the edition that it shall be limited to; null for all. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The year of the edition that it shall be limited to; null for all." })
  edition?: Maybe<number>;
  /** The address of whoever shall hold it. Whether it has an account is not said before the proposal is confirmed. */
  @tg.Field(() => String, { nullable: false, description: "The address of whoever shall hold it. Whether it has an account is not said before the proposal is confirmed." })
  email!: string;
  /** It can be confirmed before this instant, and no longer at it. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "It can be confirmed before this instant, and no longer at it." })
  expiresAt!: Instant;
  /** The key of the field that it shall be limited to; null for all. */
  @tg.Field(() => String, { nullable: true, description: "The key of the field that it shall be limited to; null for all." })
  field?: Maybe<string>;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  proposedAt!: Instant;
  /** Who proposed it. Somebody else has to confirm. */
  @tg.Field(() => Person, { nullable: false, description: "Who proposed it. Somebody else has to confirm." })
  proposedBy!: Parents['Person'];
  /** The role. */
  @tg.Field(() => Role, { nullable: false, description: "The role." })
  role!: Role;
  /** Where it stands. */
  @tg.Field(() => RoleProposalState, { nullable: false, description: "Where it stands." })
  state!: RoleProposalState;
}

/** The answer to replacing a key. */
@tg.ObjectType("RotateKeyPayload", { simpleResolvers: true, description: "The answer to replacing a key.",  })
export class RotateKeyPayload {
  __typename?: 'RotateKeyPayload';
  /** The new key; null when refused. */
  @tg.Field(() => AccessKey, { nullable: true, description: "The new key; null when refused." })
  key?: Maybe<Parents['AccessKey']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The new key's token. Shown once: null when refused, and in the answer to a retry. */
  @tg.Field(() => String, { nullable: true, description: "The new key's token. Shown once: null when refused, and in the answer to a retry." })
  token?: Maybe<string>;
}

/** The answer to fixing a pair. */
@tg.ObjectType("RuleAssignmentPayload", { simpleResolvers: true, description: "The answer to fixing a pair.",  })
export class RuleAssignmentPayload {
  __typename?: 'RuleAssignmentPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** True when it holds from the next run on; null when refused. */
  @tg.Field(() => Boolean, { nullable: true, description: "True when it holds from the next run on; null when refused." })
  ruled?: Maybe<boolean>;
}

/** The answer to `ruleDuplicate`. */
@tg.ObjectType("RuleDuplicatePayload", { simpleResolvers: true, description: "The answer to `ruleDuplicate`.",  })
export class RuleDuplicatePayload {
  __typename?: 'RuleDuplicatePayload';
  /** The case as it is now; null when refused. */
  @tg.Field(() => ScreeningCase, { nullable: true, description: "The case as it is now; null when refused." })
  case?: Maybe<Parents['ScreeningCase']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** What a person decided where a rule left it to one. */
@tg.ObjectType("RuleJudgement", { simpleResolvers: true, description: "What a person decided where a rule left it to one.",  })
export class RuleJudgement {
  __typename?: 'RuleJudgement';
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  at!: Instant;
  /** Who. */
  @tg.Field(() => Person, { nullable: false, description: "Who." })
  by!: Parents['Person'];
  /** Why. */
  @tg.Field(() => String, { nullable: false, description: "Why." })
  reason!: string;
  /** The version of the edition's rules. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the edition's rules." })
  rulesVersion!: number;
  /** The verdict. */
  @tg.Field(() => JudgedVerdict, { nullable: false, description: "The verdict." })
  verdict!: JudgedVerdict;
}

/** A rule of eligibility as data: what is shown, and what is checked with which numbers. */
@tg.ObjectType("RuleSetting", { simpleResolvers: true, description: "A rule of eligibility as data: what is shown, and what is checked with which numbers.",  })
export class RuleSetting {
  __typename?: 'RuleSetting';
  /** What it looks at. */
  @tg.Field(() => RuleCheck, { nullable: false, description: "What it looks at." })
  check!: RuleCheck;
  /** How many countries or regions, where the check asks for them. */
  @tg.Field(() => tg.Int, { nullable: true, description: "How many countries or regions, where the check asks for them." })
  count?: Maybe<number>;
  /** Stable key, unique within the edition. */
  @tg.Field(() => String, { nullable: false, description: "Stable key, unique within the edition." })
  key!: string;
  /** Languages that a whole text is needed in besides the source. */
  @tg.Field(() => [LocaleScalar], { nullable: false, description: "Languages that a whole text is needed in besides the source." })
  languages!: readonly (string)[];
  /** How many pictures, where the check asks for them. */
  @tg.Field(() => tg.Int, { nullable: true, description: "How many pictures, where the check asks for them." })
  pictures?: Maybe<number>;
  /** The rule in words, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "The rule in words, one per language." })
  texts!: readonly (Parents['LocalizedString'])[];
  /** Lists of ISO 3166-1 alpha-2 codes; those in one list count once. */
  @tg.Field(() => [[String]], { nullable: false, description: "Lists of ISO 3166-1 alpha-2 codes; those in one list count once." })
  together!: readonly (readonly (string)[])[];
  /** The year, where the check asks for one. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The year, where the check asks for one." })
  year?: Maybe<number>;
}

/** The answer to ruling about a tie. */
@tg.ObjectType("RuleTiePayload", { simpleResolvers: true, description: "The answer to ruling about a tie.",  })
export class RuleTiePayload {
  __typename?: 'RuleTiePayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The person and the case, with what follows; null when refused. */
  @tg.Field(() => CaseTie, { nullable: true, description: "The person and the case, with what follows; null when refused." })
  tie?: Maybe<Parents['CaseTie']>;
}

/** The answer to saving. */
@tg.ObjectType("SaveReviewPayload", { simpleResolvers: true, description: "The answer to saving.",  })
export class SaveReviewPayload {
  __typename?: 'SaveReviewPayload';
  /** The sheet as it was saved in between; null unless that is why it was refused. */
  @tg.Field(() => ReviewSheet, { nullable: true, description: "The sheet as it was saved in between; null unless that is why it was refused." })
  conflict?: Maybe<Parents['ReviewSheet']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The sheet; null when refused. */
  @tg.Field(() => ReviewSheet, { nullable: true, description: "The sheet; null when refused." })
  sheet?: Maybe<Parents['ReviewSheet']>;
}

/** The answer to saving. */
@tg.ObjectType("SaveSubmissionPayload", { simpleResolvers: true, description: "The answer to saving.",  })
export class SaveSubmissionPayload {
  __typename?: 'SaveSubmissionPayload';
  /** Both sides, when somebody else saved in between. */
  @tg.Field(() => SubmissionConflict, { nullable: true, description: "Both sides, when somebody else saved in between." })
  conflict?: Maybe<Parents['SubmissionConflict']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The draft as saved; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The draft as saved; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** What stands for one criterion: a score, or a word in its place. */
@tg.ObjectType("Score", { simpleResolvers: true, description: "What stands for one criterion: a score, or a word in its place.",  })
export class Score {
  __typename?: 'Score';
  /** The criterion's key. */
  @tg.Field(() => String, { nullable: false, description: "The criterion's key." })
  criterion!: string;
  /** The word in the place of a score; null where there is one. */
  @tg.Field(() => NoScore, { nullable: true, description: "The word in the place of a score; null where there is one." })
  instead?: Maybe<NoScore>;
  /** The score, within the criterion's range; null where a word stands in its place. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The score, within the criterion's range; null where a word stands in its place." })
  value?: Maybe<number>;
}

/** A case as the screening desk sees it. */
@tg.ObjectType("ScreeningCase", { simpleResolvers: true, description: "A case as the screening desk sees it.",  })
export class ScreeningCase {
  __typename?: 'ScreeningCase';
  /** Cases that may be the same, the likeliest first: those that somebody ruled on, and at most 10 others. Of this edition and released ones of earlier editions, found across languages. */
  @tg.Field(() => [DuplicateCandidate], { nullable: false, description: "Cases that may be the same, the likeliest first: those that somebody ruled on, and at most 10 others. Of this edition and released ones of earlier editions, found across languages." })
  duplicates!: readonly (Parents['DuplicateCandidate'])[];
  /** Each rule's verdict on what was handed in last, with what people decided. */
  @tg.Field(() => [ScreeningFinding], { nullable: false, description: "Each rule's verdict on what was handed in last, with what people decided." })
  findings!: readonly (Parents['ScreeningFinding'])[];
  /** When it was returned, and for what, the newest first. */
  @tg.Field(() => [SubmissionReturn], { nullable: false, description: "When it was returned, and for what, the newest first." })
  returns!: readonly (Parents['SubmissionReturn'])[];
  /** How its revisions came out, the newest first. The last of a revision holds. */
  @tg.Field(() => [ScreeningDecision], { nullable: false, description: "How its revisions came out, the newest first. The last of a revision holds." })
  screenings!: readonly (Parents['ScreeningDecision'])[];
  /** Where it stands. */
  @tg.Field(() => ScreeningState, { nullable: false, description: "Where it stands." })
  state!: ScreeningState;
  /** The case, as it was handed in last. */
  @tg.Field(() => Submission, { nullable: false, description: "The case, as it was handed in last." })
  submission!: Parents['Submission'];
}

/** A page of cases. */
@tg.ObjectType("ScreeningConnection", { simpleResolvers: true, description: "A page of cases.",  })
export class ScreeningConnection {
  __typename?: 'ScreeningConnection';
  /** The page. */
  @tg.Field(() => [ScreeningEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['ScreeningEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** How a revision came out. */
@tg.ObjectType("ScreeningDecision", { simpleResolvers: true, description: "How a revision came out.",  })
export class ScreeningDecision {
  __typename?: 'ScreeningDecision';
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  at!: Instant;
  /** Who. */
  @tg.Field(() => Person, { nullable: false, description: "Who." })
  by!: Parents['Person'];
  /** The outcome. */
  @tg.Field(() => ScreeningOutcome, { nullable: false, description: "The outcome." })
  outcome!: ScreeningOutcome;
  /** Why. */
  @tg.Field(() => String, { nullable: false, description: "Why." })
  reason!: string;
  /** The number of the revision, from 1. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The number of the revision, from 1." })
  revision!: number;
}

/** One case on a page. */
@tg.ObjectType("ScreeningEdge", { simpleResolvers: true, description: "One case on a page.",  })
export class ScreeningEdge {
  __typename?: 'ScreeningEdge';
  /** Hand this to `after` to read on behind this case. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this case." })
  cursor!: string;
  /** The case. */
  @tg.Field(() => ScreeningCase, { nullable: false, description: "The case." })
  node!: Parents['ScreeningCase'];
}

/** One rule's verdict on what was handed in, and what people decided on it. */
@tg.ObjectType("ScreeningFinding", { simpleResolvers: true, description: "One rule's verdict on what was handed in, and what people decided on it.",  })
export class ScreeningFinding {
  __typename?: 'ScreeningFinding';
  /** What the rule rests on, in the caller's language. */
  @tg.Field(() => String, { nullable: false, description: "What the rule rests on, in the caller's language." })
  evidence!: string;
  /** The verdict that holds: a person's where the rule left it to one and somebody decided, else the rule's. */
  @tg.Field(() => Verdict, { nullable: false, description: "The verdict that holds: a person's where the rule left it to one and somebody decided, else the rule's." })
  holds!: Verdict;
  /** What people decided, the newest first. The first holds. */
  @tg.Field(() => [RuleJudgement], { nullable: false, description: "What people decided, the newest first. The first holds." })
  judgements!: readonly (Parents['RuleJudgement'])[];
  /** The rule. */
  @tg.Field(() => EligibilityRule, { nullable: false, description: "The rule." })
  rule!: Parents['EligibilityRule'];
  /** The version of the edition's rules that it was judged by. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the edition's rules that it was judged by." })
  rulesVersion!: number;
  /** What the rule says. */
  @tg.Field(() => Verdict, { nullable: false, description: "What the rule says." })
  verdict!: Verdict;
}

@tg.ArgsType()
export class SearchFacetValueNameArgs {
  /** Language asked for; the nearest available one is served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for; the nearest available one is served." })
  locale!: string;
}

/** How many cases a choice would find. */
@tg.ObjectType("SearchFacetValue", { simpleResolvers: true, description: "How many cases a choice would find.",  })
export class SearchFacetValue {
  __typename?: 'SearchFacetValue';
  /** How many cases. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many cases." })
  count!: number;
  /** What to put into the filter. */
  @tg.Field(() => String, { nullable: false, description: "What to put into the filter." })
  key!: string;
}
tg.Args(() => SearchFacetValueNameArgs)(SearchFacetValue.prototype, "name", 0);
tg.Field(() => String, { nullable: true, description: "What it is called; null for tiers, which are a closed list." })(SearchFacetValue.prototype, "name");

/** How many cases each choice would find, most first. Every list counts what fits the search and all the other filters, but
 * not its own: so it shows what else could be chosen. */
@tg.ObjectType("SearchFacets", { simpleResolvers: true, description: "How many cases each choice would find, most first. Every list counts what fits the search and all the other filters, but\nnot its own: so it shows what else could be chosen.",  })
export class SearchFacets {
  __typename?: 'SearchFacets';
  /** By country or region; a case counts in each of its own. */
  @tg.Field(() => [SearchFacetValue], { nullable: false, description: "By country or region; a case counts in each of its own." })
  countries!: readonly (Parents['SearchFacetValue'])[];
  /** By edition; the key is the year. */
  @tg.Field(() => [SearchFacetValue], { nullable: false, description: "By edition; the key is the year." })
  editions!: readonly (Parents['SearchFacetValue'])[];
  /** By field. */
  @tg.Field(() => [SearchFacetValue], { nullable: false, description: "By field." })
  fields!: readonly (Parents['SearchFacetValue'])[];
  /** By kind of content. */
  @tg.Field(() => [SearchFacetValue], { nullable: false, description: "By kind of content." })
  kinds!: readonly (Parents['SearchFacetValue'])[];
  /** By organization, of the fifty with most cases. */
  @tg.Field(() => [SearchFacetValue], { nullable: false, description: "By organization, of the fifty with most cases." })
  organizations!: readonly (Parents['SearchFacetValue'])[];
  /** By tier. */
  @tg.Field(() => [SearchFacetValue], { nullable: false, description: "By tier." })
  tiers!: readonly (Parents['SearchFacetValue'])[];
}

/** A text in which something was found; a long one is cut to what stands around it, with `…` where something is left out. */
@tg.ObjectType("SearchHighlight", { simpleResolvers: true, description: "A text in which something was found; a long one is cut to what stands around it, with `…` where something is left out.",  })
export class SearchHighlight {
  __typename?: 'SearchHighlight';
  /** In which direction the text runs. */
  @tg.Field(() => TextDirection, { nullable: false, description: "In which direction the text runs." })
  direction!: TextDirection;
  /** The language of the text, BCP 47. It is the one asked for where something was found there, else another in which it was. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language of the text, BCP 47. It is the one asked for where something was found there, else another in which it was." })
  locale!: string;
  /** What it is a text of. */
  @tg.Field(() => SearchedPart, { nullable: false, description: "What it is a text of." })
  part!: SearchedPart;
  /** The text in stretches, in their order. */
  @tg.Field(() => [SearchedStretch], { nullable: false, description: "The text in stretches, in their order." })
  stretches!: readonly (Parents['SearchedStretch'])[];
}

/** A stretch of a text. */
@tg.ObjectType("SearchedStretch", { simpleResolvers: true, description: "A stretch of a text.",  })
export class SearchedStretch {
  __typename?: 'SearchedStretch';
  /** Whether this is what was asked for. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether this is what was asked for." })
  isMatch!: boolean;
  /** The text as it was published, without any markup. */
  @tg.Field(() => String, { nullable: false, description: "The text as it was published, without any markup." })
  text!: string;
}

/** The answer to sending. */
@tg.ObjectType("SendMessagePayload", { simpleResolvers: true, description: "The answer to sending.",  })
export class SendMessagePayload {
  __typename?: 'SendMessagePayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The thread with the message; null when refused. */
  @tg.Field(() => MessageThread, { nullable: true, description: "The thread with the message; null when refused." })
  thread?: Maybe<Parents['MessageThread']>;
}

/** A signed-in browser or program. */
@tg.ObjectType("Session", { simpleResolvers: true, description: "A signed-in browser or program.",  })
export class Session {
  __typename?: 'Session';
  /** When it ends by itself. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it ends by itself." })
  endsAt!: Instant;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** Whether this request came with it. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether this request came with it." })
  isCurrent!: boolean;
  /** How it began. */
  @tg.Field(() => SignInMethod, { nullable: false, description: "How it began." })
  method!: SignInMethod;
  /** When a second factor was shown in it; null before. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When a second factor was shown in it; null before." })
  secondFactorAt?: Maybe<Instant>;
  /** When it began. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it began." })
  startedAt!: Instant;
}

/** The answer to setting what holds for the committee. */
@tg.ObjectType("SetCommitteeRulesPayload", { simpleResolvers: true, description: "The answer to setting what holds for the committee.",  })
export class SetCommitteeRulesPayload {
  __typename?: 'SetCommitteeRulesPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The rules; null when refused. */
  @tg.Field(() => CommitteeRules, { nullable: true, description: "The rules; null when refused." })
  rules?: Maybe<Parents['CommitteeRules']>;
}

/** The answer to `setContacts`. */
@tg.ObjectType("SetContactsPayload", { simpleResolvers: true, description: "The answer to `setContacts`.",  })
export class SetContactsPayload {
  __typename?: 'SetContactsPayload';
  /** The edition's desk as it is now; null when refused. */
  @tg.Field(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." })
  desk?: Maybe<Parents['EditionDesk']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to `setCriteria`. */
@tg.ObjectType("SetCriteriaPayload", { simpleResolvers: true, description: "The answer to `setCriteria`.",  })
export class SetCriteriaPayload {
  __typename?: 'SetCriteriaPayload';
  /** The edition's desk as it is now; null when refused. */
  @tg.Field(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." })
  desk?: Maybe<Parents['EditionDesk']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to `setFields`. */
@tg.ObjectType("SetFieldsPayload", { simpleResolvers: true, description: "The answer to `setFields`.",  })
export class SetFieldsPayload {
  __typename?: 'SetFieldsPayload';
  /** The edition's desk as it is now; null when refused. */
  @tg.Field(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." })
  desk?: Maybe<Parents['EditionDesk']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to giving a member another role. */
@tg.ObjectType("SetMemberRolePayload", { simpleResolvers: true, description: "The answer to giving a member another role.",  })
export class SetMemberRolePayload {
  __typename?: 'SetMemberRolePayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The submission with its members; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The submission with its members; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** The answer to setting a password. */
@tg.ObjectType("SetPasswordPayload", { simpleResolvers: true, description: "The answer to setting a password.",  })
export class SetPasswordPayload {
  __typename?: 'SetPasswordPayload';
  /** Why it was refused; empty when done. All other sessions of the person have ended. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done. All other sessions of the person have ended." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to `setQuotas`. */
@tg.ObjectType("SetQuotasPayload", { simpleResolvers: true, description: "The answer to `setQuotas`.",  })
export class SetQuotasPayload {
  __typename?: 'SetQuotasPayload';
  /** The edition's desk as it is now; null when refused. */
  @tg.Field(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." })
  desk?: Maybe<Parents['EditionDesk']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to `setRules`. */
@tg.ObjectType("SetRulesPayload", { simpleResolvers: true, description: "The answer to `setRules`.",  })
export class SetRulesPayload {
  __typename?: 'SetRulesPayload';
  /** The edition's desk as it is now; null when refused. */
  @tg.Field(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." })
  desk?: Maybe<Parents['EditionDesk']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to recording a recommendation. */
@tg.ObjectType("SettleAgendaItemPayload", { simpleResolvers: true, description: "The answer to recording a recommendation.",  })
export class SettleAgendaItemPayload {
  __typename?: 'SettleAgendaItemPayload';
  /** The item as it stands, where somebody was faster; null otherwise. */
  @tg.Field(() => AgendaItem, { nullable: true, description: "The item as it stands, where somebody was faster; null otherwise." })
  conflict?: Maybe<Parents['AgendaItem']>;
  /** The item; null when refused. */
  @tg.Field(() => AgendaItem, { nullable: true, description: "The item; null when refused." })
  item?: Maybe<Parents['AgendaItem']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to `showApplicants`. */
@tg.ObjectType("ShowApplicantsPayload", { simpleResolvers: true, description: "The answer to `showApplicants`.",  })
export class ShowApplicantsPayload {
  __typename?: 'ShowApplicantsPayload';
  /** The edition's desk as it is now; null when refused. */
  @tg.Field(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." })
  desk?: Maybe<Parents['EditionDesk']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The ordered programme on stage. */
@tg.ObjectType("Showcase", { simpleResolvers: true, description: "The ordered programme on stage.", implements: [Node] })
export class Showcase {
  __typename?: 'Showcase';
  /** The edition shown. */
  @tg.Field(() => Edition, { nullable: false, description: "The edition shown." })
  edition!: Parents['Edition'];
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** The programme in stage order. */
  @tg.Field(() => [ShowcaseItem], { nullable: false, description: "The programme in stage order." })
  items!: readonly (Parents['ShowcaseItem'])[];
  /** Goes up by one with each published programme of the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each published programme of the edition." })
  version!: number;
}

/** One place in the programme. */
@tg.ObjectType("ShowcaseItem", { simpleResolvers: true, description: "One place in the programme.",  })
export class ShowcaseItem {
  __typename?: 'ShowcaseItem';
  /** The case shown. */
  @tg.Field(() => Case, { nullable: false, description: "The case shown." })
  case!: Parents['Case'];
  /** Its place, from 1. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Its place, from 1." })
  order!: number;
}

/** The answer to signing in. */
@tg.ObjectType("SignInPayload", { simpleResolvers: true, description: "The answer to signing in.",  })
export class SignInPayload {
  __typename?: 'SignInPayload';
  /** When the session ends by itself; null when refused. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When the session ends by itself; null when refused." })
  expiresAt?: Maybe<Instant>;
  /** The signed-in person; null when refused. */
  @tg.Field(() => Person, { nullable: true, description: "The signed-in person; null when refused." })
  person?: Maybe<Parents['Person']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** Send it as `Authorization: Bearer …`. Shown once; null when refused. */
  @tg.Field(() => String, { nullable: true, description: "Send it as `Authorization: Bearer …`. Shown once; null when refused." })
  token?: Maybe<string>;
}

/** The answer to signing in. */
@tg.ObjectType("SignInWithLinkPayload", { simpleResolvers: true, description: "The answer to signing in.",  })
export class SignInWithLinkPayload {
  __typename?: 'SignInWithLinkPayload';
  /** When the session ends by itself; null when refused. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When the session ends by itself; null when refused." })
  expiresAt?: Maybe<Instant>;
  /** The signed-in person; null when refused. */
  @tg.Field(() => Person, { nullable: true, description: "The signed-in person; null when refused." })
  person?: Maybe<Parents['Person']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** Send it as `Authorization: Bearer …`. Shown once; null when refused. */
  @tg.Field(() => String, { nullable: true, description: "Send it as `Authorization: Bearer …`. Shown once; null when refused." })
  token?: Maybe<string>;
}

/** The answer to signing in. */
@tg.ObjectType("SignInWithPasskeyPayload", { simpleResolvers: true, description: "The answer to signing in.",  })
export class SignInWithPasskeyPayload {
  __typename?: 'SignInWithPasskeyPayload';
  /** When the session ends by itself; null when refused. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When the session ends by itself; null when refused." })
  expiresAt?: Maybe<Instant>;
  /** The signed-in person; null when refused. */
  @tg.Field(() => Person, { nullable: true, description: "The signed-in person; null when refused." })
  person?: Maybe<Parents['Person']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** Send it as `Authorization: Bearer …`. Shown once; null when refused. */
  @tg.Field(() => String, { nullable: true, description: "Send it as `Authorization: Bearer …`. Shown once; null when refused." })
  token?: Maybe<string>;
}

/** The answer to signing out. */
@tg.ObjectType("SignOutPayload", { simpleResolvers: true, description: "The answer to signing out.",  })
export class SignOutPayload {
  __typename?: 'SignOutPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** Where the stage is, from one instant on. */
@tg.ObjectType("StageCue", { simpleResolvers: true, description: "Where the stage is, from one instant on.",  })
export class StageCue {
  __typename?: 'StageCue';
  /** When the cue was given. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When the cue was given." })
  at!: Instant;
  /** The item on stage; null when none is. */
  @tg.Field(() => ShowcaseItem, { nullable: true, description: "The item on stage; null when none is." })
  current?: Maybe<Parents['ShowcaseItem']>;
  /** A message for the hall, once per language; empty when there is none. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "A message for the hall, once per language; empty when there is none." })
  message!: readonly (Parents['LocalizedString'])[];
  /** The version of the programme that `current` refers to. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The version of the programme that `current` refers to." })
  programmeVersion!: number;
  /** Goes up by one with each cue of the edition; 0 before the first. Ignore a cue with a lower number than one already shown. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each cue of the edition; 0 before the first. Ignore a cue with a lower number than one already shown." })
  sequence!: number;
  /** What the stage is doing. */
  @tg.Field(() => StageState, { nullable: false, description: "What the stage is doing." })
  state!: StageState;
}

/** The answer to starting an authenticator app. */
@tg.ObjectType("StartAuthenticatorAppPayload", { simpleResolvers: true, description: "The answer to starting an authenticator app.",  })
export class StartAuthenticatorAppPayload {
  __typename?: 'StartAuthenticatorAppPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The secret in base32, for typing; shown once. Null when refused. */
  @tg.Field(() => String, { nullable: true, description: "The secret in base32, for typing; shown once. Null when refused." })
  secret?: Maybe<string>;
  /** The `otpauth:` address, for a QR code; shown once. Null when refused. */
  @tg.Field(() => String, { nullable: true, description: "The `otpauth:` address, for a QR code; shown once. Null when refused." })
  uri?: Maybe<string>;
}

/** Options for the browser's `navigator.credentials`. */
@tg.ObjectType("StartPasskeyRegistrationPayload", { simpleResolvers: true, description: "Options for the browser's `navigator.credentials`.",  })
export class StartPasskeyRegistrationPayload {
  __typename?: 'StartPasskeyRegistrationPayload';
  /** The options as JSON, in the form that `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` takes; null when refused. */
  @tg.Field(() => String, { nullable: true, description: "The options as JSON, in the form that `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` takes; null when refused." })
  options?: Maybe<string>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** Options for the browser's `navigator.credentials`. */
@tg.ObjectType("StartPasskeySignInPayload", { simpleResolvers: true, description: "Options for the browser's `navigator.credentials`.",  })
export class StartPasskeySignInPayload {
  __typename?: 'StartPasskeySignInPayload';
  /** The options as JSON, in the form that `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` takes; null when refused. */
  @tg.Field(() => String, { nullable: true, description: "The options as JSON, in the form that `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` takes; null when refused." })
  options?: Maybe<string>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to beginning a submission. */
@tg.ObjectType("StartSubmissionPayload", { simpleResolvers: true, description: "The answer to beginning a submission.",  })
export class StartSubmissionPayload {
  __typename?: 'StartSubmissionPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The draft; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The draft; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** The answer to stepping down. */
@tg.ObjectType("StepDownPayload", { simpleResolvers: true, description: "The answer to stepping down.",  })
export class StepDownPayload {
  __typename?: 'StepDownPayload';
  /** The membership as it ended; reviews that were given stay; null when refused. */
  @tg.Field(() => CommitteeMembership, { nullable: true, description: "The membership as it ended; reviews that were given stay; null when refused." })
  membership?: Maybe<Parents['CommitteeMembership']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** What an applicant works on and hands in. Private. */
@tg.ObjectType("Submission", { simpleResolvers: true, description: "What an applicant works on and hands in. Private.", implements: [Node] })
export class Submission {
  __typename?: 'Submission';
  /** The organizations behind it, the lead first. */
  @tg.Field(() => [SubmissionApplicant], { nullable: false, description: "The organizations behind it, the lead first." })
  applicants!: readonly (Parents['SubmissionApplicant'])[];
  /** The first instant at which it is not taken any more: the edition's close, or a later one that was granted. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The first instant at which it is not taken any more: the edition's close, or a later one that was granted." })
  closesAt!: Instant;
  /** What has to be mended, while it is returned; null otherwise. */
  @tg.Field(() => Correction, { nullable: true, description: "What has to be mended, while it is returned; null otherwise." })
  correction?: Maybe<Parents['Correction']>;
  /** ISO 3166-1 alpha-2 codes of the countries and regions involved. */
  @tg.Field(() => [String], { nullable: false, description: "ISO 3166-1 alpha-2 codes of the countries and regions involved." })
  countries!: readonly (string)[];
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** Each of the edition's rules, as it stands for this submission now. */
  @tg.Field(() => [EligibilityFinding], { nullable: false, description: "Each of the edition's rules, as it stands for this submission now." })
  eligibility!: readonly (Parents['EligibilityFinding'])[];
  /** The key of its field; null while not chosen. */
  @tg.Field(() => String, { nullable: true, description: "The key of its field; null while not chosen." })
  field?: Maybe<string>;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Invitations that nobody has opened, oldest first; for its owner only, empty for everybody else. */
  @tg.Field(() => [SubmissionInvitation], { nullable: false, description: "Invitations that nobody has opened, oldest first; for its owner only, empty for everybody else." })
  invitations!: readonly (Parents['SubmissionInvitation'])[];
  /** The key of the form that it takes; null while not chosen. */
  @tg.Field(() => String, { nullable: true, description: "The key of the form that it takes; null while not chosen." })
  kind?: Maybe<string>;
  /** What it may hold, and until when. */
  @tg.Field(() => SubmissionLimits, { nullable: false, description: "What it may hold, and until when." })
  limits!: Parents['SubmissionLimits'];
  /** Its pictures, videos and documents, by kind and in their order. Those that are not ready are among them. */
  @tg.Field(() => [Material], { nullable: false, description: "Its pictures, videos and documents, by kind and in their order. Those that are not ready are among them." })
  materials!: readonly (Parents['Material'])[];
  /** Who works on it, the owner first. */
  @tg.Field(() => [SubmissionMember], { nullable: false, description: "Who works on it, the owner first." })
  members!: readonly (Parents['SubmissionMember'])[];
  /** Its pictures, the cover first. */
  @tg.Field(() => [SubmissionPicture], { nullable: false, description: "Its pictures, the cover first." })
  pictures!: readonly (Parents['SubmissionPicture'])[];
  /** The version that counts at the close without another click; null where none is marked, and once it is handed in. */
  @tg.Field(() => ReadyMark, { nullable: true, description: "The version that counts at the close without another click; null where none is marked, and once it is handed in." })
  ready?: Maybe<Parents['ReadyMark']>;
  /** The receipt of what was handed in last; null until it is handed in. */
  @tg.Field(() => Receipt, { nullable: true, description: "The receipt of what was handed in last; null until it is handed in." })
  receipt?: Maybe<Parents['Receipt']>;
  /** Every receipt, the newest first: one for each time it was handed in. */
  @tg.Field(() => [Receipt], { nullable: false, description: "Every receipt, the newest first: one for each time it was handed in." })
  receipts!: readonly (Parents['Receipt'])[];
  /** Who recommends it, and who was asked to. */
  @tg.Field(() => [Recommendation], { nullable: false, description: "Who recommends it, and who was asked to." })
  recommendations!: readonly (Parents['Recommendation'])[];
  /** Its sections that were ever saved. One that is missing has the version 0. */
  @tg.Field(() => [DraftSection], { nullable: false, description: "Its sections that were ever saved. One that is missing has the version 0." })
  sections!: readonly (Parents['DraftSection'])[];
  /** The language in which it is written first. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language in which it is written first." })
  sourceLocale!: string;
  /** The day on which implementation began; null while not given. */
  @tg.Field(() => DateScalar, { nullable: true, description: "The day on which implementation began; null while not given." })
  startedOn?: Maybe<string>;
  /** Where it stands. */
  @tg.Field(() => SubmissionStep, { nullable: false, description: "Where it stands." })
  step!: SubmissionStep;
  /** Its texts, one per language, the source first. */
  @tg.Field(() => [SubmissionText], { nullable: false, description: "Its texts, one per language, the source first." })
  texts!: readonly (Parents['SubmissionText'])[];
  /** When it was last saved. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was last saved." })
  updatedAt!: Instant;
  /** Goes up by one with each saved change. Send it back with the next change. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Goes up by one with each saved change. Send it back with the next change." })
  version!: number;
  /** As what the caller works on it; null for organizers. */
  @tg.Field(() => SubmissionRole, { nullable: true, description: "As what the caller works on it; null for organizers." })
  yourRole?: Maybe<SubmissionRole>;
}

/** An organization's part on a submission. */
@tg.ObjectType("SubmissionApplicant", { simpleResolvers: true, description: "An organization's part on a submission.",  })
export class SubmissionApplicant {
  __typename?: 'SubmissionApplicant';
  /** The directory's entry. */
  @tg.Field(() => DirectoryEntry, { nullable: false, description: "The directory's entry." })
  organization!: Parents['DirectoryEntry'];
  /** Its part. */
  @tg.Field(() => ApplicantRole, { nullable: false, description: "Its part." })
  role!: ApplicantRole;
}

/** The change that was refused, as it was sent. */
@tg.ObjectType("SubmissionChange", { simpleResolvers: true, description: "The change that was refused, as it was sent.",  })
export class SubmissionChange {
  __typename?: 'SubmissionChange';
  /** The organizations behind it, if they were sent. */
  @tg.Field(() => [SubmissionChangeApplicant], { nullable: true, description: "The organizations behind it, if they were sent." })
  applicants?: Maybe<readonly (Parents['SubmissionChangeApplicant'])[]>;
  /** The countries and regions, if they were sent. */
  @tg.Field(() => [String], { nullable: true, description: "The countries and regions, if they were sent." })
  countries?: Maybe<readonly (string)[]>;
  /** The version of the draft that the change was made on, if it was named. */
  @tg.Field(() => tg.Int, { nullable: true, description: "The version of the draft that the change was made on, if it was named." })
  expectedVersion?: Maybe<number>;
  /** The key of its field, if it was sent. */
  @tg.Field(() => String, { nullable: true, description: "The key of its field, if it was sent." })
  field?: Maybe<string>;
  /** The key of the form that it takes, if it was sent. */
  @tg.Field(() => String, { nullable: true, description: "The key of the form that it takes, if it was sent." })
  kind?: Maybe<string>;
  /** The day on which implementation began, if it was sent. */
  @tg.Field(() => DateScalar, { nullable: true, description: "The day on which implementation began, if it was sent." })
  startedOn?: Maybe<string>;
  /** The texts that were sent. */
  @tg.Field(() => [SubmissionText], { nullable: false, description: "The texts that were sent." })
  texts!: readonly (Parents['SubmissionText'])[];
}

/** An organization's part, as it was sent. */
@tg.ObjectType("SubmissionChangeApplicant", { simpleResolvers: true, description: "An organization's part, as it was sent.",  })
export class SubmissionChangeApplicant {
  __typename?: 'SubmissionChangeApplicant';
  /** The directory's entry. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The directory's entry." })
  organizationId!: string;
  /** Its part. */
  @tg.Field(() => ApplicantRole, { nullable: false, description: "Its part." })
  role!: ApplicantRole;
}

/** Two versions of the same draft. Nothing is lost: merge, and save on the stored version. */
@tg.ObjectType("SubmissionConflict", { simpleResolvers: true, description: "Two versions of the same draft. Nothing is lost: merge, and save on the stored version.",  })
export class SubmissionConflict {
  __typename?: 'SubmissionConflict';
  /** The sections that somebody saved in between, with who and when, where the change named sections; empty where it named the draft's version. */
  @tg.Field(() => [DraftSection], { nullable: false, description: "The sections that somebody saved in between, with who and when, where the change named sections; empty where it named the draft's version." })
  sections!: readonly (Parents['DraftSection'])[];
  /** What is stored. */
  @tg.Field(() => Submission, { nullable: false, description: "What is stored." })
  stored!: Parents['Submission'];
  /** What the refused change would have made of the version it was made on, as far as it was sent. */
  @tg.Field(() => SubmissionChange, { nullable: false, description: "What the refused change would have made of the version it was made on, as far as it was sent." })
  yours!: Parents['SubmissionChange'];
}

/** A page of submissions. */
@tg.ObjectType("SubmissionConnection", { simpleResolvers: true, description: "A page of submissions.",  })
export class SubmissionConnection {
  __typename?: 'SubmissionConnection';
  /** The page. */
  @tg.Field(() => [SubmissionEdge], { nullable: false, description: "The page." })
  edges!: readonly (Parents['SubmissionEdge'])[];
  /** Where the page stands. */
  @tg.Field(() => PageInfo, { nullable: false, description: "Where the page stands." })
  pageInfo!: Parents['PageInfo'];
}

/** One submission on a page. */
@tg.ObjectType("SubmissionEdge", { simpleResolvers: true, description: "One submission on a page.",  })
export class SubmissionEdge {
  __typename?: 'SubmissionEdge';
  /** Hand this to `after` to read on behind this submission. */
  @tg.Field(() => String, { nullable: false, description: "Hand this to `after` to read on behind this submission." })
  cursor!: string;
  /** The submission. */
  @tg.Field(() => Submission, { nullable: false, description: "The submission." })
  node!: Parents['Submission'];
}

/** A submission to take away. It stays readable and can be taken away for as long as it is kept, drafts that were never handed in included. */
@tg.ObjectType("SubmissionExport", { simpleResolvers: true, description: "A submission to take away. It stays readable and can be taken away for as long as it is kept, drafts that were never handed in included.",  })
export class SubmissionExport {
  __typename?: 'SubmissionExport';
  /** The same for people: a plain document in the caller's language, with every text whole. */
  @tg.Field(() => String, { nullable: false, description: "The same for people: a plain document in the caller's language, with every text whole." })
  document!: string;
  /** Its files. They are fetched one by one. */
  @tg.Field(() => [ExportedFile], { nullable: false, description: "Its files. They are fetched one by one." })
  files!: readonly (Parents['ExportedFile'])[];
  /** All that was written, as JSON. */
  @tg.Field(() => String, { nullable: false, description: "All that was written, as JSON." })
  json!: string;
  /** What the two files may be called, without an ending. */
  @tg.Field(() => String, { nullable: false, description: "What the two files may be called, without an ending." })
  name!: string;
}

/** An invitation to a submission's desk that nobody has opened. */
@tg.ObjectType("SubmissionInvitation", { simpleResolvers: true, description: "An invitation to a submission's desk that nobody has opened.",  })
export class SubmissionInvitation {
  __typename?: 'SubmissionInvitation';
  /** The mail box that it went to. */
  @tg.Field(() => String, { nullable: false, description: "The mail box that it went to." })
  address!: string;
  /** Its link opens nothing from here on. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "Its link opens nothing from here on." })
  expiresAt!: Instant;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** When it was sent. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When it was sent." })
  invitedAt!: Instant;
  /** As what. */
  @tg.Field(() => MemberRole, { nullable: false, description: "As what." })
  role!: MemberRole;
}

/** What a submission may hold, so that a client counts as the program does. */
@tg.ObjectType("SubmissionLimits", { simpleResolvers: true, description: "What a submission may hold, so that a client counts as the program does.",  })
export class SubmissionLimits {
  __typename?: 'SubmissionLimits';
  /** Most applicants, the lead included. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Most applicants, the lead included." })
  applicants!: number;
  /** Largest picture that can be sent with a request by `attachPicture`, in bytes. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Largest picture that can be sent with a request by `attachPicture`, in bytes." })
  attachedPictureBytes!: number;
  /** Most bytes of all files together, a whole number. */
  @tg.Field(() => tg.Float, { nullable: false, description: "Most bytes of all files together, a whole number." })
  bytesTogether!: number;
  /** Most countries and regions. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Most countries and regions." })
  countries!: number;
  /** When it is in time. */
  @tg.Field(() => DeadlineRule, { nullable: false, description: "When it is in time." })
  deadline!: Parents['DeadlineRule'];
  /** How much of each kind of file. */
  @tg.Field(() => [FileLimit], { nullable: false, description: "How much of each kind of file." })
  files!: readonly (Parents['FileLimit'])[];
  /** Most languages of a submission's texts, or of words about a material. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Most languages of a submission's texts, or of words about a material." })
  languages!: number;
  /** Most people at its desk and open invitations together, its owner aside. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Most people at its desk and open invitations together, its owner aside." })
  members!: number;
  /** Uploads that one person has begun and not finished. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Uploads that one person has begun and not finished." })
  openUploads!: number;
  /** How long texts may be. */
  @tg.Field(() => [TextLimit], { nullable: false, description: "How long texts may be." })
  texts!: readonly (Parents['TextLimit'])[];
  /** How long the bytes of an upload are awaited, in hours. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How long the bytes of an upload are awaited, in hours." })
  uploadHours!: number;
}

/** Somebody who works on a submission. */
@tg.ObjectType("SubmissionMember", { simpleResolvers: true, description: "Somebody who works on a submission.",  })
export class SubmissionMember {
  __typename?: 'SubmissionMember';
  /** The person's id. Opaque, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The person's id. Opaque, unchanged for life." })
  id!: string;
  /** The name, written whole as the person wishes. */
  @tg.Field(() => String, { nullable: false, description: "The name, written whole as the person wishes." })
  name!: string;
  /** As what. */
  @tg.Field(() => SubmissionRole, { nullable: false, description: "As what." })
  role!: SubmissionRole;
  /** From when on. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "From when on." })
  since!: Instant;
}

@tg.ArgsType()
export class SubmissionPictureUrlArgs {
  /** Width in pixels; the widest rendition when left out. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Width in pixels; the widest rendition when left out." })
  width?: Maybe<number>;
}

/** A picture of a submission. */
@tg.ObjectType("SubmissionPicture", { simpleResolvers: true, description: "A picture of a submission.", implements: [Node] })
export class SubmissionPicture {
  __typename?: 'SubmissionPicture';
  /** What the picture shows, one per language. */
  @tg.Field(() => [LocalizedString], { nullable: false, description: "What the picture shows, one per language." })
  alt!: readonly (Parents['LocalizedString'])[];
  /** Whom to credit; null where nobody is named. */
  @tg.Field(() => String, { nullable: true, description: "Whom to credit; null where nobody is named." })
  credit?: Maybe<string>;
  /** Height in pixels, as handed in. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Height in pixels, as handed in." })
  height!: number;
  /** Opaque identifier, unchanged for life. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." })
  id!: string;
  /** Width in pixels, as handed in. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Width in pixels, as handed in." })
  width!: number;
}
tg.Args(() => SubmissionPictureUrlArgs)(SubmissionPicture.prototype, "url", 0);
tg.Field(() => String, { nullable: false, description: "Where it can be fetched for five minutes, by the person who asked and with the session that they asked with, sent along as `Authorization`. The smallest rendition that is at least as wide as asked for, else the widest." })(SubmissionPicture.prototype, "url");

/** A return for correction, on record. */
@tg.ObjectType("SubmissionReturn", { simpleResolvers: true, description: "A return for correction, on record.",  })
export class SubmissionReturn {
  __typename?: 'SubmissionReturn';
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  at!: Instant;
  /** Who. */
  @tg.Field(() => Person, { nullable: false, description: "Who." })
  by!: Parents['Person'];
  /** What was to be mended. */
  @tg.Field(() => [CorrectionPart], { nullable: false, description: "What was to be mended." })
  parts!: readonly (Parents['CorrectionPart'])[];
  /** Why. */
  @tg.Field(() => String, { nullable: false, description: "Why." })
  reason!: string;
  /** The number of the revision that was returned, from 1. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The number of the revision that was returned, from 1." })
  revision!: number;
  /** The first instant at which nothing was taken any more. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The first instant at which nothing was taken any more." })
  until!: Instant;
}

/** A submission's text in one language. */
@tg.ObjectType("SubmissionText", { simpleResolvers: true, description: "A submission's text in one language.",  })
export class SubmissionText {
  __typename?: 'SubmissionText';
  /** The full account, plain text with blank lines between paragraphs. */
  @tg.Field(() => String, { nullable: false, description: "The full account, plain text with blank lines between paragraphs." })
  body!: string;
  /** The language. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language." })
  locale!: string;
  /** A short account. */
  @tg.Field(() => String, { nullable: false, description: "A short account." })
  summary!: string;
  /** The title. */
  @tg.Field(() => String, { nullable: false, description: "The title." })
  title!: string;
}

/** Where a table of everything handed in to an edition can be fetched. */
@tg.ObjectType("SubmissionsExport", { simpleResolvers: true, description: "Where a table of everything handed in to an edition can be fetched.",  })
export class SubmissionsExport {
  __typename?: 'SubmissionsExport';
  /** The columns of the table; JSON has the same members, and more. */
  @tg.Field(() => [ExportColumn], { nullable: false, description: "The columns of the table; JSON has the same members, and more." })
  columns!: readonly (Parents['ExportColumn'])[];
  /** The address opens nothing from here on. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "The address opens nothing from here on." })
  expiresAt!: Instant;
  /** What the file calls itself. */
  @tg.Field(() => String, { nullable: false, description: "What the file calls itself." })
  fileName!: string;
  /** Where it can be fetched for five minutes, by the person who asked and in the session that they asked with, sent along as `Authorization`. The table is made when it is fetched, from one state of the database, and its fetching is written into the audit. */
  @tg.Field(() => String, { nullable: false, description: "Where it can be fetched for five minutes, by the person who asked and in the session that they asked with, sent along as `Authorization`. The table is made when it is fetched, from one state of the database, and its fetching is written into the audit." })
  url!: string;
}

/** The answer to handing in. */
@tg.ObjectType("SubmitCasePayload", { simpleResolvers: true, description: "The answer to handing in.",  })
export class SubmitCasePayload {
  __typename?: 'SubmitCasePayload';
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The submission, with its receipt; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The submission, with its receipt; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** The answer to reviewing. */
@tg.ObjectType("SubmitReviewPayload", { simpleResolvers: true, description: "The answer to reviewing.",  })
export class SubmitReviewPayload {
  __typename?: 'SubmitReviewPayload';
  /** The sheet as it was saved in between; null unless that is why it was refused. */
  @tg.Field(() => ReviewSheet, { nullable: true, description: "The sheet as it was saved in between; null unless that is why it was refused." })
  conflict?: Maybe<Parents['ReviewSheet']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The review; null when refused. */
  @tg.Field(() => Review, { nullable: true, description: "The review; null when refused." })
  review?: Maybe<Parents['Review']>;
}

/** The answer to suspending an address. It is the same whether or not the address has an account. */
@tg.ObjectType("SuspendPersonPayload", { simpleResolvers: true, description: "The answer to suspending an address. It is the same whether or not the address has an account.",  })
export class SuspendPersonPayload {
  __typename?: 'SuspendPersonPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The suspension; null when refused. Sessions, links and personal keys have ended, and do not come back. */
  @tg.Field(() => Suspension, { nullable: true, description: "The suspension; null when refused. Sessions, links and personal keys have ended, and do not come back." })
  suspension?: Maybe<Parents['Suspension']>;
}

/** An address that cannot come in. It is suspended by one organizer and reinstated by two. */
@tg.ObjectType("Suspension", { simpleResolvers: true, description: "An address that cannot come in. It is suspended by one organizer and reinstated by two.",  })
export class Suspension {
  __typename?: 'Suspension';
  /** The address. Whether it has an account is not said. */
  @tg.Field(() => String, { nullable: false, description: "The address. Whether it has an account is not said." })
  email!: string;
  /** Opaque identifier. */
  @tg.Field(() => tg.ID, { nullable: false, description: "Opaque identifier." })
  id!: string;
  /** When it was reinstated; null while it is suspended. */
  @tg.Field(() => DateTimeScalar, { nullable: true, description: "When it was reinstated; null while it is suspended." })
  reinstatedAt?: Maybe<Instant>;
  /** Who wants it reinstated; null while nobody does. Somebody else has to agree. */
  @tg.Field(() => Person, { nullable: true, description: "Who wants it reinstated; null while nobody does. Somebody else has to agree." })
  reinstatementProposedBy?: Maybe<Parents['Person']>;
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  suspendedAt!: Instant;
  /** Who suspended it. */
  @tg.Field(() => Person, { nullable: false, description: "Who suspended it." })
  suspendedBy!: Parents['Person'];
}

/** How many there are of something. */
@tg.ObjectType("Tally", { simpleResolvers: true, description: "How many there are of something.",  })
export class Tally {
  __typename?: 'Tally';
  /** How many. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many." })
  count!: number;
  /** What is counted, by its key, code, id or day; empty where a submission says nothing. */
  @tg.Field(() => String, { nullable: false, description: "What is counted, by its key, code, id or day; empty where a submission says nothing." })
  key!: string;
  /** Its name in the caller's language; null where the key says it. */
  @tg.Field(() => String, { nullable: true, description: "Its name in the caller's language; null where the key says it." })
  name?: Maybe<string>;
}

/** How long a text may be. */
@tg.ObjectType("TextLimit", { simpleResolvers: true, description: "How long a text may be.",  })
export class TextLimit {
  __typename?: 'TextLimit';
  /** Most graphemes: extended grapheme clusters of Unicode (UAX #29), counted after NFC, with line ends as one line feed and no blanks around it. What `Intl.Segmenter` says. */
  @tg.Field(() => tg.Int, { nullable: false, description: "Most graphemes: extended grapheme clusters of Unicode (UAX #29), counted after NFC, with line ends as one line feed and no blanks around it. What `Intl.Segmenter` says." })
  graphemes!: number;
  /** Whether line feeds may stand in it. Other controls never may. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether line feeds may stand in it. Other controls never may." })
  lines!: boolean;
  /** Which text. */
  @tg.Field(() => LimitedText, { nullable: false, description: "Which text." })
  text!: LimitedText;
}

/** What is known of a tie, or only looks like one. */
@tg.ObjectType("Tie", { simpleResolvers: true, description: "What is known of a tie, or only looks like one.",  })
export class Tie {
  __typename?: 'Tie';
  /** What it is. */
  @tg.Field(() => TieKind, { nullable: false, description: "What it is." })
  kind!: TieKind;
  /** What was found or declared, in words; empty where the kind says all. */
  @tg.Field(() => String, { nullable: false, description: "What was found or declared, in words; empty where the kind says all." })
  note!: string;
  /** The applicant or recommender that it goes through, where it goes through one. */
  @tg.Field(() => DirectoryEntry, { nullable: true, description: "The applicant or recommender that it goes through, where it goes through one." })
  organization?: Maybe<Parents['DirectoryEntry']>;
}

/** An organizer's ruling; the last one of a person and a case counts. */
@tg.ObjectType("TieRuling", { simpleResolvers: true, description: "An organizer's ruling; the last one of a person and a case counts.",  })
export class TieRuling {
  __typename?: 'TieRuling';
  /** Why. */
  @tg.Field(() => String, { nullable: false, description: "Why." })
  reason!: string;
  /** When. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When." })
  ruledAt!: Instant;
  /** Who ruled. */
  @tg.Field(() => Person, { nullable: false, description: "Who ruled." })
  ruledBy!: Parents['Person'];
  /** The ruling. */
  @tg.Field(() => TieRulingKind, { nullable: false, description: "The ruling." })
  ruling!: TieRulingKind;
}

/** The answer to taking a mark away. */
@tg.ObjectType("UnmarkReadyPayload", { simpleResolvers: true, description: "The answer to taking a mark away.",  })
export class UnmarkReadyPayload {
  __typename?: 'UnmarkReadyPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The draft without a mark; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The draft without a mark; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

/** A wish that a proposal does not meet. */
@tg.ObjectType("UnmetWish", { simpleResolvers: true, description: "A wish that a proposal does not meet.",  })
export class UnmetWish {
  __typename?: 'UnmetWish';
  /** The expert. */
  @tg.Field(() => Person, { nullable: false, description: "The expert." })
  person!: Parents['Person'];
  /** The submission's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission's id." })
  submissionId!: string;
  /** Its title in the language that it was written in. */
  @tg.Field(() => String, { nullable: false, description: "Its title in the language that it was written in." })
  title!: string;
  /** What they wish. */
  @tg.Field(() => ReviewWish, { nullable: false, description: "What they wish." })
  wish!: ReviewWish;
}

/** Where the bytes of an awaited file are sent, by the tus protocol (1.0.0): first HEAD to the address, which says how many bytes are here, then PATCH from there on, as often as the network breaks. */
@tg.ObjectType("UploadTicket", { simpleResolvers: true, description: "Where the bytes of an awaited file are sent, by the tus protocol (1.0.0): first HEAD to the address, which says how many bytes are here, then PATCH from there on, as often as the network breaks.",  })
export class UploadTicket {
  __typename?: 'UploadTicket';
  /** How many bytes are awaited in all. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many bytes are awaited in all." })
  byteLength!: number;
  /** How many bytes to send in one PATCH: one that takes longer than the node waits is cut, and what arrived of it is kept. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many bytes to send in one PATCH: one that takes longer than the node waits is cut, and what arrived of it is kept." })
  chunkBytes!: number;
  /** When the upload is given up. */
  @tg.Field(() => DateTimeScalar, { nullable: false, description: "When the upload is given up." })
  expiresAt!: Instant;
  /** The address, for its owner alone: the session's token goes along as `Authorization`. */
  @tg.Field(() => String, { nullable: false, description: "The address, for its owner alone: the session's token goes along as `Authorization`." })
  url!: string;
}

@tg.ArgsType()
export class VideoCaptionArgs {
  /** Language asked for; the nearest available one is served. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "Language asked for; the nearest available one is served." })
  locale!: string;
}

/** A video. */
@tg.ObjectType("Video", { simpleResolvers: true, description: "A video.",  })
export class Video {
  __typename?: 'Video';
  /** Length in seconds. */
  @tg.Field(() => tg.Float, { nullable: false, description: "Length in seconds." })
  durationSeconds!: number;
  /** Media type of the file. */
  @tg.Field(() => String, { nullable: false, description: "Media type of the file." })
  mimeType!: string;
  /** A still that stands for it; null when there is none. */
  @tg.Field(() => Picture, { nullable: true, description: "A still that stands for it; null when there is none." })
  poster?: Maybe<Parents['Picture']>;
  /** Address of the file. */
  @tg.Field(() => String, { nullable: false, description: "Address of the file." })
  url!: string;
}
tg.Args(() => VideoCaptionArgs)(Video.prototype, "caption", 0);
tg.Field(() => String, { nullable: true, description: "What the video shows; null where nobody has said." })(Video.prototype, "caption");

@tg.ArgsType()
export class ViewerCasesToWishArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

@tg.ArgsType()
export class ViewerCommitteeArgs {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The key of the field. */
  @tg.Field(() => String, { nullable: false, description: "The key of the field." })
  field!: string;
}

@tg.ArgsType()
export class ViewerDeskArgs {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
}

@tg.ArgsType()
export class ViewerExportSubmissionArgs {
  /** The submission's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission's id." })
  id!: string;
}

@tg.ArgsType()
export class ViewerFieldTableArgs {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
  /** The key of the field. */
  @tg.Field(() => String, { nullable: false, description: "The key of the field." })
  field!: string;
  /** How many of the field's cases the line lets in, 1 to 1,000; left out, the Collection's quota shared out evenly over the fields. */
  @tg.Field(() => tg.Int, { nullable: true, description: "How many of the field's cases the line lets in, 1 to 1,000; left out, the Collection's quota shared out evenly over the fields." })
  top?: Maybe<number>;
}

@tg.ArgsType()
export class ViewerMessageThreadArgs {
  /** The submission's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission's id." })
  submissionId!: string;
}

@tg.ArgsType()
export class ViewerOrganizationArgs {
  /** The entry's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The entry's id." })
  id!: string;
}

@tg.ArgsType()
export class ViewerOrganizationsArgs {
  /** How many, 1 to 20. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 20.", defaultValue: 10 })
  first!: number;
  /** A name or a part of it, at most 200 graphemes. */
  @tg.Field(() => String, { nullable: false, description: "A name or a part of it, at most 200 graphemes." })
  search!: string;
}

@tg.ArgsType()
export class ViewerReceiptsArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

@tg.ArgsType()
export class ViewerReviewAssignmentArgs {
  /** The assignment's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The assignment's id." })
  id!: string;
}

@tg.ArgsType()
export class ViewerReviewAssignmentsArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

@tg.ArgsType()
export class ViewerSubmissionArgs {
  /** The submission's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The submission's id." })
  id!: string;
}

@tg.ArgsType()
export class ViewerSubmissionsArgs {
  /** Read on behind this cursor. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor." })
  after?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
}

/** What belongs to the signed-in person. Everything that is not public hangs here. */
@tg.ObjectType("Viewer", { simpleResolvers: true, description: "What belongs to the signed-in person. Everything that is not public hangs here.",  })
export class Viewer {
  __typename?: 'Viewer';
  /** What the person has asked for and not taken back; null when nothing. */
  @tg.Field(() => ErasureRequest, { nullable: true, description: "What the person has asked for and not taken back; null when nothing." })
  erasure?: Maybe<Parents['ErasureRequest']>;
  /** The person's own keys, newest first; the last 200. */
  @tg.Field(() => [AccessKey], { nullable: false, description: "The person's own keys, newest first; the last 200." })
  keys!: readonly (Parents['AccessKey'])[];
  /** The language in which mails come to the person; null while none was chosen: then they come in all. */
  @tg.Field(() => LocaleScalar, { nullable: true, description: "The language in which mails come to the person; null while none was chosen: then they come in all." })
  mailLanguage?: Maybe<string>;
  /** The person's parts on committees, newest first. */
  @tg.Field(() => [CommitteeMembership], { nullable: false, description: "The person's parts on committees, newest first." })
  memberships!: readonly (Parents['CommitteeMembership'])[];
  /** The person. */
  @tg.Field(() => Person, { nullable: false, description: "The person." })
  person!: Parents['Person'];
  /** Everything that is kept about the person. Each reading is in the audit. Programs' keys do not reach it. */
  @tg.Field(() => PersonalData, { nullable: false, description: "Everything that is kept about the person. Each reading is in the audit. Programs' keys do not reach it." })
  personalData!: Parents['PersonalData'];
  /** The desks of the organizations for which the person recommends, the newest edition first. */
  @tg.Field(() => [RecommenderDesk], { nullable: false, description: "The desks of the organizations for which the person recommends, the newest edition first." })
  recommenderDesks!: readonly (Parents['RecommenderDesk'])[];
  /** The roles that the person holds. */
  @tg.Field(() => [RoleGrant], { nullable: false, description: "The roles that the person holds." })
  roles!: readonly (Parents['RoleGrant'])[];
  /** The roles that the person holds once a second factor is confirmed; the same as `roles` when none is missing. */
  @tg.Field(() => [RoleGrant], { nullable: false, description: "The roles that the person holds once a second factor is confirmed; the same as `roles` when none is missing." })
  rolesInWaiting!: readonly (Parents['RoleGrant'])[];
  /** Where this session stands with the second factor. */
  @tg.Field(() => SecondFactorState, { nullable: false, description: "Where this session stands with the second factor." })
  secondFactor!: SecondFactorState;
  /** The person's sessions that have not ended, newest first. */
  @tg.Field(() => [Session], { nullable: false, description: "The person's sessions that have not ended, newest first." })
  sessions!: readonly (Parents['Session'])[];
  /** What the person can sign in with. */
  @tg.Field(() => WaysIn, { nullable: false, description: "What the person can sign in with." })
  waysIn!: Parents['WaysIn'];
}
tg.Args(() => ViewerCasesToWishArgs)(Viewer.prototype, "casesToWish", 0);
tg.Field(() => CaseToWishConnection, { nullable: false, description: "Cases of the person's fields that they may judge, once applications have closed and until reviews close; empty for whoever is no expert of the edition. None that they are tied to is among them." })(Viewer.prototype, "casesToWish");
tg.Args(() => ViewerCommitteeArgs)(Viewer.prototype, "committee", 0);
tg.Field(() => FieldCommittee, { nullable: true, description: "A field's committee, for its chairs, who stands in, its experts and the edition's organizers; null for everybody else." })(Viewer.prototype, "committee");
tg.Args(() => ViewerDeskArgs)(Viewer.prototype, "desk", 0);
tg.Field(() => EditionDesk, { nullable: true, description: "An edition's desk; null for everybody but its organizers." })(Viewer.prototype, "desk");
tg.Args(() => ViewerExportSubmissionArgs)(Viewer.prototype, "exportSubmission", 0);
tg.Field(() => SubmissionExport, { nullable: true, description: "A submission to take away, whole, also after the close; null when there is none by that id at whose desk the person is." })(Viewer.prototype, "exportSubmission");
tg.Args(() => ViewerFieldTableArgs)(Viewer.prototype, "fieldTable", 0);
tg.Field(() => FieldTable, { nullable: true, description: "A field's cases with all their figures, for its chairs and the edition's organizers; null for everybody else." })(Viewer.prototype, "fieldTable");
tg.Args(() => ViewerMessageThreadArgs)(Viewer.prototype, "messageThread", 0);
tg.Field(() => MessageThread, { nullable: true, description: "The messages about a submission; null when there is none by that id, or none for this person." })(Viewer.prototype, "messageThread");
tg.Args(() => ViewerOrganizationArgs)(Viewer.prototype, "organization", 0);
tg.Field(() => DirectoryEntry, { nullable: true, description: "An entry of the directory; the one that it was merged into, where it was; null when there is none by that id." })(Viewer.prototype, "organization");
tg.Args(() => ViewerOrganizationsArgs)(Viewer.prototype, "organizations", 0);
tg.Field(() => [DirectoryEntry], { nullable: false, description: "Entries of the directory by any of their names in any language, the nearest first. Finds parts of names, and names that are nearly the same." })(Viewer.prototype, "organizations");
tg.Args(() => ViewerReceiptsArgs)(Viewer.prototype, "receipts", 0);
tg.Field(() => AccountReceiptConnection, { nullable: false, description: "Every receipt of the submissions that the person works on, newest first." })(Viewer.prototype, "receipts");
tg.Args(() => ViewerReviewAssignmentArgs)(Viewer.prototype, "reviewAssignment", 0);
tg.Field(() => ReviewAssignment, { nullable: true, description: "One review asked of the person; null when there is none by that id, or none for this person." })(Viewer.prototype, "reviewAssignment");
tg.Args(() => ViewerReviewAssignmentsArgs)(Viewer.prototype, "reviewAssignments", 0);
tg.Field(() => ReviewAssignmentConnection, { nullable: false, description: "The reviews asked of the person, oldest first." })(Viewer.prototype, "reviewAssignments");
tg.Args(() => ViewerSubmissionArgs)(Viewer.prototype, "submission", 0);
tg.Field(() => Submission, { nullable: true, description: "A submission that the person may read; null when there is none by that id, or none for this person." })(Viewer.prototype, "submission");
tg.Args(() => ViewerSubmissionsArgs)(Viewer.prototype, "submissions", 0);
tg.Field(() => SubmissionConnection, { nullable: false, description: "The submissions that the person works on, newest first." })(Viewer.prototype, "submissions");

/** What a person can sign in with, and confirm a second factor with. */
@tg.ObjectType("WaysIn", { simpleResolvers: true, description: "What a person can sign in with, and confirm a second factor with.",  })
export class WaysIn {
  __typename?: 'WaysIn';
  /** Whether there is an authenticator app. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether there is an authenticator app." })
  hasAuthenticatorApp!: boolean;
  /** Whether there is a password. */
  @tg.Field(() => Boolean, { nullable: false, description: "Whether there is a password." })
  hasPassword!: boolean;
  /** The passkeys, oldest first. A passkey counts as two factors. */
  @tg.Field(() => [Passkey], { nullable: false, description: "The passkeys, oldest first. A passkey counts as two factors." })
  passkeys!: readonly (Parents['Passkey'])[];
  /** How many recovery codes have not been used. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many recovery codes have not been used." })
  recoveryCodesLeft!: number;
}

/** The answer to wishing. */
@tg.ObjectType("WishForCasePayload", { simpleResolvers: true, description: "The answer to wishing.",  })
export class WishForCasePayload {
  __typename?: 'WishForCasePayload';
  /** The case with the wish; null when refused. */
  @tg.Field(() => CaseToWish, { nullable: true, description: "The case with the wish; null when refused." })
  case?: Maybe<Parents['CaseToWish']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to taking cases out of a plan. */
@tg.ObjectType("WithdrawFromPlanPayload", { simpleResolvers: true, description: "The answer to taking cases out of a plan.",  })
export class WithdrawFromPlanPayload {
  __typename?: 'WithdrawFromPlanPayload';
  /** The new version, waiting for a second person; null when refused. */
  @tg.Field(() => DecisionPlan, { nullable: true, description: "The new version, waiting for a second person; null when refused." })
  plan?: Maybe<Parents['DecisionPlan']>;
  /** Why it was refused, all reasons at once; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to withdrawing. */
@tg.ObjectType("WithdrawNoticeBatchPayload", { simpleResolvers: true, description: "The answer to withdrawing.",  })
export class WithdrawNoticeBatchPayload {
  __typename?: 'WithdrawNoticeBatchPayload';
  /** The letter; null when refused. */
  @tg.Field(() => NoticeBatch, { nullable: true, description: "The letter; null when refused." })
  batch?: Maybe<Parents['NoticeBatch']>;
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
}

/** The answer to taking back. */
@tg.ObjectType("WithdrawRecommendationPayload", { simpleResolvers: true, description: "The answer to taking back.",  })
export class WithdrawRecommendationPayload {
  __typename?: 'WithdrawRecommendationPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The recommendation; null when refused. */
  @tg.Field(() => Recommendation, { nullable: true, description: "The recommendation; null when refused." })
  recommendation?: Maybe<Parents['Recommendation']>;
}

/** The answer to taking a submission back. */
@tg.ObjectType("WithdrawSubmissionPayload", { simpleResolvers: true, description: "The answer to taking a submission back.",  })
export class WithdrawSubmissionPayload {
  __typename?: 'WithdrawSubmissionPayload';
  /** Why it was refused; empty when done. */
  @tg.Field(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." })
  problems!: readonly (Parents['Problem'])[];
  /** The submission as it is from now on; null when refused. */
  @tg.Field(() => Submission, { nullable: true, description: "The submission as it is from now on; null when refused." })
  submission?: Maybe<Parents['Submission']>;
}

@tg.ArgsType()
export class QueryCaseArgs {
  /** The slug. */
  @tg.Field(() => String, { nullable: false, description: "The slug." })
  slug!: string;
}

@tg.ArgsType()
export class QueryCasesArgs {
  /** Read on behind this cursor. It belongs to the same filters. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor. It belongs to the same filters." })
  after?: Maybe<string>;
  /** Only those of this year's edition. */
  @tg.Field(() => tg.Int, { nullable: true, description: "Only those of this year's edition." })
  edition?: Maybe<number>;
  /** Only those of the field with this key. */
  @tg.Field(() => String, { nullable: true, description: "Only those of the field with this key." })
  field?: Maybe<string>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
  /** Only those in which every word given occurs, in any language: in a title, a text or an applicant's name. Up to 200 characters. */
  @tg.Field(() => String, { nullable: true, description: "Only those in which every word given occurs, in any language: in a title, a text or an applicant's name. Up to 200 characters." })
  search?: Maybe<string>;
  /** Only those of this tier; both when left out. */
  @tg.Field(() => CaseTier, { nullable: true, description: "Only those of this tier; both when left out." })
  tier?: Maybe<CaseTier>;
}

@tg.ArgsType()
export class QueryChangesArgs {
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 100 })
  first!: number;
  /** A `nextToken` from before. */
  @tg.Field(() => String, { nullable: true, description: "A `nextToken` from before." })
  since?: Maybe<string>;
}

@tg.ArgsType()
export class QueryEditionArgs {
  /** The year that names it. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names it." })
  year!: number;
}

@tg.ArgsType()
export class QueryNodeArgs {
  /** The id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The id." })
  id!: string;
}

@tg.ArgsType()
export class QueryOrganizationArgs {
  /** The organization's id. */
  @tg.Field(() => tg.ID, { nullable: false, description: "The organization's id." })
  id!: string;
}

@tg.ArgsType()
export class QuerySearchCasesArgs {
  /** Read on behind this cursor. It belongs to the same search and filters. */
  @tg.Field(() => String, { nullable: true, description: "Read on behind this cursor. It belongs to the same search and filters." })
  after?: Maybe<string>;
  /** What it is narrowed to. */
  @tg.Field(() => CaseSearchFilter, { nullable: true, description: "What it is narrowed to." })
  filter?: Maybe<CaseSearchFilter>;
  /** How many, 1 to 100. */
  @tg.Field(() => tg.Int, { nullable: false, description: "How many, 1 to 100.", defaultValue: 20 })
  first!: number;
  /** The language in which highlights are wanted first. */
  @tg.Field(() => LocaleScalar, { nullable: false, description: "The language in which highlights are wanted first." })
  locale!: string;
  /** Up to 200 characters, up to 8 words. Chinese and Japanese need no spaces. */
  @tg.Field(() => String, { nullable: false, description: "Up to 200 characters, up to 8 words. Chinese and Japanese need no spaces." })
  search!: string;
}

@tg.ArgsType()
export class QueryShowcaseArgs {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
}

@tg.ArgsType()
export class MutationAbortReleaseArgs {
  /** Which. */
  @tg.Field(() => AbortReleaseInput, { nullable: false, description: "Which." })
  input!: AbortReleaseInput;
}

@tg.ArgsType()
export class MutationAcceptAccreditationArgs {
  /** The invitation. */
  @tg.Field(() => AcceptAccreditationInput, { nullable: false, description: "The invitation." })
  input!: AcceptAccreditationInput;
}

@tg.ArgsType()
export class MutationAcceptExpertInvitationArgs {
  /** Which. */
  @tg.Field(() => AcceptExpertInvitationInput, { nullable: false, description: "Which." })
  input!: AcceptExpertInvitationInput;
}

@tg.ArgsType()
export class MutationAcceptSubmissionInvitationArgs {
  /** Which. */
  @tg.Field(() => AcceptSubmissionInvitationInput, { nullable: false, description: "Which." })
  input!: AcceptSubmissionInvitationInput;
}

@tg.ArgsType()
export class MutationAccreditRecommenderArgs {
  /** Whom. */
  @tg.Field(() => AccreditRecommenderInput, { nullable: false, description: "Whom." })
  input!: AccreditRecommenderInput;
}

@tg.ArgsType()
export class MutationAddAgendaItemArgs {
  /** What. */
  @tg.Field(() => AddAgendaItemInput, { nullable: false, description: "What." })
  input!: AddAgendaItemInput;
}

@tg.ArgsType()
export class MutationAddPasskeyArgs {
  /** The passkey. */
  @tg.Field(() => AddPasskeyInput, { nullable: false, description: "The passkey." })
  input!: AddPasskeyInput;
}

@tg.ArgsType()
export class MutationAgreeRecommendationArgs {
  /** Which. */
  @tg.Field(() => AgreeRecommendationInput, { nullable: false, description: "Which." })
  input!: AgreeRecommendationInput;
}

@tg.ArgsType()
export class MutationAllowExtensionsArgs {
  /** What to do. */
  @tg.Field(() => AllowExtensionsInput, { nullable: false, description: "What to do." })
  input!: AllowExtensionsInput;
}

@tg.ArgsType()
export class MutationAmendOrganizationArgs {
  /** The change. */
  @tg.Field(() => AmendOrganizationInput, { nullable: false, description: "The change." })
  input!: AmendOrganizationInput;
}

@tg.ArgsType()
export class MutationApplyAssignmentArgs {
  /** Which. */
  @tg.Field(() => ApplyAssignmentInput, { nullable: false, description: "Which." })
  input!: ApplyAssignmentInput;
}

@tg.ArgsType()
export class MutationApproveNoticeBatchArgs {
  /** Which. */
  @tg.Field(() => ApproveNoticeBatchInput, { nullable: false, description: "Which." })
  input!: ApproveNoticeBatchInput;
}

@tg.ArgsType()
export class MutationApproveReleaseArgs {
  /** Which. */
  @tg.Field(() => ApproveReleaseInput, { nullable: false, description: "Which." })
  input!: ApproveReleaseInput;
}

@tg.ArgsType()
export class MutationAssignReviewerArgs {
  /** Whom and what. */
  @tg.Field(() => AssignReviewerInput, { nullable: false, description: "Whom and what." })
  input!: AssignReviewerInput;
}

@tg.ArgsType()
export class MutationAttachPictureArgs {
  /** The picture. */
  @tg.Field(() => AttachPictureInput, { nullable: false, description: "The picture." })
  input!: AttachPictureInput;
}

@tg.ArgsType()
export class MutationCancelErasureArgs {
  /** What is taken back. */
  @tg.Field(() => CancelErasureInput, { nullable: false, description: "What is taken back." })
  input!: CancelErasureInput;
}

@tg.ArgsType()
export class MutationCastBallotArgs {
  /** What. */
  @tg.Field(() => CastBallotInput, { nullable: false, description: "What." })
  input!: CastBallotInput;
}

@tg.ArgsType()
export class MutationChooseMailLanguageArgs {
  /** The language. */
  @tg.Field(() => ChooseMailLanguageInput, { nullable: false, description: "The language." })
  input!: ChooseMailLanguageInput;
}

@tg.ArgsType()
export class MutationCloseBallotArgs {
  /** Which. */
  @tg.Field(() => CloseBallotInput, { nullable: false, description: "Which." })
  input!: CloseBallotInput;
}

@tg.ArgsType()
export class MutationCommentOnAgendaItemArgs {
  /** What. */
  @tg.Field(() => CommentOnAgendaItemInput, { nullable: false, description: "What." })
  input!: CommentOnAgendaItemInput;
}

@tg.ArgsType()
export class MutationComposeNoticeArgs {
  /** The letter. */
  @tg.Field(() => ComposeNoticeInput, { nullable: false, description: "The letter." })
  input!: ComposeNoticeInput;
}

@tg.ArgsType()
export class MutationConfirmAuthenticatorAppArgs {
  /** Its first code. */
  @tg.Field(() => ConfirmAuthenticatorAppInput, { nullable: false, description: "Its first code." })
  input!: ConfirmAuthenticatorAppInput;
}

@tg.ArgsType()
export class MutationConfirmDecisionPlanArgs {
  /** Which plan. */
  @tg.Field(() => ConfirmDecisionPlanInput, { nullable: false, description: "Which plan." })
  input!: ConfirmDecisionPlanInput;
}

@tg.ArgsType()
export class MutationConfirmExpertArgs {
  /** Whom. */
  @tg.Field(() => ConfirmExpertInput, { nullable: false, description: "Whom." })
  input!: ConfirmExpertInput;
}

@tg.ArgsType()
export class MutationConfirmReviewArgs {
  /** Which review, and on which revision. */
  @tg.Field(() => ConfirmReviewInput, { nullable: false, description: "Which review, and on which revision." })
  input!: ConfirmReviewInput;
}

@tg.ArgsType()
export class MutationConfirmRoleGrantArgs {
  /** The proposal. */
  @tg.Field(() => ConfirmRoleGrantInput, { nullable: false, description: "The proposal." })
  input!: ConfirmRoleGrantInput;
}

@tg.ArgsType()
export class MutationConfirmSecondFactorArgs {
  /** A code or a passkey's answer. */
  @tg.Field(() => ConfirmSecondFactorInput, { nullable: false, description: "A code or a passkey's answer." })
  input!: ConfirmSecondFactorInput;
}

@tg.ArgsType()
export class MutationCreateEditionArgs {
  /** What to do. */
  @tg.Field(() => CreateEditionInput, { nullable: false, description: "What to do." })
  input!: CreateEditionInput;
}

@tg.ArgsType()
export class MutationDeclareTieArgs {
  /** To what. */
  @tg.Field(() => DeclareTieInput, { nullable: false, description: "To what." })
  input!: DeclareTieInput;
}

@tg.ArgsType()
export class MutationDeclineExpertInvitationArgs {
  /** Which. */
  @tg.Field(() => DeclineExpertInvitationInput, { nullable: false, description: "Which." })
  input!: DeclineExpertInvitationInput;
}

@tg.ArgsType()
export class MutationDeclineRecommendationArgs {
  /** Which. */
  @tg.Field(() => DeclineRecommendationInput, { nullable: false, description: "Which." })
  input!: DeclineRecommendationInput;
}

@tg.ArgsType()
export class MutationDeclineRoleGrantArgs {
  /** The proposal. */
  @tg.Field(() => DeclineRoleGrantInput, { nullable: false, description: "The proposal." })
  input!: DeclineRoleGrantInput;
}

@tg.ArgsType()
export class MutationDescribeEditionArgs {
  /** What to do. */
  @tg.Field(() => DescribeEditionInput, { nullable: false, description: "What to do." })
  input!: DescribeEditionInput;
}

@tg.ArgsType()
export class MutationDescribeMaterialArgs {
  /** What to say. */
  @tg.Field(() => DescribeMaterialInput, { nullable: false, description: "What to say." })
  input!: DescribeMaterialInput;
}

@tg.ArgsType()
export class MutationDescribeMembershipArgs {
  /** What. */
  @tg.Field(() => DescribeMembershipInput, { nullable: false, description: "What." })
  input!: DescribeMembershipInput;
}

@tg.ArgsType()
export class MutationEndAccreditationArgs {
  /** Which. */
  @tg.Field(() => EndAccreditationInput, { nullable: false, description: "Which." })
  input!: EndAccreditationInput;
}

@tg.ArgsType()
export class MutationEndExpertArgs {
  /** Whose. */
  @tg.Field(() => EndExpertInput, { nullable: false, description: "Whose." })
  input!: EndExpertInput;
}

@tg.ArgsType()
export class MutationEndSessionArgs {
  /** The session. */
  @tg.Field(() => EndSessionInput, { nullable: false, description: "The session." })
  input!: EndSessionInput;
}

@tg.ArgsType()
export class MutationFailScreeningArgs {
  /** The case. */
  @tg.Field(() => FailScreeningInput, { nullable: false, description: "The case." })
  input!: FailScreeningInput;
}

@tg.ArgsType()
export class MutationGrantExtensionArgs {
  /** What to do. */
  @tg.Field(() => GrantExtensionInput, { nullable: false, description: "What to do." })
  input!: GrantExtensionInput;
}

@tg.ArgsType()
export class MutationHandOverSubmissionArgs {
  /** To whom. */
  @tg.Field(() => HandOverSubmissionInput, { nullable: false, description: "To whom." })
  input!: HandOverSubmissionInput;
}

@tg.ArgsType()
export class MutationInviteToSubmissionArgs {
  /** Whom. */
  @tg.Field(() => InviteToSubmissionInput, { nullable: false, description: "Whom." })
  input!: InviteToSubmissionInput;
}

@tg.ArgsType()
export class MutationIssueKeyArgs {
  /** What key. */
  @tg.Field(() => IssueKeyInput, { nullable: false, description: "What key." })
  input!: IssueKeyInput;
}

@tg.ArgsType()
export class MutationJudgeRuleArgs {
  /** The decision. */
  @tg.Field(() => JudgeRuleInput, { nullable: false, description: "The decision." })
  input!: JudgeRuleInput;
}

@tg.ArgsType()
export class MutationLeaveSubmissionArgs {
  /** Which. */
  @tg.Field(() => LeaveSubmissionInput, { nullable: false, description: "Which." })
  input!: LeaveSubmissionInput;
}

@tg.ArgsType()
export class MutationLockReviewArgs {
  /** Which review. */
  @tg.Field(() => LockReviewInput, { nullable: false, description: "Which review." })
  input!: LockReviewInput;
}

@tg.ArgsType()
export class MutationMakeRecommendationCodeArgs {
  /** What for. */
  @tg.Field(() => MakeRecommendationCodeInput, { nullable: false, description: "What for." })
  input!: MakeRecommendationCodeInput;
}

@tg.ArgsType()
export class MutationMarkAgendaItemReadArgs {
  /** Which. */
  @tg.Field(() => MarkAgendaItemReadInput, { nullable: false, description: "Which." })
  input!: MarkAgendaItemReadInput;
}

@tg.ArgsType()
export class MutationMarkNoAnswerNeededArgs {
  /** Which. */
  @tg.Field(() => MarkNoAnswerNeededInput, { nullable: false, description: "Which." })
  input!: MarkNoAnswerNeededInput;
}

@tg.ArgsType()
export class MutationMarkReadyArgs {
  /** Which version. */
  @tg.Field(() => MarkReadyInput, { nullable: false, description: "Which version." })
  input!: MarkReadyInput;
}

@tg.ArgsType()
export class MutationMarkThreadReadArgs {
  /** Which. */
  @tg.Field(() => MarkThreadReadInput, { nullable: false, description: "Which." })
  input!: MarkThreadReadInput;
}

@tg.ArgsType()
export class MutationMergeOrganizationsArgs {
  /** The two. */
  @tg.Field(() => MergeOrganizationsInput, { nullable: false, description: "The two." })
  input!: MergeOrganizationsInput;
}

@tg.ArgsType()
export class MutationMoveStageArgs {
  /** Where to. */
  @tg.Field(() => MoveStageInput, { nullable: false, description: "Where to." })
  input!: MoveStageInput;
}

@tg.ArgsType()
export class MutationOfferRecommendationArgs {
  /** To whom. */
  @tg.Field(() => OfferRecommendationInput, { nullable: false, description: "To whom." })
  input!: OfferRecommendationInput;
}

@tg.ArgsType()
export class MutationOpenAgendaArgs {
  /** What. */
  @tg.Field(() => OpenAgendaInput, { nullable: false, description: "What." })
  input!: OpenAgendaInput;
}

@tg.ArgsType()
export class MutationOpenBallotArgs {
  /** What. */
  @tg.Field(() => OpenBallotInput, { nullable: false, description: "What." })
  input!: OpenBallotInput;
}

@tg.ArgsType()
export class MutationOrderAgendaArgs {
  /** What. */
  @tg.Field(() => OrderAgendaInput, { nullable: false, description: "What." })
  input!: OrderAgendaInput;
}

@tg.ArgsType()
export class MutationOrderMaterialsArgs {
  /** The order. */
  @tg.Field(() => OrderMaterialsInput, { nullable: false, description: "The order." })
  input!: OrderMaterialsInput;
}

@tg.ArgsType()
export class MutationPassScreeningArgs {
  /** The case. */
  @tg.Field(() => PassScreeningInput, { nullable: false, description: "The case." })
  input!: PassScreeningInput;
}

@tg.ArgsType()
export class MutationPlanDecisionsArgs {
  /** The plan. */
  @tg.Field(() => PlanDecisionsInput, { nullable: false, description: "The plan." })
  input!: PlanDecisionsInput;
}

@tg.ArgsType()
export class MutationPrepareReleaseArgs {
  /** What and when. */
  @tg.Field(() => PrepareReleaseInput, { nullable: false, description: "What and when." })
  input!: PrepareReleaseInput;
}

@tg.ArgsType()
export class MutationProposeAssignmentArgs {
  /** For what. */
  @tg.Field(() => ProposeAssignmentInput, { nullable: false, description: "For what." })
  input!: ProposeAssignmentInput;
}

@tg.ArgsType()
export class MutationProposeDecisionPlanArgs {
  /** What it is made from. */
  @tg.Field(() => ProposeDecisionPlanInput, { nullable: false, description: "What it is made from." })
  input!: ProposeDecisionPlanInput;
}

@tg.ArgsType()
export class MutationProposeExpertArgs {
  /** Whom. */
  @tg.Field(() => ProposeExpertInput, { nullable: false, description: "Whom." })
  input!: ProposeExpertInput;
}

@tg.ArgsType()
export class MutationProposeRoleGrantArgs {
  /** The role, and for whom. */
  @tg.Field(() => ProposeRoleGrantInput, { nullable: false, description: "The role, and for whom." })
  input!: ProposeRoleGrantInput;
}

@tg.ArgsType()
export class MutationRecommendSubmissionArgs {
  /** By whom. */
  @tg.Field(() => RecommendSubmissionInput, { nullable: false, description: "By whom." })
  input!: RecommendSubmissionInput;
}

@tg.ArgsType()
export class MutationRegisterOrganizationArgs {
  /** The entry. */
  @tg.Field(() => RegisterOrganizationInput, { nullable: false, description: "The entry." })
  input!: RegisterOrganizationInput;
}

@tg.ArgsType()
export class MutationReinstatePersonArgs {
  /** The suspension. */
  @tg.Field(() => ReinstatePersonInput, { nullable: false, description: "The suspension." })
  input!: ReinstatePersonInput;
}

@tg.ArgsType()
export class MutationRemoveMaterialArgs {
  /** Which. */
  @tg.Field(() => RemoveMaterialInput, { nullable: false, description: "Which." })
  input!: RemoveMaterialInput;
}

@tg.ArgsType()
export class MutationRemoveMemberArgs {
  /** Whom. */
  @tg.Field(() => RemoveMemberInput, { nullable: false, description: "Whom." })
  input!: RemoveMemberInput;
}

@tg.ArgsType()
export class MutationRemovePasskeyArgs {
  /** The passkey. */
  @tg.Field(() => RemovePasskeyInput, { nullable: false, description: "The passkey." })
  input!: RemovePasskeyInput;
}

@tg.ArgsType()
export class MutationReopenAgendaItemArgs {
  /** What. */
  @tg.Field(() => ReopenAgendaItemInput, { nullable: false, description: "What." })
  input!: ReopenAgendaItemInput;
}

@tg.ArgsType()
export class MutationReopenReviewArgs {
  /** Which review, and why. */
  @tg.Field(() => ReopenReviewInput, { nullable: false, description: "Which review, and why." })
  input!: ReopenReviewInput;
}

@tg.ArgsType()
export class MutationReplaceMaterialArgs {
  /** What is about to be sent. */
  @tg.Field(() => ReplaceMaterialInput, { nullable: false, description: "What is about to be sent." })
  input!: ReplaceMaterialInput;
}

@tg.ArgsType()
export class MutationRequestErasureArgs {
  /** What is asked for. */
  @tg.Field(() => RequestErasureInput, { nullable: false, description: "What is asked for." })
  input!: RequestErasureInput;
}

@tg.ArgsType()
export class MutationRequestPasswordResetArgs {
  /** Where to. */
  @tg.Field(() => RequestLinkInput, { nullable: false, description: "Where to." })
  input!: RequestLinkInput;
}

@tg.ArgsType()
export class MutationRequestSignInLinkArgs {
  /** Where to. */
  @tg.Field(() => RequestLinkInput, { nullable: false, description: "Where to." })
  input!: RequestLinkInput;
}

@tg.ArgsType()
export class MutationRequestUploadArgs {
  /** What is about to be sent. */
  @tg.Field(() => RequestUploadInput, { nullable: false, description: "What is about to be sent." })
  input!: RequestUploadInput;
}

@tg.ArgsType()
export class MutationRescheduleEditionArgs {
  /** The new dates. */
  @tg.Field(() => RescheduleEditionInput, { nullable: false, description: "The new dates." })
  input!: RescheduleEditionInput;
}

@tg.ArgsType()
export class MutationReturnSubmissionArgs {
  /** The case. */
  @tg.Field(() => ReturnSubmissionInput, { nullable: false, description: "The case." })
  input!: ReturnSubmissionInput;
}

@tg.ArgsType()
export class MutationRevokeExtensionArgs {
  /** What to do. */
  @tg.Field(() => RevokeExtensionInput, { nullable: false, description: "What to do." })
  input!: RevokeExtensionInput;
}

@tg.ArgsType()
export class MutationRevokeKeyArgs {
  /** Which. */
  @tg.Field(() => RevokeKeyInput, { nullable: false, description: "Which." })
  input!: RevokeKeyInput;
}

@tg.ArgsType()
export class MutationRevokeRecommendationCodeArgs {
  /** Which. */
  @tg.Field(() => RevokeRecommendationCodeInput, { nullable: false, description: "Which." })
  input!: RevokeRecommendationCodeInput;
}

@tg.ArgsType()
export class MutationRevokeRoleArgs {
  /** The held role. */
  @tg.Field(() => RevokeRoleInput, { nullable: false, description: "The held role." })
  input!: RevokeRoleInput;
}

@tg.ArgsType()
export class MutationRevokeSubmissionInvitationArgs {
  /** Which. */
  @tg.Field(() => RevokeSubmissionInvitationInput, { nullable: false, description: "Which." })
  input!: RevokeSubmissionInvitationInput;
}

@tg.ArgsType()
export class MutationRotateKeyArgs {
  /** Which. */
  @tg.Field(() => RotateKeyInput, { nullable: false, description: "Which." })
  input!: RotateKeyInput;
}

@tg.ArgsType()
export class MutationRuleAssignmentArgs {
  /** The pair. */
  @tg.Field(() => RuleAssignmentInput, { nullable: false, description: "The pair." })
  input!: RuleAssignmentInput;
}

@tg.ArgsType()
export class MutationRuleDuplicateArgs {
  /** The ruling. */
  @tg.Field(() => RuleDuplicateInput, { nullable: false, description: "The ruling." })
  input!: RuleDuplicateInput;
}

@tg.ArgsType()
export class MutationRuleTieArgs {
  /** What. */
  @tg.Field(() => RuleTieInput, { nullable: false, description: "What." })
  input!: RuleTieInput;
}

@tg.ArgsType()
export class MutationSaveReviewArgs {
  /** The sheet. */
  @tg.Field(() => SaveReviewInput, { nullable: false, description: "The sheet." })
  input!: SaveReviewInput;
}

@tg.ArgsType()
export class MutationSaveSubmissionArgs {
  /** The change. */
  @tg.Field(() => SaveSubmissionInput, { nullable: false, description: "The change." })
  input!: SaveSubmissionInput;
}

@tg.ArgsType()
export class MutationSendMessageArgs {
  /** The message. */
  @tg.Field(() => SendMessageInput, { nullable: false, description: "The message." })
  input!: SendMessageInput;
}

@tg.ArgsType()
export class MutationSetCommitteeRulesArgs {
  /** What. */
  @tg.Field(() => SetCommitteeRulesInput, { nullable: false, description: "What." })
  input!: SetCommitteeRulesInput;
}

@tg.ArgsType()
export class MutationSetContactsArgs {
  /** What to do. */
  @tg.Field(() => SetContactsInput, { nullable: false, description: "What to do." })
  input!: SetContactsInput;
}

@tg.ArgsType()
export class MutationSetCriteriaArgs {
  /** What to do. */
  @tg.Field(() => SetCriteriaInput, { nullable: false, description: "What to do." })
  input!: SetCriteriaInput;
}

@tg.ArgsType()
export class MutationSetFieldsArgs {
  /** What to do. */
  @tg.Field(() => SetFieldsInput, { nullable: false, description: "What to do." })
  input!: SetFieldsInput;
}

@tg.ArgsType()
export class MutationSetMemberRoleArgs {
  /** As what. */
  @tg.Field(() => SetMemberRoleInput, { nullable: false, description: "As what." })
  input!: SetMemberRoleInput;
}

@tg.ArgsType()
export class MutationSetPasswordArgs {
  /** The new password. */
  @tg.Field(() => SetPasswordInput, { nullable: false, description: "The new password." })
  input!: SetPasswordInput;
}

@tg.ArgsType()
export class MutationSetQuotasArgs {
  /** What to do. */
  @tg.Field(() => SetQuotasInput, { nullable: false, description: "What to do." })
  input!: SetQuotasInput;
}

@tg.ArgsType()
export class MutationSetRulesArgs {
  /** What to do. */
  @tg.Field(() => SetRulesInput, { nullable: false, description: "What to do." })
  input!: SetRulesInput;
}

@tg.ArgsType()
export class MutationSettleAgendaItemArgs {
  /** What. */
  @tg.Field(() => SettleAgendaItemInput, { nullable: false, description: "What." })
  input!: SettleAgendaItemInput;
}

@tg.ArgsType()
export class MutationShowApplicantsArgs {
  /** What to do. */
  @tg.Field(() => ShowApplicantsInput, { nullable: false, description: "What to do." })
  input!: ShowApplicantsInput;
}

@tg.ArgsType()
export class MutationSignInArgs {
  /** What to sign in with. */
  @tg.Field(() => SignInInput, { nullable: false, description: "What to sign in with." })
  input!: SignInInput;
}

@tg.ArgsType()
export class MutationSignInWithLinkArgs {
  /** The link. */
  @tg.Field(() => SignInWithLinkInput, { nullable: false, description: "The link." })
  input!: SignInWithLinkInput;
}

@tg.ArgsType()
export class MutationSignInWithPasskeyArgs {
  /** The passkey's answer. */
  @tg.Field(() => SignInWithPasskeyInput, { nullable: false, description: "The passkey's answer." })
  input!: SignInWithPasskeyInput;
}

@tg.ArgsType()
export class MutationStartSubmissionArgs {
  /** What to begin with. */
  @tg.Field(() => StartSubmissionInput, { nullable: false, description: "What to begin with." })
  input!: StartSubmissionInput;
}

@tg.ArgsType()
export class MutationStepDownArgs {
  /** Which. */
  @tg.Field(() => StepDownInput, { nullable: false, description: "Which." })
  input!: StepDownInput;
}

@tg.ArgsType()
export class MutationSubmitCaseArgs {
  /** What to hand in. */
  @tg.Field(() => SubmitCaseInput, { nullable: false, description: "What to hand in." })
  input!: SubmitCaseInput;
}

@tg.ArgsType()
export class MutationSubmitReviewArgs {
  /** The review. */
  @tg.Field(() => SubmitReviewInput, { nullable: false, description: "The review." })
  input!: SubmitReviewInput;
}

@tg.ArgsType()
export class MutationSuspendPersonArgs {
  /** The address. */
  @tg.Field(() => SuspendPersonInput, { nullable: false, description: "The address." })
  input!: SuspendPersonInput;
}

@tg.ArgsType()
export class MutationUnmarkReadyArgs {
  /** Which draft. */
  @tg.Field(() => UnmarkReadyInput, { nullable: false, description: "Which draft." })
  input!: UnmarkReadyInput;
}

@tg.ArgsType()
export class MutationWishForCaseArgs {
  /** What. */
  @tg.Field(() => WishForCaseInput, { nullable: false, description: "What." })
  input!: WishForCaseInput;
}

@tg.ArgsType()
export class MutationWithdrawFromPlanArgs {
  /** Which cases. */
  @tg.Field(() => WithdrawFromPlanInput, { nullable: false, description: "Which cases." })
  input!: WithdrawFromPlanInput;
}

@tg.ArgsType()
export class MutationWithdrawNoticeBatchArgs {
  /** Which. */
  @tg.Field(() => WithdrawNoticeBatchInput, { nullable: false, description: "Which." })
  input!: WithdrawNoticeBatchInput;
}

@tg.ArgsType()
export class MutationWithdrawRecommendationArgs {
  /** Which. */
  @tg.Field(() => WithdrawRecommendationInput, { nullable: false, description: "Which." })
  input!: WithdrawRecommendationInput;
}

@tg.ArgsType()
export class MutationWithdrawSubmissionArgs {
  /** Which one. */
  @tg.Field(() => WithdrawSubmissionInput, { nullable: false, description: "Which one." })
  input!: WithdrawSubmissionInput;
}

@tg.ArgsType()
export class SubscriptionStageArgs {
  /** The year that names the edition. */
  @tg.Field(() => tg.Int, { nullable: false, description: "The year that names the edition." })
  edition!: number;
}

/** What a resolver hands back for each type of the schema. */
export interface Parents {
  AbortReleasePayload: AbortReleasePayload;
  AcceptAccreditationPayload: AcceptAccreditationPayload;
  AcceptExpertInvitationPayload: AcceptExpertInvitationPayload;
  AcceptSubmissionInvitationPayload: AcceptSubmissionInvitationPayload;
  AccessKey: KeyView;
  AccountReceipt: AccountReceiptView;
  AccountReceiptConnection: AccountReceiptConnection;
  AccountReceiptEdge: AccountReceiptEdge;
  AccreditRecommenderPayload: AccreditRecommenderPayload;
  Accreditation: AccreditationView;
  AccreditationContact: AccreditationContact;
  AddAgendaItemPayload: AddAgendaItemPayload;
  AddPasskeyPayload: AddPasskeyPayload;
  Agenda: AgendaView;
  AgendaComment: AgendaComment;
  AgendaItem: AgendaItemView;
  AgendaItemAct: AgendaItemAct;
  AgreeRecommendationPayload: AgreeRecommendationPayload;
  Agreement: Agreement;
  AllowExtensionsPayload: AllowExtensionsPayload;
  AmendOrganizationPayload: AmendOrganizationPayload;
  Applicant: ApplicantRow;
  ApplyAssignmentPayload: ApplyAssignmentPayload;
  ApproveNoticeBatchPayload: ApproveNoticeBatchPayload;
  ApproveReleasePayload: ApproveReleasePayload;
  AssignReviewerPayload: AssignReviewerPayload;
  AssignmentCoverage: AssignmentCoverage;
  AssignmentLoad: AssignmentLoad;
  AssignmentPair: AssignmentPair;
  AssignmentPairConnection: AssignmentPairConnection;
  AssignmentPairEdge: AssignmentPairEdge;
  AssignmentRuling: AssignmentRuling;
  AssignmentRun: RunView;
  AssignmentShortfall: AssignmentShortfall;
  AttachPicturePayload: AttachPicturePayload;
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  AuditFact: AuditFact;
  Ballot: BallotView;
  BallotCandidate: BallotCandidateView;
  BallotPaper: BallotPaper;
  BallotRank: BallotRank;
  BallotResult: BallotResult;
  BallotRow: BallotRow;
  BallotStanding: BallotStanding;
  Calendar: CalendarView;
  CancelErasurePayload: CancelErasurePayload;
  Case: CaseRow;
  CaseChanged: CaseChanged;
  CaseConnection: CasePage;
  CaseEdge: CaseEdge;
  CaseFigures: CaseFigures;
  CaseKind: NamedKey;
  CaseRemoved: CaseRemoved;
  CaseSearchConnection: FoundPage;
  CaseSearchEdge: FoundEdge;
  CaseText: ServedText;
  CaseTie: CaseTie;
  CaseTieConnection: CaseTieConnection;
  CaseTieEdge: CaseTieEdge;
  CaseToWish: CaseToWish;
  CaseToWishConnection: CaseToWishConnection;
  CaseToWishEdge: CaseToWishEdge;
  CaseToWishText: CaseToWishText;
  CastBallotPayload: CastBallotPayload;
  Change: Typed<Parents['CaseChanged'], 'CaseChanged'> | Typed<Parents['CaseRemoved'], 'CaseRemoved'>;
  ChangePage: ChangePage;
  ChooseMailLanguagePayload: ChooseMailLanguagePayload;
  CloseBallotPayload: CloseBallotPayload;
  CommentOnAgendaItemPayload: CommentOnAgendaItemPayload;
  CommitteeMembership: CommitteeMembership;
  CommitteePerson: CommitteePerson;
  CommitteeRules: CommitteeRules;
  CommitteeSeat: CommitteeSeat;
  ComposeNoticePayload: ComposeNoticePayload;
  ConfirmAuthenticatorAppPayload: ConfirmAuthenticatorAppPayload;
  ConfirmDecisionPlanPayload: ConfirmDecisionPlanPayload;
  ConfirmExpertPayload: ConfirmExpertPayload;
  ConfirmReviewPayload: ConfirmReviewPayload;
  ConfirmRoleGrantPayload: ConfirmRoleGrantPayload;
  ConfirmSecondFactorPayload: ConfirmSecondFactorPayload;
  Contact: Contact;
  Correction: Correction;
  CorrectionPart: CorrectionPart;
  Correlation: Correlation;
  Country: Country;
  CreateEditionPayload: CreateEditionPayload;
  Criterion: CriterionContent;
  CriterionSetting: CriterionSetting;
  DeadlineRule: DeadlineRule;
  Decision: Decision;
  DecisionPlan: DecisionPlan;
  DeclareTiePayload: DeclareTiePayload;
  DeclineExpertInvitationPayload: DeclineExpertInvitationPayload;
  DeclineRecommendationPayload: DeclineRecommendationPayload;
  DeclineRoleGrantPayload: DeclineRoleGrantPayload;
  DescribeEditionPayload: DescribeEditionPayload;
  DescribeMaterialPayload: DescribeMaterialPayload;
  DescribeMembershipPayload: DescribeMembershipPayload;
  DirectoryEntry: DirectoryEntryView;
  DiscussedText: DiscussedText;
  Dossier: DossierView;
  DossierAddress: DossierAddress;
  DossierEntry: DossierEntry;
  DossierFact: DossierFact;
  DossierSection: DossierSection;
  DraftSection: SectionView;
  DuplicateCandidate: CandidateView;
  DuplicateRuling: DuplicateRuling;
  DuplicateSign: DuplicateSignView;
  Edition: EditionRow;
  EditionChange: EditionChange;
  EditionDesk: DeskAtEdition;
  EditionProgress: EditionProgress;
  EligibilityFinding: EligibilityFinding;
  EligibilityRule: RuleRow;
  EndAccreditationPayload: EndAccreditationPayload;
  EndExpertPayload: EndExpertPayload;
  EndSessionPayload: EndSessionPayload;
  ErasureRequest: ErasureRequest;
  Expert: Expert;
  ExpertConnection: ExpertConnection;
  ExpertEdge: ExpertEdge;
  ExportColumn: ExportColumn;
  ExportedFile: ExportedFile;
  Extension: ExtensionView;
  FailScreeningPayload: FailScreeningPayload;
  Field: NamedKey;
  FieldCommittee: FieldCommitteeView;
  FieldFigures: FieldFigures;
  FieldTable: FieldTableView;
  FigureInterval: FigureInterval;
  FileLimit: FileLimit;
  FocalPoint: FocalPoint;
  GrantExtensionPayload: GrantExtensionPayload;
  HandOverSubmissionPayload: HandOverSubmissionPayload;
  HeldRole: HeldRole;
  HeldRoleConnection: HeldRoleConnection;
  HeldRoleEdge: HeldRoleEdge;
  Honour: Honour;
  InviteToSubmissionPayload: InviteToSubmissionPayload;
  IssueKeyPayload: IssueKeyPayload;
  JudgeRulePayload: JudgeRulePayload;
  LeaveSubmissionPayload: LeaveSubmissionPayload;
  LikelyDuplicate: LikelyDuplicate;
  LocalizedString: LocalizedString;
  LockReviewPayload: LockReviewPayload;
  MakeRecommendationCodePayload: MakeRecommendationCodePayload;
  MarkAgendaItemReadPayload: MarkAgendaItemReadPayload;
  MarkNoAnswerNeededPayload: MarkNoAnswerNeededPayload;
  MarkReadyPayload: MarkReadyPayload;
  MarkThreadReadPayload: MarkThreadReadPayload;
  Material: MaterialView;
  MaterialFailure: MaterialFailure;
  MergeOrganizationsPayload: MergeOrganizationsPayload;
  Message: Message;
  MessageThread: MessageThread;
  MoveStagePayload: MoveStagePayload;
  NamedKeySetting: NamedKeySetting;
  Node: Typed<Parents['AccessKey'], 'AccessKey'> | Typed<Parents['Case'], 'Case'> | Typed<Parents['DecisionPlan'], 'DecisionPlan'> | Typed<Parents['DirectoryEntry'], 'DirectoryEntry'> | Typed<Parents['Edition'], 'Edition'> | Typed<Parents['Extension'], 'Extension'> | Typed<Parents['Material'], 'Material'> | Typed<Parents['Organization'], 'Organization'> | Typed<Parents['Person'], 'Person'> | Typed<Parents['Release'], 'Release'> | Typed<Parents['Review'], 'Review'> | Typed<Parents['ReviewAssignment'], 'ReviewAssignment'> | Typed<Parents['ReviewedRevision'], 'ReviewedRevision'> | Typed<Parents['Showcase'], 'Showcase'> | Typed<Parents['Submission'], 'Submission'> | Typed<Parents['SubmissionPicture'], 'SubmissionPicture'>;
  Notice: NoticeView;
  NoticeBatch: BatchView;
  NoticeBatchProgress: NoticeBatchProgress;
  NoticeConnection: NoticeConnection;
  NoticeEdge: NoticeEdge;
  NoticeRecipient: NoticeRecipient;
  NoticeRecipientConnection: NoticeRecipientConnection;
  NoticeRecipientEdge: NoticeRecipientEdge;
  NoticeSample: NoticeSample;
  OfferRecommendationPayload: OfferRecommendationPayload;
  OpenAgendaPayload: OpenAgendaPayload;
  OpenBallotPayload: OpenBallotPayload;
  OrderAgendaPayload: OrderAgendaPayload;
  OrderMaterialsPayload: OrderMaterialsPayload;
  Organization: OrganizationRow;
  OtherReview: OtherReview;
  PageInfo: PageInfo;
  PassScreeningPayload: PassScreeningPayload;
  PassedOver: PassedOver;
  Passkey: Passkey;
  Person: Person;
  PersonalData: PersonalData;
  Picture: PictureRow;
  PlanDecisionsPayload: PlanDecisionsPayload;
  PlanWithdrawal: PlanWithdrawal;
  PrepareReleasePayload: PrepareReleasePayload;
  Problem: Problem;
  Promotion: Promotion;
  ProposeAssignmentPayload: ProposeAssignmentPayload;
  ProposeDecisionPlanPayload: ProposeDecisionPlanPayload;
  ProposeExpertPayload: ProposeExpertPayload;
  ProposeRoleGrantPayload: ProposeRoleGrantPayload;
  ProvenanceNote: Provenance;
  QuotaExceedance: QuotaExceedance;
  QuotaMove: Move;
  QuotaRule: QuotaRule;
  Quotas: Quotas;
  ReadyMark: ReadyMark;
  Receipt: Receipt;
  RecommendSubmissionPayload: RecommendSubmissionPayload;
  Recommendation: Recommendation;
  RecommendationCode: RecommendationCode;
  RecommendationConnection: RecommendationConnection;
  RecommendationCounts: RecommendationCounts;
  RecommendationEdge: RecommendationEdge;
  RecommendationOffer: RecommendationOffer;
  RecommenderDesk: AccreditationView;
  RefusedFigure: RefusedFigure;
  RegisterOrganizationPayload: RegisterOrganizationPayload;
  ReinstatePersonPayload: ReinstatePersonPayload;
  Release: Release;
  ReleaseApproval: ReleaseApproval;
  ReleasedBefore: ReleasedBefore;
  ReleasedBeforeApplicant: ReleasedBeforeApplicant;
  ReleasedBeforeText: ReleasedBeforeText;
  RemoveAuthenticatorAppPayload: RemoveAuthenticatorAppPayload;
  RemoveMaterialPayload: RemoveMaterialPayload;
  RemoveMemberPayload: RemoveMemberPayload;
  RemovePasskeyPayload: RemovePasskeyPayload;
  ReopenAgendaItemPayload: ReopenAgendaItemPayload;
  ReopenReviewPayload: ReopenReviewPayload;
  ReplaceMaterialPayload: ReplaceMaterialPayload;
  RequestErasurePayload: RequestErasurePayload;
  RequestPasswordResetPayload: RequestPasswordResetPayload;
  RequestSignInLinkPayload: RequestSignInLinkPayload;
  RequestUploadPayload: RequestUploadPayload;
  RescheduleEditionPayload: RescheduleEditionPayload;
  ReturnSubmissionPayload: ReturnSubmissionPayload;
  Review: Review;
  ReviewAssignment: ReviewAssignment;
  ReviewAssignmentConnection: ReviewAssignmentConnection;
  ReviewAssignmentEdge: ReviewAssignmentEdge;
  ReviewCoverage: ReviewCoverage;
  ReviewCriterion: ReviewCriterion;
  ReviewLoad: ReviewLoad;
  ReviewSheet: ReviewSheet;
  ReviewedApplicant: ReviewedApplicant;
  ReviewedPicture: ReviewedPictureView;
  ReviewedRevision: ReviewedRevision;
  Reviewer: Reviewer;
  RevokeExtensionPayload: RevokeExtensionPayload;
  RevokeKeyPayload: RevokeKeyPayload;
  RevokeRecommendationCodePayload: RevokeRecommendationCodePayload;
  RevokeRolePayload: RevokeRolePayload;
  RevokeSubmissionInvitationPayload: RevokeSubmissionInvitationPayload;
  RoleGrant: RoleGrant;
  RoleProposal: RoleProposal;
  RotateKeyPayload: RotateKeyPayload;
  RuleAssignmentPayload: RuleAssignmentPayload;
  RuleDuplicatePayload: RuleDuplicatePayload;
  RuleJudgement: RuleJudgement;
  RuleSetting: RuleSetting;
  RuleTiePayload: RuleTiePayload;
  SaveReviewPayload: SaveReviewPayload;
  SaveSubmissionPayload: SaveSubmissionPayload;
  Score: Score;
  ScreeningCase: ScreeningCaseView;
  ScreeningConnection: ScreeningConnection;
  ScreeningDecision: ScreeningDecision;
  ScreeningEdge: ScreeningEdge;
  ScreeningFinding: FindingView;
  SearchFacetValue: FacetRow;
  SearchFacets: SearchFacets;
  SearchHighlight: SearchHighlight;
  SearchedStretch: SearchedStretch;
  SendMessagePayload: SendMessagePayload;
  Session: SessionView;
  SetCommitteeRulesPayload: SetCommitteeRulesPayload;
  SetContactsPayload: SetContactsPayload;
  SetCriteriaPayload: SetCriteriaPayload;
  SetFieldsPayload: SetFieldsPayload;
  SetMemberRolePayload: SetMemberRolePayload;
  SetPasswordPayload: SetPasswordPayload;
  SetQuotasPayload: SetQuotasPayload;
  SetRulesPayload: SetRulesPayload;
  SettleAgendaItemPayload: SettleAgendaItemPayload;
  ShowApplicantsPayload: ShowApplicantsPayload;
  Showcase: ShowcaseRow;
  ShowcaseItem: ShowcaseItemRow;
  SignInPayload: SignInPayload;
  SignInWithLinkPayload: SignInWithLinkPayload;
  SignInWithPasskeyPayload: SignInWithPasskeyPayload;
  SignOutPayload: SignOutPayload;
  StageCue: StageCueRow;
  StartAuthenticatorAppPayload: StartAuthenticatorAppPayload;
  StartPasskeyRegistrationPayload: StartPasskeyRegistrationPayload;
  StartPasskeySignInPayload: StartPasskeySignInPayload;
  StartSubmissionPayload: StartSubmissionPayload;
  StepDownPayload: StepDownPayload;
  Submission: SubmissionView;
  SubmissionApplicant: SubmissionApplicant;
  SubmissionChange: SubmissionChange;
  SubmissionChangeApplicant: SubmissionChangeApplicant;
  SubmissionConflict: SubmissionConflict;
  SubmissionConnection: SubmissionConnection;
  SubmissionEdge: SubmissionEdge;
  SubmissionExport: SubmissionExport;
  SubmissionInvitation: SubmissionInvitation;
  SubmissionLimits: SubmissionLimits;
  SubmissionMember: MemberView;
  SubmissionPicture: SubmissionPicture;
  SubmissionReturn: SubmissionReturn;
  SubmissionText: SubmissionText;
  SubmissionsExport: SubmissionsExport;
  SubmitCasePayload: SubmitCasePayload;
  SubmitReviewPayload: SubmitReviewPayload;
  SuspendPersonPayload: SuspendPersonPayload;
  Suspension: Suspension;
  Tally: Tally;
  TextLimit: TextLimit;
  Tie: Tie;
  TieRuling: TieRuling;
  UnmarkReadyPayload: UnmarkReadyPayload;
  UnmetWish: UnmetWish;
  UploadTicket: UploadTicket;
  Video: VideoRow;
  Viewer: Desk;
  WaysIn: WaysIn;
  WishForCasePayload: WishForCasePayload;
  WithdrawFromPlanPayload: WithdrawFromPlanPayload;
  WithdrawNoticeBatchPayload: WithdrawNoticeBatchPayload;
  WithdrawRecommendationPayload: WithdrawRecommendationPayload;
  WithdrawSubmissionPayload: WithdrawSubmissionPayload;
}

/** Method decorators, one for each field of the schema: `@on.Query.node()`. */
export const on = {
  Query: {
    /** The released case with this slug; null when there is none. */
    case: (): On<Maybe<Parents['Case']>> => tg.Query(() => Case, { nullable: true, description: "The released case with this slug; null when there is none." }) as never,
    /** Released cases: newest edition first, the outstanding ones before the others, then in their published order. */
    cases: (): On<Parents['CaseConnection']> => tg.Query(() => CaseConnection, { nullable: false, description: "Released cases: newest edition first, the outstanding ones before the others, then in their published order." }) as never,
    /** What changed in public since a token. Without a token: everything that is public now. */
    changes: (): On<Parents['ChangePage']> => tg.Query(() => ChangePage, { nullable: false, description: "What changed in public since a token. Without a token: everything that is public now." }) as never,
    /** The public edition of a year; null when there is none. */
    edition: (): On<Maybe<Parents['Edition']>> => tg.Query(() => Edition, { nullable: true, description: "The public edition of a year; null when there is none." }) as never,
    /** All public editions, newest first. */
    editions: (): On<readonly (Parents['Edition'])[]> => tg.Query(() => [Edition], { nullable: false, description: "All public editions, newest first." }) as never,
    /** Anything public by its id; null when it does not exist or is not public. */
    node: (): On<Maybe<Parents['Node']>> => tg.Query(() => Node, { nullable: true, description: "Anything public by its id; null when it does not exist or is not public." }) as never,
    /** A publicly known organization; null when there is none by that id. */
    organization: (): On<Maybe<Parents['Organization']>> => tg.Query(() => Organization, { nullable: true, description: "A publicly known organization; null when there is none by that id." }) as never,
    /** The Ed25519 public key that verifies receipts, as SPKI in PEM; null on a node that serves the public side only. */
    receiptPublicKey: (): On<Maybe<string>> => tg.Query(() => String, { nullable: true, description: "The Ed25519 public key that verifies receipts, as SPKI in PEM; null on a node that serves the public side only." }) as never,
    /** Released cases that hold every word asked for, in whatever language, the best first; newer ones before older where they fit alike.
     * Capitals, accents, and traditional and simplified characters make no difference; other forms of a word are found in Arabic, English, French, Russian and Spanish,
     * and words of three letters and more by their beginning. Without a word in it, everything is found. */
    searchCases: (): On<Parents['CaseSearchConnection']> => tg.Query(() => CaseSearchConnection, { nullable: false, description: "Released cases that hold every word asked for, in whatever language, the best first; newer ones before older where they fit alike.\nCapitals, accents, and traditional and simplified characters make no difference; other forms of a word are found in Arabic, English, French, Russian and Spanish,\nand words of three letters and more by their beginning. Without a word in it, everything is found." }) as never,
    /** The published programme of an edition; null when there is none. */
    showcase: (): On<Maybe<Parents['Showcase']>> => tg.Query(() => Showcase, { nullable: true, description: "The published programme of an edition; null when there is none." }) as never,
    /** The signed-in person; null for a visitor, by GET, and on a node that serves the public side only. */
    viewer: (): On<Maybe<Parents['Viewer']>> => tg.Query(() => Viewer, { nullable: true, description: "The signed-in person; null for a visitor, by GET, and on a node that serves the public side only." }) as never,
  },
  Mutation: {
    /** Gives a release up, as long as it is not public. For organizers of the edition. */
    abortRelease: (): On<Parents['AbortReleasePayload']> => tg.Mutation(() => AbortReleasePayload, { nullable: false, description: "Gives a release up, as long as it is not public. For organizers of the edition." }) as never,
    /** Accepts an invitation to recommend. For whoever is signed in and has the mail's link, which works once. */
    acceptAccreditation: (): On<Parents['AcceptAccreditationPayload']> => tg.Mutation(() => AcceptAccreditationPayload, { nullable: false, description: "Accepts an invitation to recommend. For whoever is signed in and has the mail's link, which works once." }) as never,
    /** Joins a committee: gives the roles of the seats. For whoever holds the link and is signed in with the address that it went to; they sign in anew afterwards. */
    acceptExpertInvitation: (): On<Parents['AcceptExpertInvitationPayload']> => tg.Mutation(() => AcceptExpertInvitationPayload, { nullable: false, description: "Joins a committee: gives the roles of the seats. For whoever holds the link and is signed in with the address that it went to; they sign in anew afterwards." }) as never,
    /** Joins a submission's desk. For whoever is signed in and holds the link. */
    acceptSubmissionInvitation: (): On<Parents['AcceptSubmissionInvitationPayload']> => tg.Mutation(() => AcceptSubmissionInvitationPayload, { nullable: false, description: "Joins a submission's desk. For whoever is signed in and holds the link." }) as never,
    /** Lets an organization recommend in an edition and invites its people by mail; again, for further people. For its organizers. */
    accreditRecommender: (): On<Parents['AccreditRecommenderPayload']> => tg.Mutation(() => AccreditRecommenderPayload, { nullable: false, description: "Lets an organization recommend in an edition and invites its people by mail; again, for further people. For its organizers." }) as never,
    /** Brings a case up that the figures did not. For chairs of the field and who stands in. */
    addAgendaItem: (): On<Parents['AddAgendaItemPayload']> => tg.Mutation(() => AddAgendaItemPayload, { nullable: false, description: "Brings a case up that the figures did not. For chairs of the field and who stands in." }) as never,
    /** Adds a passkey. For signed-in people. It counts as two factors, in this session as well. */
    addPasskey: (): On<Parents['AddPasskeyPayload']> => tg.Mutation(() => AddPasskeyPayload, { nullable: false, description: "Adds a passkey. For signed-in people. It counts as two factors, in this session as well." }) as never,
    /** Agrees that the organization brought a submission. For people of the recommending organization, until the close. */
    agreeRecommendation: (): On<Parents['AgreeRecommendationPayload']> => tg.Mutation(() => AgreeRecommendationPayload, { nullable: false, description: "Agrees that the organization brought a submission. For people of the recommending organization, until the close." }) as never,
    /** Says whether one applicant may be granted a later close. For the edition's organizers; not allowed until they say so. What was granted before stays. */
    allowExtensions: (): On<Parents['AllowExtensionsPayload']> => tg.Mutation(() => AllowExtensionsPayload, { nullable: false, description: "Says whether one applicant may be granted a later close. For the edition's organizers; not allowed until they say so. What was granted before stays." }) as never,
    /** Changes an entry of the directory. For organizers; and for whoever registered it, for some days (14 where nothing else is set) and until an organizer amends or merges it. What was handed in keeps the names that it had. */
    amendOrganization: (): On<Parents['AmendOrganizationPayload']> => tg.Mutation(() => AmendOrganizationPayload, { nullable: false, description: "Changes an entry of the directory. For organizers; and for whoever registered it, for some days (14 where nothing else is set) and until an organizer amends or merges it. What was handed in keeps the names that it had." }) as never,
    /** Makes a proposal the assignment, all of it or nothing. For organizers of the edition. Refused when today's assignment is not what it was calculated from, or a pair of it may not be any more. */
    applyAssignment: (): On<Parents['ApplyAssignmentPayload']> => tg.Mutation(() => ApplyAssignmentPayload, { nullable: false, description: "Makes a proposal the assignment, all of it or nothing. For organizers of the edition. Refused when today's assignment is not what it was calculated from, or a pair of it may not be any more." }) as never,
    /** Releases a letter that another organizer has composed: each recipient is written to at most once. For organizers. */
    approveNoticeBatch: (): On<Parents['ApproveNoticeBatchPayload']> => tg.Mutation(() => ApproveNoticeBatchPayload, { nullable: false, description: "Releases a letter that another organizer has composed: each recipient is written to at most once. For organizers." }) as never,
    /** Approves a release. Two different organizers have to. */
    approveRelease: (): On<Parents['ApproveReleasePayload']> => tg.Mutation(() => ApproveReleasePayload, { nullable: false, description: "Approves a release. Two different organizers have to." }) as never,
    /** Asks a person to review a submission. For organizers of the edition. */
    assignReviewer: (): On<Parents['AssignReviewerPayload']> => tg.Mutation(() => AssignReviewerPayload, { nullable: false, description: "Asks a person to review a submission. For organizers of the edition." }) as never,
    /** Adds a picture to a draft, behind those already there. Sent as a GraphQL multipart request. */
    attachPicture: (): On<Parents['AttachPicturePayload']> => tg.Mutation(() => AttachPicturePayload, { nullable: false, description: "Adds a picture to a draft, behind those already there. Sent as a GraphQL multipart request." }) as never,
    /** Takes back having asked to be taken out. For whoever asked, until it is done. */
    cancelErasure: (): On<Parents['CancelErasurePayload']> => tg.Mutation(() => CancelErasurePayload, { nullable: false, description: "Takes back having asked to be taken out. For whoever asked, until it is done." }) as never,
    /** Gives one's paper, or changes it, until the ballot closes. For experts and chairs of the field, or of any field where it is the whole edition's. */
    castBallot: (): On<Parents['CastBallotPayload']> => tg.Mutation(() => CastBallotPayload, { nullable: false, description: "Gives one's paper, or changes it, until the ballot closes. For experts and chairs of the field, or of any field where it is the whole edition's." }) as never,
    /** Chooses the language of the person's mails. For anyone signed in. */
    chooseMailLanguage: (): On<Parents['ChooseMailLanguagePayload']> => tg.Mutation(() => ChooseMailLanguagePayload, { nullable: false, description: "Chooses the language of the person's mails. For anyone signed in." }) as never,
    /** Closes a ballot before its instant, for good. For who may open such a one. */
    closeBallot: (): On<Parents['CloseBallotPayload']> => tg.Mutation(() => CloseBallotPayload, { nullable: false, description: "Closes a ballot before its instant, for good. For who may open such a one." }) as never,
    /** Says something about an item, for good. For everybody in the room. The others are told by mail that something was said, once until they have read, and neither what nor about which case. */
    commentOnAgendaItem: (): On<Parents['CommentOnAgendaItemPayload']> => tg.Mutation(() => CommentOnAgendaItemPayload, { nullable: false, description: "Says something about an item, for good. For everybody in the room. The others are told by mail that something was said, once until they have read, and neither what nor about which case." }) as never,
    /** Composes a letter to many. Nothing is sent before another organizer has released exactly this. For organizers. */
    composeNotice: (): On<Parents['ComposeNoticePayload']> => tg.Mutation(() => ComposeNoticePayload, { nullable: false, description: "Composes a letter to many. Nothing is sent before another organizer has released exactly this. For organizers." }) as never,
    /** Adds the authenticator app, and replaces all recovery codes. For signed-in people. */
    confirmAuthenticatorApp: (): On<Parents['ConfirmAuthenticatorAppPayload']> => tg.Mutation(() => ConfirmAuthenticatorAppPayload, { nullable: false, description: "Adds the authenticator app, and replaces all recovery codes. For signed-in people." }) as never,
    /** Confirms a plan as a second person. For organizers. */
    confirmDecisionPlan: (): On<Parents['ConfirmDecisionPlanPayload']> => tg.Mutation(() => ConfirmDecisionPlanPayload, { nullable: false, description: "Confirms a plan as a second person. For organizers." }) as never,
    /** Has an expert invited. For a second organizer. The link in the mail works for 60 days, for the account of the mail box that it went to. */
    confirmExpert: (): On<Parents['ConfirmExpertPayload']> => tg.Mutation(() => ConfirmExpertPayload, { nullable: false, description: "Has an expert invited. For a second organizer. The link in the mail works for 60 days, for the account of the mail box that it went to." }) as never,
    /** Says that a review stays as it is on the revision that was handed in since. For its reviewer. */
    confirmReview: (): On<Parents['ConfirmReviewPayload']> => tg.Mutation(() => ConfirmReviewPayload, { nullable: false, description: "Says that a review stays as it is on the revision that was handed in since. For its reviewer." }) as never,
    /** Gives a proposed role. For a second organizer of everything that it reaches. */
    confirmRoleGrant: (): On<Parents['ConfirmRoleGrantPayload']> => tg.Mutation(() => ConfirmRoleGrantPayload, { nullable: false, description: "Gives a proposed role. For a second organizer of everything that it reaches." }) as never,
    /** Confirms a second factor for this session, so that the person's roles count in it. */
    confirmSecondFactor: (): On<Parents['ConfirmSecondFactorPayload']> => tg.Mutation(() => ConfirmSecondFactorPayload, { nullable: false, description: "Confirms a second factor for this session, so that the person's roles count in it." }) as never,
    /** Begins a year from another one: its fields, forms, criteria, rules, quotas, contacts and texts are copied; never dates unless shifted, never submissions. For organizers of both years. */
    createEdition: (): On<Parents['CreateEditionPayload']> => tg.Mutation(() => CreateEditionPayload, { nullable: false, description: "Begins a year from another one: its fields, forms, criteria, rules, quotas, contacts and texts are copied; never dates unless shifted, never submissions. For organizers of both years." }) as never,
    /** Declares a tie of one's own. For members of the edition's committee. It closes at once what it concerns, and is not taken back: an organizer may rule that it is none. */
    declareTie: (): On<Parents['DeclareTiePayload']> => tg.Mutation(() => DeclareTiePayload, { nullable: false, description: "Declares a tie of one's own. For members of the edition's committee. It closes at once what it concerns, and is not taken back: an organizer may rule that it is none." }) as never,
    /** Declines to join a committee. For whoever could accept. */
    declineExpertInvitation: (): On<Parents['DeclineExpertInvitationPayload']> => tg.Mutation(() => DeclineExpertInvitationPayload, { nullable: false, description: "Declines to join a committee. For whoever could accept." }) as never,
    /** Says that the organization did not bring a submission. For people of the recommending organization, until the close. */
    declineRecommendation: (): On<Parents['DeclineRecommendationPayload']> => tg.Mutation(() => DeclineRecommendationPayload, { nullable: false, description: "Says that the organization did not bring a submission. For people of the recommending organization, until the close." }) as never,
    /** Takes a proposal off the table: withdraws one's own, declines somebody else's. */
    declineRoleGrant: (): On<Parents['DeclineRoleGrantPayload']> => tg.Mutation(() => DeclineRoleGrantPayload, { nullable: false, description: "Takes a proposal off the table: withdraws one's own, declines somebody else's." }) as never,
    /** Names an edition, and words its call. For its organizers. What is left out stays. */
    describeEdition: (): On<Parents['DescribeEditionPayload']> => tg.Mutation(() => DescribeEditionPayload, { nullable: false, description: "Names an edition, and words its call. For its organizers. What is left out stays." }) as never,
    /** Says what a material of a draft is, whose it is, and how it may be used. For its applicant, while the edition takes applications. */
    describeMaterial: (): On<Parents['DescribeMaterialPayload']> => tg.Mutation(() => DescribeMaterialPayload, { nullable: false, description: "Says what a material of a draft is, whose it is, and how it may be used. For its applicant, while the edition takes applications." }) as never,
    /** Says what one reads, knows, takes on, and whom one works and worked for. For members of a committee, about themselves. */
    describeMembership: (): On<Parents['DescribeMembershipPayload']> => tg.Mutation(() => DescribeMembershipPayload, { nullable: false, description: "Says what one reads, knows, takes on, and whom one works and worked for. For members of a committee, about themselves." }) as never,
    /** Ends an accreditation, its codes and its open offers. For the edition's organizers. */
    endAccreditation: (): On<Parents['EndAccreditationPayload']> => tg.Mutation(() => EndAccreditationPayload, { nullable: false, description: "Ends an accreditation, its codes and its open offers. For the edition's organizers." }) as never,
    /** Takes a proposal, an invitation or somebody's seats back, at once: one organizer suffices. Assignments without a review end; reviews stay. */
    endExpert: (): On<Parents['EndExpertPayload']> => tg.Mutation(() => EndExpertPayload, { nullable: false, description: "Takes a proposal, an invitation or somebody's seats back, at once: one organizer suffices. Assignments without a review end; reviews stay." }) as never,
    /** Ends one of the person's own sessions, at once and everywhere. */
    endSession: (): On<Parents['EndSessionPayload']> => tg.Mutation(() => EndSessionPayload, { nullable: false, description: "Ends one of the person's own sessions, at once and everywhere." }) as never,
    /** Fails a case: it is not reviewed. Its applicant hears of it with everybody else's outcome, not before. For organizers of the edition, not on their own case. */
    failScreening: (): On<Parents['FailScreeningPayload']> => tg.Mutation(() => FailScreeningPayload, { nullable: false, description: "Fails a case: it is not reviewed. Its applicant hears of it with everybody else's outcome, not before. For organizers of the edition, not on their own case." }) as never,
    /** Grants one case, or one applicant, a later close. For the edition's organizers, where the edition allows it. The applicant is told. */
    grantExtension: (): On<Parents['GrantExtensionPayload']> => tg.Mutation(() => GrantExtensionPayload, { nullable: false, description: "Grants one case, or one applicant, a later close. For the edition's organizers, where the edition allows it. The applicant is told." }) as never,
    /** Makes a member the owner; who was it stays as an editor. For the submission's owner. */
    handOverSubmission: (): On<Parents['HandOverSubmissionPayload']> => tg.Mutation(() => HandOverSubmissionPayload, { nullable: false, description: "Makes a member the owner; who was it stays as an editor. For the submission's owner." }) as never,
    /** Invites a mail box to a submission's desk. For its owner. The link in the mail works once, for 14 days; inviting the same mail box again makes the earlier link worthless. */
    inviteToSubmission: (): On<Parents['InviteToSubmissionPayload']> => tg.Mutation(() => InviteToSubmissionPayload, { nullable: false, description: "Invites a mail box to a submission's desk. For its owner. The link in the mail works once, for 14 days; inviting the same mail box again makes the earlier link worthless." }) as never,
    /** Makes a key for a program. The token is shown once. */
    issueKey: (): On<Parents['IssueKeyPayload']> => tg.Mutation(() => IssueKeyPayload, { nullable: false, description: "Makes a key for a program. The token is shown once." }) as never,
    /** Decides where a rule leaves it to a person. Kept with the version of the rules; a later decision replaces it until the case is screened. For organizers of the edition, not on their own case. */
    judgeRule: (): On<Parents['JudgeRulePayload']> => tg.Mutation(() => JudgeRulePayload, { nullable: false, description: "Decides where a rule leaves it to a person. Kept with the version of the rules; a later decision replaces it until the case is screened. For organizers of the edition, not on their own case." }) as never,
    /** Leaves a submission's desk. For its members; its owner hands it over first. */
    leaveSubmission: (): On<Parents['LeaveSubmissionPayload']> => tg.Mutation(() => LeaveSubmissionPayload, { nullable: false, description: "Leaves a submission's desk. For its members; its owner hands it over first." }) as never,
    /** Locks a review: its reviewer changes it no more, and reads what others said of the case. For its reviewer. */
    lockReview: (): On<Parents['LockReviewPayload']> => tg.Mutation(() => LockReviewPayload, { nullable: false, description: "Locks a review: its reviewer changes it no more, and reads what others said of the case. For its reviewer." }) as never,
    /** Makes a code for applicants. For people of the recommending organization, until the close. */
    makeRecommendationCode: (): On<Parents['MakeRecommendationCodePayload']> => tg.Mutation(() => MakeRecommendationCodePayload, { nullable: false, description: "Makes a code for applicants. For people of the recommending organization, until the close." }) as never,
    /** Marks what was said about an item as read by the person. */
    markAgendaItemRead: (): On<Parents['MarkAgendaItemReadPayload']> => tg.Mutation(() => MarkAgendaItemReadPayload, { nullable: false, description: "Marks what was said about an item as read by the person." }) as never,
    /** Says that what an applicant wrote last needs no answer, so that it waits no more. For the edition's organizers; the applicant sees it in the thread. */
    markNoAnswerNeeded: (): On<Parents['MarkNoAnswerNeededPayload']> => tg.Mutation(() => MarkNoAnswerNeededPayload, { nullable: false, description: "Says that what an applicant wrote last needs no answer, so that it waits no more. For the edition's organizers; the applicant sees it in the thread." }) as never,
    /** Marks a version of a draft as ready: if nobody hands it in, the version marked last before the close is handed in by itself. Saving later changes nothing of it. */
    markReady: (): On<Parents['MarkReadyPayload']> => tg.Mutation(() => MarkReadyPayload, { nullable: false, description: "Marks a version of a draft as ready: if nobody hands it in, the version marked last before the close is handed in by itself. Saving later changes nothing of it." }) as never,
    /** Marks a thread as read by the person. */
    markThreadRead: (): On<Parents['MarkThreadReadPayload']> => tg.Mutation(() => MarkThreadReadPayload, { nullable: false, description: "Marks a thread as read by the person." }) as never,
    /** Makes two entries one. For organizers. What was handed in and what is public stays as it is until the next release; the entry that goes stays on record. */
    mergeOrganizations: (): On<Parents['MergeOrganizationsPayload']> => tg.Mutation(() => MergeOrganizationsPayload, { nullable: false, description: "Makes two entries one. For organizers. What was handed in and what is public stays as it is until the next release; the entry that goes stays on record." }) as never,
    /** Moves the stage. For stage managers. */
    moveStage: (): On<Parents['MoveStagePayload']> => tg.Mutation(() => MoveStagePayload, { nullable: false, description: "Moves the stage. For stage managers." }) as never,
    /** Offers to recommend an applicant's case, by a mail with a link. For people of the recommending organization, until the close. */
    offerRecommendation: (): On<Parents['OfferRecommendationPayload']> => tg.Mutation(() => OfferRecommendationPayload, { nullable: false, description: "Offers to recommend an applicant's case, by a mail with a link. For people of the recommending organization, until the close." }) as never,
    /** Opens a field's agenda with the cases in the band around the line, or adds what is there by now. For chairs of the field and who stands in; what they are tied to, another of them adds. */
    openAgenda: (): On<Parents['OpenAgendaPayload']> => tg.Mutation(() => OpenAgendaPayload, { nullable: false, description: "Opens a field's agenda with the cases in the band around the line, or adds what is there by now. For chairs of the field and who stands in; what they are tied to, another of them adds." }) as never,
    /** Opens a ranked ballot, once reviews have closed: of a field, for its chairs and organizers; of the whole edition, for organizers. Who is tied to a case cannot name it. */
    openBallot: (): On<Parents['OpenBallotPayload']> => tg.Mutation(() => OpenBallotPayload, { nullable: false, description: "Opens a ranked ballot, once reviews have closed: of a field, for its chairs and organizers; of the whole edition, for organizers. Who is tied to a case cannot name it." }) as never,
    /** Puts the items of an agenda in an order. For chairs of the field and who stands in; items that they do not see keep their place. */
    orderAgenda: (): On<Parents['OrderAgendaPayload']> => tg.Mutation(() => OrderAgendaPayload, { nullable: false, description: "Puts the items of an agenda in an order. For chairs of the field and who stands in; items that they do not see keep their place." }) as never,
    /** Puts a draft's materials of one kind in order. For its applicant, while the edition takes applications. */
    orderMaterials: (): On<Parents['OrderMaterialsPayload']> => tg.Mutation(() => OrderMaterialsPayload, { nullable: false, description: "Puts a draft's materials of one kind in order. For its applicant, while the edition takes applications." }) as never,
    /** Passes a case: it may be reviewed. Refused while a rule is not met, or left to a person who has not decided. For organizers of the edition, not on their own case. */
    passScreening: (): On<Parents['PassScreeningPayload']> => tg.Mutation(() => PassScreeningPayload, { nullable: false, description: "Passes a case: it may be reviewed. Refused while a rule is not met, or left to a person who has not decided. For organizers of the edition, not on their own case." }) as never,
    /** Proposes the outcomes of an edition, after reviews have closed. Replaces a plan that nobody has confirmed. For organizers. */
    planDecisions: (): On<Parents['PlanDecisionsPayload']> => tg.Mutation(() => PlanDecisionsPayload, { nullable: false, description: "Proposes the outcomes of an edition, after reviews have closed. Replaces a plan that nobody has confirmed. For organizers." }) as never,
    /** Freezes what is to become public and computes its hash. For organizers of the edition. Results need a confirmed plan. */
    prepareRelease: (): On<Parents['PrepareReleasePayload']> => tg.Mutation(() => PrepareReleasePayload, { nullable: false, description: "Freezes what is to become public and computes its hash. For organizers of the edition. Results need a confirmed plan." }) as never,
    /** Asks for a proposal of who reviews what. For organizers of the edition. It changes nothing by itself. */
    proposeAssignment: (): On<Parents['ProposeAssignmentPayload']> => tg.Mutation(() => ProposeAssignmentPayload, { nullable: false, description: "Asks for a proposal of who reviews what. For organizers of the edition. It changes nothing by itself." }) as never,
    /** Makes a plan from orders of merit and the edition's quotas, after reviews have closed: cases are asked in turn, each field's first, then each field's second, and one whose quota is full stands back for the next. For organizers who are tied to none of the edition's cases. */
    proposeDecisionPlan: (): On<Parents['ProposeDecisionPlanPayload']> => tg.Mutation(() => ProposeDecisionPlanPayload, { nullable: false, description: "Makes a plan from orders of merit and the edition's quotas, after reviews have closed: cases are asked in turn, each field's first, then each field's second, and one whose quota is full stands back for the next. For organizers who are tied to none of the edition's cases." }) as never,
    /** Proposes somebody for an edition's committee. For organizers; a second one has to confirm before anybody is written to. */
    proposeExpert: (): On<Parents['ProposeExpertPayload']> => tg.Mutation(() => ProposeExpertPayload, { nullable: false, description: "Proposes somebody for an edition's committee. For organizers; a second one has to confirm before anybody is written to." }) as never,
    /** Proposes a role for the holder of an address. For organizers of everything that it reaches; a second one has to confirm. */
    proposeRoleGrant: (): On<Parents['ProposeRoleGrantPayload']> => tg.Mutation(() => ProposeRoleGrantPayload, { nullable: false, description: "Proposes a role for the holder of an address. For organizers of everything that it reaches; a second one has to confirm." }) as never,
    /** Names the recommender of one's own submission, by a code or an offer, until the close. */
    recommendSubmission: (): On<Parents['RecommendSubmissionPayload']> => tg.Mutation(() => RecommendSubmissionPayload, { nullable: false, description: "Names the recommender of one's own submission, by a code or an offer, until the close." }) as never,
    /** Adds an organization to the directory, which all signed-in people share. For anyone signed in. */
    registerOrganization: (): On<Parents['RegisterOrganizationPayload']> => tg.Mutation(() => RegisterOrganizationPayload, { nullable: false, description: "Adds an organization to the directory, which all signed-in people share. For anyone signed in." }) as never,
    /** Ends a suspension. The first organizer of all editions proposes it, a second one by the same act makes it so. */
    reinstatePerson: (): On<Parents['ReinstatePersonPayload']> => tg.Mutation(() => ReinstatePersonPayload, { nullable: false, description: "Ends a suspension. The first organizer of all editions proposes it, a second one by the same act makes it so." }) as never,
    /** Removes the authenticator app and its recovery codes. For signed-in people who have confirmed a second factor. */
    removeAuthenticatorApp: (): On<Parents['RemoveAuthenticatorAppPayload']> => tg.Mutation(() => RemoveAuthenticatorAppPayload, { nullable: false, description: "Removes the authenticator app and its recovery codes. For signed-in people who have confirmed a second factor." }) as never,
    /** Takes a material out of a draft. For its applicant, while the edition takes applications. */
    removeMaterial: (): On<Parents['RemoveMaterialPayload']> => tg.Mutation(() => RemoveMaterialPayload, { nullable: false, description: "Takes a material out of a draft. For its applicant, while the edition takes applications." }) as never,
    /** Takes a member off a submission's desk. For its owner. */
    removeMember: (): On<Parents['RemoveMemberPayload']> => tg.Mutation(() => RemoveMemberPayload, { nullable: false, description: "Takes a member off a submission's desk. For its owner." }) as never,
    /** Removes a passkey. For signed-in people. */
    removePasskey: (): On<Parents['RemovePasskeyPayload']> => tg.Mutation(() => RemovePasskeyPayload, { nullable: false, description: "Removes a passkey. For signed-in people." }) as never,
    /** Opens a settled item again. For chairs of the field and who stands in; what was recommended stays in its history. */
    reopenAgendaItem: (): On<Parents['ReopenAgendaItemPayload']> => tg.Mutation(() => ReopenAgendaItemPayload, { nullable: false, description: "Opens a settled item again. For chairs of the field and who stands in; what was recommended stays in its history." }) as never,
    /** Opens a locked review again, until reviews close. For chairs of its field and organizers of its edition, but nobody whom the case concerns. What it said is kept. */
    reopenReview: (): On<Parents['ReopenReviewPayload']> => tg.Mutation(() => ReopenReviewPayload, { nullable: false, description: "Opens a locked review again, until reviews close. For chairs of its field and organizers of its edition, but nobody whom the case concerns. What it said is kept." }) as never,
    /** Makes room for another file of a material. A file that can be shown stays until all bytes of the other are here. */
    replaceMaterial: (): On<Parents['ReplaceMaterialPayload']> => tg.Mutation(() => ReplaceMaterialPayload, { nullable: false, description: "Makes room for another file of a material. A file that can be shown stays until all bytes of the other are here." }) as never,
    /** Asks to be taken out: the name, the address, ways in, drafts. What was handed in, judged or approved stays without the name. For whoever is signed in, in a session of the last 30 minutes or with a second factor shown in it; a mail tells of it. */
    requestErasure: (): On<Parents['RequestErasurePayload']> => tg.Mutation(() => RequestErasurePayload, { nullable: false, description: "Asks to be taken out: the name, the address, ways in, drafts. What was handed in, judged or approved stays without the name. For whoever is signed in, in a session of the last 30 minutes or with a second factor shown in it; a mail tells of it." }) as never,
    /** Has a link for setting a password sent by mail, good for one time and 15 minutes. The answer is the same for every address. */
    requestPasswordReset: (): On<Parents['RequestPasswordResetPayload']> => tg.Mutation(() => RequestPasswordResetPayload, { nullable: false, description: "Has a link for setting a password sent by mail, good for one time and 15 minutes. The answer is the same for every address." }) as never,
    /** Has a link to sign in with sent by mail, good for one time and 15 minutes. The answer is the same for every address. */
    requestSignInLink: (): On<Parents['RequestSignInLinkPayload']> => tg.Mutation(() => RequestSignInLinkPayload, { nullable: false, description: "Has a link to sign in with sent by mail, good for one time and 15 minutes. The answer is the same for every address." }) as never,
    /** Makes room for a picture, video or document that is too large for `attachPicture`, and says where to send it. For the applicant, while the edition takes applications. */
    requestUpload: (): On<Parents['RequestUploadPayload']> => tg.Mutation(() => RequestUploadPayload, { nullable: false, description: "Makes room for a picture, video or document that is too large for `attachPicture`, and says where to send it. For the applicant, while the edition takes applications." }) as never,
    /** Moves dates of an edition. For its organizers. The instants must stay in order; whoever a change concerns is told by mail. */
    rescheduleEdition: (): On<Parents['RescheduleEditionPayload']> => tg.Mutation(() => RescheduleEditionPayload, { nullable: false, description: "Moves dates of an edition. For its organizers. The instants must stay in order; whoever a change concerns is told by mail." }) as never,
    /** Returns a case that has not been screened: opens just the parts named, until an instant, and tells its applicant. For organizers of the edition, not on their own case. */
    returnSubmission: (): On<Parents['ReturnSubmissionPayload']> => tg.Mutation(() => ReturnSubmissionPayload, { nullable: false, description: "Returns a case that has not been screened: opens just the parts named, until an instant, and tells its applicant. For organizers of the edition, not on their own case." }) as never,
    /** Takes an extension back, from now on. For the edition's organizers. */
    revokeExtension: (): On<Parents['RevokeExtensionPayload']> => tg.Mutation(() => RevokeExtensionPayload, { nullable: false, description: "Takes an extension back, from now on. For the edition's organizers." }) as never,
    /** Ends a key, from the next request on. */
    revokeKey: (): On<Parents['RevokeKeyPayload']> => tg.Mutation(() => RevokeKeyPayload, { nullable: false, description: "Ends a key, from the next request on." }) as never,
    /** Revokes a code. For people of the recommending organization. */
    revokeRecommendationCode: (): On<Parents['RevokeRecommendationCodePayload']> => tg.Mutation(() => RevokeRecommendationCodePayload, { nullable: false, description: "Revokes a code. For people of the recommending organization." }) as never,
    /** Takes a role away, at once: one organizer of everything that it reaches suffices. An edition keeps its last organizer. */
    revokeRole: (): On<Parents['RevokeRolePayload']> => tg.Mutation(() => RevokeRolePayload, { nullable: false, description: "Takes a role away, at once: one organizer of everything that it reaches suffices. An edition keeps its last organizer." }) as never,
    /** Takes an invitation back that nobody has opened. For the submission's owner. */
    revokeSubmissionInvitation: (): On<Parents['RevokeSubmissionInvitationPayload']> => tg.Mutation(() => RevokeSubmissionInvitationPayload, { nullable: false, description: "Takes an invitation back that nobody has opened. For the submission's owner." }) as never,
    /** Makes a key in the place of another; both work until the instant named. */
    rotateKey: (): On<Parents['RotateKeyPayload']> => tg.Mutation(() => RotateKeyPayload, { nullable: false, description: "Makes a key in the place of another; both work until the instant named." }) as never,
    /** Pins an expert to a case, keeps them from it, or lets the pair go. For organizers of the edition who are not tied to the case themselves. */
    ruleAssignment: (): On<Parents['RuleAssignmentPayload']> => tg.Mutation(() => RuleAssignmentPayload, { nullable: false, description: "Pins an expert to a case, keeps them from it, or lets the pair go. For organizers of the edition who are not tied to the case themselves." }) as never,
    /** Rules on two cases: one, or two after all. Kept, and shown with both from then on; a later ruling replaces it. What gives way to another case does not pass. For organizers of the edition, not on a case that they are tied to. */
    ruleDuplicate: (): On<Parents['RuleDuplicatePayload']> => tg.Mutation(() => RuleDuplicatePayload, { nullable: false, description: "Rules on two cases: one, or two after all. Kept, and shown with both from then on; a later ruling replaces it. What gives way to another case does not pass. For organizers of the edition, not on a case that they are tied to." }) as never,
    /** Rules whether somebody may judge a case, whatever is found. For organizers of the edition who are not tied to it themselves. */
    ruleTie: (): On<Parents['RuleTiePayload']> => tg.Mutation(() => RuleTiePayload, { nullable: false, description: "Rules whether somebody may judge a case, whatever is found. For organizers of the edition who are not tied to it themselves." }) as never,
    /** Saves what a reviewer is writing, for that reviewer alone. Until reviews close, and until the review is locked. */
    saveReview: (): On<Parents['SaveReviewPayload']> => tg.Mutation(() => SaveReviewPayload, { nullable: false, description: "Saves what a reviewer is writing, for that reviewer alone. Until reviews close, and until the review is locked." }) as never,
    /** Saves a change to a draft, or to the open parts of what was returned. For its applicant, while the edition takes applications, or until the return ends. */
    saveSubmission: (): On<Parents['SaveSubmissionPayload']> => tg.Mutation(() => SaveSubmissionPayload, { nullable: false, description: "Saves a change to a draft, or to the open parts of what was returned. For its applicant, while the edition takes applications, or until the return ends." }) as never,
    /** Writes to the desk about one's own submission, or as the desk to its applicant. The other side is told by mail, without the text. */
    sendMessage: (): On<Parents['SendMessagePayload']> => tg.Mutation(() => SendMessagePayload, { nullable: false, description: "Writes to the desk about one's own submission, or as the desk to its applicant. The other side is told by mail, without the text." }) as never,
    /** Sets what holds for the whole committee. For organizers of the edition. */
    setCommitteeRules: (): On<Parents['SetCommitteeRulesPayload']> => tg.Mutation(() => SetCommitteeRulesPayload, { nullable: false, description: "Sets what holds for the whole committee. For organizers of the edition." }) as never,
    /** Sets whom to ask. For the edition's organizers. */
    setContacts: (): On<Parents['SetContactsPayload']> => tg.Mutation(() => SetContactsPayload, { nullable: false, description: "Sets whom to ask. For the edition's organizers." }) as never,
    /** Sets what reviewers look for. For the edition's organizers. Once there are reviews, only the names and the guidance can change. */
    setCriteria: (): On<Parents['SetCriteriaPayload']> => tg.Mutation(() => SetCriteriaPayload, { nullable: false, description: "Sets what reviewers look for. For the edition's organizers. Once there are reviews, only the names and the guidance can change." }) as never,
    /** Sets the fields and forms of an edition. For its organizers. What cases or reviewers use stays. */
    setFields: (): On<Parents['SetFieldsPayload']> => tg.Mutation(() => SetFieldsPayload, { nullable: false, description: "Sets the fields and forms of an edition. For its organizers. What cases or reviewers use stays." }) as never,
    /** Gives a member another role. For the submission's owner. */
    setMemberRole: (): On<Parents['SetMemberRolePayload']> => tg.Mutation(() => SetMemberRolePayload, { nullable: false, description: "Gives a member another role. For the submission's owner." }) as never,
    /** Sets a password, and ends the person's other sessions. */
    setPassword: (): On<Parents['SetPasswordPayload']> => tg.Mutation(() => SetPasswordPayload, { nullable: false, description: "Sets a password, and ends the person's other sessions." }) as never,
    /** Sets how many cases are to be chosen. For the edition's organizers, until a plan of decisions is confirmed. */
    setQuotas: (): On<Parents['SetQuotasPayload']> => tg.Mutation(() => SetQuotasPayload, { nullable: false, description: "Sets how many cases are to be chosen. For the edition's organizers, until a plan of decisions is confirmed." }) as never,
    /** Sets the rules of eligibility, as their next version. For the edition's organizers. What was handed in is judged by the rules of then. */
    setRules: (): On<Parents['SetRulesPayload']> => tg.Mutation(() => SetRulesPayload, { nullable: false, description: "Sets the rules of eligibility, as their next version. For the edition's organizers. What was handed in is judged by the rules of then." }) as never,
    /** Records what the committee recommends about an item. For chairs of the field and who stands in; the second of two at once is told of the first. */
    settleAgendaItem: (): On<Parents['SettleAgendaItemPayload']> => tg.Mutation(() => SettleAgendaItemPayload, { nullable: false, description: "Records what the committee recommends about an item. For chairs of the field and who stands in; the second of two at once is told of the first." }) as never,
    /** Says whether reviewers see who applies. For the edition's organizers, until somebody was asked for a review. Hidden until they say so. */
    showApplicants: (): On<Parents['ShowApplicantsPayload']> => tg.Mutation(() => ShowApplicantsPayload, { nullable: false, description: "Says whether reviewers see who applies. For the edition's organizers, until somebody was asked for a review. Hidden until they say so." }) as never,
    /** Starts a session. The answer is the same whether or not the address has an account. */
    signIn: (): On<Parents['SignInPayload']> => tg.Mutation(() => SignInPayload, { nullable: false, description: "Starts a session. The answer is the same whether or not the address has an account." }) as never,
    /** Starts a session with a link. The first link to an address opens its account. */
    signInWithLink: (): On<Parents['SignInWithLinkPayload']> => tg.Mutation(() => SignInWithLinkPayload, { nullable: false, description: "Starts a session with a link. The first link to an address opens its account." }) as never,
    /** Starts a session with a passkey. It counts as two factors. */
    signInWithPasskey: (): On<Parents['SignInWithPasskeyPayload']> => tg.Mutation(() => SignInWithPasskeyPayload, { nullable: false, description: "Starts a session with a passkey. It counts as two factors." }) as never,
    /** Ends the session that the request came with. */
    signOut: (): On<Parents['SignOutPayload']> => tg.Mutation(() => SignOutPayload, { nullable: false, description: "Ends the session that the request came with." }) as never,
    /** Begins adding an authenticator app (TOTP, RFC 6238). For signed-in people. It counts once its first code is confirmed. */
    startAuthenticatorApp: (): On<Parents['StartAuthenticatorAppPayload']> => tg.Mutation(() => StartAuthenticatorAppPayload, { nullable: false, description: "Begins adding an authenticator app (TOTP, RFC 6238). For signed-in people. It counts once its first code is confirmed." }) as never,
    /** Begins adding a passkey. For signed-in people. */
    startPasskeyRegistration: (): On<Parents['StartPasskeyRegistrationPayload']> => tg.Mutation(() => StartPasskeyRegistrationPayload, { nullable: false, description: "Begins adding a passkey. For signed-in people." }) as never,
    /** Begins signing in, or confirming a second factor, with a passkey. The answer says nothing of any account. */
    startPasskeySignIn: (): On<Parents['StartPasskeySignInPayload']> => tg.Mutation(() => StartPasskeySignInPayload, { nullable: false, description: "Begins signing in, or confirming a second factor, with a passkey. The answer says nothing of any account." }) as never,
    /** Begins a draft. For anyone signed in, while the edition takes applications. */
    startSubmission: (): On<Parents['StartSubmissionPayload']> => tg.Mutation(() => StartSubmissionPayload, { nullable: false, description: "Begins a draft. For anyone signed in, while the edition takes applications." }) as never,
    /** Gives one's seats back. Assignments without a review end; reviews stay. */
    stepDown: (): On<Parents['StepDownPayload']> => tg.Mutation(() => StepDownPayload, { nullable: false, description: "Gives one's seats back. Assignments without a review end; reviews stay." }) as never,
    /** Hands a draft in, or what was returned and has been mended: then both revisions stay, each with its receipt. For its applicant. Decided by the database's clock: before the close, or not. */
    submitCase: (): On<Parents['SubmitCasePayload']> => tg.Mutation(() => SubmitCasePayload, { nullable: false, description: "Hands a draft in, or what was returned and has been mended: then both revisions stay, each with its receipt. For its applicant. Decided by the database's clock: before the close, or not." }) as never,
    /** Records a reviewer's opinion on the revision that they were given. A later one replaces it until reviews close. */
    submitReview: (): On<Parents['SubmitReviewPayload']> => tg.Mutation(() => SubmitReviewPayload, { nullable: false, description: "Records a reviewer's opinion on the revision that they were given. A later one replaces it until reviews close." }) as never,
    /** Suspends whoever has an address, at once: one organizer of all editions suffices. No edition is left without an organizer. */
    suspendPerson: (): On<Parents['SuspendPersonPayload']> => tg.Mutation(() => SuspendPersonPayload, { nullable: false, description: "Suspends whoever has an address, at once: one organizer of all editions suffices. No edition is left without an organizer." }) as never,
    /** Takes the mark away, before the close. */
    unmarkReady: (): On<Parents['UnmarkReadyPayload']> => tg.Mutation(() => UnmarkReadyPayload, { nullable: false, description: "Takes the mark away, before the close." }) as never,
    /** Says what one wishes about a case. For experts of its field, while their list of wishes is open. A later wish replaces it. */
    wishForCase: (): On<Parents['WishForCasePayload']> => tg.Mutation(() => WishForCasePayload, { nullable: false, description: "Says what one wishes about a case. For experts of its field, while their list of wishes is open. A later wish replaces it." }) as never,
    /** Proposes a new version of a confirmed plan, without cases that withdrew or may not be chosen any more: the first that the quotas allow moves up in the place of each. The version before stays as it is, and in force until another organizer confirms the new one. Not while results are being released: a release that waits is given up first, and what is public is taken down. For organizers. */
    withdrawFromPlan: (): On<Parents['WithdrawFromPlanPayload']> => tg.Mutation(() => WithdrawFromPlanPayload, { nullable: false, description: "Proposes a new version of a confirmed plan, without cases that withdrew or may not be chosen any more: the first that the quotas allow moves up in the place of each. The version before stays as it is, and in force until another organizer confirms the new one. Not while results are being released: a release that waits is given up first, and what is public is taken down. For organizers." }) as never,
    /** Withdraws a letter. Of one that was released, what has not gone out yet is not sent. For organizers. */
    withdrawNoticeBatch: (): On<Parents['WithdrawNoticeBatchPayload']> => tg.Mutation(() => WithdrawNoticeBatchPayload, { nullable: false, description: "Withdraws a letter. Of one that was released, what has not gone out yet is not sent. For organizers." }) as never,
    /** Takes a recommendation back. For both sides, until the close. */
    withdrawRecommendation: (): On<Parents['WithdrawRecommendationPayload']> => tg.Mutation(() => WithdrawRecommendationPayload, { nullable: false, description: "Takes a recommendation back. For both sides, until the close." }) as never,
    /** Takes a submission back for good, a draft or what was handed in. For its applicant, until reviews close. */
    withdrawSubmission: (): On<Parents['WithdrawSubmissionPayload']> => tg.Mutation(() => WithdrawSubmissionPayload, { nullable: false, description: "Takes a submission back for good, a draft or what was handed in. For its applicant, until reviews close." }) as never,
  },
  Subscription: {
    /** Where the stage of an edition is: the latest cue at once, then each further one. Sent as server-sent events whose ids
     * are sequence numbers; with `Last-Event-ID` every cue after that one is sent. Says nothing until there is a programme. */
    stage: (source: Source): On<Parents['StageCue']> => tg.Subscription(() => StageCue, { ...source, ...{ nullable: false, description: "Where the stage of an edition is: the latest cue at once, then each further one. Sent as server-sent events whose ids\nare sequence numbers; with `Last-Event-ID` every cue after that one is sent. Says nothing until there is a programme." } } as never) as never,
  },
  AbortReleasePayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The release; null when refused. */
    release: (): On<Maybe<Parents['Release']>> => tg.FieldResolver(() => Release, { nullable: true, description: "The release; null when refused." }) as never,
  },
  AcceptAccreditationPayload: {
    /** The organization's desk, where the person works from now on; null when refused. */
    desk: (): On<Maybe<Parents['RecommenderDesk']>> => tg.FieldResolver(() => RecommenderDesk, { nullable: true, description: "The organization's desk, where the person works from now on; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  AcceptExpertInvitationPayload: {
    /** The person's part on the committee; null when refused. */
    membership: (): On<Maybe<Parents['CommitteeMembership']>> => tg.FieldResolver(() => CommitteeMembership, { nullable: true, description: "The person's part on the committee; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  AcceptSubmissionInvitationPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The submission that the caller works on from now on; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The submission that the caller works on from now on; null when refused." }) as never,
  },
  AccessKey: {
    /** When it was made. */
    createdAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was made." }) as never,
    /** Who made it; null when that account is gone. */
    createdBy: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "Who made it; null when that account is gone." }) as never,
    /** The years of the editions that it is limited to; null when it holds for all. */
    editions: (): On<Maybe<readonly (number)[]>> => tg.FieldResolver(() => [tg.Int], { nullable: true, description: "The years of the editions that it is limited to; null when it holds for all." }) as never,
    /** It works before this instant, and no longer at it. */
    expiresAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "It works before this instant, and no longer at it." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** What it is for. */
    kind: (): On<KeyKind> => tg.FieldResolver(() => KeyKind, { nullable: false, description: "What it is for." }) as never,
    /** When it was last used, to the minute; null when never. */
    lastUsedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was last used, to the minute; null when never." }) as never,
    /** What its people call it. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What its people call it." }) as never,
    /** How the key begins, behind `cgk_`: enough to tell which one it is. */
    prefix: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "How the key begins, behind `cgk_`: enough to tell which one it is." }) as never,
    /** The id of the key in whose place it came; null when it was made by itself. */
    replaces: (): On<Maybe<string>> => tg.FieldResolver(() => tg.ID, { nullable: true, description: "The id of the key in whose place it came; null when it was made by itself." }) as never,
    /** When it was revoked; null when it was not. */
    revokedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was revoked; null when it was not." }) as never,
    /** What it reaches. */
    scopes: (): On<readonly (KeyScope)[]> => tg.FieldResolver(() => [KeyScope], { nullable: false, description: "What it reaches." }) as never,
  },
  AccountReceipt: {
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** The receipt with what was handed in, as JSON: a file that `npm run verify-receipt` reads, and that proves time and content without us. */
    file: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The receipt with what was handed in, as JSON: a file that `npm run verify-receipt` reads, and that proves time and content without us." }) as never,
    /** The receipt. */
    receipt: (): On<Parents['Receipt']> => tg.FieldResolver(() => Receipt, { nullable: false, description: "The receipt." }) as never,
    /** Which time of handing in it was, from 1. */
    revision: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Which time of handing in it was, from 1." }) as never,
    /** Exactly what the signature is over, as UTF-8. */
    signedText: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Exactly what the signature is over, as UTF-8." }) as never,
    /** The submission that was handed in. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission that was handed in." }) as never,
  },
  AccountReceiptConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['AccountReceiptEdge'])[]> => tg.FieldResolver(() => [AccountReceiptEdge], { nullable: false, description: "The page." }) as never,
    /** How to verify one, in the caller's language. */
    howToVerify: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "How to verify one, in the caller's language." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
    /** The Ed25519 public key that verifies them, as SPKI in PEM. */
    publicKey: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The Ed25519 public key that verifies them, as SPKI in PEM." }) as never,
  },
  AccountReceiptEdge: {
    /** Hand this to `after` to read on behind this receipt. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this receipt." }) as never,
    /** The receipt. */
    node: (): On<Parents['AccountReceipt']> => tg.FieldResolver(() => AccountReceipt, { nullable: false, description: "The receipt." }) as never,
  },
  AccreditRecommenderPayload: {
    /** The accreditation; null when refused. */
    accreditation: (): On<Maybe<Parents['Accreditation']>> => tg.FieldResolver(() => Accreditation, { nullable: true, description: "The accreditation; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  Accreditation: {
    /** The mail boxes that were invited, in the order of their invitation. */
    contacts: (): On<readonly (Parents['AccreditationContact'])[]> => tg.FieldResolver(() => [AccreditationContact], { nullable: false, description: "The mail boxes that were invited, in the order of their invitation." }) as never,
    /** What the organization brought. */
    counts: (): On<Parents['RecommendationCounts']> => tg.FieldResolver(() => RecommendationCounts, { nullable: false, description: "What the organization brought." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** The organization. */
    organization: (): On<Parents['DirectoryEntry']> => tg.FieldResolver(() => DirectoryEntry, { nullable: false, description: "The organization." }) as never,
    /** Where it stands. */
    state: (): On<AccreditationState> => tg.FieldResolver(() => AccreditationState, { nullable: false, description: "Where it stands." }) as never,
  },
  AccreditationContact: {
    /** When it was opened; null before. */
    acceptedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was opened; null before." }) as never,
    /** The address. */
    address: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The address." }) as never,
    /** How the invitation fares; null where its notice has been forgotten. */
    notice: (): On<Maybe<Parents['Notice']>> => tg.FieldResolver(() => Notice, { nullable: true, description: "How the invitation fares; null where its notice has been forgotten." }) as never,
    /** Who opened it and acts for the organization; null before. */
    person: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "Who opened it and acts for the organization; null before." }) as never,
  },
  AddAgendaItemPayload: {
    /** The item; null when refused. */
    item: (): On<Maybe<Parents['AgendaItem']>> => tg.FieldResolver(() => AgendaItem, { nullable: true, description: "The item; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  AddPasskeyPayload: {
    /** The passkey; null when refused. */
    passkey: (): On<Maybe<Parents['Passkey']>> => tg.FieldResolver(() => Passkey, { nullable: true, description: "The passkey; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  Agenda: {
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Its items, in the order in which they are taken. */
    items: (): On<readonly (Parents['AgendaItem'])[]> => tg.FieldResolver(() => [AgendaItem], { nullable: false, description: "Its items, in the order in which they are taken." }) as never,
    /** When it was opened. */
    openedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was opened." }) as never,
  },
  AgendaComment: {
    /** Its author's name, for organizers of the edition; null for everybody else. */
    author: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Its author's name, for organizers of the edition; null for everybody else." }) as never,
    /** The comment that it takes the place of; null for one that corrects nothing. */
    correctsId: (): On<Maybe<string>> => tg.FieldResolver(() => tg.ID, { nullable: true, description: "The comment that it takes the place of; null for one that corrects nothing." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** Whether it is one's own. */
    isOwn: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether it is one's own." }) as never,
    /** As what its author spoke. */
    part: (): On<CommitteeVoice> => tg.FieldResolver(() => CommitteeVoice, { nullable: false, description: "As what its author spoke." }) as never,
    /** When it was said. */
    saidAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was said." }) as never,
    /** What it says: plain text with blank lines between paragraphs. */
    text: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What it says: plain text with blank lines between paragraphs." }) as never,
    /** Counts who speaks in this thread, from 1: the same number is the same person. */
    voice: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Counts who speaks in this thread, from 1: the same number is the same person." }) as never,
  },
  AgendaItem: {
    /** What was said about it: the latest 200, oldest first. */
    comments: (): On<readonly (Parents['AgendaComment'])[]> => tg.FieldResolver(() => [AgendaComment], { nullable: false, description: "What was said about it: the latest 200, oldest first." }) as never,
    /** What was done about it, oldest first. */
    history: (): On<readonly (Parents['AgendaItemAct'])[]> => tg.FieldResolver(() => [AgendaItemAct], { nullable: false, description: "What was done about it, oldest first." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Whether its applicant has taken it back since. */
    isWithdrawn: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether its applicant has taken it back since." }) as never,
    /** The `reviewsHash` of the figures that placed it in the band; null where a chair brought it up. */
    madeFrom: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The `reviewsHash` of the figures that placed it in the band; null where a chair brought it up." }) as never,
    /** How it came here. */
    origin: (): On<AgendaOrigin> => tg.FieldResolver(() => AgendaOrigin, { nullable: false, description: "How it came here." }) as never,
    /** Who of the committee is out of the room for it, without why; for chairs of the field and organizers, null for experts. */
    outOfTheRoom: (): On<Maybe<readonly (Parents['CommitteePerson'])[]>> => tg.FieldResolver(() => [CommitteePerson], { nullable: true, description: "Who of the committee is out of the room for it, without why; for chairs of the field and organizers, null for experts." }) as never,
    /** Why a chair brought it up; empty otherwise. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why a chair brought it up; empty otherwise." }) as never,
    /** What the committee recommends; empty while it is open. */
    recommendation: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What the committee recommends; empty while it is open." }) as never,
    /** The revision that is talked about: the last one that was handed in. */
    revisionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The revision that is talked about: the last one that was handed in." }) as never,
    /** When that was recorded; null while it is open. */
    settledAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When that was recorded; null while it is open." }) as never,
    /** Where it stands. */
    state: (): On<AgendaItemState> => tg.FieldResolver(() => AgendaItemState, { nullable: false, description: "Where it stands." }) as never,
    /** The submission, for chairs of the field and organizers; null for experts. */
    submissionId: (): On<Maybe<string>> => tg.FieldResolver(() => tg.ID, { nullable: true, description: "The submission, for chairs of the field and organizers; null for experts." }) as never,
    /** Its texts, one per language, the source first. */
    texts: (): On<readonly (Parents['DiscussedText'])[]> => tg.FieldResolver(() => [DiscussedText], { nullable: false, description: "Its texts, one per language, the source first." }) as never,
    /** Its title in its source language. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its title in its source language." }) as never,
    /** How much others have said since one has marked it as read. */
    unread: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How much others have said since one has marked it as read." }) as never,
    /** Goes up by one with each recommendation and each reopening. Send it back with the next. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each recommendation and each reopening. Send it back with the next." }) as never,
  },
  AgendaItemAct: {
    /** What was done. */
    act: (): On<AgendaAct> => tg.FieldResolver(() => AgendaAct, { nullable: false, description: "What was done." }) as never,
    /** When. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** The recommendation, or why; empty where the figures brought it up. */
    text: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The recommendation, or why; empty where the figures brought it up." }) as never,
  },
  AgreeRecommendationPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The recommendation; null when refused. */
    recommendation: (): On<Maybe<Parents['Recommendation']>> => tg.FieldResolver(() => Recommendation, { nullable: true, description: "The recommendation; null when refused." }) as never,
  },
  Agreement: {
    /** Alpha; null where it is refused. */
    alpha: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "Alpha; null where it is refused." }) as never,
    /** Cases with two reviews or more, which it is made from. */
    cases: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Cases with two reviews or more, which it is made from." }) as never,
    /** Its interval by resampling cases; null where it is refused, or too few rounds could be calculated. */
    interval: (): On<Maybe<Parents['FigureInterval']>> => tg.FieldResolver(() => FigureInterval, { nullable: true, description: "Its interval by resampling cases; null where it is refused, or too few rounds could be calculated." }) as never,
    /** Why it is not given; null where it is. */
    refused: (): On<Maybe<Parents['RefusedFigure']>> => tg.FieldResolver(() => RefusedFigure, { nullable: true, description: "Why it is not given; null where it is." }) as never,
  },
  AllowExtensionsPayload: {
    /** The edition's desk as it is now; null when refused. */
    desk: (): On<Maybe<Parents['EditionDesk']>> => tg.FieldResolver(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  AmendOrganizationPayload: {
    /** The entry as amended; null when refused. */
    organization: (): On<Maybe<Parents['DirectoryEntry']>> => tg.FieldResolver(() => DirectoryEntry, { nullable: true, description: "The entry as amended; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** What is stored, when somebody else amended it in between. */
    stored: (): On<Maybe<Parents['DirectoryEntry']>> => tg.FieldResolver(() => DirectoryEntry, { nullable: true, description: "What is stored, when somebody else amended it in between." }) as never,
  },
  Applicant: {
    /** Its name as it stands on the case. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its name as it stands on the case." }) as never,
    /** Its name once for each language asked for, in the same order; each may be a fallback. */
    names: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "Its name once for each language asked for, in the same order; each may be a fallback." }) as never,
    /** The directory's entry. */
    organization: (): On<Parents['Organization']> => tg.FieldResolver(() => Organization, { nullable: false, description: "The directory's entry." }) as never,
    /** Its part. */
    role: (): On<ApplicantRole> => tg.FieldResolver(() => ApplicantRole, { nullable: false, description: "Its part." }) as never,
  },
  ApplyAssignmentPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The run; null when refused. Experts with new reviews are told by mail. */
    run: (): On<Maybe<Parents['AssignmentRun']>> => tg.FieldResolver(() => AssignmentRun, { nullable: true, description: "The run; null when refused. Experts with new reviews are told by mail." }) as never,
  },
  ApproveNoticeBatchPayload: {
    /** The letter, on its way; null when refused. */
    batch: (): On<Maybe<Parents['NoticeBatch']>> => tg.FieldResolver(() => NoticeBatch, { nullable: true, description: "The letter, on its way; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ApproveReleasePayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The release; null when refused. */
    release: (): On<Maybe<Parents['Release']>> => tg.FieldResolver(() => Release, { nullable: true, description: "The release; null when refused." }) as never,
  },
  AssignReviewerPayload: {
    /** The assignment; null when refused. */
    assignment: (): On<Maybe<Parents['ReviewAssignment']>> => tg.FieldResolver(() => ReviewAssignment, { nullable: true, description: "The assignment; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  AssignmentCoverage: {
    /** How many of them are given out. */
    assigned: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many of them are given out." }) as never,
    /** How many cases there are. */
    cases: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many cases there are." }) as never,
    /** How many of them have all their reviews. */
    casesServed: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many of them have all their reviews." }) as never,
    /** How many of them have somebody who reads the language that they were written in. */
    casesWithReader: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many of them have somebody who reads the language that they were written in." }) as never,
    /** How many reviews they need. */
    demanded: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many reviews they need." }) as never,
  },
  AssignmentLoad: {
    /** At least so many were wished for. */
    least: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "At least so many were wished for." }) as never,
    /** How many reviews they have by the proposal. */
    load: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many reviews they have by the proposal." }) as never,
    /** At most so many are possible. */
    most: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "At most so many are possible." }) as never,
    /** The expert. */
    person: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "The expert." }) as never,
    /** How many they have today. */
    today: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many they have today." }) as never,
  },
  AssignmentPair: {
    /** What happens to the pair. */
    change: (): On<AssignmentChange> => tg.FieldResolver(() => AssignmentChange, { nullable: false, description: "What happens to the pair." }) as never,
    /** How well it fits, 0 to 1000: topics, language, wish; null for one that is taken back. */
    fit: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "How well it fits, 0 to 1000: topics, language, wish; null for one that is taken back." }) as never,
    /** Whether an organizer, or a review that was given, holds it fast. */
    isPinned: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether an organizer, or a review that was given, holds it fast." }) as never,
    /** The expert. */
    person: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "The expert." }) as never,
    /** Whether the expert reads the language that the case was written in; null for one that is taken back. */
    reads: (): On<Maybe<boolean>> => tg.FieldResolver(() => Boolean, { nullable: true, description: "Whether the expert reads the language that the case was written in; null for one that is taken back." }) as never,
    /** The submission's id. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission's id." }) as never,
    /** Its title in the language that it was written in. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its title in the language that it was written in." }) as never,
  },
  AssignmentPairConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['AssignmentPairEdge'])[]> => tg.FieldResolver(() => [AssignmentPairEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  AssignmentPairEdge: {
    /** Hand this to `after` to read on behind this pair. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this pair." }) as never,
    /** The pair. */
    node: (): On<Parents['AssignmentPair']> => tg.FieldResolver(() => AssignmentPair, { nullable: false, description: "The pair." }) as never,
  },
  AssignmentRuling: {
    /** The expert. */
    person: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "The expert." }) as never,
    /** How. */
    ruling: (): On<AssignmentRulingKind> => tg.FieldResolver(() => AssignmentRulingKind, { nullable: false, description: "How." }) as never,
    /** The submission's id. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission's id." }) as never,
    /** Its title in the language that it was written in. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its title in the language that it was written in." }) as never,
  },
  AssignmentRun: {
    /** When it was applied; null before. */
    appliedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was applied; null before." }) as never,
    /** Who applied it; null before. */
    appliedBy: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "Who applied it; null before." }) as never,
    /** When. */
    askedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** Who asked for it. */
    askedBy: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who asked for it." }) as never,
    /** How far the cases are covered; null before there is a proposal. */
    coverage: (): On<Maybe<Parents['AssignmentCoverage']>> => tg.FieldResolver(() => AssignmentCoverage, { nullable: true, description: "How far the cases are covered; null before there is a proposal." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** The key of the field that it is for; null for all. */
    field: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The key of the field that it is for; null for all." }) as never,
    /** When it was calculated; null before. */
    finishedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was calculated; null before." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** SHA-256, in hexadecimal, of all that it was calculated from and of the solver's version: the same inputs, the same proposal. */
    inputsHash: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "SHA-256, in hexadecimal, of all that it was calculated from and of the solver's version: the same inputs, the same proposal." }) as never,
    /** Whether no better proposal is possible; null before there is one. */
    isProvenBest: (): On<Maybe<boolean>> => tg.FieldResolver(() => Boolean, { nullable: true, description: "Whether no better proposal is possible; null before there is one." }) as never,
    /** How many points of fit, 0 to 1000, a pair of today is worth above its own; 0 plans afresh. */
    keep: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many points of fit, 0 to 1000, a pair of today is worth above its own; 0 plans afresh." }) as never,
    /** What each expert is given, by name; empty before there is a proposal. */
    loads: (): On<readonly (Parents['AssignmentLoad'])[]> => tg.FieldResolver(() => [AssignmentLoad], { nullable: false, description: "What each expert is given, by name; empty before there is a proposal." }) as never,
    /** Who reviews what, and how that differs from today. */
    pairs: (): On<Parents['AssignmentPairConnection']> => tg.FieldResolver(() => AssignmentPairConnection, { nullable: false, description: "Who reviews what, and how that differs from today." }) as never,
    /** How much of it has been calculated, 0 to 100. */
    progress: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How much of it has been calculated, 0 to 100." }) as never,
    /** Decides between equals, by lot: the same seed, the same lot. */
    seed: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Decides between equals, by lot: the same seed, the same lot." }) as never,
    /** Cases that stay short of reviews, and why; the first 500. */
    shortfalls: (): On<readonly (Parents['AssignmentShortfall'])[]> => tg.FieldResolver(() => [AssignmentShortfall], { nullable: false, description: "Cases that stay short of reviews, and why; the first 500." }) as never,
    /** Where it stands. */
    state: (): On<AssignmentRunState> => tg.FieldResolver(() => AssignmentRunState, { nullable: false, description: "Where it stands." }) as never,
    /** Wishes for a case that come to nothing, and cases given to those who would rather not; the first 500. */
    unmetWishes: (): On<readonly (Parents['UnmetWish'])[]> => tg.FieldResolver(() => [UnmetWish], { nullable: false, description: "Wishes for a case that come to nothing, and cases given to those who would rather not; the first 500." }) as never,
  },
  AssignmentShortfall: {
    /** How many experts may judge it, beside those pinned. */
    eligible: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many experts may judge it, beside those pinned." }) as never,
    /** How many reviews are missing. */
    missing: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many reviews are missing." }) as never,
    /** The submission's id. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission's id." }) as never,
    /** How many may not because they are tied to it. */
    tied: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many may not because they are tied to it." }) as never,
    /** Its title in the language that it was written in. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its title in the language that it was written in." }) as never,
    /** Why; every reason that holds by itself. */
    why: (): On<readonly (AssignmentShortage)[]> => tg.FieldResolver(() => [AssignmentShortage], { nullable: false, description: "Why; every reason that holds by itself." }) as never,
  },
  AttachPicturePayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The draft with the picture; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The draft with the picture; null when refused." }) as never,
  },
  AuditEntry: {
    /** The mutation's name, or `read` for a confidential thing that was read by somebody who did not write it. */
    act: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The mutation's name, or `read` for a confidential thing that was read by somebody who did not write it." }) as never,
    /** When, by the database's clock. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When, by the database's clock." }) as never,
    /** What else is known: ids, hashes, numbers and states. */
    facts: (): On<readonly (Parents['AuditFact'])[]> => tg.FieldResolver(() => [AuditFact], { nullable: false, description: "What else is known: ids, hashes, numbers and states." }) as never,
    /** SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the entry and the hash before it. */
    hash: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the entry and the hash before it." }) as never,
    /** Counts from 0 without gaps, over all editions. */
    number: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Counts from 0 without gaps, over all editions." }) as never,
    /** Who; null for the system. */
    person: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "Who; null for the system." }) as never,
    /** The thing's id; null where there is none, or several. */
    subjectId: (): On<Maybe<string>> => tg.FieldResolver(() => tg.ID, { nullable: true, description: "The thing's id; null where there is none, or several." }) as never,
    /** What kind of thing it was about; null where there is none. */
    subjectType: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "What kind of thing it was about; null where there is none." }) as never,
  },
  AuditEntryConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['AuditEntryEdge'])[]> => tg.FieldResolver(() => [AuditEntryEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  AuditEntryEdge: {
    /** Hand this to `after` to read on behind this entry. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this entry." }) as never,
    /** The entry. */
    node: (): On<Parents['AuditEntry']> => tg.FieldResolver(() => AuditEntry, { nullable: false, description: "The entry." }) as never,
  },
  AuditFact: {
    /** What it is. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What it is." }) as never,
    /** Its value. */
    value: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its value." }) as never,
  },
  Ballot: {
    /** The candidates, in the order of their ids, which says nothing. */
    candidates: (): On<readonly (Parents['BallotCandidate'])[]> => tg.FieldResolver(() => [BallotCandidate], { nullable: false, description: "The candidates, in the order of their ids, which says nothing." }) as never,
    /** When it was closed before that; null where it was not. */
    closedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was closed before that; null where it was not." }) as never,
    /** Until when papers can be given: this instant is outside. */
    closesAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "Until when papers can be given: this instant is outside." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** The key of the field; null for a ballot of the whole edition. */
    field: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The key of the field; null for a ballot of the whole edition." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Whether one may give a paper while it is open. */
    isVoter: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether one may give a paper while it is open." }) as never,
    /** When it was opened. */
    openedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was opened." }) as never,
    /** One's own paper; null while one has given none. */
    paper: (): On<Maybe<Parents['BallotPaper']>> => tg.FieldResolver(() => BallotPaper, { nullable: true, description: "One's own paper; null while one has given none." }) as never,
    /** How many papers were given; null until it is sealed. */
    papers: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "How many papers were given; null until it is sealed." }) as never,
    /** What it is about. */
    purpose: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What it is about." }) as never,
    /** What it comes to; null until it is sealed, and where fewer than 3 papers were given: they would be told from each other. */
    result: (): On<Maybe<Parents['BallotResult']>> => tg.FieldResolver(() => BallotResult, { nullable: true, description: "What it comes to; null until it is sealed, and where fewer than 3 papers were given: they would be told from each other." }) as never,
    /** SHA-256, in hexadecimal, over the canonical JSON of all papers and a secret of the ballot's own; null until it is sealed. The audit holds it too. */
    sealHash: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "SHA-256, in hexadecimal, over the canonical JSON of all papers and a secret of the ballot's own; null until it is sealed. The audit holds it too." }) as never,
    /** How many seats there are, and at most as many as candidates that one sees. */
    seats: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many seats there are, and at most as many as candidates that one sees." }) as never,
    /** Where it stands. */
    state: (): On<BallotState> => tg.FieldResolver(() => BallotState, { nullable: false, description: "Where it stands." }) as never,
  },
  BallotCandidate: {
    /** The key of its field. */
    field: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The key of its field." }) as never,
    /** Opaque identifier: this is what a paper ranks. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier: this is what a paper ranks." }) as never,
    /** Whether its applicant has taken it back since. */
    isWithdrawn: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether its applicant has taken it back since." }) as never,
    /** The last revision that was handed in. */
    revisionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The last revision that was handed in." }) as never,
    /** The submission, for those who lead the ballot; null for who only votes. */
    submissionId: (): On<Maybe<string>> => tg.FieldResolver(() => tg.ID, { nullable: true, description: "The submission, for those who lead the ballot; null for who only votes." }) as never,
    /** Its texts, one per language, the source first. */
    texts: (): On<readonly (Parents['DiscussedText'])[]> => tg.FieldResolver(() => [DiscussedText], { nullable: false, description: "Its texts, one per language, the source first." }) as never,
    /** Its title in its source language. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its title in its source language." }) as never,
  },
  BallotPaper: {
    /** When it was given or last changed. */
    givenAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was given or last changed." }) as never,
    /** Ranks, the best first. Who is in none stands below all who are, level with the others. */
    ranking: (): On<readonly (Parents['BallotRank'])[]> => tg.FieldResolver(() => [BallotRank], { nullable: false, description: "Ranks, the best first. Who is in none stands below all who are, level with the others." }) as never,
    /** Goes up by one with each change. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each change." }) as never,
  },
  BallotRank: {
    /** The candidates. */
    candidateIds: (): On<readonly (string)[]> => tg.FieldResolver(() => [tg.ID], { nullable: false, description: "The candidates." }) as never,
  },
  BallotResult: {
    /** How many papers prefer one to another: a paper is counted in no pair with a candidate whom its voter was tied to. */
    pairs: (): On<readonly (Parents['BallotRow'])[]> => tg.FieldResolver(() => [BallotRow], { nullable: false, description: "How many papers prefer one to another: a paper is counted in no pair with a candidate whom its voter was tied to." }) as never,
    /** In order of place. */
    standings: (): On<readonly (Parents['BallotStanding'])[]> => tg.FieldResolver(() => [BallotStanding], { nullable: false, description: "In order of place." }) as never,
  },
  BallotRow: {
    /** The candidate. */
    candidateId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The candidate." }) as never,
    /** How many papers prefer it to each of the others, in the order of the rows; 0 to itself. */
    prefers: (): On<readonly (number)[]> => tg.FieldResolver(() => [tg.Int], { nullable: false, description: "How many papers prefer it to each of the others, in the order of the rows; 0 to itself." }) as never,
  },
  BallotStanding: {
    /** The candidate. */
    candidateId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The candidate." }) as never,
    /** 1 is best. Candidates whom nobody left to be placed beats share a place: 1, 1, 3. */
    place: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "1 is best. Candidates whom nobody left to be placed beats share a place: 1, 1, 3." }) as never,
    /** Whether it has a seat. */
    seat: (): On<BallotSeat> => tg.FieldResolver(() => BallotSeat, { nullable: false, description: "Whether it has a seat." }) as never,
  },
  Calendar: {
    /** Applications are no longer taken from here on, and reviews begin. */
    applicationsCloseAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "Applications are no longer taken from here on, and reviews begin." }) as never,
    /** The close of applications in words, in the edition's zone and the caller's language; midnight is 24:00 of the day that ends. */
    applicationsCloseText: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The close of applications in words, in the edition's zone and the caller's language; midnight is 24:00 of the day that ends." }) as never,
    /** Applications are taken from here on. */
    applicationsOpenAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "Applications are taken from here on." }) as never,
    /** The call is made known. */
    callOpensAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "The call is made known." }) as never,
    /** The chosen hand in their showcase material by then. */
    preparationDueAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "The chosen hand in their showcase material by then." }) as never,
    /** The results become public. */
    releaseAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "The results become public." }) as never,
    /** Reviews are no longer taken from here on, and preparation begins. */
    reviewsCloseAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "Reviews are no longer taken from here on, and preparation begins." }) as never,
    /** Reviews begin; null: with the close of applications. */
    reviewsOpenAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "Reviews begin; null: with the close of applications." }) as never,
    /** Outcomes are to be decided by then. */
    selectionDueAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "Outcomes are to be decided by then." }) as never,
    /** The showcase is over; promotion begins. */
    showcaseClosesAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The showcase is over; promotion begins." }) as never,
    /** The showcase begins. */
    showcaseOpensAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The showcase begins." }) as never,
  },
  CancelErasurePayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  Case: {
    /** The organizations behind it, the lead first. */
    applicants: (): On<readonly (Parents['Applicant'])[]> => tg.FieldResolver(() => [Applicant], { nullable: false, description: "The organizations behind it, the lead first." }) as never,
    /** The languages in which its text is really there, the source first. */
    availableLocales: (): On<readonly (string)[]> => tg.FieldResolver(() => [LocaleScalar], { nullable: false, description: "The languages in which its text is really there, the source first." }) as never,
    /** Countries and regions involved, in the applicant's order; empty where it is not on record. */
    countries: (): On<readonly (Parents['Country'])[]> => tg.FieldResolver(() => [Country], { nullable: false, description: "Countries and regions involved, in the applicant's order; empty where it is not on record." }) as never,
    /** The picture that stands for it; null when it has none. */
    cover: (): On<Maybe<Parents['Picture']>> => tg.FieldResolver(() => Picture, { nullable: true, description: "The picture that stands for it; null when it has none." }) as never,
    /** The edition that released it. */
    edition: (): On<Parents['Edition']> => tg.FieldResolver(() => Edition, { nullable: false, description: "The edition that released it." }) as never,
    /** Its subject field. */
    field: (): On<Parents['Field']> => tg.FieldResolver(() => Field, { nullable: false, description: "Its subject field." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** The form that it takes; null where it is not on record. */
    kind: (): On<Maybe<Parents['CaseKind']>> => tg.FieldResolver(() => CaseKind, { nullable: true, description: "The form that it takes; null where it is not on record." }) as never,
    /** Its pictures, the cover first. */
    pictures: (): On<readonly (Parents['Picture'])[]> => tg.FieldResolver(() => [Picture], { nullable: false, description: "Its pictures, the cover first." }) as never,
    /** Facts whose origin is worth telling. */
    provenance: (): On<readonly (Parents['ProvenanceNote'])[]> => tg.FieldResolver(() => [ProvenanceNote], { nullable: false, description: "Facts whose origin is worth telling." }) as never,
    /** Revision of the release that last changed it. */
    revision: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Revision of the release that last changed it." }) as never,
    /** Readable part of the address of the case; unique, never used again. */
    slug: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Readable part of the address of the case; unique, never used again." }) as never,
    /** The day on which its implementation began; null where it is not on record. */
    startedOn: (): On<Maybe<string>> => tg.FieldResolver(() => DateScalar, { nullable: true, description: "The day on which its implementation began; null where it is not on record." }) as never,
    /** Its text in the language asked for, or in the nearest available one. */
    text: (): On<Parents['CaseText']> => tg.FieldResolver(() => CaseText, { nullable: false, description: "Its text in the language asked for, or in the nearest available one." }) as never,
    /** Its text once for each language asked for, in the same order; each may be a fallback. */
    texts: (): On<readonly (Parents['CaseText'])[]> => tg.FieldResolver(() => [CaseText], { nullable: false, description: "Its text once for each language asked for, in the same order; each may be a fallback." }) as never,
    /** Its tier. */
    tier: (): On<CaseTier> => tg.FieldResolver(() => CaseTier, { nullable: false, description: "Its tier." }) as never,
    /** When its public content last changed. */
    updatedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When its public content last changed." }) as never,
    /** Its videos. */
    videos: (): On<readonly (Parents['Video'])[]> => tg.FieldResolver(() => [Video], { nullable: false, description: "Its videos." }) as never,
  },
  CaseChanged: {
    /** When that release was applied. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When that release was applied." }) as never,
    /** The case as it is now. */
    case: (): On<Parents['Case']> => tg.FieldResolver(() => Case, { nullable: false, description: "The case as it is now." }) as never,
    /** Revision of the release that made the change. */
    revision: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Revision of the release that made the change." }) as never,
  },
  CaseConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['CaseEdge'])[]> => tg.FieldResolver(() => [CaseEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
    /** How many cases match in all; counted only when asked for. */
    totalCount: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many cases match in all; counted only when asked for." }) as never,
  },
  CaseEdge: {
    /** Hand this to `after` to read on behind this case. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this case." }) as never,
    /** The case. */
    node: (): On<Parents['Case']> => tg.FieldResolver(() => Case, { nullable: false, description: "The case." }) as never,
  },
  CaseFigures: {
    /** What they would come to if all experts were equally strict; null where that is refused. */
    adjusted: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "What they would come to if all experts were equally strict; null where that is refused." }) as never,
    /** The standard error of `adjusted`. */
    adjustedError: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "The standard error of `adjusted`." }) as never,
    /** How many experts are asked. */
    asked: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many experts are asked." }) as never,
    /** How many reviews count. */
    counted: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many reviews count." }) as never,
    /** The highest of them. */
    highest: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "The highest of them." }) as never,
    /** Whether that chance is between 5 % and 95 %: the band around the line, which the committee should talk about. */
    isInBand: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether that chance is between 5 % and 95 %: the band around the line, which the committee should talk about." }) as never,
    /** The lowest of them. */
    lowest: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "The lowest of them." }) as never,
    /** The mean of the reviews' points. */
    mean: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "The mean of the reviews' points." }) as never,
    /** The place in the order that experts' own orders add up to, from 1; level cases share it. Null where it is refused. */
    place: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The place in the order that experts' own orders add up to, from 1; level cases share it. Null where it is refused." }) as never,
    /** `spread` over what is usual in the field: 2 means twice as far apart. */
    relativeSpread: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "`spread` over what is usual in the field: 2 means twice as far apart." }) as never,
    /** The expected share of comparisons won against the field's average case, 0 to 1. */
    share: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "The expected share of comparisons won against the field's average case, 0 to 1." }) as never,
    /** Their standard deviation; null with fewer than two. */
    spread: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "Their standard deviation; null with fewer than two." }) as never,
    /** The submission. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission." }) as never,
    /** Its title in its source language, as last handed in. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its title in its source language, as last handed in." }) as never,
    /** The chance to be among the field's first `top`, had other experts like these judged; null where nothing can be said. */
    topChance: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "The chance to be among the field's first `top`, had other experts like these judged; null where nothing can be said." }) as never,
    /** How many reviews were given and do not count. */
    uncounted: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many reviews were given and do not count." }) as never,
  },
  CaseKind: {
    /** Stable key, unique within the edition, such as `PROJECT`. */
    key: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Stable key, unique within the edition, such as `PROJECT`." }) as never,
    /** Its name. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its name." }) as never,
  },
  CaseRemoved: {
    /** When that release was applied. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When that release was applied." }) as never,
    /** The id that the case had. */
    caseId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The id that the case had." }) as never,
    /** Why, in words fit for the public; null when none were given. */
    reason: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Why, in words fit for the public; null when none were given." }) as never,
    /** Revision of the release that made the change. */
    revision: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Revision of the release that made the change." }) as never,
    /** The slug that the case had. */
    slug: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The slug that the case had." }) as never,
  },
  CaseSearchConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['CaseSearchEdge'])[]> => tg.FieldResolver(() => [CaseSearchEdge], { nullable: false, description: "The page." }) as never,
    /** What the search can be narrowed to; counted only when asked for. */
    facets: (): On<Parents['SearchFacets']> => tg.FieldResolver(() => SearchFacets, { nullable: false, description: "What the search can be narrowed to; counted only when asked for." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
    /** How many cases were found in all; counted only when asked for. */
    totalCount: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many cases were found in all; counted only when asked for." }) as never,
  },
  CaseSearchEdge: {
    /** Hand this to `after` to read on behind this case. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this case." }) as never,
    /** Where something was found, the heaviest first; at most four texts. */
    highlights: (): On<readonly (Parents['SearchHighlight'])[]> => tg.FieldResolver(() => [SearchHighlight], { nullable: false, description: "Where something was found, the heaviest first; at most four texts." }) as never,
    /** The case. */
    node: (): On<Parents['Case']> => tg.FieldResolver(() => Case, { nullable: false, description: "The case." }) as never,
    /** How well it fits: for each word, 8 where a title holds it, 4 an applicant's name, 2 a summary, 1 a text; and 8 more where a title holds all that was asked as it stands. */
    score: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How well it fits: for each word, 8 where a title holds it, 4 an applicant's name, 2 a summary, 1 a text; and 8 more where a title holds all that was asked as it stands." }) as never,
  },
  CaseText: {
    /** The full account, plain text with blank lines between paragraphs; null where there is none. */
    body: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The full account, plain text with blank lines between paragraphs; null where there is none." }) as never,
    /** The direction of the language served. */
    direction: (): On<TextDirection> => tg.FieldResolver(() => TextDirection, { nullable: false, description: "The direction of the language served." }) as never,
    /** Whether another language than the one asked for is served. */
    isFallback: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether another language than the one asked for is served." }) as never,
    /** Whether the source text has changed since this translation was made. */
    isStale: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether the source text has changed since this translation was made." }) as never,
    /** The language served. */
    locale: (): On<string> => tg.FieldResolver(() => LocaleScalar, { nullable: false, description: "The language served." }) as never,
    /** How this text came about. */
    origin: (): On<TextOrigin> => tg.FieldResolver(() => TextOrigin, { nullable: false, description: "How this text came about." }) as never,
    /** The language asked for. */
    requestedLocale: (): On<string> => tg.FieldResolver(() => LocaleScalar, { nullable: false, description: "The language asked for." }) as never,
    /** A short account, plain text; null where there is none. */
    summary: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "A short account, plain text; null where there is none." }) as never,
    /** The title. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The title." }) as never,
  },
  CaseTie: {
    /** The person. */
    person: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "The person." }) as never,
    /** The ruling that counts; null where nobody has ruled. */
    ruling: (): On<Maybe<Parents['TieRuling']>> => tg.FieldResolver(() => TieRuling, { nullable: true, description: "The ruling that counts; null where nobody has ruled." }) as never,
    /** What follows. */
    standing: (): On<TieStanding> => tg.FieldResolver(() => TieStanding, { nullable: false, description: "What follows." }) as never,
    /** The submission's id. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission's id." }) as never,
    /** Why; empty where only a ruling says so. */
    ties: (): On<readonly (Parents['Tie'])[]> => tg.FieldResolver(() => [Tie], { nullable: false, description: "Why; empty where only a ruling says so." }) as never,
    /** Its title in the language that it was written in. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its title in the language that it was written in." }) as never,
  },
  CaseTieConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['CaseTieEdge'])[]> => tg.FieldResolver(() => [CaseTieEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  CaseTieEdge: {
    /** Hand this to `after` to read on behind this one. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this one." }) as never,
    /** The tie. */
    node: (): On<Parents['CaseTie']> => tg.FieldResolver(() => CaseTie, { nullable: false, description: "The tie." }) as never,
  },
  CaseToWish: {
    /** ISO 3166-1 alpha-2 codes of the countries and regions involved. */
    countries: (): On<readonly (string)[]> => tg.FieldResolver(() => [String], { nullable: false, description: "ISO 3166-1 alpha-2 codes of the countries and regions involved." }) as never,
    /** The key of its field. */
    field: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The key of its field." }) as never,
    /** The revision's id. Wishes and declarations name it. */
    revisionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The revision's id. Wishes and declarations name it." }) as never,
    /** The day on which implementation began. */
    startedOn: (): On<Maybe<string>> => tg.FieldResolver(() => DateScalar, { nullable: true, description: "The day on which implementation began." }) as never,
    /** Title and summary, one per language, the source first. */
    texts: (): On<readonly (Parents['CaseToWishText'])[]> => tg.FieldResolver(() => [CaseToWishText], { nullable: false, description: "Title and summary, one per language, the source first." }) as never,
    /** The expert's own wish; CAN where they have said nothing. */
    wish: (): On<ReviewWish> => tg.FieldResolver(() => ReviewWish, { nullable: false, description: "The expert's own wish; CAN where they have said nothing." }) as never,
  },
  CaseToWishConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['CaseToWishEdge'])[]> => tg.FieldResolver(() => [CaseToWishEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  CaseToWishEdge: {
    /** Hand this to `after` to read on behind this case. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this case." }) as never,
    /** The case. */
    node: (): On<Parents['CaseToWish']> => tg.FieldResolver(() => CaseToWish, { nullable: false, description: "The case." }) as never,
  },
  CaseToWishText: {
    /** The language. */
    locale: (): On<string> => tg.FieldResolver(() => LocaleScalar, { nullable: false, description: "The language." }) as never,
    /** The summary. */
    summary: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The summary." }) as never,
    /** The title. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The title." }) as never,
  },
  CastBallotPayload: {
    /** The ballot with one's paper; null when refused. */
    ballot: (): On<Maybe<Parents['Ballot']>> => tg.FieldResolver(() => Ballot, { nullable: true, description: "The ballot with one's paper; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ChangePage: {
    /** Whether more changes are waiting right now. */
    hasMore: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether more changes are waiting right now." }) as never,
    /** Hand this to `since` to read on; also when there is nothing more yet. */
    nextToken: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `since` to read on; also when there is nothing more yet." }) as never,
    /** The changes, oldest first. A case that changed several times is told once, as it is now. */
    nodes: (): On<readonly (Parents['Change'])[]> => tg.FieldResolver(() => [Change], { nullable: false, description: "The changes, oldest first. A case that changed several times is told once, as it is now." }) as never,
  },
  ChooseMailLanguagePayload: {
    /** The language from now on; null when refused, or when none was chosen. */
    language: (): On<Maybe<string>> => tg.FieldResolver(() => LocaleScalar, { nullable: true, description: "The language from now on; null when refused, or when none was chosen." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  CloseBallotPayload: {
    /** The ballot; null when refused. */
    ballot: (): On<Maybe<Parents['Ballot']>> => tg.FieldResolver(() => Ballot, { nullable: true, description: "The ballot; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  CommentOnAgendaItemPayload: {
    /** The item with the comment; null when refused. */
    item: (): On<Maybe<Parents['AgendaItem']>> => tg.FieldResolver(() => AgendaItem, { nullable: true, description: "The item with the comment; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  CommitteeMembership: {
    /** ISO 3166-1 alpha-2 code of their country or region. */
    country: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code of their country or region." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Languages in which they read cases. */
    languages: (): On<readonly (string)[]> => tg.FieldResolver(() => [LocaleScalar], { nullable: false, description: "Languages in which they read cases." }) as never,
    /** How many reviews they take on. */
    load: (): On<Parents['ReviewLoad']> => tg.FieldResolver(() => ReviewLoad, { nullable: false, description: "How many reviews they take on." }) as never,
    /** The organization that they are of. */
    organization: (): On<Maybe<Parents['DirectoryEntry']>> => tg.FieldResolver(() => DirectoryEntry, { nullable: true, description: "The organization that they are of." }) as never,
    /** What they sit for; empty once they have stepped down. */
    seats: (): On<readonly (Parents['CommitteeSeat'])[]> => tg.FieldResolver(() => [CommitteeSeat], { nullable: false, description: "What they sit for; empty once they have stepped down." }) as never,
    /** Where it stands. */
    state: (): On<ExpertState> => tg.FieldResolver(() => ExpertState, { nullable: false, description: "Where it stands." }) as never,
    /** Words and short phrases that they know about. */
    topics: (): On<readonly (string)[]> => tg.FieldResolver(() => [String], { nullable: false, description: "Words and short phrases that they know about." }) as never,
    /** Goes up by one with each change. Send it back with the next one. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each change. Send it back with the next one." }) as never,
  },
  CommitteePerson: {
    /** Their name. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Their name." }) as never,
    /** As what they sit. */
    part: (): On<CommitteePart> => tg.FieldResolver(() => CommitteePart, { nullable: false, description: "As what they sit." }) as never,
  },
  CommitteeRules: {
    /** For so many years somebody is still tied to an organization that they have left. */
    conflictYears: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "For so many years somebody is still tied to an organization that they have left." }) as never,
    /** How many reviews each case is to have. */
    reviewsPerCase: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many reviews each case is to have." }) as never,
  },
  CommitteeSeat: {
    /** The key of the field. */
    field: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The key of the field." }) as never,
    /** As what. */
    part: (): On<CommitteePart> => tg.FieldResolver(() => CommitteePart, { nullable: false, description: "As what." }) as never,
  },
  ComposeNoticePayload: {
    /** The letter, waiting for a second person; null when refused. */
    batch: (): On<Maybe<Parents['NoticeBatch']>> => tg.FieldResolver(() => NoticeBatch, { nullable: true, description: "The letter, waiting for a second person; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ConfirmAuthenticatorAppPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** Ten codes to be kept in a safe place, each good for one time when the app is lost; shown once. Null when refused. */
    recoveryCodes: (): On<Maybe<readonly (string)[]>> => tg.FieldResolver(() => [String], { nullable: true, description: "Ten codes to be kept in a safe place, each good for one time when the app is lost; shown once. Null when refused." }) as never,
  },
  ConfirmDecisionPlanPayload: {
    /** The plan; null when refused. */
    plan: (): On<Maybe<Parents['DecisionPlan']>> => tg.FieldResolver(() => DecisionPlan, { nullable: true, description: "The plan; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ConfirmExpertPayload: {
    /** The expert, who is told by mail; null when refused. */
    expert: (): On<Maybe<Parents['Expert']>> => tg.FieldResolver(() => Expert, { nullable: true, description: "The expert, who is told by mail; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ConfirmReviewPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The review; null when refused. */
    review: (): On<Maybe<Parents['Review']>> => tg.FieldResolver(() => Review, { nullable: true, description: "The review; null when refused." }) as never,
  },
  ConfirmRoleGrantPayload: {
    /** The role that is held from now on; null when refused. The person is told by mail, and signs in anew. */
    heldRole: (): On<Maybe<Parents['HeldRole']>> => tg.FieldResolver(() => HeldRole, { nullable: true, description: "The role that is held from now on; null when refused. The person is told by mail, and signs in anew." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ConfirmSecondFactorPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** Where the session stands now; null when refused. */
    secondFactor: (): On<Maybe<SecondFactorState>> => tg.FieldResolver(() => SecondFactorState, { nullable: true, description: "Where the session stands now; null when refused." }) as never,
  },
  Contact: {
    /** E-mail address. */
    email: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "E-mail address." }) as never,
    /** Name of the desk or person. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Name of the desk or person." }) as never,
  },
  Correction: {
    /** What to mend. */
    parts: (): On<readonly (Parents['CorrectionPart'])[]> => tg.FieldResolver(() => [CorrectionPart], { nullable: false, description: "What to mend." }) as never,
    /** Why it was returned. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why it was returned." }) as never,
    /** When it was returned. */
    returnedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was returned." }) as never,
    /** The first instant at which nothing is taken any more; what was handed in before then stands. */
    until: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The first instant at which nothing is taken any more; what was handed in before then stands." }) as never,
  },
  CorrectionPart: {
    /** The language of the text; null for all texts, and for other parts. */
    locale: (): On<Maybe<string>> => tg.FieldResolver(() => LocaleScalar, { nullable: true, description: "The language of the text; null for all texts, and for other parts." }) as never,
    /** What to mend. */
    note: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What to mend." }) as never,
    /** The part. */
    part: (): On<SubmissionPart> => tg.FieldResolver(() => SubmissionPart, { nullable: false, description: "The part." }) as never,
  },
  Correlation: {
    /** Of the mean of `averageOf` experts' values. */
    average: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "Of the mean of `averageOf` experts' values." }) as never,
    /** Its interval by resampling cases. */
    averageInterval: (): On<Maybe<Parents['FigureInterval']>> => tg.FieldResolver(() => FigureInterval, { nullable: true, description: "Its interval by resampling cases." }) as never,
    /** Of one expert's value. */
    single: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "Of one expert's value." }) as never,
    /** Its interval by resampling cases. */
    singleInterval: (): On<Maybe<Parents['FigureInterval']>> => tg.FieldResolver(() => FigureInterval, { nullable: true, description: "Its interval by resampling cases." }) as never,
  },
  Country: {
    /** ISO 3166-1 alpha-2 code. */
    code: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "ISO 3166-1 alpha-2 code." }) as never,
    /** Its display name, from the Unicode CLDR. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its display name, from the Unicode CLDR." }) as never,
  },
  CreateEditionPayload: {
    /** The edition's desk as it is now; null when refused. */
    desk: (): On<Maybe<Parents['EditionDesk']>> => tg.FieldResolver(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  Criterion: {
    /** Stable key, unique within the edition, such as `INFLUENCE`. */
    key: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Stable key, unique within the edition, such as `INFLUENCE`." }) as never,
    /** Highest score. */
    maximum: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Highest score." }) as never,
    /** Lowest score. */
    minimum: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Lowest score." }) as never,
    /** Its name. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its name." }) as never,
    /** Its share in the weighted mean; the weights of an edition add up to 1. */
    weight: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "Its share in the weighted mean; the weights of an edition add up to 1." }) as never,
  },
  CriterionSetting: {
    /** What reviewers are to look for, one per language. */
    guidance: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "What reviewers are to look for, one per language." }) as never,
    /** Stable key, unique within the edition. */
    key: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Stable key, unique within the edition." }) as never,
    /** Highest score. */
    maximum: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Highest score." }) as never,
    /** Lowest score. */
    minimum: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Lowest score." }) as never,
    /** Names, one per language. */
    names: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "Names, one per language." }) as never,
    /** Its share in the weighted mean. */
    weight: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "Its share in the weighted mean." }) as never,
  },
  DeadlineRule: {
    /** The first instant at which it is not taken any more, extensions included. */
    closesAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The first instant at which it is not taken any more, extensions included." }) as never,
    /** The same in words, in the edition's zone and the caller's language; midnight is 24:00 of the day that ends. */
    closesAtText: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The same in words, in the edition's zone and the caller's language; midnight is 24:00 of the day that ends." }) as never,
    /** The rule, in the caller's language: what has to happen before that instant, and by whose clock. */
    rule: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The rule, in the caller's language: what has to happen before that instant, and by whose clock." }) as never,
    /** The edition's zone, by its IANA name. */
    timeZone: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The edition's zone, by its IANA name." }) as never,
  },
  Decision: {
    /** What was decided. */
    outcome: (): On<Outcome> => tg.FieldResolver(() => Outcome, { nullable: false, description: "What was decided." }) as never,
    /** The place among the reserves of its field, from 1; null for others. */
    reserveOrder: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The place among the reserves of its field, from 1; null for others." }) as never,
    /** The place on stage, from 1, for outstanding cases; null for others. */
    showcaseOrder: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The place on stage, from 1, for outstanding cases; null for others." }) as never,
    /** The submission. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission." }) as never,
  },
  DecisionPlan: {
    /** Who confirmed it; null while nobody has. */
    confirmedBy: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "Who confirmed it; null while nobody has." }) as never,
    /** SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the plan: outcomes, order, quotas, moves, reasons, and the hash of the version before. What is confirmed is exactly this. */
    contentHash: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the plan: outcomes, order, quotas, moves, reasons, and the hash of the version before. What is confirmed is exactly this." }) as never,
    /** The outcomes. */
    decisions: (): On<readonly (Parents['Decision'])[]> => tg.FieldResolver(() => [Decision], { nullable: false, description: "The outcomes." }) as never,
    /** Every quota that is exceeded all the same, with the reason. */
    exceedances: (): On<readonly (Parents['QuotaExceedance'])[]> => tg.FieldResolver(() => [QuotaExceedance], { nullable: false, description: "Every quota that is exceeded all the same, with the reason." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Every case that a quota moved: what it would be without quotas by field, region and organization, and what it is. */
    moves: (): On<readonly (Parents['QuotaMove'])[]> => tg.FieldResolver(() => [QuotaMove], { nullable: false, description: "Every case that a quota moved: what it would be without quotas by field, region and organization, and what it is." }) as never,
    /** Who moved up in this version, and in whose place. */
    promotions: (): On<readonly (Parents['Promotion'])[]> => tg.FieldResolver(() => [Promotion], { nullable: false, description: "Who moved up in this version, and in whose place." }) as never,
    /** Who proposed it. */
    proposedBy: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who proposed it." }) as never,
    /** The hash of the confirmed version that this one replaces; null for one that begins anew. */
    replaces: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The hash of the confirmed version that this one replaces; null for one that begins anew." }) as never,
    /** Where it stands. */
    state: (): On<DecisionPlanState> => tg.FieldResolver(() => DecisionPlanState, { nullable: false, description: "Where it stands." }) as never,
    /** The number of this version among the edition's plans, from 1. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The number of this version among the edition's plans, from 1." }) as never,
    /** Cases that fell out after the first version was confirmed, in this version and those before. They are not selected. */
    withdrawals: (): On<readonly (Parents['PlanWithdrawal'])[]> => tg.FieldResolver(() => [PlanWithdrawal], { nullable: false, description: "Cases that fell out after the first version was confirmed, in this version and those before. They are not selected." }) as never,
  },
  DeclareTiePayload: {
    /** True when it is on record; null when refused. */
    declared: (): On<Maybe<boolean>> => tg.FieldResolver(() => Boolean, { nullable: true, description: "True when it is on record; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  DeclineExpertInvitationPayload: {
    /** The person's part on the committee; null when refused. */
    membership: (): On<Maybe<Parents['CommitteeMembership']>> => tg.FieldResolver(() => CommitteeMembership, { nullable: true, description: "The person's part on the committee; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  DeclineRecommendationPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The recommendation; null when refused. */
    recommendation: (): On<Maybe<Parents['Recommendation']>> => tg.FieldResolver(() => Recommendation, { nullable: true, description: "The recommendation; null when refused." }) as never,
  },
  DeclineRoleGrantPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The proposal; null when refused. */
    proposal: (): On<Maybe<Parents['RoleProposal']>> => tg.FieldResolver(() => RoleProposal, { nullable: true, description: "The proposal; null when refused." }) as never,
  },
  DescribeEditionPayload: {
    /** The edition's desk as it is now; null when refused. */
    desk: (): On<Maybe<Parents['EditionDesk']>> => tg.FieldResolver(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  DescribeMaterialPayload: {
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
    /** The draft with the material; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The draft with the material; null when refused." }) as never,
  },
  DescribeMembershipPayload: {
    /** The membership; null when refused. */
    membership: (): On<Maybe<Parents['CommitteeMembership']>> => tg.FieldResolver(() => CommitteeMembership, { nullable: true, description: "The membership; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  DirectoryEntry: {
    /** Other names by which it is known, such as abbreviations and former names. */
    aliases: (): On<readonly (string)[]> => tg.FieldResolver(() => [String], { nullable: false, description: "Other names by which it is known, such as abbreviations and former names." }) as never,
    /** ISO 3166-1 alpha-2 code of its country or region; null where it is not on record. */
    country: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code of its country or region; null where it is not on record." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Its kind; null where it is not on record. */
    kind: (): On<Maybe<OrganizationKind>> => tg.FieldResolver(() => OrganizationKind, { nullable: true, description: "Its kind; null where it is not on record." }) as never,
    /** Its names, one per language, written whole. */
    names: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "Its names, one per language, written whole." }) as never,
    /** The organization that it is a part of; null where there is none on record. */
    parent: (): On<Maybe<Parents['DirectoryEntry']>> => tg.FieldResolver(() => DirectoryEntry, { nullable: true, description: "The organization that it is a part of; null where there is none on record." }) as never,
    /** Goes up by one with each change. Send it back with the next one. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each change. Send it back with the next one." }) as never,
    /** Its own page; null where it is not on record. */
    website: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Its own page; null where it is not on record." }) as never,
  },
  DiscussedText: {
    /** The text. */
    body: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The text." }) as never,
    /** Its language. */
    locale: (): On<string> => tg.FieldResolver(() => LocaleScalar, { nullable: false, description: "Its language." }) as never,
    /** The summary. */
    summary: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The summary." }) as never,
    /** The title. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The title." }) as never,
  },
  Dossier: {
    /** Where it can be fetched to be printed or kept. */
    address: (): On<Parents['DossierAddress']> => tg.FieldResolver(() => DossierAddress, { nullable: false, description: "Where it can be fetched to be printed or kept." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** The key of its field, as it was handed in last. */
    field: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The key of its field, as it was handed in last." }) as never,
    /** When this was put together. All of it is of one state of the database. */
    madeAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When this was put together. All of it is of one state of the database." }) as never,
    /** What is on record, part by part. */
    sections: (): On<readonly (Parents['DossierSection'])[]> => tg.FieldResolver(() => [DossierSection], { nullable: false, description: "What is on record, part by part." }) as never,
    /** The case. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The case." }) as never,
    /** Its title in its source language, as it was handed in last. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its title in its source language, as it was handed in last." }) as never,
    /** The audit's entries on acts about the case, the earliest first. Reading is not among them. */
    trail: (): On<readonly (Parents['AuditEntry'])[]> => tg.FieldResolver(() => [AuditEntry], { nullable: false, description: "The audit's entries on acts about the case, the earliest first. Reading is not among them." }) as never,
  },
  DossierAddress: {
    /** The address opens nothing from here on. */
    expiresAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The address opens nothing from here on." }) as never,
    /** What the file calls itself. */
    fileName: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What the file calls itself." }) as never,
    /** Where it can be fetched for five minutes, by the person who asked and in the session that they asked with, sent along as `Authorization`. Its fetching is written into the audit, with the hash of what was fetched. */
    url: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Where it can be fetched for five minutes, by the person who asked and in the session that they asked with, sent along as `Authorization`. Its fetching is written into the audit, with the hash of what was fetched." }) as never,
  },
  DossierEntry: {
    /** When; for figures and findings, when the dossier was made. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When; for figures and findings, when the dossier was made." }) as never,
    /** The audit entry that was written in the same transaction; null where none was, as for figures. */
    audit: (): On<Maybe<Parents['AuditEntry']>> => tg.FieldResolver(() => AuditEntry, { nullable: true, description: "The audit entry that was written in the same transaction; null where none was, as for figures." }) as never,
    /** What happened, for programs. */
    event: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What happened, for programs." }) as never,
    /** What is known of it. */
    facts: (): On<readonly (Parents['DossierFact'])[]> => tg.FieldResolver(() => [DossierFact], { nullable: false, description: "What is known of it." }) as never,
    /** As what somebody acted. */
    part: (): On<DossierPart> => tg.FieldResolver(() => DossierPart, { nullable: false, description: "As what somebody acted." }) as never,
    /** Who; null for the program, and where it is not on record. */
    person: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "Who; null for the program, and where it is not on record." }) as never,
    /** What happened, in the caller's language. */
    what: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What happened, in the caller's language." }) as never,
  },
  DossierFact: {
    /** The value for programs, where it is a word of ours; null for texts, numbers and names. */
    code: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The value for programs, where it is a word of ours; null for texts, numbers and names." }) as never,
    /** What it is, in the caller's language. */
    label: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What it is, in the caller's language." }) as never,
    /** What it is, for programs. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What it is, for programs." }) as never,
    /** Its value, in the caller's language where it is a word of ours. */
    value: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its value, in the caller's language where it is a word of ours." }) as never,
  },
  DossierSection: {
    /** What happened, the earliest first. */
    entries: (): On<readonly (Parents['DossierEntry'])[]> => tg.FieldResolver(() => [DossierEntry], { nullable: false, description: "What happened, the earliest first." }) as never,
    /** What it is about. */
    kind: (): On<DossierSectionKind> => tg.FieldResolver(() => DossierSectionKind, { nullable: false, description: "What it is about." }) as never,
    /** Its title, in the caller's language. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its title, in the caller's language." }) as never,
  },
  DraftSection: {
    /** The section. */
    kind: (): On<DraftSectionKind> => tg.FieldResolver(() => DraftSectionKind, { nullable: false, description: "The section." }) as never,
    /** The language, for `TEXT`; null for others. */
    locale: (): On<Maybe<string>> => tg.FieldResolver(() => LocaleScalar, { nullable: true, description: "The language, for `TEXT`; null for others." }) as never,
    /** When it was saved last. */
    savedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was saved last." }) as never,
    /** The name of who saved it last, written whole; empty where they are no longer known. */
    savedBy: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The name of who saved it last, written whole; empty where they are no longer known." }) as never,
    /** Goes up by one with each save. Send it back with the next one. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each save. Send it back with the next one." }) as never,
  },
  DuplicateCandidate: {
    /** Names it in `ruleDuplicate`. Unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Names it in `ruleDuplicate`. Unchanged for life." }) as never,
    /** The other case, as it was released in an earlier edition; null for one that is handed in to this one. */
    released: (): On<Maybe<Parents['ReleasedBefore']>> => tg.FieldResolver(() => ReleasedBefore, { nullable: true, description: "The other case, as it was released in an earlier edition; null for one that is handed in to this one." }) as never,
    /** What holds; null while nobody has ruled. */
    ruling: (): On<Maybe<Parents['DuplicateRuling']>> => tg.FieldResolver(() => DuplicateRuling, { nullable: true, description: "What holds; null while nobody has ruled." }) as never,
    /** What was ruled, the newest first. The first holds. */
    rulings: (): On<readonly (Parents['DuplicateRuling'])[]> => tg.FieldResolver(() => [DuplicateRuling], { nullable: false, description: "What was ruled, the newest first. The first holds." }) as never,
    /** What speaks for it, the strongest first; empty where somebody ruled on it and nothing speaks for it any more. */
    signs: (): On<readonly (Parents['DuplicateSign'])[]> => tg.FieldResolver(() => [DuplicateSign], { nullable: false, description: "What speaks for it, the strongest first; empty where somebody ruled on it and nothing speaks for it any more." }) as never,
    /** Where the other one stands; null for one that was released before. */
    state: (): On<Maybe<ScreeningState>> => tg.FieldResolver(() => ScreeningState, { nullable: true, description: "Where the other one stands; null for one that was released before." }) as never,
    /** The other case, as it was handed in last; null for one that was released before. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The other case, as it was handed in last; null for one that was released before." }) as never,
  },
  DuplicateRuling: {
    /** When. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** Who. */
    by: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who." }) as never,
    /** Whether either of the two was handed in again since. It holds all the same, until somebody rules anew. */
    isOutdated: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether either of the two was handed in again since. It holds all the same, until somebody rules anew." }) as never,
    /** Why. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why." }) as never,
    /** The ruling. */
    ruling: (): On<DuplicateRulingKind> => tg.FieldResolver(() => DuplicateRulingKind, { nullable: false, description: "The ruling." }) as never,
    /** The case that was ruled on. A duplicate gives way to the other one. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The case that was ruled on. A duplicate gives way to the other one." }) as never,
  },
  DuplicateSign: {
    /** What it rests on, in the caller's language. */
    evidence: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What it rests on, in the caller's language." }) as never,
    /** What. */
    kind: (): On<DuplicateSignKind> => tg.FieldResolver(() => DuplicateSignKind, { nullable: false, description: "What." }) as never,
    /** How much they have in common, from 0 to 1; null where it is the same or not. */
    likeness: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "How much they have in common, from 0 to 1; null where it is the same or not." }) as never,
  },
  Edition: {
    /** The first instant at which applications are no longer taken: 24:00 on a day is 00:00 of the next. */
    applicationsCloseAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "The first instant at which applications are no longer taken: 24:00 on a day is 00:00 of the next." }) as never,
    /** The instant from which applications are taken; null where it is not on record. */
    applicationsOpenAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "The instant from which applications are taken; null where it is not on record." }) as never,
    /** Whom to ask; null where it is not on record. */
    contact: (): On<Maybe<Parents['Contact']>> => tg.FieldResolver(() => Contact, { nullable: true, description: "Whom to ask; null where it is not on record." }) as never,
    /** What reviewers look for. */
    criteria: (): On<readonly (Parents['Criterion'])[]> => tg.FieldResolver(() => [Criterion], { nullable: false, description: "What reviewers look for." }) as never,
    /** What makes a case eligible, as the call states it. */
    eligibilityRules: (): On<readonly (Parents['EligibilityRule'])[]> => tg.FieldResolver(() => [EligibilityRule], { nullable: false, description: "What makes a case eligible, as the call states it." }) as never,
    /** The subject fields, in the call's order. Each case has exactly one. */
    fields: (): On<readonly (Parents['Field'])[]> => tg.FieldResolver(() => [Field], { nullable: false, description: "The subject fields, in the call's order. Each case has exactly one." }) as never,
    /** Organizations recognized for having recommended many good cases. */
    honours: (): On<readonly (Parents['Honour'])[]> => tg.FieldResolver(() => [Honour], { nullable: false, description: "Organizations recognized for having recommended many good cases." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Forms that a case can take, as the call lists them. */
    kinds: (): On<readonly (Parents['CaseKind'])[]> => tg.FieldResolver(() => [CaseKind], { nullable: false, description: "Forms that a case can take, as the call lists them." }) as never,
    /** Its name. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its name." }) as never,
    /** What is known about where these facts come from. */
    provenance: (): On<readonly (Parents['ProvenanceNote'])[]> => tg.FieldResolver(() => [ProvenanceNote], { nullable: false, description: "What is known about where these facts come from." }) as never,
    /** How many cases are to be chosen; null where it is not on record. */
    quotas: (): On<Maybe<Parents['Quotas']>> => tg.FieldResolver(() => Quotas, { nullable: true, description: "How many cases are to be chosen; null where it is not on record." }) as never,
    /** Revision of the release that last changed this edition. */
    revision: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Revision of the release that last changed this edition." }) as never,
    /** Where it stands now. */
    stage: (): On<EditionStage> => tg.FieldResolver(() => EditionStage, { nullable: false, description: "Where it stands now." }) as never,
    /** IANA name of the zone in which the edition's dates are meant. */
    timeZone: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "IANA name of the zone in which the edition's dates are meant." }) as never,
    /** The year that names the edition; unique. */
    year: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition; unique." }) as never,
  },
  EditionChange: {
    /** The mutation's name. */
    act: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The mutation's name." }) as never,
    /** What is there since, as JSON. */
    after: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What is there since, as JSON." }) as never,
    /** When. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** What was there before, as JSON. */
    before: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What was there before, as JSON." }) as never,
    /** Who. */
    by: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who." }) as never,
    /** SHA-256, in hexadecimal, over the canonical JSON of both; the audit's entry of the act says the same. */
    contentHash: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON of both; the audit's entry of the act says the same." }) as never,
    /** The version that the edition had from then on. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The version that the edition had from then on." }) as never,
  },
  EditionDesk: {
    /** The organizations that may recommend in the edition, newest first, at most 500. */
    accreditations: (): On<readonly (Parents['Accreditation'])[]> => tg.FieldResolver(() => [Accreditation], { nullable: false, description: "The organizations that may recommend in the edition, newest first, at most 500." }) as never,
    /** Whether reviewers see who applies. */
    applicantsShown: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether reviewers see who applies." }) as never,
    /** Pairs that organizers have fixed, but for cases that the organizer is tied to; the first 500. */
    assignmentRulings: (): On<readonly (Parents['AssignmentRuling'])[]> => tg.FieldResolver(() => [AssignmentRuling], { nullable: false, description: "Pairs that organizers have fixed, but for cases that the organizer is tied to; the first 500." }) as never,
    /** One run of the assignment; null when there is none by that id, or none of this edition. */
    assignmentRun: (): On<Maybe<Parents['AssignmentRun']>> => tg.FieldResolver(() => AssignmentRun, { nullable: true, description: "One run of the assignment; null when there is none by that id, or none of this edition." }) as never,
    /** Runs of the assignment, newest first; the last 20. */
    assignmentRuns: (): On<readonly (Parents['AssignmentRun'])[]> => tg.FieldResolver(() => [AssignmentRun], { nullable: false, description: "Runs of the assignment, newest first; the last 20." }) as never,
    /** What has been done and read in the edition, newest first. */
    audit: (): On<Parents['AuditEntryConnection']> => tg.FieldResolver(() => AuditEntryConnection, { nullable: false, description: "What has been done and read in the edition, newest first." }) as never,
    /** The edition's calendar as it is kept here; the public sees it as last released. */
    calendar: (): On<Parents['Calendar']> => tg.FieldResolver(() => Calendar, { nullable: false, description: "The edition's calendar as it is kept here; the public sees it as last released." }) as never,
    /** The call in words, one per language. */
    callTexts: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "The call in words, one per language." }) as never,
    /** What was changed in the edition, newest first; the last 200. */
    changes: (): On<readonly (Parents['EditionChange'])[]> => tg.FieldResolver(() => [EditionChange], { nullable: false, description: "What was changed in the edition, newest first; the last 200." }) as never,
    /** What holds for the whole committee. */
    committeeRules: (): On<Parents['CommitteeRules']> => tg.FieldResolver(() => CommitteeRules, { nullable: false, description: "What holds for the whole committee." }) as never,
    /** Whom to ask; the first is the public's. */
    contacts: (): On<readonly (Parents['Contact'])[]> => tg.FieldResolver(() => [Contact], { nullable: false, description: "Whom to ask; the first is the public's." }) as never,
    /** What reviewers look for. */
    criteria: (): On<readonly (Parents['CriterionSetting'])[]> => tg.FieldResolver(() => [CriterionSetting], { nullable: false, description: "What reviewers look for." }) as never,
    /** The plan of decisions in force; null before there is one. */
    decisionPlan: (): On<Maybe<Parents['DecisionPlan']>> => tg.FieldResolver(() => DecisionPlan, { nullable: true, description: "The plan of decisions in force; null before there is one." }) as never,
    /** Every version of the plan, the newest first, at most 50. Empty for whoever is tied to one of the edition's cases. */
    decisionPlans: (): On<readonly (Parents['DecisionPlan'])[]> => tg.FieldResolver(() => [DecisionPlan], { nullable: false, description: "Every version of the plan, the newest first, at most 50. Empty for whoever is tied to one of the edition's cases." }) as never,
    /** All that is on record of a case that was handed in to the edition; null for an unknown one, for one that the caller is tied to, and while they still judge it. */
    dossier: (): On<Maybe<Parents['Dossier']>> => tg.FieldResolver(() => Dossier, { nullable: true, description: "All that is on record of a case that was handed in to the edition; null for an unknown one, for one that the caller is tied to, and while they still judge it." }) as never,
    /** Experts and chairs, newest first. */
    experts: (): On<Parents['ExpertConnection']> => tg.FieldResolver(() => ExpertConnection, { nullable: false, description: "Experts and chairs, newest first." }) as never,
    /** Later closes that were granted, newest first; the last 500. */
    extensions: (): On<readonly (Parents['Extension'])[]> => tg.FieldResolver(() => [Extension], { nullable: false, description: "Later closes that were granted, newest first; the last 500." }) as never,
    /** Whether organizers may grant one applicant a later close. */
    extensionsAllowed: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether organizers may grant one applicant a later close." }) as never,
    /** The tables of all fields, in the call's order. */
    fieldTables: (): On<readonly (Parents['FieldTable'])[]> => tg.FieldResolver(() => [FieldTable], { nullable: false, description: "The tables of all fields, in the call's order." }) as never,
    /** The subject fields, in the call's order. */
    fields: (): On<readonly (Parents['NamedKeySetting'])[]> => tg.FieldResolver(() => [NamedKeySetting], { nullable: false, description: "The subject fields, in the call's order." }) as never,
    /** Keys of partners and screens that reach this edition, newest first; the last 200. */
    keys: (): On<readonly (Parents['AccessKey'])[]> => tg.FieldResolver(() => [AccessKey], { nullable: false, description: "Keys of partners and screens that reach this edition, newest first; the last 200." }) as never,
    /** Forms that a case can take. */
    kinds: (): On<readonly (Parents['NamedKeySetting'])[]> => tg.FieldResolver(() => [NamedKeySetting], { nullable: false, description: "Forms that a case can take." }) as never,
    /** Applicants of what was handed in to this edition that may be in the directory twice, the likeliest first, at most 50. */
    likelyDuplicates: (): On<readonly (Parents['LikelyDuplicate'])[]> => tg.FieldResolver(() => [LikelyDuplicate], { nullable: false, description: "Applicants of what was handed in to this edition that may be in the directory twice, the likeliest first, at most 50." }) as never,
    /** Its name, one per language. */
    names: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "Its name, one per language." }) as never,
    /** One of them; null when there is none by that id in this edition. */
    noticeBatch: (): On<Maybe<Parents['NoticeBatch']>> => tg.FieldResolver(() => NoticeBatch, { nullable: true, description: "One of them; null when there is none by that id in this edition." }) as never,
    /** Letters to many, newest first, at most 50. */
    noticeBatches: (): On<readonly (Parents['NoticeBatch'])[]> => tg.FieldResolver(() => [NoticeBatch], { nullable: false, description: "Letters to many, newest first, at most 50." }) as never,
    /** Mails of the edition, newest first. Those that would give away a draft are not among them. */
    notices: (): On<Parents['NoticeConnection']> => tg.FieldResolver(() => NoticeConnection, { nullable: false, description: "Mails of the edition, newest first. Those that would give away a draft are not among them." }) as never,
    /** How the edition comes along. */
    progress: (): On<Parents['EditionProgress']> => tg.FieldResolver(() => EditionProgress, { nullable: false, description: "How the edition comes along." }) as never,
    /** How many of them at most may be of one field, one region of the world or one organization. */
    quotaRules: (): On<readonly (Parents['QuotaRule'])[]> => tg.FieldResolver(() => [QuotaRule], { nullable: false, description: "How many of them at most may be of one field, one region of the world or one organization." }) as never,
    /** How many cases are to be chosen. */
    quotas: (): On<Parents['Quotas']> => tg.FieldResolver(() => Quotas, { nullable: false, description: "How many cases are to be chosen." }) as never,
    /** All recommendations of the edition, newest first. A draft's are not among them. */
    recommendations: (): On<Parents['RecommendationConnection']> => tg.FieldResolver(() => RecommendationConnection, { nullable: false, description: "All recommendations of the edition, newest first. A draft's are not among them." }) as never,
    /** The releases prepared for the edition, newest first. */
    releases: (): On<readonly (Parents['Release'])[]> => tg.FieldResolver(() => [Release], { nullable: false, description: "The releases prepared for the edition, newest first." }) as never,
    /** People who may review in this edition. */
    reviewers: (): On<readonly (Parents['Reviewer'])[]> => tg.FieldResolver(() => [Reviewer], { nullable: false, description: "People who may review in this edition." }) as never,
    /** Roles that wait for a second person, oldest first; the first 100. Those for all editions are there for organizers of all. */
    roleProposals: (): On<readonly (Parents['RoleProposal'])[]> => tg.FieldResolver(() => [RoleProposal], { nullable: false, description: "Roles that wait for a second person, oldest first; the first 100. Those for all editions are there for organizers of all." }) as never,
    /** Who holds a role that reaches this edition, by name; somebody with two roles is listed for each. */
    roles: (): On<Parents['HeldRoleConnection']> => tg.FieldResolver(() => HeldRoleConnection, { nullable: false, description: "Who holds a role that reaches this edition, by name; somebody with two roles is listed for each." }) as never,
    /** The rules of eligibility in force. */
    rules: (): On<readonly (Parents['RuleSetting'])[]> => tg.FieldResolver(() => [RuleSetting], { nullable: false, description: "The rules of eligibility in force." }) as never,
    /** The version of the rules in force; a finding names the version that it was judged by. */
    rulesVersion: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The version of the rules in force; a finding names the version that it was judged by." }) as never,
    /** The cases that were handed in, newest first, as the screening desk sees them. Without those that the caller is tied to. */
    screening: (): On<Parents['ScreeningConnection']> => tg.FieldResolver(() => ScreeningConnection, { nullable: false, description: "The cases that were handed in, newest first, as the screening desk sees them. Without those that the caller is tied to." }) as never,
    /** Where the edition stands now. */
    stage: (): On<DeskStage> => tg.FieldResolver(() => DeskStage, { nullable: false, description: "Where the edition stands now." }) as never,
    /** The submissions of the edition, newest first; drafts stay with their authors and are not among them. */
    submissions: (): On<Parents['SubmissionConnection']> => tg.FieldResolver(() => SubmissionConnection, { nullable: false, description: "The submissions of the edition, newest first; drafts stay with their authors and are not among them." }) as never,
    /** Everything handed in to the edition, as a table. Withdrawn ones and drafts are not in it. */
    submissionsExport: (): On<Parents['SubmissionsExport']> => tg.FieldResolver(() => SubmissionsExport, { nullable: false, description: "Everything handed in to the edition, as a table. Withdrawn ones and drafts are not in it." }) as never,
    /** Addresses that are suspended, the newest first, at most 100. For organizers of all editions; empty for everybody else. */
    suspensions: (): On<readonly (Parents['Suspension'])[]> => tg.FieldResolver(() => [Suspension], { nullable: false, description: "Addresses that are suspended, the newest first, at most 100. For organizers of all editions; empty for everybody else." }) as never,
    /** Who of the committee is or may be tied to which case, found anew each time. Cases that the organizer is tied to are not among them. */
    ties: (): On<Parents['CaseTieConnection']> => tg.FieldResolver(() => CaseTieConnection, { nullable: false, description: "Who of the committee is or may be tied to which case, found anew each time. Cases that the organizer is tied to are not among them." }) as never,
    /** IANA name of the zone in which the edition's dates are meant. */
    timeZone: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "IANA name of the zone in which the edition's dates are meant." }) as never,
    /** Goes up by one with each change of the edition. Send it back with the next change. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each change of the edition. Send it back with the next change." }) as never,
    /** Threads whose applicants wait for an answer, the longest first, at most 50. An answer makes room. */
    waitingThreads: (): On<readonly (Parents['MessageThread'])[]> => tg.FieldResolver(() => [MessageThread], { nullable: false, description: "Threads whose applicants wait for an answer, the longest first, at most 50. An answer makes room." }) as never,
    /** The year that names the edition. */
    year: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
  },
  EditionProgress: {
    /** Those that stand, by country or region; one with several counts for each. */
    countries: (): On<readonly (Parents['Tally'])[]> => tg.FieldResolver(() => [Tally], { nullable: false, description: "Those that stand, by country or region; one with several counts for each." }) as never,
    /** All that were handed in, by the day of their first receipt in the edition's zone, earliest first. */
    days: (): On<readonly (Parents['Tally'])[]> => tg.FieldResolver(() => [Tally], { nullable: false, description: "All that were handed in, by the day of their first receipt in the edition's zone, earliest first." }) as never,
    /** Drafts that nobody has handed in. They are counted and not listed. */
    drafts: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Drafts that nobody has handed in. They are counted and not listed." }) as never,
    /** Those that stand, by field. */
    fields: (): On<readonly (Parents['Tally'])[]> => tg.FieldResolver(() => [Tally], { nullable: false, description: "Those that stand, by field." }) as never,
    /** Message threads whose applicants wait for an answer. */
    openQuestions: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Message threads whose applicants wait for an answer." }) as never,
    /** Those that stand, by the recommender that counts, where both sides have agreed. */
    recommenders: (): On<readonly (Parents['Tally'])[]> => tg.FieldResolver(() => [Tally], { nullable: false, description: "Those that stand, by the recommender that counts, where both sides have agreed." }) as never,
    /** Submissions that were handed in, by where they stand now. */
    steps: (): On<readonly (Parents['Tally'])[]> => tg.FieldResolver(() => [Tally], { nullable: false, description: "Submissions that were handed in, by where they stand now." }) as never,
    /** Mails of the edition that were refused, given up or sent back. */
    undeliveredMails: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Mails of the edition that were refused, given up or sent back." }) as never,
  },
  EligibilityFinding: {
    /** What the verdict rests on, in the caller's language. */
    evidence: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What the verdict rests on, in the caller's language." }) as never,
    /** The rule. */
    rule: (): On<Parents['EligibilityRule']> => tg.FieldResolver(() => EligibilityRule, { nullable: false, description: "The rule." }) as never,
    /** The version of the edition's rules that it was judged by: those in force when it was handed in, or now for a draft. */
    rulesVersion: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The version of the edition's rules that it was judged by: those in force when it was handed in, or now for a draft." }) as never,
    /** The verdict. */
    verdict: (): On<Verdict> => tg.FieldResolver(() => Verdict, { nullable: false, description: "The verdict." }) as never,
  },
  EligibilityRule: {
    /** Stable key, unique within the edition. */
    key: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Stable key, unique within the edition." }) as never,
    /** The condition in words. */
    text: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The condition in words." }) as never,
  },
  EndAccreditationPayload: {
    /** The accreditation; null when refused. */
    accreditation: (): On<Maybe<Parents['Accreditation']>> => tg.FieldResolver(() => Accreditation, { nullable: true, description: "The accreditation; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  EndExpertPayload: {
    /** The expert; null when refused. */
    expert: (): On<Maybe<Parents['Expert']>> => tg.FieldResolver(() => Expert, { nullable: true, description: "The expert; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  EndSessionPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ErasureRequest: {
    /** From when on it is done. Until then it can be taken back. */
    dueAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "From when on it is done. Until then it can be taken back." }) as never,
    /** When it was asked for. */
    requestedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was asked for." }) as never,
    /** Whether something came up that has to end first, such as a case that was handed in meanwhile and has nobody else. It is done once nothing does. */
    waits: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether something came up that has to end first, such as a case that was handed in meanwhile and has nobody else. It is done once nothing does." }) as never,
  },
  Expert: {
    /** The mail box that is invited. Only whose account it is can accept. */
    address: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The mail box that is invited. Only whose account it is can accept." }) as never,
    /** When they accepted or declined; null before. */
    answeredAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When they accepted or declined; null before." }) as never,
    /** The second organizer, who had them invited; null before. */
    confirmedBy: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "The second organizer, who had them invited; null before." }) as never,
    /** ISO 3166-1 alpha-2 code of their country or region. */
    country: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code of their country or region." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** When it ended; null while it has not. */
    endedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it ended; null while it has not." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** When the invitation was sent; null before. */
    invitedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When the invitation was sent; null before." }) as never,
    /** Languages in which they read cases. */
    languages: (): On<readonly (string)[]> => tg.FieldResolver(() => [LocaleScalar], { nullable: false, description: "Languages in which they read cases." }) as never,
    /** How many reviews they take on. */
    load: (): On<Parents['ReviewLoad']> => tg.FieldResolver(() => ReviewLoad, { nullable: false, description: "How many reviews they take on." }) as never,
    /** The organization that they are of. */
    organization: (): On<Maybe<Parents['DirectoryEntry']>> => tg.FieldResolver(() => DirectoryEntry, { nullable: true, description: "The organization that they are of." }) as never,
    /** Who has answered; null before. */
    person: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "Who has answered; null before." }) as never,
    /** When. */
    proposedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** Who proposed them. */
    proposedBy: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who proposed them." }) as never,
    /** Why it ended; empty while it has not. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why it ended; empty while it has not." }) as never,
    /** What they sit for; empty once it has ended. */
    seats: (): On<readonly (Parents['CommitteeSeat'])[]> => tg.FieldResolver(() => [CommitteeSeat], { nullable: false, description: "What they sit for; empty once it has ended." }) as never,
    /** Where it stands. */
    state: (): On<ExpertState> => tg.FieldResolver(() => ExpertState, { nullable: false, description: "Where it stands." }) as never,
    /** Words and short phrases; a case asks for those that stand in its titles and summaries, or name its form. */
    topics: (): On<readonly (string)[]> => tg.FieldResolver(() => [String], { nullable: false, description: "Words and short phrases; a case asks for those that stand in its titles and summaries, or name its form." }) as never,
    /** Goes up by one with each change. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each change." }) as never,
  },
  ExpertConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['ExpertEdge'])[]> => tg.FieldResolver(() => [ExpertEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  ExpertEdge: {
    /** Hand this to `after` to read on behind this expert. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this expert." }) as never,
    /** The expert. */
    node: (): On<Parents['Expert']> => tg.FieldResolver(() => Expert, { nullable: false, description: "The expert." }) as never,
  },
  ExportColumn: {
    /** Its name in the first row. Names stay, and so does their order; new ones come last. */
    key: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its name in the first row. Names stay, and so does their order; new ones come last." }) as never,
    /** What stands in it, in the caller's language. */
    meaning: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What stands in it, in the caller's language." }) as never,
  },
  ExportedFile: {
    /** Its size in bytes. */
    byteLength: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Its size in bytes." }) as never,
    /** SHA-256, in hexadecimal, of the file as it was handed in; null until all of it is here. */
    contentHash: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "SHA-256, in hexadecimal, of the file as it was handed in; null until all of it is here." }) as never,
    /** What it was called where it came from; null where nobody said. */
    fileName: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "What it was called where it came from; null where nobody said." }) as never,
    /** What it is. */
    kind: (): On<MaterialKind> => tg.FieldResolver(() => MaterialKind, { nullable: false, description: "What it is." }) as never,
    /** The material's id. */
    materialId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The material's id." }) as never,
    /** Where it can be fetched for five minutes, as a material's `url`; null until it is ready. */
    url: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Where it can be fetched for five minutes, as a material's `url`; null until it is ready." }) as never,
  },
  Extension: {
    /** The address of the applicant that it is for; null where it is for one case. */
    applicantEmail: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The address of the applicant that it is for; null where it is for one case." }) as never,
    /** When it was granted. */
    grantedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was granted." }) as never,
    /** Who granted it. */
    grantedBy: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who granted it." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Why. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why." }) as never,
    /** When it was taken back. */
    revokedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was taken back." }) as never,
    /** Who took it back; null where nobody has. */
    revokedBy: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "Who took it back; null where nobody has." }) as never,
    /** The case that it is for; null where it is for an applicant. */
    submissionId: (): On<Maybe<string>> => tg.FieldResolver(() => tg.ID, { nullable: true, description: "The case that it is for; null where it is for an applicant." }) as never,
    /** The first instant at which nothing is taken any more. */
    until: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The first instant at which nothing is taken any more." }) as never,
    /** The same in words, in the edition's zone and the caller's language. */
    untilText: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The same in words, in the edition's zone and the caller's language." }) as never,
  },
  FailScreeningPayload: {
    /** The case as it is now; null when refused. */
    case: (): On<Maybe<Parents['ScreeningCase']>> => tg.FieldResolver(() => ScreeningCase, { nullable: true, description: "The case as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  Field: {
    /** Stable key, unique within the edition, such as `SECURITY`. */
    key: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Stable key, unique within the edition, such as `SECURITY`." }) as never,
    /** Its name. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its name." }) as never,
  },
  FieldCommittee: {
    /** What it talks about; null until a chair has opened it. */
    agenda: (): On<Maybe<Parents['Agenda']>> => tg.FieldResolver(() => Agenda, { nullable: true, description: "What it talks about; null until a chair has opened it." }) as never,
    /** Ballots of the field and of the whole edition, oldest first. */
    ballots: (): On<readonly (Parents['Ballot'])[]> => tg.FieldResolver(() => [Ballot], { nullable: false, description: "Ballots of the field and of the whole edition, oldest first." }) as never,
    /** How far its reviews are; for its chairs and organizers, null for experts. */
    coverage: (): On<Maybe<Parents['ReviewCoverage']>> => tg.FieldResolver(() => ReviewCoverage, { nullable: true, description: "How far its reviews are; for its chairs and organizers, null for experts." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** The key of the field. */
    field: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The key of the field." }) as never,
    /** Who sits for the field; for its chairs and organizers, null for experts. */
    members: (): On<Maybe<readonly (Parents['CommitteePerson'])[]>> => tg.FieldResolver(() => [CommitteePerson], { nullable: true, description: "Who sits for the field; for its chairs and organizers, null for experts." }) as never,
  },
  FieldFigures: {
    /** ICC(2,1) and ICC(2,k): experts' strictness counts as error. */
    absolute: (): On<Maybe<Parents['Correlation']>> => tg.FieldResolver(() => Correlation, { nullable: true, description: "ICC(2,1) and ICC(2,k): experts' strictness counts as error." }) as never,
    /** Why there are no adjusted values; null where there are. */
    adjustedRefused: (): On<Maybe<Parents['RefusedFigure']>> => tg.FieldResolver(() => RefusedFigure, { nullable: true, description: "Why there are no adjusted values; null where there are." }) as never,
    /** Agreement, by how far values are apart. */
    agreement: (): On<Parents['Agreement']> => tg.FieldResolver(() => Agreement, { nullable: false, description: "Agreement, by how far values are apart." }) as never,
    /** How many reviews `average` is the mean of: the harmonic mean of reviews per reviewed case. */
    averageOf: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "How many reviews `average` is the mean of: the harmonic mean of reviews per reviewed case." }) as never,
    /** What the chances are made from; null where there are none. */
    chancesBasis: (): On<Maybe<ChanceBasis>> => tg.FieldResolver(() => ChanceBasis, { nullable: true, description: "What the chances are made from; null where there are none." }) as never,
    /** Why there are no chances to be in the top; null where there are. */
    chancesRefused: (): On<Maybe<Parents['RefusedFigure']>> => tg.FieldResolver(() => RefusedFigure, { nullable: true, description: "Why there are no chances to be in the top; null where there are." }) as never,
    /** ICC(3,1) and ICC(3,k): strictness does not count. */
    consistency: (): On<Maybe<Parents['Correlation']>> => tg.FieldResolver(() => Correlation, { nullable: true, description: "ICC(3,1) and ICC(3,k): strictness does not count." }) as never,
    /** Why there are no intraclass correlations; null where there are. */
    correlationsRefused: (): On<Maybe<Parents['RefusedFigure']>> => tg.FieldResolver(() => RefusedFigure, { nullable: true, description: "Why there are no intraclass correlations; null where there are." }) as never,
    /** ICC(1,1) and ICC(1,k): each case has experts of its own. */
    oneWay: (): On<Maybe<Parents['Correlation']>> => tg.FieldResolver(() => Correlation, { nullable: true, description: "ICC(1,1) and ICC(1,k): each case has experts of its own." }) as never,
    /** Why there is no order within experts; null where there is. */
    orderRefused: (): On<Maybe<Parents['RefusedFigure']>> => tg.FieldResolver(() => RefusedFigure, { nullable: true, description: "Why there is no order within experts; null where there is." }) as never,
    /** Agreement, by the order of values alone. */
    ordinalAgreement: (): On<Parents['Agreement']> => tg.FieldResolver(() => Agreement, { nullable: false, description: "Agreement, by the order of values alone." }) as never,
    /** How many rounds the resampled figures are made from. */
    rounds: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many rounds the resampled figures are made from." }) as never,
  },
  FieldTable: {
    /** The cases, in the order of their ids. What is calculated is null while it is not there. */
    cases: (): On<readonly (Parents['CaseFigures'])[]> => tg.FieldResolver(() => [CaseFigures], { nullable: false, description: "The cases, in the order of their ids. What is calculated is null while it is not there." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** The key of the field. */
    field: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The key of the field." }) as never,
    /** The figures of the field as a whole; null while there are none. */
    figures: (): On<Maybe<Parents['FieldFigures']>> => tg.FieldResolver(() => FieldFigures, { nullable: true, description: "The figures of the field as a whole; null while there are none." }) as never,
    /** The `reviewsHash` that the figures were made from; null while there are none. It is their seed: the same reviews always give the same figures. */
    madeFrom: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The `reviewsHash` that the figures were made from; null while there are none. It is their seed: the same reviews always give the same figures." }) as never,
    /** What was said of one of the cases, in an order that says nothing, without names; empty where it is none of them. */
    reviews: (): On<readonly (Parents['Review'])[]> => tg.FieldResolver(() => [Review], { nullable: false, description: "What was said of one of the cases, in an order that says nothing, without names; empty where it is none of them." }) as never,
    /** SHA-256, in hexadecimal, over which cases there are and what counts of their reviews, as they are now. */
    reviewsHash: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over which cases there are and what counts of their reviews, as they are now." }) as never,
    /** Where the figures stand. */
    state: (): On<FiguresState> => tg.FieldResolver(() => FiguresState, { nullable: false, description: "Where the figures stand." }) as never,
    /** How many of the field's cases the line lets in. */
    top: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many of the field's cases the line lets in." }) as never,
  },
  FigureInterval: {
    /** The upper end. */
    high: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "The upper end." }) as never,
    /** The lower end. */
    low: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "The lower end." }) as never,
  },
  FileLimit: {
    /** Largest file, in bytes. */
    bytes: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Largest file, in bytes." }) as never,
    /** Most of the kind in a submission. */
    count: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Most of the kind in a submission." }) as never,
    /** Which kind. */
    kind: (): On<MaterialKind> => tg.FieldResolver(() => MaterialKind, { nullable: false, description: "Which kind." }) as never,
    /** Longest video, in minutes; null for others. */
    minutes: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "Longest video, in minutes; null for others." }) as never,
    /** Most pages of a document; null for others. */
    pages: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "Most pages of a document; null for others." }) as never,
    /** Most pixels of a picture; null for others. */
    pixels: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "Most pixels of a picture; null for others." }) as never,
    /** Media types that are taken. The bytes decide, not the name. */
    types: (): On<readonly (string)[]> => tg.FieldResolver(() => [String], { nullable: false, description: "Media types that are taken. The bytes decide, not the name." }) as never,
  },
  FocalPoint: {
    /** From 0, left, to 1, right. */
    x: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "From 0, left, to 1, right." }) as never,
    /** From 0, top, to 1, bottom. */
    y: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "From 0, top, to 1, bottom." }) as never,
  },
  GrantExtensionPayload: {
    /** The extension; null when refused. */
    extension: (): On<Maybe<Parents['Extension']>> => tg.FieldResolver(() => Extension, { nullable: true, description: "The extension; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  HandOverSubmissionPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The submission with its members; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The submission with its members; null when refused." }) as never,
  },
  HeldRole: {
    /** The year of the edition that it is limited to; null when it holds for all. */
    edition: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The year of the edition that it is limited to; null when it holds for all." }) as never,
    /** The key of the field that it is limited to; null when it holds for all. */
    field: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The key of the field that it is limited to; null when it holds for all." }) as never,
    /** Since when. */
    grantedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "Since when." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** Who holds it. */
    person: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who holds it." }) as never,
    /** The role. */
    role: (): On<Role> => tg.FieldResolver(() => Role, { nullable: false, description: "The role." }) as never,
  },
  HeldRoleConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['HeldRoleEdge'])[]> => tg.FieldResolver(() => [HeldRoleEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  HeldRoleEdge: {
    /** Hand this to `after` to read on behind this role. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this role." }) as never,
    /** The role. */
    node: (): On<Parents['HeldRole']> => tg.FieldResolver(() => HeldRole, { nullable: false, description: "The role." }) as never,
  },
  Honour: {
    /** The organization. */
    organization: (): On<Parents['Organization']> => tg.FieldResolver(() => Organization, { nullable: false, description: "The organization." }) as never,
  },
  InviteToSubmissionPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The submission with its invitations; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The submission with its invitations; null when refused." }) as never,
  },
  IssueKeyPayload: {
    /** The key; null when refused. */
    key: (): On<Maybe<Parents['AccessKey']>> => tg.FieldResolver(() => AccessKey, { nullable: true, description: "The key; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** Send it as `Authorization: Bearer …`. Shown once: null when refused, and in the answer to a retry. */
    token: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Send it as `Authorization: Bearer …`. Shown once: null when refused, and in the answer to a retry." }) as never,
  },
  JudgeRulePayload: {
    /** The case as it is now; null when refused. */
    case: (): On<Maybe<Parents['ScreeningCase']>> => tg.FieldResolver(() => ScreeningCase, { nullable: true, description: "The case as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  LeaveSubmissionPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The id of the submission that the caller no longer works on; null when refused. */
    submissionId: (): On<Maybe<string>> => tg.FieldResolver(() => tg.ID, { nullable: true, description: "The id of the submission that the caller no longer works on; null when refused." }) as never,
  },
  LikelyDuplicate: {
    /** How alike their nearest names are, from 0 to 1, which is the same but for case, width, accents and punctuation. */
    likeness: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "How alike their nearest names are, from 0 to 1, which is the same but for case, width, accents and punctuation." }) as never,
    /** The newer entry. */
    newer: (): On<Parents['DirectoryEntry']> => tg.FieldResolver(() => DirectoryEntry, { nullable: false, description: "The newer entry." }) as never,
    /** The older entry. */
    older: (): On<Parents['DirectoryEntry']> => tg.FieldResolver(() => DirectoryEntry, { nullable: false, description: "The older entry." }) as never,
  },
  LocalizedString: {
    /** The language served, which may be a fallback for the one asked for. */
    locale: (): On<string> => tg.FieldResolver(() => LocaleScalar, { nullable: false, description: "The language served, which may be a fallback for the one asked for." }) as never,
    /** The text. */
    value: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The text." }) as never,
  },
  LockReviewPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The review; null when refused. */
    review: (): On<Maybe<Parents['Review']>> => tg.FieldResolver(() => Review, { nullable: true, description: "The review; null when refused." }) as never,
  },
  MakeRecommendationCodePayload: {
    /** The code, shown once; null when refused and in the answer to a retry. */
    code: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The code, shown once; null when refused and in the answer to a retry." }) as never,
    /** How it is listed; null when refused. */
    listed: (): On<Maybe<Parents['RecommendationCode']>> => tg.FieldResolver(() => RecommendationCode, { nullable: true, description: "How it is listed; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  MarkAgendaItemReadPayload: {
    /** The item; null when refused. */
    item: (): On<Maybe<Parents['AgendaItem']>> => tg.FieldResolver(() => AgendaItem, { nullable: true, description: "The item; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  MarkNoAnswerNeededPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The thread, which waits no more; null when refused. */
    thread: (): On<Maybe<Parents['MessageThread']>> => tg.FieldResolver(() => MessageThread, { nullable: true, description: "The thread, which waits no more; null when refused." }) as never,
  },
  MarkReadyPayload: {
    /** Why it was refused, all reasons at once, as for handing in; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once, as for handing in; empty when done." }) as never,
    /** The draft with its mark; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The draft with its mark; null when refused." }) as never,
  },
  MarkThreadReadPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The thread; null when refused. */
    thread: (): On<Maybe<Parents['MessageThread']>> => tg.FieldResolver(() => MessageThread, { nullable: true, description: "The thread; null when refused." }) as never,
  },
  Material: {
    /** What it shows or says, for those who cannot see or hear it, one per language. */
    alt: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "What it shows or says, for those who cannot see or hear it, one per language." }) as never,
    /** The file's size in bytes: as received, or as announced while it is awaited. */
    byteLength: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The file's size in bytes: as received, or as announced while it is awaited." }) as never,
    /** How a video is encoded, picture first, such as `avc`, `aac`; empty for others and until it was looked at. */
    codecs: (): On<readonly (string)[]> => tg.FieldResolver(() => [String], { nullable: false, description: "How a video is encoded, picture first, such as `avc`, `aac`; empty for others and until it was looked at." }) as never,
    /** SHA-256, in hexadecimal, of the file as it was handed in; null until all of it is here. */
    contentHash: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "SHA-256, in hexadecimal, of the file as it was handed in; null until all of it is here." }) as never,
    /** Whom to credit; null where nobody is named. */
    credit: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Whom to credit; null where nobody is named." }) as never,
    /** How long a video is, in milliseconds; null for others and until it was looked at. */
    durationMs: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "How long a video is, in milliseconds; null for others and until it was looked at." }) as never,
    /** Why the file cannot be used; null unless it failed. */
    failure: (): On<Maybe<Parents['MaterialFailure']>> => tg.FieldResolver(() => MaterialFailure, { nullable: true, description: "Why the file cannot be used; null unless it failed." }) as never,
    /** What its file was called where it came from; null where nobody said. */
    fileName: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "What its file was called where it came from; null where nobody said." }) as never,
    /** What has to stay in sight; null for the middle. */
    focalPoint: (): On<Maybe<Parents['FocalPoint']>> => tg.FieldResolver(() => FocalPoint, { nullable: true, description: "What has to stay in sight; null for the middle." }) as never,
    /** Height in pixels, upright; null for documents and until it was looked at. */
    height: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "Height in pixels, upright; null for documents and until it was looked at." }) as never,
    /** Opaque identifier, unchanged for life, also when its file is replaced. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life, also when its file is replaced." }) as never,
    /** What it is. */
    kind: (): On<MaterialKind> => tg.FieldResolver(() => MaterialKind, { nullable: false, description: "What it is." }) as never,
    /** The type that the bytes have; null until they were looked at. */
    mimeType: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The type that the bytes have; null until they were looked at." }) as never,
    /** How many pages a document has; null for others and until it was looked at. */
    pages: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "How many pages a document has; null for others and until it was looked at." }) as never,
    /** Where a still of a video can be fetched, as `url`; null where there is none. */
    posterUrl: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Where a still of a video can be fetched, as `url`; null where there is none." }) as never,
    /** Under which rights it may be used; null where nothing is said. */
    rights: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Under which rights it may be used; null where nothing is said." }) as never,
    /** Where its file stands. */
    state: (): On<MaterialState> => tg.FieldResolver(() => MaterialState, { nullable: false, description: "Where its file stands." }) as never,
    /** Its title, one per language. */
    title: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "Its title, one per language." }) as never,
    /** Where its awaited bytes are sent, those of a replacement included; null where none are awaited. */
    upload: (): On<Maybe<Parents['UploadTicket']>> => tg.FieldResolver(() => UploadTicket, { nullable: true, description: "Where its awaited bytes are sent, those of a replacement included; null where none are awaited." }) as never,
    /** Where it can be fetched for five minutes, by the person who asked and with the session that they asked with, sent along as `Authorization`. A picture comes re-encoded, the smallest rendition that is at least as wide as asked for, else the widest; a video comes without its metadata and can be read in parts; a document comes as a download. Null until it is ready. */
    url: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Where it can be fetched for five minutes, by the person who asked and with the session that they asked with, sent along as `Authorization`. A picture comes re-encoded, the smallest rendition that is at least as wide as asked for, else the widest; a video comes without its metadata and can be read in parts; a document comes as a download. Null until it is ready." }) as never,
    /** Width in pixels, upright; null for documents and until it was looked at. */
    width: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "Width in pixels, upright; null for documents and until it was looked at." }) as never,
  },
  MaterialFailure: {
    /** Stable code for programs. */
    code: (): On<MaterialFailureCode> => tg.FieldResolver(() => MaterialFailureCode, { nullable: false, description: "Stable code for programs." }) as never,
    /** What to do, in the caller's language. */
    message: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What to do, in the caller's language." }) as never,
  },
  MergeOrganizationsPayload: {
    /** The entry that stays; null when refused. */
    organization: (): On<Maybe<Parents['DirectoryEntry']>> => tg.FieldResolver(() => DirectoryEntry, { nullable: true, description: "The entry that stays; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  Message: {
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** When it was sent. */
    sentAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was sent." }) as never,
    /** Who wrote it. */
    side: (): On<MessageSide> => tg.FieldResolver(() => MessageSide, { nullable: false, description: "Who wrote it." }) as never,
    /** What it says: plain text with blank lines between paragraphs. */
    text: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What it says: plain text with blank lines between paragraphs." }) as never,
  },
  MessageThread: {
    /** Whom else to ask; null where the edition names nobody. */
    contact: (): On<Maybe<Parents['Contact']>> => tg.FieldResolver(() => Contact, { nullable: true, description: "Whom else to ask; null where the edition names nobody." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** The latest 200, oldest first. */
    messages: (): On<readonly (Parents['Message'])[]> => tg.FieldResolver(() => [Message], { nullable: false, description: "The latest 200, oldest first." }) as never,
    /** Most graphemes of a message, counted as for a submission's texts. */
    mostGraphemes: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Most graphemes of a message, counted as for a submission's texts." }) as never,
    /** Most messages that one person sends within an hour. */
    mostPerHour: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Most messages that one person sends within an hour." }) as never,
    /** When the desk said that what the applicant wrote last needs no answer; null where it did not, and once somebody writes again. */
    noAnswerNeededAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When the desk said that what the applicant wrote last needs no answer; null where it did not, and once somebody writes again." }) as never,
    /** The submission's id. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission's id." }) as never,
    /** How many of the other side's messages the person has not marked as read. */
    unread: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many of the other side's messages the person has not marked as read." }) as never,
    /** From when on the applicant waits for an answer; null while they do not. */
    waitsSince: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "From when on the applicant waits for an answer; null while they do not." }) as never,
  },
  MoveStagePayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The sequence number of the cue given; null when refused. */
    sequence: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The sequence number of the cue given; null when refused." }) as never,
  },
  NamedKeySetting: {
    /** Stable key, unique within its list. */
    key: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Stable key, unique within its list." }) as never,
    /** Names, one per language. */
    names: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "Names, one per language." }) as never,
  },
  Notice: {
    /** The address that it goes to. */
    address: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The address that it goes to." }) as never,
    /** How often it was tried. */
    attempts: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How often it was tried." }) as never,
    /** What it is about, in a stable word, such as `recommender-invited`. */
    event: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What it is about, in a stable word, such as `recommender-invited`." }) as never,
    /** Why it did not arrive; null unless it failed or came back. */
    failure: (): On<Maybe<NoticeFailure>> => tg.FieldResolver(() => NoticeFailure, { nullable: true, description: "Why it did not arrive; null unless it failed or came back." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** When it was written. */
    queuedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was written." }) as never,
    /** What the mail server last answered (RFC 5321), where it refused. */
    replyCode: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "What the mail server last answered (RFC 5321), where it refused." }) as never,
    /** When it was handed over or given up; null before. */
    settledAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was handed over or given up; null before." }) as never,
    /** How far it has got. */
    state: (): On<NoticeState> => tg.FieldResolver(() => NoticeState, { nullable: false, description: "How far it has got." }) as never,
  },
  NoticeBatch: {
    /** When it was released. */
    approvedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was released." }) as never,
    /** Who released it; null while nobody has. */
    approvedBy: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "Who released it; null while nobody has." }) as never,
    /** Whom it is for. */
    audience: (): On<NoticeAudience> => tg.FieldResolver(() => NoticeAudience, { nullable: false, description: "Whom it is for." }) as never,
    /** When it was composed. */
    composedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was composed." }) as never,
    /** Who composed it. */
    composedBy: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who composed it." }) as never,
    /** SHA-256, in hexadecimal, of the words and the recipients: whoever releases the letter names it. */
    contentHash: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "SHA-256, in hexadecimal, of the words and the recipients: whoever releases the letter names it." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** How the mails fare; null before the letter is released. */
    progress: (): On<Maybe<Parents['NoticeBatchProgress']>> => tg.FieldResolver(() => NoticeBatchProgress, { nullable: true, description: "How the mails fare; null before the letter is released." }) as never,
    /** How many it goes to. */
    recipientCount: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many it goes to." }) as never,
    /** To whom it goes, one by one; null where they are counted only, because the list would say who has a draft. */
    recipients: (): On<Maybe<Parents['NoticeRecipientConnection']>> => tg.FieldResolver(() => NoticeRecipientConnection, { nullable: true, description: "To whom it goes, one by one; null where they are counted only, because the list would say who has a draft." }) as never,
    /** What the mail looks like, once for each language, with a sample name. */
    samples: (): On<readonly (Parents['NoticeSample'])[]> => tg.FieldResolver(() => [NoticeSample], { nullable: false, description: "What the mail looks like, once for each language, with a sample name." }) as never,
    /** How far it has got. */
    state: (): On<NoticeBatchState> => tg.FieldResolver(() => NoticeBatchState, { nullable: false, description: "How far it has got." }) as never,
    /** Mails of it that were refused, given up or sent back, the latest first; null where recipients are counted only, and before the letter is released. */
    undelivered: (): On<Maybe<Parents['NoticeConnection']>> => tg.FieldResolver(() => NoticeConnection, { nullable: true, description: "Mails of it that were refused, given up or sent back, the latest first; null where recipients are counted only, and before the letter is released." }) as never,
    /** When it was withdrawn. */
    withdrawnAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was withdrawn." }) as never,
  },
  NoticeBatchProgress: {
    /** They are not tried any more. */
    failed: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "They are not tried any more." }) as never,
    /** A mail server has taken them. */
    handedOver: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "A mail server has taken them." }) as never,
    /** They wait for their turn, or for another try. */
    queued: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "They wait for their turn, or for another try." }) as never,
    /** They came back. */
    returned: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "They came back." }) as never,
  },
  NoticeConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['NoticeEdge'])[]> => tg.FieldResolver(() => [NoticeEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  NoticeEdge: {
    /** Hand this to `after` to read on behind this notice. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this notice." }) as never,
    /** The notice. */
    node: (): On<Parents['Notice']> => tg.FieldResolver(() => Notice, { nullable: false, description: "The notice." }) as never,
  },
  NoticeRecipient: {
    /** The address that it goes to. */
    address: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The address that it goes to." }) as never,
    /** The person's name. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The person's name." }) as never,
  },
  NoticeRecipientConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['NoticeRecipientEdge'])[]> => tg.FieldResolver(() => [NoticeRecipientEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  NoticeRecipientEdge: {
    /** Hand this to `after` to read on behind this recipient. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this recipient." }) as never,
    /** The recipient. */
    node: (): On<Parents['NoticeRecipient']> => tg.FieldResolver(() => NoticeRecipient, { nullable: false, description: "The recipient." }) as never,
  },
  NoticeSample: {
    /** The same as HTML. */
    html: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The same as HTML." }) as never,
    /** The language. */
    locale: (): On<string> => tg.FieldResolver(() => LocaleScalar, { nullable: false, description: "The language." }) as never,
    /** The subject. */
    subject: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The subject." }) as never,
    /** The plain text. */
    text: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The plain text." }) as never,
  },
  OfferRecommendationPayload: {
    /** Why it was refused; empty when done: then a mail with a link is on its way. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done: then a mail with a link is on its way." }) as never,
  },
  OpenAgendaPayload: {
    /** The agenda; null when refused. */
    agenda: (): On<Maybe<Parents['Agenda']>> => tg.FieldResolver(() => Agenda, { nullable: true, description: "The agenda; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  OpenBallotPayload: {
    /** The ballot; null when refused. */
    ballot: (): On<Maybe<Parents['Ballot']>> => tg.FieldResolver(() => Ballot, { nullable: true, description: "The ballot; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  OrderAgendaPayload: {
    /** The agenda; null when refused. */
    agenda: (): On<Maybe<Parents['Agenda']>> => tg.FieldResolver(() => Agenda, { nullable: true, description: "The agenda; null when refused." }) as never,
    /** The agenda as it stands, where somebody was faster; null otherwise. */
    conflict: (): On<Maybe<Parents['Agenda']>> => tg.FieldResolver(() => Agenda, { nullable: true, description: "The agenda as it stands, where somebody was faster; null otherwise." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  OrderMaterialsPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The draft in its new order; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The draft in its new order; null when refused." }) as never,
  },
  Organization: {
    /** Its country or region; null where it is not on record. */
    country: (): On<Maybe<Parents['Country']>> => tg.FieldResolver(() => Country, { nullable: true, description: "Its country or region; null where it is not on record." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Its kind; null where it is not on record. */
    kind: (): On<Maybe<OrganizationKind>> => tg.FieldResolver(() => OrganizationKind, { nullable: true, description: "Its kind; null where it is not on record." }) as never,
    /** Its name, written whole. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its name, written whole." }) as never,
  },
  OtherReview: {
    /** The opinion, for the committee. */
    comment: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The opinion, for the committee." }) as never,
    /** What is for the applicant. */
    commentToApplicant: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What is for the applicant." }) as never,
    /** Whether it judges an earlier revision than the latest. */
    isSuperseded: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether it judges an earlier revision than the latest." }) as never,
    /** Points from 0 to 100; null where too little was judged. */
    points: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "Points from 0 to 100; null where too little was judged." }) as never,
    /** The scores. */
    scores: (): On<readonly (Parents['Score'])[]> => tg.FieldResolver(() => [Score], { nullable: false, description: "The scores." }) as never,
  },
  PageInfo: {
    /** Hand this to `after` to read on; null on an empty page. */
    endCursor: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Hand this to `after` to read on; null on an empty page." }) as never,
    /** Whether there is at least one more item after this page. */
    hasNextPage: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether there is at least one more item after this page." }) as never,
  },
  PassScreeningPayload: {
    /** The case as it is now; null when refused. */
    case: (): On<Maybe<Parents['ScreeningCase']>> => tg.FieldResolver(() => ScreeningCase, { nullable: true, description: "The case as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  PassedOver: {
    /** The quota that was full. */
    quota: (): On<Parents['QuotaRule']> => tg.FieldResolver(() => QuotaRule, { nullable: false, description: "The quota that was full." }) as never,
    /** The submission. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission." }) as never,
  },
  Passkey: {
    /** When it was added. */
    addedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was added." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** When it was last used; null before the first time. */
    lastUsedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was last used; null before the first time." }) as never,
    /** What the person calls it. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What the person calls it." }) as never,
  },
  Person: {
    /** The address that the person signs in with. */
    email: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The address that the person signs in with." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** The name, written whole as the person wishes. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The name, written whole as the person wishes." }) as never,
  },
  PersonalData: {
    /** One JSON document (RFC 8259): `person`, and `rows` by table. Instants are ISO 8601. Null when refused. */
    document: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "One JSON document (RFC 8259): `person`, and `rows` by table. Instants are ISO 8601. Null when refused." }) as never,
    /** Why it was refused; empty when it was not. It takes a session of the last 30 minutes, or a second factor shown in it. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when it was not. It takes a session of the last 30 minutes, or a second factor shown in it." }) as never,
  },
  Picture: {
    /** What the picture shows, for those who do not see it; null where nobody has said. */
    alt: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "What the picture shows, for those who do not see it; null where nobody has said." }) as never,
    /** SHA-256 of the widest rendition's bytes, in hexadecimal. */
    contentHash: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "SHA-256 of the widest rendition's bytes, in hexadecimal." }) as never,
    /** Whom to credit; null where nobody is named. */
    credit: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Whom to credit; null where nobody is named." }) as never,
    /** Height in pixels of the widest rendition. */
    height: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Height in pixels of the widest rendition." }) as never,
    /** Media type of all renditions. */
    mimeType: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Media type of all renditions." }) as never,
    /** Address of the smallest rendition that is at least as wide as asked for, else of the widest. Bytes at an address never change. */
    url: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Address of the smallest rendition that is at least as wide as asked for, else of the widest. Bytes at an address never change." }) as never,
    /** Width in pixels of the widest rendition. */
    width: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Width in pixels of the widest rendition." }) as never,
  },
  PlanDecisionsPayload: {
    /** The plan; null when refused. */
    plan: (): On<Maybe<Parents['DecisionPlan']>> => tg.FieldResolver(() => DecisionPlan, { nullable: true, description: "The plan; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  PlanWithdrawal: {
    /** Why, as the organizer wrote it. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why, as the organizer wrote it." }) as never,
    /** The submission. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission." }) as never,
  },
  PrepareReleasePayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The release; null when refused. */
    release: (): On<Maybe<Parents['Release']>> => tg.FieldResolver(() => Release, { nullable: true, description: "The release; null when refused." }) as never,
  },
  Problem: {
    /** Stable code for programs. */
    code: (): On<ProblemCode> => tg.FieldResolver(() => ProblemCode, { nullable: false, description: "Stable code for programs." }) as never,
    /** One sentence in the caller's language (`Accept-Language`; English and simplified Chinese). */
    message: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "One sentence in the caller's language (`Accept-Language`; English and simplified Chinese)." }) as never,
    /** Where in the input the problem lies, outermost first; empty when it concerns the whole. */
    path: (): On<readonly (string)[]> => tg.FieldResolver(() => [String], { nullable: false, description: "Where in the input the problem lies, outermost first; empty when it concerns the whole." }) as never,
  },
  Promotion: {
    /** What it was. */
    from: (): On<Outcome> => tg.FieldResolver(() => Outcome, { nullable: false, description: "What it was." }) as never,
    /** The case whose place it has. */
    inPlaceOf: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The case whose place it has." }) as never,
    /** Cases that stood before it and had to be passed over, each with the quota that was full. */
    passedOver: (): On<readonly (Parents['PassedOver'])[]> => tg.FieldResolver(() => [PassedOver], { nullable: false, description: "Cases that stood before it and had to be passed over, each with the quota that was full." }) as never,
    /** The submission. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission." }) as never,
    /** What it is. */
    to: (): On<Outcome> => tg.FieldResolver(() => Outcome, { nullable: false, description: "What it is." }) as never,
  },
  ProposeAssignmentPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The run, which is calculated after the answer; null when refused. Ask for it again until it is PROPOSED. */
    run: (): On<Maybe<Parents['AssignmentRun']>> => tg.FieldResolver(() => AssignmentRun, { nullable: true, description: "The run, which is calculated after the answer; null when refused. Ask for it again until it is PROPOSED." }) as never,
  },
  ProposeDecisionPlanPayload: {
    /** The plan; null when refused. */
    plan: (): On<Maybe<Parents['DecisionPlan']>> => tg.FieldResolver(() => DecisionPlan, { nullable: true, description: "The plan; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  ProposeExpertPayload: {
    /** The proposal; null when refused. */
    expert: (): On<Maybe<Parents['Expert']>> => tg.FieldResolver(() => Expert, { nullable: true, description: "The proposal; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ProposeRoleGrantPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The proposal, open for 14 days; null when refused. */
    proposal: (): On<Maybe<Parents['RoleProposal']>> => tg.FieldResolver(() => RoleProposal, { nullable: true, description: "The proposal, open for 14 days; null when refused." }) as never,
  },
  ProvenanceNote: {
    /** The source in words. */
    note: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The source in words." }) as never,
    /** How the fact came about. */
    origin: (): On<ProvenanceOrigin> => tg.FieldResolver(() => ProvenanceOrigin, { nullable: false, description: "How the fact came about." }) as never,
    /** Which fact, as a path in the type, such as `field` or `text.en.title`. */
    path: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Which fact, as a path in the type, such as `field` or `text.en.title`." }) as never,
  },
  QuotaExceedance: {
    /** What the quota counts by. */
    by: (): On<QuotaKind> => tg.FieldResolver(() => QuotaKind, { nullable: false, description: "What the quota counts by." }) as never,
    /** So many are. */
    count: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "So many are." }) as never,
    /** The field's key, the region's M49 code or the organization's id; null for the tier as a whole. */
    key: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The field's key, the region's M49 code or the organization's id; null for the tier as a whole." }) as never,
    /** At most this many were to be chosen. */
    most: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "At most this many were to be chosen." }) as never,
    /** Why, as whoever proposed the plan wrote it. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why, as whoever proposed the plan wrote it." }) as never,
    /** The tier. */
    tier: (): On<CaseTier> => tg.FieldResolver(() => CaseTier, { nullable: false, description: "The tier." }) as never,
  },
  QuotaMove: {
    /** What it would be, were there no quota by field, region or organization. */
    from: (): On<Outcome> => tg.FieldResolver(() => Outcome, { nullable: false, description: "What it would be, were there no quota by field, region or organization." }) as never,
    /** The case in whose place this one is; null where it is in nobody's. */
    inPlaceOf: (): On<Maybe<string>> => tg.FieldResolver(() => tg.ID, { nullable: true, description: "The case in whose place this one is; null where it is in nobody's." }) as never,
    /** The quota that was full. */
    quota: (): On<Parents['QuotaRule']> => tg.FieldResolver(() => QuotaRule, { nullable: false, description: "The quota that was full." }) as never,
    /** Why, in the caller's language. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why, in the caller's language." }) as never,
    /** The submission. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission." }) as never,
    /** The case that has the place which this one would have had; null where nobody took it. */
    takenBy: (): On<Maybe<string>> => tg.FieldResolver(() => tg.ID, { nullable: true, description: "The case that has the place which this one would have had; null where nobody took it." }) as never,
    /** What it is. */
    to: (): On<Outcome> => tg.FieldResolver(() => Outcome, { nullable: false, description: "What it is." }) as never,
  },
  QuotaRule: {
    /** What it counts by; never `TOTAL`. */
    by: (): On<QuotaKind> => tg.FieldResolver(() => QuotaKind, { nullable: false, description: "What it counts by; never `TOTAL`." }) as never,
    /** The field's key, or the region's M49 code; null for each one by itself. */
    key: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The field's key, or the region's M49 code; null for each one by itself." }) as never,
    /** At most this many. */
    most: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "At most this many." }) as never,
    /** The tier that it bounds. */
    tier: (): On<CaseTier> => tg.FieldResolver(() => CaseTier, { nullable: false, description: "The tier that it bounds." }) as never,
  },
  Quotas: {
    /** At most this many cases in the Collection, the outstanding ones included. */
    collection: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "At most this many cases in the Collection, the outstanding ones included." }) as never,
    /** At most this many outstanding cases. */
    outstanding: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "At most this many outstanding cases." }) as never,
  },
  ReadyMark: {
    /** SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of what would be handed in. */
    contentHash: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of what would be handed in." }) as never,
    /** The database's time at which it was marked; the receipt will say this instant. */
    markedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The database's time at which it was marked; the receipt will say this instant." }) as never,
    /** The version that was marked. What was saved later is not in it. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The version that was marked. What was saved later is not in it." }) as never,
  },
  Receipt: {
    /** SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of what was handed in. */
    contentHash: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of what was handed in." }) as never,
    /** The number under which the submission was received. */
    number: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The number under which the submission was received." }) as never,
    /** The database's time at which it was received. */
    receivedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The database's time at which it was received." }) as never,
    /** Ed25519 signature, base64url, over the UTF-8 text `number`, line feed, `receivedAt`, line feed, `contentHash`. */
    signature: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Ed25519 signature, base64url, over the UTF-8 text `number`, line feed, `receivedAt`, line feed, `contentHash`." }) as never,
  },
  RecommendSubmissionPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The recommendation; null when refused. */
    recommendation: (): On<Maybe<Parents['Recommendation']>> => tg.FieldResolver(() => Recommendation, { nullable: true, description: "The recommendation; null when refused." }) as never,
  },
  Recommendation: {
    /** When the applicant named the recommender. */
    claimedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When the applicant named the recommender." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** Whether it is the one that counts; others support. */
    isPrimary: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether it is the one that counts; others support." }) as never,
    /** The recommender. */
    organization: (): On<Parents['DirectoryEntry']> => tg.FieldResolver(() => DirectoryEntry, { nullable: false, description: "The recommender." }) as never,
    /** When it was agreed on, declined or withdrawn; null before. */
    settledAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was agreed on, declined or withdrawn; null before." }) as never,
    /** Where it stands. */
    state: (): On<RecommendationState> => tg.FieldResolver(() => RecommendationState, { nullable: false, description: "Where it stands." }) as never,
    /** Where the submission stands. */
    submissionState: (): On<RecommendedSubmissionState> => tg.FieldResolver(() => RecommendedSubmissionState, { nullable: false, description: "Where the submission stands." }) as never,
    /** The submission's title at the moment in which the applicant named the recommender. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The submission's title at the moment in which the applicant named the recommender." }) as never,
  },
  RecommendationCode: {
    /** Whether the recommender agrees with everybody who uses it. */
    agreesInAdvance: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether the recommender agrees with everybody who uses it." }) as never,
    /** How the code ends, to tell codes apart. */
    hint: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "How the code ends, to tell codes apart." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** When it was made. */
    madeAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was made." }) as never,
    /** When it was revoked; null while it is good. */
    revokedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was revoked; null while it is good." }) as never,
    /** How often it can still be used. */
    usesLeft: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How often it can still be used." }) as never,
  },
  RecommendationConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['RecommendationEdge'])[]> => tg.FieldResolver(() => [RecommendationEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  RecommendationCounts: {
    /** Being written; null on the edition's desk, where drafts do not show. */
    drafts: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "Being written; null on the edition's desk, where drafts do not show." }) as never,
    /** Handed in. */
    handedIn: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Handed in." }) as never,
    /** Taken back. */
    withdrawn: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Taken back." }) as never,
  },
  RecommendationEdge: {
    /** Hand this to `after` to read on behind this recommendation. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this recommendation." }) as never,
    /** The recommendation. */
    node: (): On<Parents['Recommendation']> => tg.FieldResolver(() => Recommendation, { nullable: false, description: "The recommendation." }) as never,
  },
  RecommendationOffer: {
    /** Where it was sent. */
    address: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Where it was sent." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** When it was made. */
    madeAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was made." }) as never,
    /** How the mail fares; null where its notice has been forgotten. */
    notice: (): On<Maybe<Parents['Notice']>> => tg.FieldResolver(() => Notice, { nullable: true, description: "How the mail fares; null where its notice has been forgotten." }) as never,
    /** When an applicant took it up; null before. */
    usedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When an applicant took it up; null before." }) as never,
  },
  RecommenderDesk: {
    /** Its codes, newest first, at most 100. */
    codes: (): On<readonly (Parents['RecommendationCode'])[]> => tg.FieldResolver(() => [RecommendationCode], { nullable: false, description: "Its codes, newest first, at most 100." }) as never,
    /** What it brought, in numbers. */
    counts: (): On<Parents['RecommendationCounts']> => tg.FieldResolver(() => RecommendationCounts, { nullable: false, description: "What it brought, in numbers." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** The accreditation's id. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The accreditation's id." }) as never,
    /** What it offered by mail, newest first, at most 100. */
    offers: (): On<readonly (Parents['RecommendationOffer'])[]> => tg.FieldResolver(() => [RecommendationOffer], { nullable: false, description: "What it offered by mail, newest first, at most 100." }) as never,
    /** The organization. */
    organization: (): On<Parents['DirectoryEntry']> => tg.FieldResolver(() => DirectoryEntry, { nullable: false, description: "The organization." }) as never,
    /** What it brought and was asked for, newest first. */
    recommendations: (): On<Parents['RecommendationConnection']> => tg.FieldResolver(() => RecommendationConnection, { nullable: false, description: "What it brought and was asked for, newest first." }) as never,
  },
  RefusedFigure: {
    /** Why. */
    because: (): On<FigureRefusal> => tg.FieldResolver(() => FigureRefusal, { nullable: false, description: "Why." }) as never,
    /** How many experts, or groups of cases that share no expert, it is about; 0 when it is about the whole. */
    count: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many experts, or groups of cases that share no expert, it is about; 0 when it is about the whole." }) as never,
  },
  RegisterOrganizationPayload: {
    /** The entry; null when refused. */
    organization: (): On<Maybe<Parents['DirectoryEntry']>> => tg.FieldResolver(() => DirectoryEntry, { nullable: true, description: "The entry; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** Entries with a name that is nearly the same, the nearest first, at most 5: pick one of them instead where it is meant. */
    similar: (): On<readonly (Parents['DirectoryEntry'])[]> => tg.FieldResolver(() => [DirectoryEntry], { nullable: false, description: "Entries with a name that is nearly the same, the nearest first, at most 5: pick one of them instead where it is meant." }) as never,
  },
  ReinstatePersonPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The suspension: proposed for reinstatement by the first organizer, ended by the second; null when refused. */
    suspension: (): On<Maybe<Parents['Suspension']>> => tg.FieldResolver(() => Suspension, { nullable: true, description: "The suspension: proposed for reinstatement by the first organizer, ended by the second; null when refused." }) as never,
  },
  Release: {
    /** When it was applied; null until then. */
    appliedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was applied; null until then." }) as never,
    /** Not public before this instant, by the database's clock. */
    applyAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "Not public before this instant, by the database's clock." }) as never,
    /** Who has approved it. */
    approvals: (): On<readonly (Parents['ReleaseApproval'])[]> => tg.FieldResolver(() => [ReleaseApproval], { nullable: false, description: "Who has approved it." }) as never,
    /** How many cases it publishes or takes down. */
    caseCount: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many cases it publishes or takes down." }) as never,
    /** SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the documents. What is approved is exactly this. */
    contentHash: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the documents. What is approved is exactly this." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** What it makes public. */
    kind: (): On<ReleaseKind> => tg.FieldResolver(() => ReleaseKind, { nullable: false, description: "What it makes public." }) as never,
    /** Who prepared it. */
    preparedBy: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who prepared it." }) as never,
    /** The revision that it took; null until it is applied. */
    revision: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The revision that it took; null until it is applied." }) as never,
    /** Where it stands. */
    state: (): On<ReleaseState> => tg.FieldResolver(() => ReleaseState, { nullable: false, description: "Where it stands." }) as never,
  },
  ReleaseApproval: {
    /** When. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** The person. */
    person: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "The person." }) as never,
  },
  ReleasedBefore: {
    /** The organizations behind it. */
    applicants: (): On<readonly (Parents['ReleasedBeforeApplicant'])[]> => tg.FieldResolver(() => [ReleasedBeforeApplicant], { nullable: false, description: "The organizations behind it." }) as never,
    /** ISO 3166-1 alpha-2 codes of the countries and regions involved. */
    countries: (): On<readonly (string)[]> => tg.FieldResolver(() => [String], { nullable: false, description: "ISO 3166-1 alpha-2 codes of the countries and regions involved." }) as never,
    /** The public name in addresses. */
    slug: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The public name in addresses." }) as never,
    /** The day on which implementation began; null where it is not on record. */
    startedOn: (): On<Maybe<string>> => tg.FieldResolver(() => DateScalar, { nullable: true, description: "The day on which implementation began; null where it is not on record." }) as never,
    /** Its texts, one per language. */
    texts: (): On<readonly (Parents['ReleasedBeforeText'])[]> => tg.FieldResolver(() => [ReleasedBeforeText], { nullable: false, description: "Its texts, one per language." }) as never,
    /** The year that names the edition. */
    year: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
  },
  ReleasedBeforeApplicant: {
    /** Its name, one per language, as it was released. */
    names: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "Its name, one per language, as it was released." }) as never,
  },
  ReleasedBeforeText: {
    /** The language. */
    locale: (): On<string> => tg.FieldResolver(() => LocaleScalar, { nullable: false, description: "The language." }) as never,
    /** A short account; null where there is none. */
    summary: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "A short account; null where there is none." }) as never,
    /** The title. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The title." }) as never,
  },
  RemoveAuthenticatorAppPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  RemoveMaterialPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The draft without the material; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The draft without the material; null when refused." }) as never,
  },
  RemoveMemberPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The submission with its members; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The submission with its members; null when refused." }) as never,
  },
  RemovePasskeyPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ReopenAgendaItemPayload: {
    /** The item as it stands, where somebody was faster; null otherwise. */
    conflict: (): On<Maybe<Parents['AgendaItem']>> => tg.FieldResolver(() => AgendaItem, { nullable: true, description: "The item as it stands, where somebody was faster; null otherwise." }) as never,
    /** The item; null when refused. */
    item: (): On<Maybe<Parents['AgendaItem']>> => tg.FieldResolver(() => AgendaItem, { nullable: true, description: "The item; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ReopenReviewPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The review's version from now on; null when refused. */
    version: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The review's version from now on; null when refused." }) as never,
  },
  ReplaceMaterialPayload: {
    /** The material, whose `upload` says where to send the bytes; null when refused. */
    material: (): On<Maybe<Parents['Material']>> => tg.FieldResolver(() => Material, { nullable: true, description: "The material, whose `upload` says where to send the bytes; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
    /** The draft with the material; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The draft with the material; null when refused." }) as never,
  },
  RequestErasurePayload: {
    /** What was asked for; null when refused. */
    erasure: (): On<Maybe<Parents['ErasureRequest']>> => tg.FieldResolver(() => ErasureRequest, { nullable: true, description: "What was asked for; null when refused." }) as never,
    /** Why it was refused, everything at once; empty when done. `WRONG_STATE` names a case that nobody else is at the desk of and that is being judged, or an edition that would have no organizer. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, everything at once; empty when done. `WRONG_STATE` names a case that nobody else is at the desk of and that is being judged, or an edition that would have no organizer." }) as never,
  },
  RequestPasswordResetPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  RequestSignInLinkPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  RequestUploadPayload: {
    /** The material, whose `upload` says where to send the bytes; null when refused. */
    material: (): On<Maybe<Parents['Material']>> => tg.FieldResolver(() => Material, { nullable: true, description: "The material, whose `upload` says where to send the bytes; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
    /** The draft with the material; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The draft with the material; null when refused." }) as never,
  },
  RescheduleEditionPayload: {
    /** The calendar from now on; null when refused. The public sees it with the next release of the call. */
    calendar: (): On<Maybe<Parents['Calendar']>> => tg.FieldResolver(() => Calendar, { nullable: true, description: "The calendar from now on; null when refused. The public sees it with the next release of the call." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ReturnSubmissionPayload: {
    /** The case as it is now; null when refused. */
    case: (): On<Maybe<Parents['ScreeningCase']>> => tg.FieldResolver(() => ScreeningCase, { nullable: true, description: "The case as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  Review: {
    /** The opinion, for the committee. */
    comment: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The opinion, for the committee." }) as never,
    /** What is for the applicant. */
    commentToApplicant: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What is for the applicant." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** When it was locked; null while its reviewer may still change it. */
    lockedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was locked; null while its reviewer may still change it." }) as never,
    /** The mean of the scores, each first placed on its criterion's range, weighted as the edition says: 0 to 100. Null where too little was judged. */
    points: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Float, { nullable: true, description: "The mean of the scores, each first placed on its criterion's range, weighted as the edition says: 0 to 100. Null where too little was judged." }) as never,
    /** Why it was opened again; null where it was not, or was locked since. */
    reopenedBecause: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Why it was opened again; null where it was not, or was locked since." }) as never,
    /** The scores, one per criterion. */
    scores: (): On<readonly (Parents['Score'])[]> => tg.FieldResolver(() => [Score], { nullable: false, description: "The scores, one per criterion." }) as never,
    /** The share of the weight that was judged, 0 to 1. */
    shareJudged: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "The share of the weight that was judged, 0 to 1." }) as never,
    /** When it was given. */
    submittedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was given." }) as never,
    /** Why no number counts it; null where numbers do. */
    uncountedBecause: (): On<Maybe<ReviewUncounted>> => tg.FieldResolver(() => ReviewUncounted, { nullable: true, description: "Why no number counts it; null where numbers do." }) as never,
    /** Goes up by one with each act on it. Send it back with the next. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each act on it. Send it back with the next." }) as never,
  },
  ReviewAssignment: {
    /** The first instant at which nothing is taken any more. */
    closesAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The first instant at which nothing is taken any more." }) as never,
    /** What is to be scored, with what to look for. */
    criteria: (): On<readonly (Parents['ReviewCriterion'])[]> => tg.FieldResolver(() => [ReviewCriterion], { nullable: false, description: "What is to be scored, with what to look for." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** What was handed in since; null where nothing was. The review is then out of every number, until it is confirmed or given anew on this one. */
    newerRevision: (): On<Maybe<Parents['ReviewedRevision']>> => tg.FieldResolver(() => ReviewedRevision, { nullable: true, description: "What was handed in since; null where nothing was. The review is then out of every number, until it is confirmed or given anew on this one." }) as never,
    /** What others said of the case, in an order that says nothing. Empty until one's own review is locked, or reviews have closed. */
    others: (): On<readonly (Parents['OtherReview'])[]> => tg.FieldResolver(() => [OtherReview], { nullable: false, description: "What others said of the case, in an order that says nothing. Empty until one's own review is locked, or reviews have closed." }) as never,
    /** The review; null until it is given. */
    review: (): On<Maybe<Parents['Review']>> => tg.FieldResolver(() => Review, { nullable: true, description: "The review; null until it is given." }) as never,
    /** What is to be judged: the revision that was given, or that the review was last confirmed on. */
    revision: (): On<Parents['ReviewedRevision']> => tg.FieldResolver(() => ReviewedRevision, { nullable: false, description: "What is to be judged: the revision that was given, or that the review was last confirmed on." }) as never,
    /** What the reviewer is writing, as it was last saved; null before, and for everybody but the reviewer. */
    sheet: (): On<Maybe<Parents['ReviewSheet']>> => tg.FieldResolver(() => ReviewSheet, { nullable: true, description: "What the reviewer is writing, as it was last saved; null before, and for everybody but the reviewer." }) as never,
  },
  ReviewAssignmentConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['ReviewAssignmentEdge'])[]> => tg.FieldResolver(() => [ReviewAssignmentEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  ReviewAssignmentEdge: {
    /** Hand this to `after` to read on behind this assignment. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this assignment." }) as never,
    /** The assignment. */
    node: (): On<Parents['ReviewAssignment']> => tg.FieldResolver(() => ReviewAssignment, { nullable: false, description: "The assignment." }) as never,
  },
  ReviewCoverage: {
    /** How many reviews are asked for. */
    asked: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many reviews are asked for." }) as never,
    /** How many cases there are. */
    cases: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many cases there are." }) as never,
    /** How many of those are given. */
    given: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many of those are given." }) as never,
    /** How many of those are locked. */
    locked: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many of those are locked." }) as never,
  },
  ReviewCriterion: {
    /** What to look for, one per language. */
    guidance: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "What to look for, one per language." }) as never,
    /** Stable key, unique within the edition. */
    key: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Stable key, unique within the edition." }) as never,
    /** Highest score. */
    maximum: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Highest score." }) as never,
    /** Lowest score. */
    minimum: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Lowest score." }) as never,
    /** Names, one per language. */
    names: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "Names, one per language." }) as never,
    /** Its share in the weighted mean; the weights of an edition add up to 1. */
    weight: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "Its share in the weighted mean; the weights of an edition add up to 1." }) as never,
  },
  ReviewLoad: {
    /** At least so many. */
    least: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "At least so many." }) as never,
    /** At most so many. */
    most: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "At most so many." }) as never,
  },
  ReviewSheet: {
    /** The opinion so far, for the committee. */
    comment: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The opinion so far, for the committee." }) as never,
    /** The words so far that are for the applicant. */
    commentToApplicant: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The words so far that are for the applicant." }) as never,
    /** Whether something in it was not submitted yet. */
    isChanged: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether something in it was not submitted yet." }) as never,
    /** When it was saved. */
    savedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was saved." }) as never,
    /** The scores so far. */
    scores: (): On<readonly (Parents['Score'])[]> => tg.FieldResolver(() => [Score], { nullable: false, description: "The scores so far." }) as never,
    /** Goes up by one with each save, and with each submission. Send it back with the next. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each save, and with each submission. Send it back with the next." }) as never,
  },
  ReviewedApplicant: {
    /** ISO 3166-1 alpha-2 code of its country or region. */
    country: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 code of its country or region." }) as never,
    /** Whether it leads. */
    isLead: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether it leads." }) as never,
    /** Its names, one per language, as they were handed in. */
    names: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "Its names, one per language, as they were handed in." }) as never,
  },
  ReviewedPicture: {
    /** What the picture shows, one per language. */
    alt: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "What the picture shows, one per language." }) as never,
    /** Height in pixels, as handed in. */
    height: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Height in pixels, as handed in." }) as never,
    /** Where it can be fetched for five minutes, by the person who asked and with the session that they asked with, sent along as `Authorization`. The smallest rendition that is at least as wide as asked for, else the widest. */
    url: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Where it can be fetched for five minutes, by the person who asked and with the session that they asked with, sent along as `Authorization`. The smallest rendition that is at least as wide as asked for, else the widest." }) as never,
    /** Width in pixels, as handed in. */
    width: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Width in pixels, as handed in." }) as never,
  },
  ReviewedRevision: {
    /** Who applies, the lead first; null where the edition hides it from reviewers. */
    applicants: (): On<Maybe<readonly (Parents['ReviewedApplicant'])[]>> => tg.FieldResolver(() => [ReviewedApplicant], { nullable: true, description: "Who applies, the lead first; null where the edition hides it from reviewers." }) as never,
    /** ISO 3166-1 alpha-2 codes of the countries and regions involved. */
    countries: (): On<readonly (string)[]> => tg.FieldResolver(() => [String], { nullable: false, description: "ISO 3166-1 alpha-2 codes of the countries and regions involved." }) as never,
    /** What is to be scored. */
    criteria: (): On<readonly (Parents['Criterion'])[]> => tg.FieldResolver(() => [Criterion], { nullable: false, description: "What is to be scored." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** The key of its field. */
    field: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The key of its field." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Its pictures, the cover first. Whom to credit is not among what reviewers see. */
    pictures: (): On<readonly (Parents['ReviewedPicture'])[]> => tg.FieldResolver(() => [ReviewedPicture], { nullable: false, description: "Its pictures, the cover first. Whom to credit is not among what reviewers see." }) as never,
    /** The day on which implementation began. */
    startedOn: (): On<Maybe<string>> => tg.FieldResolver(() => DateScalar, { nullable: true, description: "The day on which implementation began." }) as never,
    /** Its texts, one per language, the source first. */
    texts: (): On<readonly (Parents['SubmissionText'])[]> => tg.FieldResolver(() => [SubmissionText], { nullable: false, description: "Its texts, one per language, the source first." }) as never,
  },
  Reviewer: {
    /** The key of the field that they review; null for all. */
    field: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The key of the field that they review; null for all." }) as never,
    /** The person. */
    person: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "The person." }) as never,
  },
  RevokeExtensionPayload: {
    /** The extension; null when refused. */
    extension: (): On<Maybe<Parents['Extension']>> => tg.FieldResolver(() => Extension, { nullable: true, description: "The extension; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  RevokeKeyPayload: {
    /** The key; null when refused. */
    key: (): On<Maybe<Parents['AccessKey']>> => tg.FieldResolver(() => AccessKey, { nullable: true, description: "The key; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  RevokeRecommendationCodePayload: {
    /** How it is listed; null when refused. */
    listed: (): On<Maybe<Parents['RecommendationCode']>> => tg.FieldResolver(() => RecommendationCode, { nullable: true, description: "How it is listed; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  RevokeRolePayload: {
    /** The role that was held until now; null when refused. The person is told by mail; their sessions have ended. */
    heldRole: (): On<Maybe<Parents['HeldRole']>> => tg.FieldResolver(() => HeldRole, { nullable: true, description: "The role that was held until now; null when refused. The person is told by mail; their sessions have ended." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  RevokeSubmissionInvitationPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The submission with its invitations; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The submission with its invitations; null when refused." }) as never,
  },
  RoleGrant: {
    /** The year of the edition that it is limited to; null when it holds for all. */
    edition: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The year of the edition that it is limited to; null when it holds for all." }) as never,
    /** The key of the field that it is limited to; null when it holds for all. */
    field: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The key of the field that it is limited to; null when it holds for all." }) as never,
    /** The role. */
    role: (): On<Role> => tg.FieldResolver(() => Role, { nullable: false, description: "The role." }) as never,
  },
  RoleProposal: {
    /** The year of the edition that it shall be limited to; null for all. */
    edition: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The year of the edition that it shall be limited to; null for all." }) as never,
    /** The address of whoever shall hold it. Whether it has an account is not said before the proposal is confirmed. */
    email: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The address of whoever shall hold it. Whether it has an account is not said before the proposal is confirmed." }) as never,
    /** It can be confirmed before this instant, and no longer at it. */
    expiresAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "It can be confirmed before this instant, and no longer at it." }) as never,
    /** The key of the field that it shall be limited to; null for all. */
    field: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The key of the field that it shall be limited to; null for all." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** When. */
    proposedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** Who proposed it. Somebody else has to confirm. */
    proposedBy: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who proposed it. Somebody else has to confirm." }) as never,
    /** The role. */
    role: (): On<Role> => tg.FieldResolver(() => Role, { nullable: false, description: "The role." }) as never,
    /** Where it stands. */
    state: (): On<RoleProposalState> => tg.FieldResolver(() => RoleProposalState, { nullable: false, description: "Where it stands." }) as never,
  },
  RotateKeyPayload: {
    /** The new key; null when refused. */
    key: (): On<Maybe<Parents['AccessKey']>> => tg.FieldResolver(() => AccessKey, { nullable: true, description: "The new key; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The new key's token. Shown once: null when refused, and in the answer to a retry. */
    token: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The new key's token. Shown once: null when refused, and in the answer to a retry." }) as never,
  },
  RuleAssignmentPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** True when it holds from the next run on; null when refused. */
    ruled: (): On<Maybe<boolean>> => tg.FieldResolver(() => Boolean, { nullable: true, description: "True when it holds from the next run on; null when refused." }) as never,
  },
  RuleDuplicatePayload: {
    /** The case as it is now; null when refused. */
    case: (): On<Maybe<Parents['ScreeningCase']>> => tg.FieldResolver(() => ScreeningCase, { nullable: true, description: "The case as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  RuleJudgement: {
    /** When. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** Who. */
    by: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who." }) as never,
    /** Why. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why." }) as never,
    /** The version of the edition's rules. */
    rulesVersion: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The version of the edition's rules." }) as never,
    /** The verdict. */
    verdict: (): On<JudgedVerdict> => tg.FieldResolver(() => JudgedVerdict, { nullable: false, description: "The verdict." }) as never,
  },
  RuleSetting: {
    /** What it looks at. */
    check: (): On<RuleCheck> => tg.FieldResolver(() => RuleCheck, { nullable: false, description: "What it looks at." }) as never,
    /** How many countries or regions, where the check asks for them. */
    count: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "How many countries or regions, where the check asks for them." }) as never,
    /** Stable key, unique within the edition. */
    key: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Stable key, unique within the edition." }) as never,
    /** Languages that a whole text is needed in besides the source. */
    languages: (): On<readonly (string)[]> => tg.FieldResolver(() => [LocaleScalar], { nullable: false, description: "Languages that a whole text is needed in besides the source." }) as never,
    /** How many pictures, where the check asks for them. */
    pictures: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "How many pictures, where the check asks for them." }) as never,
    /** The rule in words, one per language. */
    texts: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "The rule in words, one per language." }) as never,
    /** Lists of ISO 3166-1 alpha-2 codes; those in one list count once. */
    together: (): On<readonly (readonly (string)[])[]> => tg.FieldResolver(() => [[String]], { nullable: false, description: "Lists of ISO 3166-1 alpha-2 codes; those in one list count once." }) as never,
    /** The year, where the check asks for one. */
    year: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The year, where the check asks for one." }) as never,
  },
  RuleTiePayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The person and the case, with what follows; null when refused. */
    tie: (): On<Maybe<Parents['CaseTie']>> => tg.FieldResolver(() => CaseTie, { nullable: true, description: "The person and the case, with what follows; null when refused." }) as never,
  },
  SaveReviewPayload: {
    /** The sheet as it was saved in between; null unless that is why it was refused. */
    conflict: (): On<Maybe<Parents['ReviewSheet']>> => tg.FieldResolver(() => ReviewSheet, { nullable: true, description: "The sheet as it was saved in between; null unless that is why it was refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The sheet; null when refused. */
    sheet: (): On<Maybe<Parents['ReviewSheet']>> => tg.FieldResolver(() => ReviewSheet, { nullable: true, description: "The sheet; null when refused." }) as never,
  },
  SaveSubmissionPayload: {
    /** Both sides, when somebody else saved in between. */
    conflict: (): On<Maybe<Parents['SubmissionConflict']>> => tg.FieldResolver(() => SubmissionConflict, { nullable: true, description: "Both sides, when somebody else saved in between." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The draft as saved; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The draft as saved; null when refused." }) as never,
  },
  Score: {
    /** The criterion's key. */
    criterion: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The criterion's key." }) as never,
    /** The word in the place of a score; null where there is one. */
    instead: (): On<Maybe<NoScore>> => tg.FieldResolver(() => NoScore, { nullable: true, description: "The word in the place of a score; null where there is one." }) as never,
    /** The score, within the criterion's range; null where a word stands in its place. */
    value: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The score, within the criterion's range; null where a word stands in its place." }) as never,
  },
  ScreeningCase: {
    /** Cases that may be the same, the likeliest first: those that somebody ruled on, and at most 10 others. Of this edition and released ones of earlier editions, found across languages. */
    duplicates: (): On<readonly (Parents['DuplicateCandidate'])[]> => tg.FieldResolver(() => [DuplicateCandidate], { nullable: false, description: "Cases that may be the same, the likeliest first: those that somebody ruled on, and at most 10 others. Of this edition and released ones of earlier editions, found across languages." }) as never,
    /** Each rule's verdict on what was handed in last, with what people decided. */
    findings: (): On<readonly (Parents['ScreeningFinding'])[]> => tg.FieldResolver(() => [ScreeningFinding], { nullable: false, description: "Each rule's verdict on what was handed in last, with what people decided." }) as never,
    /** When it was returned, and for what, the newest first. */
    returns: (): On<readonly (Parents['SubmissionReturn'])[]> => tg.FieldResolver(() => [SubmissionReturn], { nullable: false, description: "When it was returned, and for what, the newest first." }) as never,
    /** How its revisions came out, the newest first. The last of a revision holds. */
    screenings: (): On<readonly (Parents['ScreeningDecision'])[]> => tg.FieldResolver(() => [ScreeningDecision], { nullable: false, description: "How its revisions came out, the newest first. The last of a revision holds." }) as never,
    /** Where it stands. */
    state: (): On<ScreeningState> => tg.FieldResolver(() => ScreeningState, { nullable: false, description: "Where it stands." }) as never,
    /** The case, as it was handed in last. */
    submission: (): On<Parents['Submission']> => tg.FieldResolver(() => Submission, { nullable: false, description: "The case, as it was handed in last." }) as never,
  },
  ScreeningConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['ScreeningEdge'])[]> => tg.FieldResolver(() => [ScreeningEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  ScreeningDecision: {
    /** When. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** Who. */
    by: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who." }) as never,
    /** The outcome. */
    outcome: (): On<ScreeningOutcome> => tg.FieldResolver(() => ScreeningOutcome, { nullable: false, description: "The outcome." }) as never,
    /** Why. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why." }) as never,
    /** The number of the revision, from 1. */
    revision: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The number of the revision, from 1." }) as never,
  },
  ScreeningEdge: {
    /** Hand this to `after` to read on behind this case. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this case." }) as never,
    /** The case. */
    node: (): On<Parents['ScreeningCase']> => tg.FieldResolver(() => ScreeningCase, { nullable: false, description: "The case." }) as never,
  },
  ScreeningFinding: {
    /** What the rule rests on, in the caller's language. */
    evidence: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What the rule rests on, in the caller's language." }) as never,
    /** The verdict that holds: a person's where the rule left it to one and somebody decided, else the rule's. */
    holds: (): On<Verdict> => tg.FieldResolver(() => Verdict, { nullable: false, description: "The verdict that holds: a person's where the rule left it to one and somebody decided, else the rule's." }) as never,
    /** What people decided, the newest first. The first holds. */
    judgements: (): On<readonly (Parents['RuleJudgement'])[]> => tg.FieldResolver(() => [RuleJudgement], { nullable: false, description: "What people decided, the newest first. The first holds." }) as never,
    /** The rule. */
    rule: (): On<Parents['EligibilityRule']> => tg.FieldResolver(() => EligibilityRule, { nullable: false, description: "The rule." }) as never,
    /** The version of the edition's rules that it was judged by. */
    rulesVersion: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The version of the edition's rules that it was judged by." }) as never,
    /** What the rule says. */
    verdict: (): On<Verdict> => tg.FieldResolver(() => Verdict, { nullable: false, description: "What the rule says." }) as never,
  },
  SearchFacetValue: {
    /** How many cases. */
    count: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many cases." }) as never,
    /** What to put into the filter. */
    key: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What to put into the filter." }) as never,
    /** What it is called; null for tiers, which are a closed list. */
    name: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "What it is called; null for tiers, which are a closed list." }) as never,
  },
  SearchFacets: {
    /** By country or region; a case counts in each of its own. */
    countries: (): On<readonly (Parents['SearchFacetValue'])[]> => tg.FieldResolver(() => [SearchFacetValue], { nullable: false, description: "By country or region; a case counts in each of its own." }) as never,
    /** By edition; the key is the year. */
    editions: (): On<readonly (Parents['SearchFacetValue'])[]> => tg.FieldResolver(() => [SearchFacetValue], { nullable: false, description: "By edition; the key is the year." }) as never,
    /** By field. */
    fields: (): On<readonly (Parents['SearchFacetValue'])[]> => tg.FieldResolver(() => [SearchFacetValue], { nullable: false, description: "By field." }) as never,
    /** By kind of content. */
    kinds: (): On<readonly (Parents['SearchFacetValue'])[]> => tg.FieldResolver(() => [SearchFacetValue], { nullable: false, description: "By kind of content." }) as never,
    /** By organization, of the fifty with most cases. */
    organizations: (): On<readonly (Parents['SearchFacetValue'])[]> => tg.FieldResolver(() => [SearchFacetValue], { nullable: false, description: "By organization, of the fifty with most cases." }) as never,
    /** By tier. */
    tiers: (): On<readonly (Parents['SearchFacetValue'])[]> => tg.FieldResolver(() => [SearchFacetValue], { nullable: false, description: "By tier." }) as never,
  },
  SearchHighlight: {
    /** In which direction the text runs. */
    direction: (): On<TextDirection> => tg.FieldResolver(() => TextDirection, { nullable: false, description: "In which direction the text runs." }) as never,
    /** The language of the text, BCP 47. It is the one asked for where something was found there, else another in which it was. */
    locale: (): On<string> => tg.FieldResolver(() => LocaleScalar, { nullable: false, description: "The language of the text, BCP 47. It is the one asked for where something was found there, else another in which it was." }) as never,
    /** What it is a text of. */
    part: (): On<SearchedPart> => tg.FieldResolver(() => SearchedPart, { nullable: false, description: "What it is a text of." }) as never,
    /** The text in stretches, in their order. */
    stretches: (): On<readonly (Parents['SearchedStretch'])[]> => tg.FieldResolver(() => [SearchedStretch], { nullable: false, description: "The text in stretches, in their order." }) as never,
  },
  SearchedStretch: {
    /** Whether this is what was asked for. */
    isMatch: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether this is what was asked for." }) as never,
    /** The text as it was published, without any markup. */
    text: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The text as it was published, without any markup." }) as never,
  },
  SendMessagePayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The thread with the message; null when refused. */
    thread: (): On<Maybe<Parents['MessageThread']>> => tg.FieldResolver(() => MessageThread, { nullable: true, description: "The thread with the message; null when refused." }) as never,
  },
  Session: {
    /** When it ends by itself. */
    endsAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it ends by itself." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** Whether this request came with it. */
    isCurrent: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether this request came with it." }) as never,
    /** How it began. */
    method: (): On<SignInMethod> => tg.FieldResolver(() => SignInMethod, { nullable: false, description: "How it began." }) as never,
    /** When a second factor was shown in it; null before. */
    secondFactorAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When a second factor was shown in it; null before." }) as never,
    /** When it began. */
    startedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it began." }) as never,
  },
  SetCommitteeRulesPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The rules; null when refused. */
    rules: (): On<Maybe<Parents['CommitteeRules']>> => tg.FieldResolver(() => CommitteeRules, { nullable: true, description: "The rules; null when refused." }) as never,
  },
  SetContactsPayload: {
    /** The edition's desk as it is now; null when refused. */
    desk: (): On<Maybe<Parents['EditionDesk']>> => tg.FieldResolver(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  SetCriteriaPayload: {
    /** The edition's desk as it is now; null when refused. */
    desk: (): On<Maybe<Parents['EditionDesk']>> => tg.FieldResolver(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  SetFieldsPayload: {
    /** The edition's desk as it is now; null when refused. */
    desk: (): On<Maybe<Parents['EditionDesk']>> => tg.FieldResolver(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  SetMemberRolePayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The submission with its members; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The submission with its members; null when refused." }) as never,
  },
  SetPasswordPayload: {
    /** Why it was refused; empty when done. All other sessions of the person have ended. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done. All other sessions of the person have ended." }) as never,
  },
  SetQuotasPayload: {
    /** The edition's desk as it is now; null when refused. */
    desk: (): On<Maybe<Parents['EditionDesk']>> => tg.FieldResolver(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  SetRulesPayload: {
    /** The edition's desk as it is now; null when refused. */
    desk: (): On<Maybe<Parents['EditionDesk']>> => tg.FieldResolver(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  SettleAgendaItemPayload: {
    /** The item as it stands, where somebody was faster; null otherwise. */
    conflict: (): On<Maybe<Parents['AgendaItem']>> => tg.FieldResolver(() => AgendaItem, { nullable: true, description: "The item as it stands, where somebody was faster; null otherwise." }) as never,
    /** The item; null when refused. */
    item: (): On<Maybe<Parents['AgendaItem']>> => tg.FieldResolver(() => AgendaItem, { nullable: true, description: "The item; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  ShowApplicantsPayload: {
    /** The edition's desk as it is now; null when refused. */
    desk: (): On<Maybe<Parents['EditionDesk']>> => tg.FieldResolver(() => EditionDesk, { nullable: true, description: "The edition's desk as it is now; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  Showcase: {
    /** The edition shown. */
    edition: (): On<Parents['Edition']> => tg.FieldResolver(() => Edition, { nullable: false, description: "The edition shown." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** The programme in stage order. */
    items: (): On<readonly (Parents['ShowcaseItem'])[]> => tg.FieldResolver(() => [ShowcaseItem], { nullable: false, description: "The programme in stage order." }) as never,
    /** Goes up by one with each published programme of the edition. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each published programme of the edition." }) as never,
  },
  ShowcaseItem: {
    /** The case shown. */
    case: (): On<Parents['Case']> => tg.FieldResolver(() => Case, { nullable: false, description: "The case shown." }) as never,
    /** Its place, from 1. */
    order: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Its place, from 1." }) as never,
  },
  SignInPayload: {
    /** When the session ends by itself; null when refused. */
    expiresAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When the session ends by itself; null when refused." }) as never,
    /** The signed-in person; null when refused. */
    person: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "The signed-in person; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** Send it as `Authorization: Bearer …`. Shown once; null when refused. */
    token: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Send it as `Authorization: Bearer …`. Shown once; null when refused." }) as never,
  },
  SignInWithLinkPayload: {
    /** When the session ends by itself; null when refused. */
    expiresAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When the session ends by itself; null when refused." }) as never,
    /** The signed-in person; null when refused. */
    person: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "The signed-in person; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** Send it as `Authorization: Bearer …`. Shown once; null when refused. */
    token: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Send it as `Authorization: Bearer …`. Shown once; null when refused." }) as never,
  },
  SignInWithPasskeyPayload: {
    /** When the session ends by itself; null when refused. */
    expiresAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When the session ends by itself; null when refused." }) as never,
    /** The signed-in person; null when refused. */
    person: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "The signed-in person; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** Send it as `Authorization: Bearer …`. Shown once; null when refused. */
    token: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Send it as `Authorization: Bearer …`. Shown once; null when refused." }) as never,
  },
  SignOutPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  StageCue: {
    /** When the cue was given. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When the cue was given." }) as never,
    /** The item on stage; null when none is. */
    current: (): On<Maybe<Parents['ShowcaseItem']>> => tg.FieldResolver(() => ShowcaseItem, { nullable: true, description: "The item on stage; null when none is." }) as never,
    /** A message for the hall, once per language; empty when there is none. */
    message: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "A message for the hall, once per language; empty when there is none." }) as never,
    /** The version of the programme that `current` refers to. */
    programmeVersion: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The version of the programme that `current` refers to." }) as never,
    /** Goes up by one with each cue of the edition; 0 before the first. Ignore a cue with a lower number than one already shown. */
    sequence: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each cue of the edition; 0 before the first. Ignore a cue with a lower number than one already shown." }) as never,
    /** What the stage is doing. */
    state: (): On<StageState> => tg.FieldResolver(() => StageState, { nullable: false, description: "What the stage is doing." }) as never,
  },
  StartAuthenticatorAppPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The secret in base32, for typing; shown once. Null when refused. */
    secret: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The secret in base32, for typing; shown once. Null when refused." }) as never,
    /** The `otpauth:` address, for a QR code; shown once. Null when refused. */
    uri: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The `otpauth:` address, for a QR code; shown once. Null when refused." }) as never,
  },
  StartPasskeyRegistrationPayload: {
    /** The options as JSON, in the form that `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` takes; null when refused. */
    options: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The options as JSON, in the form that `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` takes; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  StartPasskeySignInPayload: {
    /** The options as JSON, in the form that `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` takes; null when refused. */
    options: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The options as JSON, in the form that `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` takes; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  StartSubmissionPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The draft; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The draft; null when refused." }) as never,
  },
  StepDownPayload: {
    /** The membership as it ended; reviews that were given stay; null when refused. */
    membership: (): On<Maybe<Parents['CommitteeMembership']>> => tg.FieldResolver(() => CommitteeMembership, { nullable: true, description: "The membership as it ended; reviews that were given stay; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  Submission: {
    /** The organizations behind it, the lead first. */
    applicants: (): On<readonly (Parents['SubmissionApplicant'])[]> => tg.FieldResolver(() => [SubmissionApplicant], { nullable: false, description: "The organizations behind it, the lead first." }) as never,
    /** The first instant at which it is not taken any more: the edition's close, or a later one that was granted. */
    closesAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The first instant at which it is not taken any more: the edition's close, or a later one that was granted." }) as never,
    /** What has to be mended, while it is returned; null otherwise. */
    correction: (): On<Maybe<Parents['Correction']>> => tg.FieldResolver(() => Correction, { nullable: true, description: "What has to be mended, while it is returned; null otherwise." }) as never,
    /** ISO 3166-1 alpha-2 codes of the countries and regions involved. */
    countries: (): On<readonly (string)[]> => tg.FieldResolver(() => [String], { nullable: false, description: "ISO 3166-1 alpha-2 codes of the countries and regions involved." }) as never,
    /** The year that names the edition. */
    edition: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The year that names the edition." }) as never,
    /** Each of the edition's rules, as it stands for this submission now. */
    eligibility: (): On<readonly (Parents['EligibilityFinding'])[]> => tg.FieldResolver(() => [EligibilityFinding], { nullable: false, description: "Each of the edition's rules, as it stands for this submission now." }) as never,
    /** The key of its field; null while not chosen. */
    field: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The key of its field; null while not chosen." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Invitations that nobody has opened, oldest first; for its owner only, empty for everybody else. */
    invitations: (): On<readonly (Parents['SubmissionInvitation'])[]> => tg.FieldResolver(() => [SubmissionInvitation], { nullable: false, description: "Invitations that nobody has opened, oldest first; for its owner only, empty for everybody else." }) as never,
    /** The key of the form that it takes; null while not chosen. */
    kind: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The key of the form that it takes; null while not chosen." }) as never,
    /** What it may hold, and until when. */
    limits: (): On<Parents['SubmissionLimits']> => tg.FieldResolver(() => SubmissionLimits, { nullable: false, description: "What it may hold, and until when." }) as never,
    /** Its pictures, videos and documents, by kind and in their order. Those that are not ready are among them. */
    materials: (): On<readonly (Parents['Material'])[]> => tg.FieldResolver(() => [Material], { nullable: false, description: "Its pictures, videos and documents, by kind and in their order. Those that are not ready are among them." }) as never,
    /** Who works on it, the owner first. */
    members: (): On<readonly (Parents['SubmissionMember'])[]> => tg.FieldResolver(() => [SubmissionMember], { nullable: false, description: "Who works on it, the owner first." }) as never,
    /** Its pictures, the cover first. */
    pictures: (): On<readonly (Parents['SubmissionPicture'])[]> => tg.FieldResolver(() => [SubmissionPicture], { nullable: false, description: "Its pictures, the cover first." }) as never,
    /** The version that counts at the close without another click; null where none is marked, and once it is handed in. */
    ready: (): On<Maybe<Parents['ReadyMark']>> => tg.FieldResolver(() => ReadyMark, { nullable: true, description: "The version that counts at the close without another click; null where none is marked, and once it is handed in." }) as never,
    /** The receipt of what was handed in last; null until it is handed in. */
    receipt: (): On<Maybe<Parents['Receipt']>> => tg.FieldResolver(() => Receipt, { nullable: true, description: "The receipt of what was handed in last; null until it is handed in." }) as never,
    /** Every receipt, the newest first: one for each time it was handed in. */
    receipts: (): On<readonly (Parents['Receipt'])[]> => tg.FieldResolver(() => [Receipt], { nullable: false, description: "Every receipt, the newest first: one for each time it was handed in." }) as never,
    /** Who recommends it, and who was asked to. */
    recommendations: (): On<readonly (Parents['Recommendation'])[]> => tg.FieldResolver(() => [Recommendation], { nullable: false, description: "Who recommends it, and who was asked to." }) as never,
    /** Its sections that were ever saved. One that is missing has the version 0. */
    sections: (): On<readonly (Parents['DraftSection'])[]> => tg.FieldResolver(() => [DraftSection], { nullable: false, description: "Its sections that were ever saved. One that is missing has the version 0." }) as never,
    /** The language in which it is written first. */
    sourceLocale: (): On<string> => tg.FieldResolver(() => LocaleScalar, { nullable: false, description: "The language in which it is written first." }) as never,
    /** The day on which implementation began; null while not given. */
    startedOn: (): On<Maybe<string>> => tg.FieldResolver(() => DateScalar, { nullable: true, description: "The day on which implementation began; null while not given." }) as never,
    /** Where it stands. */
    step: (): On<SubmissionStep> => tg.FieldResolver(() => SubmissionStep, { nullable: false, description: "Where it stands." }) as never,
    /** Its texts, one per language, the source first. */
    texts: (): On<readonly (Parents['SubmissionText'])[]> => tg.FieldResolver(() => [SubmissionText], { nullable: false, description: "Its texts, one per language, the source first." }) as never,
    /** When it was last saved. */
    updatedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was last saved." }) as never,
    /** Goes up by one with each saved change. Send it back with the next change. */
    version: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Goes up by one with each saved change. Send it back with the next change." }) as never,
    /** As what the caller works on it; null for organizers. */
    yourRole: (): On<Maybe<SubmissionRole>> => tg.FieldResolver(() => SubmissionRole, { nullable: true, description: "As what the caller works on it; null for organizers." }) as never,
  },
  SubmissionApplicant: {
    /** The directory's entry. */
    organization: (): On<Parents['DirectoryEntry']> => tg.FieldResolver(() => DirectoryEntry, { nullable: false, description: "The directory's entry." }) as never,
    /** Its part. */
    role: (): On<ApplicantRole> => tg.FieldResolver(() => ApplicantRole, { nullable: false, description: "Its part." }) as never,
  },
  SubmissionChange: {
    /** The organizations behind it, if they were sent. */
    applicants: (): On<Maybe<readonly (Parents['SubmissionChangeApplicant'])[]>> => tg.FieldResolver(() => [SubmissionChangeApplicant], { nullable: true, description: "The organizations behind it, if they were sent." }) as never,
    /** The countries and regions, if they were sent. */
    countries: (): On<Maybe<readonly (string)[]>> => tg.FieldResolver(() => [String], { nullable: true, description: "The countries and regions, if they were sent." }) as never,
    /** The version of the draft that the change was made on, if it was named. */
    expectedVersion: (): On<Maybe<number>> => tg.FieldResolver(() => tg.Int, { nullable: true, description: "The version of the draft that the change was made on, if it was named." }) as never,
    /** The key of its field, if it was sent. */
    field: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The key of its field, if it was sent." }) as never,
    /** The key of the form that it takes, if it was sent. */
    kind: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "The key of the form that it takes, if it was sent." }) as never,
    /** The day on which implementation began, if it was sent. */
    startedOn: (): On<Maybe<string>> => tg.FieldResolver(() => DateScalar, { nullable: true, description: "The day on which implementation began, if it was sent." }) as never,
    /** The texts that were sent. */
    texts: (): On<readonly (Parents['SubmissionText'])[]> => tg.FieldResolver(() => [SubmissionText], { nullable: false, description: "The texts that were sent." }) as never,
  },
  SubmissionChangeApplicant: {
    /** The directory's entry. */
    organizationId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The directory's entry." }) as never,
    /** Its part. */
    role: (): On<ApplicantRole> => tg.FieldResolver(() => ApplicantRole, { nullable: false, description: "Its part." }) as never,
  },
  SubmissionConflict: {
    /** The sections that somebody saved in between, with who and when, where the change named sections; empty where it named the draft's version. */
    sections: (): On<readonly (Parents['DraftSection'])[]> => tg.FieldResolver(() => [DraftSection], { nullable: false, description: "The sections that somebody saved in between, with who and when, where the change named sections; empty where it named the draft's version." }) as never,
    /** What is stored. */
    stored: (): On<Parents['Submission']> => tg.FieldResolver(() => Submission, { nullable: false, description: "What is stored." }) as never,
    /** What the refused change would have made of the version it was made on, as far as it was sent. */
    yours: (): On<Parents['SubmissionChange']> => tg.FieldResolver(() => SubmissionChange, { nullable: false, description: "What the refused change would have made of the version it was made on, as far as it was sent." }) as never,
  },
  SubmissionConnection: {
    /** The page. */
    edges: (): On<readonly (Parents['SubmissionEdge'])[]> => tg.FieldResolver(() => [SubmissionEdge], { nullable: false, description: "The page." }) as never,
    /** Where the page stands. */
    pageInfo: (): On<Parents['PageInfo']> => tg.FieldResolver(() => PageInfo, { nullable: false, description: "Where the page stands." }) as never,
  },
  SubmissionEdge: {
    /** Hand this to `after` to read on behind this submission. */
    cursor: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Hand this to `after` to read on behind this submission." }) as never,
    /** The submission. */
    node: (): On<Parents['Submission']> => tg.FieldResolver(() => Submission, { nullable: false, description: "The submission." }) as never,
  },
  SubmissionExport: {
    /** The same for people: a plain document in the caller's language, with every text whole. */
    document: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The same for people: a plain document in the caller's language, with every text whole." }) as never,
    /** Its files. They are fetched one by one. */
    files: (): On<readonly (Parents['ExportedFile'])[]> => tg.FieldResolver(() => [ExportedFile], { nullable: false, description: "Its files. They are fetched one by one." }) as never,
    /** All that was written, as JSON. */
    json: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "All that was written, as JSON." }) as never,
    /** What the two files may be called, without an ending. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What the two files may be called, without an ending." }) as never,
  },
  SubmissionInvitation: {
    /** The mail box that it went to. */
    address: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The mail box that it went to." }) as never,
    /** Its link opens nothing from here on. */
    expiresAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "Its link opens nothing from here on." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** When it was sent. */
    invitedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When it was sent." }) as never,
    /** As what. */
    role: (): On<MemberRole> => tg.FieldResolver(() => MemberRole, { nullable: false, description: "As what." }) as never,
  },
  SubmissionLimits: {
    /** Most applicants, the lead included. */
    applicants: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Most applicants, the lead included." }) as never,
    /** Largest picture that can be sent with a request by `attachPicture`, in bytes. */
    attachedPictureBytes: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Largest picture that can be sent with a request by `attachPicture`, in bytes." }) as never,
    /** Most bytes of all files together, a whole number. */
    bytesTogether: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "Most bytes of all files together, a whole number." }) as never,
    /** Most countries and regions. */
    countries: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Most countries and regions." }) as never,
    /** When it is in time. */
    deadline: (): On<Parents['DeadlineRule']> => tg.FieldResolver(() => DeadlineRule, { nullable: false, description: "When it is in time." }) as never,
    /** How much of each kind of file. */
    files: (): On<readonly (Parents['FileLimit'])[]> => tg.FieldResolver(() => [FileLimit], { nullable: false, description: "How much of each kind of file." }) as never,
    /** Most languages of a submission's texts, or of words about a material. */
    languages: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Most languages of a submission's texts, or of words about a material." }) as never,
    /** Most people at its desk and open invitations together, its owner aside. */
    members: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Most people at its desk and open invitations together, its owner aside." }) as never,
    /** Uploads that one person has begun and not finished. */
    openUploads: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Uploads that one person has begun and not finished." }) as never,
    /** How long texts may be. */
    texts: (): On<readonly (Parents['TextLimit'])[]> => tg.FieldResolver(() => [TextLimit], { nullable: false, description: "How long texts may be." }) as never,
    /** How long the bytes of an upload are awaited, in hours. */
    uploadHours: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How long the bytes of an upload are awaited, in hours." }) as never,
  },
  SubmissionMember: {
    /** The person's id. Opaque, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The person's id. Opaque, unchanged for life." }) as never,
    /** The name, written whole as the person wishes. */
    name: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The name, written whole as the person wishes." }) as never,
    /** As what. */
    role: (): On<SubmissionRole> => tg.FieldResolver(() => SubmissionRole, { nullable: false, description: "As what." }) as never,
    /** From when on. */
    since: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "From when on." }) as never,
  },
  SubmissionPicture: {
    /** What the picture shows, one per language. */
    alt: (): On<readonly (Parents['LocalizedString'])[]> => tg.FieldResolver(() => [LocalizedString], { nullable: false, description: "What the picture shows, one per language." }) as never,
    /** Whom to credit; null where nobody is named. */
    credit: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Whom to credit; null where nobody is named." }) as never,
    /** Height in pixels, as handed in. */
    height: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Height in pixels, as handed in." }) as never,
    /** Opaque identifier, unchanged for life. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier, unchanged for life." }) as never,
    /** Where it can be fetched for five minutes, by the person who asked and with the session that they asked with, sent along as `Authorization`. The smallest rendition that is at least as wide as asked for, else the widest. */
    url: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Where it can be fetched for five minutes, by the person who asked and with the session that they asked with, sent along as `Authorization`. The smallest rendition that is at least as wide as asked for, else the widest." }) as never,
    /** Width in pixels, as handed in. */
    width: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Width in pixels, as handed in." }) as never,
  },
  SubmissionReturn: {
    /** When. */
    at: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** Who. */
    by: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who." }) as never,
    /** What was to be mended. */
    parts: (): On<readonly (Parents['CorrectionPart'])[]> => tg.FieldResolver(() => [CorrectionPart], { nullable: false, description: "What was to be mended." }) as never,
    /** Why. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why." }) as never,
    /** The number of the revision that was returned, from 1. */
    revision: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "The number of the revision that was returned, from 1." }) as never,
    /** The first instant at which nothing was taken any more. */
    until: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The first instant at which nothing was taken any more." }) as never,
  },
  SubmissionText: {
    /** The full account, plain text with blank lines between paragraphs. */
    body: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The full account, plain text with blank lines between paragraphs." }) as never,
    /** The language. */
    locale: (): On<string> => tg.FieldResolver(() => LocaleScalar, { nullable: false, description: "The language." }) as never,
    /** A short account. */
    summary: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "A short account." }) as never,
    /** The title. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The title." }) as never,
  },
  SubmissionsExport: {
    /** The columns of the table; JSON has the same members, and more. */
    columns: (): On<readonly (Parents['ExportColumn'])[]> => tg.FieldResolver(() => [ExportColumn], { nullable: false, description: "The columns of the table; JSON has the same members, and more." }) as never,
    /** The address opens nothing from here on. */
    expiresAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "The address opens nothing from here on." }) as never,
    /** What the file calls itself. */
    fileName: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What the file calls itself." }) as never,
    /** Where it can be fetched for five minutes, by the person who asked and in the session that they asked with, sent along as `Authorization`. The table is made when it is fetched, from one state of the database, and its fetching is written into the audit. */
    url: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Where it can be fetched for five minutes, by the person who asked and in the session that they asked with, sent along as `Authorization`. The table is made when it is fetched, from one state of the database, and its fetching is written into the audit." }) as never,
  },
  SubmitCasePayload: {
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
    /** The submission, with its receipt; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The submission, with its receipt; null when refused." }) as never,
  },
  SubmitReviewPayload: {
    /** The sheet as it was saved in between; null unless that is why it was refused. */
    conflict: (): On<Maybe<Parents['ReviewSheet']>> => tg.FieldResolver(() => ReviewSheet, { nullable: true, description: "The sheet as it was saved in between; null unless that is why it was refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The review; null when refused. */
    review: (): On<Maybe<Parents['Review']>> => tg.FieldResolver(() => Review, { nullable: true, description: "The review; null when refused." }) as never,
  },
  SuspendPersonPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The suspension; null when refused. Sessions, links and personal keys have ended, and do not come back. */
    suspension: (): On<Maybe<Parents['Suspension']>> => tg.FieldResolver(() => Suspension, { nullable: true, description: "The suspension; null when refused. Sessions, links and personal keys have ended, and do not come back." }) as never,
  },
  Suspension: {
    /** The address. Whether it has an account is not said. */
    email: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The address. Whether it has an account is not said." }) as never,
    /** Opaque identifier. */
    id: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "Opaque identifier." }) as never,
    /** When it was reinstated; null while it is suspended. */
    reinstatedAt: (): On<Maybe<Instant>> => tg.FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was reinstated; null while it is suspended." }) as never,
    /** Who wants it reinstated; null while nobody does. Somebody else has to agree. */
    reinstatementProposedBy: (): On<Maybe<Parents['Person']>> => tg.FieldResolver(() => Person, { nullable: true, description: "Who wants it reinstated; null while nobody does. Somebody else has to agree." }) as never,
    /** When. */
    suspendedAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** Who suspended it. */
    suspendedBy: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who suspended it." }) as never,
  },
  Tally: {
    /** How many. */
    count: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many." }) as never,
    /** What is counted, by its key, code, id or day; empty where a submission says nothing. */
    key: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What is counted, by its key, code, id or day; empty where a submission says nothing." }) as never,
    /** Its name in the caller's language; null where the key says it. */
    name: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "Its name in the caller's language; null where the key says it." }) as never,
  },
  TextLimit: {
    /** Most graphemes: extended grapheme clusters of Unicode (UAX #29), counted after NFC, with line ends as one line feed and no blanks around it. What `Intl.Segmenter` says. */
    graphemes: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "Most graphemes: extended grapheme clusters of Unicode (UAX #29), counted after NFC, with line ends as one line feed and no blanks around it. What `Intl.Segmenter` says." }) as never,
    /** Whether line feeds may stand in it. Other controls never may. */
    lines: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether line feeds may stand in it. Other controls never may." }) as never,
    /** Which text. */
    text: (): On<LimitedText> => tg.FieldResolver(() => LimitedText, { nullable: false, description: "Which text." }) as never,
  },
  Tie: {
    /** What it is. */
    kind: (): On<TieKind> => tg.FieldResolver(() => TieKind, { nullable: false, description: "What it is." }) as never,
    /** What was found or declared, in words; empty where the kind says all. */
    note: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "What was found or declared, in words; empty where the kind says all." }) as never,
    /** The applicant or recommender that it goes through, where it goes through one. */
    organization: (): On<Maybe<Parents['DirectoryEntry']>> => tg.FieldResolver(() => DirectoryEntry, { nullable: true, description: "The applicant or recommender that it goes through, where it goes through one." }) as never,
  },
  TieRuling: {
    /** Why. */
    reason: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Why." }) as never,
    /** When. */
    ruledAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When." }) as never,
    /** Who ruled. */
    ruledBy: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "Who ruled." }) as never,
    /** The ruling. */
    ruling: (): On<TieRulingKind> => tg.FieldResolver(() => TieRulingKind, { nullable: false, description: "The ruling." }) as never,
  },
  UnmarkReadyPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The draft without a mark; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The draft without a mark; null when refused." }) as never,
  },
  UnmetWish: {
    /** The expert. */
    person: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "The expert." }) as never,
    /** The submission's id. */
    submissionId: (): On<string> => tg.FieldResolver(() => tg.ID, { nullable: false, description: "The submission's id." }) as never,
    /** Its title in the language that it was written in. */
    title: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Its title in the language that it was written in." }) as never,
    /** What they wish. */
    wish: (): On<ReviewWish> => tg.FieldResolver(() => ReviewWish, { nullable: false, description: "What they wish." }) as never,
  },
  UploadTicket: {
    /** How many bytes are awaited in all. */
    byteLength: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many bytes are awaited in all." }) as never,
    /** How many bytes to send in one PATCH: one that takes longer than the node waits is cut, and what arrived of it is kept. */
    chunkBytes: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many bytes to send in one PATCH: one that takes longer than the node waits is cut, and what arrived of it is kept." }) as never,
    /** When the upload is given up. */
    expiresAt: (): On<Instant> => tg.FieldResolver(() => DateTimeScalar, { nullable: false, description: "When the upload is given up." }) as never,
    /** The address, for its owner alone: the session's token goes along as `Authorization`. */
    url: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "The address, for its owner alone: the session's token goes along as `Authorization`." }) as never,
  },
  Video: {
    /** What the video shows; null where nobody has said. */
    caption: (): On<Maybe<string>> => tg.FieldResolver(() => String, { nullable: true, description: "What the video shows; null where nobody has said." }) as never,
    /** Length in seconds. */
    durationSeconds: (): On<number> => tg.FieldResolver(() => tg.Float, { nullable: false, description: "Length in seconds." }) as never,
    /** Media type of the file. */
    mimeType: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Media type of the file." }) as never,
    /** A still that stands for it; null when there is none. */
    poster: (): On<Maybe<Parents['Picture']>> => tg.FieldResolver(() => Picture, { nullable: true, description: "A still that stands for it; null when there is none." }) as never,
    /** Address of the file. */
    url: (): On<string> => tg.FieldResolver(() => String, { nullable: false, description: "Address of the file." }) as never,
  },
  Viewer: {
    /** Cases of the person's fields that they may judge, once applications have closed and until reviews close; empty for whoever is no expert of the edition. None that they are tied to is among them. */
    casesToWish: (): On<Parents['CaseToWishConnection']> => tg.FieldResolver(() => CaseToWishConnection, { nullable: false, description: "Cases of the person's fields that they may judge, once applications have closed and until reviews close; empty for whoever is no expert of the edition. None that they are tied to is among them." }) as never,
    /** A field's committee, for its chairs, who stands in, its experts and the edition's organizers; null for everybody else. */
    committee: (): On<Maybe<Parents['FieldCommittee']>> => tg.FieldResolver(() => FieldCommittee, { nullable: true, description: "A field's committee, for its chairs, who stands in, its experts and the edition's organizers; null for everybody else." }) as never,
    /** An edition's desk; null for everybody but its organizers. */
    desk: (): On<Maybe<Parents['EditionDesk']>> => tg.FieldResolver(() => EditionDesk, { nullable: true, description: "An edition's desk; null for everybody but its organizers." }) as never,
    /** What the person has asked for and not taken back; null when nothing. */
    erasure: (): On<Maybe<Parents['ErasureRequest']>> => tg.FieldResolver(() => ErasureRequest, { nullable: true, description: "What the person has asked for and not taken back; null when nothing." }) as never,
    /** A submission to take away, whole, also after the close; null when there is none by that id at whose desk the person is. */
    exportSubmission: (): On<Maybe<Parents['SubmissionExport']>> => tg.FieldResolver(() => SubmissionExport, { nullable: true, description: "A submission to take away, whole, also after the close; null when there is none by that id at whose desk the person is." }) as never,
    /** A field's cases with all their figures, for its chairs and the edition's organizers; null for everybody else. */
    fieldTable: (): On<Maybe<Parents['FieldTable']>> => tg.FieldResolver(() => FieldTable, { nullable: true, description: "A field's cases with all their figures, for its chairs and the edition's organizers; null for everybody else." }) as never,
    /** The person's own keys, newest first; the last 200. */
    keys: (): On<readonly (Parents['AccessKey'])[]> => tg.FieldResolver(() => [AccessKey], { nullable: false, description: "The person's own keys, newest first; the last 200." }) as never,
    /** The language in which mails come to the person; null while none was chosen: then they come in all. */
    mailLanguage: (): On<Maybe<string>> => tg.FieldResolver(() => LocaleScalar, { nullable: true, description: "The language in which mails come to the person; null while none was chosen: then they come in all." }) as never,
    /** The person's parts on committees, newest first. */
    memberships: (): On<readonly (Parents['CommitteeMembership'])[]> => tg.FieldResolver(() => [CommitteeMembership], { nullable: false, description: "The person's parts on committees, newest first." }) as never,
    /** The messages about a submission; null when there is none by that id, or none for this person. */
    messageThread: (): On<Maybe<Parents['MessageThread']>> => tg.FieldResolver(() => MessageThread, { nullable: true, description: "The messages about a submission; null when there is none by that id, or none for this person." }) as never,
    /** An entry of the directory; the one that it was merged into, where it was; null when there is none by that id. */
    organization: (): On<Maybe<Parents['DirectoryEntry']>> => tg.FieldResolver(() => DirectoryEntry, { nullable: true, description: "An entry of the directory; the one that it was merged into, where it was; null when there is none by that id." }) as never,
    /** Entries of the directory by any of their names in any language, the nearest first. Finds parts of names, and names that are nearly the same. */
    organizations: (): On<readonly (Parents['DirectoryEntry'])[]> => tg.FieldResolver(() => [DirectoryEntry], { nullable: false, description: "Entries of the directory by any of their names in any language, the nearest first. Finds parts of names, and names that are nearly the same." }) as never,
    /** The person. */
    person: (): On<Parents['Person']> => tg.FieldResolver(() => Person, { nullable: false, description: "The person." }) as never,
    /** Everything that is kept about the person. Each reading is in the audit. Programs' keys do not reach it. */
    personalData: (): On<Parents['PersonalData']> => tg.FieldResolver(() => PersonalData, { nullable: false, description: "Everything that is kept about the person. Each reading is in the audit. Programs' keys do not reach it." }) as never,
    /** Every receipt of the submissions that the person works on, newest first. */
    receipts: (): On<Parents['AccountReceiptConnection']> => tg.FieldResolver(() => AccountReceiptConnection, { nullable: false, description: "Every receipt of the submissions that the person works on, newest first." }) as never,
    /** The desks of the organizations for which the person recommends, the newest edition first. */
    recommenderDesks: (): On<readonly (Parents['RecommenderDesk'])[]> => tg.FieldResolver(() => [RecommenderDesk], { nullable: false, description: "The desks of the organizations for which the person recommends, the newest edition first." }) as never,
    /** One review asked of the person; null when there is none by that id, or none for this person. */
    reviewAssignment: (): On<Maybe<Parents['ReviewAssignment']>> => tg.FieldResolver(() => ReviewAssignment, { nullable: true, description: "One review asked of the person; null when there is none by that id, or none for this person." }) as never,
    /** The reviews asked of the person, oldest first. */
    reviewAssignments: (): On<Parents['ReviewAssignmentConnection']> => tg.FieldResolver(() => ReviewAssignmentConnection, { nullable: false, description: "The reviews asked of the person, oldest first." }) as never,
    /** The roles that the person holds. */
    roles: (): On<readonly (Parents['RoleGrant'])[]> => tg.FieldResolver(() => [RoleGrant], { nullable: false, description: "The roles that the person holds." }) as never,
    /** The roles that the person holds once a second factor is confirmed; the same as `roles` when none is missing. */
    rolesInWaiting: (): On<readonly (Parents['RoleGrant'])[]> => tg.FieldResolver(() => [RoleGrant], { nullable: false, description: "The roles that the person holds once a second factor is confirmed; the same as `roles` when none is missing." }) as never,
    /** Where this session stands with the second factor. */
    secondFactor: (): On<SecondFactorState> => tg.FieldResolver(() => SecondFactorState, { nullable: false, description: "Where this session stands with the second factor." }) as never,
    /** The person's sessions that have not ended, newest first. */
    sessions: (): On<readonly (Parents['Session'])[]> => tg.FieldResolver(() => [Session], { nullable: false, description: "The person's sessions that have not ended, newest first." }) as never,
    /** A submission that the person may read; null when there is none by that id, or none for this person. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "A submission that the person may read; null when there is none by that id, or none for this person." }) as never,
    /** The submissions that the person works on, newest first. */
    submissions: (): On<Parents['SubmissionConnection']> => tg.FieldResolver(() => SubmissionConnection, { nullable: false, description: "The submissions that the person works on, newest first." }) as never,
    /** What the person can sign in with. */
    waysIn: (): On<Parents['WaysIn']> => tg.FieldResolver(() => WaysIn, { nullable: false, description: "What the person can sign in with." }) as never,
  },
  WaysIn: {
    /** Whether there is an authenticator app. */
    hasAuthenticatorApp: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether there is an authenticator app." }) as never,
    /** Whether there is a password. */
    hasPassword: (): On<boolean> => tg.FieldResolver(() => Boolean, { nullable: false, description: "Whether there is a password." }) as never,
    /** The passkeys, oldest first. A passkey counts as two factors. */
    passkeys: (): On<readonly (Parents['Passkey'])[]> => tg.FieldResolver(() => [Passkey], { nullable: false, description: "The passkeys, oldest first. A passkey counts as two factors." }) as never,
    /** How many recovery codes have not been used. */
    recoveryCodesLeft: (): On<number> => tg.FieldResolver(() => tg.Int, { nullable: false, description: "How many recovery codes have not been used." }) as never,
  },
  WishForCasePayload: {
    /** The case with the wish; null when refused. */
    case: (): On<Maybe<Parents['CaseToWish']>> => tg.FieldResolver(() => CaseToWish, { nullable: true, description: "The case with the wish; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  WithdrawFromPlanPayload: {
    /** The new version, waiting for a second person; null when refused. */
    plan: (): On<Maybe<Parents['DecisionPlan']>> => tg.FieldResolver(() => DecisionPlan, { nullable: true, description: "The new version, waiting for a second person; null when refused." }) as never,
    /** Why it was refused, all reasons at once; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused, all reasons at once; empty when done." }) as never,
  },
  WithdrawNoticeBatchPayload: {
    /** The letter; null when refused. */
    batch: (): On<Maybe<Parents['NoticeBatch']>> => tg.FieldResolver(() => NoticeBatch, { nullable: true, description: "The letter; null when refused." }) as never,
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
  },
  WithdrawRecommendationPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The recommendation; null when refused. */
    recommendation: (): On<Maybe<Parents['Recommendation']>> => tg.FieldResolver(() => Recommendation, { nullable: true, description: "The recommendation; null when refused." }) as never,
  },
  WithdrawSubmissionPayload: {
    /** Why it was refused; empty when done. */
    problems: (): On<readonly (Parents['Problem'])[]> => tg.FieldResolver(() => [Problem], { nullable: false, description: "Why it was refused; empty when done." }) as never,
    /** The submission as it is from now on; null when refused. */
    submission: (): On<Maybe<Parents['Submission']>> => tg.FieldResolver(() => Submission, { nullable: true, description: "The submission as it is from now on; null when refused." }) as never,
  },
};

export const objectTypes = [AbortReleasePayload, AcceptAccreditationPayload, AcceptExpertInvitationPayload, AcceptSubmissionInvitationPayload, AccessKey, AccountReceipt, AccountReceiptConnection, AccountReceiptEdge, AccreditRecommenderPayload, Accreditation, AccreditationContact, AddAgendaItemPayload, AddPasskeyPayload, Agenda, AgendaComment, AgendaItem, AgendaItemAct, AgreeRecommendationPayload, Agreement, AllowExtensionsPayload, AmendOrganizationPayload, Applicant, ApplyAssignmentPayload, ApproveNoticeBatchPayload, ApproveReleasePayload, AssignReviewerPayload, AssignmentCoverage, AssignmentLoad, AssignmentPair, AssignmentPairConnection, AssignmentPairEdge, AssignmentRuling, AssignmentRun, AssignmentShortfall, AttachPicturePayload, AuditEntry, AuditEntryConnection, AuditEntryEdge, AuditFact, Ballot, BallotCandidate, BallotPaper, BallotRank, BallotResult, BallotRow, BallotStanding, Calendar, CancelErasurePayload, Case, CaseChanged, CaseConnection, CaseEdge, CaseFigures, CaseKind, CaseRemoved, CaseSearchConnection, CaseSearchEdge, CaseText, CaseTie, CaseTieConnection, CaseTieEdge, CaseToWish, CaseToWishConnection, CaseToWishEdge, CaseToWishText, CastBallotPayload, ChangePage, ChooseMailLanguagePayload, CloseBallotPayload, CommentOnAgendaItemPayload, CommitteeMembership, CommitteePerson, CommitteeRules, CommitteeSeat, ComposeNoticePayload, ConfirmAuthenticatorAppPayload, ConfirmDecisionPlanPayload, ConfirmExpertPayload, ConfirmReviewPayload, ConfirmRoleGrantPayload, ConfirmSecondFactorPayload, Contact, Correction, CorrectionPart, Correlation, Country, CreateEditionPayload, Criterion, CriterionSetting, DeadlineRule, Decision, DecisionPlan, DeclareTiePayload, DeclineExpertInvitationPayload, DeclineRecommendationPayload, DeclineRoleGrantPayload, DescribeEditionPayload, DescribeMaterialPayload, DescribeMembershipPayload, DirectoryEntry, DiscussedText, Dossier, DossierAddress, DossierEntry, DossierFact, DossierSection, DraftSection, DuplicateCandidate, DuplicateRuling, DuplicateSign, Edition, EditionChange, EditionDesk, EditionProgress, EligibilityFinding, EligibilityRule, EndAccreditationPayload, EndExpertPayload, EndSessionPayload, ErasureRequest, Expert, ExpertConnection, ExpertEdge, ExportColumn, ExportedFile, Extension, FailScreeningPayload, Field, FieldCommittee, FieldFigures, FieldTable, FigureInterval, FileLimit, FocalPoint, GrantExtensionPayload, HandOverSubmissionPayload, HeldRole, HeldRoleConnection, HeldRoleEdge, Honour, InviteToSubmissionPayload, IssueKeyPayload, JudgeRulePayload, LeaveSubmissionPayload, LikelyDuplicate, LocalizedString, LockReviewPayload, MakeRecommendationCodePayload, MarkAgendaItemReadPayload, MarkNoAnswerNeededPayload, MarkReadyPayload, MarkThreadReadPayload, Material, MaterialFailure, MergeOrganizationsPayload, Message, MessageThread, MoveStagePayload, NamedKeySetting, Notice, NoticeBatch, NoticeBatchProgress, NoticeConnection, NoticeEdge, NoticeRecipient, NoticeRecipientConnection, NoticeRecipientEdge, NoticeSample, OfferRecommendationPayload, OpenAgendaPayload, OpenBallotPayload, OrderAgendaPayload, OrderMaterialsPayload, Organization, OtherReview, PageInfo, PassScreeningPayload, PassedOver, Passkey, Person, PersonalData, Picture, PlanDecisionsPayload, PlanWithdrawal, PrepareReleasePayload, Problem, Promotion, ProposeAssignmentPayload, ProposeDecisionPlanPayload, ProposeExpertPayload, ProposeRoleGrantPayload, ProvenanceNote, QuotaExceedance, QuotaMove, QuotaRule, Quotas, ReadyMark, Receipt, RecommendSubmissionPayload, Recommendation, RecommendationCode, RecommendationConnection, RecommendationCounts, RecommendationEdge, RecommendationOffer, RecommenderDesk, RefusedFigure, RegisterOrganizationPayload, ReinstatePersonPayload, Release, ReleaseApproval, ReleasedBefore, ReleasedBeforeApplicant, ReleasedBeforeText, RemoveAuthenticatorAppPayload, RemoveMaterialPayload, RemoveMemberPayload, RemovePasskeyPayload, ReopenAgendaItemPayload, ReopenReviewPayload, ReplaceMaterialPayload, RequestErasurePayload, RequestPasswordResetPayload, RequestSignInLinkPayload, RequestUploadPayload, RescheduleEditionPayload, ReturnSubmissionPayload, Review, ReviewAssignment, ReviewAssignmentConnection, ReviewAssignmentEdge, ReviewCoverage, ReviewCriterion, ReviewLoad, ReviewSheet, ReviewedApplicant, ReviewedPicture, ReviewedRevision, Reviewer, RevokeExtensionPayload, RevokeKeyPayload, RevokeRecommendationCodePayload, RevokeRolePayload, RevokeSubmissionInvitationPayload, RoleGrant, RoleProposal, RotateKeyPayload, RuleAssignmentPayload, RuleDuplicatePayload, RuleJudgement, RuleSetting, RuleTiePayload, SaveReviewPayload, SaveSubmissionPayload, Score, ScreeningCase, ScreeningConnection, ScreeningDecision, ScreeningEdge, ScreeningFinding, SearchFacetValue, SearchFacets, SearchHighlight, SearchedStretch, SendMessagePayload, Session, SetCommitteeRulesPayload, SetContactsPayload, SetCriteriaPayload, SetFieldsPayload, SetMemberRolePayload, SetPasswordPayload, SetQuotasPayload, SetRulesPayload, SettleAgendaItemPayload, ShowApplicantsPayload, Showcase, ShowcaseItem, SignInPayload, SignInWithLinkPayload, SignInWithPasskeyPayload, SignOutPayload, StageCue, StartAuthenticatorAppPayload, StartPasskeyRegistrationPayload, StartPasskeySignInPayload, StartSubmissionPayload, StepDownPayload, Submission, SubmissionApplicant, SubmissionChange, SubmissionChangeApplicant, SubmissionConflict, SubmissionConnection, SubmissionEdge, SubmissionExport, SubmissionInvitation, SubmissionLimits, SubmissionMember, SubmissionPicture, SubmissionReturn, SubmissionText, SubmissionsExport, SubmitCasePayload, SubmitReviewPayload, SuspendPersonPayload, Suspension, Tally, TextLimit, Tie, TieRuling, UnmarkReadyPayload, UnmetWish, UploadTicket, Video, Viewer, WaysIn, WishForCasePayload, WithdrawFromPlanPayload, WithdrawNoticeBatchPayload, WithdrawRecommendationPayload, WithdrawSubmissionPayload];
