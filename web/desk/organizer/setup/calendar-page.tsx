import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Timeline } from '../../../design/components/timeline.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { OrganizerCalendarDocument, type OrganizerCalendarQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useRead } from '../../shell/use-read.ts';
import { useEdition } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useZoned } from '../frame/zoned.ts';
import { ChangesCard } from './changes-card.tsx';
import { MoveDates } from './move-dates.tsx';
import { NewEdition } from './new-edition.tsx';

export type Calendar = NonNullable<NonNullable<OrganizerCalendarQuery['viewer']>['desk']>['calendar'];
export type DateKey = Exclude<keyof Calendar, '__typename' | 'applicationsCloseText'>;

/** In the order of a year. What is over at its instant is said as 24:00 where it ends a day. */
export const dates: readonly { key: DateKey; isEnd: boolean; isNeeded: boolean }[] = [
  { key: 'callOpensAt', isEnd: false, isNeeded: false },
  { key: 'applicationsOpenAt', isEnd: false, isNeeded: true },
  { key: 'applicationsCloseAt', isEnd: true, isNeeded: true },
  { key: 'reviewsOpenAt', isEnd: false, isNeeded: false },
  { key: 'reviewsCloseAt', isEnd: true, isNeeded: true },
  { key: 'selectionDueAt', isEnd: true, isNeeded: false },
  { key: 'preparationDueAt', isEnd: true, isNeeded: false },
  { key: 'releaseAt', isEnd: false, isNeeded: false },
  { key: 'showcaseOpensAt', isEnd: false, isNeeded: true },
  { key: 'showcaseClosesAt', isEnd: true, isNeeded: true },
];

/** The edition's year: what is open now, what comes, and moving it. */
export default function CalendarPage() {
  const { t } = useTranslation('organizer');
  const edition = useEdition();
  const { say, withOffset, timeZone } = useZoned();
  const [isMoving, setMoving] = useState(false);
  const { data, again, at, asked } = useRead(OrganizerCalendarDocument, { edition: edition.desk.year });
  const desk = data?.viewer?.desk;
  const now = (at ?? new Date()).getTime();
  const renew = () => {
    again();
    edition.again();
  };
  return (
    <>
      <PageHead title={t('nav.calendar')} lead={t('calendar.lead', { zone: timeZone })} at={at} again={renew}>
        {desk && !isMoving && (
          <Button look="main" onPress={() => setMoving(true)}>
            {t('calendar.move')}
          </Button>
        )}
      </PageHead>
      <Asked {...asked} isThere={Boolean(desk)}>
        {desk && (
          <>
            <Notice tone={desk.stage === 'APPLICATION' || desk.stage === 'REVIEW' ? 'good' : undefined}>
              <strong>{t(`stage.${desk.stage}`)}</strong>
              <p>{t(`stageSays.${desk.stage}`)}</p>
            </Notice>
            {isMoving ? (
              <MoveDates
                calendar={desk.calendar}
                version={desk.version}
                onDone={() => {
                  setMoving(false);
                  renew();
                }}
                onCancel={() => setMoving(false)}
                onConflict={renew}
              />
            ) : (
              <Card>
                <Timeline
                  label={t('nav.calendar')}
                  now={now}
                  nowSaid={t('calendar.now', { at: withOffset(new Date(now).toISOString()) })}
                  moments={dates.map(({ key, isEnd }) => {
                    const instant = desk.calendar[key];
                    return {
                      key,
                      at: instant ? Date.parse(instant) : null,
                      title: t(`dates.${key}`),
                      said: instant ? (
                        <time dateTime={instant}>{say(instant, isEnd)}</time>
                      ) : (
                        t(key === 'reviewsOpenAt' ? 'calendar.withClose' : 'calendar.unset')
                      ),
                      note: t(`dateSays.${key}`),
                    };
                  })}
                />
              </Card>
            )}
            <ChangesCard changes={desk.changes} />
            <NewEdition />
          </>
        )}
      </Asked>
    </>
  );
}
