import { createHash } from 'node:crypto';
import { contentHash, sha256Hex } from '../../src/platform/canonical-json.ts';
import type { CaseContent, EditionContent, OrganizationContent, Release, ReleaseContent } from '../../src/delivery/index.ts';
import type { ReadFile } from '../../src/delivery/releases/index.ts';
import type { DocumentContent, VideoContent } from '../../src/delivery/releases/release-content.ts';

/** The same id for the same words: a test can name what it means. */
export function idOf(...words: (string | number)[]): string {
  const hex = createHash('sha256').update(words.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const fieldNames = [
  ['INFRASTRUCTURE', '网络基础设施建设', 'Internet infrastructure'],
  ['CULTURE', '网上文化交流', 'Online cultural exchange'],
  ['DIGITAL_ECONOMY', '数字经济创新发展', 'Innovative development of the digital economy'],
  ['SECURITY', '网络安全保障', 'Cybersecurity'],
  ['GOVERNANCE', '网络空间国际治理', 'International governance of cyberspace'],
] as const;

const named = (key: string, chinese: string, english: string) => ({ key, names: { 'zh-Hans': chinese, en: english } });

export const anEdition = (year: number, some: Partial<EditionContent> = {}): EditionContent => ({
  id: idOf('edition', year),
  year,
  names: { 'zh-Hans': `${year}年实践案例`, en: `${year} Practice Cases` },
  timeZone: 'Asia/Shanghai',
  applicationsOpenAt: `${year}-03-01T00:00:00.000Z`,
  applicationsCloseAt: `${year}-06-18T16:00:00.000Z`,
  reviewsCloseAt: `${year}-07-31T16:00:00.000Z`,
  showcaseOpensAt: `${year}-11-20T00:00:00.000Z`,
  showcaseClosesAt: `${year}-11-23T00:00:00.000Z`,
  archivedAt: null,
  fields: fieldNames.map(([key, chinese, english]) => named(key, chinese, english)),
  kinds: [named('PROJECT', '项目', 'Project'), named('TRAINING', '培训', 'Training')],
  eligibilityRules: [{ key: 'ONE_FIELD', texts: { 'zh-Hans': '每个案例只属于一个领域', en: 'Exactly one field per case' } }],
  criteria: [{ ...named('INFLUENCE', '影响力', 'Influence'), weight: 1, minimum: 0, maximum: 10 }],
  quotas: { collection: 60, outstanding: 13 },
  contact: { name: 'Sample desk', email: 'desk@example.org' },
  provenance: [],
  ...some,
});

export const anOrganization = (n: number): OrganizationContent => ({
  id: idOf('organization', n),
  names: { 'zh-Hans': `示例机构${n}`, en: `Sample Organization ${n}` },
  kind: 'UNIVERSITY',
  country: 'CN',
});

/** Bytes that stand for a picture; nobody looks at them here. */
export const aFile = (...words: (string | number)[]): Buffer => Buffer.from(words.join(' '));

/** The n-th case of an edition, from 1. The first ones are outstanding. */
export function aCase(year: number, n: number, some: Partial<CaseContent> = {}): CaseContent {
  const slug = `${year}-case-${n}`;
  return {
    id: idOf('case', year, n),
    slug,
    tier: n <= 13 ? 'OUTSTANDING' : 'COLLECTION',
    fieldKey: fieldNames[n % fieldNames.length]![0],
    kindKey: 'PROJECT',
    position: n,
    startedOn: `${2015 + (n % 9)}-05-01`,
    sourceLocale: 'zh-Hans',
    countries: ['CN', 'KE'],
    texts: [
      { locale: 'zh-Hans', title: `案例${n}号`, summary: `第${n}个案例的摘要`, body: `第${n}个案例的正文`, origin: 'AUTHOR', isStale: false },
      { locale: 'en', title: `Case ${n}`, summary: `Summary of case ${n}`, body: `Body of case ${n}`, origin: 'PERSON', isStale: n % 2 === 0 },
    ],
    applicants: [
      { organizationId: idOf('organization', n), role: 'LEAD', names: anOrganization(n).names },
      { organizationId: idOf('organization', n + 1), role: 'JOINT', names: anOrganization(n + 1).names },
    ],
    pictures: [aPicture(slug, 1), aPicture(slug, 2)],
    provenance: [],
    ...some,
  };
}

export const aPicture = (slug: string, n: number): CaseContent['pictures'][number] => ({
  id: idOf('picture', slug, n),
  mimeType: 'image/webp',
  renditions: [640, 1280, 1920].map((width) => ({ width, height: (width * 9) / 16, hash: sha256Hex(aFile(slug, n, width)) })),
  alts: { 'zh-Hans': `图片${n}`, en: `Picture ${n}` },
  credit: n === 1 ? 'Sample credit' : null,
});

/** A video with subtitles in one language; from `size` on it lies in parts. */
export function aVideo(slug: string, size = 40, some: Partial<VideoContent> = {}): VideoContent {
  const [bytes, subtitles] = [aLargeFile(slug, size), aFile(`WEBVTT\n\n00:00.000 --> 00:01.000\n${slug}\n`)];
  return {
    ...{ id: idOf('video', slug), hash: sha256Hex(bytes), mimeType: 'video/mp4', byteLength: bytes.length, width: 640, height: 360 },
    ...{ durationSeconds: 12.5, captions: { en: 'A sample video' }, poster: null },
    subtitles: [{ locale: 'en', hash: sha256Hex(subtitles), byteLength: subtitles.length }],
    ...{ credit: 'Sample credit', licence: 'OWN_WORK', isForStage: true },
    ...some,
  };
}

export function aDocument(slug: string): DocumentContent {
  const bytes = aFile(slug, 'document');
  return {
    ...{ id: idOf('document', slug), hash: sha256Hex(bytes), mimeType: 'application/pdf', byteLength: bytes.length, pages: 3 },
    ...{ titles: { en: 'A sample document' }, credit: null, licence: 'CC_BY', isForStage: false },
  };
}

/** Bytes that differ from place to place, so that a part that is cut wrongly is another. */
export const aLargeFile = (slug: string, size: number): Buffer =>
  Buffer.from(Array.from({ length: size }, (_, i) => (i * 31 + (i >> 8) + slug.length) % 251));

/** A book that holds some cases. */
export const aBook = (caseIds: string[]): NonNullable<ReleaseContent['books']>[number] => ({
  ...{ id: idOf('book'), printing: 1, locales: ['en'], pages: 1, contentHash: '0'.repeat(64), caseIds },
  files: [{ format: 'PDF', hash: sha256Hex(aFile('book', 'PDF')), mimeType: 'application/pdf', byteLength: aFile('book', 'PDF').length }],
});

interface Some extends Partial<ReleaseContent> {
  year?: number;
  /** How many cases. */
  count?: number;
}

/** The results of an edition: cases, the outstanding ones as the programme, one organization honoured. */
export function someContent({ year = 2026, count = 3, ...some }: Some = {}): ReleaseContent {
  const cases = some.cases ?? Array.from({ length: count }, (_, i) => aCase(year, i + 1));
  const outstanding = cases.filter(({ tier }) => tier === 'OUTSTANDING');
  return {
    edition: anEdition(year),
    organizations: Array.from({ length: count + 1 }, (_, i) => anOrganization(i + 1)),
    cases,
    showcase: { id: idOf('showcase', year), items: outstanding.map(({ id }, i) => ({ order: i + 1, caseId: id })) },
    honours: [idOf('organization', 1)],
    removals: [],
    ...some,
  };
}

/** A release of documents that touch nothing but what is named. */
export const onlyContent = (some: Partial<ReleaseContent>): ReleaseContent => ({ organizations: [], cases: [], removals: [], ...some });

let released = 0;
export const aRelease = (content: ReleaseContent, some: Partial<Release> = {}): Release => ({
  id: idOf('release', ++released),
  editionYear: content.edition?.year ?? 2026,
  kind: content.removals.length > 0 ? 'TAKE_DOWN' : 'RESULTS',
  contentHash: contentHash(content),
  applyAt: new Date('2020-01-01T00:00:00Z'),
  content,
  ...some,
});

/** Reads any file that the factory's cases name. */
export function readFilesOf({
  cases,
  books = [],
}: ReleaseContent): (hash: string, mimeType?: string, part?: Parameters<ReadFile>[2]) => Promise<Buffer> {
  const files = new Map([
    ...cases.flatMap(({ slug, videos = [], documents = [] }) => [
      ...videos.map(({ hash, byteLength }) => [hash, aLargeFile(slug, byteLength)] as const),
      ...videos.flatMap(({ subtitles }) => subtitles.map(({ hash }) => [hash, aFile(`WEBVTT\n\n00:00.000 --> 00:01.000\n${slug}\n`)] as const)),
      ...documents.map(({ hash }) => [hash, aFile(slug, 'document')] as const),
    ]),
    ...books.flatMap((book) => book.files.map(({ format, hash }) => [hash, aFile('book', format)] as const)),
    ...cases.flatMap(({ slug, pictures }) =>
      pictures.flatMap((picture, i) => picture.renditions.map(({ width, hash }) => [hash, aFile(slug, i + 1, width)] as const)),
    ),
  ]);
  return async (hash, _, part) => {
    const bytes = files.get(hash);
    if (!bytes) throw new Error(`no file ${hash}`);
    return part ? bytes.subarray(part.start, part.end + 1) : bytes;
  };
}
