import { Migration } from '@mikro-orm/migrations';

/**
 * Reviewers are told when their review was opened again, and when what they judged was handed in anew. The database writes these
 * notices: an applicant who hands in and a chair who opens never learn whose the reviews are. They belong to no edition's list,
 * so that nobody reads there who reviews what.
 */
export class ReviewersTold extends Migration {
  override up(): void {
    const withOwnersEyes = `security definer set search_path = pg_catalog, public`;
    this.addSql(`
      create function tell_reviewer(told text, about text, reviewer uuid, submission uuid) returns void language sql ${withOwnersEyes} as $$
        insert into notices (event, key, recipient, person_id, "values")
        select told, about, 'person:' || reviewer, reviewer, jsonb_build_object('edition', e.year::text)
        from submissions s join editions e on e.id = s.edition_id
        where s.id = submission and instant() < e.reviews_close_at and not in_conflict(reviewer, submission)
        on conflict (event, key, recipient) do nothing
      $$`);
    this.addSql(`
      create function tell_of_reopening() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        perform tell_reviewer('review-reopened', new.review_id || ' ' || new.version, a.reviewer_id, new.submission_id)
          from reviews v join review_assignments a on a.id = v.assignment_id where v.id = new.review_id and a.ended_at is null and a.reviewer_id is distinct from new.acted_by;
        return null;
      end $$`);
    this.addSql(`create trigger review_history_told after insert on review_history for each row
      when (new.act = 'REOPENED') execute function tell_of_reopening()`);
    this.addSql(`
      create function tell_of_revision() returns trigger language plpgsql ${withOwnersEyes} as $$
      begin
        perform tell_reviewer('review-superseded', new.id::text, a.reviewer_id, new.submission_id)
          from reviews v join review_assignments a on a.id = v.assignment_id where v.submission_id = new.submission_id and a.ended_at is null;
        return null;
      end $$`);
    this.addSql(`create trigger revisions_told after insert on revisions for each row when (new.number > 1) execute function tell_of_revision()`);
    for (const name of ['tell_reviewer', 'tell_of_reopening', 'tell_of_revision']) this.addSql(`revoke execute on function ${name} from public`);
  }
}
