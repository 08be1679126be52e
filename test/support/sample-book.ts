import sharp from 'sharp';
import { sha256Hex } from '../../src/platform/canonical-json.ts';
import type { CollectionCase, CollectionContent } from '../../src/delivery/collection/index.ts';
import { anEdition } from './release-factory.ts';

/** A real picture, and what it is called by. */
export async function aPictureOf(color: string): Promise<{ hash: string; bytes: Buffer }> {
  const bytes = await sharp({ create: { width: 320, height: 180, channels: 3, background: color } })
    .webp()
    .toBuffer();
  return { hash: sha256Hex(bytes), bytes };
}

/** What is public of a sample edition. */
export function sampleCollection(cases: CollectionCase[]): CollectionContent {
  const { year, names, fields } = anEdition(2026);
  return { year, names, revision: 7, asOf: new Date('2026-08-01T00:00:00Z'), fields, cases };
}

export const sampleCase = (n: number, some: Partial<CollectionCase> = {}): CollectionCase => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  slug: `sample-${n}`,
  tier: 'COLLECTION',
  fieldKey: 'CULTURE',
  startedOn: '2019-05-01',
  sourceLocale: 'zh-Hans',
  countries: ['CN', 'KE'],
  texts: [
    {
      locale: 'en',
      title: `Sample case ${n}`,
      summary: `Summary ${n} <b>&amp;</b>`,
      body: `First paragraph ${n}.\n\nSecond paragraph ${n}.`,
      origin: 'PERSON',
    },
    { locale: 'zh-Hans', title: `示例案例${n}`, summary: `摘要${n}，“示例”。`, body: `第一段${n}。\n第二段${n}。`, origin: 'AUTHOR' },
  ],
  applicants: [{ organizationId: `organization-${n}`, role: 'LEAD', names: { en: `Sample Organization ${n}`, 'zh-Hans': `示例机构${n}` } }],
  pictures: [],
  ...some,
});
