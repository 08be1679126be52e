import { Migration } from '@mikro-orm/migrations';

/**
 * What a review says to an applicant lapses when the review becomes void, also where somebody had ruled on it before: an opinion
 * that counts for nothing is not given out as the committee's.
 */
export class VoidFeedback extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function feedback_for_desk(asked uuid[]) returns table (submission_id uuid, comment text)
        language sql stable security definer set search_path = pg_catalog, public as $$
        select f.submission_id, f.text from submissions s join lateral (
            select distinct on (x.review_id) x.id, x.submission_id, x.review_id, x.text from feedback_rulings x where x.submission_id = s.id
            order by x.review_id, x.number desc) f on true
        where s.id = any (asked) and (s.owner_id = acting_person() or s.id = any (joined_submissions())) and results_are_public(s.edition_id) and f.text is not null
          and not exists (select from reviews v join review_assignments a on a.id = v.assignment_id
            join conflicts_of(array[a.reviewer_id], s.edition_id) c on c.person_id = a.reviewer_id and c.submission_id = s.id where v.id = f.review_id)
        order by f.submission_id, f.id
      $$`);
  }
}
