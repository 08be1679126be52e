import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Columns } from '../../../design/components/columns.tsx';
import { Card, Figures } from '../../../design/components/figures.tsx';
import { Ranked } from '../../../design/components/ranked.tsx';
import { Empty } from '../../../design/components/words.tsx';
import { OrganizerProgressDocument, OrganizerReviewProgressDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useRead } from '../../shell/use-read.ts';
import { useEdition } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useZoned } from '../frame/zoned.ts';
import { daysOf, hoursOf } from './slots.ts';

const screeningStates = ['PENDING', 'RETURNED', 'PASSED', 'FAILED'] as const;

/** How the edition comes along: what comes in, from where, and how far it has been looked at. */
export default function ProgressPage() {
  const { t, i18n } = useTranslation('organizer');
  const { desk } = useEdition();
  const { withOffset, say, day, timeZone } = useZoned();
  const { data, again, at, asked } = useRead(OrganizerProgressDocument, { edition: desk.year });
  const reviews = useRead(OrganizerReviewProgressDocument, { edition: desk.year });
  const found = data?.viewer?.desk;
  const loads = reviews.data?.viewer?.desk?.reviewerLoads ?? [];
  const [wanted, given] = [loads.reduce((sum, one) => sum + one.asked, 0), loads.reduce((sum, one) => sum + one.given, 0)];
  const progress = found?.progress;
  const count = (tallies: readonly { key: string; count: number }[] | undefined, key: string) => tallies?.find((one) => one.key === key)?.count ?? 0;
  const standing = count(progress?.steps, 'SUBMITTED') + count(progress?.steps, 'RETURNED');
  const rows = (tallies: readonly { key: string; name?: string | null; count: number }[]) =>
    tallies.map((one) => ({ key: one.key || '-', label: one.name ?? (one.key || t('progress.unsaid')), value: one.count }));
  const number = (value: number) => value.toLocaleString(i18n.language);
  const shortDay = (key: string) => new Intl.DateTimeFormat(i18n.language, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(key));
  return (
    <>
      <PageHead
        title={t('nav.progress')}
        lead={found && t('progress.lead', { close: withOffset(found.calendar.applicationsCloseAt, true) })}
        at={progress ? new Date(progress.at) : at}
        again={() => {
          again();
          reviews.again();
        }}
      />
      <Asked {...asked} isThere={Boolean(progress)}>
        {found && progress && (
          <>
            <Figures
              of={[
                { label: t('progress.handedIn'), value: number(standing) },
                { label: t('progress.drafts'), value: number(progress.drafts) },
                { label: t('progress.returned'), value: number(count(progress.steps, 'RETURNED')) },
                { label: t('progress.withdrawn'), value: number(count(progress.steps, 'WITHDRAWN')) },
                {
                  label: t('progress.questions'),
                  value: <Link to={`/desk/organize/${desk.year}/questions`}>{number(progress.openQuestions)}</Link>,
                  tone: progress.openQuestions > 0 ? 'careful' : undefined,
                },
                {
                  label: t('progress.mails'),
                  value: <Link to={`/desk/organize/${desk.year}/letters`}>{number(progress.undeliveredMails)}</Link>,
                  tone: progress.undeliveredMails > 0 ? 'wrong' : undefined,
                },
              ]}
            />
            {progress.days.length === 0 ? (
              <Empty title={t('progress.none')}>
                <p>{t('progress.noneMore')}</p>
              </Empty>
            ) : (
              <>
                <Card>
                  <Columns
                    title={t('progress.byDay')}
                    unit={t('progress.cases')}
                    of={t('progress.day', { zone: timeZone })}
                    points={daysOf(progress.days, found.calendar, new Date(progress.at), timeZone).map(({ key, value, isTick, isLast }) => ({
                      ...{ key, value, label: day(key), tick: isTick ? shortDay(key) : undefined },
                      tone: isLast ? 'strong' : undefined,
                    }))}
                    aside={<span className="soft">{t('progress.total', { count: progress.days.reduce((sum, one) => sum + one.count, 0) })}</span>}
                  />
                </Card>
                <Card>
                  <Columns
                    title={t('progress.byHour')}
                    unit={t('progress.cases')}
                    of={t('progress.hour', { zone: timeZone })}
                    points={hoursOf(progress.hours, found.calendar.applicationsCloseAt, timeZone).map(({ start, value, isTick, isLast }) => ({
                      ...{ key: start, value, label: say(start), tick: isTick ? say(start).slice(-5) : undefined },
                      tone: isLast ? 'strong' : undefined,
                    }))}
                    aside={<span className="soft">{t('progress.lastHours')}</span>}
                  />
                </Card>
                <div className="split">
                  <Card>
                    <Ranked
                      title={t('progress.byField')}
                      unit={t('progress.cases')}
                      of={t('progress.field')}
                      rows={rows(progress.fields)}
                      none={t('progress.nothing')}
                    />
                  </Card>
                  <Card>
                    <Ranked
                      title={t('progress.byCountry')}
                      unit={t('progress.cases')}
                      of={t('progress.country')}
                      rows={rows(progress.countries)}
                      none={t('progress.nothing')}
                    />
                  </Card>
                  <Card>
                    <Ranked
                      title={t('progress.byRecommender')}
                      unit={t('progress.cases')}
                      of={t('progress.recommender')}
                      rows={rows(progress.recommenders)}
                      none={t('progress.noRecommender')}
                    />
                  </Card>
                  <Card>
                    <Ranked
                      title={t('progress.screening')}
                      unit={t('progress.cases')}
                      of={t('progress.state')}
                      rows={screeningStates.map((key) => ({ key, label: t(`screeningState.${key}`), value: count(found.screeningTally, key) }))}
                      none={t('progress.nothing')}
                    />
                  </Card>
                </div>
              </>
            )}
            {wanted > 0 && (
              <Card>
                <Ranked
                  title={t('progress.reviews', { given: number(given), asked: number(wanted) })}
                  unit={t('progress.given')}
                  wholeIs={t('progress.asked')}
                  of={t('roles.person')}
                  most={30}
                  rows={loads.map(({ person, asked: of, given: done }) => ({ key: person.id, label: person.name, value: done, whole: of }))}
                  none={t('progress.nothing')}
                />
                <p>
                  <Link to={`/desk/organize/${desk.year}/reviews`}>{t('progress.toReviews')}</Link>
                </p>
              </Card>
            )}
          </>
        )}
      </Asked>
    </>
  );
}
