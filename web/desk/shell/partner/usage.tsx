import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsTable, Columns } from '../../../design/components/columns.tsx';
import { Figures } from '../../../design/components/figures.tsx';

interface Props {
  of: {
    requestsPerDay: number;
    bytesPerDay: number;
    keys: readonly { id: string; name: string }[];
    usage: readonly { keyId: string; day: string; requests: number; refused: number; bytes: number }[];
  };
}

const inAll = (uses: Props['of']['usage'], part: 'requests' | 'refused' | 'bytes') => uses.reduce((sum, one) => sum + one[part], 0);

/** What a partner's keys used: today against the quota of each, and the last thirty days. */
export function Usage({ of }: Props) {
  const { t, i18n } = useTranslation('partner');
  const [now] = useState(() => Date.now());
  const days = Array.from({ length: 30 }, (_, back) => new Date(now - (29 - back) * 86_400_000).toISOString().slice(0, 10));
  const number = (value: number) => value.toLocaleString(i18n.language);
  const bytes = (value: number) => {
    const [unit, size] = value < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
    return new Intl.NumberFormat(i18n.language, { style: 'unit', unit, maximumFractionDigits: value / size < 10 ? 1 : 0 }).format(value / size);
  };
  const today = of.usage.filter(({ day }) => day === days.at(-1));
  const most = Math.max(0, ...today.map(({ requests, bytes: sent }) => Math.max(requests / of.requestsPerDay, sent / of.bytesPerDay)));
  const refused = inAll(today, 'refused');
  const share = (part: number) => part.toLocaleString(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const nameOf = (id: string) => of.keys.find((key) => key.id === id)?.name ?? '—';
  const long = (day: string) => new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
  return (
    <section className="stack" aria-label={t('usage')}>
      <h3>{t('usage')}</h3>
      <Figures
        of={[
          { label: t('requestsToday'), value: number(inAll(today, 'requests')) },
          { label: t('sentToday'), value: bytes(inAll(today, 'bytes')) },
          { label: t('ofQuota'), value: share(most), tone: most >= 1 ? 'wrong' : most >= 0.8 ? 'careful' : undefined },
          { label: t('refusedToday'), value: number(refused), tone: refused > 0 ? 'wrong' : undefined },
        ]}
      />
      <p className="soft">{t('quotaSays', { requests: number(of.requestsPerDay), bytes: bytes(of.bytesPerDay) })}</p>
      {of.usage.length > 0 && (
        <>
          <Columns
            title={t('lastDays')}
            unit={t('requests')}
            of={t('day')}
            points={days.map((day, index) => ({
              ...{
                key: day,
                label: long(day),
                value: inAll(
                  of.usage.filter((one) => one.day === day),
                  'requests',
                ),
              },
              tick: index % 7 === 1 ? day.slice(5) : undefined,
            }))}
          />
          <h4>{t('byKey')}</h4>
          <AsTable
            head={[t('dayAndKey'), t('requests'), t('refused'), t('bytes')]}
            rows={of.usage.map(({ keyId, day, ...used }) => ({
              key: `${day} ${keyId}`,
              cells: [`${long(day)} · ${nameOf(keyId)}`, number(used.requests), number(used.refused), bytes(used.bytes)],
            }))}
          />
        </>
      )}
    </section>
  );
}
