/** An instant as an edition's calendar means it: a last instant at midnight belongs to the day before, and is said as 24:00 of that day. */
export function sayDeadline(instant: string, language: string, timeZone: string): string {
  const at = new Date(instant);
  const isMidnight = clockIn(at, timeZone) === '00:00:00';
  const day = isMidnight ? new Date(at.getTime() - 1) : at;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(day);
  const time = isMidnight
    ? '24:00'
    : new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at);
  return `${date}${/^(zh|ja)/.test(language) ? ' ' : ', '}${time}`;
}

/** An instant in a zone, with its offset. */
export const sayInstant = (instant: string, language: string, timeZone: string): string =>
  `${new Date(instant).toLocaleString(language, {
    ...({ year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
    timeZone,
  })} (${sayOffset(instant, timeZone)})`;

/** What is left, in the largest unit that says something: days above two days, else hours, else minutes. Null when it is over. */
export function timeLeft(instant: string, now: number): { unit: 'day' | 'hour' | 'minute'; count: number } | null {
  const left = Date.parse(instant) - now;
  if (left <= 0) return null;
  const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
  if (left >= 2 * day) return { unit: 'day', count: Math.floor(left / day) };
  if (left >= 2 * hour) return { unit: 'hour', count: Math.floor(left / hour) };
  return { unit: 'minute', count: Math.max(1, Math.floor(left / minute)) };
}

/** The offset of a zone at an instant, as `UTC+08:00`. */
export function sayOffset(instant: string, timeZone: string): string {
  const said = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(instant))
    .find(({ type }) => type === 'timeZoneName');
  const offset = said?.value.replace('GMT', '') ?? '';
  return `UTC${offset === '' ? '+00:00' : offset}`;
}

const clockIn = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone }).format(at);
