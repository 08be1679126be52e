import { Migration } from '@mikro-orm/migrations';

/** Numbers of certificates, by which anybody can verify one that they were shown. */
export class Certificates extends Migration {
  override up(): void {
    this.addSql(`
      create table certificates (
        number text primary key check (number ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$'),
        edition_id uuid not null references editions (id),
        organization_id uuid not null references organizations (id),
        revision bigint not null references releases (revision),
        unique (edition_id, organization_id)
      )`);
  }
}
