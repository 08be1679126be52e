import type { EntityManager } from '@mikro-orm/postgresql';

interface Column {
  table: string;
  column: string;
}

/**
 * What becomes of a row that names a person when that person is erased: it goes, or it stays, naming somebody without a
 * name. What stays carries a decision, a proof, or somebody else's work. A table that comes later is named here, or a test
 * fails and nobody is erased.
 */
export const afterErasure: Readonly<Record<string, 'goes' | 'stays'>> = {
  'accreditation_contacts.person_id': 'goes',
  'accreditations.accredited_by': 'stays',
  'agenda_comments.author_id': 'stays', // what others answered to
  'agenda_item_history.acted_by': 'stays',
  'agenda_items.added_by': 'stays',
  'agenda_items.changed_by': 'stays',
  'agenda_reads.person_id': 'goes',
  'agendas.opened_by': 'stays',
  'applicants_proposals.ended_by': 'stays',
  'applicants_proposals.proposed_by': 'stays',
  'asked_materials.changed_by': 'stays',
  'asset_rights.recorded_by': 'stays', // proof of a consent
  'assets.owner_id': 'stays', // pictures of drafts go with their files
  'assignment_rulings.person_id': 'stays',
  'assignment_rulings.ruled_by': 'stays',
  'assignment_runs.applied_by': 'stays',
  'assignment_runs.asked_by': 'stays',
  'authenticator_apps.person_id': 'goes',
  'ballot_papers.voter_id': 'stays', // a vote that was given
  'ballots.closed_by': 'stays',
  'ballots.opened_by': 'stays',
  'collection_printings.approved_by': 'stays',
  'collection_proofs.requested_by': 'stays',
  'conflict_rulings.person_id': 'stays', // a review stays void
  'conflict_rulings.ruled_by': 'stays',
  'decision_plans.confirmed_by': 'stays',
  'decision_plans.proposed_by': 'stays',
  'declared_ties.declared_by': 'stays',
  'declared_ties.person_id': 'stays', // the same
  'edition_changes.changed_by': 'stays',
  'expert_affiliations.person_id': 'stays', // the same
  'experts.confirmed_by': 'stays',
  'experts.ended_by': 'stays',
  'experts.person_id': 'stays', // the same; the address follows the account's
  'experts.proposed_by': 'stays',
  'embargo_offers.confirmed_by': 'stays',
  'embargo_offers.proposed_by': 'stays',
  'embargo_offers.recalled_by': 'stays',
  'embargo_packages.acknowledged_by': 'stays',
  'embargo_reads.person_id': 'stays', // who held what before it was public
  'delegates.named_by': 'stays', // who comes for a case
  'email_changes.person_id': 'goes',
  'erasure_requests.person_id': 'goes',
  'extensions.granted_by': 'stays', // the applicant's address goes: it follows the account's
  'extensions.revoked_by': 'stays',
  'external_identities.person_id': 'goes',
  'feedback_rulings.ruled_by': 'stays',
  'hall_messages.confirmed_by': 'stays',
  'hall_messages.ended_by': 'stays',
  'hall_messages.proposed_by': 'stays',
  'glossaries.changed_by': 'stays',
  'honour_formulas.published_by': 'stays',
  'honour_lists.confirmed_by': 'stays',
  'honour_lists.proposed_by': 'stays',
  'idempotent_acts.person_id': 'goes',
  'keys.created_by': 'stays', // a partner's key works on
  'keys.person_id': 'goes',
  'machine_translations.requested_by': 'stays',
  'message_reads.person_id': 'goes',
  'messages.author_id': 'stays', // half of a conversation; those on drafts go with the draft
  'notice_batch_recipients.person_id': 'goes',
  'notice_batches.approved_by': 'stays',
  'notice_batches.composed_by': 'stays',
  'notice_batches.withdrawn_by': 'stays',
  'notices.person_id': 'goes',
  'organization_merges.merged_by': 'stays',
  'organizations.registered_by': 'stays',
  'outcome_acknowledgements.person_id': 'stays', // proof of confidence, on what was handed in
  'partner_acceptances.accepted_by': 'stays', // the partner has agreed, whoever said so
  'partner_terms.published_by': 'stays',
  'partners.created_by': 'stays',
  'passkeys.person_id': 'goes',
  'programmes.frozen_by': 'stays',
  'programmes.proposed_by': 'stays',
  'programmes.saved_by': 'stays',
  'prepared_files.requested_by': 'stays', // of a chosen case
  'prepared_rulings.ruled_by': 'stays',
  'prepared_versions.handed_in_by': 'stays',
  'ready_marks.marked_by': 'stays', // those of drafts go with the draft
  'recovery_codes.person_id': 'goes',
  'release_approvals.person_id': 'stays',
  'releases.aborted_by': 'stays',
  'releases.prepared_by': 'stays',
  'review_assignments.assigned_by': 'stays',
  'review_assignments.reviewer_id': 'stays',
  'review_wishes.person_id': 'goes',
  'review_history.acted_by': 'stays',
  'role_grants.person_id': 'goes',
  'role_proposals.confirmed_by': 'goes',
  'role_proposals.person_id': 'goes',
  'role_proposals.proposed_by': 'goes',
  'duplicate_rulings.ruled_by': 'stays',
  'rule_judgements.judged_by': 'stays',
  'screenings.screened_by': 'stays',
  'screens.paired_by': 'stays', // a wall shows on
  'sessions.person_id': 'goes',
  'submission_invitations.person_id': 'goes',
  'submission_members.person_id': 'goes',
  'submission_returns.returned_by': 'stays',
  'submission_sections.saved_by': 'stays', // the same
  'submissions.owner_id': 'stays', // drafts go
  'summit_invitations.answered_by': 'stays',
  'summit_invitations.offered_by': 'stays',
  'suspensions.proposed_by': 'stays',
  'suspensions.reinstated_by': 'stays',
  'suspensions.suspended_by': 'stays',
  'translation_rules.set_by': 'stays',
  'translation_versions.checked_by': 'stays', // what was published was checked
  'translation_versions.written_by': 'stays',
  'translator_limits.person_id': 'goes',
  'translator_limits.set_by': 'stays',
  'webhook_endpoints.created_by': 'stays',
};

/**
 * What others found about a person in confidence, so that a case could be judged fairly: it is not told to them. Nor is for whom a letter
 * was composed: one to the selected that waits for a second person would say who they are. What went out stands among their notices.
 */
export const confidential: ReadonlySet<string> = new Set([
  'assignment_rulings.person_id',
  'conflict_rulings.person_id',
  // whoever wants an address, or had it before, may be somebody else; one's own changes are found by the person
  'email_changes.email',
  'email_changes.old_email',
  'notice_batch_recipients.person_id',
]);

/** Columns that hold an address of somebody who may have no account. Their rows go with the address. */
export const addressColumns: readonly Column[] = [
  { table: 'accreditation_contacts', column: 'address' },
  { table: 'delegates', column: 'address' },
  { table: 'email_changes', column: 'email' },
  { table: 'email_changes', column: 'old_email' },
  { table: 'experts', column: 'address' },
  { table: 'extensions', column: 'applicant_email' },
  { table: 'links', column: 'email' },
  { table: 'notices', column: 'address' },
  { table: 'partner_contacts', column: 'address' },
  { table: 'recommendation_offers', column: 'address' },
  { table: 'role_proposals', column: 'email' },
  { table: 'submission_invitations', column: 'address' },
  { table: 'suspensions', column: 'email' },
];

/** Every column that names a person, as the database knows them. */
export async function personalColumns(em: EntityManager): Promise<Column[]> {
  return await em.execute<Column[]>(
    `select c.conrelid::regclass::text as table, a.attname as column from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
     where c.contype = 'f' and c.confrelid = 'people'::regclass order by 1, 2`,
  );
}

/** The columns of tables that can be shown to the person: neither secrets nor what others decided in confidence. */
export async function shownColumns(em: EntityManager, tables: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const rows = await em.execute<{ table: string; names: string[] }[]>(
    `select c.relname as table, array_to_json(array_agg(a.attname::text order by a.attnum)) as names from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relname in (?) and a.attnum > 0 and not a.attisdropped and a.atttypid <> 'bytea'::regtype
       and a.attname !~ '(secret|token|sealed|password|_hash$|public_key|credential)' and a.attname not in ('content', 'decisions', 'outcome', 'key')
     group by c.relname`,
    [tables],
  );
  return new Map(rows.map(({ table, names }) => [table, names]));
}
