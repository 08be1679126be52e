import { Migration } from '@mikro-orm/migrations';

/** Pictures become one kind of material beside videos and documents, whose files may come long before they can be shown. */
export class Materials extends Migration {
  override up(): void {
    this.addSql(`
      alter table assets
        add column kind text not null default 'PICTURE' check (kind in ('PICTURE', 'VIDEO', 'DOCUMENT')),
        add column state text not null default 'READY' check (state in ('AWAITED', 'RECEIVED', 'PROCESSING', 'READY', 'FAILED')),
        add column failure text check (failure in ('WRONG_TYPE', 'UNREADABLE', 'TOO_LARGE', 'ENCRYPTED', 'ACTIVE_CONTENT', 'TOO_LATE', 'EXPIRED')),
        add column file_name text,
        add column copy_key text,
        add column variants jsonb,
        add column poster jsonb not null default '[]',
        add column duration_ms int check (duration_ms >= 0),
        add column codecs text[] not null default '{}',
        add column pages int check (pages > 0),
        add column attempts int not null default 0,
        add column expires_at timestamptz,
        add column changed_at timestamptz not null default instant(),
        alter column content_hash drop not null,
        alter column mime_type drop not null,
        alter column width drop not null,
        alter column height drop not null,
        add constraint assets_failure check ((state = 'FAILED') = (failure is not null)),
        add constraint assets_awaited check ((state = 'AWAITED') = (expires_at is not null)),
        add constraint assets_received check (state in ('AWAITED', 'FAILED') or content_hash is not null),
        add constraint assets_ready check (state <> 'READY' or (mime_type is not null and (kind <> 'PICTURE' or (width is not null and height is not null))))`);
    this.addSql(`alter table assets alter column kind drop default, alter column state drop default`);
    this.addSql(
      `comment on column assets.variants is '[{format, crop, width, height, hash, storageKey}], narrowest first; null until they were made'`,
    );
    this.addSql(`comment on column assets.copy_key is 'a video without its metadata: what is served of it'`);
    this.addSql(`create index assets_under_way on assets (state, changed_at) where state in ('AWAITED', 'RECEIVED', 'PROCESSING')`);
    this.addSql(`create index assets_owner on assets (owner_id)`);
    // What has been received is what was received: no later word changes which bytes they were.
    this.addSql(`
      create function keep_content_hash() returns trigger language plpgsql as $$
      begin
        if old.content_hash is not null and new.content_hash is distinct from old.content_hash then
          raise exception 'what was received does not change' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger assets_content_hash before update on assets for each row execute function keep_content_hash()`);

    this.addSql(`alter table submission_pictures rename to submission_materials`);
    this.addSql(`
      alter table submission_materials
        drop constraint submission_pictures_pkey,
        add column id uuid not null default gen_random_uuid() primary key,
        add column kind text not null default 'PICTURE' check (kind in ('PICTURE', 'VIDEO', 'DOCUMENT')),
        add column titles jsonb not null default '{}',
        add column rights text,
        add column focal_x float8 check (focal_x between 0 and 1),
        add column focal_y float8 check (focal_y between 0 and 1),
        add column poster_id uuid references submission_materials (id) on delete set null,
        add column replacement_id uuid unique references assets (id),
        add constraint submission_materials_place unique (submission_id, kind, position) deferrable initially deferred,
        add constraint submission_materials_position check (position > 0),
        add constraint submission_materials_focal check ((focal_x is null) = (focal_y is null))`);
    this.addSql(`alter table submission_materials alter column kind drop default`);
    // a file that waits to take another's place is seen by whoever sees the place
    this.addSql(
      `create policy see_replacement on assets for select using (exists (select from submission_materials m where m.replacement_id = assets.id))`,
    );
    this.addSql(`alter table submission_materials rename constraint submission_pictures_asset_id_key to submission_materials_asset_id_key`);
  }
}
