import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { useEdition } from './edition.ts';
import { offsetOf } from './zoned.ts';

interface Props {
  title: string;
  lead?: ReactNode;
  /** When what is shown was read, and how it is read again. */
  at?: Date | null;
  again?: () => void;
  /** What may be done here. */
  children?: ReactNode;
}

/** A page's head: what it is, how old it is, what may be done. */
export function PageHead({ title, lead, at, again, children }: Props) {
  const { t, i18n } = useTranslation('organizer');
  const { timeZone } = useEdition().desk;
  return (
    <header className="work-head">
      <div>
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
        {again && <p className="soft">{t('zoneOfTimes', { zone: timeZone, offset: offsetOf(new Date().toISOString(), timeZone) })}</p>}
      </div>
      <div className="row">
        {again && (
          <span className="as-of">
            {at && (
              <time dateTime={at.toISOString()}>
                {t('asOf', {
                  time: at.toLocaleTimeString(i18n.language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
                })}
              </time>
            )}
            <Button look="quiet" onPress={again}>
              {t('refresh')}
            </Button>
          </span>
        )}
        {children}
      </div>
    </header>
  );
}
