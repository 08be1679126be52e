import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useEdition } from './edition.ts';

const parts = (instant: Date, timeZone: string) =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
      ...{ hourCycle: 'h23', timeZone },
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>;

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function aheadAt(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = parts(new Date(instant), timeZone);
  return Date.UTC(+year, +month - 1, +day, +hour, +minute, +second) - Math.floor(instant / 1_000) * 1_000;
}

/** The instant of a local day and time; 24:00 is 00:00 of the next day. Null where that is none. */
export function instantIn(day: string, time: string, timeZone: string): string | null {
  const [d, t] = [/^(\d{4})-(\d\d)-(\d\d)$/.exec(day), /^(\d{1,2}):(\d\d)$/.exec(time.trim())];
  if (!d || !t || +t[1]! > 24 || +t[2]! > 59 || (+t[1]! === 24 && +t[2]! > 0)) return null;
  const local = Date.UTC(+d[1]!, +d[2]! - 1, +d[3]!, +t[1]!, +t[2]!);
  const first = local - aheadAt(local, timeZone);
  return new Date(local - aheadAt(first, timeZone)).toISOString();
}

/** A day and a time as people have them in mind: a last instant at midnight is 24:00 of the day that ends. */
export function localOf(instant: string, timeZone: string, isEnd: boolean): { day: string; time: string } {
  const at = parts(new Date(instant), timeZone);
  if (!isEnd || `${at.hour}${at.minute}` !== '0000') return { day: `${at.year}-${at.month}-${at.day}`, time: `${at.hour}:${at.minute}` };
  const before = parts(new Date(Date.parse(instant) - 1), timeZone);
  return { day: `${before.year}-${before.month}-${before.day}`, time: '24:00' };
}

export function offsetOf(instant: string, timeZone: string): string {
  const minutes = aheadAt(Date.parse(instant), timeZone) / 60_000;
  const two = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  return `UTC${minutes < 0 ? '−' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** Says instants in the edition's zone, with its offset. */
export function useZoned() {
  const { i18n } = useTranslation();
  const { timeZone } = useEdition().desk;
  const day = useCallback(
    (date: string, style: 'medium' | 'long' = 'medium') =>
      new Intl.DateTimeFormat(i18n.language, { dateStyle: style, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)),
    [i18n.language],
  );
  /** `isEnd` for what is over at the instant. */
  const say = useCallback(
    (instant: string, isEnd = false) => {
      const local = localOf(instant, timeZone, isEnd);
      return `${day(local.day)} ${local.time}`;
    },
    [day, timeZone],
  );
  const withOffset = useCallback((instant: string, isEnd = false) => `${say(instant, isEnd)} (${offsetOf(instant, timeZone)})`, [say, timeZone]);
  return { say, withOffset, day, timeZone };
}
