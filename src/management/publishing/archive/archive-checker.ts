import { isCountryCode } from '../../../platform/country.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { flawOf, isLongerThan, tidy } from '../../../platform/text.ts';
import type { ArchiveProblem, Locate, Steps } from './archive-format.ts';

type Thing = Record<string, unknown>;

/** Reads values of which nothing is known, and notes what is wrong with each: all of it, not the first. */
export class ArchiveChecker {
  readonly problems: ArchiveProblem[] = [];
  readonly #where: Locate;

  constructor(where: Locate) {
    this.#where = where;
  }

  wrong(path: Steps, problem: string, mend: string): void {
    this.problems.push({ ...this.#where(path), problem, mend });
  }

  /** An object without properties that nobody would read. */
  thing(value: unknown, path: Steps, known: readonly string[]): Thing {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.wrong(path, 'is missing, or is not an object', 'Give an object.');
      return {};
    }
    for (const name of Object.keys(value).filter((name) => !known.includes(name)))
      this.wrong([...path, name], 'is not known here', `Take it out, or correct its name. Known: ${known.join(', ')}.`);
    return value as Thing;
  }

  list(value: unknown, path: Steps): unknown[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.wrong(path, 'is not a list', 'Give a list, or leave it out.');
    return [];
  }

  text(value: unknown, path: Steps, limit: number, lines: 'one' | 'many' = 'one'): string | null {
    if (value === undefined || value === null || value === '') return null;
    if (typeof value !== 'string') this.wrong(path, 'is not a text', 'Put it in quotes.');
    else if (flawOf(tidy(value), lines))
      this.wrong(path, 'holds characters that cannot be shown', lines === 'one' ? 'Give one line of plain text.' : 'Give plain text.');
    else if (isLongerThan(tidy(value), limit)) this.wrong(path, `is longer than ${limit} characters`, 'Shorten it.');
    else return tidy(value) || null;
    return null;
  }

  required(value: unknown, path: Steps, limit: number): string {
    const before = this.problems.length;
    const text = this.text(value, path, limit);
    if (text === null && this.problems.length === before) this.wrong(path, 'is missing', 'Fill it in.');
    return text ?? '';
  }

  localized(value: unknown, path: Steps, limit: number, isRequired = true): Record<string, string> {
    if (value === undefined || value === null) {
      if (isRequired) this.wrong(path, 'is missing', 'Give a text in one language at least.');
      return {};
    }
    const texts = this.thing(value, path, typeof value === 'object' ? Object.keys(value) : []);
    const kept = Object.entries(texts).flatMap(([locale, text]) => {
      const read = this.text(text, [...path, locale], limit);
      return this.locale(locale, [...path, locale]) && read !== null ? [[locale, read]] : [];
    });
    if (isRequired && Object.keys(texts).length === 0) this.wrong(path, 'is missing', 'Give a text in one language at least.');
    return Object.fromEntries(kept) as Record<string, string>;
  }

  locale(value: unknown, path: Steps): string {
    const canonical = typeof value === 'string' ? canonicalLocale(value) : undefined;
    if (canonical === undefined) this.wrong(path, `is no language: ${say(value)}`, 'Give a BCP 47 tag, such as en or zh-Hans.');
    else if (canonical !== value) this.wrong(path, `is written otherwise: ${say(value)}`, `Write ${canonical}.`);
    return typeof value === 'string' ? value : '';
  }

  oneOf<T extends string>(value: unknown, path: Steps, allowed: readonly T[], fallback?: T): T {
    if ((value === undefined || value === null || value === '') && fallback !== undefined) return fallback;
    if (allowed.includes(value as T)) return value as T;
    this.wrong(path, `is not one of those that there are: ${say(value)}`, `Give one of ${allowed.join(', ')}.`);
    return fallback ?? allowed[0]!;
  }

  id(value: unknown, path: Steps, make: () => string): string {
    if (value === undefined || value === null || value === '') return make();
    if (typeof value === 'string' && isUuid(value)) return value;
    this.wrong(path, `is no id: ${say(value)}`, 'Give the UUID that it had, or leave it out for a new one.');
    return make();
  }

  whole(value: unknown, path: Steps, smallest = 1): number {
    if (Number.isSafeInteger(value) && (value as number) >= smallest) return value as number;
    this.wrong(path, `is not a whole number from ${smallest}: ${say(value)}`, 'Give a whole number.');
    return smallest;
  }

  flag(value: unknown, path: Steps, fallback: boolean): boolean {
    if (value === undefined || value === null || value === '') return fallback;
    if (typeof value === 'boolean') return value;
    this.wrong(path, `is neither true nor false: ${say(value)}`, 'Write true or false.');
    return fallback;
  }

  day(value: unknown, path: Steps): string | null {
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value).toJSON()?.startsWith(value)) return value;
    this.wrong(path, `is no day: ${say(value)}`, 'Write it as YYYY-MM-DD.');
    return null;
  }

  instant(value: unknown, path: Steps): string | null {
    if (value === undefined || value === null || value === '') return null;
    const date = typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) ? new Date(value) : undefined;
    if (date && !Number.isNaN(date.getTime())) return date.toISOString();
    this.wrong(path, `is no instant: ${say(value)}`, 'Write it as in 2024-11-20T01:00:00Z, with its offset.');
    return null;
  }

  country(value: unknown, path: Steps): string | null {
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'string' && isCountryCode(value)) return value;
    this.wrong(path, `is no country or region: ${say(value)}`, 'Give the ISO 3166-1 alpha-2 code, such as KE.');
    return null;
  }
}

/** What was found, short enough for a line. */
const say = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60));

function canonicalLocale(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
