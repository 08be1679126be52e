/**
 * The tables that row-level security closes: without somebody who acts they are empty. The program does not start where
 * one of them stands open, and a test holds every table that belongs to a submission or a review to this list.
 */
export const closedTables: readonly string[] = [
  ...['submissions', 'submission_texts', 'submission_applicants', 'submission_materials', 'assets', 'revisions', 'receipts'],
  ...['submission_sections', 'ready_marks', 'submission_members', 'submission_invitations'],
  ...['submission_returns', 'screenings', 'rule_judgements', 'duplicate_rulings'],
  ...['review_sheets', 'review_history'],
  ...['review_assignments', 'reviews', 'decision_plans', 'extensions', 'idempotent_acts'],
  ...['experts', 'expert_seats', 'expert_affiliations', 'case_organizations', 'declared_ties', 'conflict_rulings'],
  ...['review_wishes', 'assignment_rulings', 'assignment_runs'],
  ...['agendas', 'agenda_items', 'agenda_item_history', 'agenda_comments', 'agenda_reads'],
  ...['ballots', 'ballot_candidates', 'ballot_papers'],
  ...['message_threads', 'messages', 'message_reads'],
  ...['told_outcomes', 'outcome_acknowledgements', 'feedback_rulings', 'lapsed_feedback'],
  'public_case_ids',
  ...['translations', 'translation_versions', 'translator_limits', 'machine_translations'],
  ...['programmes', 'screens', 'screen_pairings'],
  ...['honour_lists', 'summit_invitations', 'delegates'],
  ...['asked_materials', 'prepared_files', 'prepared_versions', 'asset_rights', 'prepared_rulings'],
  ...['notice_batches', 'notice_batch_recipients'],
  'hall_messages',
  'email_changes',
  ...['partners', 'partner_contacts', 'partner_acceptances', 'key_usage', 'webhook_endpoints', 'webhook_messages', 'webhook_attempts'],
  ...['embargo_offers', 'embargo_packages', 'embargo_reads'],
  ...['accreditations', 'accreditation_contacts', 'recommendation_codes', 'recommendation_offers', 'recommendations'],
];
