import type {
  CaseContent,
  CaseTextContent,
  EditionContent,
  OrganizationContent,
  PictureContent,
  Provenance,
  ReleaseContent,
} from '../../../delivery/releases/release-content.ts';
import { OrganizationKind } from '../../../generated/schema.ts';
import { nameLimit } from '../../organizations/index.ts';
import { submissionLimits as limits } from '../../submissions/index.ts';
import { ArchiveChecker } from './archive-checker.ts';
import { archiveFormat, type ArchiveProblem, type Locate, type Steps } from './archive-format.ts';
import { isSlug } from '../public-shelf.ts';
import { formulaIn } from './check-formula.ts';
import { hashIn, mediaIn } from './check-media.ts';

export interface Mint {
  newId: () => string;
  slug: (texts: readonly { locale: string; title: string }[]) => string;
}

/** A picture that is not a public one yet: its file has to be re-encoded first. */
export interface PictureFile {
  pictureId: string;
  file: string;
  path: Steps;
}

export interface Checked {
  content: ReleaseContent;
  files: PictureFile[];
  problems: ArchiveProblem[];
}

const provenanceOrigins = ['PUBLISHED', 'INFERRED', 'RENDERED', 'GENERATED'] as const;
const ruleLimit = 1_000;

/**
 * An archive's document as what a release publishes, with everything that is wrong with it. Ids that it names are kept for
 * life; whatever it does not name gets a new one. What a reader relies on is checked here, before anybody approves it.
 */
export function checkArchive(document: unknown, where: Locate, { newId, slug }: Mint): Checked {
  const check = new ArchiveChecker(where);
  const { format, ...parts } = check.thing(document, [], ['format', 'edition', 'organizations', 'cases', 'showcase', 'honours', 'honourFormula']);
  if (format !== archiveFormat) check.wrong(['format'], `is not ${archiveFormat}`, 'Is this an archive of an edition? Then say so.');
  const edition = editionOf(check, parts.edition, newId);

  const byName = new Map<string, string>();
  const organizations = check.list(parts.organizations, ['organizations']).map((value, i): OrganizationContent => {
    const path = ['organizations', i];
    const raw = check.thing(value, path, ['key', 'id', 'names', 'kind', 'country']);
    const id = check.id(raw.id, [...path, 'id'], newId);
    for (const [name, step] of [[id, 'id'], ...(raw.key ? [[String(raw.key), 'key']] : [])] as [string, string][]) {
      if (byName.has(name)) check.wrong([...path, step], `is there twice: ${name}`, 'Give each organization once.');
      byName.set(name, id);
    }
    return {
      id,
      names: check.localized(raw.names, [...path, 'names'], nameLimit),
      kind: raw.kind ? check.oneOf(raw.kind, [...path, 'kind'], Object.values(OrganizationKind)) : null,
      country: check.country(raw.country, [...path, 'country']),
    };
  });
  const organizationId = (value: unknown, path: Steps): string => {
    const id = byName.get(String(value ?? ''));
    if (!id) check.wrong(path, `names no organization of the archive: ${String(value ?? 'nothing')}`, 'Give its id or its key, and list it.');
    return id ?? '';
  };

  const files: PictureFile[] = [];
  const cases = check.list(parts.cases, ['cases']).map((value, i): CaseContent => {
    const path = ['cases', i];
    const known = ['id', 'slug', 'tier', 'fieldKey', 'kindKey', 'position', 'startedOn', 'sourceLocale', 'countries', 'texts', 'applicants'];
    const raw = check.thing(value, path, [...known, 'pictures', 'videos', 'documents', 'provenance']);
    const texts = check.list(raw.texts, [...path, 'texts']).map((text, n) => textOf(check, text, [...path, 'texts', n]));
    texts.forEach(({ locale }, n) => {
      if (texts.findIndex((other) => other.locale === locale) < n)
        check.wrong([...path, 'texts', n, 'locale'], 'is there twice', 'Give each language once.');
    });
    const sourceLocale = raw.sourceLocale ? check.locale(raw.sourceLocale, [...path, 'sourceLocale']) : (texts[0]?.locale ?? '');
    if (!texts.some(({ locale }) => locale === sourceLocale))
      check.wrong([...path, 'sourceLocale'], 'has no text in its source language', 'Give the text, or name the language that it was written in.');
    const keyOf = (keys: readonly { key: string }[], key: unknown, step: string): string => {
      const all = keys.map((one) => one.key);
      if (!all.includes(String(key ?? '')))
        check.wrong([...path, step], `is not of the edition: ${String(key ?? 'nothing')}`, `Give one of ${all.join(', ')}.`);
      return String(key ?? '');
    };
    const given = raw.slug ? String(raw.slug) : slug(texts);
    if (!isSlug(given)) check.wrong([...path, 'slug'], `is no slug: ${given}`, 'Use a–z, 0–9 and single hyphens, or leave it out for a new one.');
    return {
      id: check.id(raw.id, [...path, 'id'], newId),
      slug: given,
      tier: check.oneOf(raw.tier, [...path, 'tier'], ['OUTSTANDING', 'COLLECTION'] as const),
      fieldKey: keyOf(edition.fields, raw.fieldKey, 'fieldKey'),
      kindKey: raw.kindKey ? keyOf(edition.kinds, raw.kindKey, 'kindKey') : null,
      position: raw.position === undefined || raw.position === null ? i + 1 : check.whole(raw.position, [...path, 'position']),
      startedOn: check.day(raw.startedOn, [...path, 'startedOn']),
      sourceLocale,
      countries: check.list(raw.countries, [...path, 'countries']).flatMap((code, n) => check.country(code, [...path, 'countries', n]) ?? []),
      texts,
      applicants: check.list(raw.applicants, [...path, 'applicants']).map((one, n) => {
        const here = [...path, 'applicants', n];
        const applicant = check.thing(one, here, ['organizationId', 'organization', 'role', 'names']);
        const step = applicant.organization === undefined ? 'organizationId' : 'organization';
        const id = organizationId(applicant[step], [...here, step]);
        const own = applicant.names ? check.localized(applicant.names, [...here, 'names'], nameLimit, false) : {};
        const names = Object.keys(own).length > 0 ? own : (organizations.find((organization) => organization.id === id)?.names ?? {});
        return { organizationId: id, role: check.oneOf(applicant.role, [...here, 'role'], ['LEAD', 'JOINT'] as const), names };
      }),
      pictures: check.list(raw.pictures, [...path, 'pictures']).map((one, n) => pictureOf(check, one, [...path, 'pictures', n], newId, files)),
      ...mediaIn(check, raw, path, newId, (poster, here) => pictureOf(check, poster, here, newId, files)),
      provenance: provenanceOf(check, raw.provenance, [...path, 'provenance']),
    };
  });
  onlyOnce(check, cases, 'id');
  onlyOnce(check, cases, 'slug');
  onlyOnce(check, cases, 'position');
  if (cases.length === 0) check.wrong(['cases'], 'is missing', 'Give the edition’s cases.');

  const content: ReleaseContent = { edition, organizations, cases, removals: [] };
  if (parts.showcase !== undefined && parts.showcase !== null) {
    const raw = check.thing(parts.showcase, ['showcase'], ['id', 'items']);
    const items = check.list(raw.items, ['showcase', 'items']).map((value, i) => {
      const path = ['showcase', 'items', i];
      const item = check.thing(value, path, ['order', 'caseId', 'case']);
      const found = cases.find(({ id, slug }) => id === item.caseId || slug === item.case);
      if (!found) check.wrong([...path, item.case === undefined ? 'caseId' : 'case'], 'names no case of the archive', 'Give its id or its slug.');
      return { order: check.whole(item.order, [...path, 'order']), caseId: found?.id ?? '' };
    });
    items.forEach(({ order, caseId }, i) => {
      if (items.findIndex((other) => other.order === order || other.caseId === caseId) < i)
        check.wrong(['showcase', 'items', i, 'order'], 'is there twice', 'Give each place and each case once.');
    });
    content.showcase = { id: check.id(raw.id, ['showcase', 'id'], newId), items: items.toSorted((a, b) => a.order - b.order) };
  }
  if (parts.honours !== undefined && parts.honours !== null) {
    content.honours = check.list(parts.honours, ['honours']).map((value, i) => organizationId(value, ['honours', i]));
    content.honours.forEach((id, i, all) => {
      if (all.indexOf(id) < i) check.wrong(['honours', i], 'is there twice', 'Give each organization once.');
    });
  }
  if (content.honours && parts.honourFormula) content.honourFormula = formulaIn(check, parts.honourFormula);
  return { content, files, problems: check.problems };
}

function onlyOnce(check: ArchiveChecker, cases: readonly CaseContent[], name: 'id' | 'slug' | 'position'): void {
  const first = new Map<unknown, number>();
  cases.forEach((one, i) => {
    if (first.has(one[name])) check.wrong(['cases', i, name], `is there twice: ${one[name]}`, 'Each case has its own.');
    else first.set(one[name], i);
  });
}

function editionOf(check: ArchiveChecker, value: unknown, newId: () => string): EditionContent {
  const path = ['edition'];
  const instants = ['applicationsOpenAt', 'applicationsCloseAt', 'reviewsCloseAt', 'showcaseOpensAt', 'showcaseClosesAt', 'archivedAt'] as const;
  const known = [
    'id',
    'year',
    'names',
    'timeZone',
    ...instants,
    'fields',
    'kinds',
    'eligibilityRules',
    'criteria',
    'quotas',
    'contact',
    'provenance',
  ];
  const raw = check.thing(value, path, known);
  const named = (name: 'fields' | 'kinds') =>
    check.list(raw[name], [...path, name]).map((one, i) => {
      const thing = check.thing(one, [...path, name, i], ['key', 'names']);
      return {
        key: check.required(thing.key, [...path, name, i, 'key'], 60),
        names: check.localized(thing.names, [...path, name, i, 'names'], nameLimit),
      };
    });
  const year = check.whole(raw.year, [...path, 'year'], 2000);
  if (year > 2999) check.wrong([...path, 'year'], 'is no year of an edition', 'Give a year from 2000 to 2999.');
  const timeZone = check.required(raw.timeZone, [...path, 'timeZone'], 60);
  if (timeZone && !Intl.supportedValuesOf('timeZone').includes(timeZone) && timeZone !== 'UTC')
    check.wrong([...path, 'timeZone'], `is no time zone: ${timeZone}`, 'Give an IANA name, such as Asia/Shanghai.');
  const fields = named('fields');
  if (fields.length === 0) check.wrong([...path, 'fields'], 'is missing', 'Give the edition’s fields.');
  const optional = <T>(name: string, steps: readonly string[], read: (thing: Record<string, unknown>, here: Steps) => T): T | null =>
    raw[name] === undefined || raw[name] === null ? null : read(check.thing(raw[name], [...path, name], steps), [...path, name]);
  return {
    id: check.id(raw.id, [...path, 'id'], newId),
    year,
    names: check.localized(raw.names, [...path, 'names'], nameLimit),
    timeZone,
    ...(Object.fromEntries(instants.map((name) => [name, check.instant(raw[name], [...path, name])])) as Pick<
      EditionContent,
      (typeof instants)[number]
    >),
    fields,
    kinds: named('kinds'),
    eligibilityRules: check.list(raw.eligibilityRules, [...path, 'eligibilityRules']).map((one, i) => {
      const here = [...path, 'eligibilityRules', i];
      const rule = check.thing(one, here, ['key', 'texts']);
      return { key: check.required(rule.key, [...here, 'key'], 60), texts: check.localized(rule.texts, [...here, 'texts'], ruleLimit) };
    }),
    criteria: check.list(raw.criteria, [...path, 'criteria']).map((one, i) => {
      const here = [...path, 'criteria', i];
      const { key, names, weight, minimum, maximum } = check.thing(one, here, ['key', 'names', 'weight', 'minimum', 'maximum']);
      const number = (given: unknown, step: string): number => {
        if (typeof given === 'number' && Number.isFinite(given)) return given;
        check.wrong([...here, step], 'is not a number', 'Give a number.');
        return 0;
      };
      return {
        key: check.required(key, [...here, 'key'], 60),
        names: check.localized(names, [...here, 'names'], nameLimit),
        weight: number(weight, 'weight'),
        minimum: number(minimum, 'minimum'),
        maximum: number(maximum, 'maximum'),
      };
    }),
    quotas: optional('quotas', ['collection', 'outstanding'], ({ collection, outstanding }, here) => ({
      collection: check.whole(collection, [...here, 'collection'], 0),
      outstanding: check.whole(outstanding, [...here, 'outstanding'], 0),
    })),
    contact: optional('contact', ['name', 'email'], ({ name, email }, here) => ({
      name: check.required(name, [...here, 'name'], nameLimit),
      email: check.required(email, [...here, 'email'], 254),
    })),
    provenance: provenanceOf(check, raw.provenance, [...path, 'provenance']),
  };
}

function textOf(check: ArchiveChecker, value: unknown, path: Steps): CaseTextContent {
  const raw = check.thing(value, path, ['locale', 'title', 'summary', 'body', 'origin', 'isStale', 'isChecked']);
  const isChecked = check.flag(raw.isChecked, [...path, 'isChecked'], true);
  return {
    locale: check.locale(raw.locale, [...path, 'locale']),
    title: check.required(raw.title, [...path, 'title'], limits.title),
    summary: check.text(raw.summary, [...path, 'summary'], limits.summary),
    body: check.text(raw.body, [...path, 'body'], limits.body, 'many'),
    origin: check.oneOf(raw.origin, [...path, 'origin'], ['AUTHOR', 'PERSON', 'MACHINE'] as const, 'AUTHOR'),
    isStale: check.flag(raw.isStale, [...path, 'isStale'], false),
    ...(isChecked ? {} : { isChecked }),
  };
}

function pictureOf(check: ArchiveChecker, value: unknown, path: Steps, newId: () => string, files: PictureFile[]): PictureContent {
  const raw = check.thing(value, path, ['id', 'file', 'mimeType', 'renditions', 'alts', 'credit']);
  const id = check.id(raw.id, [...path, 'id'], newId);
  const renditions = check.list(raw.renditions, [...path, 'renditions']).map((one, i) => {
    const here = [...path, 'renditions', i];
    const { width, height, hash } = check.thing(one, here, ['width', 'height', 'hash']);
    return {
      width: check.whole(width, [...here, 'width']),
      height: check.whole(height, [...here, 'height']),
      hash: hashIn(check, hash, [...here, 'hash']),
    };
  });
  const file = check.text(raw.file, [...path, 'file'], 200);
  if (file && (file.startsWith('/') || file.includes('\\') || file.split('/').includes('..')))
    check.wrong([...path, 'file'], 'leads out of the archive', 'Give a path inside it.');
  else if (file) files.push({ pictureId: id, file, path: [...path, 'file'] });
  if ((file === null) === (renditions.length === 0))
    check.wrong([...path, 'file'], 'has neither a file nor renditions, or both', 'Name the picture’s file, or its renditions as they were exported.');
  return {
    id,
    mimeType: check.oneOf(raw.mimeType, [...path, 'mimeType'], ['image/webp'] as const, 'image/webp'),
    renditions,
    alts: check.localized(raw.alts, [...path, 'alts'], nameLimit, false),
    credit: check.text(raw.credit, [...path, 'credit'], limits.credit),
  };
}

const provenanceOf = (check: ArchiveChecker, value: unknown, path: Steps): Provenance[] =>
  check.list(value, path).map((one, i) => {
    const here = [...path, i];
    const raw = check.thing(one, here, ['path', 'origin', 'notes']);
    return {
      path: check.required(raw.path, [...here, 'path'], 200),
      origin: check.oneOf(raw.origin, [...here, 'origin'], provenanceOrigins),
      notes: check.localized(raw.notes, [...here, 'notes'], ruleLimit),
    };
  });
