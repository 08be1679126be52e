import { Migration } from '@mikro-orm/migrations';

/** Whether reviewers see who applies stays as it is once somebody was asked to judge, whoever writes: who has seen a name cannot unsee it. */
export class ApplicantsStayHidden extends Migration {
  override up(): void {
    this.addSql(`
      create function guard_applicants_shown() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        if exists (select from review_assignments a join submissions s on s.id = a.submission_id where s.edition_id = new.id) then
          raise exception 'reviewers were asked already' using errcode = 'check_violation', constraint = 'editions_applicants_shown';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger editions_applicants_shown before update of applicants_shown on editions for each row
      when (new.applicants_shown <> old.applicants_shown) execute function guard_applicants_shown()`);
    this.addSql(`revoke execute on function guard_applicants_shown from public`);
  }
}
