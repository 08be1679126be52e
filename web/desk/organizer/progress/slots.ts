import { localOf } from '../frame/zoned.ts';

interface Tally {
  key: string;
  count: number;
}

/** Every day from the opening to the close or today, also those on which nothing came. At most half a year of them. */
export function daysOf(days: readonly Tally[], calendar: { applicationsOpenAt: string; applicationsCloseAt: string }, now: Date, timeZone: string) {
  const counts = new Map(days.map(({ key, count }) => [key, count]));
  const last = localOf(calendar.applicationsCloseAt, timeZone, true).day;
  const today = localOf(now.toISOString(), timeZone, false).day;
  const [first] = [localOf(calendar.applicationsOpenAt, timeZone, false).day, ...days.map(({ key }) => key)].sort();
  const end = [last < today ? last : today, ...days.map(({ key }) => key)].sort().at(-1)!;
  const keys: string[] = [];
  for (let at = Date.parse(`${first!}T00:00:00Z`); at <= Date.parse(`${end}T00:00:00Z`); at += 86_400_000)
    keys.push(new Date(at).toISOString().slice(0, 10));
  const shown = keys.slice(-184);
  const every = Math.max(1, Math.ceil(shown.length / 9));
  return shown.map((key, index) => ({ key, value: counts.get(key) ?? 0, isTick: index % every === 0, isLast: key === last }));
}

/** The 72 hours up to the close, whole ones of the edition's zone. The last one is the one in which most comes. */
export function hoursOf(hours: readonly Tally[], close: string, timeZone: string) {
  const counts = new Map(hours.map(({ key, count }) => [key, count]));
  const minutes = Number(localOf(close, timeZone, false).time.slice(3));
  const end = Math.floor(Date.parse(close) / 60_000) * 60_000 + ((60 - minutes) % 60) * 60_000;
  return Array.from({ length: 72 }, (_, index) => {
    const start = new Date(end - (72 - index) * 3_600_000).toISOString();
    const { day, time } = localOf(start, timeZone, false);
    return { start, value: counts.get(`${day}T${time.slice(0, 2)}`) ?? 0, isTick: index % 12 === 0, isLast: index === 71 };
  });
}
