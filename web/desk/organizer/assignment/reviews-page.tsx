import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Confirm } from '../../../design/components/confirm.tsx';
import { ChoiceField } from '../../../design/components/fields.tsx';
import { Card, Figures } from '../../../design/components/figures.tsx';
import { Ranked } from '../../../design/components/ranked.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import { OrganizerAssignReviewerDocument, OrganizerReviewProgressDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { Titled } from '../../shell/titled.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useRead } from '../../shell/use-read.ts';
import { useEdition, useFieldName } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useZoned } from '../frame/zoned.ts';

/** Which reviews are missing: whom to remind, and whom to ask instead. */
export default function ReviewsPage() {
  const { t, i18n } = useTranslation('organizer');
  const { desk } = useEdition();
  const { say, withOffset } = useZoned();
  const fieldName = useFieldName();
  const { data, again, at, asked } = useRead(OrganizerReviewProgressDocument, { edition: desk.year });
  const loads = data?.viewer?.desk?.reviewerLoads ?? [];
  const [wanted, given] = [loads.reduce((sum, one) => sum + one.asked, 0), loads.reduce((sum, one) => sum + one.given, 0)];
  const begun = loads.reduce((sum, { missing }) => sum + missing.filter(({ isBegun }) => isBegun).length, 0);
  const number = (value: number) => value.toLocaleString(i18n.language);
  return (
    <>
      <PageHead title={t('nav.reviews')} lead={t('reviews.lead', { close: withOffset(desk.calendar.reviewsCloseAt, true) })} at={at} again={again}>
        <Link className="button" to={`/desk/organize/${desk.year}/letters?audience=REVIEWERS`}>
          {t('reviews.remind')}
        </Link>
      </PageHead>
      <Asked {...asked}>
        {loads.length === 0 ? (
          <Empty title={t('reviews.none')}>
            <p>{t('reviews.noneMore')}</p>
          </Empty>
        ) : (
          <>
            <Figures
              of={[
                { label: t('progress.asked'), value: number(wanted) },
                { label: t('progress.given'), value: number(given), tone: given === wanted ? 'good' : undefined },
                { label: t('reviews.begun'), value: number(begun) },
                { label: t('reviews.notBegun'), value: number(wanted - given - begun), tone: wanted - given - begun > 0 ? 'careful' : undefined },
              ]}
            />
            <Card>
              <Ranked
                title={t('reviews.byPerson')}
                unit={t('progress.given')}
                wholeIs={t('progress.asked')}
                of={t('roles.person')}
                most={60}
                rows={loads.map(({ person, asked: of, given: done }) => ({ key: person.id, label: person.name, value: done, whole: of }))}
                none={t('progress.nothing')}
              />
            </Card>
            <Card title={t('reviews.missing')}>
              {loads.every(({ missing }) => missing.length === 0) && <p className="soft">{t('reviews.noneMissing')}</p>}
              <ul className="rows">
                {loads.flatMap(({ person, missing }) =>
                  missing.map((one) => (
                    <li key={`${person.id} ${one.submissionId}`}>
                      <div>
                        <strong>{person.name}</strong> –{' '}
                        <Link to={`/desk/organize/${desk.year}/screening/${one.submissionId}`}>
                          <Titled of={one.titles} />
                        </Link>{' '}
                        <Tag tone={one.isBegun ? 'strong' : 'careful'}>{t(one.isBegun ? 'reviews.begun' : 'reviews.notBegun')}</Tag>
                        <br />
                        <span className="soft">
                          {fieldName(one.field)} · {t('reviews.since', { at: say(one.askedAt) })}
                        </span>
                      </div>
                      <AskAnother submissionId={one.submissionId} but={person.id} people={loads.map((load) => load.person)} again={again} />
                    </li>
                  )),
                )}
              </ul>
            </Card>
          </>
        )}
      </Asked>
    </>
  );
}

interface AskProps {
  submissionId: string;
  but: string;
  people: readonly { id: string; name: string }[];
  again: () => void;
}

function AskAnother({ submissionId, but, people, again }: AskProps) {
  const { t } = useTranslation('organizer');
  const { act } = useAct(OrganizerAssignReviewerDocument);
  const [who, setWho] = useState<string | null>(null);
  return (
    <Confirm
      act={t('reviews.another')}
      title={t('reviews.another')}
      follows={<p>{t('reviews.anotherFollows')}</p>}
      isReady={who !== null}
      onConfirm={async () => {
        const { done, problems } = await act({ submissionId, reviewerId: who! });
        if (done) again();
        return problems;
      }}
    >
      <ChoiceField
        label={t('role.REVIEWER')}
        value={who}
        onChange={setWho}
        options={people.filter(({ id }) => id !== but).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Confirm>
  );
}
