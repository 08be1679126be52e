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
  // what somebody has touched; the rest is as it stands, also after it was read again
  const [edits, setEdits] = useState<Partial<Record<DateKey, LocalInstant>>>({});
  const standing = ({ key, isEnd }: (typeof dates)[number]): LocalInstant =>
    calendar[key] ? localOf(calendar[key], timeZone, isEnd) : { day: '', time: isEnd ? '24:00' : '00:00' };
  const valueOf = (date: (typeof dates)[number]): LocalInstant => edits[date.key] ?? standing(date);
  const instantOf = (date: (typeof dates)[number]) => {
    const { day, time } = valueOf(date);
    return day ? instantIn(day, time, timeZone) : null;
  };
  // an instant may have seconds, which fields do not show: it has moved where somebody wrote something else
  const moved = dates.filter((date) => {
    const [{ day, time, isNow }, was] = [valueOf(date), standing(date)];
    return isNow || day !== was.day || (day !== '' && time !== was.time);
  });
  const isWhole = dates.every((date) => valueOf(date).day === '' || instantOf(date) !== null);
  return (
    <Card title={t('calendar.move')}>
      <ConflictNotice problems={problems} onReadAgain={onConflict} />
      <div className="split">
        {dates.map((date) => (
          <InstantField
            key={date.key}
            label={t(`dates.${date.key}`)}
            hint={date.isNeeded ? t('calendar.needed') : date.isEnd ? t('calendar.endHint') : t('calendar.optional')}
            value={valueOf(date)}
            timeZone={timeZone}
            mayBeNow
            wrong={problems.find(({ path }) => path?.includes(date.key))?.message}
            onChange={(value) => setEdits((before) => ({ ...before, [date.key]: value }))}
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
                {moved.map((date) => {
                  const { key, isEnd } = date;
                  const instant = instantOf(date);
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
            const answer = await act((at) => {
              const sent = moved.map((date) => [date.key, valueOf(date).isNow ? new Date(at).toISOString() : instantOf(date)]);
              return { edition: desk.year, expectedVersion: version, ...Object.fromEntries(sent) };
            });
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
