import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { OrganizerRescheduleDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { ConflictNotice } from '../frame/conflict.tsx';
import { useEdition } from '../frame/edition.ts';
import { InstantField, type LocalInstant } from '../frame/instant-field.tsx';
import { instantIn, localOf, useZoned } from '../frame/zoned.ts';
import { type Calendar, type DateKey, dates } from './calendar-page.tsx';

interface Props {
  calendar: Calendar;
  version: number;
  onDone: () => void;
  onCancel: () => void;
  onConflict: () => void;
}

/** Moves dates. What is sent are those alone that differ, so that nothing of anybody else's is overwritten. */
export function MoveDates({ calendar, version, onDone, onCancel, onConflict }: Props) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { withOffset, timeZone } = useZoned();
  const { act, problems } = useAct(OrganizerRescheduleDocument);
  const [values, setValues] = useState(
    () =>
      Object.fromEntries(
        dates.map(({ key, isEnd }) => [key, calendar[key] ? localOf(calendar[key], timeZone, isEnd) : { day: '', time: isEnd ? '24:00' : '00:00' }]),
      ) as Record<DateKey, LocalInstant>,
  );
  const instantOf = (key: DateKey) => (values[key].day ? instantIn(values[key].day, values[key].time, timeZone) : null);
  const moved = dates.filter(({ key }) => (instantOf(key) ?? null) !== (calendar[key] ? new Date(calendar[key]).toISOString() : null));
  const isWhole = dates.every(({ key }) => values[key].day === '' || instantOf(key) !== null);
  return (
    <Card title={t('calendar.move')}>
      <ConflictNotice problems={problems} onReadAgain={onConflict} />
      <div className="split">
        {dates.map(({ key, isEnd, isNeeded }) => (
          <InstantField
            key={key}
            label={t(`dates.${key}`)}
            hint={isNeeded ? t('calendar.needed') : isEnd ? t('calendar.endHint') : t('calendar.optional')}
            value={values[key]}
            timeZone={timeZone}
            wrong={problems.find(({ path }) => path?.includes(key))?.message}
            onChange={(value) => setValues((before) => ({ ...before, [key]: value }))}
          />
        ))}
      </div>
      <div className="row">
        <Confirm
          act={t('calendar.save')}
          look="main"
          isDisabled={moved.length === 0 || !isWhole}
          title={t('calendar.confirm', { count: moved.length })}
          follows={
            <>
              <ul className="stack small">
                {moved.map(({ key, isEnd }) => {
                  const instant = instantOf(key);
                  return (
                    <li key={key}>
                      <strong>{t(`dates.${key}`)}</strong>
                      <br />
                      <s className="soft">{calendar[key] ? withOffset(calendar[key], isEnd) : t('calendar.unset')}</s>
                      {' → '}
                      {instant ? withOffset(instant, isEnd) : t('calendar.unset')}
                    </li>
                  );
                })}
              </ul>
              <p>{t('calendar.follows')}</p>
            </>
          }
          onConfirm={async () => {
            const sent = Object.fromEntries(moved.map(({ key }) => [key, instantOf(key)]));
            const answer = await act({ edition: desk.year, expectedVersion: version, ...sent });
            if (answer.done) onDone();
            return answer.problems;
          }}
        />
        <Button onPress={onCancel}>{t('cancel')}</Button>
        <span className="soft small">{moved.length === 0 ? t('calendar.nothingMoved') : t('calendar.moved', { count: moved.length })}</span>
      </div>
    </Card>
  );
}
