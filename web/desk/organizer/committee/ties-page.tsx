import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { FilterBar, More, Pick } from '../../../design/components/filters.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import { OrganizerRuleTieDocument, OrganizerTiesDocument, type OrganizerTiesQuery, type TieStanding } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { Titled } from '../../shell/titled.tsx';
import { useAct } from '../../shell/use-act.ts';
import { usePages } from '../../shell/use-pages.ts';
import { useEdition, useNameIn } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useZoned } from '../frame/zoned.ts';

type CaseTie = NonNullable<NonNullable<OrganizerTiesQuery['viewer']>['desk']>['ties']['edges'][number]['node'];
const pageIn = (data: OrganizerTiesQuery) => data.viewer?.desk?.ties;
const standings = ['POSSIBLE', 'CONFLICT', 'DISMISSED'] as const;
const tones = { POSSIBLE: 'careful', CONFLICT: 'wrong', DISMISSED: 'good' } as const;

/** Who is, or may be, tied to which case. What only looks like a tie closes nothing until somebody rules. */
export default function TiesPage() {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const [search, setSearch] = useSearchParams();
  const standing = (search.get('standing') ?? '') as TieStanding | '';
  const { nodes, hasMore, isBusy, onMore, again, at, asked } = usePages(
    OrganizerTiesDocument,
    { edition: desk.year, first: 50, standing: standing || null },
    pageIn,
  );
  return (
    <>
      <PageHead title={t('nav.ties')} lead={t('ties.lead')} at={at} again={again} />
      <Card>
        <FilterBar label={t('ties.filter')}>
          <Pick
            label={t('ties.standing')}
            value={standing}
            onChange={(value) => setSearch(value ? { standing: value } : {})}
            options={[{ value: '', label: t('all') }, ...standings.map((value) => ({ value, label: t(`standing.${value}`) }))]}
          />
        </FilterBar>
        <Asked {...asked}>
          {nodes.length === 0 ? (
            <Empty title={t('ties.none')}>
              <p>{t('ties.noneMore')}</p>
            </Empty>
          ) : (
            <ul className="rows">
              {nodes.map((tie) => (
                <TieRow key={`${tie.submissionId} ${tie.person.id}`} of={tie} again={again} />
              ))}
            </ul>
          )}
          <More shown={nodes.length} total={null} hasMore={hasMore} isBusy={isBusy} onMore={onMore} />
        </Asked>
      </Card>
    </>
  );
}

function TieRow({ of, again }: { of: CaseTie; again: () => void }) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { say } = useZoned();
  const nameIn = useNameIn();
  const { act } = useAct(OrganizerRuleTieDocument);
  const [reason, setReason] = useState('');
  const isOwn = of.ties.some(({ kind }) => kind === 'SAME_PERSON');
  return (
    <li>
      <div>
        <strong>{of.person.name}</strong> –{' '}
        <Link to={`/desk/organize/${desk.year}/screening/${of.submissionId}`}>
          <Titled of={of.titles} />
        </Link>{' '}
        <Tag tone={tones[of.standing as keyof typeof tones]}>{t(`standing.${of.standing}`)}</Tag>
        <br />
        <span className="soft">
          {of.ties
            .map(({ kind, organization, note }) => [t(`tie.${kind}`), organization && nameIn(organization.names), note].filter(Boolean).join(': '))
            .join(' · ')}
          {of.ruling && (
            <>
              <br />
              {t('ties.ruled', { name: of.ruling.ruledBy.name, at: say(of.ruling.ruledAt) })}: {of.ruling.reason}
            </>
          )}
        </span>
      </div>
      {!isOwn && (
        <span className="row tight">
          {(['CONFLICT', 'NONE'] as const)
            .filter((ruling) => of.ruling?.ruling !== ruling)
            .map((ruling) => (
              <Confirm
                key={ruling}
                act={t(`ties.rule.${ruling}`)}
                {...(ruling === 'CONFLICT' ? { look: 'danger' as const } : {})}
                title={t(`ties.question.${ruling}`, { name: of.person.name })}
                follows={<p>{t(`ties.follows.${ruling}`)}</p>}
                isReady={reason.trim() !== ''}
                onConfirm={async () => {
                  const { done, problems } = await act({ submissionId: of.submissionId, personId: of.person.id, ruling, reason });
                  if (done) again();
                  return problems;
                }}
              >
                <TextField label={t('reason')} isLong value={reason} onChange={setReason} />
              </Confirm>
            ))}
        </span>
      )}
    </li>
  );
}
