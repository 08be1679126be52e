import { Migration } from '@mikro-orm/migrations';

/**
 * A cue with a message names the message that two people put there, so that the stage keeps it while it moves, and removing it takes away
 * exactly it. Cues from before have none: what they say is not carried on.
 */
export class HallMessages extends Migration {
  override up(): void {
    this.addSql(`alter table stage_cues add column message_id uuid`);
    this.addSql(`alter table stage_cues add constraint stage_cues_message check ((message = '{}') = (message_id is null)) not valid`);
  }
}
