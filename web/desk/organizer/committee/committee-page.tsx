import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card, Facts } from '../../../design/components/figures.tsx';
import { FilterBar, More, Pick } from '../../../design/components/filters.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import {
  type ExpertState,
  OrganizerCommitteeDocument,
  type OrganizerCommitteeQuery,
  OrganizerConfirmExpertDocument,
  OrganizerEndExpertDocument,
  OrganizerSetCommitteeRulesDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { usePages } from '../../shell/use-pages.ts';
import { useCountryName } from '../../shell/words-of.ts';
import { Approval } from '../frame/approval.tsx';
import { Editable } from '../frame/editable.tsx';
import { useEdition, useFieldName, useNameIn } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useZoned } from '../frame/zoned.ts';
import { ProposeExpert } from './propose-expert.tsx';

type Expert = NonNullable<NonNullable<OrganizerCommitteeQuery['viewer']>['desk']>['experts']['edges'][number]['node'];
const pageIn = (data: OrganizerCommitteeQuery) => data.viewer?.desk?.experts;
const states = ['PROPOSED', 'INVITED', 'ACCEPTED', 'DECLINED', 'STEPPED_DOWN', 'ENDED'] as const;
const tones = { PROPOSED: 'careful', INVITED: 'strong', ACCEPTED: 'good', DECLINED: 'wrong', STEPPED_DOWN: undefined, ENDED: undefined } as const;

/** Who judges: proposed by one organizer, confirmed by another, invited, and in their own words. */
export default function CommitteePage() {
  const { t } = useTranslation('organizer');
  const { desk, me } = useEdition();
  const [search, setSearch] = useSearchParams();
  const state = (search.get('state') ?? '') as ExpertState | '';
  const { data, nodes, hasMore, isBusy, onMore, again, at, asked } = usePages(
    OrganizerCommitteeDocument,
    { edition: desk.year, first: 50, state: state || null },
    pageIn,
  );
  const confirm = useAct(OrganizerConfirmExpertDocument);
  const end = useAct(OrganizerEndExpertDocument);
  const rules = useAct(OrganizerSetCommitteeRulesDocument);
  const is = data?.viewer?.desk?.committeeRules;
  const fieldName = useFieldName();
  const seatsOf = ({ seats }: Expert) => seats.map(({ field, part }) => `${fieldName(field)} (${t(`seat.${part}`)})`).join(', ');
  const after = ({ done, problems }: { done: unknown; problems: readonly { message: string }[] }) => {
    if (done) again();
    return problems;
  };
  const waiting = nodes.filter((one) => one.state === 'PROPOSED');
  return (
    <>
      <PageHead title={t('nav.committee')} lead={t('committee.lead')} at={at} again={again}>
        <ProposeExpert again={again} />
      </PageHead>
      <Asked {...asked}>
        {waiting.length > 0 && (
          <Card title={t('roles.waiting')} aside={<Tag tone="careful">{waiting.length}</Tag>}>
            {waiting.map((expert) => (
              <Approval
                key={expert.id}
                title={expert.address}
                note={seatsOf(expert)}
                proposedBy={expert.proposedBy}
                proposedAt={expert.proposedAt}
                follows={<p>{t('committee.confirmFollows')}</p>}
                whyNot={expert.person?.id === me.id ? t('committee.yourself') : undefined}
                onConfirm={async () => after(await confirm.act({ expertId: expert.id }))}
                onTakeBack={async () => after(await end.act({ expertId: expert.id, reason: t('committee.takenBack') }))}
              />
            ))}
          </Card>
        )}
        <Card
          title={t('committee.experts')}
          aside={
            <FilterBar label={t('committee.filter')}>
              <Pick
                label={t('progress.state')}
                value={state}
                onChange={(value) => setSearch(value ? { state: value } : {})}
                options={[{ value: '', label: t('all') }, ...states.map((value) => ({ value, label: t(`expert.${value}`) }))]}
              />
            </FilterBar>
          }
        >
          {nodes.length === 0 ? (
            <Empty title={t('committee.none')}>
              <p>{t('committee.noneMore')}</p>
            </Empty>
          ) : (
            <ul className="rows">
              {nodes.map((expert) => (
                <ExpertRow
                  key={expert.id}
                  of={expert}
                  seats={seatsOf(expert)}
                  end={async (reason) => after(await end.act({ expertId: expert.id, reason }))}
                />
              ))}
            </ul>
          )}
          <More shown={nodes.length} total={null} hasMore={hasMore} isBusy={isBusy} onMore={onMore} />
        </Card>
        {is && (
          <Editable
            title={t('committee.rules')}
            value={{ conflictYears: String(is.conflictYears), reviewsPerCase: String(is.reviewsPerCase) }}
            problems={rules.problems}
            again={again}
            show={
              <Facts
                of={[
                  [t('committee.reviewsPerCase'), is.reviewsPerCase] as const,
                  [t('committee.conflictYears'), t('committee.years', { count: is.conflictYears })] as const,
                ]}
              />
            }
            edit={(draft, change) => (
              <div className="localized">
                <TextField
                  label={t('committee.reviewsPerCase')}
                  inputMode="numeric"
                  value={draft.reviewsPerCase}
                  onChange={(reviewsPerCase) => change({ ...draft, reviewsPerCase })}
                />
                <TextField
                  label={t('committee.conflictYears')}
                  hint={t('committee.conflictYearsHint')}
                  inputMode="numeric"
                  value={draft.conflictYears}
                  onChange={(conflictYears) => change({ ...draft, conflictYears })}
                />
              </div>
            )}
            save={(draft) =>
              rules.act({ edition: desk.year, conflictYears: Number(draft.conflictYears), reviewsPerCase: Number(draft.reviewsPerCase) })
            }
          />
        )}
      </Asked>
    </>
  );
}

function ExpertRow({ of, seats, end }: { of: Expert; seats: string; end: (reason: string) => Promise<readonly { message: string }[]> }) {
  const { t } = useTranslation('organizer');
  const { say } = useZoned();
  const nameIn = useNameIn();
  const countryName = useCountryName();
  const [reason, setReason] = useState('');
  const isOver = of.state === 'ENDED' || of.state === 'DECLINED' || of.state === 'STEPPED_DOWN';
  const about = [
    of.organization && nameIn(of.organization.names),
    of.country && countryName(of.country),
    of.languages.length > 0 && t('committee.reads', { languages: of.languages.join(', ') }),
    t('committee.load', { least: of.load.least, most: of.load.most }),
    of.topics.length > 0 && of.topics.join(', '),
  ].filter(Boolean);
  return (
    <li className={isOver ? 'over' : ''}>
      <div>
        <strong>{of.person?.name ?? of.address}</strong> <Tag tone={tones[of.state as keyof typeof tones]}>{t(`expert.${of.state}`)}</Tag>
        <br />
        <span>{seats}</span>
        <br />
        <span className="soft">
          {about.join(' · ')}
          <br />
          {t('committee.proposed', { name: of.proposedBy.name, at: say(of.proposedAt) })}
          {of.confirmedBy && ` · ${t('committee.confirmed', { name: of.confirmedBy.name })}`}
          {of.answeredAt && ` · ${t('committee.answered', { at: say(of.answeredAt) })}`}
          {of.reason && ` · ${of.reason}`}
        </span>
      </div>
      {(of.state === 'INVITED' || of.state === 'ACCEPTED') && (
        <Confirm
          act={t('committee.end')}
          look="danger"
          title={t('committee.endQuestion', { name: of.person?.name ?? of.address })}
          follows={<p>{t('committee.endFollows')}</p>}
          isReady={reason.trim() !== ''}
          onConfirm={() => end(reason)}
        >
          <TextField label={t('reason')} isLong value={reason} onChange={setReason} />
        </Confirm>
      )}
    </li>
  );
}
