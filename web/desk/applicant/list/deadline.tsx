import { useTranslation } from 'react-i18next';
import { sayDeadline, sayOffset, timeLeft } from '../../../design/deadline.ts';
import { useNow } from '../../shell/use-now.ts';

interface Props {
  closesAt: string;
  /** The edition's zone. */
  timeZone: string;
  rule?: string;
}

/** Until when, in the edition's zone and in the reader's, and how much time is left by this device's clock. */
export function Deadline({ closesAt, timeZone, rule }: Props) {
  const { t, i18n } = useTranslation('applicant');
  const now = useNow();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const left = timeLeft(closesAt, now);
  const isSoon = left && left.unit !== 'day';
  const place = (zone: string) => `${sayDeadline(closesAt, i18n.language, zone)} (${sayOffset(closesAt, zone)})`;
  return (
    <div className={`deadline-bar ${isSoon ? 'soon' : ''}`}>
      <div className="deadline-left">
        {left ? (
          <>
            <strong className="number">{left.count.toLocaleString(i18n.language)}</strong> {t(`left_${left.unit}`, { count: left.count })}
          </>
        ) : (
          <strong>{t('closed')}</strong>
        )}
      </div>
      <dl>
        <div>
          <dt>{timeZone === 'Asia/Shanghai' ? t('inBeijing') : timeZone}</dt>
          <dd>
            <time dateTime={closesAt}>{place(timeZone)}</time>
          </dd>
        </div>
        {sayOffset(closesAt, here) !== sayOffset(closesAt, timeZone) && (
          <div>
            <dt>{t('whereYouAre')}</dt>
            <dd>{place(here)}</dd>
          </div>
        )}
      </dl>
      {rule && (
        <details>
          <summary>{t('whatCounts')}</summary>
          <p className="hint">{rule}</p>
        </details>
      )}
    </div>
  );
}
