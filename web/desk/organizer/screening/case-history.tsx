import { useTranslation } from 'react-i18next';
import { Card } from '../../../design/components/figures.tsx';
import { Tag } from '../../../design/components/words.tsx';
import { ownName } from '../../../i18n/index.ts';
import { useZoned } from '../frame/zoned.ts';
import type { ScreenedCase } from './case-page.tsx';

/** What was decided and returned, newest first. Nothing of it is ever replaced. */
export function CaseHistory({ of }: { of: ScreenedCase }) {
  const { t } = useTranslation('organizer');
  const { say, withOffset } = useZoned();
  if (of.screenings.length + of.returns.length === 0) return null;
  const all = [
    ...of.screenings.map((one) => ({ ...one, kind: 'screening' as const })),
    ...of.returns.map((one) => ({ ...one, kind: 'return' as const })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Card title={t('history.title')}>
      <ol className="named-list">
        {all.map((one) => (
          <li key={`${one.kind} ${one.at}`}>
            <span className="row between">
              {one.kind === 'screening' ? (
                <Tag tone={one.outcome === 'PASSED' ? 'good' : 'wrong'}>{t(`screeningState.${one.outcome}`)}</Tag>
              ) : (
                <Tag tone="careful">{t('history.returned', { until: withOffset(one.until, true) })}</Tag>
              )}
              <span className="soft">{t('screening.revision', { revision: one.revision })}</span>
            </span>
            <span>{one.reason}</span>
            {one.kind === 'return' &&
              one.parts.map(({ part, locale, note }) => (
                <span key={`${part} ${locale ?? ''}`} className="soft">
                  {part === 'TEXTS' ? t('part.TEXTS', { language: locale ? ownName(locale) : '' }) : t(`part.${part}`)}: {note}
                </span>
              ))}
            <span className="soft">
              {one.by.name}, <time dateTime={one.at}>{say(one.at)}</time>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
