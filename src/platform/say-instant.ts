import type { Language, Sentence } from './language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(key: string, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat {
  let format = formats.get(key);
  if (!format) formats.set(key, (format = make()));
  return format;
}

const clock = (timeZone: string) =>
  formatOf(timeZone, () => new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' }));

/**
 * An instant in words, in a zone, with its offset: the day that people have in mind. Midnight belongs to the day that
 * ends: 24:00 on 18 June. (`Intl` alone would name the next day, or the same day wrongly.)
 */
export function sayUntil(instant: Date, timeZone: string, language: Language): string {
  const isMidnight = ['hour', 'minute', 'second'].every(
    (type) =>
      Number(
        clock(timeZone)
          .formatToParts(instant)
          .find((p) => p.type === type)!.value,
      ) === 0,
  );
  const parts = formatOf(
    `${language} ${timeZone}`,
    () => new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'long', timeStyle: 'long', hourCycle: 'h23' }),
  );
  if (!isMidnight || instant.getUTCMilliseconds() !== 0) return parts.format(instant);
  const zone = parts.formatToParts(instant).find(({ type }) => type === 'timeZoneName')!.value;
  const day = formatOf(`day ${language} ${timeZone}`, () => new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'long' })).format(
    new Date(instant.getTime() - 1),
  );
  return language === 'en' ? `24:00 on ${day} (${zone})` : `${day} 24:00（${zone}）`;
}

/** The same in every language in which this program speaks. */
export const sentenceUntil = (instant: Date, timeZone: string): Sentence => ({
  en: sayUntil(instant, timeZone, 'en'),
  'zh-Hans': sayUntil(instant, timeZone, 'zh-Hans'),
});

/** A day of the calendar, `YYYY-MM-DD`, in words. */
export const sayDay = (day: string, language: Language): string =>
  formatOf(`date ${language}`, () => new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'long' })).format(new Date(day));

const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
/** Whether a text is the name of a zone as the IANA database has it. */
export const isTimeZone = (name: string): boolean => zones.has(name);

/** Minutes by which a zone is ahead of UTC at an instant. */
function offsetAt(instant: Date, timeZone: string): number {
  const format = formatOf(
    `parts ${timeZone}`,
    () =>
      new Intl.DateTimeFormat('en', {
        ...{ timeZone, calendar: 'gregory', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
        ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
      }),
  );
  const local = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year, month, day, hour, minute, second } = local as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
}

/** The same local time on the same day so many years later; 28 February where there is no 29th. */
export function yearsLater(instant: Date, timeZone: string, years: number): Date {
  const local = new Date(instant.getTime() + offsetAt(instant, timeZone) * 60_000);
  const moved = new Date(local);
  moved.setUTCFullYear(local.getUTCFullYear() + years);
  if (moved.getUTCMonth() !== local.getUTCMonth()) moved.setUTCDate(0);
  // the offset then may be another; asked twice, it holds on both sides of a change of clocks
  const guess = new Date(moved.getTime() - offsetAt(moved, timeZone) * 60_000);
  return new Date(moved.getTime() - offsetAt(guess, timeZone) * 60_000);
}
