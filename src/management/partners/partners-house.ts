import type { EntityManager } from '@mikro-orm/postgresql';
import type { Log } from '../../platform/log.ts';
import type { OutwardSettings } from '../../platform/outward/post-outward.ts';
import { openSecretBox, type SecretBox } from '../../platform/secret-box.ts';
import { KeyMeter } from './key-meter.ts';

/** What the partners' module keeps while the program runs. */
export interface PartnersHouse {
  /** Keeps the secrets that messages are signed with. */
  box: SecretBox;
  /** How messages leave. */
  outward: OutwardSettings;
  meter: KeyMeter;
  /** Where this program is reached, without a slash at the end. */
  publicUrl: string;
  close(): Promise<void>;
}

interface Options {
  em: () => EntityManager;
  secret: Buffer;
  outward: OutwardSettings;
  publicUrl: string;
  log: Log;
}

export function openPartnersHouse({ em, secret, outward, publicUrl, log }: Options): PartnersHouse {
  const meter = new KeyMeter(em, log);
  return { box: openSecretBox(secret), outward, publicUrl, meter, close: () => meter.close() };
}

/** What resolvers of the module get to know of a request; null on a node without the management side. */
export interface PartnersContext {
  partners: PartnersHouse | null;
}
