import type { Language } from '../../platform/language.ts';

const locales: Record<Language, string> = { en: 'en-GB', 'zh-Hans': 'zh-Hans' };

/** An instant as a letter says it: day, time and offset in the edition's zone. The end of a day is 24:00 of that day. */
export function closingInWords(instant: Date, timeZone: string, language: Language): string {
  const inZone = (locale: string, options: Intl.DateTimeFormatOptions, at = instant) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at);
  const time = inZone('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const endsADay = time === '00:00';
  const day = inZone(locales[language], { dateStyle: 'long' }, endsADay ? new Date(instant.getTime() - 1) : instant);
  const offset = inZone('en', { timeZoneName: 'longOffset' }).split(' ').at(-1)!.replace('GMT', 'UTC');
  const said = endsADay ? '24:00' : time;
  return language === 'en' ? `${said} on ${day} (${offset})` : `${day}${said}（${offset}）`;
}
