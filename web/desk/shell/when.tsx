import { useTranslation } from 'react-i18next';
import { sayInstant } from '../../design/deadline.ts';
import { sayEndIn } from './deadline.ts';

interface WhenProps {
  at: string;
  zone?: string | undefined;
  /** Whether something ends then: an end at midnight is 24:00 of the day that ends. */
  isEnd?: boolean;
}

/** An instant in the reader's own zone and, where that reads otherwise, in the edition's as well. */
export function When({ at, zone = 'Asia/Shanghai', isEnd = false }: WhenProps) {
  const { i18n, t } = useTranslation('shell');
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const say = isEnd ? sayEndIn : sayIn;
  const [here, there] = [say(own, at, i18n.language), say(zone, at, i18n.language)];
  return (
    <time dateTime={at} className="when">
      <span>{here}</span>
      {here !== there && <span className="soft">{t('inEditionZone', { when: there })}</span>}
    </time>
  );
}

export const sayIn = (timeZone: string, at: string, language: string): string => sayInstant(at, language, timeZone);

/** What `2026-03-01T08:00` means in a zone, as an instant; undefined for what is no date. Where a clock is put back, the earlier of the two. */
export function instantIn(timeZone: string, local: string): string | undefined {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const read = (at: number) => {
    const parts = new Intl.DateTimeFormat('en', {
      ...({
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      } as const),
    }).formatToParts(at);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  };
  let at = asUtc - (read(asUtc) - asUtc);
  at = asUtc - (read(at) - at);
  return new Date(at).toISOString();
}
