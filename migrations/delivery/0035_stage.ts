import { Migration } from '@mikro-orm/migrations';

/**
 * A programme that is not public: its items come one by one, each with the cue that brings it on stage. What lies here before is
 * sealed: files of one size, more of them than items, each with a key of its own that comes with the cue.
 */
export class Stage extends Migration {
  override up(): void {
    this.addSql(`alter table showcases add column is_secret boolean not null default false`);
    this.addSql(`comment on column showcases.is_secret is 'whether an item is here only once the stage has reached it'`);

    this.addSql(`
      create table sealed_parts (
        edition_id uuid not null references editions (id),
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        bytes bytea not null,
        primary key (edition_id, hash)
      )`);
    this.addSql(`comment on table sealed_parts is 'for screens to fetch beforehand; which of them is what, and which is nothing, cannot be told'`);
    this.addSql(`alter table sealed_parts alter column bytes set storage external`);

    this.addSql(`alter table stage_cues drop constraint stage_cues_state_check`);
    this.addSql(`
      alter table stage_cues add constraint stage_cues_state_check
        check (state in ('WAITING', 'STANDBY', 'LIVE', 'PRESENTED', 'SKIPPED', 'PAUSED', 'ENDED')),
        add column sealed_hash text, add column sealed_key text,
        add check (state not in ('STANDBY', 'SKIPPED') or item_order is not null),
        add check ((sealed_hash is null) = (sealed_key is null)),
        add check (sealed_key is null or state = 'LIVE')`);
    this.addSql(`comment on column stage_cues.case_id is 'null as well as long as the item is not public: on standby, or skipped'`);
    this.addSql(`comment on column stage_cues.sealed_key is 'opens the sealed part of the item that this cue brought on stage'`);
  }
}
