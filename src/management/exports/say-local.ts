const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant as a clock on a wall in a zone shows it, with its offset: `2026-06-18 23:59:59 +08:00`. */
export function sayLocal(instant: Date, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en', { ...digits, timeZone, calendar: 'gregory', hourCycle: 'h23', timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const offset = part.timeZoneName === 'GMT' ? '+00:00' : part.timeZoneName!.replace('GMT', '');
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}:${part.second} ${offset}`;
}
