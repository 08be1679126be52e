import { Migration } from '@mikro-orm/migrations';

/** What a release left out when it was applied, because somebody shown in it had taken their consent back. Kept with the release, and for good. */
export class WithheldFiles extends Migration {
  override up(): void {
    this.addSql(`alter table releases add withheld_files text[] not null default '{}'`);
    this.addSql(`
      create function guard_withheld_files() returns trigger language plpgsql as $$
      begin
        if new.withheld_files <> old.withheld_files and (old.state, new.state) <> ('APPROVED', 'APPLIED') then
          raise exception 'what a release leaves out is said when it is applied' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(
      `create trigger releases_withheld_guarded before update of withheld_files on releases for each row execute function guard_withheld_files()`,
    );
  }
}
