import { Migration } from '@mikro-orm/migrations';

/**
 * Whose a case is, is looked at first, and only then who else is at its desk. Both were policies of their own, and PostgreSQL asked for the desk's members
 * first: for each table that hangs on a case, two dozen times in each save of a draft, almost all of which are its owner's.
 */
export class OwnerBeforeMember extends Migration {
  override up(): void {
    this.addSql(`
      do $$
      declare one record;
      begin
        for one in select policyname, qual from pg_policies where schemaname = 'public' and tablename = 'submissions' and policyname in ('see', 'change')
        loop
          execute format('alter policy %I on submissions using ((%s) or id = any ((select joined_submissions())::uuid[]))', one.policyname, one.qual);
          execute format('drop policy %I on submissions', one.policyname || '_as_member');
        end loop;
      end $$`);
  }
}
