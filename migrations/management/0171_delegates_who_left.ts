import { Migration } from '@mikro-orm/migrations';

/** What a mail says to a delegate who was written to and is not expected any more. Of whoever still comes it says nothing. */
export class DelegatesWhoLeft extends Migration {
  override up(): void {
    this.addSql(`
      create function delegate_who_left(delegate uuid) returns table (names jsonb, edition jsonb, opens_at timestamptz, time_zone text, title text)
        language sql stable security definer set search_path = pg_catalog, public as $$
        select d.names, e.names, e.showcase_opens_at, e.time_zone,
          coalesce((select t.title from submission_texts t where t.submission_id = s.id and t.locale = s.source_locale), '')
        from delegates d join summit_invitations i on i.id = d.invitation_id join submissions s on s.id = d.submission_id join editions e on e.id = s.edition_id
        where d.id = delegate and (d.removed_at is not null or i.state <> 'ACCEPTED')
      $$`);
    this.addSql(`revoke execute on function delegate_who_left from public`);
  }
}
