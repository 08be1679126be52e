import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Card, Figures } from '../../../design/components/figures.tsx';
import { FilterBar, More, Pick } from '../../../design/components/filters.tsx';
import { Ranked } from '../../../design/components/ranked.tsx';
import { Notice, Tag } from '../../../design/components/words.tsx';
import {
  type AssignmentChange,
  OrganizerApplyAssignmentDocument,
  OrganizerRuleAssignmentDocument,
  OrganizerRunDocument,
  type OrganizerRunQuery,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useAgainWhile } from '../../shell/use-again-while.ts';
import { Titled } from '../../shell/titled.tsx';
import { usePages } from '../../shell/use-pages.ts';
import { useEdition, useFieldName } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useZoned } from '../frame/zoned.ts';
import { isRunning, runTones } from './runs-page.tsx';

type Run = NonNullable<NonNullable<NonNullable<OrganizerRunQuery['viewer']>['desk']>['assignmentRun']>;
type Pair = Run['pairs']['edges'][number]['node'];
const pageIn = (data: OrganizerRunQuery) => data.viewer?.desk?.assignmentRun?.pairs;
const changes = ['ADDED', 'EXCHANGED', 'NO_LONGER_ALLOWED', 'KEPT'] as const;
const tones = { ADDED: 'good', EXCHANGED: 'careful', NO_LONGER_ALLOWED: 'wrong', KEPT: undefined } as const;

/** One calculated assignment: what it serves, who carries what, what it could not do, and each pair. */
export default function RunPage() {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { say } = useZoned();
  const fieldName = useFieldName();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const change = (search.get('change') ?? '') as AssignmentChange | '';
  const { data, nodes, hasMore, isBusy, onMore, again, at, asked } = usePages(
    OrganizerRunDocument,
    { edition: desk.year, id, first: 50, change: change || null },
    pageIn,
  );
  const run = data?.viewer?.desk?.assignmentRun;
  useAgainWhile(run ? isRunning(run) : false, again);
  const apply = useAct(OrganizerApplyAssignmentDocument);
  if (data && !run) return <NotFoundPage />;
  return (
    <>
      <Link to={`/desk/organize/${desk.year}/assignment`}>← {t('runs.back')}</Link>
      <Asked {...asked} isThere={Boolean(run)}>
        {run && (
          <>
            <PageHead
              title={t('run.title', { at: say(run.askedAt) })}
              lead={
                <>
                  <Tag tone={runTones[run.state as keyof typeof runTones]}>{t(`run.${run.state}`)}</Tag>{' '}
                  {run.field ? fieldName(run.field) : t('roles.allFields')} · {run.askedBy.name}
                </>
              }
              at={at}
              again={again}
            >
              {run.state === 'PROPOSED' && (
                <Confirm
                  act={t('run.apply')}
                  look="main"
                  title={t('run.applyQuestion')}
                  follows={<p>{t('run.applyFollows', { count: run.coverage?.assigned ?? 0 })}</p>}
                  onConfirm={async () => {
                    const { done, problems } = await apply.act({ runId: run.id, inputsHash: run.inputsHash });
                    if (done) again();
                    return problems;
                  }}
                />
              )}
            </PageHead>
            {run.appliedAt && <Notice tone="good">{t('run.applied', { name: run.appliedBy?.name ?? '', at: say(run.appliedAt) })}</Notice>}
            {(run.state === 'WAITING' || run.state === 'RUNNING') && <Notice>{t('run.calculating', { progress: run.progress })}</Notice>}
            {run.coverage && (
              <>
                <Figures
                  of={[
                    {
                      label: t('runs.assigned'),
                      value: `${run.coverage.assigned} / ${run.coverage.demanded}`,
                      tone: toneOf(run.coverage.assigned, run.coverage.demanded),
                    },
                    {
                      label: t('runs.served'),
                      value: `${run.coverage.casesServed} / ${run.coverage.cases}`,
                      tone: toneOf(run.coverage.casesServed, run.coverage.cases),
                    },
                    {
                      label: t('runs.reader'),
                      value: `${run.coverage.casesWithReader} / ${run.coverage.cases}`,
                      tone: toneOf(run.coverage.casesWithReader, run.coverage.cases),
                    },
                    { label: t('run.unmet'), value: run.unmetWishes.length },
                    { label: t('runs.best'), value: run.isProvenBest ? t('runs.yes') : t('runs.notProven') },
                  ]}
                />
                <div className="split">
                  <Card>
                    <Ranked
                      title={t('run.loads')}
                      unit={t('run.reviews')}
                      markIs={t('run.most')}
                      of={t('roles.person')}
                      most={40}
                      rows={run.loads.map(({ person, load, most }) => ({ key: person.id, label: person.name, value: load, mark: most }))}
                      none={t('progress.nothing')}
                    />
                  </Card>
                  <Shortfalls run={run} />
                </div>
              </>
            )}
            <Card
              title={t('run.pairs')}
              aside={
                <FilterBar label={t('run.filter')}>
                  <Pick
                    label={t('run.change')}
                    value={change}
                    onChange={(value) => setSearch(value ? { change: value } : {})}
                    options={[{ value: '', label: t('all') }, ...changes.map((value) => ({ value, label: t(`pairChange.${value}`) }))]}
                  />
                </FilterBar>
              }
            >
              {nodes.length === 0 ? (
                <p className="soft">{t('run.noPairs')}</p>
              ) : (
                <ul className="rows">
                  {nodes.map((pair) => (
                    <PairRow key={`${pair.submissionId} ${pair.person.id}`} of={pair} again={again} />
                  ))}
                </ul>
              )}
              <More shown={nodes.length} total={null} hasMore={hasMore} isBusy={isBusy} onMore={onMore} />
            </Card>
          </>
        )}
      </Asked>
    </>
  );
}

const toneOf = (is: number, of: number): 'good' | 'careful' => (is < of ? 'careful' : 'good');

function Shortfalls({ run }: { run: Run }) {
  const { t } = useTranslation('organizer');
  return (
    <Card title={t('run.shortfalls')}>
      {run.shortfalls.length === 0 && <p className="soft">{t('run.noShortfalls')}</p>}
      <ul className="named-list">
        {run.shortfalls.map(({ submissionId, titles, missing, why, eligible, tied }) => (
          <li key={submissionId}>
            <strong>
              <Titled of={titles} />
            </strong>
            <span className="soft">
              {t('run.missing', { count: missing })} · {why.map((one) => t(`shortage.${one}`)).join(', ')} · {t('run.eligible', { eligible, tied })}
            </span>
          </li>
        ))}
      </ul>
      {run.unmetWishes.length > 0 && (
        <details>
          <summary>{t('run.unmetList', { count: run.unmetWishes.length })}</summary>
          <ul className="stack small">
            {run.unmetWishes.map(({ submissionId, titles, person, wish }) => (
              <li key={`${submissionId} ${person.id}`}>
                {person.name}: {t(`wish.${wish}`)} – <Titled of={titles} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

/** A pair, with what somebody may rule about it before the next calculation. */
function PairRow({ of, again }: { of: Pair; again: () => void }) {
  const { t } = useTranslation('organizer');
  const { act } = useAct(OrganizerRuleAssignmentDocument);
  return (
    <li>
      <div>
        <strong>{of.person.name}</strong> – <Titled of={of.titles} />{' '}
        <Tag tone={tones[of.change as keyof typeof tones]}>{t(`pairChange.${of.change}`)}</Tag>{' '}
        {of.isPinned && <Tag tone="strong">{t('ruling.PIN')}</Tag>}
        <br />
        <span className="soft">
          {typeof of.fit === 'number' && t('run.fit', { fit: of.fit })}
          {of.reads === true && ` · ${t('run.reads')}`}
          {of.reads === false && ` · ${t('run.readsNot')}`}
        </span>
      </div>
      <span className="row tight">
        {(['PIN', 'BAN'] as const).map((ruling) => (
          <Confirm
            key={ruling}
            act={t(`ruling.act.${ruling}`)}
            look="quiet"
            isDisabled={ruling === 'PIN' && of.isPinned}
            title={t(`ruling.act.${ruling}`)}
            follows={<p>{t(`ruling.follows.${ruling}`, { name: of.person.name })}</p>}
            onConfirm={async () => {
              const { done, problems } = await act({ submissionId: of.submissionId, personId: of.person.id, ruling });
              if (done) again();
              return problems;
            }}
          />
        ))}
      </span>
    </li>
  );
}
