import { createHash } from 'node:crypto';
import type {
  CaseContent,
  EditionContent,
  OrganizationContent,
  PictureContent,
  ReleaseContent,
} from '../../src/delivery/releases/release-content.ts';
import { type Random, seeded } from './random.ts';
import { body, inEach, locales, summary, title } from './words.ts';

export interface DataSize {
  editions: number;
  casesPerEdition: number;
  outstanding: number;
}
export const small: DataSize = { editions: 10, casesPerEdition: 60, outstanding: 13 };

/** One release per edition, which makes all of it public at once. */
export interface BenchRelease {
  id: string;
  editionYear: number;
  content: ReleaseContent;
}

export interface DataSet {
  releases: BenchRelease[];
  /** Bytes of every picture by their hash. Tiny: pictures are not fetched here, only named. */
  files: Map<string, Buffer>;
}

const lastYear = 2025;
const countries = ['BR', 'CN', 'DE', 'EG', 'FR', 'ID', 'IN', 'JP', 'KE', 'KZ', 'MX', 'RU', 'SA', 'TH', 'ZA', 'SG'];
const fieldKeys = ['INFRASTRUCTURE', 'CULTURE', 'DIGITAL_ECONOMY', 'SECURITY', 'GOVERNANCE'];
const kindKeys = ['PROJECT', 'INITIATIVE', 'TRAINING', 'PLATFORM'];
const organizationKinds = ['UNIVERSITY', 'ENTERPRISE', 'THINK_TANK', 'INTERNATIONAL_ORGANIZATION', 'TECHNICAL_COMMUNITY'];

/** The same data for the same seed and size, to the byte. */
export function makeDataSet(size: DataSize = small, seed = 2025): DataSet {
  const random = seeded(seed);
  const files = new Map<string, Buffer>();
  const organizations = Array.from({ length: 120 }, (_, index) => makeOrganization(random, index + 1));
  const releases = Array.from({ length: size.editions }, (_, index) => {
    const year = lastYear - size.editions + 1 + index;
    const cases = Array.from({ length: size.casesPerEdition }, (__, at) => makeCase(random, year, at + 1, size, organizations, files));
    const used = new Set(cases.flatMap((one) => one.applicants.map(({ organizationId }) => organizationId)));
    const honours = random.some([...used], 5);
    const showcase = { id: random.uuid(), items: cases.slice(0, size.outstanding).map(({ id }, place) => ({ order: place + 1, caseId: id })) };
    const content: ReleaseContent = {
      edition: makeEdition(random, year),
      organizations: organizations.filter(({ id }) => used.has(id)),
      cases,
      showcase,
      honours,
      removals: [],
    };
    return { id: random.uuid(), editionYear: year, content };
  });
  return { releases, files };
}

function makeEdition(random: Random, year: number): EditionContent {
  const named = (key: string) => ({ key, names: inEach((locale) => title(random, locale, year)) });
  return {
    id: random.uuid(),
    year,
    names: inEach((locale) => title(random, locale, year)),
    timeZone: 'Asia/Shanghai',
    applicationsOpenAt: `${year}-03-01T00:00:00.000Z`,
    applicationsCloseAt: `${year}-06-18T16:00:00.000Z`,
    reviewsCloseAt: `${year}-07-31T16:00:00.000Z`,
    showcaseOpensAt: `${year}-11-07T01:00:00.000Z`,
    showcaseClosesAt: `${year}-11-09T10:00:00.000Z`,
    archivedAt: null,
    fields: fieldKeys.map(named),
    kinds: kindKeys.map(named),
    eligibilityRules: [],
    criteria: [],
    quotas: { collection: 60, outstanding: 13 },
    contact: { name: 'Desk', email: 'desk@example.org' },
    provenance: [],
  };
}

const makeOrganization = (random: Random, number: number): OrganizationContent => ({
  id: random.uuid(),
  names: inEach((locale) => title(random, locale, number)),
  kind: random.pick(organizationKinds),
  country: random.pick(countries),
});

function makeCase(
  random: Random,
  year: number,
  position: number,
  { outstanding }: DataSize,
  organizations: readonly OrganizationContent[],
  files: Map<string, Buffer>,
): CaseContent {
  return {
    id: random.uuid(),
    slug: `case-${year}-${position}-${random.uuid().slice(0, 8)}`,
    tier: position <= outstanding ? 'OUTSTANDING' : 'COLLECTION',
    fieldKey: fieldKeys[position % fieldKeys.length]!,
    kindKey: random.pick(kindKeys),
    position,
    startedOn: `${random.between(2015, year)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
    sourceLocale: random.pick(locales),
    countries: random.some(countries, random.between(2, 4)),
    texts: locales.map((locale) => ({
      locale,
      title: title(random, locale, position),
      summary: summary(random, locale),
      body: body(random, locale),
      origin: 'PERSON',
      isStale: random.between(1, 10) === 1,
    })),
    applicants: random.some(organizations, random.between(1, 3)).map(({ id, names }, index) => ({
      organizationId: id,
      role: index === 0 ? 'LEAD' : 'JOINT',
      names,
    })),
    pictures: Array.from({ length: 3 }, () => makePicture(random, files)),
    provenance: [],
  };
}

function makePicture(random: Random, files: Map<string, Buffer>): PictureContent {
  const id = random.uuid();
  const renditions = [640, 1280, 1920].map((width) => {
    const bytes = Buffer.from(`RIFF....WEBP bench ${id} ${width}`);
    const hash = createHash('sha256').update(bytes).digest('hex');
    files.set(hash, bytes);
    return { width, height: (width * 9) / 16, hash };
  });
  return { id, mimeType: 'image/webp', renditions, alts: inEach((locale) => title(random, locale, 1)), credit: 'Example archive' };
}
