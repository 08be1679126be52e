import { randomBytes } from 'node:crypto';
import { openPartnersHouse, type PartnersHouse } from '../../src/management/partners/index.ts';

/** What acts for partners need where nobody comes with a key and nothing is sent. */
export const aPartnersHouse = (): PartnersHouse =>
  openPartnersHouse({
    em: () => {
      throw new Error('nobody comes with a key here');
    },
    secret: randomBytes(32),
    outward: { timeoutMs: 10_000, answerBytes: 64_000, allowLoopback: false },
    publicUrl: 'https://cases.example.org',
    log: { warn() {} } as never,
  });
